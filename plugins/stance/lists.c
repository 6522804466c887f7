/*
 * lists.c -- see lists.h.
 */
#include "lists.h"
#include "../../core/learn/opinion.h"

#include <string.h>

static uint32_t place_of(const struct lists *l, const struct wordlist *list, uint32_t hash)
{
	uint32_t k = hash >> 6 & list->last;
	while (l->hash[list->first + k] && l->hash[list->first + k] != hash)
		k = (k + 1) & list->last;
	return list->first + k;
}

static uint32_t key(uint32_t hash) { return hash ? hash : 1; }

const struct wordlist *lists_add(struct lists *l, const char *words)
{
	uint32_t n = 0, room = 4;
	for (const char *b = words; *b; b++)
		n += *b == '|';
	while (room < 2 * n)
		room *= 2;
	if (l->n == LISTS_MOST || room > LISTS_HASHES - l->n_hash)
		memset(l, 0, sizeof *l);
	struct wordlist *list = &l->at[lists_place(l, words)];
	*list = (struct wordlist){words, 0, l->n_hash, room - 1};
	l->n++;
	l->n_hash += room;
	for (const char *b = words + 1; *b; b += strcspn(b, "|") + 1) {
		uint32_t hash = opinion_hash(b, strcspn(b, "|"));
		l->hash[place_of(l, list, key(hash))] = key(hash);
		list->some |= (uint64_t)1 << (hash & 63);
	}
	return list;
}

bool lists_look(const struct lists *l, const struct wordlist *list, uint32_t hash) { return l->hash[place_of(l, list, key(hash))] != 0; }
