/* Calls itself without end.
 * stage: run
 * says: killed by signal 11
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		return run(r) == QN_OK && r->len ? QN_OK : QN_FAIL;
	return mark_all(r);
}

BAD_PLUGIN(overflows_stack);
