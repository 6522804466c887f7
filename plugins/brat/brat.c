/*
 * brat.c -- brat standoff, read and written: X.ann beside X.txt.
 *
 * Offsets count code points. See brat.h for how layers and lines answer each other.
 */
#include "brat.h"

static const qn_format brat = {
	.name = "brat", .version = "1.0", .about = "brat standoff: X.ann beside X.txt", .suffix = ".ann",
	.carries = "* -token -sentence -paragraph -syntax", .read = brat_read, .write = brat_write};

QN_FORMATS(&brat);
