/* A string's number that nobody gave out.
 * stage: run
 * says: column word is string number 4000000; the article has
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_emit(r, 0, 0, r->len, is_bad(r) ? qn_symbol(4000000) : qn_lit(r, "ab"));
	return QN_OK;
}

BAD_PLUGIN_(no_such_string, "bad(word:sym)", "");
