/* Kills itself.
 * stage: run
 * says: killed by signal 9
 */
#include "bad.h"
#include <signal.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		raise(SIGKILL);
	return mark_all(r);
}

BAD_PLUGIN(kills_itself);
