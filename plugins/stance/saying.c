/*
 * saying.c -- fixed phrases: "threw him under the bus", "out of its depth", "a safe pair of hands".
 *
 * sayings.txt has them as lemmas without articles; his, her and the like are "one's",
 * himself "oneself", and whom the phrase is about is "~" where he stands inside it:
 * throw_~_under_bus; "*" behind the verb is whatever it governs: lay_*_at_~'s_door. The words of the text are put into that form one after the other,
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

/* "Threw her considerable weight behind": an adjective in front of the phrase's noun, unless it takes back what the phrase says ("gave lukewarm support"). */
static bool by_how_much(const struct stance_article *a, uint32_t i)
{
	return a->at[i].tag == 'a' && a->at[i].name == NOWHERE && i + 1 < a->n && a->at[i + 1].tag == 'n' && a->at[i].sentence == a->at[i + 1].sentence &&
	       !tree_is(a, i, "|lukewarm|grudging|qualified|limited|faint|scant|little|less|no|poor|few|fewer|other|such|same|mock|false|fake|ironic|half-hearted|former|own|") && !(opinion_find(a->opinion, a->at[i].lemma) & 1 << OP_BAD);
}

/* How many words at i may stand inside a phrase without being of it: an article, an adverb, ", however,"; 0: i is of the phrase or ends it. */
static unsigned aside(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|a|an|the|own|"))
		return 1;
	if (i + 2 < a->n && tree_is(a, i, "|,|") && tree_is(a, i + 2, "|,|") && tree_is(a, i + 1, "|however|though|meanwhile|too|nevertheless|nonetheless|moreover|instead|"))
		return 3;
	return by_how_much(a, i) || (a->at[i].tag == 'd' && !tree_is(a, i, "|not|n't|n’t|never|out|up|down|off|back|away|"));
}

/* Sections of a phrase that ends in word `last`: those of itself, and those of it with the preposition that stands behind it. */
static uint32_t sections_there(const struct stance_article *a, uint32_t hash, uint32_t last)
{
	uint32_t next = last + 1 < a->n ? last + 1 + (aside(a, last + 1) == 3 ? 3 : 0) : a->n;
	uint32_t prep = next < a->n && a->at[next].sentence == a->at[last].sentence ? a->at[next].low : 0;
	return opinion_with(a->opinion, hash, 0) | (prep ? opinion_with(a->opinion, hash, prep) : 0);
}

/* "Reed and Lund crossed swords": whether verb v has more than one subject. */
static bool several(const struct stance_article *a, uint32_t v)
{
	uint32_t who = a->at[v].tag == 'v' ? tree_child(a, v, R_NSUBJ) : NOWHERE;
	return who != NOWHERE && (tree_child(a, who, R_CONJ) != NOWHERE || tree_is(a, who, "|they|two|pair|both|men|women|sides|parties|rivals|"));
}

/* One more word, which is token `last` or the last one of several: a whole phrase, and more of a longer one. */
static void take(struct reading *r, const char *word, size_t len, uint32_t last, size_t n, unsigned words, uint32_t about)
{
	if (n + len + 1 > SPELLING)
		return;
	memcpy(r->spelled + n, word, len);
	n += len;
	uint32_t hash = opinion_hash(r->spelled, n);
	uint32_t sense = (SPEAKS_WELL | SPEAKS_ILL | 1 << OP_ANGERS | 1 << OP_PLEASES) & ~(r->a->at[r->start].tag == 'v' ? (uint32_t)(NOUN | ADJ) : 0); /* "made fun of": the noun has its own rule */
	uint32_t two = several(r->a, r->start) ? opinion_with(r->a->opinion, hash, opinion_hash("with", 4)) : 0;
	if (words > 0 && (sections_there(r->a, hash, last) | two) & sense && (r->best.first == NOWHERE || last > r->best.last))
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

/* Whether a hyphen ties word i to another. */
static bool hyphened(const struct stance_article *a, uint32_t i)
{
	return i + 2 < a->n && tree_is(a, i + 1, "|-|") && a->token->begin[i + 1] == a->token->end[i] && a->token->begin[i + 2] == a->token->end[i + 1];
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
	if (tree_is(a, i, "|never|"))
		take(r, "not", 3, i, n, words, about);
	if (hyphened(a, i) && a->token->end[i + 2] - b < sizeof low) { /* "a dressing-down", "cold-shouldered", which tokens part */
		take(r, low, text_lower(a->text + b, a->token->end[i + 2] - b, low, sizeof low), i + 2, n, words, about);
		const char *second = qn_string_at(a->r, a->syntax, 1, i + 2);
		size_t front = text_lower(a->text + b, a->token->begin[i + 2] - b, low, sizeof low);
		if (a->at[i + 2].tag == 'v' && second && front + strlen(second) < sizeof low)
			take(r, low, front + text_lower(second, strlen(second), low + front, sizeof low - front), i + 2, n, words, about);
	}
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
	if (end + 1 < a->n && tree_is(a, end + 1, "|'s|’s|'|’|")) {
		take(r, "~'s", 3, end + 1, n, words, head);
		for (uint32_t k = end + 2; k < a->n && k < end + 5 && (a->at[k].tag == 'a' || a->at[k].tag == 'n'); k++) /* "gave Reed's new plan the thumbs down" */
			if (a->at[k].tag == 'n' && (k + 1 >= a->n || a->at[k + 1].tag != 'n')) {
				take(r, "~", 1, k, n, words, tree_child(a, k, R_POSS) == NOWHERE && tree_lemma(a, k, "|plan|proposal|idea|bill|offer|bid|budget|speech|argument|case|record|policy|request|deal|scheme|reform|") ? head : k);
				break;
			}
	}
}

/* "Laid the blame for it all at Reed's door": the rest of a phrase behind what its verb governs. */
static void read_past(struct reading *r, uint32_t i, size_t n, uint32_t about)
{
	enum { GAP = 9 };
	const struct stance_article *a = r->a;
	memcpy(r->spelled + n, "*_", 2);
	if (n + 2 >= SPELLING || !opinion_find(a->opinion, opinion_hash(r->spelled, n + 2)))
		return;
	for (uint32_t k = i + 1; k < a->n && k <= i + GAP && a->at[k].sentence == a->at[r->start].sentence && !tree_is(a, k - 1, "|,|;|:|\"|“|”|") && a->at[k - 1].tag != 'v'; k++) {
		memcpy(r->spelled + n, "*_", 2);
		read_on(r, k, n + 2, 2, about);
	}
}

/* The next word of a phrase at token i or behind what stands between; an adverb may be of the phrase ("spoke highly of") or not. */
static void read_on(struct reading *r, uint32_t i, size_t n, unsigned words, uint32_t about)
{
	struct stance_article *a = r->a;
	if (words == 1)
		read_past(r, i, n, about);
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
		bool refused = a->at[i].tag == 'v' && tree_lemma(a, i, "|refuse|decline|") && i + 2 < a->n && tree_is(a, i + 1, "|to|");
		if (a->at[i].name != NOWHERE || a->at[i].tag == 't' || !(a->at[i].opens || a->at[i].opens_lemma || refused || tree_is(a, i, "|never|") || hyphened(a, i)))
			continue;
		read_on(&r, i, 0, 0, NOWHERE);
		if (r.best.first == NOWHERE && refused) { /* "refused to hear a word against" */
			memcpy(r.spelled, "not_", 4);
			read_on(&r, i + 2, 4, 1, NOWHERE);
		}
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
