/* A number that is none.
 * stage: run
 * says: column score is not a finite number
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	float zero = 0;
	qn_emit(r, 0, 0, r->len, qn_num(is_bad(r) ? zero / zero : 1));
	return QN_OK;
}

BAD_PLUGIN_(not_finite, "bad(score:num)", "");
