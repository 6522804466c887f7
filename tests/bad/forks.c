/* Starts a process that would outlive it.
 * stage: run
 * says: tried to start a process
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r) && fork() == 0)
		for (;;)
			pause();
	return mark_all(r);
}

BAD_PLUGIN(forks);
