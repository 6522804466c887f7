/*
 * wording.c -- what words say of those around them: of judgement (opinion.h), and as they are rated (connotation.h).
 */
#include "candidate.h"

int word_judged(const struct stance_article *a, const struct candidates *c, uint32_t i)
{
	if (a->at[i].name != NOWHERE || (a->at[i].tag != 'v' && a->at[i].tag != 'n' && a->at[i].tag != 'a' && a->at[i].tag != 'd'))
		return 0;
	uint32_t bits = c->opinion[i];
	int sign = (bits & SPEAKS_WELL ? 1 : 0) - (bits & SPEAKS_ILL ? 1 : 0);
	return sign && tree_before(a, i, 4, "|not|n't|n’t|never|no|hardly|without|") ? -sign : sign;
}

/* A fixed phrase is rated by its sections, as strongly as any word. */
struct connotation word_of_saying(uint32_t sections)
{
	enum { REGARD_PLUS = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR, REGARD_MINUS = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_NOUN_AGAINST | 1 << OP_ADJ_AGAINST };
	int regard = (sections & REGARD_PLUS ? 2 : 0) - (sections & REGARD_MINUS ? 2 : 0), subject = (sections & 1 << OP_GOOD ? 2 : 0) - (sections & 1 << OP_BAD ? 2 : 0);
	return (struct connotation){(int8_t)(subject / 2), (int8_t)subject, (int8_t)regard, (int8_t)regard};
}

enum { CHILDREN = 24 };

float word_signed(const struct candidates *c, uint32_t i, int rating) { return c->denied[i] ? -0.5f * (float)rating : (float)rating; }

/* What is said of the party that word m is: -4 to 4 as the one who does or is it, as the one it is done to. */
void word_predicates(const struct stance_article *a, const struct candidates *c, uint32_t m, float *does, float *bears)
{
	uint32_t v = a->at[m].head;
	unsigned steps = 0;
	*does = *bears = 0;
	for (uint32_t k = a->at[m].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next) {
		if (a->at[k].rel == R_AMOD || a->at[k].rel == R_APPOS || a->at[k].rel == R_RELCL)
			*does += word_signed(c, k, c->word[k].subject);
	}
	if (a->at[m].tag != 'N' && a->at[m].tag != 'o')
		*does += word_signed(c, m, c->word[m].subject);
	if (v == NOWHERE)
		return;
	switch (a->at[m].rel) {
	case R_NSUBJ:
		*does += word_signed(c, v, c->word[v].subject);
		steps = 0;
		for (uint32_t k = a->at[v].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next)
			if (a->at[k].rel == R_OBJ || a->at[k].rel == R_XCOMP || a->at[k].rel == R_ADVMOD || a->at[k].rel == R_CONJ)
				*does += 0.5f * word_signed(c, k, a->at[k].rel == R_OBJ ? c->word[k].event : c->word[k].subject);
		break;
	case R_NSUBJ_PASS: case R_OBJ: case R_IOBJ:
		*bears += word_signed(c, v, c->word[v].object);
		break;
	case R_AGENT:
		*does += word_signed(c, v, c->word[v].subject);
		break;
	case R_POSS: case R_NMOD:
		*does += word_signed(c, v, c->word[v].subject);
		*does += 0.5f * word_signed(c, v, c->word[v].event);
		break;
	case R_OBL:
		*bears += word_signed(c, v, c->word[v].regard);
		break;
	default: break;
	}
}

/* What the words on the way through the tree from word h to word t say that one feels or does towards the other. *close: h does
   it, and t lies in the same clause. */
float word_regard(const struct stance_article *a, const struct candidates *c, uint32_t h, uint32_t t, bool *close)
{
	enum { UP = 6 };
	enum { DOERS = 1u << R_NSUBJ | 1u << R_POSS | 1u << R_AGENT | 1u << R_COMPOUND | 1u << R_AMOD, SHARED = 1u << R_CONJ | 1u << R_XCOMP | 1u << R_FLAT | 1u << R_APPOS,
	       INSIDE = 1u << R_OBJ | 1u << R_IOBJ | 1u << R_OBL | 1u << R_NMOD | 1u << R_POSS | 1u << R_COMPOUND | 1u << R_AMOD | 1u << R_FLAT | 1u << R_CONJ | 1u << R_XCOMP |
	                1u << R_ACL | 1u << R_NSUBJ_PASS };
	uint32_t up[UP];
	unsigned n = 0;
	float sum = 0;
	*close = true;
	for (uint32_t k = h; k != NOWHERE && n < UP; k = a->at[k].head)
		up[n++] = k;
	for (unsigned step = 0; step < UP && t != NOWHERE; step++, t = a->at[t].head) {
		unsigned at = 0;
		while (at < n && up[at] != t)
			at++;
		if (step > 0 && t != h)
			sum += word_signed(c, t, c->word[t].regard);
		if (at == n) {
			*close &= (INSIDE >> a->at[t].rel & 1u) != 0;
			continue;
		}
		for (unsigned k = 1; k < at; k++)
			sum += word_signed(c, up[k], c->word[up[k]].regard);
		for (unsigned k = 0, did = 0; k < at && *close; k++) {
			did |= DOERS >> a->at[up[k]].rel & 1u;
			*close = did && ((DOERS | SHARED) >> a->at[up[k]].rel & 1u);
		}
		*close &= at > 0;
		return sum;
	}
	*close = false;
	return 0;
}
