/* Writes to the article, which never changes.
 * stage: run
 * says: killed by signal 11
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		memset((char *)(uintptr_t)r->text - 1048576, 1, 1 << 30);
	return mark_all(r);
}

BAD_PLUGIN(overwrites_text);
