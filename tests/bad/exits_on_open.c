/* Ends the process when it is opened.
 * stage: open
 * says: opening it ended the process (exit code 0)
 */
#include "bad.h"
#include <unistd.h>

static qn_status exits_on_open_open(qn_open *o)
{
	_exit(0);
	return o ? QN_OK : QN_FAIL;
}

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin exits_on_open = {.name = "exits_on_open", .version = "1", .about = "is broken", .provides = "bad",
	.open = exits_on_open_open, .run = run};

QN_MODULE(&exits_on_open);
