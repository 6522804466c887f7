/* Says itself that it failed, after rows that must not be seen.
 * stage: run
 * says: no verb in sight
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	mark_all(r);
	return is_bad(r) ? qn_fail(r, "no verb in sight") : QN_OK;
}

BAD_PLUGIN(fails);
