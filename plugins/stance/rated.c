/*
 * rated.c -- what analysts think of a company by their target for its shares: "raised their target for Volvo", "cut its rating on the stock".
 */
#include "stance.h"

/* Whose shares were last told of by name, "shares in Zenith", "Zenith shares"; NOWHERE: nobody's. */
static uint32_t shares_of(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 120 };
	for (uint32_t k = i; k-- > 1 && i - k < BACK;) {
		if (!tree_is(a, k, "|shares|stock|"))
			continue;
		uint32_t of = k + 2 < a->n && tree_is(a, k + 1, "|in|of|") ? k + 2 : k - 1;
		if (a->at[of].name != NOWHERE && a->at[of].tag != 'o' && who_is_kind(a, a->at[of].name, "ORG"))
			return a->at[of].name;
	}
	return NOWHERE;
}

/* The company that "the stock" is of: the organisation that was named most in front, in other sentences. */
static void stock_of(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { BACK = 400, KINDS = 16 };
	uint32_t name[KINDS], times[KINDS], most = 0;
	unsigned n = 0;
	uint32_t told = shares_of(a, i);
	if (told != NOWHERE) {
		*out = (struct names){1, {told}};
		return;
	}
	for (uint32_t k = i; k-- > 0 && i - k < BACK;) {
		unsigned x = 0;
		if (a->at[k].name == NOWHERE || a->at[k].sentence == a->at[i].sentence || a->at[k + 1].name == a->at[k].name || !who_is_kind(a, a->at[k].name, "ORG"))
			continue;
		while (x < n && name[x] != a->at[k].name)
			x++;
		if (x == KINDS)
			continue;
		if (x == n) {
			name[n] = a->at[k].name;
			times[n++] = 0;
		}
		if (++times[x] > most) {
			most = times[x];
			*out = (struct names){1, {name[x]}};
		}
	}
}

/* "raised their target for Volvo", "cut its rating on the stock", 'kept its "buy" recommendation' */
bool rated_look(struct stance_article *a, uint32_t i)
{
	bool passive, kept = tree_lemma(a, i, "|keep|maintain|reiterate|retain|reaffirm|have|"), up = tree_lemma(a, i, "|raise|lift|hike|upgrade|boost|up|");
	bool down = tree_lemma(a, i, "|cut|lower|trim|slash|downgrade|reduce|");
	uint32_t object = tree_child(a, i, R_OBJ), whom;
	struct names holder, target;
	if (object == NOWHERE || !(up || down || kept) || !tree_lemma(a, object, "|target|rating|recommendation|estimate|outlook|"))
		return false;
	for (uint32_t k = i + 1; kept && k <= object + 4 && k < a->n; k++) {
		up |= tree_is(a, k, "|buy|outperform|overweight|");
		down |= tree_is(a, k, "|sell|underperform|underweight|");
	}
	whom = tree_behind_either(a, i, object, "|for|on|of|");
	who_acts(a, i, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	bool plus = up;
	if (!target.n && (whom == NOWHERE || tree_lemma(a, whom, "|stock|share|company|")))
		stock_of(a, i, &target);
	if (up == down || passive || !holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.7f, "verb", i, i, object);
	return true;
}
