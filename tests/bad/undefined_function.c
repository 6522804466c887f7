/* Calls a function that nobody defines; bound lazily, it would die at its first call.
 * stage: load
 * says: undefined symbol: nobody_defines_this
 */
#include "bad.h"

int nobody_defines_this(int);

static qn_status run(qn_run *r) { return nobody_defines_this(1) ? QN_FAIL : mark_all(r); }

BAD_PLUGIN(undefined_function);
