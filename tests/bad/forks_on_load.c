/* Forks while it is loaded.
 * stage: load
 * says: loading it tried to start a process
 */
#include "bad.h"
#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
	while (fork() >= 0)
		;
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(forks_on_load);
