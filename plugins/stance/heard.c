/*
 * heard.c -- whether a quotation speaks well or ill of whom it is about.
 *
 * What verdict.c makes of a quotation's words is of whom it is about: the one party that it mentions; where it mentions nobody, the one whom the words around it name ("It was a class
 * act," Lund said of Reed's speech), or else the one of the sentence in front. Where there are two, nothing is said. The chances of the pair move by what its quotations say, by some
 * of the odds: the trees know better who is who to whom, and verdict.c knows more words.
 */
#include "candidate.h"

#include <math.h>

enum { LONGEST = 900 /* bytes of a quotation that are read */ };

/* Whom the unit, of which the quotation mentions the first `inside` parties, is about; NOWHERE. */
static uint32_t about(const struct stance_article *a, const struct unit *u, unsigned inside)
{
	uint32_t beside = NOWHERE, before = NOWHERE;
	unsigned n_beside = 0, n_before = 0;
	if (inside)
		return inside == 1 ? u->party[0].name : NOWHERE;
	if (a->topic[u->quote] != NOWHERE)
		return a->topic[u->quote];
	for (unsigned k = 0; k < u->n; k++) {
		const struct party *p = &u->party[k];
		if (p->how == BESIDE) {
			beside = p->name;
			n_beside++;
		} else if (p->how >= LAST && p->how <= LAST4 && p->token != NOWHERE && a->at[p->token].sentence + 1 == a->at[u->b].sentence) {
			before = p->name;
			n_before++;
		}
	}
	return n_beside ? (n_beside == 1 ? beside : NOWHERE) : n_before == 1 ? before : NOWHERE;
}

/* The quotation's own words, its topic as "she" or "they", into to[LONGEST]; answers how many bytes. */
static size_t words_of(const struct stance_article *a, const struct heard_note *h, uint32_t of, char *to)
{
	const char *pronoun = who_is_kind(a, of, "PER") ? "she" : "they";
	size_t n = 0;
	for (uint32_t i = h->b; i < h->e; i++) {
		bool mine = a->at[i].name == of;
		const char *s = mine ? pronoun : a->text + a->token->begin[i];
		size_t k = mine ? strlen(pronoun) : a->token->end[i] - a->token->begin[i];
		if (a->at[i].quote == NOWHERE || (mine && i > h->b && a->at[i - 1].name == of))
			continue;
		if (n + k + 1 > LONGEST)
			break;
		if (n && (mine || a->token->begin[i] > a->token->end[i - 1] || a->at[i - 1].quote == NOWHERE))
			to[n++] = ' ';
		memcpy(to + n, s, k);
		n += k;
	}
	return n;
}

bool heard_room(struct stance_article *a, struct candidates *c)
{
	c->note = qn_scratch(a->r, ((a->quote ? a->quote->n : 0) + 1) * sizeof *c->note);
	return c->note != NULL;
}

void heard_quotation(struct stance_article *a, struct candidates *c, const struct unit *u, unsigned inside, uint32_t holder)
{
	uint32_t of = about(a, u, inside);
	struct candidate *p = of != NOWHERE && of != holder ? candidate_pair(a, c, holder, of) : NULL;
	if (p)
		c->note[c->n_note++] = (struct heard_note){(uint32_t)(p - c->at), u->b, u->e, u->quote};
}

/* The last word of the quotation that is no mark. */
static uint32_t last_word(const struct stance_article *a, const struct heard_note *h)
{
	uint32_t e = h->e - 1;
	while (e > h->b && (a->at[e].tag == '.' || a->at[e].quote == NOWHERE))
		e--;
	return e;
}

static void hear(const struct stance_article *a, const struct verdict_model *m, const struct heard_note *h, struct candidate *p)
{
	char text[LONGEST + 1];
	float chance[VERDICTS];
	verdict_read(m, text, words_of(a, h, p->target, text), chance);
	p->heard = true;
	for (unsigned sign = 0; sign < 2; sign++) {
		float by = chance[sign ? VERDICT_ILL : VERDICT_WELL];
		if (by <= p->by[sign].chance)
			continue;
		p->by[sign].chance = by;
		p->by[sign].first = h->b;
		p->by[sign].last = last_word(a, h);
		p->by[sign].quote = h->quote;
	}
}

static float odds(float chance) { return logf((chance + 1e-3f) / (1 + 1e-3f - chance)); }

/* A chance, moved by some of the odds of what was heard. What speaks against it counts half where there is more to go by than one quotation. */
static float moved(const struct candidate *p, float chance, float by, float some)
{
	enum { FEW = 1 };
	float worth = by < 0.5f && p->units > FEW ? some / 2 : some;
	return 1 / (1 + expf(-odds(chance) - worth * odds(by)));
}

/* What a text of n words leaves to be heard: in a short one there is little beside. */
static float alone(uint32_t n)
{
	enum { SHORT = 100, LONG = 300 };
	return n < SHORT ? 3 : n < LONG ? 3 - 2 * (float)(n - SHORT) / (LONG - SHORT) : 1;
}

/* Whether rules have spoken of the pair. */
static bool told(const struct candidate *p) { return p->said[0] > 0 || p->said[1] > 0; }

/* What rules saw plainly is not undone by what a remark sounds like. */
static void weigh(const struct stance_article *a, struct candidate *p, unsigned sign, float some)
{
	const float unseen = 0.4f; /* the chance below which the trees have seen nothing that shows it */
	float *chance = &p->chance[sign ? WEIGH_AGAINST : WEIGH_FOR], by = p->by[sign].chance;
	if (told(p) && !(p->said[sign] > 0 && by > 0.5f))
		return;
	if (by > 0.5f && (*chance < unseen || p->sign[sign].first == NOWHERE || a->at[p->sign[sign].first].quote == NOWHERE)) { /* the quotation shows it then, and not who said it of whom */
		p->sign[sign].first = p->by[sign].first;
		p->sign[sign].last = p->by[sign].last;
		p->sign[sign].quote = p->by[sign].quote;
	}
	*chance = moved(p, *chance, by, some);
}

void heard_weigh(const struct stance_article *a, const struct verdict_model *m, struct candidates *c, float some, float enough, float least)
{
	some *= alone(a->n);
	for (uint32_t i = 0; i < c->n_note; i++) {
		struct candidate *p = &c->at[c->note[i].candidate];
		float most = p->chance[WEIGH_FOR] > p->chance[WEIGH_AGAINST] ? p->chance[WEIGH_FOR] : p->chance[WEIGH_AGAINST];
		if (odds(most) + some * odds(1) >= odds(told(p) ? least : enough)) /* else nothing that is heard makes or keeps a row */
			hear(a, m, &c->note[i], p);
	}
	for (uint32_t i = 0; i < c->n; i++)
		for (unsigned sign = 0; sign < 2 && c->at[i].heard; sign++)
			weigh(a, &c->at[i], sign, some);
}
