/* Cells that are nowhere.
 * stage: run
 * says: has 9 cells; expected 0
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		r->host->emit(r, 0, 0, r->len, NULL, 9);
	return mark_all(r);
}

BAD_PLUGIN(no_cells);
