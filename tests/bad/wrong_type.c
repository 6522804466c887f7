/* A number where a word is declared.
 * stage: run
 * says: column word is num; expected sym
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_emit(r, 0, 0, r->len, is_bad(r) ? qn_num(1) : qn_lit(r, "ab"));
	return QN_OK;
}

BAD_PLUGIN_(wrong_type, "bad(word:sym)", "");
