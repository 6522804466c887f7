/* Crashes when it is opened.
 * stage: open
 * says: opening it killed the process (Segmentation fault)
 */
#include "bad.h"

static qn_status crashes_on_open_open(qn_open *o)
{
	*(volatile int *)8 = 1;
	return o ? QN_OK : QN_FAIL;
}

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin crashes_on_open = {.name = "crashes_on_open", .version = "1", .about = "is broken", .provides = "bad",
	.open = crashes_on_open_open, .run = run};

QN_MODULE(&crashes_on_open);
