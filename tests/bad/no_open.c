/* Refuses to open.
 * stage: open
 * says: the cellar is locked
 */
#include "bad.h"

static qn_status no_open_open(qn_open *o) { return qn_refuse(o, "the cellar is locked"); }
static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin no_open = {.name = "no_open", .version = "1", .about = "is broken", .provides = "bad",
                                  .open = no_open_open, .run = run};
QN_MODULE(&no_open);
