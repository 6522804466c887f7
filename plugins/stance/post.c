/*
 * post.c -- who is to lose a post, where no word of attitude says so.
 *
 *   put Reed on leave, stood Reed down          he is sent home
 *   asked to leave by the board                 which wants him gone
 *   voted against renewing Reed's contract      and so is who would not renew it
 */
#include "stance.h"

/* "Put Reed on leave", "placed him on administrative leave". */
static bool sends_home(struct stance_article *a, uint32_t v)
{
	enum { FAR = 9 };
	uint32_t whom = tree_lemma(a, v, "|put|place|send|") ? tree_child(a, v, R_OBJ) : NOWHERE, leave;
	if (whom == NOWHERE || whom < v)
		return false;
	for (leave = tree_name_last(a, whom) + 1; leave + 1 < a->n && leave < v + FAR && a->at[leave].sentence == a->at[v].sentence && !tree_is(a, leave, "|,|;|and|while|when|as|who|leave|"); leave++)
		;
	if (leave >= a->n || !tree_is(a, leave, "|leave|") || !(tree_is(a, leave - 1, "|on|") || tree_is(a, leave - 2, "|on|")))
		return false;
	return phrase_towards(a, v, whom, leave, true, false, 0.75f, "verb");
}

/* "Stood Reed down", "stood down Reed": with an object it is what was done to him; who "stood down as mayor" did it himself. */
static bool stands_down(struct stance_article *a, uint32_t v)
{
	enum { FAR = 6 };
	uint32_t whom = v + 1, down = v + 1;
	if (!tree_lemma(a, v, "|stand|") || down + 1 >= a->n || tree_child(a, v, R_AUX_PASS) != NOWHERE)
		return false;
	if (tree_is(a, down, "|down|"))
		whom = down + 1;
	else
		while (down + 1 < a->n && down < v + FAR && a->at[down].name == a->at[whom].name)
			down++;
	struct names holder, target = {1, {a->at[whom].name}};
	bool passive, plus = false;
	if (target.at[0] == NOWHERE || !who_is_kind(a, target.at[0], "PER") || !tree_is(a, down, "|down|"))
		return false;
	who_acts(a, v, &passive, &holder); /* the parser may have no object */
	if (!holder.n || passive || !tree_holds(a, v, true, &plus))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "verb", v, v, down > whom ? down : tree_name_last(a, whom));
	return true;
}

/* Whether verb i is to go, and nothing but a place is left: "to leave the site"; not "to leave the door open". */
static bool goes(const struct stance_article *a, uint32_t i)
{
	static const char places[] = "|site|post|office|company|party|club|board|school|job|room|country|meeting|chamber|building|team|role|pitch|premises|house|hall|court|stage|";
	uint32_t object = tree_child(a, i, R_OBJ);
	return tree_lemma(a, i, "|leave|go|") && i > 0 && tree_is(a, i - 1, "|to|") && (object == NOWHERE ? !(i + 1 < a->n && tree_is(a, i + 1, "|for|behind|out|on|")) : tree_lemma(a, object, places));
}

/* "Asked Reed to leave", "was told to leave by the board", "was asked to resign by it". */
static bool asked_to_go(struct stance_article *a, uint32_t i)
{
	uint32_t verb = a->at[i].rel == R_XCOMP ? a->at[i].head : NOWHERE, whom, agent;
	struct names holder, target;
	bool passive, plus = false;
	if (verb == NOWHERE || verb > i || !tree_lemma(a, verb, "|ask|tell|order|") || !(goes(a, i) || ask_unwelcome(a, i)))
		return false;
	uint32_t subject = tree_subject(a, verb, &passive);
	whom = passive ? subject : tree_requested(a, i);
	agent = passive ? tree_agent(a, verb) : subject;
	if (passive && agent == NOWHERE)
		agent = tree_agent(a, i); /* parsed as "to resign by the board" */
	if (whom == NOWHERE || agent == NOWHERE)
		return false;
	who_are(a, agent, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (holder.n == 1 && who_is_kind(a, holder.at[0], "LOC") && tree_lemma(a, agent, "|board|management|owner|chairman|chairwoman|chair|director|"))
		return false; /* "the head of Norway's ferry firm was asked to resign by its board": no country has one */
	if (!holder.n || target.n != 1 || !who_is_kind(a, target.at[0], "PER") || !tree_holds(a, verb, true, &plus))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "request", i, verb, i);
	return true;
}

/* Whose contract, and of what verb or noun i is: "renewing Reed's contract", "an extension for Reed"; NOWHERE. */
static uint32_t whose_term(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, object = tree_lemma(a, i, "|renew|extend|") ? tree_child(a, i, R_OBJ) : NOWHERE;
	if (object != NOWHERE && tree_lemma(a, object, "|contract|term|deal|tenure|mandate|appointment|"))
		return tree_child(a, object, R_POSS) != NOWHERE ? tree_child(a, object, R_POSS) : tree_behind(a, object, "|of|", &prep);
	return tree_lemma(a, i, "|extension|renewal|reappointment|") ? tree_behind(a, i, "|for|of|", &prep) : NOWHERE;
}

/* "Voted against renewing Reed's contract", "decided not to renew it". */
static bool ends_term(struct stance_article *a, uint32_t v)
{
	enum { FAR = 14 };
	uint32_t no = NOWHERE, whose = NOWHERE;
	if (!tree_lemma(a, v, "|vote|decide|choose|opt|"))
		return false;
	for (uint32_t k = v + 1; k + 1 < a->n && k < v + FAR && a->at[k].sentence == a->at[v].sentence && whose == NOWHERE && !tree_is(a, k, "|,|;|and|but|"); k++) {
		if (tree_is(a, k, "|against|") || (tree_is(a, k, "|not|") && tree_is(a, k + 1, "|to|")))
			no = k;
		if (no != NOWHERE)
			whose = whose_term(a, k);
	}
	return whose != NOWHERE && phrase_towards(a, v, whose, whose, true, false, 0.75f, "verb");
}

bool post_look(struct stance_article *a, uint32_t i)
{
	return sends_home(a, i) || stands_down(a, i) || asked_to_go(a, i) || ends_term(a, i);
}
