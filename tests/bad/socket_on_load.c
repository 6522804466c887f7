/* Opens a socket while it is loaded.
 * stage: load
 * says: loading it tried to open a socket
 */
#include "bad.h"
#include <sys/socket.h>

__attribute__((constructor)) static void begin(void)
{
	socket(AF_INET, SOCK_DGRAM, 0);
}

static qn_status run(qn_run *r) { return mark_all(r); }

BAD_PLUGIN(socket_on_load);
