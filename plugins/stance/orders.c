/*
 * orders.c -- what somebody is told to do in the speaker's own words: "'Stop lecturing us,' Lund told Reed".
 *
 * Such words name nobody and judge by what they ask for: to stop, to go and to be ashamed is asked by who is against the hearer, to carry on by who is for him.
 */
#include "quoted.h"

/* What is asked of the hearer by words from b on: 1 well, -1 ill, 0 neither. */
static int asked_for(const struct stance_article *a, uint32_t b, uint32_t e)
{
	uint32_t next = b + 1;
	if (next >= e)
		return tree_is(a, b, "|resign|quit|enough|rubbish|nonsense|liar|traitor|coward|judas|shame|") ? -1 : tree_is(a, b, "|bravo|congratulations|thanks|") ? 1 : 0;
	if (tree_is(a, b, "|bravo|congratulations|thanks|") || (tree_is(a, b, "|thank|bless|salute|") && tree_is(a, next, "|you|")) || (tree_is(a, b, "|well|") && tree_is(a, next, "|done|played|said|")) ||
	    (tree_is(a, b, "|keep|") && (tree_is(a, next, "|it|going|fighting|smiling|") || (next + 1 < e && tree_is(a, next, "|up|") && tree_is(a, next + 1, "|the|")))) || (tree_is(a, b, "|good|") && tree_is(a, next, "|for|on|luck|")) || (tree_is(a, b, "|hats|") && tree_is(a, next, "|off|")))
		return 1;
	if (tree_is(a, b, "|stop|quit|shame|enough|resign|") && !(tree_is(a, b, "|stop|") && tree_is(a, next, "|worrying|apologising|apologizing|crying|that|it|by|") && !tree_is(a, next, "|that|it|")))
		return -1;
	if (tree_is(a, b, "|get|") && (tree_is(a, next, "|out|lost|off|stuffed|real|knotted|over|") || (next + 1 < e && tree_is(a, next, "|your|") && tree_is(a, next + 1, "|hands|facts|priorities|own|"))))
		return -1;
	if ((tree_is(a, b, "|shut|grow|wake|") && tree_is(a, next, "|up|")) || (tree_is(a, b, "|back|clear|hands|buzz|") && tree_is(a, next, "|off|")) || (tree_is(a, b, "|step|stand|") && tree_is(a, next, "|down|aside|")) ||
	    (tree_is(a, b, "|go|") && (tree_is(a, next, "|home|away|now|and|to|") || tree_is(a, next, "|.|,|!|"))) || (tree_is(a, b, "|leave|") && tree_is(a, next, "|us|them|now|our|my|this|that|")) ||
	    (tree_is(a, b, "|mind|") && tree_is(a, next, "|your|")) || (tree_is(a, b, "|how|") && tree_is(a, next, "|dare|")) || (tree_is(a, b, "|have|") && tree_is(a, next, "|you|") && next + 2 < e && tree_is(a, next + 1, "|no|")))
		return -1;
	return 0;
}

/* Whom the words behind a quotation, or in front of it, say that its speaker told it, and the verb: "Lund told Reed"; NOWHERE. */
static uint32_t hearer(const struct stance_article *a, uint32_t b, uint32_t e, uint32_t speaker, uint32_t *verb)
{
	enum { BACK = 14, FAR = 16, OBJECT = 6 };
	for (uint32_t v = b > BACK ? b - BACK : 0; v < a->n && v < e + FAR; v++) {
		bool front = v < b;
		if ((v >= b && v < e) || (front && b < a->n && a->at[v].sentence != a->at[b].sentence) || (!front && a->at[v].sentence != a->at[e - 1].sentence))
			continue;
		bool told = tree_lemma(a, v, "|tell|order|remind|"), to = tree_lemma(a, v, "|say|shout|yell|scream|snap|bark|call|cry|whisper|bellow|holler|hiss|snarl|");
		for (uint32_t k = v + 1; (told || to) && k < a->n && k < v + OBJECT && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|.|that|\"|”|“|"); k++)
			if (a->at[k].name != NOWHERE && a->at[k].name != speaker && (told || tree_is(a, k - 1, "|to|at|after|"))) {
				*verb = v;
				return tree_is(a, tree_name_last(a, k) + 1, "|'s|’s|'|’|and|") ? NOWHERE : k;
			}
	}
	return NOWHERE;
}

void quoted_orders(struct stance_article *a, uint32_t quote)
{
	enum { LONGEST = 60 };
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), verb;
	struct names target;
	if (a->speaker[quote] == NOWHERE || a->said[quote] || !quoted_is(a, quote, "direct") || b >= a->n || e > b + LONGEST || e <= b)
		return;
	int sign = asked_for(a, b, e);
	uint32_t whom = sign ? hearer(a, b, e, a->speaker[quote], &verb) : NOWHERE;
	if (whom == NOWHERE)
		return;
	who_are(a, whom, TARGET, &target);
	if (target.n == 1 && quoted_party(a, target.at[0]))
		stance_add(a, &(struct names){1, {a->speaker[quote]}}, &target, sign > 0, 0.7f, "request", b, b, e - 1 < a->n ? e - 1 : b);
}
