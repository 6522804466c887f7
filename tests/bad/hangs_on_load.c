/* Never comes to its end while it is loaded.
 * stage: load
 * says: loading it took more than
 */
#include "bad.h"
#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
	for (;;)
		pause();
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(hangs_on_load);
