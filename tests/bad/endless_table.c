/* A list of plugins without an end.
 * stage: load
 * says: loading it killed the process
 */
#include "bad.h"

__attribute__((visibility("default"))) const qn_module quidnunc_exports = {
	QN_MAGIC, QN_ABI_MAJOR, QN_ABI_MINOR, sizeof(qn_plugin), sizeof(qn_format), sizeof(qn_kind),
	(const qn_plugin *const[]){(const qn_plugin *)16, (const qn_plugin *)32}, NULL, NULL};
