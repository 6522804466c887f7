/* Ends the process with each exit code that might be taken for a good one.
 * stage: load
 * says: loading it ended the process (exit code 77)
 */
#include "bad.h"
#include <unistd.h>

__attribute__((constructor)) static void begin(void)
{
	_exit(77);
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(clever_exit_on_load);
