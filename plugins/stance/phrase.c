/*
 * phrase.c -- phrases of attitude-words.txt in the text, and what stands behind their prepositions.
 *
 * A word may be the head of a phrase with its particle ("lash out") or with the word
 * in front of it. What stands behind the preposition that the phrase asks for is read
 * from the tree, with the order of words as a second witness, for there parsers err most.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { CHILDREN = 48 };

static size_t spell(const struct stance_article *a, uint32_t i, bool lemma, char *out, size_t room)
{
	const char *s = lemma ? verb_lemma(a, i, qn_string_at(a->r, a->syntax, 1, i), a->at[i].tag) : NULL;
	return s ? text_lower(s, strlen(s), out, room) : text_lower(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i], out, room);
}

/* A phrase of two words; its hash is 0 where none begins with the first one. */
static struct key join(const struct stance_article *a, uint32_t i, bool lemma_i, uint32_t k, bool lemma_k)
{
	char s[128];
	if (!(lemma_i ? a->at[i].opens_lemma : a->at[i].opens))
		return (struct key){0, i < k ? i : k, i < k ? k : i};
	size_t n = spell(a, i, lemma_i, s, 60);
	s[n++] = '_';
	n += spell(a, k, lemma_k, s + n, 60);
	return (struct key){opinion_hash(s, n), i < k ? i : k, i < k ? k : i};
}

unsigned phrase_keys(const struct stance_article *a, uint32_t i, struct key *k)
{
	unsigned n = 0;
	uint32_t p = tree_child(a, i, R_PRT);
	if (a->at[i].saying != NOWHERE) {
		const struct saying *s = &a->saying[a->at[i].saying];
		k[n++] = (struct key){s->hash, s->first, s->last};
	}
	if (p == NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|out|up|down|off|back|away|"))
		p = i + 1;
	if (p != NOWHERE && p > i) {
		k[n++] = join(a, i, true, p, false);
		if (a->at[i].low != a->at[i].lemma && a->at[i].opens)
			k[n++] = join(a, i, false, p, false); /* "fed up", whose verb is another */
	}
	if (i > 0 && a->at[i - 1].sentence == a->at[i].sentence) {
		k[n++] = join(a, i - 1, false, i, true);
		k[n++] = join(a, i - 1, false, i, false);
	}
	k[n++] = (struct key){a->at[i].lemma, i, i};
	if (a->at[i].low != a->at[i].lemma)
		k[n++] = (struct key){a->at[i].low, i, i};
	return n;
}
/* ---- what stands behind a preposition that the phrase asks for */

static bool fits(const struct stance_article *a, const struct key *k, uint32_t c, uint32_t sections, struct complement *out)
{
	uint32_t p = tree_case(a, c);
	if (p == NOWHERE || p < k->last)
		return false;
	if (p > k->last + 2 && tree_is(a, p - 2, "|to|") && opinion_with(a->opinion, a->at[p - 1].lemma, a->at[p].low)) /* "broke ranks to side with": the other verb's */
		return false;
	*out = (struct complement){c, p, opinion_with(a->opinion, k->hash, a->at[p].low) & sections};
	return out->sections != 0;
}

bool phrase_complement(const struct stance_article *a, const struct key *k, uint32_t i, uint32_t sections, struct complement *out)
{
	unsigned steps = 0;
	uint32_t next = k->last + 1, governor = a->at[i].rel == R_OBJ || a->at[i].rel == R_OBL ? a->at[i].head : NOWHERE;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD || a->at[c].rel == R_AGENT) && fits(a, k, c, sections, out))
			return true;
	uint32_t object = tree_child(a, i, R_OBJ);
	steps = 0;
	for (uint32_t c = object != NOWHERE && object > i ? a->at[object].child : NOWHERE; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > object && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD) && a->at[i].tag == 'v' && fits(a, k, c, sections, out))
			return true; /* "donated vaccines to Norway", however the tree hangs it */
	if (next < a->n && a->at[next].head != NOWHERE && a->at[next].head > next && a->at[next].rel == R_CASE &&
	    fits(a, k, a->at[next].head, sections, out))
		return true;
	if (next < a->n && a->at[next].tag == 'p') { /* by its place: a name right behind the preposition */
		uint32_t c = next + 1;
		while (c < a->n && c < next + 3 && a->at[c].name == NOWHERE && (a->at[c].tag == 't' || a->at[c].rel == R_FLAT))
			c++;
		c = c < a->n ? tree_past_titles(a, c) : c;
		*out = (struct complement){c, next, opinion_with(a->opinion, k->hash, a->at[next].low) & sections};
		if (c < a->n && a->at[c].name != NOWHERE && out->sections)
			return true;
	}
	uint32_t clause = a->at[i].tag == 'v' ? i : governor; /* "Reed, for whom he had nothing but contempt" */
	if (clause == NOWHERE && a->at[i].rel == R_NMOD && a->at[i].head != NOWHERE && a->at[a->at[i].head].rel == R_OBJ)
		clause = a->at[a->at[i].head].head;
	steps = 0;
	for (uint32_t c = clause != NOWHERE ? a->at[clause].child : NOWHERE; c != NOWHERE && c < i && steps++ < CHILDREN; c = a->at[c].next) {
		uint32_t owner = tree_child(a, c, R_POSS); /* "for whose work she had respect" */
		bool whose = owner != NOWHERE && tree_is(a, owner, "|whose|");
		uint32_t p = whose || tree_is(a, c, "|whom|which|") ? tree_case(a, c) : NOWHERE;
		uint32_t bits = p == NOWHERE ? 0 : opinion_with(a->opinion, k->hash, a->at[p].low) & sections;
		if (bits) {
			*out = (struct complement){c, k->last, bits};
			return true;
		}
	}
	if (governor == NOWHERE)
		return false;
	steps = 0;
	for (uint32_t c = a->at[governor].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD) && fits(a, k, c, sections, out))
			return true;
	return false;
}

bool phrase_befell(const struct stance_article *a, uint32_t verb, const struct complement *c)
{
	bool looks = verb != NOWHERE ? tree_lemma(a, verb, "|investigate|probe|") : tree_is(a, c->prep, "|into|");
	return looks && c->word != NOWHERE && a->at[c->word].name == NOWHERE &&
	       tree_lemma(a, c->word, "|death|killing|murder|shooting|disappearance|assassination|poisoning|attack|crash|fire|abduction|kidnapping|stabbing|bombing|suicide|fall|sinking|collapse|derailment|explosion|blast|disaster|outbreak|accident|drowning|massacre|loss|leak|");
}

void phrase_both_ways(struct stance_article *a, const struct names *x, const struct names *y, bool plus, float score, const char *rule,
                      uint32_t i, uint32_t first, uint32_t last)
{
	stance_add(a, x, y, plus, score, rule, i, first, last);
	stance_add(a, y, x, plus, score, rule, i, first, last);
}

void phrase_split(const struct names *all, struct names *first, struct names *rest)
{
	first->n = rest->n = 0;
	for (unsigned k = 0; k < all->n; k++)
		if (k == 0)
			first->at[first->n++] = all->at[k];
		else
			rest->at[rest->n++] = all->at[k];
}

bool phrase_sides(struct stance_article *a, uint32_t v, uint32_t whom, struct names *holder, struct names *target)
{
	bool passive;
	who_acts(a, v, &passive, holder);
	who_are(a, whom, TARGET, target);
	return !passive && holder->n && target->n;
}

bool phrase_towards(struct stance_article *a, uint32_t v, uint32_t whom, uint32_t last, bool said, bool plus, float score, const char *rule)
{
	struct names holder, target;
	if (!phrase_sides(a, v, whom, &holder, &target) || !tree_holds(a, v, said, &plus))
		return false;
	stance_add(a, &holder, &target, plus, score, rule, v, v, last);
	return true;
}

uint32_t phrase_owner(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 5 };
	uint32_t poss = tree_child(a, i, R_POSS);
	for (uint32_t k = i; poss == NOWHERE && k-- > 1 && i - k < REACH && a->at[k].sentence == a->at[i].sentence;) {
		if (tree_is(a, k, "|'s|’s|'|’|"))
			return a->at[k - 1].name != NOWHERE ? k - 1 : NOWHERE;
		if (!strchr("adnm", a->at[k].tag) || a->at[k].name != NOWHERE)
			return NOWHERE;
	}
	return poss;
}
