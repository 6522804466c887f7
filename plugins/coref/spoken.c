/*
 * spoken.c -- who is spoken of in marks and named behind them: "She lied to us," Li said of Ana Reed.
 *
 * A speaker may say "she" before the article has named her: the clause that reports his words does it. Where it says of whom he spoke,
 * that is whom his pronouns mean, whoever else was named before. Otherwise whoever it names beside him may be meant, if the
 * article has nobody else yet: "She lied to us," said Li, who worked for Ana Reed. A person and a body, who have pronouns of their own.
 */
#include "coref.h"

enum { CLAUSE = 60 }; /* tokens */

/* Whether token i, "of", says of whom somebody spoke: it stands behind the verb or the speaker, "said of", "said Li of". */
static bool of_whom(const struct walk *w, uint32_t i, bool behind_speaker)
{
	return IS_ANY(w->a, i, "of", "about") && (behind_speaker || has(w->a, i - 1, W_REPORT) || IS_ANY(w->a, i - 1, "asked", "speaking", "talking"));
}

/* Whether nobody of this kind is in sight but the speaker. */
static bool is_first(const struct walk *w, bool body)
{
	for (unsigned k = 0; k < w->n_recent; k++) {
		const struct candidate *c = &w->recent[k];
		if (!c->aside && c->name != w->quote_speaker && (body ? c->kind == K_ORG : c->kind == K_PER || c->kind == K_NOBODY || c->kind == K_NOM))
			return false;
	}
	return true;
}

/* A name of the clause: who is meant if nobody else is named, or who is named first behind "of". */
struct beside { qn_row name; bool several, of; };

static void take(struct beside *b, qn_row name, bool of)
{
	if (b->name == QN_NONE || (of && !b->of))
		*b = (struct beside){name, false, of};
	else if (b->name != name)
		b->several = true;
}

void coref_spoken(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	struct beside beside[2] = {{QN_NONE, false, false}, {QN_NONE, false, false}}; /* a person and a body */
	bool of = false;
	uint32_t begin = i++, end = i + CLAUSE, e = i < a->n ? qn_find(&a->entity, a->token.begin[i]) : a->entity.n;
	for (; i < a->n && i < end && !IS_ANY(a, i, ".", "\"", "\xe2\x80\x9c") && !coref_breaks(a, i); i++) {
		bool behind_speaker = false;
		for (; e < a->entity.n && a->entity.end[e] <= a->token.begin[i]; e++)
			behind_speaker = a->entity.col[1][e] == w->quote_speaker && a->entity.end[e] + 2 > a->token.begin[i];
		of = of || of_whom(w, i, behind_speaker);
		qn_row name = e < a->entity.n && a->entity.begin[e] == a->token.begin[i] ? a->entity.col[1][e] : QN_NONE;
		if (name != QN_NONE && name != w->quote_speaker && name != w->quote_hearer && coref_kind(a, name) <= K_ORG)
			take(&beside[coref_kind(a, name) == K_ORG], name, of);
	}
	for (unsigned body = 0; body < 2; body++)
		if (beside[body].name != QN_NONE && (beside[body].of || (!beside[body].several && is_first(w, body)))) {
			w->spoken_of[body] = beside[body].name;
			coref_see(w, beside[body].name, 0, begin, begin, F_NAME, R_AHEAD)->mentions--;
		}
}

unsigned coref_spoken_option(const struct walk *w, const struct anaphor *x, const struct option *o, unsigned n)
{
	const struct article *a = w->a;
	if (x->head || (x->group == G_IT && !x->owner && (has(a, x->e, W_BE | W_EMPTY) || IS_ANY(a, x->e, "'s", "\xe2\x80\x99s"))))
		return n; /* "It is a shame" */
	for (unsigned k = 0; k + 1 < n; k++)
		if (w->recent[o[k].at].name != QN_NONE && w->recent[o[k].at].name == w->spoken_of[x->group != G_PERSON])
			return k;
	return n;
}
