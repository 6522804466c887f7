/* Answers what is no answer.
 * stage: run
 * says: it failed and gives no reason
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		return (qn_status)77;
	return mark_all(r);
}

BAD_PLUGIN(bad_status);
