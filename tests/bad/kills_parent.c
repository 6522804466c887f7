/* Kills the process that started it.
 * stage: run
 * says: tried to send a signal to another process (kill)
 */
#include "bad.h"
#include <signal.h>
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		kill(getppid(), SIGKILL);
	return mark_all(r);
}

BAD_PLUGIN(kills_parent);
