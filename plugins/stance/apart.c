/*
 * apart.c -- a verb that the parser lost behind a clause set off by commas, and what it made of the words behind it (mend.c calls it for each word).
 *
 *   Lund's deputy, Reed, who left last year, stuck by her    Reed stuck by her, and no year did
 *   stuck by her this time                                   by her, and not by "her time"
 *   Rep. Reed, R-Ashby, accused Corvane                      Reed accused it, and it is no accused firm
 *   won the backing on Monday of the Union                   its backing, and not its Monday
 *   the most feared backbencher                              an adjective
 *   which had in March dismissed his plea                    dismissed it then, and had nothing
 *   called the snub "bonkers"                                the snub is called so; there is no snub bonkers
 *   wouldn't trust her               an object, where nothing else is one
 *   called the sacking a disgrace                            the sacking is called so, and nobody sacks a disgrace
 */
#include "stance.h"

#include <string.h>

/* "Stuck by her this time", parsed as her time: no possessive stands in front of an article. */
static void nobody_s(struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].head, verb, prep = i > 0 && a->at[i - 1].head == noun && a->at[i - 1].rel == R_CASE ? i - 1 : NOWHERE;
	if (a->at[i].rel != R_POSS || !tree_is(a, i, "|her|") || i + 1 >= a->n || !tree_is(a, i + 1, "|this|that|these|those|the|a|an|") || noun == NOWHERE || noun < i || a->at[noun].rel == R_NSUBJ)
		return;
	verb = a->at[noun].head;
	if (verb == NOWHERE || verb > i || a->at[verb].tag != 'v')
		return;
	a->at[i].head = verb;
	a->at[i].rel = prep == NOWHERE ? a->at[noun].rel == R_OBJ ? R_IOBJ : R_OBJ : R_OBL;
	if (prep == NOWHERE)
		return;
	a->at[prep].head = i;
	a->at[noun].rel = R_OBL;
}

/* The first word of the sentence's head, where that is somebody and no verb: "Lund's deputy" of a sentence whose verb was lost; NOWHERE. */
static uint32_t only_named(const struct stance_article *a, uint32_t v)
{
	enum { FAR = 40, UP = 12 };
	uint32_t root = v;
	for (unsigned steps = 0; steps < UP && a->at[root].head != NOWHERE; steps++)
		root = a->at[root].head;
	if (a->at[root].head != NOWHERE || root > v || v - root > FAR || (a->at[root].tag != 'n' && a->at[root].tag != 'N'))
		return NOWHERE;
	for (uint32_t k = root + 1; k < v; k++)
		if (a->at[k].head == root && (a->at[k].rel == R_COP || a->at[k].rel == R_NSUBJ))
			return NOWHERE;
	return root;
}

/* The sentence that `root` was the head of has verb v, and it is the subject. */
static void verb_of(struct stance_article *a, uint32_t root, uint32_t v)
{
	a->at[v].rel = R_ROOT;
	a->at[v].head = NOWHERE;
	a->at[root].rel = R_NSUBJ;
	a->at[root].head = v;
}

/* "Lund's deputy, Reed, who left last year, stuck by her", parsed as a heading, with the verb behind the clause for what a year did. */
static void lost_verb(struct stance_article *a, uint32_t v)
{
	enum { FAR = 30 };
	uint32_t root, who = v;
	if (a->at[v].tag != 'v' || v < 6 || !tree_is(a, v - 1, "|,|") || a->at[v].rel != R_ACL || tree_gerund(a, v) || (v + 1 < a->n && tree_is(a, v + 1, "|by|of|") && !(v + 2 < a->n && tree_is(a, v + 2, "|her|him|them|"))))
		return;
	while (who > 0 && v - who < FAR && !(tree_is(a, who, "|who|which|") && tree_is(a, who - 1, "|,|")) && !tree_is(a, who, "|.|;|"))
		who--;
	root = tree_is(a, who, "|who|which|") ? only_named(a, v) : NOWHERE;
	if (root == NOWHERE || root > who || a->at[who].head == NOWHERE || a->at[who].head < who || a->at[who].head > v)
		return;
	verb_of(a, root, v);
}

/* "Rep. Reed, R-Ashby, accused Corvane", parsed as a heading that lists an accused Corvane: behind the comma, and right before a name, it is the verb that the sentence lacks. */
static void lost_before_name(struct stance_article *a, uint32_t v)
{
	enum { LONGEST = 6 };
	uint32_t root, end = v + 1;
	if (a->at[v].tag != 'v' || v < 4 || !tree_is(a, v - 1, "|,|") || a->at[v].rel != R_AMOD || a->at[v].low == a->at[v].lemma || end >= a->n || a->at[end].tag != 'N')
		return;
	while (end < a->n && end <= v + LONGEST && a->at[end].tag == 'N')
		end++;
	root = only_named(a, v);
	if (root == NOWHERE || a->at[root].sentence != a->at[v].sentence)
		return;
	verb_of(a, root, v);
	mend_hang(a, v + 1, end, v, R_OBJ);
}

/* "Won the backing on Monday of the Union", parsed as the Union's Monday: days are nobody's, and word i is of the noun in front of them. */
static void day_between(struct stance_article *a, uint32_t i)
{
	enum { BACK = 6, FAR = 10 };
	static const char days[] = "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|weekend|";
	static const char nouns[] = "|backing|support|endorsement|blessing|approval|trust|confidence|praise|thanks|condemnation|resignation|sacking|dismissal|arrest|";
	uint32_t day = a->at[i].head, of = i;
	if (a->at[i].rel != R_NMOD || a->at[i].tag != 'N' || day == NOWHERE || day > i || !tree_is(a, day, days))
		return;
	while (of > day && i - of < FAR && !tree_is(a, of, "|of|"))
		of--;
	for (uint32_t k = day; k-- > 0 && day - k < BACK && of > day && tree_is(a, of, "|of|") && a->at[k].sentence == a->at[i].sentence;)
		if (a->at[k].rel == R_OBJ && tree_is(a, k, nouns)) {
			a->at[i].head = k;
			return;
		}
}

/* "The most feared backbencher", parsed as a verb. */
static void most_feared(struct stance_article *a, uint32_t i)
{
	if (a->at[i].tag != 'v' || i < 2 || i + 1 >= a->n || !tree_is(a, i - 1, "|most|") || !tree_is(a, i - 2, "|the|") || tree_is(a, i + 1, "|by|in|of|") ||
	    !tree_is(a, i, "|feared|hated|admired|loved|respected|despised|wanted|trusted|"))
		return;
	a->at[i].tag = 'a';
	a->at[i].lemma = a->at[i].low;
}

/* "Which had in March dismissed his plea", parsed as what it had: the participle behind an aside is the verb. */
static void perfect(struct stance_article *a, uint32_t had)
{
	enum { NEAR = 6, FAR = 24 };
	uint32_t v = NOWHERE;
	if (a->at[had].tag != 'v' || !tree_is(a, had, "|had|has|have|"))
		return;
	for (uint32_t k = had + 1; k < a->n && k < had + FAR; k++) {
		if (a->at[k].head == had && a->at[k].rel == R_OBJ)
			return; /* "had his plea dismissed" */
		if (v == NOWHERE && k < had + NEAR && a->at[k].head == had && a->at[k].tag == 'v' && (a->at[k].rel == R_ADVCL || a->at[k].rel == R_XCOMP))
			v = k;
	}
	uint32_t first = v == NOWHERE ? 0 : a->token->begin[v], last = v == NOWHERE ? 0 : a->token->end[v];
	if (v == NOWHERE || tree_is(a, v - 1, "|to|,|be|been|") || a->at[v].low == a->at[v].lemma || last - first < 4 || !(memcmp(a->text + last - 2, "ed", 2) == 0 || memcmp(a->text + last - 2, "en", 2) == 0 || tree_is(a, v, "|told|said|made|held|found|left|won|lost|kept|sought|brought|sent|struck|fought|paid|thrown|led|")))
		return;
	for (uint32_t k = had > FAR ? had - FAR : 0; k < a->n && k < had + FAR; k++)
		if (a->at[k].head == had && k != v)
			a->at[k].head = v;
	a->at[v].head = a->at[had].head;
	a->at[v].rel = a->at[had].rel;
	a->at[had].head = v;
	a->at[had].rel = R_AUX;
	a->at[had].tag = 'x';
}

/* "Called the sacking a disgrace", parsed as one who sacks a disgrace: behind "the" it is a noun, and what is behind it is what it is called. */
static void deed_called(struct stance_article *a, uint32_t i)
{
	enum { FAR = 8 };
	uint32_t calls = i > 1 ? i - 2 : 0, what = NOWHERE;
	if (a->at[i].tag != 'v' || i < 2 || i + 2 >= a->n || !tree_gerund(a, i) || !tree_is(a, i - 1, "|the|this|that|his|her|its|their|'s|’s|") || !tree_is(a, i + 1, "|a|an|"))
		return;
	while (calls > 0 && i - calls < FAR && a->at[calls].tag != 'v' && a->at[calls].sentence == a->at[i].sentence)
		calls--;
	for (uint32_t k = i + 2; k < a->n && k < i + FAR && what == NOWHERE; k++)
		if (a->at[k].head == i && (a->at[k].rel == R_OBJ || a->at[k].rel == R_XCOMP))
			what = k;
	if (what == NOWHERE || !tree_lemma(a, calls, "|call|brand|label|deem|consider|term|dub|declare|pronounce|think|find|") || !mend_may_carry(a, calls, i, what))
		return;
	a->at[i].tag = 'n';
	a->at[i].lemma = a->at[i].low;
	a->at[i].head = a->at[what].head = calls;
	a->at[i].rel = R_OBJ;
	a->at[what].rel = R_XCOMP;
}

/* "Called the snub 'bonkers'", parsed as the bonkers of a snub: word i in front of the mark is what is called so. */
static void marked_off(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	uint32_t what = a->at[i].head, calls;
	if (a->at[i].tag != 'n' || a->at[i].rel != R_COMPOUND || what == NOWHERE || what <= i + 1 || what > i + NEAR || !tree_is(a, i + 1, "|'|‘|\"|“|''|") || i == 0 || !tree_is(a, i - 1, "|the|this|that|") ||
	    (a->at[what].rel != R_OBJ && a->at[what].rel != R_XCOMP) || (calls = a->at[what].head) == NOWHERE || calls > i || !tree_lemma(a, calls, "|call|brand|label|deem|term|dub|declare|pronounce|"))
		return;
	a->at[i].head = calls;
	a->at[i].rel = R_OBJ;
	a->at[what].rel = R_XCOMP;
	if (a->at[i - 1].head == what)
		a->at[i - 1].head = i;
}

/* "I don't trust her", parsed as what something is done to: she is the object where there is no other. */
static void only_object(struct stance_article *a, uint32_t i)
{
	enum { FAR = 12 };
	uint32_t v = a->at[i].head;
	if (a->at[i].rel != R_IOBJ || a->at[i].tag != 'o' || v == NOWHERE || v + 1 != i || tree_lemma(a, v, "|tell|ask|show|give|write|promise|pay|owe|teach|serve|send|offer|assure|remind|inform|wish|"))
		return;
	if (mend_hung(a, i, FAR, v, R_OBJ) == NOWHERE && mend_hung(a, i, FAR, v, R_CCOMP) == NOWHERE && mend_hung(a, i, FAR, v, R_XCOMP) == NOWHERE)
		a->at[i].rel = R_OBJ;
}

void mend_apart(struct stance_article *a, uint32_t i)
{
	only_object(a, i);
	perfect(a, i);
	nobody_s(a, i);
	lost_verb(a, i);
	lost_before_name(a, i);
	day_between(a, i);
	most_feared(a, i);
	deed_called(a, i);
	marked_off(a, i);
}
