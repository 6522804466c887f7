/*
 * bank.h -- a treebank turned back into text, with the spans of its words and sentences.
 */
#ifndef QN_BANK_H
#define QN_BANK_H

#include "core.h"

struct spans { uint32_t n, room, (*at)[2]; };

struct bank {
	struct buffer text;
	struct spans word, sentence; /* bytes of `text`; the parts of a contraction where their forms spell it */
};

/* Reads a CoNLL-U file; of the documents only those whose identifier has `genre` in it (NULL: all) and none of
   without[n_without]. A blank line stands between documents and between paragraphs. */
bool bank_read(struct bank *b, const char *file, const char *genre, const char *const *without, unsigned n_without);
void bank_free(struct bank *b);

#endif
