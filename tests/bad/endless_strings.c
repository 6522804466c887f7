/* Interns strings until there is no memory.
 * stage: run
 * options: --memory 100M
 * says: out of memory
 */
#include "bad.h"
#include <stdio.h>

static qn_status run(qn_run *r)
{
	char s[64];
	for (unsigned i = 0; is_bad(r); i++)
		if (r->host->intern(r, s, (size_t)snprintf(s, sizeof s, "string number %u", i)) == QN_NONE)
			return QN_FAIL;
	return mark_all(r);
}

BAD_PLUGIN(endless_strings);
