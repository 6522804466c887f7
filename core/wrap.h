/*
 * wrap.h -- lines of a certain width, for a terminal.
 */
#ifndef QN_WRAP_H
#define QN_WRAP_H

#include "core.h"

struct wrap {
	struct buffer *out;
	unsigned width;   /* columns */
	unsigned indent;  /* of lines that a paragraph goes on in */
	unsigned column;  /* where the next character goes */
	bool colour;
	bool gap;         /* white space waits for the next word */
	bool fresh;       /* no word stands on the line yet */
};

/* Appends text word by word, white space in it being as good as one space; control characters, which a terminal
   might obey, become U+FFFD. A word that is longer than a line is left whole. */
void wrap_text(struct wrap *w, const char *s, size_t n);
void wrap_put(struct wrap *w, const char *s); /* the same of a C string */
void wrap_line(struct wrap *w);               /* ends the line */
/* Begins a line with `at` spaces, and goes on in others with `indent`. */
void wrap_begin(struct wrap *w, unsigned at, unsigned indent);
void wrap_to(struct wrap *w, unsigned column); /* spaces up to there, one at least */
/* "1", "31": how the terminal shows what follows, until wrap_plain. Nothing without colour. */
void wrap_style(struct wrap *w, const char *how);
void wrap_plain(struct wrap *w);

#endif
