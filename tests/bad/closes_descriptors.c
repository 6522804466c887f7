/* Closes all files of its process.
 * stage: run
 * says: closed or replaced the descriptors of its process
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	for (int i = 0; is_bad(r) && i < 1024; i++)
		close(i);
	return mark_all(r);
}

BAD_PLUGIN(closes_descriptors);
