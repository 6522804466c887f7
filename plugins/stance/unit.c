/*
 * unit.c -- what one unit of the text, a quotation or a sentence, shows of a pair: who is in it and how, how it sounds, what its words do.
 */
#include "candidate.h"

#include <string.h>

enum { BEFORE = 90, SHORT = 4, EVIDENCE = 16 /* words */ };

static const char *const how_name[] = {"named", "pronoun", "described", "you", "doing", "beside", "last", "last2", "last3", "last4", "spoke", "head", "main"};

const char *unit_how_name(enum how how) { return how_name[how]; }

struct party *unit_party(struct unit *u, uint32_t name, uint32_t token, enum how how, const struct candidates *c)
{
	if (name == NOWHERE)
		return NULL;
	for (unsigned k = 0; k < u->n; k++)
		if (u->party[k].name == name) {
			struct party *p = &u->party[k];
			if (how <= DESCRIBED && token != NOWHERE) {
				p->plus = c->plus[token] > p->plus ? c->plus[token] : p->plus;
				p->minus = c->minus[token] > p->minus ? c->minus[token] : p->minus;
			}
			p->how = how < p->how ? how : p->how;
			return p;
		}
	if (u->n == PARTIES + ASIDE || (how <= DOING && u->n >= PARTIES))
		return NULL;
	u->party[u->n] = (struct party){name, token, how, token == NOWHERE ? 0 : c->plus[token], token == NOWHERE ? 0 : c->minus[token], 0, false};
	return &u->party[u->n++];
}

enum how unit_how(const struct stance_article *a, uint32_t i)
{
	if (a->at[i].tag == 'o')
		return PRONOUN;
	uint32_t name = a->at[i].name;
	for (uint32_t k = i; k < a->n && a->at[k].name == name && k < i + 8; k++) {
		unsigned char ch = (unsigned char)a->text[a->token->begin[k]];
		if ((ch >= 'A' && ch <= 'Z') || ch >= 0x80)
			return NAMED;
	}
	return DESCRIBED;
}

void unit_read(struct stance_article *a, struct candidates *c, struct unit *u)
{
	uint32_t s = NOWHERE;
	for (uint32_t i = u->b; i < u->e && i < u->b + UNIT_LONG; i++) {
		if (a->at[i].sentence != s) {
			s = a->at[i].sentence;
			u->plus = c->tone_plus[s] > u->plus ? c->tone_plus[s] : u->plus;
			u->minus = c->tone_minus[s] > u->minus ? c->tone_minus[s] : u->minus;
		}
		int sign = word_judged(a, c, i);
		u->good += sign > 0;
		u->bad += sign < 0;
		float event = a->at[i].name == NOWHERE ? word_signed(c, i, c->word[i].event) : 0;
		u->fair += event > 0 ? event : 0;
		u->foul += event < 0 ? -event : 0;
		u->undone |= a->undone[i];
		u->question |= tree_is(a, i, "|?|");
		u->negation |= tree_is(a, i, "|not|n't|n’t|never|no|nobody|nothing|none|");
		u->you |= tree_is(a, i, "|you|your|");
		u->we |= tree_is(a, i, "|we|us|our|i|me|my|");
	}
}

const char *unit_rel(uint8_t rel)
{
	switch (rel) {
	case R_NSUBJ: return "subject";
	case R_NSUBJ_PASS: return "suffers";
	case R_OBJ: case R_IOBJ: return "object";
	case R_AGENT: return "agent";
	case R_OBL: return "oblique";
	case R_NMOD: return "of";
	case R_POSS: return "owner";
	case R_APPOS: return "apposition";
	case R_CONJ: return "joined";
	case R_COMPOUND: case R_AMOD: case R_FLAT: return "inside";
	default: return "other";
	}
}

/* The stretch that shows it best: the sentence of the unit that sounds most like it. */
static void show(const struct stance_article *a, const struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	for (unsigned sign = 0; sign < 2; sign++) {
		const float *tone = sign ? c->tone_minus : c->tone_plus;
		float mine = (sign ? t->minus : t->plus) + (sign ? u->minus : u->plus) + (t->how <= DOING ? 0.5f : 0) + (u->type[0] == 'q' ? 0.5f : 0);
		if (mine <= p->sign[sign].strength)
			continue;
		uint32_t best = a->at[u->b].sentence;
		for (uint32_t s = best + 1; s <= a->at[u->e - 1].sentence && s < a->sentence->n; s++)
			best = tone[s] > tone[best] ? s : best;
		if (t->how <= DOING && t->token != NOWHERE && t->token >= u->b && t->token < u->e)
			best = a->at[t->token].sentence;
		uint32_t b = u->b, e = u->e - 1;
		while (b < e && a->at[b].sentence != best)
			b++;
		while (e > b && a->at[e].sentence != best)
			e--;
		for (uint32_t k = b + 1; u->quote != NOWHERE && k < e; k++) /* "He lied," said Keller; but: the minister "lied" */
			if (tree_is(a, k, "|\"|”|»|''|") && a->token->begin[k] == a->token->end[k - 1])
				e = k;
		for (uint32_t most = b; e - b < SHORT && b > 0 && most - b < EVIDENCE && a->at[b - 1].sentence == a->at[b].sentence;) /* condemned Norway */
			b--;
		while (e > b && a->at[e].tag == '.')
			e--;
		while (b < e && a->at[b].tag == '.')
			b++;
		p->sign[sign].first = b;
		p->sign[sign].last = e;
		p->sign[sign].quote = u->quote;
		p->sign[sign].strength = mine;
	}
}

static void see_signs(struct stance_article *a, struct candidates *c, struct candidate *p, const char *good, const char *bad, const char *of, float plus, float minus)
{
	candidate_see(a, c, p, good, of, plus);
	candidate_see(a, c, p, bad, of, minus);
}

/* "Norway will not give up what is ours": whether the party of word t acts, and "we" in the same sentence stands behind it. */
static bool own_side(const struct stance_article *a, const struct unit *u, uint32_t t)
{
	if (a->at[t].rel != R_NSUBJ && a->at[t].rel != R_POSS)
		return false;
	for (uint32_t i = t + 1; i < u->e && i < t + 20 && a->at[i].sentence == a->at[t].sentence; i++)
		if (tree_is(a, i, "|we|us|our|ours|"))
			return true;
	return false;
}

/* How the target looks and how the unit sounds, all in all and to a first sight. */
static void tell_looks(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	p->units++;
	p->well += t->how <= DESCRIBED && t->plus > 0.5f;
	p->ill += t->how <= DESCRIBED && t->minus > 0.5f;
	p->sounds[0] += u->plus;
	p->sounds[1] += u->minus;
	p->looks[0] += t->how <= DESCRIBED ? t->plus : 0;
	p->looks[1] += t->how <= DESCRIBED ? t->minus : 0;
	if (t->how > DESCRIBED)
		return;
	bool own = u->type[0] != 't' || t->rel != R_NSUBJ; /* what the holder says or does it in */
	candidate_first_sight(p, own ? t->plus / 2 : 0, own ? t->minus / 2 : 0);
	candidate_see(a, c, p, u->type, "looks well", t->plus);
	candidate_see(a, c, p, u->type, "looks ill", t->minus);
}

/* How the unit's sentences sound and what its words judge, by its type and by how the target is mentioned. */
static void tell_words(struct stance_article *a, struct candidates *c, const struct unit *u, const char *how, struct candidate *p)
{
	float n = u->good + u->bad;
	see_signs(a, c, p, "sounds well", "sounds ill", u->type, u->plus, u->minus);
	see_signs(a, c, p, "sounds well", "sounds ill", how, u->plus, u->minus);
	if (n > 0) {
		see_signs(a, c, p, "good words", "bad words", u->type, u->good / (n + 1), u->bad / (n + 1));
		see_signs(a, c, p, "good words", "bad words", how, u->good / (n + 1), u->bad / (n + 1));
	}
	n = u->fair + u->foul;
	if (n > 0) {
		see_signs(a, c, p, "fair", "foul", u->type, u->fair / (n + 2), u->foul / (n + 2));
		see_signs(a, c, p, "fair", "foul", how, u->fair / (n + 2), u->foul / (n + 2));
	}
}

/* What the target does and suffers there; or as what it was spoken of just before. */
static void tell_part(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	if (t->how <= DESCRIBED && t->token != NOWHERE) {
		float does, bears;
		word_predicates(a, c, candidate_head(a, t->token), &does, &bears);
		candidate_see(a, c, p, u->type, "does well", does > 2 ? 1 : does / 2);
		candidate_see(a, c, p, u->type, "does ill", does < -2 ? 1 : -does / 2);
		candidate_see(a, c, p, u->type, "bears well", bears > 2 ? 1 : bears / 2);
		candidate_see(a, c, p, u->type, "bears ill", bears < -2 ? 1 : -bears / 2);
	}
	if (t->how > DOING && t->token != NOWHERE && t->token < a->n && a->at[t->token].name == t->name) {
		uint32_t away = a->at[u->b].sentence - a->at[t->token].sentence;
		candidate_see(a, c, p, u->type[0] == 'q' ? "came as" : "was", unit_rel(a->at[candidate_head(a, t->token)].rel), 1);
		candidate_see(a, c, p, "away", away == 0 ? "none" : away == 1 ? "one" : away == 2 ? "two" : "more", 1);
		candidate_see(a, c, p, "before", "looks well", c->plus[t->token]);
		candidate_see(a, c, p, "before", "looks ill", c->minus[t->token]);
		candidate_see(a, c, p, "before", "was quoted", a->at[t->token].quote != NOWHERE);
	}
}

/* Whether none of the unit's parties looks better, or worse. */
static void tell_rank(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	bool worst = t->how <= DESCRIBED, best = worst;
	for (unsigned k = 0; k < u->n; k++) {
		worst &= u->party[k].minus <= t->minus;
		best &= u->party[k].plus <= t->plus;
	}
	if (t->minus > 0.2f)
		candidate_see(a, c, p, u->type, "looks worst", worst);
	if (t->plus > 0.2f)
		candidate_see(a, c, p, u->type, "looks best", best);
}

/* What kind of unit it is: a question, a denial, a report of others, of "us" and "you". */
static void tell_kind(struct stance_article *a, struct candidates *c, const struct unit *u, const char *how, struct candidate *p)
{
	candidate_see(a, c, p, "said of others", how, u->spoken);
	see_signs(a, c, p, "good report", "bad report", u->type, u->say_good > 0, u->say_bad > 0);
	see_signs(a, c, p, "good report", "bad report", how, u->say_good > 0, u->say_bad > 0);
	candidate_see(a, c, p, "kind of quotation", u->kind ? u->kind : "", u->kind != NULL);
	candidate_see(a, c, p, "in the head", u->type, a->at[u->b].sentence < 2);
	candidate_see(a, c, p, "question", u->type, u->question);
	candidate_see(a, c, p, "undone", u->type, u->undone);
	candidate_see(a, c, p, "negation", u->type, u->negation);
	candidate_see(a, c, p, "you", u->type, u->you);
	candidate_see(a, c, p, "we", u->type, u->we);
	candidate_see(a, c, p, "only", how, u->only);
	candidate_see(a, c, p, "length", u->type, (float)(u->e - u->b) / 50 > 1 ? 1 : (float)(u->e - u->b) / 50);
}

void unit_tell(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, uint32_t holder, struct candidate *p)
{
	const char *how = how_name[t->how];
	candidate_see(a, c, p, u->type, how, 1);
	tell_looks(a, c, u, t, p);
	tell_words(a, c, u, how, p);
	tell_part(a, c, u, t, p);
	tell_rank(a, c, u, t, p);
	tell_kind(a, c, u, how, p);
	if (u->we && t->how <= DESCRIBED && t->token != NOWHERE && own_side(a, u, candidate_head(a, t->token)))
		candidate_see(a, c, p, "own side", u->type, 1);
	if (t->how <= DOING && t->token != NOWHERE)
		candidate_see(a, c, p, u->type, unit_rel(a->at[candidate_head(a, t->token)].rel), 1);
	reading_pair(a, c, u, t, holder, p);
	show(a, c, u, t, p);
}

/* "You", "the deal", "the commission": whom a word means that is no mention of a name. */
void unit_meant(struct stance_article *a, struct candidates *c, uint32_t i, uint32_t holder, struct unit *u)
{
	struct names of;
	bool noun = a->at[i].tag == 'n' && i > 0 && (tree_is(a, i - 1, "|the|this|that|these|those|a|") || (i > 1 && a->at[i - 1].tag == 'a' && tree_is(a, i - 2, "|the|this|that|")));
	if (a->at[i].name != NOWHERE || !(noun || tree_is(a, i, "|you|your|")))
		return;
	who_is(a, i, TARGET, &of);
	for (unsigned k = 0; k < of.n && k < 2; k++)
		if (of.at[k] != holder)
			unit_party(u, of.at[k], i, noun ? DOING : YOU, c);
}

/* Names that stand before word b, the nearest first. */
void unit_before(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t holder, unsigned most, struct unit *u)
{
	unsigned n = 0;
	uint32_t seen[UNIT_EARLIER] = {NOWHERE, NOWHERE, NOWHERE, NOWHERE};
	for (uint32_t i = b; i-- > 0 && b - i < BEFORE && n < most;) {
		uint32_t name = a->at[i].name;
		bool again = name == NOWHERE || name == holder;
		for (unsigned k = 0; k < n; k++)
			again |= seen[k] == name;
		if (again)
			continue;
		seen[n] = name;
		struct party *p = unit_party(u, name, NOWHERE, (enum how)(LAST + n), c);
		if (p && p->token == NOWHERE)
			p->token = i;
		n++;
	}
}
