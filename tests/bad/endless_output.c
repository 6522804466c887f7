/* Prints without end.
 * stage: run
 * options: --timeout 0.5
 * says: not done after 0.5 seconds, and ended
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		if (write(1, "", 0) < 0)
			break;
	return mark_all(r);
}

BAD_PLUGIN(endless_output);
