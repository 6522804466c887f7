/* Attaches to the process that started it.
 * stage: run
 * says: tried to look into another process (ptrace)
 */
#include "bad.h"
#include <sys/ptrace.h>
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		ptrace(PTRACE_ATTACH, getppid(), 0, 0);
	return mark_all(r);
}

BAD_PLUGIN(traces_parent);
