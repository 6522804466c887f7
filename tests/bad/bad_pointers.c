/* A table whose strings are nowhere.
 * stage: load
 * says: loading it killed the process (Segmentation fault)
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin bad_pointers = {.name = (const char *)16, .version = "1", .about = "is broken", .provides = "bad", .run = run};

QN_MODULE(&bad_pointers);
