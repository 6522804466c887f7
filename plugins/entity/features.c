/*
 * features.c -- what the tagger sees of an article: see features.h.
 */
#include "around.h"
#include "habit.h"
#include "lexicon.h"
#include "template.h"
#include "../../core/learn/text.h"

#include <string.h>

#define NOBODY UINT32_MAX

/* ---- words */

static uint32_t look_up(const struct gazetteer *g, uint32_t hash) { return g->n_slot ? gazetteer_word(g, hash) : 0; }

ASKS void expect(const struct gazetteer *g, uint32_t hash)
{
	if (g->n_slot)
		gazetteer_expect(g, gazetteer_chain(0, hash));
}

/* "iraq" and "IRAQ" are looked up as Iraq too, if the word is rarely written small. */
static void look_titled(struct entity_type *t, char *low, size_t n, const struct entity_known *known)
{
	bool small = !(t->flags & TEXT_UPPER_FIRST), often_small = !t->written || (t->written - 1) / 16 > 1;
	if (!(t->flags & TEXT_LETTER) || n < 3 || (small ? often_small || t->flags & TEXT_UPPER_INSIDE : !(t->flags & TEXT_ALL_UPPER)) || low[0] < 'a' || low[0] > 'z')
		return;
	low[0] = (char)(low[0] - 32);
	t->titled = feat_bytes(low, n);
	t->titled_lists = look_up(&known->lists, t->titled);
	t->titled_class = words_find(&known->words, low, n);
}

static void look_at(struct entity_type *t, const struct entity_known *known)
{
	char low[256];
	words_ask(&known->words, t->hash);
	expect(&known->lists, t->hash);
	expect(&known->mined.words, t->hash);
	size_t n = text_lower(t->s, t->n > 120 ? 120 : t->n, low, sizeof low);
	t->lower = feat_bytes(low, n);
	words_ask(&known->words, t->lower);
	words_ask_case(&known->words, t->lower);
	t->shape = text_shape(t->s, t->n, 4);
	t->brief = text_shape(t->s, t->n, 1);
	t->flags = text_flags(t->s, t->n);
	t->class = words_find(&known->words, t->s, t->n);
	t->written = words_case(&known->words, t->s, t->n);
	t->lists = look_up(&known->lists, t->hash);
	look_titled(t, low, n, known);
	t->mined = look_up(&known->mined.words, t->hash);
	if (!t->mined && t->titled)
		t->mined = look_up(&known->mined.words, t->titled);
	entity_around_look(t);
	t->writes = habit_writes(t);
	for (int k = 0; k < ENTITY_OTHERS; k++)
		t->other[k] = NOBODY;
}

static uint32_t find_type(struct entity_article *a, uint32_t *slot, uint32_t mask, const char *s, uint32_t n, uint32_t hash,
                          const struct entity_known *known)
{
	uint32_t at = hash & mask;
	for (; slot[at]; at = (at + 1) & mask) {
		struct entity_type *t = &a->types[slot[at] - 1];
		if (t->hash == hash && t->n == n && memcmp(t->s, s, n) == 0)
			return slot[at] - 1;
	}
	struct entity_type *t = &a->types[a->n_type];
	struct lexicon_word *kept = lexicon_word(known->lexicon, hash, s, n);
	if (kept && kept->look.s) {
		*t = kept->look;
		t->s = s;
	} else {
		*t = (struct entity_type){.s = s, .n = n, .hash = hash, .low = NOBODY, .kept = kept, .id = kept ? kept->id : 0};
		look_at(t, known);
		if (kept)
			kept->look = *t;
	}
	slot[at] = ++a->n_type;
	return a->n_type - 1;
}

/* What the tagger learned from has straight apostrophes: these are looked up as those. */
#define CURLY "\xe2\x80\x99"
static const struct { char curly[6], straight[4]; } endings[] = {{CURLY "s", "'s"}, {"n" CURLY "t", "n't"}, {CURLY "ll", "'ll"}, {CURLY "ve", "'ve"}, {CURLY "re", "'re"}, {CURLY "d", "'d"}, {CURLY "m", "'m"}};

/* Whether token i is a curly mark between an owner and what is owned, "Bishops’ Conference", and not one that closes. */
static bool is_owner(const struct entity_article *a, uint32_t i)
{
	const char *s = a->text + a->begin[i];
	return a->end[i] - a->begin[i] == 3 && memcmp(s, CURLY, 3) == 0 && i > 0 && a->end[i - 1] == a->begin[i] && (s[-1] | 32) == 's' && i + 1 < a->n && a->begin[i + 1] == a->end[i] + 1 &&
	       s[4] >= 'A' && s[4] <= 'Z';
}

/* Token i as it is looked up, and its bytes. */
static const char *spelled(const struct entity_article *a, uint32_t i, uint32_t *n)
{
	const char *s = a->text + a->begin[i];
	*n = a->end[i] - a->begin[i];
	if (*n < 3 || *n > 5 || ((unsigned char)s[0] != 0xe2 && (unsigned char)s[1] != 0xe2))
		return s;
	if (is_owner(a, i)) {
		*n = 1;
		return "'";
	}
	for (unsigned k = 0; k < sizeof endings / sizeof *endings; k++)
		if (strlen(endings[k].curly) == *n && memcmp(endings[k].curly, s, *n) == 0) {
			*n = (uint32_t)strlen(endings[k].straight);
			return endings[k].straight;
		}
	return s;
}

/* The lexicon is in no cache: what it says of a word is asked for some words before. */
static void find_types(struct entity_article *a, uint32_t *slot, uint32_t mask, const struct entity_known *known)
{
	enum { AHEAD = 4, RING = 2 * AHEAD };
	uint32_t hash[RING];
	for (uint32_t i = 0; i < a->n + 2 * (uint64_t)AHEAD; i++) {
		uint32_t now = i % RING, then = i - 2 * AHEAD, n;
		const char *s;
		if (i >= 2 * AHEAD) {
			s = spelled(a, then, &n);
			a->type[then] = find_type(a, slot, mask, s, n, hash[now], known);
		}
		if (known->lexicon && i >= AHEAD && i - AHEAD < a->n && !slot[hash[(i - AHEAD) % RING] & mask])
			lexicon_ask_word(known->lexicon, hash[(i - AHEAD) % RING]);
		if (i >= a->n)
			continue;
		s = spelled(a, i, &n);
		hash[now] = feat_bytes(s, n);
		if (known->lexicon && !slot[hash[now] & mask]) /* else it is most likely a word that was in the article before */
			lexicon_ask(known->lexicon, hash[now]);
	}
}

/* One type for all case forms of a word: the first of them, found by the hash of its lower case. */
static void find_low(struct entity_article *a, uint32_t *slot, uint32_t mask)
{
	memset(slot, 0, ((size_t)mask + 1) * sizeof *slot);
	for (uint32_t i = 0; i < a->n_type; i++) {
		uint32_t at = a->types[i].lower & mask;
		while (slot[at] && a->types[slot[at] - 1].lower != a->types[i].lower)
			at = (at + 1) & mask;
		if (!slot[at])
			slot[at] = i + 1;
		a->types[i].low = slot[at] - 1;
	}
}

static bool capital(const struct entity_type *t) { return t->flags & TEXT_UPPER_FIRST; }

/* A sentence in which nearly every word has a capital tells nothing by one: 1 all in capitals, 2 each begins with one. */
static uint8_t capitals_of(const struct entity_article *a, uint32_t b, uint32_t e)
{
	uint32_t letters = 0, upper = 0, first = 0;
	for (uint32_t i = b; i < e; i++) {
		const struct entity_type *t = &a->types[a->type[i]];
		if (!(t->flags & TEXT_LETTER) || t->n < 2)
			continue;
		letters++;
		upper += (t->flags & TEXT_ALL_UPPER) != 0;
		first += capital(t) || t->n <= 4;
	}
	if (letters >= 3 && upper * 10 >= letters * 8)
		return 1;
	return letters >= 4 && first == letters ? 2 : 0;
}

static void count_cases(struct entity_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		struct entity_type *t = &a->types[a->type[i]], *low = &a->types[t->low];
		if (!(t->flags & TEXT_LETTER) || a->capitals[i])
			continue;
		if (!capital(t))
			low->n_small++;
		else if (i != a->start[i])
			low->n_capital++;
		if (capital(t))
			for (int k = 0; k < ENTITY_OTHERS; k++)
				if (low->other[k] == NOBODY) {
					low->other[k] = i;
					break;
				}
	}
}

/* ---- phrases */

struct starts { uint32_t chain[GAZETTEER_LONGEST], n; }; /* of phrases of one, two and more tokens from one on */
struct phrases { /* those of a table */
	const struct gazetteer *table;
	uint16_t *bits;
	uint8_t *part;
	uint32_t next; /* behind the last one that was found */
};

static bool may_begin(const struct entity_type *t) { return t->flags & (TEXT_UPPER_FIRST | TEXT_DIGIT); }

static void starts_at(const struct entity_article *a, uint32_t i, uint32_t e, bool titled, struct starts *s)
{
	uint32_t chain = 0;
	s->n = e - i < GAZETTEER_LONGEST ? e - i : GAZETTEER_LONGEST;
	for (uint32_t k = 0; k < s->n; k++) {
		const struct entity_type *t = &a->types[a->type[i + k]];
		s->chain[k] = chain = gazetteer_chain(chain, titled && t->titled ? t->titled : t->hash);
	}
}

/* The longest phrase of the table among them; its tokens, 0 if there is none. */
static uint32_t longest(const struct gazetteer *table, const struct starts *s, uint32_t *bits)
{
	uint32_t found = 0;
	for (uint32_t k = 0; k < s->n; k++) {
		uint32_t b = gazetteer_phrase(table, s->chain[k]);
		if (b) {
			found = k + 1;
			*bits = b;
		}
	}
	return found;
}

static void find_phrase(const struct entity_article *a, uint32_t i, uint32_t e, const struct starts *here, struct phrases *p)
{
	const struct entity_type *t = &a->types[a->type[i]];
	uint32_t bits = 0, n = may_begin(t) ? longest(p->table, here, &bits) : 0;
	bool titled = !n && t->titled;
	if (titled) {
		struct starts s;
		starts_at(a, i, e, true, &s);
		n = longest(p->table, &s, &bits);
	}
	for (uint32_t k = 0; k < n; k++) {
		p->bits[i + k] = (uint16_t)bits;
		p->part[i + k] = (uint8_t)((titled ? 4 : 0) + (n == 1 ? 4 : k == 0 ? 1 : k + 1 == n ? 3 : 2));
	}
	p->next = i + n;
}

/* The longest phrases of both tables, from the left; not across sentences. What they are looked for by is asked for some tokens before. */
static void find_phrases(const struct entity_article *a, struct phrases table[2])
{
	enum { AHEAD = 8, RING = 16 };
	struct starts ring[RING];
	for (uint32_t s = 0; s < a->n_sentence; s++)
		for (uint32_t i = a->sentence[s], e = a->sentence[s + 1], asked = i; i < e; i++) {
			for (; asked < e && asked <= i + AHEAD; asked++) {
				struct starts *x = &ring[asked % RING];
				if (!may_begin(&a->types[a->type[asked]]))
					continue;
				starts_at(a, asked, e, false, x);
				for (uint32_t k = 0; k < 2 * x->n; k++)
					if (table[k % 2].table->n_slot)
						gazetteer_expect(table[k % 2].table, x->chain[k / 2]);
			}
			for (unsigned k = 0; k < 2; k++)
				if (table[k].table->n_slot && table[k].next <= i)
					find_phrase(a, i, e, &ring[i % RING], &table[k]);
		}
}

bool entity_look(struct entity_article *a, const struct entity_known *known, void *(*alloc)(void *arg, size_t bytes), void *arg)
{
	uint32_t mask = 63;
	while (mask + 1 < 2 * (uint64_t)a->n && mask < 0x7fffffff)
		mask = 2 * mask + 1;
	uint32_t *slot = alloc(arg, ((size_t)mask + 1) * sizeof *slot);
	a->type = alloc(arg, a->n * sizeof *a->type);
	a->types = alloc(arg, a->n * sizeof *a->types);
	a->capitals = alloc(arg, a->n);
	a->start = alloc(arg, a->n * sizeof *a->start);
	a->phrase = alloc(arg, a->n * sizeof *a->phrase);
	a->phrase_part = alloc(arg, a->n);
	a->mined = alloc(arg, a->n * sizeof *a->mined);
	a->mined_part = alloc(arg, a->n);
	struct linear_item *items = alloc(arg, a->n * sizeof *items);
	if (!slot || !a->type || !a->types || !a->capitals || !a->start || !a->phrase || !a->phrase_part || !a->mined || !a->mined_part || !items)
		return false;
	a->lexicon = known->lexicon;
	lexicon_turn(known->lexicon);
	find_types(a, slot, mask, known);
	for (uint32_t i = 0; i < a->n_type; i++) /* which the article's last words may have put out of their place */
		if (a->types[i].kept && !lexicon_is(a->types[i].kept, a->types[i].s, a->types[i].n)) {
			a->types[i].kept = NULL;
			a->types[i].id = 0;
		}
	find_low(a, slot, mask);
	for (uint32_t s = 0; s < a->n_sentence; s++) {
		uint8_t c = capitals_of(a, a->sentence[s], a->sentence[s + 1]);
		for (uint32_t i = a->sentence[s]; i < a->sentence[s + 1]; i++) {
			a->capitals[i] = c;
			a->start[i] = a->sentence[s];
		}
	}
	count_cases(a);
	find_phrases(a, (struct phrases[2]){{&known->lists, a->phrase, a->phrase_part, 0}, {&known->mined.names, a->mined, a->mined_part, 0}});
	if (!a->habit)
		a->habit = habit_of(a, &known->apart, items);
	return true;
}

/* ---- features */

/* Each feature once more where the habit is not the plain one, under another number. */
static unsigned twice(uint32_t *out, unsigned n, unsigned habit)
{
	for (unsigned i = 0; habit && i < n; i++)
		out[n + i] = feat_end(out[i] ^ 0x10053u * habit);
	return habit ? 2 * n : n;
}

unsigned entity_word_features(const struct entity_type *t, int distance, unsigned habit, uint32_t *out)
{
	unsigned n = 0;
	uint32_t at = (uint32_t)(distance + 8) << 8;
	out[n++] = two(at + F_LOWER, t->lower);
	out[n++] = two(at + F_BRIEF, t->brief);
	if (t->class)
		out[n++] = three(at + F_CLASS, t->class, t->flags & TEXT_UPPER_FIRST);
	if (t->mined && distance >= -1 && distance <= 1) {
		out[n++] = three(at + F_MINED_WORD, t->mined & 127, t->flags & TEXT_UPPER_FIRST);
		out[n++] = four(at + F_MINED_TWO, t->mined & 31, t->mined >> 7 & 31, t->flags & TEXT_UPPER_FIRST);
		if (!distance)
			out[n++] = three(at + F_MINED_ALL, t->mined & ~(31u << 7), t->flags & TEXT_UPPER_FIRST);
	}
	if (distance < -1 || distance > 1)
		return n;
	out[n++] = three(at + F_WRITTEN_FLAGS, t->written, t->flags);
	out[n++] = two(at + F_SUFFIX + 64, feat_bytes(t->s + t->n - text_suffix(t->s, t->n, 3), text_suffix(t->s, t->n, 3)));
	for (unsigned k = 0; k < 16; k++)
		if (t->lists >> k & 1)
			out[n++] = three(at + F_LIST, k, t->flags & TEXT_UPPER_FIRST);
	if (t->titled_class)
		out[n++] = three(at + F_TITLED_CLASS, t->titled_class, t->flags & TEXT_UPPER_FIRST);
	for (unsigned k = 0; k < 16; k++)
		if (t->titled_lists >> k & 1)
			out[n++] = three(at + F_TITLED_LIST, k, t->flags & TEXT_UPPER_FIRST);
	if (distance)
		return n;
	out[n++] = two(at + F_WORD, t->hash);
	out[n++] = two(at + F_SHAPE, t->shape);
	out[n++] = two(at + F_WRITTEN, t->written);
	out[n++] = two(at + F_FLAGS, t->flags);
	out[n++] = two(at + F_LENGTH, t->n > 12 ? 12 : t->n);
	out[n++] = three(at + F_CLASS_FLAGS, t->class, t->flags);
	out[n++] = two(at + F_ALWAYS, 0);
	for (unsigned k = 1; k <= 4; k++) {
		size_t p = text_prefix(t->s, t->n, k), s = text_suffix(t->s, t->n, k);
		if (p < t->n || k == 1)
			out[n++] = three(at + F_PREFIX, k, feat_bytes(t->s, p));
		if (s < t->n)
			out[n++] = three(at + F_SUFFIX, k, feat_bytes(t->s + t->n - s, s));
	}
	return twice(out, n, habit);
}

/* The same word elsewhere in the article, and what stands beside it there. */
static unsigned others(const struct entity_article *a, uint32_t i, const struct entity_type *t, uint32_t *out)
{
	const struct entity_type *low = &a->types[t->low];
	unsigned n = 0;
	if (!(t->flags & TEXT_LETTER))
		return 0;
	unsigned small = low->n_small > 2 ? 2 : low->n_small, large = low->n_capital > 2 ? 2 : low->n_capital;
	out[n++] = four(F_SEEN, small, large, (capital(t) ? 1u : 0u) + 2u * (i == a->start[i]) + 4u * a->capitals[i]);
	if (!capital(t))
		return n;
	for (int k = 0, used = 0; k < ENTITY_OTHERS && used < 2 && low->other[k] != NOBODY; k++) {
		uint32_t o = low->other[k];
		if (o == i)
			continue;
		used++;
		if (o > a->start[o]) {
			out[n++] = two(F_OTHER_LEFT, a->types[a->type[o - 1]].lower);
			out[n++] = two(F_OTHER_CLASS_LEFT, a->types[a->type[o - 1]].class);
		}
		if (o + 1 < a->n && a->start[o + 1] == a->start[o]) {
			out[n++] = two(F_OTHER_RIGHT, a->types[a->type[o + 1]].lower);
			out[n++] = two(F_OTHER_CLASS_RIGHT, a->types[a->type[o + 1]].class);
		}
	}
	return n;
}

/* What stands before and behind the run of capitalised words that the token is in, and the run's last word. */
static unsigned run(const struct entity_article *a, uint32_t i, uint32_t end, uint32_t *out)
{
	unsigned n = 0;
	uint32_t b = i, e = i + 1;
	if (!capital(&a->types[a->type[i]]) || a->capitals[i])
		return 0;
	while (b > a->start[i] && i - b < 6 && capital(&a->types[a->type[b - 1]]))
		b--;
	while (e < end && e - i < 6 && capital(&a->types[a->type[e]]))
		e++;
	const struct entity_type *left = entity_type_at(a, i, (int64_t)b - i - 1, end), *right = entity_type_at(a, i, (int64_t)e - i, end);
	out[n++] = three(F_RUN_LENGTH, e - b, i - b);
	if (e - b > 1) {
		out[n++] = three(F_RUN_LEFT, left->lower, i == b);
		out[n++] = three(F_RUN_RIGHT, right->lower, i + 1 == e);
		out[n++] = two(F_RUN_LAST, a->types[a->type[e - 1]].lower);
		out[n++] = two(F_RUN_HEAD, a->types[a->type[b]].lower);
	}
	return n;
}

unsigned entity_place_features(const struct entity_article *a, uint32_t i, uint32_t end, uint32_t *out)
{
	unsigned n = 0;
	const struct entity_type *t = &a->types[a->type[i]], *l = entity_type_at(a, i, -1, end), *r = entity_type_at(a, i, 1, end);
	out[n++] = three(F_PAIR_LEFT, l->lower, t->lower);
	out[n++] = three(F_PAIR_RIGHT, t->lower, r->lower);
	out[n++] = three(F_CLASS_LEFT, l->class, t->class);
	out[n++] = three(F_CLASS_RIGHT, t->class, r->class);
	out[n++] = four(F_CLASS_THREE, l->class, t->brief, r->class);
	out[n++] = four(F_SHAPE_THREE, l->brief, t->brief, r->brief);
	out[n++] = three(F_BRIEF_LEFT, l->lower, t->brief);
	out[n++] = three(F_BRIEF_RIGHT, t->brief, r->lower);
	out[n++] = three(F_FIRST, i == a->start[i], t->written * 8 + (t->flags & (TEXT_UPPER_FIRST | TEXT_ALL_UPPER)));
	out[n++] = three(F_CAPITALS, a->capitals[i], t->written * 8 + (t->flags & (TEXT_UPPER_FIRST | TEXT_ALL_UPPER)));
	if (a->mined[i]) {
		out[n++] = three(F_MINED_NAME, a->mined[i], a->mined_part[i]);
		out[n++] = three(F_MINED_SURE, a->mined[i] & 15, a->mined_part[i]);
		out[n++] = three(F_MINED_KIND, a->mined[i] & 3, a->mined_part[i]);
	}
	if (a->phrase[i]) {
		out[n++] = three(F_PHRASE_BITS, a->phrase[i], a->phrase_part[i]);
		for (unsigned k = 0; k < 16; k++)
			if (a->phrase[i] >> k & 1)
				out[n++] = three(F_PHRASE, k, a->phrase_part[i]);
	}
	n += others(a, i, t, out + n);
	n += run(a, i, end, out + n);
	n += entity_around_features(a, i, end, out + n);
	return twice(out, n, a->habit);
}
