/*
 * object.c -- who is for or against whom by a verb that has him for its object, or for its subject where it is passive.
 *
 * The tree says what fills which place; where it has not both, the order of words does (order.c).
 */
#include "act.h"
#include "who.h"

#include <string.h>

static const struct names nobody = {0};

static bool feels_only(uint32_t sections) { return sections & FEEL && !(sections & (SAY | DO)); }

/* The object by its place, where the tree has none: a name right behind the verb, but for an article or a title. */
uint32_t object_behind(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1;
	if (a->at[i].rel == R_AMOD)
		return NOWHERE; /* "the best-funded anti-Reed group" */
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].rel == R_FLAT))
		k++;
	if (k < a->n)
		k = tree_past_titles(a, k);
	if (k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return NOWHERE;
	bool outside = a->at[i].quote != NOWHERE && a->at[k].quote == a->at[i].quote && a->at[k].head != NOWHERE && a->at[a->at[k].head].quote != a->at[i].quote; /* '"nobody believes Reed," Lund said' */
	return a->at[k].rel == R_NSUBJ && a->at[k].head != NOWHERE && a->at[k].head > k && !outside ? NOWHERE : k; /* "suspected Reed was ill" */
}

/* "was killed in a Norwegian airstrike": what it happened in, if that is somebody's doing. */
static uint32_t in_blow(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, c = tree_behind(a, i, "|in|during|", &prep);
	return c != NOWHERE && tree_lemma(a, c, "|strike|airstrike|attack|raid|bombing|shelling|bombardment|offensive|ambush|assault|operation|crackdown|gunfire|fire|") ? c : NOWHERE;
}

/* "Was expelled from the party", "kicked out of the club": who is left by it is who did it. */
static uint32_t cast_out(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, c = tree_lemma(a, i, "|expel|suspend|sack|fire|dismiss|deport|ban|bar|exclude|evict|remove|oust|kick|drop|throw|boot|banish|exile|disqualify|") ? tree_behind(a, i, "|from|of|", &prep) : NOWHERE;
	return c != NOWHERE && a->at[c].name != NOWHERE && !who_is_kind(a, a->at[c].name, "PER") ? c : NOWHERE;
}

bool object_relative(const struct stance_article *a, uint32_t v)
{
	for (uint32_t k = v; k-- > 0 && v - k < 8 && k > a->at[v].head;)
		if (tree_is(a, k, "|who|whom|which|that|whose|"))
			return true;
	return false;
}

/* What the public does where nobody is named: "was sharply criticised". */
static const char judged[] = "|criticise|criticize|condemn|slam|blast|denounce|berate|deride|lambast|ridicule|mock|vilify|pillory|censure|";

/* "Threatened to block National Highway 48": what is done to a road, or to a town that is no state, is done where it is and to nobody. */
static void spare_places(const struct stance_article *a, uint32_t i, struct names *target)
{
	unsigned n = 0;
	if (!passing_works(a, i))
		return;
	for (unsigned k = 0; k < target->n; k++)
		if (!passing_place(a, target->at[k]))
			target->at[n++] = target->at[k];
	target->n = n;
}

/* By whom a passive verb's deed is done, wherever trees hang him; NOWHERE. */
static uint32_t done_by(const struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections)
{
	uint32_t agent = tree_agent(a, i);
	if (agent == NOWHERE && k->last > i && tree_is(a, k->last + 1, "|by|")) /* "was hung out to dry by" */
		agent = a->at[k->last + 1].head;
	if (agent == NOWHERE && sections & DO)
		agent = in_blow(a, i);
	return agent == NOWHERE ? cast_out(a, i) : agent;
}

/* The rows of a passive verb. */
static void suffered(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus, uint32_t subject, uint32_t agent)
{
	struct names holder, target;
	who_are(a, subject, TARGET, &target);
	who_are(a, agent, HOLDER, &holder);
	uint32_t last = agent == NOWHERE ? k->last : tree_case(a, agent);
	bool turned;
	if (feels_only(sections) && holder.n && !target.n && everybody_feels(a, i, subject, &target, &turned) && (turned || !target.n))
		return;
	if (feels_only(sections))
		stance_add(a, &target, &holder, plus, 0.8f, "experiencer", i, k->first, last);
	else if (holder.n)
		stance_add(a, &holder, &target, plus, sections & SAY ? 0.9f : 0.8f, "passive", i, k->first, last);
	else if (agent == NOWHERE && sections & SAY && target.n && a->at[subject].name != NOWHERE && !plus && tree_lemma(a, i, judged)) /* who is accused or hired owes it to nobody in particular */
		stance_add(a, &nobody, &target, plus, 0.5f, "passive", i, k->first, k->last);
}

/* "Lund's review of the policy, which Reed dismissed": behind a comma it is the review that is told of; itself otherwise. */
static uint32_t whole_of(const struct stance_article *a, uint32_t i, uint32_t object)
{
	bool which = object != NOWHERE && (tree_is(a, object, "|which|") || object == a->at[i].head) && a->at[i].rel == R_RELCL;
	uint32_t part = which ? a->at[i].head : NOWHERE, whole = part == NOWHERE || a->at[part].rel != R_NMOD || a->at[part].name != NOWHERE ? NOWHERE : a->at[part].head;
	if (whole == NOWHERE || whole > part || part + 2 >= a->n || !tree_is(a, part + 1, "|,|") || !tree_is(a, part + 2, "|which|") || a->at[whole].tag != 'n' || phrase_owner(a, whole) == NOWHERE)
		return object;
	return tree_child(a, whole, R_POSS) == NOWHERE ? phrase_owner(a, whole) : whole;
}

/* The object of verb i, which the tree may have as `object`, or as the head of a clause, or not at all; NOWHERE. */
static uint32_t acted_on(const struct stance_article *a, uint32_t i, uint32_t subject, uint32_t object)
{
	bool told = a->at[i].rel == R_RELCL && a->at[i].head != NOWHERE && a->at[a->at[i].head].name != NOWHERE && subject != NOWHERE && !object_relative(a, i);
	if (object == NOWHERE && a->at[i].rel == R_ACL && a->at[i].head != NOWHERE && a->at[i].head + 1 < a->n && tree_is(a, a->at[i].head + 1, "|that|which|"))
		object = a->at[i].head + 1 == subject ? NOWHERE : a->at[i].head; /* "an idea that he attacked", which trees take for what the idea is */
	if (object == NOWHERE && a->at[i].rel == R_RELCL && !told) /* "the plan that he attacked", but not "told the BBC she backed" */
		object = a->at[i].head != subject && (subject == NOWHERE || !tree_is(a, subject, "|which|that|")) ? a->at[i].head : NOWHERE;
	object = whole_of(a, i, object);
	if (object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|fine|bill|charge|"))
		object = object_behind(a, i) != NOWHERE ? object_behind(a, i) : object; /* "fined Corvane 3 million" */
	if (object == NOWHERE)
		object = object_behind(a, i);
	return object;
}

/* Whether verb i of these sections says nothing of whom it has for its object, or of its subject where it is passive, though it may of another. */
static bool nothing_of_him(struct stance_article *a, uint32_t i, uint32_t sections, bool plus, bool passive, uint32_t subject)
{
	uint32_t about, feared = tree_lemma(a, i, "|warn|alert|") ? tree_behind(a, i, "|about|", &about) : NOWHERE;
	struct names holder, target;
	if (passive && tree_lemma(a, i, "|warn|") && idle_tells(a, i))
		return true; /* "was warned by Norway that Reed was ill" */
	if (feared != NOWHERE && phrase_sides(a, i, feared, &holder, &target) && target.n == 1 && who_is_kind(a, target.at[0], "PER"))
		stance_add(a, &holder, &target, plus, 0.7f, "verb", i, i, about);
	if (feared != NOWHERE || /* "had warned Reed about Lund" */
	    (tree_lemma(a, i, "|summon|") && subject != NOWHERE && tree_is(a, tree_name_last(a, subject), "|court|tribunal|bench|judge|magistrate|committee|panel|")))
		return a->undone[i] = true; /* nor is whom a court summons more than a witness */
	return passive && plus && !feels_only(sections) && subject != NOWHERE && a->at[subject].name == NOWHERE &&
	       (who_only_called(a, subject) || (sections & DO && idle_others(a, i, subject))); /* "emails released by" */
}

/* "We failed the boy": so he is sorry. */
static bool own_failing(const struct stance_article *a, uint32_t i, bool passive, uint32_t subject)
{
	return !passive && subject != NOWHERE && who_first_person(a, subject) && tree_lemma(a, i, "|betray|fail|disappoint|hurt|wrong|embarrass|cheat|harm|mislead|neglect|let|");
}

/* Whether what is done to the object is neither favour nor blow. */
static bool idle_done(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus, uint32_t object)
{
	return ((k->first == k->last || tree_lemma(a, i, "|lock|")) && idle_object(a, i, object)) || phrase_befell(a, i, &(struct complement){.word = object}) || (sections & DO && plus && idle_others(a, i, object)) ||
	       (plus && !feels_only(sections) && who_only_called(a, object)) || (plus && sections & DO && !(sections & SAY) && idle_by_the_way(a, i));
}

/* "Backs Norway against Sweden" */
static void against_whom(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, const struct names *holder)
{
	struct names against;
	uint32_t foe = tree_behind_either(a, i, object == NOWHERE ? i : object, "|against|");
	if (foe == NOWHERE || a->at[foe].name == NOWHERE)
		return;
	who_are(a, foe, TARGET, &against);
	stance_add(a, holder, &against, false, 0.7f, "verb", i, k->first, foe);
}

/* The rows of a verb that says what its subject feels or does: of its object, of who is left by that, and of who is on the other side. */
static void does(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus, uint32_t object, const struct names *holder, const struct names *target)
{
	struct names victim;
	bool well;
	if (sections & SAY && object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, object, "|resignation|departure|exit|") && whose_suffering(a, object, &victim, &well)) {
		stance_add(a, holder, &victim, !plus, 0.7f, "verb", i, k->first, object); /* "welcomed the resignation" */
		return;
	}
	if (plus && target->n)
		against_whom(a, i, k, object, holder);
	uint32_t claim = quoted_by(a, i); /* "Reed said Lund had blackmailed him": so he says, which is a row of his (quoted.c) and none of Lund's */
	if (!plus && !(sections & SAY) && claim != NOWHERE && target->n == 1 && target->at[0] == claim && holder->at[0] != claim)
		return;
	if (!(tree_lemma(a, i, "|encourage|enable|invite|allow|help|") && tree_child(a, i, R_XCOMP) != NOWHERE))
		stance_add(a, holder, target, plus, sections & SAY ? 0.9f : 0.75f, sections & SAY ? "verb" : "deed", i, k->first, k->last);
	if (mutual_takes_two(a, i) && k->last > i && !plus)
		stance_add(a, target, holder, plus, 0.7f, "mutual", i, k->first, k->last);
	if (sections & SAY && object != NOWHERE && a->at[object].name == NOWHERE && whose_suffering(a, object, &victim, &well))
		stance_add(a, holder, &victim, plus == well, 0.6f, "verb", i, k->first, object);
}

/* "Led the tributes, praising 'a giant of the House'": whoever is told of just before, and not the House. Whether what verb i praises has no other name. */
bool object_praised_as(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, const struct names *holder)
{
	enum { BACK = 120 };
	uint32_t det = object != NOWHERE && object > i && a->at[object].name == NOWHERE && tree_lemma(a, i, "|praise|hail|salute|laud|mourn|applaud|pay|lead|") ? tree_child(a, object, R_DET) : NOWHERE;
	if (det == NOWHERE || !tree_is(a, det, "|a|an|") || a->at[det].quote == a->at[i].quote || !tree_is(a, det - 1, "|“|\"|‘|''|") || holder->n != 1)
		return false;
	for (uint32_t x = i; x-- > 0 && i - x < BACK;)
		if (a->at[x].name != NOWHERE && a->at[x].name != holder->at[0] && who_is_kind(a, a->at[x].name, "PER")) {
			stance_add(a, holder, &(struct names){1, {a->at[x].name}}, true, 0.75f, "verb", i, k->first, object);
			break;
		}
	return true;
}

/* "Applauded him sarcastically" */
static bool mocking(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	static const char how[] = "|sarcastically|ironically|mockingly|derisively|sardonically|witheringly|insincerely|";
	for (uint32_t k = i > 2 ? i - 2 : 0; k < a->n && k < i + NEAR; k++)
		if (a->at[k].sentence == a->at[i].sentence && tree_is(a, k, how))
			return true;
	return false;
}

/* The rows of an active verb. */
static void acted(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus, uint32_t subject, uint32_t object)
{
	bool passive, turned, feel = feels_only(sections);
	struct names holder, target, speaker;
	if (idle_done(a, i, k, sections, plus, object) || (!feel && mutual_reciprocal(a, i, k, object, plus)))
		return;
	if (feel)
		who_are(a, subject, TARGET, &holder); /* "Ireland's decision angered" */
	else
		who_acts(a, i, &passive, &holder);
	if (plus && mocking(a, i))
		plus = false;
	if (!feel && plus && object_praised_as(a, i, k, object, &holder))
		return;
	if (idle_courtesy(a, i, &holder)) {
		a->undone[i] = true;
		return;
	}
	who_are(a, object, TARGET, &target);
	spare_places(a, i, &target);
	if (sections & SAY && !holder.n && target.n && everybody_feels(a, i, subject, &speaker, &turned)) {
		stance_add(a, &speaker, &target, plus != turned, 0.75f, speaker.n ? "verb" : "author's word", i, subject, k->last);
		return;
	}
	if (sections & DO && !plus && object != NOWHERE) {
		passing_struck(a, i, object, &target);
		passing_own(a, &holder, &target);
	}
	if (feel && target.n)
		stance_add(a, &target, &holder, plus, 0.7f, "experiencer", i, k->first, k->last);
	else if (!feel && holder.n)
		does(a, i, k, sections, plus, object, &holder, &target);
}

/* "Poached Reed from Corvane": so he is wanted. */
static bool poached(const struct stance_article *a, uint32_t i, uint32_t object)
{
	return tree_lemma(a, i, "|poach|") && object != NOWHERE && a->at[object].name != NOWHERE && who_is_kind(a, a->at[object].name, "PER");
}

/* "Was saddened by Reed's death" */
static void mourned(struct stance_article *a, uint32_t i, bool passive, uint32_t subject)
{
	struct names holder, target;
	uint32_t prep, loss = passive ? tree_agent(a, i) : NOWHERE, whom = loss == NOWHERE || !tree_lemma(a, loss, "|death|passing|loss|illness|") ? NOWHERE : tree_child(a, loss, R_POSS);
	if (whom == NOWHERE && loss != NOWHERE)
		whom = tree_lemma(a, loss, "|death|passing|loss|illness|") ? tree_behind(a, loss, "|of|", &prep) : NOWHERE;
	who_are(a, subject, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (holder.n && target.n == 1 && who_is_kind(a, target.at[0], "PER"))
		stance_add(a, &holder, &target, true, 0.75f, "verb", i, i, loss);
}

void object_look(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus)
{
	bool passive;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ);
	if (!plus && sections & DO && (idle_off_list(a, i, object) || poached(a, i, object)))
		plus = true;
	if (a->at[i].saying != NOWHERE && a->saying[a->at[i].saying].hash == k->hash && a->saying[a->at[i].saying].about != NOWHERE)
		object = a->saying[a->at[i].saying].about; /* "gave [Reed] short shrift" */
	if (object != NOWHERE && object > i && noun_anti(a, object))
		plus = !plus; /* "praised the anti-Reed campaign" */
	if (object == NOWHERE && k->last > i && a->at[k->last].rel == R_CASE && a->at[k->last].head != NOWHERE && a->at[k->last].head > k->last)
		object = a->at[k->last].head; /* "tore into the police investigation" */
	if (own_failing(a, i, passive, subject)) {
		a->undone[i] = true;
		return;
	}
	if (feels_only(sections) && tree_lemma(a, i, "|sadden|")) {
		mourned(a, i, passive, subject); /* who is sad at what a friend does is not against him */
		return;
	}
	uint32_t agent = passive ? done_by(a, i, k, sections) : NOWHERE;
	if (passive && agent == NOWHERE && tree_child(a, i, R_AUX_PASS) == NOWHERE)
		passive = false; /* "Sifuna, however, blamed Ruto" */
	if (nothing_of_him(a, i, sections, plus, passive, subject))
		return;
	if (passive)
		suffered(a, i, k, sections, plus, subject, agent);
	else
		acted(a, i, k, sections, plus, subject, acted_on(a, i, subject, object));
}
