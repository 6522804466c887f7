/* Two plugins that need each other.
 * stage: plan
 * says: plugins need each other in a circle: cycle
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin other = {.name = "other", .version = "1", .about = "is broken", .requires = "bad", .provides = "bad_too", .run = run};
static const qn_plugin cycle = {.name = "cycle", .version = "1", .about = "is broken", .requires = "bad_too", .provides = "bad", .run = run};

QN_MODULE(&cycle, &other);
