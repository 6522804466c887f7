/*
 * chorus.c -- who says the same of somebody as was just said: "called Reed a coward, a view shared by Costa", "Lund echoed the criticism".
 *
 * The word for what is echoed tells which of the stances told before can be meant: a criticism is one against somebody, praise one for him, a view either. The last
 * such one counts that somebody else holds.
 */
#include "stance.h"

/* What the word for something said is: 1 praise, -1 blame, 2 either; 0: nothing of the kind. */
static int remark(const struct stance_article *a, uint32_t noun)
{
	if (tree_lemma(a, noun, "|criticism|complaint|charge|accusation|attack|condemnation|concern|warning|reproach|rebuke|grievance|anger|outrage|frustration|scepticism|skepticism|denunciation|"))
		return -1;
	if (tree_lemma(a, noun, "|praise|tribute|gratitude|admiration|thanks|congratulation|enthusiasm|"))
		return 1;
	return tree_lemma(a, noun, "|view|sentiment|opinion|assessment|verdict|call|demand|feeling|judgment|judgement|argument|point|remark|comment|") ? 2 : 0;
}

/* The word for what verb v echoes, and who does so; NOWHERE. */
static uint32_t echoed(struct stance_article *a, uint32_t v, struct names *who)
{
	bool passive;
	if (!tree_lemma(a, v, "|echo|share|second|repeat|amplify|reiterate|"))
		return NOWHERE;
	uint32_t agent = tree_agent(a, v), noun = tree_child(a, v, R_OBJ), det;
	if (agent != NOWHERE) {
		noun = a->at[v].rel == R_ACL ? a->at[v].head : tree_child(a, v, R_NSUBJ_PASS);
		who_are(a, agent, HOLDER, who);
		return noun;
	}
	det = noun == NOWHERE ? NOWHERE : tree_child(a, noun, R_DET);
	if (noun == NOWHERE || noun < v || !((det != NOWHERE && tree_is(a, det, "|the|this|that|these|those|")) || tree_child(a, noun, R_POSS) != NOWHERE))
		return NOWHERE;
	who_acts(a, v, &passive, who);
	return passive ? NOWHERE : noun;
}

/* "The criticism of Reed": whether the text says of whom it is. */
static bool says_of_whom(const struct stance_article *a, uint32_t noun)
{
	uint32_t prep, of = tree_behind(a, noun, "|of|against|for|about|on|that|to|", &prep);
	return of != NOWHERE || tree_child(a, noun, R_CCOMP) != NOWHERE || tree_child(a, noun, R_RELCL) != NOWHERE || (tree_child(a, noun, R_ACL) != NOWHERE && tree_agent(a, tree_child(a, noun, R_ACL)) == NOWHERE);
}

bool chorus_look(struct stance_article *a, uint32_t v)
{
	enum { BACK = 8 };
	struct names who = {0}, target = {0}, whose = {0};
	uint32_t noun = echoed(a, v, &who), trigger = NOWHERE;
	int kind = noun == NOWHERE ? 0 : remark(a, noun);
	bool plus = true, holds = true;
	if (!kind || !who.n || says_of_whom(a, noun) || !tree_holds(a, v, true, &holds) || !holds)
		return false;
	uint32_t owner = tree_child(a, noun, R_POSS), since = a->at[v].sentence - (noun > v || a->at[v].rel != R_ACL); /* "a view shared by" is of the same sentence */
	if (owner != NOWHERE)
		who_are(a, owner, HOLDER, &whose);
	for (uint32_t n = 0, k = a->n_row; k-- > 0 && n++ < BACK && a->at[a->row[k].trigger].sentence + 1 > since;) {
		const struct row *w = &a->row[k];
		if (whose.n && !names_have(&whose, w->holder))
			continue; /* "her view is shared" */
		if (trigger != NOWHERE ? w->trigger != trigger || w->positive != plus : w->holder == NOWHERE || names_have(&who, w->holder) || names_have(&who, w->target) || (kind == 1 && !w->positive) || (kind == -1 && w->positive))
			continue;
		trigger = w->trigger;
		plus = w->positive;
		if (target.n < MOST_NAMES && !names_have(&target, w->target))
			target.at[target.n++] = w->target;
	}
	if (!target.n)
		return false;
	stance_add(a, &who, &target, plus, 0.7f, "echo", v, noun < v ? noun : v, noun < v ? v : noun);
	return true;
}
