/*
 * pair.c -- two names at once: "both countries", "the two men", "the pair".
 *
 * They mean the two who were named together last, "Norway and Denmark", or the only two of that sort who were told of in the sentences
 * before. Where there are three, or "two men" without names, nobody is sure to be meant. A row is written for each of the two, over the
 * same words, and neither is brought into sight by it: what follows is led as if nothing had been said.
 */
#include "coref.h"

#include <string.h>

enum { FAR = 4, /* sentences */ LONGEST = 4 /* tokens */ };
enum want { NOTHING, STATES, BODIES, PERSONS, PARTIES, ANYBODY };

/* What a noun in the plural may mean two of. */
static enum want wanted(const struct article *a, uint32_t i)
{
	if (IS_ANY(a, i, "countries", "nations", "governments", "capitals"))
		return STATES;
	if (IS_ANY(a, i, "companies", "firms", "banks", "airlines", "carriers", "groups", "businesses", "retailers", "carmakers", "lenders", "insurers", "brewers", "miners", "clubs", "teams", "universities", "unions", "councils",
	           "regulators", "charities", "broadcasters", "newspapers", "organisations", "organizations", "agencies", "federations", "ministries"))
		return BODIES;
	if (IS_ANY(a, i, "men", "women", "ministers", "leaders", "presidents", "candidates", "politicians", "lawmakers", "senators", "governors", "mayors", "coaches", "managers", "premiers", "chancellors", "councillors", "brothers",
	           "sisters", "executives", "directors"))
		return PERSONS;
	if (coref_is(a, i, "parties"))
		return PARTIES;
	return IS_ANY(a, i, "sides", "rivals", "allies", "camps", "neighbours", "neighbors", "powers") ? ANYBODY : NOTHING;
}

/* The word without its plural, as it would be said of one of the two. */
static uint32_t singular(const struct article *a, uint32_t i)
{
	char word[24];
	const char *s = a->text + a->token.begin[i];
	uint32_t n = a->token.end[i] - a->token.begin[i], hash = 0;
	if (n < 4 || n >= sizeof word)
		return 0;
	memcpy(word, s, n);
	if (memcmp(s + n - 3, "ies", 3) == 0)
		word[(n -= 2) - 1] = 'y';
	else if (memcmp(s + n - 3, "hes", 3) == 0 || memcmp(s + n - 3, "ses", 3) == 0)
		n -= 2;
	else
		n -= s[n - 1] == 's';
	coref_word(a->lexicon, word, n, &hash);
	return hash;
}

/* Whether a noun is of men or of women: "the two male governors". */
static bool is_of(const struct article *a, uint32_t noun, const char *adjective, const char *people, const char *kin) { return IS_ANY(a, noun, people, kin) || coref_is(a, noun - 1, adjective); }

static bool agrees(const struct article *a, const struct candidate *c, enum want want, uint32_t noun, unsigned sort)
{
	bool body = c->kind == K_ORG && (!sort || !c->sorts || c->sorts >> sort & 1);
	if (c->name == QN_NONE || c->aside)
		return false;
	switch (want) {
	case STATES: return c->country;
	case BODIES: return body;
	case PERSONS: return c->kind == K_PER && !(c->told && (is_of(a, noun, "male", "men", "brothers") ? c->gender < 0 : is_of(a, noun, "female", "women", "sisters") && c->gender > 0));
	case PARTIES: return c->kind == K_ORG || c->country;
	default: return c->kind == K_PER || c->kind == K_ORG || c->country;
	}
}

/* Persons without a name who were called so, "two men". */
static bool without_names(const struct walk *w, uint32_t noun)
{
	for (unsigned k = 0; k < w->n_recent; k++)
		if (w->recent[k].name == QN_NONE && w->recent[k].key == w->a->hash[noun])
			return true;
	return false;
}

/* The only two who agree and were told of in the last sentences; persons in one sentence, "Reed met Lund". False: there are more or fewer. */
static bool only_two(const struct walk *w, enum want want, uint32_t noun, uint32_t one, qn_row two[2])
{
	unsigned n = 0, sort = coref_sort(w->a->lexicon, one);
	uint32_t sentence = QN_NONE; /* of persons: the last one that has any */
	if (want > PERSONS)
		return false;
	for (unsigned k = 0; k < w->n_recent && want == PERSONS; k++) {
		const struct candidate *c = &w->recent[k];
		if (c->outside.token && agrees(w->a, c, want, noun, sort) && (sentence == QN_NONE || c->outside.sentence > sentence))
			sentence = c->outside.sentence;
	}
	for (unsigned k = 0; k < w->n_recent; k++) {
		const struct candidate *c = &w->recent[k];
		if (!c->outside.token || w->told - c->outside.told > (want == PERSONS ? 1 : FAR) || (want == PERSONS && c->outside.sentence != sentence) || !agrees(w->a, c, want, noun, sort))
			continue;
		if (n < 2)
			two[n] = c->name;
		n++;
	}
	return n == 2;
}

/* The two who were named with "and" between them, where they agree. */
static bool named_together(const struct walk *w, enum want want, uint32_t noun, uint32_t one, uint32_t far, qn_row two[2])
{
	unsigned sort = coref_sort(w->a->lexicon, one), n = 0;
	if (w->joined[0] == QN_NONE || w->told - w->joined_told > far)
		return false;
	for (unsigned k = 0; k < w->n_recent; k++)
		for (unsigned i = 0; i < 2; i++)
			n += w->recent[k].name == w->joined[i] && agrees(w->a, &w->recent[k], want, noun, sort);
	memcpy(two, w->joined, sizeof w->joined);
	return n == 2;
}

void coref_join(struct walk *w, uint32_t b)
{
	const struct article *a = w->a;
	uint32_t i = b;
	while (i > w->first && b - i < LONGEST && (IS_ANY(a, i - 1, "the", "The") || (has(a, i - 1, W_CAPITAL) && has(a, i - 1, W_HE | W_SHE | W_ROLE | W_TITLE))))
		i--;
	if (w->n_recent < 2 || i <= w->first + 1 || w->quote != QN_NONE)
		return;
	const struct candidate *c = &w->recent[1];
	if (i < b && c->last.token == i && c->name == w->joined[1] && w->joined_told == w->told) {
		w->joined[1] = w->recent[0].name; /* "Reed and Oslo Mayor Ann Lund" */
		return;
	}
	bool comma = coref_is(a, i - 2, ","), three = w->n_recent > 2 && w->recent[2].last.token + 6 > i && IS_ANY(a, w->recent[2].last.token, ",", "and");
	if (!coref_is(a, i - 1, "and") || c->last.token + comma != i - 1 || c->name == QN_NONE || (comma && !three))
		return;
	w->joined[0] = three ? QN_NONE : c->name;
	w->joined[1] = w->recent[0].name;
	w->joined_told = w->told;
}

bool coref_pair(const struct walk *w, uint32_t i, struct anaphor *out, qn_row two[2])
{
	const struct article *a = w->a;
	const char first = a->text[a->token.begin[i]] | 32;
	if (w->quote != QN_NONE || (first != 'b' && first != 't'))
		return false;
	bool both = IS_ANY(a, i, "both", "Both"), the = IS_ANY(a, i, "the", "The") && IS_ANY(a, i + 1, "two", "pair", "duo");
	if (!both && !the)
		return false;
	uint32_t noun = i + (both ? 1 : 2), one = 0;
	enum want want = NOTHING;
	while (noun < w->end && noun < i + LONGEST && has(a, noun, W_LETTER) && !(want = wanted(a, noun)) && !has(a, noun, W_STOP | W_PREP | W_VERB | W_CAPITAL))
		noun++;
	if (want == NOTHING || noun >= w->end || IS_ANY(a, noun + 1, "that", "who", "which", "whose", "of", "in", "from", "with", "where", "at", "and") || without_names(w, noun))
		return false;
	one = singular(a, noun);
	if (!named_together(w, want, noun, one, 1, two) && !only_two(w, want, noun, one, two) && !named_together(w, want, noun, one, FAR, two))
		return false;
	*out = (struct anaphor){.b = i, .e = noun + 1, .sort = S_THEY, .group = G_THEY, .head = noun};
	return two[0] != two[1];
}

bool coref_order(const struct walk *w, uint32_t i, struct anaphor *out, qn_row *one)
{
	const struct article *a = w->a;
	bool latter = IS_ANY(a, i + 1, "latter");
	qn_row two[2];
	if (!IS_ANY(a, i, "the", "The") || (!latter && !IS_ANY(a, i + 1, "former")) || i + 2 >= w->end || w->quote != QN_NONE)
		return false;
	if (!has(a, i + 2, W_BE | W_REPORT) && !coref_acts(a, i + 2) && !IS_ANY(a, i + 2, ",", ".", "has", "had", "will", "would"))
		return false; /* "the former minister" */
	if (named_together(w, PERSONS, i, 0, 1, two) || named_together(w, PARTIES, i, 0, 1, two))
		*one = two[latter];
	else if (only_two(w, PERSONS, i, 0, two)) /* the newest first */
		*one = two[!latter];
	else
		return false;
	*out = (struct anaphor){.b = i, .e = i + 2, .sort = S_ANYONE, .group = G_ROLE, .head = i + 1};
	return true;
}
