/* Never comes back, and never asks what time it is.
 * stage: run
 * options: --timeout 0.5
 * says: not done after 0.5 seconds, and ended
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	for (volatile unsigned i = 0; is_bad(r); i++)
		;
	return mark_all(r);
}

BAD_PLUGIN(hang);
