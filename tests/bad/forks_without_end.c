/* Doubles until nothing else can run.
 * stage: run
 * says: tried to start a process
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		fork();
	return mark_all(r);
}

BAD_PLUGIN(forks_without_end);
