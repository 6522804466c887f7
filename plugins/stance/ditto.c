/*
 * ditto.c -- who feels or does the same without its being said again: "Reed attacked Lund, and so did Costa", "nor does Costa", "but Costa does not".
 *
 * What is left out is the last thing that was told of somebody, in the same sentence or the one before; only what a verb told of one person or body can be meant.
 */
#include "stance.h"

#include <string.h>

static const char auxiliaries[] = "|did|does|do|has|have|had|is|are|was|were|will|would|can|could|";

/* The last row of a verb before word i; a->n_row: none is near enough. */
static uint32_t meant(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 40, BEGINS = 4 };
	uint32_t k = a->n_row;
	if (!k || a->row[k - 1].trigger >= i || i - a->row[k - 1].trigger > BACK)
		return a->n_row;
	uint32_t before = a->at[i].sentence - a->at[a->row[k - 1].trigger].sentence;
	uint32_t begins = i > 0 && tree_is(a, i - 1, "|so|") ? BEGINS + 3 : BEGINS; /* "By five o'clock, so was Reed" */
	if (before > 1 || (before == 1 && i >= begins && a->at[i - begins].sentence == a->at[i].sentence))
		return a->n_row; /* of the sentence before it can only be meant where this one begins so */
	const struct row *w = &a->row[k - 1];
	bool told = strcmp(w->rule, "verb") == 0 || strcmp(w->rule, "deed") == 0 || strcmp(w->rule, "adjective") == 0 || strcmp(w->rule, "request") == 0;
	bool own = w->quote == NOWHERE || (a->speaker[w->quote] == w->holder && strcmp(w->rule, "request") == 0); /* "were calling for him to go" */
	return told && w->holder != NOWHERE && own ? k - 1 : a->n_row;
}

static bool ends(const struct stance_article *a, uint32_t i)
{
	return i >= a->n || a->at[i].sentence != a->at[i - 1].sentence || tree_is(a, i, "|.|,|;|:|and|but|");
}

/* Whose name stands right behind word i; NOWHERE. */
static uint32_t named_behind(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1;
	k += tree_is(a, k, "|the|");
	k = k < a->n ? tree_past_titles(a, k) : k;
	return k < a->n && a->at[k].name != NOWHERE && a->at[k].tag == 'N' && a->at[k].sentence == a->at[i].sentence ? k : NOWHERE;
}

/* Who does the same by auxiliary i, and whether he does not do it (*not). */
static uint32_t alike(const struct stance_article *a, uint32_t i, bool *no)
{
	uint32_t behind = i + 1, who = i > 0 ? i - 1 : NOWHERE;
	*no = false;
	if (who == NOWHERE)
		return NOWHERE;
	if (tree_is(a, who, "|so|as|nor|neither|")) {
		uint32_t k = named_behind(a, i);
		return k != NOWHERE && ends(a, tree_name_last(a, k) + 1) ? k : NOWHERE;
	}
	if (a->at[who].name == NOWHERE || a->at[who].tag != 'N' || a->at[who].sentence != a->at[i].sentence)
		return NOWHERE;
	*no = tree_is(a, behind, "|not|n't|n’t|");
	if (*no || tree_is(a, behind, "|too|also|likewise|"))
		return ends(a, behind + 1) ? who : NOWHERE;
	return tree_is(a, behind, "|as|") && tree_is(a, behind + 1, "|well|") && ends(a, behind + 2) ? who : NOWHERE;
}

bool ditto_look(struct stance_article *a, uint32_t i)
{
	bool no;
	struct names holder, target;
	uint32_t last, who;
	if ((last = meant(a, i)) == a->n_row || !tree_is(a, i, auxiliaries) || (who = alike(a, i, &no)) == NOWHERE)
		return false;
	const struct row w = a->row[last];
	if (no && !(w.positive && strcmp(w.rule, "deed") != 0))
		return true; /* who does not attack is not for that in favour */
	who_are(a, who, HOLDER, &holder);
	if (!holder.n || names_have(&holder, w.holder) || names_have(&holder, w.target))
		return true;
	target.n = 0;
	for (uint32_t k = last + 1; k-- > 0 && a->row[k].trigger == w.trigger && a->row[k].holder == w.holder && a->row[k].positive == w.positive && target.n < MOST_NAMES;)
		target.at[target.n++] = a->row[k].target;
	stance_add(a, &holder, &target, w.positive != no, w.score < 0.75f ? w.score : 0.75f, "verb", i, who < i ? who : i, who < i ? i : who);
	return true;
}
