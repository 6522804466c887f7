/*
 * token.h -- words and sentences, between the files that find them.
 *
 * token.c walks the text and finds the chunks between white space, word.c cuts a
 * chunk into words, sentence.c groups words into sentences.
 */
#ifndef QN_TOKEN_H
#define QN_TOKEN_H

#include "quidnunc.h"

/* What a token is; also the order of the names in token.c. */
enum token_kind { T_WORD, T_NUMBER, T_PUNCT, T_SYMBOL, T_URL, T_EMAIL, T_HANDLE, T_HASHTAG, T_EMOJI, T_KINDS };

struct token {
	uint32_t begin, end;
	enum token_kind kind;
	bool abbreviation; /* ends with a stop that belongs to it */
};

struct tokens { /* of one article, in order; memory of the run */
	uint32_t n, room;
	struct token *at; /* [n] */
	bool failed;      /* out of memory */
};

/* Cuts the chunk [b, e), which has no white space, into words as Universal Dependencies counts them. `after` is
   the first character behind the white space that follows, 0 at the end: "No." before a digit is a word. */
void word_cut(const char *text, uint32_t b, uint32_t e, char after, struct tokens *out);
void tokens_add(struct tokens *t, uint32_t b, uint32_t e, enum token_kind kind, bool abbreviation);

/* Whether a sentence ends behind token i of the paragraph that ends before token n; *i is moved over closing marks
   that belong to it. */
bool sentence_ends(const char *text, const struct tokens *t, uint32_t *i, uint32_t n);

#endif
