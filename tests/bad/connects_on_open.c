/* Opens a socket when it is opened.
 * stage: open
 * says: opening it tried to open a socket
 */
#include "bad.h"
#include <sys/socket.h>

static qn_status connects_on_open_open(qn_open *o)
{
	socket(AF_INET, SOCK_STREAM, 0);
	return o ? QN_OK : QN_FAIL;
}

static qn_status run(qn_run *r) { return mark_all(r); }

static const qn_plugin connects_on_open = {.name = "connects_on_open", .version = "1", .about = "is broken", .provides = "bad",
	.open = connects_on_open_open, .run = run};

QN_MODULE(&connects_on_open);
