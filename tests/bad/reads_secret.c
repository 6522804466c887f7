/* Opens a file for reading that is not its business.
 * stage: run
 * says: cannot read it
 */
#include "bad.h"
#include <fcntl.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		return open("/etc/passwd", O_RDONLY) < 0 ? qn_fail(r, "cannot read it") : QN_OK;
	return mark_all(r);
}

BAD_PLUGIN(reads_secret);
