/* Takes back that it dies with its parent.
 * stage: run
 * says: tried to outlive its parent
 */
#include "bad.h"
#include <signal.h>
#include <sys/prctl.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		prctl(PR_SET_PDEATHSIG, 0);
	return mark_all(r);
}

BAD_PLUGIN(outlives_parent);
