/* A string that is not UTF-8.
 * stage: run
 * says: a string is not UTF-8: byte 0xff at offset 2
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	qn_emit(r, 0, 0, r->len, is_bad(r) ? qn_lit(r, "ab\xff") : qn_lit(r, "ab"));
	return QN_OK;
}

BAD_PLUGIN_(invalid_utf8, "bad(word:sym)", "");
