/* A row that begins inside of a character (the text begins with an é).
 * stage: run
 * says: span 1-4 splits a character at byte 1
 */
#include "bad.h"

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		qn_mark(r, 0, 1, 4);
	return mark_all(r);
}

BAD_PLUGIN(span_in_character);
