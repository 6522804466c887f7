/*
 * description.c -- what a description, "the minister", has in common with a candidate:
 * words that were said of it, words of its name, sorts of things.
 */
#include "../../core/learn/hash.h"
#include "features.h"

#include <string.h>

/* "The Belgian capital": the letters of the country that the word at token i tells; 0: it tells none. */
static uint16_t country_at(const struct article *a, uint32_t i)
{
	uint32_t k = qn_find(&a->entity, a->token.begin[i]);
	qn_row name = k < a->entity.n && a->entity.begin[k] == a->token.begin[i] ? a->entity.col[1][k] : QN_NONE;
	const char *letters = coref_country(a, name);
	return letters && strlen(letters) == 2 ? coref_letters(letters) : 0;
}

uint16_t described_capital(const struct walk *w, const struct anaphor *x)
{
	uint16_t of = 0;
	if (!coref_is(w->a, x->head, "capital"))
		return 0;
	for (uint32_t i = x->b + 1; i < x->head && !of; i++)
		if (has(w->a, i, W_CAPITAL))
			of = country_at(w->a, i);
	return of;
}

unsigned described_with(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	unsigned found = 0;
	if (c && c->capital_of && c->capital_of == described_capital(w, x))
		return 1;
	for (uint32_t i = x->b + 1; i < x->head; i++)
		if (has(a, i, W_CAPITAL))
			found = found == 1 || (c && said_has(c, a->hash[i])) ? 1 : 2;
	return found;
}

/* Whether another office with this head was said of the candidate: a "prime minister" is not "the defence minister". */
static bool holds_other(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const uint32_t *office = coref_offices(w->a->lexicon);
	for (unsigned k = 0; k < COREF_OFFICES && c->n_said; k++)
		if (said_has(c, feat_end(feat(office[k], w->a->hash[x->head]))))
			return true;
	return false;
}

/* Whether the candidate was called the shadow, deputy or vice of what the description calls its own without a rank: "the chancellor" is not the shadow chancellor. */
static bool ranks_below(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	static const char *const ranks[] = {"shadow", "deputy", "vice"};
	uint32_t head = w->a->hash[x->head];
	for (size_t k = 0; k < sizeof ranks / sizeof *ranks && x->said == head && c->n_said; k++)
		if (said_has(c, feat_end(feat(coref_hash(ranks[k]), head))))
			return x->head == x->b + 1;
	return false;
}

unsigned described_said(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	if (ranks_below(w, c, x))
		return 5;
	if (said_has(c, x->said))
		return x->said != w->a->hash[x->head] ? 0 : 1;
	if (x->said != w->a->hash[x->head] && has(w->a, x->head, W_OFFICE) &&
	    (coref_is(w->a, x->head - 1, "vice") || coref_is(w->a, x->head - 1, "shadow") || coref_is(w->a, x->head - 1, "deputy") || coref_is(w->a, x->head - 1, "prime") || coref_is(w->a, x->head - 1, "first")))
		return c->bits & W_OFFICE ? 5 : 8; /* the vice president is not the president */
	if (x->said != w->a->hash[x->head] && has(w->a, x->head, W_OFFICE) && holds_other(w, c, x))
		return 5;
	uint32_t other = coref_same(w->a->lexicon, w->a->hash[x->head]);
	if (said_has(c, w->a->hash[x->head]) || (other && said_has(c, other)))
		return 2;
	uint32_t same = w->a->word[x->head] & (W_FIRM | W_TEAM | W_STATE | W_OFFICE);
	if (same & c->bits)
		return same & W_OFFICE ? 5 : 6;
	if (same & W_OFFICE || coref_is(w->a, x->head, "candidate") || coref_is(w->a, x->head, "nominee"))
		return 8;
	if (x->sort == S_ORG && c->bits & W_ORG && !coref_is(w->a, x->head, "group"))
		return 7;
	return c->n_said ? 3 : 4;
}

bool described_nation(const struct walk *w, const struct anaphor *x)
{
	return x->sort == S_PLACE && (coref_is(w->a, x->head, "country") || coref_is(w->a, x->head, "nation") || coref_is(w->a, x->head, "republic"));
}

qn_row described_called(const struct walk *w, uint32_t head)
{
	unsigned room = sizeof w->called / sizeof *w->called;
	for (unsigned k = w->n_called; k-- > 0 && w->n_called - k <= room;)
		if (w->called[k % room].head == head)
			return w->called[k % room].name;
	return QN_NONE;
}

unsigned described_modified(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	unsigned found = 0, other = 0, n = 0;
	for (uint32_t i = x->b + 1; i < x->head; i++, n++)
		other += !said_own(c, w->a->hash[i]);
	if (n && !other && said_own(c, w->a->hash[x->head]))
		return 4;
	for (uint32_t i = x->b + 1; i < x->head; i++)
		if (has(w->a, i, W_LETTER))
			found = found == 1 || said_own(c, w->a->hash[i]) || said_has(c, w->a->hash[i]) ? 1 : 2;
	return found == 2 && said_own(c, w->a->hash[x->head]) ? 3 : found;
}
