/* Prints on standard output; it must not get into what is written.
 * stage: good
 */
#include "bad.h"
#include <stdio.h>

static qn_status run(qn_run *r)
{
	printf("hello from the plugin\n");
	fflush(stdout);
	return mark_all(r);
}

BAD_PLUGIN(prints);
