/* Writes a file.
 * stage: run
 * says: tried to write to a file
 */
#include "bad.h"
#include <fcntl.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		open("/tmp/quidnunc-was-here", O_WRONLY | O_CREAT, 0644);
	return mark_all(r);
}

BAD_PLUGIN(writes_file);
