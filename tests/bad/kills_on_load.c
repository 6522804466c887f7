/* Kills its parent while it is loaded.
 * stage: load
 * says: loading it tried to send a signal to another process
 */
#include "bad.h"
#include <signal.h>
#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
	kill(getppid(), SIGKILL);
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(kills_on_load);
