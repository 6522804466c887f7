/* Dies while it is loaded.
 * stage: load
 * says: loading it killed the process
 */
#include "bad.h"
#include <signal.h>

__attribute__((constructor)) static void die(void) { raise(SIGKILL); }

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(crash_on_load);
