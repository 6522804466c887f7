/*
 * act.c -- who is for or against whom, by the verbs that say so, and which rules are asked of a word.
 *
 * A word of attitude-words.txt governs two places; which phrase fills which is
 * read from the tree, with the order of words as a second witness behind a
 * preposition, where parsers err most.
 */
#include "act.h"

#include <string.h>

/* "will never abandon" is for the object, "will not tolerate" against it, though who abandons or tolerates says little. */
static bool denied(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t bits = opinion_find(a->opinion, k->hash) & (1 << OP_LOYAL | 1 << OP_SUFFERED), prep;
	bool passive;
	struct names holder, target;
	struct shift s = bits ? tree_shift(a, i) : (struct shift){0};
	if (!s.negated || (s.undone && !s.would)) /* "said it would not tolerate" */
		return false;
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE)
		object = tree_behind(a, i, "|from|on|", &prep);
	if (object == NOWHERE && tree_lemma(a, i, "|speak|") && !(i > 0 && tree_is(a, i - 1, "|never|"))) /* "never spoke to" may not know him */
		object = tree_behind(a, i, "|to|with|", &prep); /* "has not spoken to" */
	who_acts(a, i, &passive, &holder);
	uint32_t people = !holder.n && tree_lemma(a, i, "|forgive|") ? tree_subject(a, i, &passive) : NOWHERE;
	if (people != NOWHERE && quoted_by(a, i) != NOWHERE && tree_lemma(a, people, "|community|people|voter|worker|farmer|member|fan|public|resident|villager|family|parish|union|nation|country|history|citizen|parent|student|nurse|teacher|"))
		holder = (struct names){1, {quoted_by(a, i)}}; /* "said that the workers would never forgive Reed" */
	who_are(a, object != NOWHERE ? object : object_behind(a, i), TARGET, &target);
	if (object != NOWHERE && tree_lemma(a, i, "|recognize|recognise|accept|") && tree_lemma(a, object, "|account|description|characterization|characterisation|picture|version|figure|quote|"))
		return true; /* "does not recognise Reed's account" */
	if (passive || !holder.n || !target.n || (tree_lemma(a, i, "|speak|") && !who_is_kind(a, target.at[0], "PER")))
		return false;
	stance_add(a, &holder, &target, bits & 1 << OP_LOYAL, 0.75f, "verb", i, k->first, k->last);
	return true;
}

static bool wishes_well(struct stance_article *a, uint32_t i)
{
	enum { FAR = 14 };
	struct names holder, target;
	bool passive, plus = true;
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE || a->at[object].name == NOWHERE)
		object = tree_child(a, i, R_IOBJ) != NOWHERE ? tree_child(a, i, R_IOBJ) : object; /* "wished Reed luck" */
	uint32_t well = object == NOWHERE ? NOWHERE : (a->at[object].tag == 'o' ? object : tree_name_last(a, object)) + 1;
	if (well == NOWHERE || !tree_lemma(a, i, "|wish|") || well >= a->n || !tree_is(a, well, "|well|luck|success|"))
		return false;
	for (uint32_t k = well + 1; k < a->n && k < well + FAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|missed|but|"))
			return true; /* "wished her well and said that she would not be missed" */
	who_acts(a, i, &passive, &holder);
	who_are(a, object, TARGET, &target);
	if (idle_courtesy(a, i, &holder))
		a->undone[i] = true;
	else if (holder.n && target.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.85f, "verb", i, i, well);
	return true;
}

/* "Blamed the attack on Norway", "pinned the blame on Reed". */
static bool blamed_on(struct stance_article *a, uint32_t i)
{
	uint32_t thing = tree_lemma(a, i, "|blame|") ? tree_child(a, i, R_OBJ) : NOWHERE, on, prep = NOWHERE;
	struct names holder, target;
	bool plus = false;
	if (thing == NOWHERE || thing < i || a->at[thing].name != NOWHERE)
		return false;
	on = tree_behind(a, i, "|on|upon|", &prep);
	if (on == NOWHERE)
		on = tree_behind(a, thing, "|on|upon|", &prep);
	if (on == NOWHERE)
		return false;
	if (!phrase_sides(a, i, on, &holder, &target))
		return false;
	if (tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.85f, "verb", i, i, prep);
	return true;
}

/* "Reed's speech went down badly with Lund": how what somebody says or does is taken. */
static bool lands(struct stance_article *a, uint32_t i, const struct key *k)
{
	bool passive;
	struct complement c;
	struct names holder, target;
	if (!phrase_complement(a, k, i, FEEL, &c))
		return false;
	bool plus = c.sections & 1 << OP_PLEASES;
	who_are(a, tree_subject(a, i, &passive), TARGET, &target);
	who_are(a, c.word, HOLDER, &holder);
	if (passive || !holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "experiencer", i, k->first, c.prep);
	return true;
}

/* "Signed a pact with Norway against Sweden" */
static void against_third(struct stance_article *a, uint32_t i, uint32_t thing, uint32_t with, const struct names *holder)
{
	struct names target;
	uint32_t prep, foe = tree_behind_either(a, i, thing, "|against|");
	if (foe == NOWHERE)
		foe = tree_behind(a, with, "|against|", &prep);
	if (foe == NOWHERE || foe < with || a->at[foe].name == NOWHERE)
		return;
	who_are(a, foe, TARGET, &target);
	stance_add(a, holder, &target, false, 0.7f, "verb", i, i, foe);
}

/* "Links to convicted fraudster Ann Reed": a participle that a preposition leads to does nothing. */
static bool in_front_of_noun(const struct stance_article *a, uint32_t i)
{
	uint32_t e = a->token->end[i], next = i + 1;
	return i > 0 && next < a->n && e - a->token->begin[i] > 4 && memcmp(a->text + e - 2, "ed", 2) == 0 && a->at[i].low != a->at[i].lemma && tree_is(a, i - 1, "|to|of|with|by|from|against|for|on|between|") &&
	       a->at[next].name == NOWHERE && (a->at[next].tag == 'n' || a->at[next].tag == 'a') && tree_child(a, i, R_NSUBJ) == NOWHERE;
}

/* Whether a rule of another file says what verb i means, or it means nothing here. */
static bool elsewhere(struct stance_article *a, uint32_t i)
{
	if (a->spoken[i] || hinder_look(a, i) || repaid_look(a, i) || contest_look(a, i) || favourite_chosen(a, i) || mind_called(a, i) || urge_look(a, i) || answer_look(a, i) || chorus_look(a, i) || post_look(a, i) || ask_look(a, i) || called_look(a, i) || mutual_traded(a, i) || mutual_terms(a, i) || gave_look(a, i) || rated_look(a, i) ||
	    glad_rued(a, i) || wishes_well(a, i) || spared_blames(a, i) || blamed_on(a, i) || mind_denied(a, i) || mind_look(a, i) || envoy_look(a, i) || gesture_look(a, i) || light_look(a, i) || couple_work(a, i) || couple_silent(a, i) || stand_look(a, i))
		return true;
	if (tree_lemma(a, i, "|like|love|") && (tree_child(a, i, R_XCOMP) != NOWHERE || tree_child(a, i, R_CCOMP) != NOWHERE))
		return true; /* "would like the fund to explain" */
	uint32_t aux = tree_lemma(a, i, "|like|love|") ? tree_child(a, i, R_AUX) : NOWHERE, wish = aux != NOWHERE && tree_is(a, aux, "|would|'d|’d|") ? tree_child(a, i, R_OBJ) : NOWHERE;
	if (wish != NOWHERE && a->at[wish].name == NOWHERE && tree_child(a, wish, R_POSS) != NOWHERE)
		return true; /* "would like Reed's money" */
	if (tree_lemma(a, i, "|assure|reassure|") && idle_tells(a, i))
		return true;
	if (tree_is(a, i, "|attacking|defending|") && i + 1 < a->n && tree_lemma(a, i + 1, "|midfielder|player|forward|champion|champions|full-back|fullback|"))
		return true; /* "signed attacking midfielder Ann Reed" */
	if (in_front_of_noun(a, i))
		return true;
	if (idle_conceded(a, i))
		return a->undone[i] = true;
	return false;
}

/* What verb i says of whom its preposition governs (c): the row, if it holds, and those beside it. Whether nothing else is to be asked of the verb. */
static bool towards(struct stance_article *a, uint32_t i, const struct key *k, const struct complement *c)
{
	bool passive, turned, plus = c->sections & FAVOUR;
	struct names holder, target;
	uint32_t given = tree_child(a, i, R_OBJ), none = given != NOWHERE && given < c->prep && a->at[given].name == NOWHERE ? tree_child(a, given, R_DET) : NOWHERE;
	if ((!plus && phrase_befell(a, NOWHERE, c)) || (given != NOWHERE && given < c->prep && idle_end(a, i, given)) || (given != NOWHERE && tree_lemma(a, given, "|resignation|")))
		return true; /* "offered her resignation to" */
	bool whole = a->at[i].saying != NOWHERE && a->saying[a->at[i].saying].hash == k->hash; /* "have no quarrel with" has its own */
	if (plus && tree_lemma(a, i, "|lobby|canvass|stump|donate|fundraise|push|press|") && tree_shift(a, i).negated)
		return a->undone[i] = true; /* "had never lobbied for Reed": no help is no blow */
	if (plus && none != NOWHERE && !whole && tree_is(a, none, "|no|little|"))
		return true; /* "offered no changes to" */
	if (mutual_reciprocal(a, i, k, c->word, plus))
		return true;
	who_acts(a, i, &passive, &holder);
	who_are(a, c->word, TARGET, &target);
	if (idle_leaves(a, i, &target) || (plus && object_praised_as(a, i, k, c->word, &holder)))
		return true;
	if (!holder.n && target.n && c->sections & SAY && everybody_feels(a, i, tree_subject(a, i, &passive), &holder, &turned) && !passive && tree_holds(a, i, true, &plus)) {
		stance_add(a, &holder, &target, plus != turned, 0.75f, holder.n ? "verb" : "author's word", i, k->first, c->prep);
		return true;
	}
	if (!plus && !(c->sections & SAY) && quoted_by(a, i) != NOWHERE && who_first_person(a, c->word) && holder.n && holder.at[0] != quoted_by(a, i))
		return true; /* "pulled the rug from under us": a row of the speaker's */
	if (!tree_holds(a, i, c->sections & SAY, &plus) || !holder.n || !target.n)
		return false;
	stance_add(a, &holder, &target, plus, 0.85f, "verb", i, k->first, c->prep);
	if (plus && c->sections & (1 << OP_FOR | 1 << OP_HELP))
		against_third(a, i, given == NOWHERE ? c->word : given, c->word, &holder);
	if (mutual_takes_two(a, i) && tree_is(a, c->prep, "|with|") && !passive)
		stance_add(a, &target, &holder, plus, 0.7f, "mutual", i, k->first, c->prep);
	return true;
}

/* "A and B clashed": whether verb i, which takes "with", stands without it, so that two are told of. */
static bool together(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t sections = opinion_with(a->opinion, k->hash, opinion_hash("with", 4)), prep, object = tree_child(a, i, R_OBJ);
	bool passive, plus = sections & 1 << OP_FOR;
	struct names all, holder, target;
	if (!(sections & (1 << OP_AGAINST | 1 << OP_FOR)) || tree_lemma(a, i, "|compete|campaign|stump|work|live|stand|") || tree_child(a, i, R_CCOMP) != NOWHERE || (i + 1 < a->n && tree_is(a, i + 1, "|that|to|on|")) ||
	    tree_behind(a, i, "|with|", &prep) != NOWHERE || (object != NOWHERE && !(k->last > i && object <= k->last))) /* "locked horns" */
		return false;
	who_acts(a, i, &passive, &all);
	phrase_split(&all, &holder, &target);
	if (target.n == 1 && tree_holds(a, i, false, &plus))
		phrase_both_ways(a, &holder, &target, plus, 0.7f, "mutual", i, k->first, k->last);
	return true;
}

static void verb(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	if (elsewhere(a, i))
		return;
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		uint32_t direct = opinion_with(a->opinion, k[j].hash, 0) & (SAY | DO | FEEL);
		if (phrase_complement(a, &k[j], i, SAY | DO, &c) && towards(a, i, &k[j], &c))
			return;
		if (lands(a, i, &k[j]) || denied(a, i, &k[j]))
			return;
		if (idle_bygone(a, i)) {
			a->undone[i] = true;
			return;
		}
		if (direct) {
			bool plus = direct & FAVOUR && !(direct & (1 << OP_AGAINST | 1 << OP_HARM));
			uint32_t had = a->n_row;
			if (tree_holds(a, i, direct & SAY, &plus))
				object_look(a, i, &k[j], direct, plus);
			if (a->n_row == had && direct & SAY && !a->undone[i])
				order_look(a, i, &k[j], plus);
			return;
		}
		if (together(a, i, &k[j]))
			return;
	}
}

void act_look(struct stance_article *a, uint32_t i)
{
	char tag = a->at[i].tag;
	couple_look(a, i);
	if (ditto_look(a, i) || spared_look(a, i) || more_look(a, i) || adjective_behind(a, i))
		return;
	if (!a->at[i].within)
		noun_affix(a, i);
	if ((a->at[i].name != NOWHERE && tag != 'v') || a->at[i].within || stand_backed(a, i))
		return;
	if (mutual_headline(a, i))
		return;
	if (a->spoken[i] || asked_look(a, i) || (tag == 'v' && thinks_look(a, i)) || treated_look(a, i) || glad_no_more(a, i) || glad_look(a, i) || mind_said(a, i) || unjust_look(a, i) || stand_mutual(a, i) || stand_team(a, i) || favourite_look(a, i) || role_look(a, i) || relation_look(a, i) || mutual_dispute(a, i) || adjective_look(a, i))
		return;
	if (tag == 'v')
		verb(a, i);
	else if (tag == 'n' || tag == 'a')
		noun_look(a, i);
}
