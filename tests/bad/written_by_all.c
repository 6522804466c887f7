/* A file that everybody may write to.
 * stage: load
 * says: everybody may write to it (mode 0777), so it is not trusted
 * after: chmod 777 $so
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(written_by_all);
