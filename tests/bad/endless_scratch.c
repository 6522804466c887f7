/* Takes the article's memory until there is none, and gives up.
 * stage: run
 * options: --memory 100M
 * says: the memory budget of the article is spent
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		if (!qn_scratch(r, 1 << 20))
			return QN_FAIL;
	return mark_all(r);
}

BAD_PLUGIN(endless_scratch);
