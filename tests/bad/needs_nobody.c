/* Requires a layer that no plugin provides.
 * stage: plan
 * says: layer moon, needed by plugin needs_nobody
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN_(needs_nobody, "bad", "moon");
