/* A reference to a row that is not there.
 * stage: run
 * says: column next refers to row 7 of bad, which has 1 rows
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_emit(r, 0, 0, r->len, qn_ref(is_bad(r) ? 7 : 0));
	return QN_OK;
}

BAD_PLUGIN_(no_such_row, "bad(next:bad)", "");
