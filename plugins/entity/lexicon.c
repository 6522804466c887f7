/*
 * lexicon.c -- see lexicon.h.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { SETS = 2048, PLACE_SETS = 1024, WAYS = 4 };

/* What is in a set: used tells in which article it last was; 0: never. */
struct words_of { uint32_t hash[WAYS], used[WAYS]; };
struct places_of { uint32_t id[WAYS], used[WAYS]; uint64_t place[WAYS]; };

struct lexicon {
	struct words_of set[SETS];
	struct places_of place_set[PLACE_SETS];
	uint32_t now, n_word; /* articles and words that there were */
	struct lexicon_word word[SETS][WAYS];
	struct lexicon_place place[PLACE_SETS][WAYS];
};

struct lexicon *lexicon_make(void) { return calloc(1, sizeof(struct lexicon)); }
void lexicon_free(struct lexicon *l) { free(l); }

void lexicon_turn(struct lexicon *l)
{
	if (l && (++l->now == UINT32_MAX || l->n_word >= 1u << 31 /* no article has as many more */)) {
		memset(l->set, 0, sizeof l->set);
		memset(l->place_set, 0, sizeof l->place_set);
		l->now = 1;
		l->n_word = 0;
	}
}

static uint32_t oldest(const uint32_t used[WAYS])
{
	uint32_t at = 0;
	for (uint32_t k = 1; k < WAYS; k++)
		at = used[k] < used[at] ? k : at;
	return at;
}

/* ---- words */

void lexicon_ask(const struct lexicon *l, uint32_t hash) { __builtin_prefetch(&l->set[hash % SETS]); }

void lexicon_ask_word(const struct lexicon *l, uint32_t hash)
{
	uint32_t at = hash % SETS;
	for (uint32_t k = 0; k < WAYS; k++)
		if (l->set[at].hash[k] == hash) {
			for (uint32_t line = 0; line < offsetof(struct lexicon_word, word); line += 64)
				__builtin_prefetch((const char *)&l->word[at][k] + line);
			return;
		}
	const struct lexicon_word *room = &l->word[at][oldest(l->set[at].used)];
	for (uint32_t line = 0; line < sizeof *room; line += 64)
		__builtin_prefetch((const char *)room + line, 1);
}

static struct lexicon_word *new_word(struct lexicon *l, uint32_t at, uint32_t hash, const char *s, uint32_t n)
{
	struct words_of *set = &l->set[at];
	uint32_t k = oldest(set->used);
	struct lexicon_word *w = &l->word[at][k];
	set->hash[k] = hash;
	set->used[k] = l->now;
	w->n = n;
	memcpy(w->s, s, n);
	w->id = ++l->n_word;
	w->has_sums = w->has_word = 0;
	w->look.s = NULL;
	return w;
}

struct lexicon_word *lexicon_word(struct lexicon *l, uint32_t hash, const char *s, uint32_t n)
{
	if (!l || n > LEXICON_LONGEST)
		return NULL;
	uint32_t at = hash % SETS;
	struct words_of *set = &l->set[at];
	for (uint32_t k = 0; k < WAYS; k++)
		if (set->used[k] && set->hash[k] == hash && lexicon_is(&l->word[at][k], s, n)) {
			set->used[k] = l->now;
			return &l->word[at][k];
		}
	return new_word(l, at, hash, s, n);
}

/* ---- places */

static uint32_t set_of(uint32_t id, uint64_t place)
{
	return (id * 0x9E3779B1u ^ (uint32_t)(place * 0x9E3779B97F4A7C15u >> 32)) % PLACE_SETS;
}

/* Which of a set it is; WAYS: none. */
static uint32_t find_place(const struct places_of *set, uint32_t id, uint64_t place)
{
	uint32_t k = 0;
	while (k < WAYS && (set->id[k] != id || set->place[k] != place))
		k++;
	return k;
}

static void ask_place(const struct lexicon_place *p)
{
	for (size_t line = 0; line < sizeof *p; line += 64)
		__builtin_prefetch((const char *)p + line);
}

static void ask_room(const struct lexicon_place *p)
{
	for (size_t line = 0; line < sizeof *p; line += 64)
		__builtin_prefetch((const char *)p + line, 1);
}

void lexicon_ask_place(const struct lexicon *l, uint32_t id, uint64_t place) { __builtin_prefetch(&l->place_set[set_of(id, place)]); }

const struct lexicon_place *lexicon_place(struct lexicon *l, uint32_t id, uint64_t place)
{
	uint32_t at = set_of(id, place), k = find_place(&l->place_set[at], id, place);
	if (k == WAYS) {
		ask_room(&l->place[at][oldest(l->place_set[at].used)]);
		return NULL;
	}
	l->place_set[at].used[k] = l->now;
	ask_place(&l->place[at][k]);
	return &l->place[at][k];
}

struct lexicon_place *lexicon_new_place(struct lexicon *l, uint32_t id, uint64_t place)
{
	uint32_t at = set_of(id, place), k = find_place(&l->place_set[at], id, place);
	struct places_of *set = &l->place_set[at];
	k = k < WAYS ? k : oldest(set->used);
	set->id[k] = id;
	set->place[k] = place;
	set->used[k] = l->now;
	return &l->place[at][k];
}
