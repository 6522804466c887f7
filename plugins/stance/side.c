/*
 * side.c -- on whose side somebody is, by what the text calls him: his party, whom he speaks or works for.
 */
#include "candidate.h"

#include <string.h>

enum { PARTIES_KNOWN = 5, AROUND = 4, APPOSED = 7 };

/* Words by which a party and its members go. */
static const char *const party_words[PARTIES_KNOWN] = {NULL, "|republican|republicans|gop|", "|democrat|democrats|democratic|", "|labour|", "|tory|tories|"};

static unsigned party_word(const struct stance_article *a, uint32_t i)
{
	for (unsigned k = 1; k < PARTIES_KNOWN; k++)
		if (tree_is(a, i, party_words[k]))
			return k;
	return 0;
}

/* "(R-Ohio)", "(D)", "(R., Texas)": word i opens the bracket. */
static unsigned party_letter(const struct stance_article *a, uint32_t i)
{
	if (i + 2 >= a->n || !tree_is(a, i, "|(|") || !tree_is(a, i + 2, "|-|–|,|)|"))
		return 0;
	return tree_is(a, i + 1, "|r|r.|") ? 1 : tree_is(a, i + 1, "|d|d.|") ? 2 : 0;
}

/* The party that the words around the mention of words [b, e) give it; 0: none. */
static unsigned party_around(const struct stance_article *a, uint32_t b, uint32_t e, bool person)
{
	uint32_t s = a->at[b].sentence;
	unsigned found = 0;
	for (uint32_t i = b; i < e && !found; i++)
		found = party_word(a, i);
	if (!person)
		return found;
	for (uint32_t i = b; !found && i-- > 0 && b - i <= AROUND && a->at[i].sentence == s;) { /* Republican Senator Anna Keller */
		if (a->at[i].tag != 'N' && a->at[i].tag != 'n' && a->at[i].tag != 'a' && !party_word(a, i))
			break;
		found = party_word(a, i);
	}
	if (!found)
		found = party_letter(a, e);
	bool open = e < a->n && tree_is(a, e, "|,|(|");
	for (uint32_t i = e + 1; open && !found && i < a->n && i - e < APPOSED && a->at[i].sentence == s; i++) { /* Anna Keller, a Republican */
		if (a->at[i].tag == 'v' || (a->at[i].tag == '.' && !tree_is(a, i, "|.|")))
			break;
		found = party_word(a, i);
	}
	return found;
}

bool side_parties(struct stance_article *a, struct candidates *c)
{
	size_t n = a->name->n + 1;
	uint8_t(*votes)[PARTIES_KNOWN] = qn_scratch(a->r, n * sizeof *votes);
	c->party = qn_scratch(a->r, n);
	if (!votes || !c->party)
		return false;
	memset(votes, 0, n * sizeof *votes);
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t name = a->at[i].name, e = i;
		if (!candidate_starts(a, i, 0) || a->at[i].tag == 'o')
			continue;
		while (e < a->n && a->at[e].name == name)
			e++;
		unsigned k = party_around(a, i, e, who_is_kind(a, name, "PER"));
		votes[name][k] += k && votes[name][k] < 255;
	}
	for (size_t k = 0; k < n; k++) {
		c->party[k] = 0;
		for (uint8_t p = 1; p < PARTIES_KNOWN; p++)
			if (votes[k][p] > votes[k][c->party[k]])
				c->party[k] = p;
	}
	return true;
}

/* "Rangers manager Doyle", "Lund of the Traders' Union", "Norway's foreign minister, Anna Keller": whether what word o names is in what
   the person of word p is called. */
static bool called(const struct stance_article *a, uint32_t p, uint32_t o)
{
	enum { UP = 4, INSIDE = 1u << R_COMPOUND | 1u << R_POSS | 1u << R_NMOD | 1u << R_APPOS | 1u << R_FLAT | 1u << R_AMOD };
	uint32_t k = o;
	for (unsigned steps = 0; steps < UP && k != NOWHERE && k != p; steps++, k = a->at[k].head)
		if (!(INSIDE >> a->at[k].rel & 1u))
			break;
	if (k == p)
		return true;
	uint32_t top = p; /* "the Rangers manager, Micky Doyle": he is the apposition */
	for (unsigned steps = 0; steps < 2 && (a->at[top].rel == R_APPOS || a->at[top].rel == R_FLAT) && a->at[top].head != NOWHERE; steps++)
		top = a->at[top].head;
	return top != p && k == top;
}

bool side_belongs(const struct stance_article *a, uint32_t p, uint32_t o, bool person)
{
	enum { FAR = 10 };
	uint32_t b = p < o ? p : o, e = p < o ? o : p;
	if (!called(a, p, o))
		return false;
	if (!person)
		return true;
	for (uint32_t i = b; i < e && i < b + FAR; i++) /* "Keller's spokesman Boris Lund" */
		if (tree_is(a, i, "|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|manager|campaign|surrogate|lawyer|attorney|strategist|chairman|director|secretary|deputy|ally|"
		                  "supporter|son|daughter|wife|husband|father|mother|brother|sister|mate|administration|staff|"))
			return true;
	return false;
}
