/*
 * mutual.c -- two who are against each other, or for each other: "blamed each other", "are at odds", "traded insults". A row each way.
 */
#include "act.h"

#include <string.h>

/* "Norway and Sweden blamed each other". Answers whether it is so, whoever they are. */
bool mutual_reciprocal(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, bool plus)
{
	bool passive;
	struct names all, first, rest;
	uint32_t end = object + 1;
	if (couple_each(a, i, object, &all)) {
		phrase_split(&all, &first, &rest);
		if (rest.n)
			phrase_both_ways(a, &first, &rest, plus, 0.85f, "mutual", i, k->first, object);
		return true;
	}
	if (i + 4 < a->n && tree_is(a, i + 1, "|each|one|") && tree_is(a, i + 2, "|other|another|") && tree_is(a, i + 3, "|'s|’s|'|’|") && !tree_lemma(a, i, "|visit|receive|use|train|")) {
		object = i + 1; /* "questioned each other's motives" */
		end = i + 2;
	}
	if (object != NOWHERE && tree_is(a, object, "|each|one|") && tree_lemma(a, i, "|run|play|compete|race|stand|face|meet|beat|"))
		return true; /* "ran against each other" */
	if (object == NOWHERE || end >= a->n || !((tree_is(a, object, "|each|") && tree_is(a, end, "|other|")) || (tree_is(a, object, "|one|") && tree_is(a, end, "|another|"))))
		return false;
	who_acts(a, i, &passive, &all);
	if (all.n < 2 && a->couple.n == 2 && a->couple_at < i && a->at[a->couple_at].sentence == a->at[i].sentence)
		all = a->couple; /* "Reed and Lund spent the debate attacking each other" */
	phrase_split(&all, &first, &rest);
	if (rest.n)
		phrase_both_ways(a, &first, &rest, plus, 0.85f, "mutual", i, k->first, end);
	return true;
}

/* It takes two to quarrel. */
bool mutual_takes_two(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, "|clash|quarrel|feud|fall|spar|wrangle|bicker|skirmish|tangle|argue|squabble|scuffle|tussle|");
}

/* "Reed and Lund get on well", "do not get on", "hit it off", "can't stand each other": the terms that two are on. */
bool mutual_terms(struct stance_article *a, uint32_t v)
{
	bool passive, plus = true;
	struct names all, first, rest;
	uint32_t last = v + 1;
	if (last >= a->n || !((tree_lemma(a, v, "|get|") && tree_is(a, last, "|on|along|")) || (tree_lemma(a, v, "|hit|") && tree_is(a, last, "|it|") && tree_is(a, last + 1, "|off|")) ||
	                      (tree_lemma(a, v, "|stand|bear|abide|stomach|") && tree_is(a, last, "|each|one|"))))
		return false;
	struct shift s = tree_shift(a, v);
	if (!s.negated && tree_is(a, last, "|each|one|"))
		return false;
	if (tree_lemma(a, v, "|get|")) {
		bool well = tree_is(a, last + 1, "|well|famously|fine|great|swimmingly|better|");
		if (!(well || (s.negated && (last + 1 >= a->n || a->at[last + 1].sentence != a->at[v].sentence || tree_is(a, last + 1, "|.|,|;|!|"))))) /* "get on with it", "get along without" */
			return false;
		plus = !s.negated;
	} else if (!tree_lemma(a, v, "|hit|"))
		plus = false;
	who_acts(a, v, &passive, &all);
	phrase_split(&all, &first, &rest);
	if (rest.n != 1 || passive || (s.undone && !tree_is(a, last, "|each|one|")) || tree_asked(a, v))
		return false;
	phrase_both_ways(a, &first, &rest, plus, 0.75f, "mutual", v, v, last);
	return true;
}

/* "Norway and Sweden are at odds over fish". */
bool mutual_odds(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	struct names all, holder, target;
	bool page = i > 2 && tree_is(a, i, "|page|") && tree_is(a, i - 1, "|same|") && tree_is(a, i - 3, "|on|"); /* "Reed and I are on the same page" */
	bool terms = i > 1 && tree_is(a, i, "|terms|") && tree_is(a, i - 1, "|speaking|") && tree_is(a, i - 2, "|on|") && tree_shift(a, i).negated;
	plus = page;
	if (i == 0 || !(terms || page || (tree_is(a, i, "|odds|loggerheads|war|") && tree_is(a, i - 1, "|at|"))))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &all);
	phrase_split(&all, &holder, &target);
	if (page && target.n == 1 && holder.n == 1 && names_have(&all, quoted_by(a, i))) { /* so says one of the two */
		bool first = holder.at[0] == quoted_by(a, i);
		if (tree_holds(a, i, false, &plus))
			stance_add(a, first ? &holder : &target, first ? &target : &holder, plus, 0.7f, "mutual", i, i - 1, i);
		return true;
	}
	if (target.n != 1 || (!terms && !tree_holds(a, i, false, &plus)))
		return false;
	phrase_both_ways(a, &holder, &target, plus, 0.7f, "mutual", i, i - 1, i);
	return true;
}

/* "Norway is in a dispute with Sweden", "locked in a row with": it takes two. */
bool mutual_dispute(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	struct names holder, target;
	uint32_t in = tree_case(a, i), with = tree_behind(a, i, "|with|", &in), head = a->at[i].head;
	in = tree_case(a, i);
	if (!tree_lemma(a, i, "|dispute|row|feud|quarrel|conflict|standoff|stand-off|war|battle|fight|") || in == NOWHERE || with == NOWHERE || !tree_is(a, in, "|in|at|"))
		return false;
	bool locked = head != NOWHERE && tree_lemma(a, head, "|lock|embroil|engage|entangle|involve|mire|be|");
	if (tree_child(a, i, R_COP) == NOWHERE && !locked)
		return false;
	who_are(a, tree_subject(a, locked ? head : i, &passive), HOLDER, &holder);
	who_are(a, with, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, i, false, &plus))
		return false;
	phrase_both_ways(a, &holder, &target, plus, 0.8f, "mutual", i, i, tree_case(a, with));
	a->spoken[i] = true;
	return true;
}

static const char blows[] = "|insult|charge|fire|blow|barb|accusation|blame|shot|gunfire|threat|recrimination|jibe|jab|punch|criticism|strike|";

/* Headlines have a comma for "and", and no parser reads them. */
bool mutual_headline(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 8 };
	struct names x = {0}, y = {0};
	bool clash = i > 0 && tree_is(a, i, "|clash|spar|feud|quarrel|wrangle|bicker|squabble|") && i + 1 < a->n && (a->at[i + 1].sentence != a->at[i].sentence || tree_is(a, i + 1, "|over|on|about|at|in|as|.|"));
	if (i == 0 || i + 1 >= a->n || a->at[i - 1].name == NOWHERE || !(clash || tree_is(a, i, "|trade|exchange|swap|")) ||
	    !(clash || tree_lemma(a, i + 1, blows) || tree_is(a, i + 1, "|charges|barbs|blows|insults|accusations|threats|shots|jabs|jibes|punches|")))
		return false;
	for (uint32_t k = i; k-- > 0 && i - k < NEAR && (i < NEAR || a->at[k].sentence == a->at[i].sentence) && !x.n;) { /* the first line may be cut at its comma */
		if (a->at[k].name == NOWHERE && !tree_is(a, k, "|,|and|&|"))
			return false;
		if (a->at[k].name != NOWHERE && !y.n)
			y = (struct names){1, {a->at[k].name}};
		else if (a->at[k].name != NOWHERE && a->at[k].name != y.at[0])
			x = (struct names){1, {a->at[k].name}};
	}
	if (x.n && y.n)
		phrase_both_ways(a, &x, &y, false, 0.75f, "mutual", i, i, i + 1);
	return x.n && y.n;
}

/* "Iger and DeSantis traded insults" */
bool mutual_traded(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	uint32_t object = tree_child(a, i, R_OBJ);
	struct names all, y = {0};
	if (object == NOWHERE || !tree_lemma(a, i, "|trade|exchange|swap|") ||
	    !tree_lemma(a, object, blows))
		return false;
	who_acts(a, i, &passive, &all);
	who_are(a, tree_behind_either(a, i, object, "|with|"), TARGET, &y);
	if (!y.n && all.n == 2) {
		y.at[y.n++] = all.at[1];
		all.n = 1;
	}
	if (!all.n || !y.n || passive || !tree_holds(a, i, false, &plus))
		return false;
	phrase_both_ways(a, &all, &y, false, 0.75f, "mutual", i, i, object);
	return true;
}
