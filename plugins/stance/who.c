/*
 * who.c -- the names that a word of the tree stands for, and those that are joined to it: see stance.h.
 */
#include "who.h"

#include <string.h>

bool who_is_kind(const struct stance_article *a, uint32_t name, const char *kind)
{
	const char *k = qn_string_at(a->r, a->name, 0, name);
	return k && strcmp(k, kind) == 0;
}

void who_is(struct stance_article *a, uint32_t i, enum role role, struct names *out)
{
	out->n = 0;
	meant_find(a, i, role, out, 0);
}

/* The tree may lose a member of a list: names that follow with nothing but commas and "and" between belong to it. */
static void list_on(struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t k = i;
	for (unsigned items = 0; a->at[k].name != NOWHERE && items < WHO_LIST; items++) {
		k = tree_name_last(a, k);
		uint32_t j = k + 1;
		bool joined = false;
		while (j < a->n && j - k <= 2 && tree_is(a, j, "|,|and|or|&|") && !(a->at[i].tag == 'o' && tree_is(a, j, "|,|"))) {
			joined |= !tree_is(a, j, "|,|") || items > 0;
			j++;
		}
		if (j > k + 1 && j < a->n)
			j = tree_past_titles(a, j); /* "Reed and Ms Lund" */
		if (j == k + 1 || j >= a->n || a->at[j].name == NOWHERE || a->at[j].sentence != a->at[i].sentence || (a->at[i].rel == R_OBJ && (a->at[j].rel == R_NSUBJ || a->at[tree_name_last(a, j)].rel == R_NSUBJ)))
			return; /* "criticised Reed and Lund praised him" */
		if (a->at[i].rel == R_OBJ && tree_is(a, tree_name_last(a, j) + 1, "|'s|’s|"))
			return; /* "criticised Reed and Norway's Lund" */
		/* "attacked Costa, Reed said": without an "and" to come, a comma may end the clause */
		uint32_t after = j;
		while (after + 1 < a->n && a->at[after].name == a->at[j].name)
			after++;
		if (!joined && a->at[after].tag == 'v')
			return;
		bool more = joined;
		for (uint32_t x = j; x < a->n && x < j + 6 && !more; x++)
			more = tree_is(a, x, "|and|or|") && x + 1 < a->n && a->at[x + 1].name != NOWHERE;
		if (!more)
			return;
		k = j;
		who_put(out, a->at[k].name);
	}
}

/* "Costa and Reed, both council members": no third party. */
static bool described(const struct stance_article *a, uint32_t c)
{
	bool all = false;
	for (uint32_t k = c; a->at[c].name == NOWHERE && k-- > 0 && c - k < 5;)
		all |= tree_is(a, k, "|both|all|each|");
	return all;
}

/* "stands by Ukraine, Tusk said": behind a comma and in front of a verb a name begins another clause, whatever the tree. */
static bool begins(const struct stance_article *a, uint32_t c)
{
	enum { BACK = 6 };
	uint32_t last = tree_name_last(a, c), first = tree_name_first(a, c);
	for (uint32_t k = c; k-- > 0 && c - k < BACK && a->at[k].sentence == a->at[c].sentence && !tree_is(a, k, "|,|");)
		if (tree_is(a, k, "|that|") && k > 0 && tree_is(a, k - 1, "|and|but|"))
			return true; /* "was grateful to the court and that Reed should go" */
	if (first > 1 && tree_is(a, first - 2, "|nor|so|neither|as|") && tree_is(a, first - 1, "|did|does|do|has|have|had|is|are|was|were|will|would|"))
		return true; /* "does not trust Reed, nor does Lund" */
	return first > 0 && tree_is(a, first - 1, "|,|") && last + 1 < a->n && a->at[last + 1].tag == 'v';
}

/* "Several critics, including Reed and Lund, said": those of a group who are named behind it. */
static uint32_t including(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 7 };
	if (a->at[i].name != NOWHERE || a->at[i].tag != 'n' || a->at[i].low == a->at[i].lemma)
		return NOWHERE;
	for (uint32_t k = i + 1; k + 3 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && (a->at[k].tag != 'v' || tree_is(a, k, "|including|")); k++) {
		if (!tree_is(a, k, "|including|"))
			continue;
		for (uint32_t n = k + 1; n < k + 4; n++) /* a title may stand between */
			if (a->at[n].name != NOWHERE) {
				uint32_t person = n + 2 < a->n ? tree_past_titles(a, n + 1) : n; /* "including U.S. Reps. Ann Reed" */
				return person > n + 1 && who_is_kind(a, a->at[n].name, "LOC") && a->at[person].name != NOWHERE && who_is_kind(a, a->at[person].name, "PER") ? person : n;
			}
			else if (!strchr("atnN", a->at[n].tag))
				return NOWHERE;
	}
	return NOWHERE;
}

/* "Supported Reed but not Lund", "Reed rather than Lund" */
bool who_but_not(const struct stance_article *a, uint32_t c)
{
	enum { TITLE = 3 };
	for (uint32_t k = c; k-- > 0 && c - k <= TITLE && !tree_is(a, k, "|,|and|or|");) {
		if (tree_instead(a, k + 1))
			return true;
		if (tree_is(a, k, "|not|"))
			return k > 0 && tree_is(a, k - 1, "|but|,|and|") && !tree_is(a, k + 1, "|only|just|merely|least|");
	}
	return false;
}

/* "Attacked not Reed but Lund": the one who is meant; i itself. */
static uint32_t not_but(const struct stance_article *a, uint32_t i)
{
	if (a->at[i].name == NOWHERE)
		return i;
	uint32_t first = tree_name_first(a, i), but = tree_name_last(a, i) + 1, other;
	if (first == 0 || !tree_is(a, first - 1, "|not|"))
		return i;
	but += tree_is(a, but, "|,|");
	other = tree_is(a, but, "|but|") ? tree_past_titles(a, but + 1) : a->n;
	return other < a->n && a->at[other].name != NOWHERE && a->at[other].sentence == a->at[i].sentence ? other : i;
}

/* "Has not endorsed Reed and Norway's Carl Lund withdrew": word c, which the tree joins to the object i, is who does what the verb behind it says. */
static bool acts_itself(const struct stance_article *a, uint32_t i, uint32_t c)
{
	uint32_t v = tree_name_last(a, c) + 1;
	if (a->at[i].rel != R_OBJ || a->at[c].name == NOWHERE || v + 1 >= a->n || a->at[v].tag != 'v' || a->at[v].sentence != a->at[c].sentence || a->at[v].head == c || tree_gerund(a, v))
		return false;
	return !tree_is(a, v + 1, "|by|in|at|to|for|") && tree_child(a, v, R_AUX_PASS) == NOWHERE;
}

void who_are(struct stance_article *a, uint32_t i, enum role role, struct names *out)
{
	unsigned steps = 0;
	out->n = 0;
	if (i == NOWHERE)
		return;
	i = not_but(a, i);
	meant_find(a, i, role, out, 0);
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_CONJ && a->at[c].tag != 'v' && !described(a, c) && !begins(a, c) && !who_but_not(a, c) && !acts_itself(a, i, c))
			meant_find(a, c, role, out, 0);
	uint32_t apposed = a->at[i].name == NOWHERE ? tree_child(a, i, R_APPOS) : NOWHERE; /* "the two judges, the critic Ann Reed and the translator Carl Lund" */
	steps = 0;
	for (uint32_t c = apposed != NOWHERE && apposed > i ? a->at[apposed].child : NOWHERE; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_CONJ && a->at[c].tag != 'v' && !described(a, c) && !begins(a, c) && out->n)
			meant_find(a, c, role, out, 0);
	list_on(a, i, out);
	uint32_t named = role == HOLDER && !out->n ? including(a, i) : NOWHERE;
	if (named != NOWHERE) {
		who_put(out, a->at[named].name);
		list_on(a, named, out);
	}
}
