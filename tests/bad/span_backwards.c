/* A row that ends before it begins.
 * stage: run
 * says: span 4-2 is empty or runs backwards
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		qn_mark(r, 0, 4, 2);
	return mark_all(r);
}

BAD_PLUGIN(span_backwards);
