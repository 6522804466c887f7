/* Leaves the process group in which it would be ended.
 * stage: run
 * says: tried to leave its process group
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		setsid();
	return mark_all(r);
}

BAD_PLUGIN(leaves_group);
