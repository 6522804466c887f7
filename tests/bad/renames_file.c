/* Renames a file of the user.
 * stage: run
 * says: tried to rename a file
 */
#include "bad.h"
#include <stdio.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		rename("docs.jsonl", "gone.jsonl");
	return mark_all(r);
}

BAD_PLUGIN(renames_file);
