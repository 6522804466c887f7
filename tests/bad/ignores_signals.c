/* Ignores all signals, and goes on for ever.
 * stage: run
 * options: --timeout 0.5
 * says: not done after 0.5 seconds, and ended
 */
#include "bad.h"
#include <signal.h>

static qn_status run(qn_run *r)
{
	for (int i = 1; is_bad(r) && i < 32; i++)
		signal(i, SIG_IGN);
	for (volatile unsigned i = 0; is_bad(r); i++)
		;
	return mark_all(r);
}

BAD_PLUGIN(ignores_signals);
