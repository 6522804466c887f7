/*
 * heard.c -- whether a quotation speaks well or ill of whom it is about.
 *
 * What verdict.c makes of a quotation's words is of whom it is about: the parties that it mentions, each in turn the one who is "she" there; where it mentions nobody, the one whom the
 * words around it name ("It was a class act," Lund said of Reed's speech), or else the one of the sentence in front. The trees of the second look see what the quotations of a pair
 * say; in short texts, which leave trees little to see, the pair's chances move by some of the odds as well of what a quotation that is about nobody else says by itself. The trees know better who is
 * who to whom, and verdict.c knows more words.
 */
#include "candidate.h"

#include <math.h>

enum { LONGEST = 900 /* bytes of a quotation that are read */, AMONG = 4 /* parties of one, at most */ };

/* Whom a quotation is about that mentions nobody; NOWHERE. */
static uint32_t about(const struct stance_article *a, const struct unit *u)
{
	uint32_t beside = NOWHERE, before = NOWHERE;
	unsigned n_beside = 0, n_before = 0;
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
	c->note = qn_scratch(a->r, ((a->quote ? a->quote->n : 0) * AMONG + 1) * sizeof *c->note);
	return c->note != NULL;
}

static void note(struct stance_article *a, struct candidates *c, const struct unit *u, uint32_t holder, uint32_t of, enum verdict_where where)
{
	struct candidate *p = of != NOWHERE && of != holder ? candidate_pair(a, c, holder, of) : NULL;
	if (p)
		c->note[c->n_note++] = (struct heard_note){(uint32_t)(p - c->at), u->b, u->e, u->quote, where, false};
}

void heard_quotation(struct stance_article *a, struct candidates *c, const struct unit *u, unsigned inside, uint32_t holder)
{
	if (!inside)
		note(a, c, u, holder, about(a, u), VERDICT_BESIDE);
	for (unsigned k = 0; k < inside && inside <= AMONG; k++)
		note(a, c, u, holder, u->party[k].name, inside > 1 ? VERDICT_AMONG : VERDICT_NAMING);
}

/* The last word of the quotation that is no mark. */
static uint32_t last_word(const struct stance_article *a, const struct heard_note *h)
{
	uint32_t e = h->e - 1;
	while (e > h->b && (a->at[e].tag == '.' || a->at[e].quote == NOWHERE))
		e--;
	return e;
}

/* What a text of n words leaves to be heard beyond what trees see, which were grown in long ones: there is little beside. */
static float alone(uint32_t n)
{
	enum { SHORT = 100, LONG = 300 };
	return n < SHORT ? 1 : n < LONG ? (float)(LONG - n) / (LONG - SHORT) : 0;
}

static void hear(const struct stance_article *a, const struct verdict_model *m, struct heard_note *h, struct candidate *p)
{
	char text[LONGEST + 1];
	float chance[VERDICTS];
	if (h->read)
		return;
	h->read = true;
	size_t bytes = words_of(a, h, p->target, text);
	verdict_read(m, text, bytes, h->where, chance);
	p->n_heard++;
	p->tilt += chance[VERDICT_WELL] - chance[VERDICT_ILL];
	p->heard[0] = fmaxf(p->heard[0], chance[VERDICT_WELL]);
	p->heard[1] = fmaxf(p->heard[1], chance[VERDICT_ILL]);
	if (h->where == VERDICT_AMONG)
		return;
	if (alone(a->n) > 0)
		verdict_read(m, text, bytes, VERDICT_ALONE, chance);
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

static void see(struct stance_article *a, struct candidates *c, struct candidate *p)
{
	enum { MOST = 4 };
	candidate_see(a, c, p, "heard", "well", p->heard[0]);
	candidate_see(a, c, p, "heard", "ill", p->heard[1]);
	candidate_see(a, c, p, "heard", "neither", 1 - fmaxf(p->heard[0], p->heard[1]));
	candidate_see(a, c, p, "heard tilt", "for", p->tilt);
	candidate_see(a, c, p, "heard tilt", "against", -p->tilt);
	candidate_see(a, c, p, "heard", "quotations", (float)(p->n_heard < MOST ? p->n_heard : MOST));
}

/* Whether what is heard of the pair may make a row: it takes time, and of less hardly any does. */
static bool worth(const struct candidate *p)
{
	const float least = 0.07f;
	return p->chance[WEIGH_FOR] + p->chance[WEIGH_AGAINST] >= least;
}

void heard_listen(struct stance_article *a, const struct verdict_model *m, struct candidates *c, bool all)
{
	for (uint32_t i = 0; i < c->n_note; i++)
		if (all || worth(&c->at[c->note[i].candidate]))
			hear(a, m, &c->note[i], &c->at[c->note[i].candidate]);
	for (uint32_t i = 0; i < c->n; i++)
		if (c->at[i].n_heard)
			see(a, c, &c->at[i]);
}

static float odds(float chance) { return logf((chance + 1e-3f) / (1 + 1e-3f - chance)); }

/* A chance, moved by some of the odds of what was heard. What speaks against it counts half where there is more to go by than one quotation. */
static float moved(const struct candidate *p, float chance, float by, float some)
{
	enum { FEW = 1 };
	float worth = by < 0.5f && p->units > FEW ? some / 2 : some;
	return 1 / (1 + expf(-odds(chance) - worth * odds(by)));
}

/* Whether rules have spoken of the pair. */
static bool told(const struct candidate *p) { return p->said[0] > 0 || p->said[1] > 0; }

/* Whether a quotation is about the target alone. */
static bool by_itself(const struct candidate *p) { return p->by[0].chance + p->by[1].chance > 0; }

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
		if (c->note[i].where != VERDICT_AMONG && odds(most) + some * odds(1) >= odds(told(p) ? least : enough)) /* else nothing that is heard makes or keeps a row */
			hear(a, m, &c->note[i], p);
	}
	for (uint32_t i = 0; i < c->n; i++)
		for (unsigned sign = 0; sign < 2 && by_itself(&c->at[i]); sign++)
			weigh(a, &c->at[i], sign, some);
}
