/* A row with fewer cells than its layer has columns.
 * stage: run
 * says: has 1 cells; expected 2 for bad(word:sym, score:num)
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		qn_emit(r, 0, 0, r->len, qn_lit(r, "ab"));
	else
		qn_emit(r, 0, 0, r->len, qn_lit(r, "ab"), qn_num(1));
	return QN_OK;
}

BAD_PLUGIN_(cells_missing, "bad(word:sym, score:num)", "");
