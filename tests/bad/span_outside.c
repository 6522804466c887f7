/* A row that goes on behind the text's end.
 * stage: run
 * says: lies outside of the text, which has
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		qn_mark(r, 0, 0, r->len + 1);
	return mark_all(r);
}

BAD_PLUGIN(span_outside);
