/*
 * mend.c -- trees set right where the parser errs in one way, before anything is asked of them.
 *
 *   hours after Norway accused Sweden    the hours accuse nobody
 *   said it was dear and raised its bid  who said it raises it, not the price
 *   said she should go and blamed Reed   who said it blames him, not she
 *   should be ashamed of Reed            an adjective, and no verb "ashame"
 *   voted to sack Marcus Reed            a verb, and no sack with his name
 *   leapt after Corvane rejected a bid   Corvane rejects it, not what leapt
 *   criticised Leeds-based Corvane       not Leeds
 *   broke ranks to side with Reed        a verb as well
 *   Reed's a lovely singer               he is one, and has none
 *
 * Each is a shape that newspapers use daily, and which the words themselves make certain. Heads and relations only are changed; children
 * are listed afterwards (layers.c).
 */
#include "stance.h"

uint32_t mend_hung(const struct stance_article *a, uint32_t i, uint32_t far, uint32_t head, enum rel rel)
{
	for (uint32_t k = i + 1; k < a->n && k <= i + far; k++)
		if (a->at[k].head == head && a->at[k].rel == rel)
			return k;
	return NOWHERE;
}

void mend_hang(struct stance_article *a, uint32_t from, uint32_t to, uint32_t v, enum rel rel)
{
	a->at[from].head = v;
	a->at[from].rel = rel;
	for (uint32_t k = from + 1; k < to; k++) {
		a->at[k].head = from;
		a->at[k].rel = R_FLAT;
	}
}

/* The word behind i, up to `far` further, that hangs on it by `rel`; NOWHERE: none. */
static uint32_t hangs_on(const struct stance_article *a, uint32_t i, enum rel rel, uint32_t far) { return mend_hung(a, i, far, i, rel); }

/* The same in front of it, near by. */
static uint32_t hangs_back(const struct stance_article *a, uint32_t i, uint8_t rel)
{
	enum { BACK = 6 };
	for (uint32_t k = i; k-- > 0 && i - k < BACK;)
		if (a->at[k].head == i && a->at[k].rel == rel)
			return k;
	return NOWHERE;
}

void mend_clause(struct stance_article *a, uint32_t who, uint32_t mark, uint32_t v)
{
	a->at[who].head = v;
	a->at[who].rel = R_NSUBJ;
	a->at[mark].head = v;
	a->at[mark].rel = R_MARK;
	a->at[v].rel = R_ADVCL;
}

/* Whether none of [from, to] is word i or above it, so that they may be hung on it without a circle; not where the root is far. */
bool mend_may_carry(const struct stance_article *a, uint32_t i, uint32_t from, uint32_t to)
{
	enum { FAR = 24 };
	unsigned steps = 0;
	for (; i != NOWHERE && steps < FAR && (i < from || i > to); steps++)
		i = a->at[i].head;
	return i == NOWHERE;
}

/* "Hours after Norway accused Sweden", parsed as "hours ... accused": whom "after" was taken to lead to is the subject. */
static void hours_after(struct stance_article *a, uint32_t i)
{
	enum { FAR = 8 };
	uint32_t v = a->at[i].head, who;
	if (a->at[i].rel != R_NSUBJ || v == NOWHERE || v < i || !tree_is(a, i, "|minutes|hours|days|weeks|months|years|day|week|month|year|hour|moments|minute|"))
		return;
	who = hangs_on(a, i, R_NMOD, FAR);
	if (who == NOWHERE || who > v || !tree_is(a, i + 1, "|after|before|"))
		return;
	a->at[i].rel = R_OBL;
	a->at[who].rel = R_NSUBJ;
	a->at[who].head = v;
	for (uint32_t k = i + 1; k < who; k++)
		if (a->at[k].head == who && a->at[k].rel == R_CASE) {
			a->at[k].rel = R_MARK;
			a->at[k].head = v;
		}
}

/* Whether a verb has an auxiliary as in "should resign", "was fired". */
static bool helped(const struct stance_article *a, uint32_t v, bool passive)
{
	enum { BACK = 6 };
	for (uint32_t k = v; k-- > 0 && v - k < BACK;)
		if (a->at[k].head == v && ((passive && a->at[k].rel == R_AUX_PASS) || (a->at[k].rel == R_AUX && tree_is(a, k, "|should|would|must|could|can|will|may|might|ought|'ll|’ll|"))))
			return true;
	return false;
}

/* "Said Reed should be fired and slammed Lund": a past tense with an object of its own goes on with what was said, and not with what should be. */
static bool past_beside(const struct stance_article *a, uint32_t said, uint32_t v, uint32_t object)
{
	uint32_t e = a->token->end[v];
	return object != NOWHERE && object > v && a->at[v].low != a->at[v].lemma && a->text[e - 1] == 'd' && a->at[said].tag == 'v' && helped(a, said, true) && !helped(a, v, true);
}

static bool is_mark(const struct stance_article *a, uint32_t i) { return i < a->n && tree_is(a, i, "|\"|”|’|''|'|"); }

/* "Said the price was high and raised their target": the verb behind "and" has an object of the speaker's own, and is his; so is one behind the
   marks that close what he said, 'told them the mayor was "delivering" and accused Reed'. */
static void own_deed(struct stance_article *a, uint32_t v)
{
	enum { FAR = 6 };
	uint32_t said = a->at[v].rel == R_CONJ && a->at[v].tag == 'v' ? a->at[v].head : NOWHERE, verb = said != NOWHERE ? a->at[said].head : NOWHERE;
	if (verb == NOWHERE || verb > said || said > v || a->at[said].rel != R_CCOMP || a->at[verb].tag != 'v')
		return;
	uint32_t object = hangs_on(a, v, R_OBJ, FAR);
	if (object == NOWHERE)
		object = hangs_on(a, v, R_IOBJ, FAR);
	uint32_t own = object != NOWHERE && object > v + 1 ? object - 1 : NOWHERE;
	bool closed = is_mark(a, said + 1) && tree_is(a, said + 2, "|and|but|");
	closed |= v > said + 2 && tree_is(a, v - 1, "|and|but|") && is_mark(a, v - 2) && opinion_find(a->opinion, a->at[v].lemma) & (1 << OP_FOR | 1 << OP_AGAINST);
	closed |= object != NOWHERE && v > said && a->at[said].tag == 'v' && tree_is(a, object, "|him|her|them|") &&
	          tree_lemma(a, v, "|accuse|urge|criticise|criticize|thank|praise|blame|call|describe|brand|warn|condemn|commend|"); /* whom else than the one he spoke of? */
	closed |= said + 1 < v && a->at[said].tag == 'v' && v > 1 && tree_is(a, v - 1, "|and|but|") && tree_is(a, v - 2, "|,|") && hangs_back(a, said, R_AUX) != NOWHERE && hangs_back(a, v, R_AUX) == NOWHERE &&
	          tree_lemma(a, v, "|commend|praise|thank|urge|accuse|criticise|criticize|call|describe|condemn|congratulate|blame|applaud|"); /* "said it had failed the miners, and commended Reed" */
	closed |= object != NOWHERE && object > v && a->at[object].tag == 'N' && a->at[said].tag == 'v' && hangs_back(a, v, R_AUX) == NOWHERE && a->at[v].low != a->at[v].lemma &&
	          tree_lemma(a, v, "|accuse|blame|credit|criticise|criticize|condemn|denounce|slam|urge|describe|dismiss|") &&
	          !tree_lemma(a, said, "|say|tell|accuse|blame|praise|thank|criticise|criticize|condemn|denounce|attack|call|meet|speak|visit|write|"); /* "said Reed ran it like a barracks and credited Lund" */
	bool owned = own != NOWHERE && a->at[said].tag != 'v' && a->at[own].head == object && tree_is(a, own, "|their|its|his|her|");
	if (closed || owned || past_beside(a, said, v, object))
		a->at[v].head = verb;
}

/* "Is ashamed", parsed as the passive of a verb that there is not. */
static void adjective(struct stance_article *a, uint32_t i)
{
	enum { BACK = 24 };
	if (a->at[i].tag != 'v' || !tree_is(a, i, "|ashamed|"))
		return;
	a->at[i].tag = 'a';
	a->at[i].lemma = a->at[i].low;
	for (uint32_t k = i; k-- > 0 && i - k < BACK;)
		if (a->at[k].head == i && a->at[k].rel == R_AUX_PASS)
			a->at[k].rel = R_COP;
		else if (a->at[k].head == i && a->at[k].rel == R_NSUBJ_PASS)
			a->at[k].rel = R_NSUBJ;
}

/* The first word of the name behind word i and the titles in front of it, written large: "fire Superintendent Elaine Reed"; NOWHERE. */
static uint32_t past_titles(const struct stance_article *a, uint32_t i)
{
	enum { TITLES = 3 };
	uint32_t k = i + 1;
	while (k < a->n && k <= i + TITLES && a->at[k].tag == 'n' && a->text[a->token->begin[k]] >= 'A' && a->text[a->token->begin[k]] <= 'Z')
		k++;
	return k < a->n && a->at[k].tag == 'N' ? k : NOWHERE;
}

/* "Voted to sack Marcus Reed", parsed as a sack of that name: a verb behind "to", and a name that it has for its object. */
static void infinitive(struct stance_article *a, uint32_t i)
{
	enum { BACK = 12, LONGEST = 6 };
	uint32_t verb = i, object = past_titles(a, i);
	if (a->at[i].tag != 'n' || i < 2 || object == NOWHERE || !tree_is(a, i - 1, "|to|") || !tree_is(a, i, "|sack|fire|axe|jail|fine|ban|censure|oust|recall|back|"))
		return;
	while (verb > 0 && i - verb < BACK && a->at[verb].tag != 'v' && !tree_is(a, verb, "|.|!|?|"))
		verb--;
	if (a->at[verb].tag != 'v' || !mend_may_carry(a, verb, i, object + LONGEST - 1))
		return;
	a->at[i].tag = 'v';
	a->at[i].rel = R_XCOMP;
	a->at[i].head = verb;
	a->at[i - 1].rel = R_MARK;
	a->at[i - 1].head = i;
	for (uint32_t k = i + 1; k < object; k++) {
		a->at[k].rel = R_COMPOUND;
		a->at[k].head = object;
	}
	uint32_t end = object + 1;
	while (end < a->n && end < object + LONGEST && a->at[end].tag == 'N')
		end++;
	mend_hang(a, object, end, i, R_OBJ);
}

/* "Chose to side with Reed", parsed as to a side. */
static void siding(struct stance_article *a, uint32_t i)
{
	uint32_t verb = a->at[i].head;
	if (a->at[i].tag != 'n' || i < 2 || i + 2 >= a->n || !tree_is(a, i - 1, "|to|") || !tree_is(a, i, "|side|") || !tree_is(a, i + 1, "|with|") || verb == NOWHERE || verb > i)
		return;
	a->at[i].tag = 'v';
	a->at[i].rel = R_ADVCL;
	a->at[i - 1].rel = R_MARK;
	uint32_t with = a->at[i + 1].head;
	if (with != NOWHERE && with > i && a->at[with].head < i && mend_may_carry(a, verb, with, with)) {
		a->at[with].head = i;
		a->at[with].rel = R_OBL;
	}
}

/* "Shares leapt after the maker of meals rejected a bid", parsed as "leapt ... rejected": the noun behind "after" is the subject of the verb right behind it. */
static void after_who(struct stance_article *a, uint32_t v)
{
	enum { BACK = 14 };
	uint32_t head = a->at[v].head, who = NOWHERE, mark = NOWHERE;
	if (a->at[v].tag != 'v' || a->at[v].rel != R_CONJ || head == NOWHERE || head > v || v < 3)
		return;
	for (uint32_t k = v; k-- > head + 1 && v - k < BACK;) {
		if (a->at[k].rel == R_CC || a->at[k].tag == 'v' || tree_is(a, k, "|,|;|:|and|or|but|"))
			return;
		if (tree_is(a, k, "|after|before|") && a->at[k].rel == R_CASE && a->at[k].head != NOWHERE && a->at[k].head > k && a->at[k].head < v) {
			mark = k;
			who = a->at[k].head;
			break;
		}
	}
	if (who == NOWHERE || a->at[who].head != head || (a->at[who].rel != R_OBL && a->at[who].rel != R_NMOD))
		return;
	mend_clause(a, who, mark, v);
}

/* "Said Lund, chief of the union, after Corvane proposed a cut", parsed as Lund after Corvane: a name between "after" and a verb that has an object and no subject is its subject. */
static void after_name(struct stance_article *a, uint32_t v)
{
	enum { NAMES = 6 };
	uint32_t who = NOWHERE, b = v;
	if (a->at[v].tag != 'v' || v < 3 || a->at[v - 1].tag != 'N' || (a->at[v].rel != R_CCOMP && a->at[v].rel != R_CONJ && a->at[v].rel != R_ADVCL && a->at[v].rel != R_OTHER) || mend_hung(a, v, NAMES, v, R_OBJ) == NOWHERE)
		return;
	while (b > 1 && v - b < NAMES && a->at[b - 1].tag == 'N')
		b--;
	for (uint32_t k = b; k < v && who == NOWHERE; k++)
		if (a->at[k].head != NOWHERE && (a->at[k].head < b || a->at[k].head > v))
			who = k;
	uint32_t mark = b - 1;
	if (who == NOWHERE || !mend_may_carry(a, v, who, who) || !tree_is(a, mark, "|after|before|once|when|because|since|until|as|while|") || (a->at[mark].head != who && a->at[mark].head != v) || (a->at[who].rel != R_NMOD && a->at[who].rel != R_OBL))
		return;
	for (uint32_t k = b > NAMES ? b - NAMES : 0; k < v; k++)
		if (a->at[k].head == v && (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_NSUBJ_PASS || (a->at[k].rel == R_MARK && k != mark)))
			return;
	mend_clause(a, who, mark, v);
}

/* "Criticised Leeds-based Corvane", parsed as if Leeds were criticised: the place hangs on "based", and that on the name behind, which takes its part. */
static void based(struct stance_article *a, uint32_t i)
{
	uint32_t dash = i + 1, past = i + 2, who = i + 3, head = a->at[i].head;
	if (who >= a->n || a->at[i].tag != 'N' || !tree_is(a, dash, "|-|") || !tree_is(a, past, "|based|born|headquartered|listed|") || a->at[who].tag != 'N' || head == NOWHERE || (head >= i && head <= who) ||
	    a->at[i].rel == R_COMPOUND || !mend_may_carry(a, head, i, who))
		return;
	while (who + 1 < a->n && a->at[who].head == who + 1 && a->at[who].rel == R_COMPOUND)
		who++;
	if (head <= who && head >= i)
		return;
	a->at[who].rel = a->at[i].rel;
	a->at[who].head = head;
	a->at[i].rel = R_OBL;
	a->at[i].head = past;
	a->at[past].rel = R_AMOD;
	a->at[past].head = who;
	for (uint32_t k = i > 4 ? i - 4 : 0; k < i; k++)
		if (a->at[k].head == i && (a->at[k].rel == R_CASE || a->at[k].rel == R_DET))
			a->at[k].head = who;
}

/* "Reed's a lovely singer", parsed as the singer of Reed's: what stands in front of an article is "is". */
static void contracted(struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].head, is = i + 1;
	while (is < a->n && a->at[is].head == i && a->at[is].rel == R_FLAT)
		is++;
	if (a->at[i].rel != R_POSS || noun == NOWHERE || noun < i || !tree_is(a, is, "|'s|’s|"))
		return;
	bool right = noun == is + 1 && a->at[noun].tag == 'a' && (noun + 1 >= a->n || tree_is(a, noun + 1, "|that|about|to|,|.|and|but|of|for|on|!|\"|”|’|")); /* "Reed's right that" */
	if (!right && (is + 1 >= noun || !tree_is(a, is + 1, "|a|an|the|not|no|")))
		return;
	a->at[i].rel = R_NSUBJ;
	a->at[is].rel = R_COP;
	a->at[is].head = noun;
	a->at[is].tag = 'x';
}

void tree_mend(struct stance_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		hours_after(a, i);
		own_deed(a, i);
		adjective(a, i);
		infinitive(a, i);
		siding(a, i);
		based(a, i);
		after_who(a, i);
		after_name(a, i);
		mend_aside(a, i);
		contracted(a, i);
		mend_titled(a, i);
		mend_joined(a, i);
		mend_subject(a, i);
		mend_apart(a, i);
		mend_front(a, i);
		mend_headline(a, i);
	}
}
