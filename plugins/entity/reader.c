/*
 * reader.c -- see reader.h.
 */
#include "reader.h"
#include "lexicon.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/wide.h"
#include "../../core/model.h"

#include <string.h>

const char *const reader_section[HABITS] = {"reader", "reader loose", "reader apart"};

bool reader_open(struct reader *r, const void *model)
{
	size_t n = 0, n_rows = 0, n_vectors = 0, n_own = 0;
	const void *weight = model_section(model, "reader", &n);
	*r = (struct reader){.weight = NULL};
	if (!weight)
		return true;
	const void *rows = model_section(model, "reader rows", &n_rows), *vectors = model_section(model, "vectors", &n_vectors);
	r->weight = weight;
	for (unsigned k = 1; k < HABITS; k++)
		if ((r->own[k] = model_section(model, reader_section[k], &n_own)) && n_own != n)
			return false;
	return n == READER_WEIGHTS * sizeof *r->weight && table_open(&r->rows, rows, n_rows, READER_IN) &&
	       table_open(&r->vectors, vectors, n_vectors, READER_IN);
}

/* ---- what it sees of a word */

enum row {
	R_LOWER = 1, R_SUFFIX_3, R_SUFFIX_2, R_PREFIX, R_SHAPE, R_BRIEF, R_CLASS, R_WRITTEN, R_MINED, R_MINED_ALL, R_MINED_SECOND, R_LIST,
	R_TITLED_LIST, R_ALWAYS, R_MINED_NAME, R_MINED_SURE, R_PHRASE, R_PLACE, R_CASES, R_LOOSE
};

static uint32_t one(enum row r, uint32_t a) { return feat_end(feat((uint32_t)r * 0x27D4EB2Fu, a)); }
static uint32_t two(enum row r, uint32_t a, uint32_t b) { return feat_end(feat(feat((uint32_t)r * 0x27D4EB2Fu, a), b)); }

/* Vectors are of words as written, all digits alike. */
static uint32_t key_of(const struct entity_type *t)
{
	char s[64];
	uint32_t n = t->n < sizeof s ? t->n : sizeof s;
	if (!(t->flags & TEXT_DIGIT))
		return t->hash;
	for (uint32_t i = 0; i < n; i++)
		s[i] = t->s[i] >= '0' && t->s[i] <= '9' ? '0' : t->s[i];
	return feat_bytes(s, n);
}

unsigned reader_keys(const struct entity_type *t, uint32_t key[READER_KEYS])
{
	unsigned n = 0;
	key[n++] = key_of(t);
	if (t->titled)
		key[n++] = t->titled;
	if (t->lower != t->hash)
		key[n++] = t->lower;
	return n;
}

static uint32_t end_of(const struct entity_type *t, unsigned k)
{
	size_t n = text_suffix(t->s, t->n, k);
	return feat_bytes(t->s + t->n - n, n);
}

unsigned reader_word_rows(const struct entity_type *t, uint32_t *out)
{
	unsigned n = 0;
	uint32_t capitals = t->flags & (TEXT_UPPER_FIRST | TEXT_ALL_UPPER);
	out[n++] = one(R_LOWER, t->lower);
	out[n++] = one(R_SUFFIX_3, end_of(t, 3));
	out[n++] = one(R_SUFFIX_2, end_of(t, 2));
	out[n++] = one(R_PREFIX, feat_bytes(t->s, text_prefix(t->s, t->n, 3)));
	out[n++] = one(R_SHAPE, t->shape);
	out[n++] = one(R_BRIEF, t->brief);
	out[n++] = two(R_CLASS, t->class, capitals);
	out[n++] = two(R_WRITTEN, t->written, t->flags);
	out[n++] = one(R_ALWAYS, 0);
	if (t->mined) {
		out[n++] = two(R_MINED, t->mined & 127, capitals);
		out[n++] = two(R_MINED_ALL, t->mined & ~(31u << 7), capitals);
		out[n++] = two(R_MINED_SECOND, t->mined >> 7 & 31, capitals);
	}
	for (unsigned k = 0; k < 16; k++) {
		if (t->lists >> k & 1)
			out[n++] = two(R_LIST, k, capitals);
		if (t->titled_lists >> k & 1)
			out[n++] = two(R_TITLED_LIST, k, capitals);
	}
	return n;
}

static unsigned few(uint32_t n) { return n < 3 ? n : 3; }

unsigned reader_place_rows(const struct entity_article *a, uint32_t i, uint32_t *out)
{
	unsigned n = 0;
	const struct entity_type *t = &a->types[a->type[i]], *low = &a->types[t->low];
	uint32_t capitals = t->flags & (TEXT_UPPER_FIRST | TEXT_ALL_UPPER), first = i == a->start[i];
	out[n++] = two(R_PLACE, first + 2u * a->capitals[i], t->written * 8 + capitals);
	out[n++] = two(R_CASES, 4 * few(low->n_capital) + few(low->n_small), capitals + 8 * first);
	out[n++] = one(R_LOOSE, a->habit);
	if (a->mined[i]) {
		out[n++] = two(R_MINED_NAME, a->mined[i], a->mined_part[i]);
		out[n++] = two(R_MINED_SURE, a->mined[i] & 15, a->mined_part[i]);
	}
	for (unsigned k = 0; k < 16; k++)
		if (a->phrase[i] >> k & 1)
			out[n++] = two(R_PHRASE, k, a->phrase_part[i]);
	return n;
}

/* ---- reading */

size_t reader_room(uint32_t longest)
{
	return (size_t)longest * ((2 * READER_IN + 2 * READER_GATES + READER_OUT + READER_COLUMNS) * sizeof(float) + 2 * sizeof(float *) + sizeof(uint32_t)) + 64;
}

void reader_begin(struct reading *g, void *room, uint32_t longest)
{
	g->in = room;
	g->new_in = g->in + (size_t)longest * READER_IN;
	g->gate = g->new_in + (size_t)longest * READER_IN;
	g->shown = g->gate + (size_t)longest * 2 * READER_GATES;
	g->score = g->shown + (size_t)longest * READER_OUT;
	g->gate_of = (const float **)(g->score + (size_t)longest * READER_COLUMNS);
	g->was = (const struct lexicon_place **)(g->gate_of + longest);
	g->fresh = (uint32_t *)(g->was + longest);
}

/* All that reader_place_rows depends on but the word itself; never 0. */
static uint64_t place_of(const struct entity_article *a, uint32_t i)
{
	const struct entity_type *low = &a->types[a->types[a->type[i]].low];
	uint64_t place = 1u + 2u * (i == a->start[i]) + 4u * a->capitals[i] + 16u * few(low->n_capital) + 64u * few(low->n_small) + 256u * a->habit;
	return place | (uint64_t)a->mined_part[i] << 12 | (uint64_t)a->phrase_part[i] << 16 | (uint64_t)a->mined[i] << 32 | (uint64_t)a->phrase[i] << 48;
}

void reader_say(const float *weight, const float *in, const float *shown, uint32_t n, float *score)
{
	for (uint32_t i = 0; i < n; i++)
		memcpy(score + (size_t)i * READER_COLUMNS, weight + READER_ALONE, READER_COLUMNS * sizeof *score);
	context_add(score, READER_COLUMNS, shown, READER_OUT, n, weight + READER_SHOWN, READER_OUT, READER_COLUMNS);
	context_add(score, READER_COLUMNS, in, READER_IN, n, weight + READER_OWN, READER_IN, READER_COLUMNS);
}

typedef float lanes __attribute__((vector_size(32), aligned(4), may_alias));

/* n floats, a multiple of 8: too few for the instructions that copy long stretches. */
static inline void copy(float *to, const float *from, unsigned n)
{
	for (unsigned k = 0; k < n / 8; k++)
		((lanes *)to)[k] = ((const lanes *)from)[k];
}

/* ---- what comes in at a token that was not read before in such a place: rows on their way while those of others are added */

struct intake {
	uint32_t key[READER_KEYS], word[READER_WORD_ROWS], place[READER_PLACE_ROWS];
	const int8_t *vector, *word_row[READER_WORD_ROWS], *place_row[READER_PLACE_ROWS];
	unsigned n_key, n_word, n_place;
	bool known; /* what the word is by itself */
};

static void ask(const struct reader *r, const struct entity_article *a, uint32_t i, struct intake *x)
{
	const struct entity_type *t = &a->types[a->type[i]];
	x->known = t->kept && t->kept->has_word;
	x->n_place = reader_place_rows(a, i, x->place);
	table_ask(&r->rows, x->place, x->n_place);
	if (x->known)
		return;
	x->n_key = reader_keys(t, x->key);
	x->n_word = reader_word_rows(t, x->word);
	table_ask(&r->vectors, x->key, x->n_key);
	table_ask(&r->rows, x->word, x->n_word);
}

static void find(const struct reader *r, struct intake *x)
{
	x->n_place = table_find(&r->rows, x->place, x->n_place, x->place_row);
	if (x->known)
		return;
	unsigned k = 0;
	while (k < x->n_key && !table_find(&r->vectors, &x->key[k], 1, &x->vector))
		k++;
	x->n_key = k < x->n_key;
	x->n_word = table_find(&r->rows, x->word, x->n_word, x->word_row);
}

/* What a word is by itself, into in[READER_IN]: as the lexicon has it, or summed up. */
static inline __attribute__((always_inline)) void take_word(const struct reader *r, struct lexicon_word *kept, const struct intake *x, float *in)
{
	if (kept && kept->has_word) {
		copy(in, kept->word, READER_IN);
		return;
	}
	memset(in, 0, READER_IN * sizeof *in);
	table_sum_floats(&r->vectors, &x->vector, x->n_key, in, READER_IN);
	table_sum_floats(&r->rows, x->word_row, x->n_word, in, READER_IN);
	if (kept) {
		copy(kept->word, in, READER_IN);
		kept->has_word = 1;
	}
}

static WIDE void take_in(const struct reader *r, const struct entity_article *a, struct reading *g)
{
	enum { ASKED, FOUND, STEPS };
	struct intake ring[STEPS + 1];
	for (uint32_t k = 0; k < g->n_fresh + STEPS; k++) {
		if (k < g->n_fresh)
			ask(r, a, g->fresh[k], &ring[k % (STEPS + 1)]);
		if (k >= FOUND && k - FOUND < g->n_fresh)
			find(r, &ring[(k - FOUND) % (STEPS + 1)]);
		if (k < STEPS)
			continue;
		const struct intake *x = &ring[(k - STEPS) % (STEPS + 1)];
		float *in = g->new_in + (size_t)(k - STEPS) * READER_IN;
		take_word(r, a->types[a->type[g->fresh[k - STEPS]]].kept, x, in);
		table_sum_floats(&r->rows, x->place_row, x->n_place, in, READER_IN);
	}
}

/* ---- reading */

/* Looks for what a word was when it was read in such a place, some tokens before it is needed: first what there is is asked for, then what it says. */
static void find_kept(const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g)
{
	enum { AHEAD = 4 };
	uint64_t place[AHEAD];
	for (uint32_t i = b; i < e + AHEAD; i++) {
		uint32_t id;
		if (i >= b + AHEAD) {
			uint32_t then = i - AHEAD;
			g->was[then - b] = (id = a->types[a->type[then]].id) ? lexicon_place(a->lexicon, id, place[i % AHEAD]) : NULL;
		}
		if (i < e && (id = a->types[a->type[i]].id)) {
			place[i % AHEAD] = place_of(a, i);
			lexicon_ask_place(a->lexicon, id, place[i % AHEAD]);
		}
	}
}

/* What comes in at each token and what it says to the gates: as the lexicon has it, if the word was read in such a place. */
static void enter(const struct reader *r, const float *weight, const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g)
{
	g->n_fresh = 0;
	find_kept(a, b, e, g);
	for (uint32_t i = b; i < e; i++) {
		const struct lexicon_place *was = g->was[i - b];
		if (was) {
			copy(g->in + (size_t)(i - b) * READER_IN, was->in, READER_IN);
			g->gate_of[i - b] = was->gate;
			continue;
		}
		g->gate_of[i - b] = g->gate + (size_t)g->n_fresh * 2 * READER_GATES;
		g->fresh[g->n_fresh++] = i;
	}
	take_in(r, a, g);
	for (uint32_t k = 0; k < g->n_fresh; k++)
		copy(g->in + (size_t)(g->fresh[k] - b) * READER_IN, g->new_in + (size_t)k * READER_IN, READER_IN);
	context_enter(weight, READER_IN, READER_STATE, g->new_in, g->n_fresh, g->gate);
}

/* Only when the sentence was read, for what it was read by gives way. */
static void keep(const struct entity_article *a, const struct reading *g)
{
	for (uint32_t k = 0; k < g->n_fresh; k++) {
		uint32_t id = a->types[a->type[g->fresh[k]]].id;
		if (!id)
			continue;
		struct lexicon_place *is = lexicon_new_place(a->lexicon, id, place_of(a, g->fresh[k]));
		copy(is->in, g->new_in + (size_t)k * READER_IN, READER_IN);
		copy(is->gate, g->gate + (size_t)k * 2 * READER_GATES, 2 * READER_GATES);
	}
}

void reader_read(const struct reader *r, const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g)
{
	const float *weight = r->own[a->habit] ? r->own[a->habit] : r->weight;
	enter(r, weight, a, b, e, g);
	context_carry(weight, READER_IN, READER_STATE, g->gate_of, e - b, g->shown);
	keep(a, g);
	reader_say(weight, g->in, g->shown, e - b, g->score);
}
