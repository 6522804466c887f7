/* Answers in the name of the engine.
 * stage: run
 * says: wrote to a descriptor that is not its own
 */
#include "bad.h"
#include <unistd.h>

static qn_status run(qn_run *r)
{
	char noise[4096] = "QPLY all is well, and here are the rows";
	for (int i = 3; is_bad(r) && i < 64; i++)
		if (write(i, noise, sizeof noise) < 0)
			continue;
	return mark_all(r);
}

BAD_PLUGIN(forges_reply);
