/* Becomes another program.
 * stage: run
 * says: tried to start a program (execve)
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		execl("/bin/true", "true", (char *)NULL);
	return mark_all(r);
}

BAD_PLUGIN(becomes_program);
