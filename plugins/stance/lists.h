/*
 * lists.h -- lists of words between bars, "|say|tell|add|", that are asked about for nearly every word of an article.
 *
 * Rules have their words as such lists where they need them, for there they are read best. A list is known by its address, so it has to be a literal. When it
 * is first asked about, its words go into a small table of hashes (opinion_hash); from then on a question costs two looks into memory, and the first one, at 64 bits
 * of which each word of the list sets one, answers most of them: no. An instance of the plugin keeps its lists from article to article.
 */
#ifndef QN_STANCE_LISTS_H
#define QN_STANCE_LISTS_H

#include <stdbool.h>
#include <stdint.h>

/* Places for lists, and for the hashes of their words. Where they are full all lists are made anew, which costs time and nothing else; lists.sh says
   when the plugin has more than fit. */
enum { LISTS = 4096, LISTS_MOST = LISTS / 4 * 3, LISTS_HASHES = 1 << 16 };

struct wordlist {
	const char *words; /* NULL: none */
	uint64_t some;     /* a bit for each word, by the last six of its hash */
	uint32_t first, last; /* its table in lists.hash; last: of its places, one less than a power of two */
};

struct lists { /* begin with all zero */
	struct wordlist at[LISTS];       /* by address; where a place is taken, the next one */
	uint32_t hash[LISTS_HASHES]; /* tables with open addressing; 0: empty */
	uint32_t n, n_hash;
};

/* Makes the list. */
const struct wordlist *lists_add(struct lists *l, const char *words);
/* Whether one of its words has the hash, where the first look does not rule it out. */
bool lists_look(const struct lists *l, const struct wordlist *list, uint32_t hash);

/* Where the list would be. */
static inline uint32_t lists_place(const struct lists *l, const char *words)
{
	uint32_t k = (uint32_t)((uint64_t)(uintptr_t)words * 0x9e3779b97f4a7c15u >> 32) & (LISTS - 1);
	while (l->at[k].words && l->at[k].words != words)
		k = (k + 1) & (LISTS - 1);
	return k;
}

static inline const struct wordlist *lists_find(struct lists *l, const char *words)
{
	const struct wordlist *list = &l->at[lists_place(l, words)];
	return list->words ? list : lists_add(l, words);
}

static inline bool lists_has(const struct lists *l, const struct wordlist *list, uint32_t hash)
{
	return list->some >> (hash & 63) & 1 && lists_look(l, list, hash);
}

#endif
