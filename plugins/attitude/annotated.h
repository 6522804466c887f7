/*
 * annotated.h -- a line of corpora/attitudes: a sentence with its spans in braces, and who feels what.
 *
 *	{a Norway} lifted {b its ban on trawlers}. | a>b +; b 0
 *
 * "a>b +" is what holder a feels towards target b, "b 0" what the text feels towards b.
 */
#ifndef QN_ATTITUDE_ANNOTATED_H
#define QN_ATTITUDE_ANNOTATED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ANNOTATED_SPANS = 16, ANNOTATED_LABELS = 256, ANNOTATED_TEXT = 4096 };

struct annotated {
	char text[ANNOTATED_TEXT];
	size_t n_text; /* bytes */
	unsigned n_span, n_label; /* no label: the line was empty or a comment */
	struct { char key; uint32_t begin, end; } span[ANNOTATED_SPANS]; /* code points */
	struct { char holder, target, label; } label[ANNOTATED_LABELS]; /* keys, holder 0: the text; label '+', '-' or '0' */
};

/* False with a reason in why[n_why]. */
bool annotated_parse(const char *line, struct annotated *a, char *why, size_t n_why);
/* Index of a key that the labels name. */
unsigned annotated_span(const struct annotated *a, char key);

#endif
