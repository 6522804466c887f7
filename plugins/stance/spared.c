/*
 * spared.c -- who takes others' blame off somebody: "blamed the bankers, not Reed", "the critics have got Reed all wrong", "the abuse heaped on Reed is vile".
 *
 * All words around him are ill, but they are ill of others: of those who are to blame instead, who judge him wrongly or who heap abuse on him.
 */
#include "stance.h"

/* Who is meant by ", not Reed", up to a few words behind verb v; NOWHERE. */
static uint32_t not_him(const struct stance_article *a, uint32_t v)
{
	enum { FAR = 16 };
	for (uint32_t i = v + 2; i + 1 < a->n && i < v + FAR && a->at[i].sentence == a->at[v].sentence && !tree_is(a, i, "|;|:|\"|“|”|because|who|that|"); i++) {
		uint32_t k = tree_past_titles(a, tree_is(a, i + 1, "|on|with|at|") ? i + 2 : i + 1);
		if (tree_is(a, i, "|not|") && tree_is(a, i - 1, "|,|and|but|") && k < a->n && a->at[k].name != NOWHERE && a->at[k].sentence == a->at[v].sentence && !tree_is(a, tree_name_last(a, k) + 1, "|'s|’s|"))
			return k;
	}
	return NOWHERE;
}

bool spared_blames(struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t whom = tree_lemma(a, v, "|blame|fault|pin|condemn|") ? not_him(a, v) : NOWHERE, on, prep;
	struct names holder, target, other = {0};
	if (whom == NOWHERE || tree_shift(a, v).negated)
		return false;
	who_acts(a, v, &passive, &holder);
	if (!holder.n && (tree_child(a, v, R_NSUBJ) != NOWHERE || !quoted_speaker(a, v, &holder) || !holder.n))
		return false; /* "blame the bankers, not Reed" is the speaker's */
	who_are(a, whom, TARGET, &target);
	on = tree_lemma(a, v, "|pin|") ? tree_behind(a, v, "|on|", &prep) : v + 1;
	on = on == NOWHERE ? v + 1 : tree_past_titles(a, on);
	if (on < whom && a->at[on].name != NOWHERE)
		who_are(a, on, TARGET, &other); /* "blamed Lund, not Reed" */
	stance_add(a, &holder, &target, true, 0.7f, "verb", v, v, whom);
	if (other.n == 1 && !names_have(&target, other.at[0]))
		stance_add(a, &holder, &other, false, 0.85f, "verb", v, v, on);
	return true;
}

/* "The critics have got Reed all wrong", "people have misjudged Reed", in somebody's words: whom, at the verb; NOWHERE. */
static uint32_t wronged_by(const struct stance_article *a, uint32_t v)
{
	enum { WRONG = 5 };
	static const char one[] = "|misjudge|underestimate|underrate|undervalue|misunderstand|misrepresent|malign|", two[] = "|get|have|read|";
	bool passive;
	uint32_t who = tree_lemma(a, v, one) || tree_is(a, v, "|got|had|has|have|misunderstood|") || tree_lemma(a, v, two) ? tree_past_titles(a, v + 1) : NOWHERE, subject;
	if (who == NOWHERE || who >= a->n || (a->at[who].name == NOWHERE && !tree_is(a, who, "|him|her|them|")) || a->at[who].sentence != a->at[v].sentence || tree_is(a, tree_name_last(a, who) + 1, "|'s|’s|'|’|"))
		return NOWHERE;
	subject = tree_subject(a, v, &passive);
	if (subject == NOWHERE || passive || who_first_person(a, subject) || a->at[subject].name != NOWHERE || tree_is(a, subject, "|he|she|nobody|who|"))
		return NOWHERE;
	if (tree_lemma(a, v, one) || tree_is(a, v, "|misunderstood|"))
		return who;
	for (uint32_t k = tree_name_last(a, who) + 1; k < a->n && k < who + WRONG; k++)
		if (tree_is(a, k, "|wrong|"))
			return who;
		else if (!tree_is(a, k, "|all|completely|entirely|totally|so|badly|utterly|quite|dead|plain|"))
			break;
	return NOWHERE;
}

static bool misjudged(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 8 };
	struct names speaker, target;
	uint32_t whom = wronged_by(a, v);
	if (whom == NOWHERE || !quoted_speaker(a, v, &speaker) || !speaker.n || tree_shift(a, v).negated || tree_asked(a, v))
		return false;
	who_are(a, whom, TARGET, &target);
	if (target.n != 1 || target.at[0] == speaker.at[0])
		return false;
	for (uint32_t k = v; k < a->n && k < v + NEAR; k++)
		if (k == v || tree_is(a, k, "|wrong|"))
			a->spoken[k] = true;
	stance_add(a, &speaker, &target, true, 0.75f, "verb", v, v, whom);
	return true;
}

/* "The abuse heaped on Reed is vile", at the abuse. */
static bool heaped(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	static const char thrown[] = "|heaped|hurled|directed|aimed|poured|levelled|leveled|thrown|flung|dumped|slung|showered|piled|dished|meted|cast|rained|";
	struct names speaker, target;
	if (i + 5 >= a->n || !tree_lemma(a, i, "|abuse|vitriol|bile|insult|scorn|hatred|venom|criticism|flak|attack|mockery|hate|ridicule|accusation|slur|blame|allegation|charge|opprobrium|contempt|mud|jibe|taunt|") ||
	    !tree_is(a, i + 1, thrown) || !quoted_speaker(a, i, &speaker) || !speaker.n)
		return false;
	uint32_t k = i + 2 + tree_is(a, i + 2, "|out|down|"), end = NOWHERE;
	if (!tree_is(a, k, "|on|at|against|upon|to|towards|toward|"))
		return false;
	k = tree_past_titles(a, k + 1);
	if (k >= a->n || a->at[k].name == NOWHERE)
		return false;
	uint32_t be = tree_name_last(a, k) + 1;
	for (uint32_t far = be + 2 * NEAR; be < a->n && be < far && a->at[be].sentence == a->at[i].sentence && !tree_is(a, be, "|was|is|were|are|had|has|");)
		be++;
	for (uint32_t x = be + 1; x < a->n && x < be + NEAR && a->at[x].sentence == a->at[i].sentence && !tree_is(a, x, "|not|n't|n’t|never|"); x++)
		if (tree_is(a, x, "|unfair|unjust|unjustified|unwarranted|undeserved|wrong|unacceptable|cruel|vile|cowardly|obscene|misplaced|over-the-top|excessive|") || (a->at[x].tag != 'v' && tree_opinion(a, x) & 1 << OP_BAD))
			end = x;
	who_are(a, k, TARGET, &target);
	if (end == NOWHERE || target.n != 1 || target.at[0] == speaker.at[0])
		return false;
	a->spoken[end] = a->spoken[i] = a->spoken[i + 1] = true;
	stance_add(a, &speaker, &target, true, 0.75f, "noun", i, i, end);
	return true;
}

bool spared_look(struct stance_article *a, uint32_t i) { return heaped(a, i) || misjudged(a, i); }
