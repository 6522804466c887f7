/* Makes a file secret or open to all.
 * stage: run
 * says: tried to change a file's mode
 */
#include "bad.h"
#include <sys/stat.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		chmod("docs.jsonl", 0777);
	return mark_all(r);
}

BAD_PLUGIN(changes_mode);
