/*
 * anchor.h -- finding the words of a text again in a copy that differs a little.
 *
 * A text that may not be published leaves behind how long its words are and what
 * is between them, in code points, and a hash for every six words, salted with
 * the text's own SHA-256. Blocks do not overlap, so that to guess one word is to
 * guess six. Words are compared without case; white space, quotation marks and
 * other punctuation do not count.
 */
#ifndef QN_ANCHOR_H
#define QN_ANCHOR_H

#include "core.h"

enum { ANCHOR_WORDS = 6 };

/* ---- words.c */

struct words { /* of a text */
	uint32_t n, room;
	uint32_t *begin, *end; /* [n] code points */
	struct buffer folded;  /* the words one after another, in lower case */
	uint32_t *at;          /* [n + 1] where each begins in `folded` */
	uint32_t length;       /* of the text, code points */
};
bool words_read(struct words *w, const struct doc *d);
void words_free(struct words *w);
bool words_grow(struct words *w); /* room for one more, and for what stands behind the last */
/* The first word that ends behind `at`. */
uint32_t words_find(const struct words *w, uint32_t at);

/* ---- anchor.c */

/* Of a text of n_word words, how many belong to a block: a rest of less than a block belongs to the last one. */
uint32_t anchor_block(uint32_t n_word, uint32_t block);
/* Of n words from one on. */
uint32_t anchor_hash(const struct words *w, uint32_t from, uint32_t n, const char *salt);
/* Appends the value of "anchors" for a text. */
void anchors_put(struct buffer *out, const struct words *w, const char *salt);

struct anchors { /* what was left behind */
	struct words w;  /* without `folded` and `at` */
	uint32_t n_block;
	uint32_t *hash;  /* [n_block] */
};
bool anchors_read(struct anchors *a, const char *json, size_t n, struct error *e);
void anchors_free(struct anchors *a);

/* ---- align.c */

enum fate { LOST, PRESUMED, SAME }; /* of a word: gone; the only one that can be meant, by its place; in a block that agrees */

struct alignment {
	uint32_t n;
	uint32_t *to; /* [n] word of the copy, or QN_NONE */
	char *fate;   /* [n] enum fate */
};
bool align(const struct anchors *a, const struct words *copy, const char *salt, struct alignment *out);
void alignment_free(struct alignment *x);

enum moved { ROW_LOST, ROW_CHANGED, ROW_PRESUMED, ROW_SAME };
/* Where a row is in the copy. ROW_CHANGED: both of its ends are sure, something inside is not the same. */
enum moved move_row(const struct anchors *a, const struct words *copy, const struct alignment *x, uint32_t *begin, uint32_t *end);

#endif
