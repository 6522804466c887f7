/* Cells of a type that there is not.
 * stage: run
 * says: column word
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_cell cell = {(qn_type)99, 7};
	if (is_bad(r))
		r->host->emit(r, 0, 0, r->len, &cell, 1);
	else
		qn_emit(r, 0, 0, r->len, qn_lit(r, "ab"));
	return QN_OK;
}

BAD_PLUGIN_(bad_cell_type, "bad(word:sym)", "");
