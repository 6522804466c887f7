/*
 * stand.c -- sides that are taken by what one does with a vote, a post, a paper or a name, which no single word tells.
 *
 * "Norway and Sweden plan to sign a declaration", "the Senate confirmed Reed as minister", "will not allow Reed to become mayor", "voted to leave the union",
 * "switched his support from Reed to Lund", "is viewed unfavourably by", "called for closer ties with Norway", "Norway-backed".
 */
#include "stance.h"

#include <string.h>

/* ---- a paper that two put their names to */

static const char papers[] = "|agreement|deal|treaty|pact|accord|declaration|memorandum|ceasefire|cease-fire|truce|armistice|protocol|framework|communique|roadmap|exchange|swap|";

static bool signs(struct stance_article *a, uint32_t v)
{
	bool passive, plus = true;
	uint32_t prep, paper = NOWHERE;
	struct names all, first, rest;
	if (tree_lemma(a, v, "|sign|finalize|finalise|conclude|strike|seal|initial|extend|renew|reach|begin|complete|"))
		paper = tree_child(a, v, R_OBJ);
	else if (tree_lemma(a, v, "|agree|commit|"))
		paper = tree_behind(a, v, "|to|on|", &prep);
	if (paper == NOWHERE || paper < v || !tree_lemma(a, paper, papers) || tree_behind_either(a, paper, v, "|with|") != NOWHERE)
		return false;
	who_acts(a, v, &passive, &all);
	if (passive || all.n != 2 || !tree_holds(a, v, false, &plus) || !plus)
		return false;
	phrase_split(&all, &first, &rest);
	phrase_both_ways(a, &first, &rest, true, 0.7f, "mutual", v, v, paper);
	return true;
}

/* What one keeps somebody from for no love of him, at the verb behind "from": office, a vote, the floor; but a goal keeps a team from winning, and an injury a man from running. */
static bool kept_from(const struct stance_article *a, uint32_t v, uint32_t k)
{
	if (tree_lemma(a, k, "|win|get|take|reach|secure|") && tree_lemma(a, v, "|keep|stop|"))
		return false;
	if (tree_lemma(a, k, "|run|"))
		return tree_is(a, k + 1, "|for|as|");
	return tree_lemma(a, k, "|become|win|get|take|reach|secure|speak|enter|serve|vote|attend|");
}

/* "Will not allow Reed to become mayor", "prevent Reed from winning": the two words that say so and whom. */
static bool bars(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 5 };
	bool lets = tree_lemma(a, v, "|allow|let|permit|"), keeps = tree_lemma(a, v, "|prevent|stop|keep|");
	uint32_t object = lets || keeps ? tree_child(a, v, R_OBJ) : NOWHERE, last, to = NOWHERE;
	if (object == NOWHERE && (lets || keeps) && v + 1 < a->n && a->at[v + 1].name != NOWHERE)
		object = v + 1; /* whom trees take for who becomes */
	if (object == NOWHERE || object < v || a->at[object].name == NOWHERE)
		return false;
	last = tree_name_last(a, object);
	for (uint32_t k = last + 1; k + 1 < a->n && k < last + NEAR && to == NOWHERE && a->at[k].sentence == a->at[v].sentence; k++)
		if (lets ? tree_lemma(a, k, "|become|win|") : tree_is(a, k, "|from|") && kept_from(a, v, k + 1))
			to = k;
	struct shift s = to == NOWHERE ? (struct shift){0} : tree_shift(a, v);
	struct names holder, target;
	if (to == NOWHERE || (lets ? !s.negated || (s.undone && !s.would) : s.negated || s.undone))
		return false;
	if (!phrase_sides(a, v, object, &holder, &target))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "verb", v, v, to);
	return true;
}

/* ---- votes and support that is moved */

/* "Voted to leave the union", "the country's vote to leave": a body that one may belong to. */
static bool leaves(struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, object = tree_child(a, v, R_OBJ);
	bool goes = tree_lemma(a, v, "|leave|quit|exit|"), stays = tree_lemma(a, v, "|rejoin|");
	if (head == NOWHERE || head > v || object == NOWHERE || !(goes || stays) || !tree_lemma(a, head, "|vote|decide|decision|threaten|opt|choose|") || a->at[object].name == NOWHERE ||
	    !who_is_kind(a, a->at[object].name, "ORG"))
		return false;
	return phrase_towards(a, v, object, object, true, stays, 0.75f, "verb");
}

/* "Switched his support from Reed to Lund", "withdrew her backing from Reed". */
static bool switches(struct stance_article *a, uint32_t v)
{
	uint32_t noun = tree_lemma(a, v, "|switch|shift|transfer|move|change|withdraw|pull|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	if (noun == NOWHERE || noun < v || !tree_lemma(a, noun, "|support|backing|endorsement|allegiance|loyalty|vote|"))
		return false;
	uint32_t from = tree_behind_either(a, noun, v, "|from|"), to = tree_behind_either(a, noun, v, "|to|");
	bool said = from != NOWHERE && phrase_towards(a, v, from, from, true, false, 0.75f, "verb");
	if (to != NOWHERE && phrase_towards(a, v, to, to, true, true, 0.75f, "verb"))
		said = true;
	if (said)
		a->spoken[noun] = true;
	return said;
}

/* "The Greens, a partner of the ruling Liberals, broke ranks": with whom, what they are told to be says. */
static bool breaks_ranks(struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t object = tree_lemma(a, v, "|break|") ? tree_child(a, v, R_OBJ) : NOWHERE, who = object != NOWHERE && tree_is(a, object, "|rank|ranks|") ? tree_subject(a, v, &passive) : NOWHERE, prep;
	uint32_t what = who != NOWHERE && !(object + 1 < a->n && tree_is(a, object + 1, "|with|from|")) ? tree_child(a, who, R_APPOS) : NOWHERE;
	uint32_t whose = what != NOWHERE && tree_lemma(a, what, "|partner|ally|member|backer|supporter|senator|lawmaker|minister|affiliate|stalwart|") ? tree_behind(a, what, "|of|in|", &prep) : NOWHERE;
	return whose != NOWHERE && phrase_towards(a, v, whose, object, true, false, 0.75f, "verb");
}

/* ---- views and ties */

/* 1 well, -1 ill, by an adverb or adjective of regard. */
static int regard(const struct stance_article *a, uint32_t i)
{
	if (i > 0 && tree_is(a, i - 1, "|more|less|as|so|"))
		return 0;
	if (tree_is(a, i, "|favorably|favourably|favorable|favourable|positively|positive|kindly|highly|high|"))
		return 1;
	return tree_is(a, i, "|unfavorably|unfavourably|unfavorable|unfavourable|negatively|negative|unkindly|dimly|dim|poor|poorly|low|") ? -1 : 0;
}

/* "Is viewed unfavourably by Reed", "views Reed favourably"; "has a dim view of Reed". */
static bool regards(struct stance_article *a, uint32_t v)
{
	bool passive, plus;
	int sign = 0;
	uint32_t subject = tree_subject(a, v, &passive), object = tree_child(a, v, R_OBJ), how, whom = object, who = subject, last = v;
	struct names holder, target;
	if (tree_lemma(a, v, "|view|see|regard|rate|perceive|") && (how = tree_child(a, v, R_ADVMOD)) != NOWHERE && !(tree_lemma(a, v, "|see|") && tree_is(a, how, "|poorly|dimly|high|low|"))) {
		sign = regard(a, how);
		last = how > v ? how : v;
		whom = passive ? subject : object;
		who = passive ? tree_agent(a, v) : subject;
	} else if (!passive && object != NOWHERE && object > v && tree_lemma(a, v, "|have|hold|take|form|") && tree_lemma(a, object, "|view|opinion|impression|") &&
	           (how = tree_child(a, object, R_AMOD)) != NOWHERE) {
		sign = regard(a, how);
		whom = tree_behind_either(a, object, v, "|of|");
		last = object;
	}
	if (!sign || whom == NOWHERE || who == NOWHERE)
		return false;
	plus = sign > 0;
	who_are(a, who, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, v, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "verb", v, v, last);
	return true;
}

/* "Called for closer ties with Norway". */
static bool seeks(struct stance_article *a, uint32_t v)
{
	uint32_t prep, noun = NOWHERE, how, with;
	if (tree_lemma(a, v, "|call|push|press|appeal|campaign|hope|"))
		noun = tree_behind(a, v, "|for|", &prep);
	else if (tree_lemma(a, v, "|seek|want|advocate|favour|favor|urge|pursue|promote|"))
		noun = tree_child(a, v, R_OBJ);
	if (noun == NOWHERE || noun < v || !tree_lemma(a, noun, "|relation|tie|cooperation|co-operation|link|partnership|dialogue|friendship|relationship|collaboration|alliance|contact|"))
		return false;
	how = tree_child(a, noun, R_AMOD);
	with = tree_behind_either(a, noun, v, "|with|to|");
	if (with == NOWHERE || how == NOWHERE || !tree_is(a, how, "|closer|close|better|stronger|strong|warmer|warm|good|friendly|friendlier|deeper|improved|normal|greater|more|"))
		return false;
	return phrase_towards(a, v, with, noun, true, true, 0.75f, "verb");
}

/* "Gave Reed $500,000", "donated $2,000 for Reed". */
static bool funds(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 9 };
	uint32_t whom = tree_child(a, v, R_IOBJ), object = tree_child(a, v, R_OBJ), money = NOWHERE;
	if (!tree_lemma(a, v, "|give|donate|contribute|bundle|"))
		return false;
	for (uint32_t k = v + 1; k < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence && money == NOWHERE; k++)
		if (tree_is(a, k, "|$|£|€|") || tree_lemma(a, k, "|dollar|euro|pound|million|money|"))
			money = k;
	if (money == NOWHERE || gave_due(a, money))
		return false;
	if (whom == NOWHERE && !tree_lemma(a, v, "|give|"))
		whom = tree_behind_either(a, object == NOWHERE ? v : object, v, "|for|");
	else if (whom == NOWHERE && object != NOWHERE && a->at[object].name != NOWHERE && object < money)
		whom = object;
	return whom != NOWHERE && a->at[whom].name != NOWHERE && phrase_towards(a, v, whom, money, true, true, 0.75f, "verb");
}

/* "Directed the jury to find Reed not guilty" */
static bool acquits(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 5 };
	uint32_t whom = tree_child(a, v, R_OBJ), asks = tree_requested(a, v) != NOWHERE ? a->at[v].head : NOWHERE, not = NOWHERE;
	if (whom == NOWHERE)
		whom = v + 1;
	if (!tree_lemma(a, v, "|find|") || whom >= a->n || a->at[whom].name == NOWHERE)
		return false;
	for (uint32_t k = whom + 1; k + 1 < a->n && k < whom + NEAR && a->at[k].sentence == a->at[v].sentence && not == NOWHERE; k++)
		if (tree_is(a, k, "|not|") && tree_is(a, k + 1, "|guilty|"))
			not = k;
	if (not == NOWHERE)
		return false;
	if (asks == NOWHERE && a->at[v].rel != R_ROOT && a->at[v].head != NOWHERE && tree_lemma(a, a->at[v].head, "|direct|order|instruct|"))
		asks = a->at[v].head;
	struct names holder, target;
	if (!phrase_sides(a, asks != NOWHERE ? asks : v, whom, &holder, &target))
		return false;
	stance_add(a, &holder, &target, true, 0.75f, "deed", v, v, not + 1);
	return true;
}

bool stand_look(struct stance_article *a, uint32_t v)
{
	return acquits(a, v) || funds(a, v) || signs(a, v) || bars(a, v) || leaves(a, v) || switches(a, v) || breaks_ranks(a, v) || regards(a, v) || seeks(a, v);
}

/* "Reed and Lund have been fierce adversaries": each is the other's. */
bool stand_mutual(struct stance_article *a, uint32_t i)
{
	bool passive, ally = tree_lemma(a, i, "|ally|friend|partner|"), foe = tree_lemma(a, i, "|adversary|enemy|foe|antagonist|");
	struct names all, first, rest;
	if (!(ally || foe) || a->at[i].low == a->at[i].lemma || tree_child(a, i, R_COP) == NOWHERE || tree_child(a, i, R_POSS) != NOWHERE || tree_behind_either(a, i, i, "|of|to|") != NOWHERE)
		return false;
	struct shift s = tree_shift(a, i);
	if (tree_before(a, i, 5, "|once|formerly|former|longer|previously|"))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &all);
	if (all.n != 2 || s.undone || s.negated)
		return false;
	phrase_split(&all, &first, &rest);
	phrase_both_ways(a, &first, &rest, ally, 0.7f, "mutual", i, i, i);
	return true;
}

/* "Lund is firmly Team Reed": whether word i, behind which a person is named, is whose side somebody is on. */
bool stand_team(struct stance_article *a, uint32_t i)
{
	bool passive, plus = true;
	uint32_t verb = a->at[i].head, whom = i + 1;
	struct names holder;
	if (whom >= a->n || !tree_is(a, i, "|team|") || a->at[i].name != NOWHERE || a->at[whom].name == NOWHERE || !who_is_kind(a, a->at[whom].name, "PER"))
		return false;
	bool is = tree_child(a, i, R_COP) != NOWHERE, stays = !is && verb != NOWHERE && verb < i && tree_lemma(a, verb, "|remain|stay|");
	if (!is && !stays)
		return false;
	who_are(a, tree_subject(a, stays ? verb : i, &passive), HOLDER, &holder);
	if (!holder.n || !tree_holds(a, stays ? verb : i, true, &plus))
		return false;
	stance_add(a, &holder, &(struct names){1, {a->at[whom].name}}, plus, 0.8f, "adjective", i, i, tree_name_last(a, whom));
	return true;
}

/* ---- "Norway-backed rebels", "the Reed-supporting Alliance" */

bool stand_backed(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	uint32_t head = a->at[i].head;
	if (i < 2 || a->at[i].rel != R_AMOD || head == NOWHERE || head < i || !tree_is(a, i - 1, "|-|–|") || a->at[i - 2].name == NOWHERE)
		return false;
	bool backing = tree_is(a, i, "|supporting|backing|endorsing|loving|worshipping|worshiping|boosting|"), bashing = tree_is(a, i, "|bashing|hating|baiting|loathing|despising|");
	bool backed = tree_is(a, i, "|backed|supported|sponsored|funded|financed|endorsed|approved|armed|trained|"), aligned = tree_is(a, i, "|aligned|allied|friendly|leaning|");
	if (!backed && !aligned && !backing && !bashing)
		return false;
	holder = (struct names){1, {a->at[i - 2].name}};
	who_are(a, head, TARGET, &target);
	bool named = a->at[head].name != NOWHERE || tree_child(a, head, R_FLAT) != NOWHERE || tree_child(a, head, R_APPOS) != NOWHERE;
	if (!named || target.n != 1 || target.at[0] == holder.at[0])
		return true;
	stance_add(a, backed ? &holder : &target, backed ? &target : &holder, !bashing, 0.75f, "affix", i, i - 2, i);
	return true;
}
