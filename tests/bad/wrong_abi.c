/* Made for another major version of the ABI.
 * stage: load
 * says: made for ABI 9.0; this program has 1.
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin wrong_abi = {.name = "wrong_abi", .version = "1", .about = "is broken", .provides = "bad", .run = run};
__attribute__((visibility("default"))) const qn_module quidnunc_exports = {
	QN_MAGIC, 9, 0, sizeof(qn_plugin), sizeof(qn_format), sizeof(qn_kind), (const qn_plugin *const[]){&wrong_abi, NULL}, NULL, NULL};
