/* Cut off in the middle, as a copy to a full disk leaves it.
 * stage: load
 * says: truncated
 * after: truncate -s 6000 $so
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(truncated);
