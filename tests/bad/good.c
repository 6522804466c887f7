/* A module with nothing wrong: the harness must see it work.
 * stage: good
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(good);
