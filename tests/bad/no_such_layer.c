/* A row for a layer that it does not provide.
 * stage: run
 * says: emits to layer number 3; it provides 1
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		qn_mark(r, 3, 0, r->len);
	return mark_all(r);
}

BAD_PLUGIN(no_such_layer);
