/* Nothing where a word is declared.
 * stage: run
 * says: column word is null, which bad(word:sym) does not allow
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_emit(r, 0, 0, r->len, is_bad(r) ? qn_null() : qn_lit(r, "ab"));
	return QN_OK;
}

BAD_PLUGIN_(null_cell, "bad(word:sym)", "");
