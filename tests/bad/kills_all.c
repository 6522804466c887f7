/* Kills every process that it may.
 * stage: run
 * says: tried to send a signal to another process (kill)
 */
#include "bad.h"
#include <signal.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		kill(-1, SIGKILL);
	return mark_all(r);
}

BAD_PLUGIN(kills_all);
