/* Calls a function where there is none.
 * stage: run
 * says: killed by signal 11
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	void (*volatile nowhere)(void) = (void (*)(void))(uintptr_t)16;
	if (is_bad(r))
		nowhere();
	return mark_all(r);
}

BAD_PLUGIN(jumps_nowhere);
