/* Ends the process while it is loaded, as if all were well.
 * stage: load
 * says: loading it ended the process (exit code 0)
 */
#include "bad.h"
#include <unistd.h>

__attribute__((constructor)) static void leave(void) { _exit(0); }

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(exit_on_load);
