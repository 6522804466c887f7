/* Never comes back, but asks, and stops when it is told to.
 * stage: run
 * options: --timeout 0.5
 * says: its time budget is spent
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		if (qn_tick(r))
			return QN_STOP;
	return mark_all(r);
}

BAD_PLUGIN(slow);
