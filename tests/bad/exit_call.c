/* Ends the process, as if all were well.
 * stage: run
 * says: ended the process with status 0
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		_exit(0);
	return mark_all(r);
}

BAD_PLUGIN(exit_call);
