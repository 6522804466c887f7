/* Provides a layer that another plugin provides too.
 * stage: plan
 * layer: zone
 * says: layer zone is provided by both
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN_(two_providers, "zone", "");
