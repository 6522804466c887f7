/* Calls abort(), as a failed assertion does.
 * stage: run
 * says: killed by signal 6 (Aborted)
 */
#include "bad.h"
#include <stdlib.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		abort();
	return mark_all(r);
}

BAD_PLUGIN(abort_call);
