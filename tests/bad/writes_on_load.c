/* Writes a file while it is loaded.
 * stage: load
 * says: loading it tried to write to a file
 */
#include "bad.h"
#include <fcntl.h>

__attribute__((constructor)) static void begin(void)
{
	open("/tmp/quidnunc-was-here", O_RDWR | O_CREAT, 0644);
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(writes_on_load);
