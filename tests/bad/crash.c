/* Writes where there is nothing.
 * stage: run
 * says: killed by signal 11 (Segmentation fault)
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		*(volatile int *)8 = 1;
	return mark_all(r);
}

BAD_PLUGIN(crash);
