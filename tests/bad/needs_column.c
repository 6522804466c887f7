/* Requires a column that the layer does not have.
 * stage: plan
 * says: needs the column colour of layer token
 */
#include "bad.h"

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN_(needs_column, "bad", "token(colour)");
