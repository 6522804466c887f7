/*
 * remark.c -- what a remark says as a whole, by its form, where none of its words judges.
 *
 * "We asked for bread and got a brochure", "Who does she think she is?", "If only they were all like her", "No plan, no money, no shame": people have such turns for
 * praise and blame, into which any words fit. A turn is a row of lists of words, which may have a gap of some words in it. It is of whom the remark is about (topic.c),
 * of the one party that it names, or of whose deed was just told (reaction.c); a remark that answers a question, or that judges the other way as well, says nothing.
 */
#include "quoted.h"

enum { LONGEST = 60, PARTS = 7, GAP = 6 }; /* words of a remark; parts of a turn; words that fit into a gap */

/* Part "*" is a gap, part "^" the beginning of a sentence. */
struct turn { int sign; bool asked; const char *part[PARTS]; };

#define WHOM "|he|she|they|him|her|them|it|you|"
#define HE "|he|she|they|you|it|"
#define US "|we|i|us|me|people|you|they|anyone|anybody|one|"
#define HAVE "|have|'ve|’ve|had|'d|’d|has|"
#define IS "|is|was|'s|’s|are|were|'re|’re|am|'m|’m|"
#define GOT "|get|got|gets|have|had|heard|hear|see|saw|seen|given|received|"

static const struct turn turns[] = {
	{-1, true, {"|how|", "|dare|dares|"}},
	{-1, true, {"|who|what|", "|does|do|did|", HE, "|think|", HE}},
	{-1, true, {"|what|which|", "|planet|world|", "*", HE}},
	{-1, true, {"|has|have|had|", HE, "|no|", "|shame|decency|conscience|heart|manners|honour|honor|pride|mercy|scruples|"}},
	{-1, true, {"|who|", "|gave|asked|elected|appointed|made|told|", WHOM}},
	{-1, true, {"|what|", IS, HE, "|thinking|playing|smoking|drinking|hiding|afraid|waiting|scared|"}},
	{-1, true, {"|where|", IS, HE}},
	{-1, true, {"|n't|n’t|not|", "|we|i|people|they|", "*", "|suffered|enough|endured|paid|lost|"}},
	{-1, true, {"^", "|how|", "|many|much|", "|more|longer|lower|", "*", "|must|before|have|should|"}},
	{-1, true, {"^", "|how|", "|much|", "|lower|longer|"}},
	{-1, true, {"^", "|how|", "|long|", "*", "|must|"}},
	{-1, true, {"^", "|what|", IS, "|next|"}},
	{-1, true, {"^", "|is|was|", "|this|that|it|", "*", "|joke|joking|"}},
	{-1, true, {"^", "|is|are|", HE, "|serious|mad|blind|deaf|joking|insane|kidding|crazy|"}},
	{-1, true, {"^", "|why|", "|should|would|", "|we|i|anyone|anybody|taxpayers|", "*", "|trust|believe|pay|listen|vote|care|help|forgive|"}},
	{-1, true, {"|what|", "|has|have|did|", HE, "|ever|", "|done|do|"}},
	{-1, true, {"|what|", "|on|", "|earth|"}},
	{-1, true, {"|who|", IS, HE, "|kidding|fooling|to|trying|"}},
	{-1, true, {"|do|does|", HE, "*", "|take|think|", "|us|we|people|voters|", "|for|are|were|"}},
	{-1, true, {"|how|", "|can|could|", HE, "*", "|sleep|live|defend|justify|look|claim|"}},
	{1, true, {"|what|", IS, "|not|", "|to|", "|like|love|admire|"}},
	{1, true, {"|who|", "|better|"}},
	{1, true, {"|where|what|", "|would|", "|we|i|", "*", "|without|", WHOM}},
	{1, true, {"|who|", "|else|", "|could|would|", "|have|"}},
	{-1, false, {"|all|", US, "|got|get|have|had|heard|saw|see|hear|", "*", IS, "|a|an|more|another|the|nothing|hot|"}},
	{-1, false, {"|all|", US, HAVE, "*", GOT, "*", IS}},
	{-1, false, {"|what|", US, GOT, "*", IS, "*", "|nothing|"}},
	{-1, false, {US, HAVE, "|been|", "|had|conned|robbed|betrayed|cheated|misled|fooled|played|shafted|abandoned|forgotten|short-changed|shortchanged|duped|swindled|deceived|lied|"}},
	{-1, false, {"|we|i|", "|were|was|", "|had|conned|robbed|betrayed|cheated|misled|fooled|shafted|abandoned|short-changed|shortchanged|duped|swindled|deceived|lied|"}},
	{-1, false, {US, HAVE, "|been|", "|sold|taken|let|ripped|stitched|hung|left|", "|a|down|off|up|for|out|"}},
	{-1, false, {"|we|i|", IS, "|still|", "|waiting|"}},
	{-1, false, {"|we|i|people|patients|voters|they|fans|children|", "|deserve|deserved|", "|better|so|", "*"}},
	{-1, false, {"|that|this|it|", IS, "|no|hardly|", "|apology|answer|plan|strategy|policy|leadership|justice|compromise|concession|reform|solution|debate|consultation|inquiry|explanation|excuse|way|government|budget|offer|deal|gift|leader|democracy|"}},
	{-1, false, {"|that|this|it|", IS, "|not|n't|n’t|", "|leadership|justice|democracy|an|a|", "|apology|answer|plan|strategy|policy|compromise|concession|reform|solution|debate|consultation|explanation|budget|government|"}},
	{-1, false, {"^", "|no|", "|thanks|thank|"}},
	{-1, false, {"^", "|not|", "|one|another|a|", "*", "|penny|cent|euro|dollar|shilling|rupee|word|inch|line|minute|"}},
	{-1, false, {"^", "|and|", "|i|", "|'m|’m|am|", "*", "|queen|king|pope|dutchman|emperor|tsar|czar|sheba|astronaut|ballerina|martian|elvis|santa|"}},
	{-1, false, {"^", "|and|", "|my|", "|cat|dog|gran|granny|grandmother|goldfish|hamster|parrot|aunt|uncle|horse|pig|budgie|", "|will|can|is|was|would|could|"}},
	{-1, false, {"^", "|and|", "|pigs|cows|"}},
	{-1, false, {"|the|", "|sooner|", HE, "|goes|resigns|quits|leaves|is|are|go|leave|"}},
	{-1, false, {"|i|we|", "|want|demand|", "|my|our|", "|money|vote|", "|back|"}},
	{-1, false, {"|i|we|", "|'d|’d|would|", "|sooner|"}},
	{1, false, {"|wish|need|if|want|love|do|", "*", "|more|", "*", "|like|", WHOM}},
	{1, false, {"|if|", "|only|", "*", "|like|had|half|"}},
	{1, false, {"|if|", "|every|all|each|more|", "*", "|like|had|", "|her|his|their|him|them|half|"}},
	{1, false, {"|without|", "|him|her|them|", "*", "|would|'d|’d|wouldn't|"}},
	{1, false, {"|would|'d|’d|", "*", "|without|", "|him|her|them|"}},
	{1, false, {"|nobody|no-one|one|none|", "|like|", "|him|her|them|"}},
	{1, false, {"|n't|n’t|not|", "|make|", "|them|'em|", "|like|", "|her|him|that|them|"}},
	{1, false, {"|you|", "|ca|can|could|", "|n't|n’t|not|", "|buy|teach|coach|fake|"}},
	{1, false, {"|you|we|i|they|", "|will|would|could|can|ca|wo|", "|n't|n’t|not|", "|find|ask|get|want|wish|hope|meet|", "*", "|better|finer|kinder|nicer|"}},
	{1, false, {"|could|", "|n't|n’t|not|", "|agree|", "|more|"}},
	{1, false, {"|could|", "|n't|n’t|not|", "|have|", "|put|said|", "|it|that|", "|better|"}},
	{1, false, {"|no|nobody|", "*", "|rather|", "|have|see|trust|follow|work|be|"}},
	{1, false, {"^", "|what|", "|a|an|", "|player|woman|man|servant|lady|gentleman|guy|girl|captain|leader|teacher|talent|performance|goal|save|speech|performer|singer|voice|fighter|mayor|minister|company|team|"}},
	{1, false, {"|about|", "|time|", "|too|"}},
	{1, false, {"|just|exactly|", "|what|", "|we|i|", "|need|needed|wanted|"}},
	{1, false, {"|what|", "|leadership|courage|integrity|grace|class|bravery|decency|quality|greatness|dignity|", "|looks|looked|"}},
	{1, false, {"|would|'d|’d|", "|n't|n’t|not|", "|swap|trade|change|exchange|", "|him|her|them|"}},
	{1, false, {"|i|we|", "|'d|’d|would|", "|follow|", "|him|her|them|", "|anywhere|"}},
};

/* A remark: its own words, without those that report it in its midst. */
struct remark { struct stance_article *a; uint32_t at[LONGEST], n; };

static void read_own(struct remark *r, uint32_t b, uint32_t e)
{
	const struct stance_article *a = r->a;
	bool inside = true;
	for (uint32_t k = b; k < e && k < a->n && r->n < LONGEST; k++)
		if (tree_is(a, k, "|\"|“|”|''|"))
			inside = quoted_opens(a, k, inside);
		else if (inside)
			r->at[r->n++] = k;
}

static bool stops(const struct remark *r, uint32_t k) { return tree_is(r->a, r->at[k], "|.|?|!|;|"); }

/* Whether the turn stands at the words from k on; *last: which is its last. */
static bool stand(const struct remark *r, const struct turn *t, uint32_t k, uint32_t *last)
{
	for (unsigned p = 0; p < PARTS && t->part[p]; p++) {
		if (t->part[p][0] == '^') {
			if (k > 0 && !stops(r, k - 1))
				return false;
			continue;
		}
		if (t->part[p][0] == '*') { /* there is one gap to a turn that matters: the nearest end of it is taken */
			if (p + 1 == PARTS || !t->part[p + 1])
				return true;
			uint32_t far = k + GAP;
			while (k < r->n && k <= far && !stops(r, k) && !tree_is(r->a, r->at[k], t->part[p + 1]))
				k++;
			if (k > far)
				return false;
			continue;
		}
		if (k >= r->n || !tree_is(r->a, r->at[k], t->part[p]))
			return false;
		*last = r->at[k++];
	}
	return true;
}

/* Whether the sentence that word k is in ends with a question mark. */
static bool asks(const struct remark *r, uint32_t k)
{
	while (k < r->n && !stops(r, k))
		k++;
	return k < r->n && tree_is(r->a, r->at[k], "|?|");
}

/* "We asked for bread and got a brochure", "she promised the moon and delivered a car park": what came is not what was hoped for. At the word where that is asked for. */
static bool disappoints(const struct remark *r, uint32_t k)
{
	enum { REACH = 16 };
	const struct stance_article *a = r->a;
	if (!tree_lemma(a, r->at[k], "|ask|hope|wait|pray|vote|look|beg|expect|want|promise|order|dream|wish|") || a->at[r->at[k]].tag != 'v')
		return false;
	for (uint32_t j = k + 1; j + 1 < r->n && j < k + REACH; j++) {
		if (!tree_lemma(a, r->at[j], "|get|give|deliver|receive|hand|serve|end|produce|leave|") || a->at[r->at[j]].tag != 'v' || tree_is(a, r->at[j - 1], "|to|not|n't|n’t|never|"))
			continue;
		uint32_t next = j + 1 + tree_is(a, r->at[j + 1], "|us|me|them|only|just|up|");
		bool but = tree_is(a, r->at[j - 1], "|and|but|.|i|we|she|he|they|it|us|"), good = false;
		if (next >= r->n || !but || tree_is(a, r->at[next], "|it|them|him|her|that|this|exactly|more|everything|all|both|plenty|even|on|better|rid|to|out|ready|what|every|back|.|,|"))
			return false;
		for (uint32_t m = next; m < r->n && m < next + GAP && !stops(r, m); m++)
			good |= (tree_opinion(a, r->at[m]) & (1 << OP_GOOD | 1 << OP_BAD)) == 1 << OP_GOOD;
		return !good;
	}
	return false;
}

/* "No plan, no money and no shame", "no answers, no apology": nothing but what is wanting. */
static bool all_wanting(const struct remark *r)
{
	unsigned no = 0;
	for (uint32_t k = 0; k < r->n && !stops(r, k); k++) {
		uint32_t w = r->at[k];
		if (tree_is(r->a, w, "|no|")) {
			if (k + 1 >= r->n || tree_opinion(r->a, r->at[k + 1]) & (1 << OP_BAD | 1 << OP_HARM | 1 << OP_AGAINST) || tree_is(r->a, r->at[k + 1], "|fuss|frills|drama|excuses|nonsense|regrets|doubt|problem|comment|ifs|surprises|gimmicks|"))
				return false;
			no++;
		} else if (r->a->at[w].tag == 'v' && no < 2)
			return false;
	}
	return no > 1 && tree_is(r->a, r->at[0], "|no|");
}

/* What a remark says: 1 well, -1 ill, 0 nothing; by words [*at, *last]. */
static int says(const struct remark *r, uint32_t *at, uint32_t *last)
{
	for (uint32_t k = 0; k < r->n; k++) {
		*at = *last = r->at[k];
		if (disappoints(r, k))
			return -1;
		for (size_t t = 0; t < sizeof turns / sizeof *turns; t++)
			if (stand(r, &turns[t], k, last) && turns[t].asked == asks(r, k))
				return turns[t].sign;
	}
	*at = *last = r->n ? r->at[0] : 0;
	return r->n && all_wanting(r) ? -1 : 0;
}

/* The only party that the remark's names, or its pronouns, mean besides the speaker; NOWHERE for none, *several for more. */
static uint32_t only_party(const struct remark *r, uint32_t speaker, bool pronouns, bool *several)
{
	uint32_t one = NOWHERE;
	*several = false;
	for (uint32_t k = 0; k < r->n; k++) {
		uint32_t name = r->a->at[r->at[k]].name;
		if (name == NOWHERE || name == speaker || name == one || (r->a->at[r->at[k]].tag == 'o') != pronouns || !quoted_party(r->a, name))
			continue;
		*several |= one != NOWHERE;
		one = name;
	}
	return *several ? NOWHERE : one;
}

void quoted_remark(struct stance_article *a, uint32_t quote)
{
	struct remark r = {.a = a, .n = 0};
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), at, last;
	bool several;
	if (a->speaker[quote] == NOWHERE || a->said[quote] || !quoted_is(a, quote, "direct") || e > b + LONGEST)
		return;
	read_own(&r, b, e);
	int sign = r.n > 1 ? says(&r, &at, &last) : 0;
	if (!sign)
		return;
	uint32_t whom = only_party(&r, a->speaker[quote], false, &several);
	if (whom == NOWHERE && !several && (whom = a->topic[quote]) == NOWHERE && (whom = only_party(&r, a->speaker[quote], true, &several)) == NOWHERE && !several)
		whom = quoted_reacts_to(a, quote);
	if (whom != NOWHERE && whom != a->speaker[quote] && quoted_party(a, whom))
		stance_add(a, &(struct names){1, {a->speaker[quote]}}, &(struct names){1, {whom}}, sign > 0, 0.8f, quoted_deed, at, at, last);
}
