/* Frees what is not its own.
 * stage: run
 * says: killed by signal 6
 */
#include "bad.h"
#include <stdlib.h>

static qn_status run(qn_run *r)
{
	char *p = malloc(100);
	free(p);
	if (is_bad(r))
		free((void *)((uintptr_t)p + 0));
	return mark_all(r);
}

BAD_PLUGIN(frees_twice);
