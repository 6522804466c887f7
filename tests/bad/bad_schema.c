/* A declaration that does not parse.
 * stage: plan
 * says: expected a type (sym, int, num, bool or a layer), found ")"
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN_(bad_schema, "bad(kind:)", "");
