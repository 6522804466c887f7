/*
 * saying.c -- fixed phrases: "threw him under the bus", "out of its depth", "a safe pair of hands".
 *
 * sayings.txt has them as lemmas without articles; his, her and the like are "one's",
 * himself "oneself", and whom the phrase is about is "~" where he stands inside it:
 * throw_~_under_bus. The words of the text are put into that form one after the other,
 * as far as some phrase begins with them (opinion.h). The longest one counts, for the
 * word that governs the others; that word's other phrases stay as they are.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { WORDS = 8, SPELLING = 120, PARTY = 6, SKIPPED = 3 }; /* words of a phrase, its bytes; words of whom it is about; articles and adverbs passed over */
enum { NOUN = 1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_FOR | 1 << OP_BETWEEN_AGAINST, ADJ = 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST };

struct reading {
	struct stance_article *a;
	uint32_t start;
	char spelled[SPELLING + 64]; /* the words so far, each with a '_' behind it */
	struct saying best;          /* the longest so far; best.first NOWHERE: none */
};

static void read_on(struct reading *r, uint32_t i, size_t n, unsigned words, uint32_t about);

/* How many words at i may stand inside a phrase without being of it: an article, an adverb, ", however,"; 0: i is of the phrase or ends it. */
static unsigned aside(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|a|an|the|own|"))
		return 1;
	if (i + 2 < a->n && tree_is(a, i, "|,|") && tree_is(a, i + 2, "|,|") && tree_is(a, i + 1, "|however|though|meanwhile|too|nevertheless|nonetheless|moreover|instead|"))
		return 3;
	return a->at[i].tag == 'd' && !tree_is(a, i, "|not|n't|n’t|never|out|up|down|off|back|away|");
}

/* Sections of a phrase that ends in word `last`: those of itself, and those of it with the preposition that stands behind it. */
static uint32_t sections_there(const struct stance_article *a, uint32_t hash, uint32_t last)
{
	uint32_t next = last + 1 < a->n ? last + 1 + (aside(a, last + 1) == 3 ? 3 : 0) : a->n;
	uint32_t prep = next < a->n && a->at[next].sentence == a->at[last].sentence ? a->at[next].low : 0;
	return opinion_with(a->opinion, hash, 0) | (prep ? opinion_with(a->opinion, hash, prep) : 0);
}

/* One more word, which is token `last` or the last one of several: a whole phrase, and more of a longer one. */
static void take(struct reading *r, const char *word, size_t len, uint32_t last, size_t n, unsigned words, uint32_t about)
{
	if (n + len + 1 > SPELLING)
		return;
	memcpy(r->spelled + n, word, len);
	n += len;
	uint32_t hash = opinion_hash(r->spelled, n);
	uint32_t sense = (SPEAKS_WELL | SPEAKS_ILL) & ~(r->a->at[r->start].tag == 'v' ? (uint32_t)(NOUN | ADJ) : 0); /* "made fun of": the noun has its own rule */
	if (words > 0 && sections_there(r->a, hash, last) & sense && (r->best.first == NOWHERE || last > r->best.last))
		r->best = (struct saying){hash, r->start, last, about};
	r->spelled[n++] = '_';
	if (words + 1 < WORDS && opinion_find(r->a->opinion, opinion_hash(r->spelled, n)))
		read_on(r, last + 1, n, words + 1, about);
}

/* Where whom the phrase is about ends, if he begins at word i: a pronoun, a name, or a noun that is the object; NOWHERE. *head: the word that tells who. */
static uint32_t party_end(const struct reading *r, uint32_t i, uint32_t *head)
{
	const struct stance_article *a = r->a;
	uint32_t object = tree_child(a, r->start, R_OBJ), k = i;
	*head = i;
	if (tree_is(a, i, "|him|her|them|us|me|it|you|"))
		return i;
	k = tree_past_titles(a, k);
	while (k < a->n && k < i + PARTY && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].tag == 'a' || a->at[k].tag == 'n'))
		k++;
	if (k < a->n && k < i + PARTY && a->at[k].name != NOWHERE && a->at[k].tag != 'o') {
		*head = k;
		return tree_name_last(a, k);
	}
	if (object == NOWHERE)
		object = tree_child(a, r->start, R_IOBJ);
	*head = object;
	return object != NOWHERE && object >= i && object < i + PARTY && k > object ? object : NOWHERE;
}

/* The word at token i in each form that a phrase may have it in. */
static void read_word(struct reading *r, uint32_t i, size_t n, unsigned words, uint32_t about)
{
	struct stance_article *a = r->a;
	char low[64];
	uint32_t head, end;
	uint32_t b = a->token->begin[i], bytes = a->token->end[i] - b;
	const char *lemma = verb_lemma(a, i, qn_string_at(a->r, a->syntax, 1, i), a->at[i].tag);
	size_t plain = text_lower(a->text + b, bytes, low, sizeof low);
	take(r, low, plain, i, n, words, about);
	if (lemma && a->at[i].lemma != a->at[i].low)
		take(r, low, text_lower(lemma, strlen(lemma), low, sizeof low), i, n, words, about);
	if (!words)
		return;
	if (tree_is(a, i, "|my|your|his|her|its|our|their|one's|"))
		take(r, "one's", 5, i, n, words, about);
	if (tree_is(a, i, "|himself|herself|itself|themselves|ourselves|myself|yourself|yourselves|"))
		take(r, "oneself", 7, i, n, words, about);
	if (about != NOWHERE || (end = party_end(r, i, &head)) == NOWHERE) {
		if (about == NOWHERE && tree_is(a, i, "|his|their|its|our|my|your|"))
			take(r, "~'s", 3, i, n, words, i);
		return;
	}
	if (tree_is(a, i, "|her|"))
		take(r, "~'s", 3, i, n, words, i);
	take(r, "~", 1, end, n, words, head);
	if (end + 1 < a->n && tree_is(a, end + 1, "|'s|’s|'|’|"))
		take(r, "~'s", 3, end + 1, n, words, head);
}

/* The next word of a phrase at token i or behind what stands between; an adverb may be of the phrase ("spoke highly of") or not. */
static void read_on(struct reading *r, uint32_t i, size_t n, unsigned words, uint32_t about)
{
	struct stance_article *a = r->a;
	for (unsigned skipped = 0, pass; i < a->n && a->at[i].sentence == a->at[r->start].sentence; skipped++, i += pass) {
		pass = words && skipped < SKIPPED ? aside(a, i) : 0;
		if (pass <= 1 && !(pass && tree_is(a, i, "|a|an|the|")))
			read_word(r, i, n, words, about);
		if (!pass)
			return;
	}
}

/* The word of [first, last] that what stands outside governs: the verb, or the noun of "out of its depth". */
static uint32_t head_of(const struct stance_article *a, uint32_t first, uint32_t last)
{
	if (a->at[first].tag == 'v')
		return first;
	for (uint32_t i = first; i <= last; i++)
		if ((a->at[i].head == NOWHERE || a->at[i].head < first || a->at[i].head > last) && (a->at[i].tag == 'v' || a->at[i].tag == 'n' || a->at[i].tag == 'a' || tree_is(a, i, "|somebody|someone|")))
			return i;
	return NOWHERE;
}

bool saying_find(struct stance_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		struct reading r = {.a = a, .start = i, .best = {.first = NOWHERE}};
		if (a->at[i].name != NOWHERE || a->at[i].tag == 't' || !(a->at[i].opens || a->at[i].opens_lemma))
			continue;
		read_on(&r, i, 0, 0, NOWHERE);
		if (r.best.first == NOWHERE && tree_child(a, i, R_AUX_PASS) != NOWHERE && a->at[i].tag == 'v') { /* "was thrown under the bus" */
			const char *lemma = verb_lemma(a, i, qn_string_at(a->r, a->syntax, 1, i), a->at[i].tag);
			size_t n = lemma ? text_lower(lemma, strlen(lemma), r.spelled, 60) : 0;
			memcpy(r.spelled + n, "_~_", 3);
			if (opinion_find(a->opinion, opinion_hash(r.spelled, n + 3)))
				read_on(&r, i + 1, n + 3, 2, NOWHERE);
		}
		uint32_t head = r.best.first == NOWHERE ? NOWHERE : head_of(a, i, r.best.last);
		if (head == NOWHERE || (a->at[head].saying != NOWHERE && a->saying[a->at[head].saying].last >= r.best.last))
			continue;
		if (!qn_grow(a->r, &a->saying, a->n_saying, 1, &a->room_saying, 64, sizeof *a->saying))
			return false;
		for (uint32_t k = i; k <= r.best.last; k++)
			a->at[k].within |= k != head && a->at[k].name == NOWHERE;
		a->at[head].saying = a->n_saying;
		a->saying[a->n_saying++] = r.best;
	}
	return true;
}

uint32_t saying_sections(const struct stance_article *a, uint32_t i)
{
	const struct saying *s = a->at[i].saying == NOWHERE ? NULL : &a->saying[a->at[i].saying];
	return s ? sections_there(a, s->hash, s->last) : 0;
}

int saying_sign(const struct stance_article *a, uint32_t i)
{
	uint32_t bits = saying_sections(a, i) & (1 << OP_GOOD | 1 << OP_BAD);
	if (!bits || bits == (1 << OP_GOOD | 1 << OP_BAD))
		return 0;
	int sign = bits == 1 << OP_GOOD ? 1 : -1;
	bool own = tree_is(a, a->saying[a->at[i].saying].first, "|not|n't|n’t|no|never|"); /* "not fit for purpose": the phrase's own denial */
	if (!own && tree_shift(a, i).negated)
		return sign > 0 ? -1 : 0;
	return sign;
}
