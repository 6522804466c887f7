/* Puts other files in the place of those of its process.
 * stage: run
 * says: closed or replaced the descriptors of its process
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	for (int i = 3; is_bad(r) && i < 64; i++)
		dup2(2, i);
	return mark_all(r);
}

BAD_PLUGIN(replaces_descriptors);
