/* Takes memory until there is none, and writes to what it did not get.
 * stage: run
 * options: --memory 100M
 * says: killed by signal 11
 */
#include "bad.h"
#include <stdlib.h>

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		memset(malloc(1 << 20), 1, 1 << 20);
	return mark_all(r);
}

BAD_PLUGIN(endless_memory);
