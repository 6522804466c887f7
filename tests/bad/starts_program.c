/* Starts a shell.
 * stage: run
 * says: system call
 */
#include "bad.h"
#include <stdlib.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r) && system("touch /tmp/quidnunc-was-here") == 0)
		return QN_FAIL;
	return mark_all(r);
}

BAD_PLUGIN(starts_program);
