/* Fails and does not say why.
 * stage: run
 * says: it failed and gives no reason
 */
#include "bad.h"

static qn_status run(qn_run *r) { return is_bad(r) ? QN_FAIL : mark_all(r); }

BAD_PLUGIN(fails_silently);
