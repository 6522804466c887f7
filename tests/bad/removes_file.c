/* Removes a file of the user.
 * stage: run
 * says: tried to remove a file
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		unlink("docs.jsonl");
	return mark_all(r);
}

BAD_PLUGIN(removes_file);
