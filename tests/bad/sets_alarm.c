/* Lets somebody else be killed later.
 * stage: run
 * says: tried to set an alarm
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		alarm(1);
	return mark_all(r);
}

BAD_PLUGIN(sets_alarm);
