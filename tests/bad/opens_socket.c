/* Wants to tell somebody what it read.
 * stage: run
 * says: tried to open a socket (socket), which the sandbox forbids
 */
#include "bad.h"
#include <sys/socket.h>

static qn_status run(qn_run *r)
{
	if (is_bad(r))
		socket(AF_INET, SOCK_STREAM, 0);
	return mark_all(r);
}

BAD_PLUGIN(opens_socket);
