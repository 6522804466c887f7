/* Emits until there is no memory for rows.
 * stage: run
 * options: --memory 100M
 * says: out of memory
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	while (is_bad(r))
		if (qn_mark(r, 0, 0, 2) == QN_NONE)
			return QN_FAIL;
	return mark_all(r);
}

BAD_PLUGIN(endless_rows);
