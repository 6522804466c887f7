/*
 * lexicon.c -- see lexicon.h.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { SETS = 1024, WAYS = 4 };

struct lexicon {
	struct { uint32_t hash[WAYS], used[WAYS]; } set[SETS]; /* used: in which article; 0: never */
	uint32_t now;
	struct lexicon_word word[SETS][WAYS];
};

struct lexicon *lexicon_make(void) { return calloc(1, sizeof(struct lexicon)); }
void lexicon_free(struct lexicon *l) { free(l); }

void lexicon_turn(struct lexicon *l)
{
	if (l && ++l->now == UINT32_MAX) {
		memset(l->set, 0, sizeof l->set);
		l->now = 1;
	}
}

void lexicon_ask(const struct lexicon *l, uint32_t hash) { __builtin_prefetch(&l->set[hash % SETS]); }

void lexicon_ask_word(const struct lexicon *l, uint32_t hash)
{
	uint32_t at = hash % SETS;
	for (uint32_t k = 0; k < WAYS; k++)
		if (l->set[at].hash[k] == hash)
			for (uint32_t line = 0; line < offsetof(struct lexicon_word, word); line += 64)
				__builtin_prefetch((const char *)&l->word[at][k] + line);
}

struct lexicon_word *lexicon_word(struct lexicon *l, uint32_t hash, const char *s, uint32_t n)
{
	if (!l || n > LEXICON_LONGEST)
		return NULL;
	uint32_t at = hash % SETS, oldest = 0;
	for (uint32_t k = 0; k < WAYS; k++) {
		struct lexicon_word *w = &l->word[at][k];
		if (l->set[at].used[k] && l->set[at].hash[k] == hash && lexicon_is(w, s, n)) {
			l->set[at].used[k] = l->now;
			return w;
		}
		if (l->set[at].used[k] < l->set[at].used[oldest])
			oldest = k;
	}
	struct lexicon_word *w = &l->word[at][oldest];
	l->set[at].hash[oldest] = hash;
	l->set[at].used[oldest] = l->now;
	w->n = n;
	memcpy(w->s, s, n);
	w->has_sums = w->has_word = 0;
	w->look.s = NULL;
	w->place = 0;
	return w;
}
