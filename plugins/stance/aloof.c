/*
 * aloof.c -- speakers who take no side.
 *
 * What is weighed of a pair is weak evidence, and it is none where the speaker says that he has no view ("That is not for me to say", "Whether she did, I
 * don't know"), tells what others think of somebody ("Some adore her, others can't stand her", "My wife adores her"), asks whether or describes how
 * without a word of his own, or speaks by his office of what has happened (a clerk of the court, an interpreter, a spokesman for the police). What rules read in plain words stays.
 */
#include "candidate.h"
#include "quoted.h"

/* Whether the words of a phrase, a set of words each and at most `gap` others in between, follow each other from word i on. */
static bool follow(const struct stance_article *a, uint32_t i, const char *const *set, unsigned n, uint32_t gap)
{
	for (unsigned k = 0; k < n; k++, i++) {
		uint32_t end = i + (k ? gap : 0);
		while (i < end && i < a->n && !tree_is(a, i, set[k]))
			i++;
		if (i >= a->n || !tree_is(a, i, set[k]))
			return false;
	}
	return true;
}
#define FOLLOW(a, i, gap, ...) follow(a, i, (const char *const[]){__VA_ARGS__}, sizeof (const char *const[]){__VA_ARGS__} / sizeof(char *), gap)

#define NOT "|not|n't|n’t|cannot|never|"
#define STOPS "|.|,|;|!|\"|”|and|but|or|whether|if|yet|either|"

/* "I couldn't tell you", "not for me to say", "a matter for the board", "no comment": from word i on, in the speaker's own words. */
static bool has_no_view(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, NOT))
		return FOLLOW(a, i, 1, NOT, "|for|", "|me|us|", "|to|") || FOLLOW(a, i, 1, NOT, "|my|our|", "|place|job|business|role|decision|call|department|") ||
		       FOLLOW(a, i, 2, NOT, "|tell|", "|you|") || FOLLOW(a, i, 0, NOT, "|know|say|guess|speculate|judge|comment|", STOPS) || FOLLOW(a, i, 1, NOT, "|take|taking|", "|a|any|", "|side|sides|position|view|") ||
		       FOLLOW(a, i, 0, NOT, "|taking|take|", "|sides|") || FOLLOW(a, i, 1, NOT, "|made|", "|up|", "|my|our|") || FOLLOW(a, i, 0, NOT, "|met|", "|her|him|them|the|either|", "|.|,|woman|man|of|so|and|"  );
	return FOLLOW(a, i, 0, "|no|nothing|", "|comment|view|views|opinion|position|idea|to|", "|.|,|on|about|either|add|whether|of|say|") || FOLLOW(a, i, 1, "|none|nobody|", "|of|'s|’s|", "|my|our|business|", STOPS "business|") ||
	       FOLLOW(a, i, 0, "|a|", "|matter|question|", "|for|", "|the|others|them|her|him|") || FOLLOW(a, i, 1, "|have|got|must|should|'ll|’ll|", "|to|ask|", "|ask|someone|somebody|her|him|them|", "|someone|somebody|her|him|them|others|who|.|") ||
	       FOLLOW(a, i, 0, "|secret|", "|ballot|") || FOLLOW(a, i, 0, "|a|", "|case|", "|for|") ||
	       (tree_is(a, i, "|file|print|publish|report|record|hear|print|both|") && FOLLOW(a, i, 4, "|file|print|publish|report|record|hear|", "|both|", "|.|,|sides|sorts|of|kinds|"));
}

/* "Would not say how he himself rates her", "takes no position", "without comment": from word i on, in what is told of him. */
static bool keeps_it(const struct stance_article *a, uint32_t i)
{
	return FOLLOW(a, i, 0, NOT, "|say|tell|recall|remember|disclose|reveal|", "|whether|if|how|which|what|whom|") || FOLLOW(a, i, 1, "|declined|refused|declines|refuses|", "|to|", "|say|", "|whether|if|how|which|what|whom|") ||
	       FOLLOW(a, i, 1, "|take|takes|took|taken|taking|has|had|have|expressed|gave|", "|no|", "|side|sides|view|opinion|", "|on|in|.|,|of|about|either|as|") || FOLLOW(a, i, 1, "|take|takes|took|taken|taking|", "|no|", "|position|stance|", "|on|in|.|,|about|either|as|") ||
	       FOLLOW(a, i, 1, "|without|", "|comment|commenting|taking|adding|giving|expressing|", "|.|,|sides|a|an|his|her|their|any|") || FOLLOW(a, i, 0, "|unavailable|", "|for|", "|comment|") ||
	       FOLLOW(a, i, 0, "|neither|", "|confirm|confirmed|", "|nor|", "|deny|denied|");
}

/* Whether the speaker, or what is told of him, says around words [first, last] that he takes no side. */
static bool neutral(const struct stance_article *a, uint32_t holder, uint32_t first, uint32_t last)
{
	enum { REACH = 40 };
	uint32_t b = first > REACH ? first - REACH : 0, e = last + REACH < a->n ? last + REACH : a->n, him = NOWHERE;
	for (uint32_t i = b; i < e && i < first + 3 * REACH; i++) {
		if (a->at[i].name == holder)
			him = i;
		if (a->at[i].sentence + 1 < a->at[first].sentence || a->at[i].sentence > a->at[last].sentence + 1)
			continue;
		bool own = quoted_by(a, i) == holder, told = him != NOWHERE && a->at[him].sentence == a->at[i].sentence && (a->at[i].quote == NOWHERE || quoted_is(a, a->at[i].quote, "indirect"));
		if ((own && has_no_view(a, i)) || (told && keeps_it(a, i)))
			return true;
	}
	return false;
}

/* People whose views a speaker may tell, each beside others who think otherwise. */
static const char parts[] = "|some|others|half|friends|supporters|admirers|fans|enemies|critics|detractors|opponents|";
static const char thinks[] = "|say|think|call|believe|tell|describe|see|love|adore|hate|like|loathe|detest|stand|worship|want|";

/* "Some adore her, others can't stand her", "called everything from a saint to a swindler": whether the sentence of word `first` tells both. */
static bool both_ways(const struct stance_article *a, uint32_t first)
{
	enum { REACH = 50, APART = 24, BACK = 6 };
	uint32_t one = NOWHERE, b = first;
	while (b > 0 && first - b < REACH && a->at[b - 1].sentence == a->at[first].sentence)
		b--;
	for (uint32_t i = b; i < a->n && i < b + REACH && a->at[i].sentence == a->at[first].sentence; i++) {
		if (tree_is(a, i, "|everything|") && tree_before(a, i, BACK, "|called|call|calls|") && FOLLOW(a, i, 0, "|everything|", "|from|"))
			return true;
		if (one != NOWHERE && i - one < APART && i > one + 2 && tree_is(a, i, parts) && tree_is(a, tree_is(a, i - 1, "|the|her|his|") ? i - 2 : i - 1, "|,|;|and|but|while|"))
			return true;
		uint32_t v = tree_is(a, i, parts) || (tree_is(a, i, "|people|") && tree_is(a, i + 1, "|say|keep|tell|think|call|")) ? i : NOWHERE;
		for (unsigned steps = 0; v != NOWHERE && v < i + 8 && one == NOWHERE && steps < 8; steps++, v++)
			if (tree_lemma(a, v, thinks))
				one = i;
	}
	return false;
}

/* "My wife adores her": whether words [first, last] tell what somebody of the speaker's feels. */
static bool of_kin(const struct stance_article *a, uint32_t holder, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++) {
		uint32_t v = a->at[i].rel == R_NSUBJ && a->at[i].name == NOWHERE ? a->at[i].head : NOWHERE, poss = v == NOWHERE ? NOWHERE : tree_child(a, i, R_POSS);
		if (poss != NOWHERE && v > i && v <= last + 1 && (quoted_by(a, i) == holder ? tree_is(a, poss, "|my|our|") : a->at[poss].name == holder) &&
		    tree_lemma(a, i, "|wife|husband|sister|brother|mother|father|mum|mom|dad|daughter|son|grandmother|grandfather|aunt|uncle|cousin|neighbour|neighbor|boss|partner|predecessor|colleague|") &&
		    tree_opinion(a, v) & (1 << OP_FOR | 1 << OP_AGAINST))
			return true;
	}
	return false;
}

/* "Asked whether she would stay", "described how she came in": whether the words hang on a verb of the report's that lends its subject no view. */
static bool only_told(const struct stance_article *a, uint32_t first, uint32_t last)
{
	enum { NEAR = 5 };
	for (uint32_t i = first > NEAR ? first - NEAR : 0; i + 1 < a->n && i <= last && i <= first; i++)
		if (a->at[i].sentence == a->at[first].sentence && !quoted_in_full(a, i) &&
		    ((tree_lemma(a, i, "|ask|wonder|inquire|enquire|") && FOLLOW(a, i, 4, "|ask|asks|asked|asking|wonder|wonders|wondered|inquired|enquired|", "|whether|if|when|who|")) ||
		     (tree_lemma(a, i, "|describe|recount|") && tree_is(a, i + 1, "|how|where|when|")) || (tree_lemma(a, i, "|confirm|") && tree_is(a, i + 1, "|that|"))))
			return true;
	return false;
}

/* Offices that speak of what has happened, and take no side by what they say. */
static const char offices[] = "|clerk|interpreter|translator|registrar|usher|bailiff|stenographer|mediator|archivist|coroner|marshal|auctioneer|consul|";

/* Whether who is named from word i on, "K, the clerk to the court", "Fire marshal K", "K, a spokesman for the police", has such an office. */
static bool in_office(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 9 };
	uint32_t k = tree_name_last(a, i) + 1;
	if (i > 0 && tree_is(a, i - 1, offices))
		return true;
	for (uint32_t end = k + REACH; k + 1 < a->n && tree_is(a, k + 1, "|a|an|the|") && tree_is(a, k, "|,|") && k + 2 < end; k++)
		for (k += 2; k < a->n && k < end && !tree_is(a, k, "|,|.|who|"); k++)
			if (tree_is(a, k, offices) || FOLLOW(a, k, 0, "|returning|", "|officer|") || FOLLOW(a, k, 0, "|court|", "|reporter|") || (tree_is(a, k, "|spokesman|spokeswoman|spokesperson|") && FOLLOW(a, k, 2, "|spokesman|spokeswoman|spokesperson|", "|for|", "|force|police|constabulary|court|courts|fire|coastguard|")))
				return true;
	return false;
}

bool aloof_office(const struct stance_article *a, uint32_t holder, uint32_t first)
{
	enum { BACK = 200, AHEAD = 40 };
	for (uint32_t i = first > BACK ? first - BACK : 0; i < a->n && i < first + AHEAD; i++)
		if (a->at[i].name == holder && a->at[i].tag == 'N' && (i == 0 || a->at[i - 1].name != holder) && in_office(a, i))
			return true;
	return false;
}

bool aloof(const struct stance_article *a, uint32_t holder, uint32_t first, uint32_t last, bool bare)
{
	if (holder == NOWHERE)
		return false;
	return (bare && only_told(a, first, last)) || of_kin(a, holder, first, last) || both_ways(a, first) || neutral(a, holder, first, last) || aloof_office(a, holder, first);
}
