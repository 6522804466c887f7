/*
 * gave.c -- what somebody is given: help, money, an office, or a day in court.
 */
#include "stance.h"

/* "came to Reed's defence" */
static bool defended(struct stance_article *a, uint32_t i)
{
	uint32_t prep, noun = tree_behind(a, i, "|to|", &prep), of;
	if (!tree_lemma(a, i, "|come|rush|leap|spring|jump|go|rally|race|fly|") || noun == NOWHERE || !tree_lemma(a, noun, "|defence|defense|aid|rescue|assistance|help|side|"))
		return false;
	of = tree_child(a, noun, R_POSS);
	if (of == NOWHERE)
		of = tree_behind(a, noun, "|of|", &prep);
	return phrase_towards(a, i, of, noun, false, true, 0.8f, "verb");
}

bool gave_due(const struct stance_article *a, uint32_t money)
{
	enum { NEAR = 5 };
	for (uint32_t k = money; k < a->n && k < money + NEAR && a->at[k].sentence == a->at[money].sentence; k++)
		if (tree_is(a, k, "|fine|penalty|bill|discount|refund|damages|compensation|settlement|severance|salary|contract|change|"))
			return true;
	return false;
}

/* "sent tanks to Norway", "provided Norway with vaccines" */
static bool gave(struct stance_article *a, uint32_t i)
{
	static const char gifts[] = "|aid|tank|weapon|weaponry|arm|missile|troop|soldier|help|relief|assistance|money|loan|vaccine|food|grain|ammunition|jet|"
		"endorsement|backing|blessing|sympathy|condolence|congratulation|praise|encouragement|vote|recognition|credit|award|prize|"
		"use|sanctuary|haven|helicopter|drone|support|fund|funding|equipment|medicine|doctor|rescuer|medic|shell|shelter|asylum|refuge|million|billion|";
	uint32_t object = tree_child(a, i, R_OBJ), gift = object, whom = tree_child(a, i, R_IOBJ);
	if (object == NOWHERE || !tree_lemma(a, i, "|send|give|provide|deliver|ship|supply|grant|offer|lend|donate|pledge|promise|extend|"))
		return false;
	if (whom == NOWHERE && a->at[object].name != NOWHERE) {
		whom = object;
		gift = tree_behind_either(a, i, object, "|with|");
	}
	uint32_t none = gift != NOWHERE ? tree_child(a, gift, R_DET) : NOWHERE; /* "offered no help to" */
	bool money = gift != NOWHERE && tree_child(a, i, R_IOBJ) != NOWHERE && tree_is(a, gift, "|$|£|€|") && !gave_due(a, gift); /* "gave the club $500,000" */
	if (gift == NOWHERE || !(money || tree_lemma(a, gift, gifts)) || (none != NOWHERE && tree_is(a, none, "|no|")))
		return false;
	if (whom == NOWHERE)
		whom = tree_behind_either(a, i, gift, "|to|for|");
	return phrase_towards(a, i, whom, gift, false, true, 0.7f, "deed");
}

/* "named Reed interim coach": an office is given, and no suspect named */
static bool named(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 6 };
	static const char offices[] = "|coach|captain|chief|chairman|chairwoman|chair|chairperson|minister|secretary|director|president|ambassador|envoy|manager|head|leader|successor|deputy|"
	                              "governor|commissioner|editor|executive|ceo|heir|replacement|spokesman|spokeswoman|";
	bool passive;
	uint32_t k = i + 1, last = NOWHERE;
	if (!tree_lemma(a, i, "|name|appoint|") || a->at[i].tag != 'v')
		return false;
	tree_subject(a, i, &passive);
	while (k < a->n && k < i + NEAR && a->at[k].name == NOWHERE && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|by|in|as|"))
		k++;
	if (passive || k >= a->n || a->at[k].name == NOWHERE || !who_is_kind(a, a->at[k].name, "PER"))
		return false;
	uint32_t whom = k, name = a->at[k].name;
	for (; k < a->n && k < whom + NEAR && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|.|in|for|after|who|"); k++)
		if (a->at[k].name != name && tree_lemma(a, k, offices))
			last = k;
	return last != NOWHERE && phrase_towards(a, i, whom, last, false, true, 0.7f, "deed");
}

/* "took Norway to court" */
static bool took(struct stance_article *a, uint32_t i)
{
	uint32_t object = tree_child(a, i, R_OBJ), where = object == NOWHERE ? NOWHERE : tree_behind_either(a, i, object, "|to|before|");
	if (where == NOWHERE || !tree_lemma(a, i, "|take|haul|drag|bring|") ||
	    !(tree_lemma(a, where, "|court|tribunal|task|arbitration|judge|cleaner|") || tree_is(a, where, "|wto|icj|organization|organisation|commission|watchdog|regulator|ombudsman|court|tribunal|")))
		return false;
	return phrase_towards(a, i, object, where, true, false, 0.75f, "verb");
}

/* "Found him a specialist", "got her sister a job" */
static bool found(struct stance_article *a, uint32_t i)
{
	uint32_t whom = tree_lemma(a, i, "|find|get|secure|buy|cook|lend|") ? tree_child(a, i, R_IOBJ) : NOWHERE, what = whom == NOWHERE ? NOWHERE : tree_child(a, i, R_OBJ);
	if (what == NOWHERE || what < whom || !tree_lemma(a, what, "|job|specialist|doctor|surgeon|lawyer|solicitor|home|house|flat|place|seat|room|work|post|bed|visa|agent|publisher|sponsor|tutor|hospital|refuge|ticket|meal|dinner|"))
		return false;
	return phrase_towards(a, i, whom, what, false, true, 0.7f, "deed");
}

bool gave_look(struct stance_article *a, uint32_t i) { return found(a, i) || defended(a, i) || gave(a, i) || named(a, i) || took(a, i); }
