/*
 * called.c -- what one calls another: "called Reed unfit", "described him as a liar", "whom Lund thinks a fool".
 */
#include "stance.h"

#include <string.h>

/* "Whom Lund calls a liar", "whose leader, Reed, she considers a fool": an object in front of the subject; NOWHERE. */
static uint32_t fronted(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; a->at[i].rel == R_RELCL && c != NOWHERE && c < i && steps++ < 16; c = a->at[c].next) {
		uint32_t poss = tree_child(a, c, R_POSS);
		if ((a->at[c].rel == R_OBJ || a->at[c].rel == R_OBL) && tree_case(a, c) == NOWHERE && (tree_is(a, c, "|whom|which|who|that|") || (poss != NOWHERE && tree_is(a, poss, "|whose|"))))
			return c;
	}
	return NOWHERE;
}

/* What one calls another in one mood only, though the noun by itself judges nobody. */
static uint32_t called(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|threat|menace|danger|rival|enemy|adversary|burden|nuisance|liability|embarrassment|hindrance|obstacle|distraction|drag|emperor|puppet|clown|windbag|predator|predators|magpie|magpies|vulture|vultures|amateur|amateurs|museum|circus|shower|policeman|policewoman|spectator|bystander|passenger|"))
		return 1 << OP_BAD;
	return tree_is(a, i, "|friend|brother|sister|ally|mentor|inspiration|example|lifeline|lighthouse|beacon|treasure|gift|trailblazer|gentleman|") ? 1 << OP_GOOD : 0;
}

static bool judged_fronted(struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { REACH = 9 };
	struct names holder, target;
	uint32_t bits = 0, last;
	for (last = i + 1; last < a->n && last < i + REACH && a->at[last].sentence == a->at[i].sentence && !bits; last++) {
		if (a->at[last].name != NOWHERE || tree_is(a, last, "|,|;|who|which|that|but|because|"))
			return false;
		bits = saying_sections(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits)
			bits = tree_opinion(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits)
			bits = called(a, last);
	}
	bool plus = bits == 1 << OP_GOOD;
	if (!phrase_sides(a, i, object, &holder, &target) || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || (tree_is(a, object, "|which|that|") && who_is_kind(a, target.at[0], "PER")) || !tree_holds(a, i, true, &plus))
		return false; /* "his remarks about the officer, which he called unfair" */
	stance_add(a, &holder, &target, plus, 0.8f, "verb", i, i, last - 1);
	return true;
}

/* "Thinks Reed a fool", "thought him out of date": nothing but an adjective or noun behind the name. */
static bool thinks_so(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1, name;
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && a->at[k].sentence == a->at[i].sentence)
		k++;
	if (k >= a->n || (name = a->at[k].name) == NOWHERE)
		return false;
	while (k < a->n && a->at[k].name == name)
		k++;
	for (uint32_t x = k; x < a->n && x < k + 5 && a->at[x].sentence == a->at[i].sentence && !tree_is(a, x, "|.|,|"); x++)
		if (a->at[x].tag == 'v' || a->at[x].tag == 'x')
			return false;
	return k < a->n && !tree_is(a, k, "|.|,|should|would|could|may|might|will|must|can|'s|’s|'d|’d|");
}

/* "Found Reed rude", but not guilty, dead or asleep. */
static bool court_free(const struct stance_article *a, uint32_t i)
{
	enum { FAR = 8 };
	for (uint32_t k = i + 1; k < a->n && k < i + FAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|guilty|dead|alive|liable|responsible|innocent|asleep|unconscious|wanting|in|that|negligent|safe|well|hanged|murdered|fit|weak|ill|sick|injured|hurt|tired|"))
			return false;
	return true;
}

/* "The company's chairman, Reed": whether word k is only whose the object is. */
static bool owns_object(const struct stance_article *a, uint32_t k, uint32_t object)
{
	if (a->at[k].rel == R_DET && a->at[k].head != NOWHERE)
		k = a->at[k].head;
	return object != NOWHERE && object > k && a->at[k].rel == R_POSS && a->at[k].head == object && tree_child(a, object, R_APPOS) != NOWHERE;
}

/* The word from which "described the chairman, Reed, as a liar" may judge: behind the name and its comma. */
static uint32_t past_apposition(const struct stance_article *a, uint32_t k, uint32_t object)
{
	if (object == NOWHERE || a->at[k].name == NOWHERE || a->at[k].rel != R_APPOS || a->at[k].head != object)
		return k + 1;
	uint32_t end = tree_name_last(a, k) + 1;
	return end < a->n && tree_is(a, end, "|,|") ? end + 1 : k + 1;
}

/* "called Reed unfit", "described Reed as a liar": a judging word behind the one it is said of */
bool called_look(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 7 };
	bool passive, as = false;
	uint32_t object = tree_child(a, i, R_OBJ), bits = 0;
	struct names holder, target;
	if (!tree_lemma(a, i, "|call|brand|label|describe|deem|consider|term|dub|declare|paint|portray|project|see|regard|pronounce|rate|find|think|") || (tree_lemma(a, i, "|think|") && !thinks_so(a, i)) ||
	    (tree_lemma(a, i, "|find|") && (tree_is(a, i, "|findings|") || !court_free(a, i))) || (i + 1 < a->n && tree_is(a, i + 1, "|on|upon|for|"))) /* "called on Reed to do the right thing" */
		return false;
	uint32_t subject = tree_subject(a, i, &passive), agent = passive ? tree_agent(a, i) : NOWHERE, k = i + 1, last;
	uint32_t front = fronted(a, i);
	if (!passive && front != NOWHERE)
		return judged_fronted(a, i, front);
	while (k < a->n && k < i + NEAR && (a->at[k].name == NOWHERE || owns_object(a, k, object)) && a->at[k].sentence == a->at[i].sentence && !passive)
		k++;
	struct names doer;
	if (!passive && object != NOWHERE && object < i + NEAR && a->at[object].name == NOWHERE && (whose_doing(a, object, &doer) || (tree_is(a, object, "|it|this|that|") && whose_conduct(a, object) && whose_last(a, object, &doer))))
		k = object; /* "called the move unhelpful", "called it brave" */
	else if (passive ? agent == NOWHERE : k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return false;
	if (!passive && object != NOWHERE && object < k && a->at[object].head == i && a->at[k].head != object && a->at[object].head != k)
		return false; /* "described crass behaviour by Reed" */
	for (uint32_t x = i + 1; x < k && !passive; x++)
		if (tree_is(a, x, "|by|of|to|from|in|with|for|that|"))
			return false;
	bool suffers = passive;
	if (passive)
		who_are(a, agent, HOLDER, &holder);
	else
		who_acts(a, i, &suffers, &holder); /* "paid for a film that called" */
	who_are(a, passive ? subject : k, TARGET, &target);
	uint32_t name = passive ? NOWHERE : a->at[k].name, said = a->at[i].quote, until = 0;
	uint32_t from = passive && agent != NOWHERE && agent > i && agent < i + NEAR ? tree_name_last(a, agent) + 1 : past_apposition(a, k, object);
	for (last = from; last < a->n && last < from + NEAR + (tree_lemma(a, i, "|rate|describe|portray|") ? 4 : 0) && a->at[last].sentence == a->at[i].sentence; last++) {
		if (a->at[last].name == name && name != NOWHERE)
			continue;
		as |= tree_is(a, last, "|as|");
		if (a->at[last].name != NOWHERE || tree_is(a, last, "|by|who|which|") || (tree_is(a, last, "|,|;|and|but|on|in|at|after|because|") && said == a->at[last].quote))
			break;
		bits = saying_sections(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (bits) {
			until = a->saying[a->at[last].saying].last;
			break;
		}
		bits = tree_opinion(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits && (as || tree_lemma(a, i, "|call|brand|label|")))
			bits = called(a, last);
		if (bits && a->at[last].tag != 'o')
			break;
		bits = 0;
	}
	uint32_t noun = bits && last < a->n && a->at[last].rel == R_AMOD ? a->at[last].head : NOWHERE; /* "a professional liar" */
	if (noun != NOWHERE && noun > last && noun < last + 4 && a->at[noun].name == NOWHERE && tree_opinion(a, noun) & 1 << OP_BAD && !(tree_opinion(a, noun) & 1 << OP_GOOD)) {
		bits = 1 << OP_BAD;
		last = noun;
	}
	uint32_t aux = tree_child(a, i, R_AUX);
	if (!passive && aux != NOWHERE && tree_is(a, aux, "|had|") && tree_lemma(a, i, "|regard|consider|think|see|"))
		return false; /* "said she had regarded him as a friend": so it was once */
	bool plus = (bits == 1 << OP_GOOD) != (last > 0 && tree_is(a, last - 1, "|least|less|hardly|"));
	if (plus && bits && quoted_sting(a, last))
		return false;
	if (!as && !passive && tree_lemma(a, i, "|see|regard|")) /* "saw him fight" */
		return false;
	if (!holder.n || !target.n || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.8f, "verb", i, i, passive ? i : until ? until : last);
	return true;
}
