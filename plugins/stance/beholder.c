/*
 * beholder.c -- whose judgement the author's own words are: "To Ann Larkin, Reed is a hero", "In Lund's eyes he was a traitor".
 *
 * The sentence says what somebody is, and its first words to whom. Nothing is taken from a predicate that does not judge, nor of opponents in a game.
 */
#include "stance.h"

enum { LONGEST = 40, TITLE = 4 };

/* The word that names the beholder where word i begins the sentence; NOWHERE. */
static uint32_t beholder(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1, name, end;
	bool eyes = tree_is(a, i, "|in|"), to = tree_is(a, i, "|to|for|");
	while (k < a->n && k < i + TITLE && a->at[k].name == NOWHERE && a->at[k].tag != 'v' && a->at[k].tag != '.')
		k++;
	if (!(to || eyes) || k >= a->n || a->at[k].sentence != a->at[i].sentence || (name = a->at[k].name) == NOWHERE || !(who_is_kind(a, name, "PER") || who_is_kind(a, name, "ORG")))
		return NOWHERE;
	end = tree_name_last(a, k);
	if (to)
		return tree_is(a, end + 1, "|,|") ? k : NOWHERE;
	end += tree_is(a, end + 1, "|'s|’s|'|’|");
	return tree_is(a, end + 1, "|eyes|view|opinion|book|estimation|judgment|judgement|") ? k : NOWHERE;
}

/* What the predicate says: 1 well, -1 ill, 0 nothing; an attribute or "with guts" may say it. */
int beholder_judges(struct stance_article *a, uint32_t p, uint32_t *word)
{
	static const char games[] = "|difficult|tough|hard|dangerous|strong|easy|big|important|key|useful|";
	for (uint32_t k = p > 4 ? p - 4 : 0; k < a->n && k <= p + 4 && !tree_is(a, k, "|,|.|;|"); k++) {
		if (a->at[k].sentence != a->at[p].sentence || (k != p && a->at[k].head != p && !(k > p && a->at[k].rel == R_NMOD)) || a->at[k].name != NOWHERE)
			continue;
		int sign = saying_sign(a, k);
		uint32_t bits = tree_opinion(a, k) & (1 << OP_GOOD | 1 << OP_BAD | 1 << OP_ALLY | 1 << OP_FOE);
		if (tree_is(a, k, games) || tree_is(a, k, "|opponent|rival|friend|brother|"))
			continue;
		sign = sign ? sign : bits == 1 << OP_GOOD ? 1 : bits == 1 << OP_BAD ? -1 : 0;
		if (tree_is(a, k, "|guts|courage|backbone|integrity|spine|principles|heart|"))
			sign = 1;
		if (sign) {
			*word = k;
			return sign;
		}
	}
	return 0;
}

bool beholder_look(struct stance_article *a, uint32_t i)
{
	bool passive, first = i == 0 || a->at[i - 1].sentence != a->at[i].sentence;
	uint32_t who = first ? beholder(a, i) : NOWHERE, word = NOWHERE;
	struct names holder, target;
	for (uint32_t p = who; who != NOWHERE && p < a->n && p < i + LONGEST && a->at[p].sentence == a->at[i].sentence; p++) {
		if (a->at[p].rel != R_ROOT || tree_child(a, p, R_COP) == NOWHERE)
			continue;
		int sign = beholder_judges(a, p, &word);
		struct shift s = tree_shift(a, p);
		if (!sign || s.undone || (s.negated && sign < 0) || tree_asked(a, p))
			return false;
		who_are(a, who, HOLDER, &holder);
		who_are(a, tree_subject(a, p, &passive), TARGET, &target);
		if (holder.n != 1 || target.n != 1 || !(who_is_kind(a, target.at[0], "PER") || who_is_kind(a, target.at[0], "ORG")))
			return false;
		stance_add(a, &holder, &target, (sign > 0) != s.negated, 0.75f, "adjective", word, word, p > word ? p : word);
		return true;
	}
	return false;
}
