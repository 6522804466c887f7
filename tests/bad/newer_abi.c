/* Made for a later minor version, whose functions this program does not have.
 * stage: load
 * says: made for the newer ABI 1.99
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin newer_abi = {.name = "newer_abi", .version = "1", .about = "is broken", .provides = "bad", .run = run};
__attribute__((visibility("default"))) const qn_module quidnunc_exports = {
	QN_MAGIC, QN_ABI_MAJOR, 99, sizeof(qn_plugin), sizeof(qn_format), sizeof(qn_kind),
	(const qn_plugin *const[]){&newer_abi, NULL}, NULL, NULL};
