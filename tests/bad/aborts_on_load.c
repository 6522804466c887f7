/* Aborts while it is loaded.
 * stage: load
 * says: loading it killed the process (Aborted)
 */
#include "bad.h"
#include <stdlib.h>

__attribute__((constructor)) static void begin(void)
{
	abort();
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(aborts_on_load);
