/*
 * subject.c -- the subject that the parser gives to the wrong verb, or to none (mend.c calls it for each word).
 *
 *   told the Echo she admired Reed                    she does, and not the Echo
 *   with Reed backing it and Lund siding with them    Lund sides, and is not backed
 *   with Reed praising it                             Reed praises
 *   the Alliance, long a thorn in its side, said      the thorn is not said
 *   fired Superintendent Elaine Reed                  one object, and not two
 *   it alleged that                                   it does, and does not rain
 *   after its director, Reed, told a meeting          the director told it
 *   Reed, said Ann Lund, was a coward                  Reed was one
 *   so did the council, which thanked Reed            the council did
 *   said Reed had lied                                Reed had, and is not who said it
 *   attacked Reed and Lund praised him                Lund praised him, and is not attacked
 */
#include "stance.h"

#include <string.h>

/* "Told the Echo she admired Reed", parsed with the Echo for a second subject of what she does: who is told something stands right behind "told". */
static void told_whom(struct stance_article *a, uint32_t i)
{
	uint32_t tell = i > 0 ? i - 1 : 0, clause = a->at[i].head, last;
	while (tell > 0 && i - tell < 3 && a->at[tell].tag != 'v' && (a->at[tell].tag == 't' || a->at[tell].head == i))
		tell--;
	if (a->at[i].rel != R_NSUBJ || clause == NOWHERE || clause < i || a->at[clause].head != tell || !tree_lemma(a, tell, "|tell|assure|inform|remind|warn|"))
		return;
	for (last = i; last + 1 < clause && a->at[last + 1].head == i && a->at[last + 1].rel == R_FLAT; last++)
		;
	if (last + 1 >= clause || !tree_is(a, last + 1, "|he|she|they|it|i|we|"))
		return;
	a->at[i].rel = R_IOBJ;
	a->at[i].head = tell;
}

/* "With Reed backing the plan and his colleague Lund siding with the owners", parsed as if Lund were backed as well. */
static void each_doing(struct stance_article *a, uint32_t v)
{
	enum { BACK = 8, FAR = 24 };
	uint32_t first = NOWHERE, who = NOWHERE, with = NOWHERE, e = a->token->end[v];
	if (a->at[v].tag != 'v' || v < 5 || memcmp(a->text + e - 3, "ing", 3) != 0 || (a->at[v].rel != R_ACL && a->at[v].rel != R_ADVCL && a->at[v].rel != R_CONJ))
		return;
	for (uint32_t k = v; k-- > 0 && v - k < BACK && a->at[k].tag != 'v' && !tree_is(a, k, "|,|;|:|with|");)
		if (a->at[k].rel == R_CONJ && a->at[k].tag != 'v')
			who = k;
	if (who == NOWHERE || a->at[who].head == NOWHERE || a->at[who].head > who || a->at[a->at[who].head].rel != R_OBJ)
		return;
	first = a->at[a->at[who].head].head;
	if (first == NOWHERE || first > who || a->at[first].tag != 'v' || memcmp(a->text + a->token->end[first] - 3, "ing", 3) != 0 || !mend_may_carry(a, first, v, v) || !mend_may_carry(a, v, who, who))
		return;
	for (uint32_t k = first; k-- > 0 && first - k < FAR && with == NOWHERE && !tree_is(a, k, "|,|;|.|");)
		if (tree_is(a, k, "|with|"))
			with = k;
	if (with == NOWHERE)
		return;
	a->at[v].head = first;
	a->at[v].rel = R_CONJ;
	a->at[who].head = v;
	a->at[who].rel = R_NSUBJ;
}

/* "With the captain, Reed, praising it", parsed as praising with him. */
static void with_doing(struct stance_article *a, uint32_t with)
{
	enum { FAR = 10 };
	uint32_t who = a->at[with].head, v = who == NOWHERE ? NOWHERE : a->at[who].head, k;
	if (!tree_is(a, with, "|with|") || a->at[with].rel != R_CASE || who < with || v == NOWHERE || v < who || v > with + FAR || a->at[who].rel != R_OBL || a->at[v].tag != 'v' ||
	    memcmp(a->text + a->token->end[v] - 3, "ing", 3) != 0)
		return;
	for (k = with + 1; k < v; k++) /* nothing but who it is stands in between */
		if (a->at[k].tag == 'v' || a->at[k].tag == 'x' || a->at[k].rel == R_NSUBJ || tree_is(a, k, "|who|which|that|"))
			return;
	a->at[who].rel = R_NSUBJ;
	a->at[with].rel = R_MARK;
	a->at[with].head = v;
}

/* "So did the council, which thanked Reed", parsed as if the council were done. */
static void so_did(struct stance_article *a, uint32_t i)
{
	uint32_t v = a->at[i].head, did = i;
	while (did > 0 && i - did < 4 && !tree_is(a, did, "|did|do|does|"))
		did--;
	if ((a->at[i].rel != R_OBJ && a->at[i].rel != R_NSUBJ) || v != did || did == 0 || !tree_is(a, did, "|did|do|does|") || !tree_is(a, did - 1, "|so|"))
		return;
	a->at[i].rel = R_NSUBJ;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + 10 && !tree_is(a, k, "|.|;|"); k++) /* "the council, for that matter, which" */
		if (tree_is(a, k, "|,|") && tree_is(a, k + 1, "|who|which|")) {
			uint32_t clause = a->at[k + 1].head;
			if (clause != NOWHERE && clause > k && a->at[clause].rel == R_RELCL && mend_may_carry(a, i, clause, clause))
				a->at[clause].head = i;
			return;
		}
}

/* "The Alliance, long a thorn in Corvane's side, said", parsed as if the thorn were what it said. */
static void what_it_is(struct stance_article *a, uint32_t i)
{
	enum { BACK = 5, FAR = 16 };
	uint32_t v = a->at[i].head, who = NOWHERE, comma = i, end = i;
	if (a->at[i].tag != 'n' || (a->at[i].rel != R_CCOMP && a->at[i].rel != R_OTHER) || v == NOWHERE || v < i || v > i + FAR || a->at[v].tag != 'v')
		return;
	while (comma > 0 && i - comma < BACK && !tree_is(a, comma, "|,|") && a->at[comma].tag != 'v' && a->at[comma].tag != 'x')
		comma--;
	while (end < v && !tree_is(a, end, "|,|") && a->at[end].tag != 'v' && a->at[end].tag != 'x')
		end++;
	if (comma == 0 || !tree_is(a, comma, "|,|") || !tree_is(a, end, "|,|"))
		return;
	for (uint32_t k = comma; k-- > 0 && comma - k < BACK && who == NOWHERE && !tree_is(a, k, "|,|.|");)
		if (a->at[k].head == v && a->at[k].rel == R_NSUBJ)
			who = k;
	for (uint32_t k = comma; k < i && who != NOWHERE; k++) /* a clause of its own is another matter */
		if (a->at[k].head == i && (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_COP))
			who = NOWHERE;
	if (who == NOWHERE || !mend_may_carry(a, who, i, i))
		return;
	a->at[i].rel = R_APPOS;
	a->at[i].head = who;
}

/* "It alleged that", parsed as the "it" of "it rains". */
static void it_said(struct stance_article *a, uint32_t i)
{
	uint32_t v = a->at[i].head;
	if (tree_is(a, i, "|it|") && a->at[i].rel == R_OTHER && v == i + 1 && a->at[v].tag == 'v' && tree_lemma(a, v, "|say|add|allege|claim|argue|insist|warn|accuse|describe|call|deny|note|urge|declare|announce|complain|stress|"))
		a->at[i].rel = R_NSUBJ;
}

/* "Fired Superintendent Elaine Reed", parsed with two objects: the title is of the name. */
static void title_too(struct stance_article *a, uint32_t i)
{
	uint32_t next = i + 1, head = a->at[i].head;
	if (next >= a->n || a->at[i].tag != 'N' || a->at[next].tag != 'N' || head == NOWHERE || head > i || a->at[next].head != head || a->at[i].rel != a->at[next].rel ||
	    (a->at[i].rel != R_OBJ && a->at[i].rel != R_IOBJ) || a->token->begin[next] != a->token->end[i] + 1)
		return;
	a->at[i].rel = R_COMPOUND;
	a->at[i].head = next;
}

/* "Felt betrayed after its director, Reed, told a meeting", parsed as betrayed after the director, and nobody told: the noun behind "after" is the subject. */
static void after_chief(struct stance_article *a, uint32_t v)
{
	enum { NAMES = 6, BACK = 8 };
	uint32_t open = v - 2, who, mark;
	if (a->at[v].tag != 'v' || v < 6 || !tree_is(a, v - 1, "|,|") || a->at[v].rel == R_ROOT || a->at[v].rel == R_RELCL || memcmp(a->text + a->token->end[v] - 3, "ing", 3) == 0)
		return;
	while (open > 2 && v - open < NAMES && a->at[open].tag == 'N')
		open--;
	who = open - 1;
	if (!tree_is(a, open, "|,|") || v - open < 3 || (a->at[who].tag != 'n' && a->at[who].tag != 'a' && a->at[who].tag != 'N') || a->at[who].head == NOWHERE || a->at[who].head > who || a->at[who].rel != R_OBL)
		return;
	for (mark = who; mark > 0 && who - mark < BACK && a->at[mark].tag != 'v' && !tree_is(a, mark, "|,|.|;|") && !(tree_is(a, mark, "|after|before|when|because|since|until|") && a->at[mark].head == who); mark--)
		;
	if (!tree_is(a, mark, "|after|before|when|because|since|until|") || a->at[mark].head != who || (a->at[v].head != NOWHERE && a->at[v].head >= mark && a->at[v].head <= v) || !mend_may_carry(a, v, who, who))
		return;
	for (uint32_t k = mark; k < v; k++)
		if (a->at[k].head == v && (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_NSUBJ_PASS))
			return;
	mend_clause(a, who, mark, v);
}

/* "Reed, said Ann Lund, was a coward", parsed as if Reed said that she was. */
static void inserted(struct stance_article *a, uint32_t v)
{
	enum { NAMES = 5, BACK = 9, FAR = 12 };
	uint32_t whom = NOWHERE, who = v + 1, end = v + 1, clause;
	if (v < 2 || a->at[v].tag != 'v' || !tree_is(a, v - 1, "|,|") || !tree_is(a, v, "|said|says|wrote|argued|added|insisted|"))
		return;
	while (end < a->n && end < v + 1 + NAMES && a->at[end].tag == 'N')
		end++;
	if (end == who || end >= a->n || !tree_is(a, end, "|,|") || a->at[who].rel != R_NSUBJ || (clause = a->at[who].head) == NOWHERE || clause < end || clause > end + FAR || a->at[clause].head != v)
		return;
	for (uint32_t k = v - 1; k-- > 0 && v - k < BACK && whom == NOWHERE && !tree_is(a, k, "|.|,|;|");)
		if (a->at[k].head == v && a->at[k].rel == R_NSUBJ)
			whom = k;
	if (whom == NOWHERE)
		return;
	a->at[whom].head = clause;
	a->at[who].head = v;
}

/* The last word of the name that begins at i, and what stands behind it before its verb: "has", "never". */
static uint32_t past_name(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 4 };
	uint32_t k = i + 1, end;
	while (k < a->n && a->at[k].head == i && (a->at[k].rel == R_FLAT || a->at[k].rel == R_COMPOUND))
		k++;
	for (end = k; k < a->n && k < end + NEAR && (a->at[k].tag == 'x' || a->at[k].tag == 'd' || tree_is(a, k, "|not|n't|n’t|")); k++)
		;
	return k;
}

static bool has_subject(const struct stance_article *a, uint32_t from, uint32_t v)
{
	for (uint32_t k = from; k < v; k++)
		if (a->at[k].head == v && (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_NSUBJ_PASS || a->at[k].rel == R_MARK))
			return true;
	return false;
}

/* "Said Reed had lied", "told reporters Reed had lied", parsed with Reed for who said it, or who was told: the name in front of a clause that has no subject is its. */
static void said_who(struct stance_article *a, uint32_t i)
{
	static const char says[] = "|say|tell|insist|claim|argue|think|believe|feel|allege|maintain|add|complain|warn|suggest|write|admit|concede|know|hope|fear|";
	uint32_t say = a->at[i].head, v;
	if (a->at[i].tag != 'N' || say == NOWHERE || say > i)
		return;
	if (a->at[i].rel == R_APPOS && (a->at[say].rel == R_IOBJ || a->at[say].rel == R_OBJ))
		say = a->at[say].head;
	else if (a->at[i].rel != R_NSUBJ && a->at[i].rel != R_OBJ && a->at[i].rel != R_IOBJ)
		return;
	if (say == NOWHERE || say > i || a->at[say].tag != 'v' || !tree_lemma(a, say, says))
		return;
	v = past_name(a, i);
	if (v >= a->n || a->at[v].head != say || a->at[v].rel != R_CCOMP || has_subject(a, i + 1, v) || (a->at[v].tag != 'v' && a->at[v].tag != 'a'))
		return;
	if (a->at[i].rel == R_IOBJ && tree_lemma(a, say, "|tell|warn|"))
		return; /* "told Reed she lied" */
	a->at[i].head = v;
	a->at[i].rel = R_NSUBJ;
}

/* "Attacked Reed and Lund praised him", parsed as if both were attacked: the verb right behind the second has no other subject. */
static void and_who(struct stance_article *a, uint32_t i)
{
	uint32_t first = a->at[i].head, verb = first == NOWHERE ? NOWHERE : a->at[first].head, v;
	if (a->at[i].tag != 'N' || a->at[i].rel != R_CONJ || first > i || a->at[first].rel != R_OBJ || verb == NOWHERE || verb > first || i == 0 || !tree_is(a, i - 1, "|and|but|while|"))
		return;
	v = past_name(a, i);
	if (v >= a->n || a->at[v].tag != 'v' || a->at[v].rel != R_CONJ || a->at[v].head != verb || has_subject(a, i + 1, v) || memcmp(a->text + a->token->end[v] - 3, "ing", 3) == 0)
		return;
	a->at[i].head = v;
	a->at[i].rel = R_NSUBJ;
}

void mend_subject(struct stance_article *a, uint32_t i)
{
	said_who(a, i);
	and_who(a, i);
	told_whom(a, i);
	inserted(a, i);
	after_chief(a, i);
	title_too(a, i);
	what_it_is(a, i);
	it_said(a, i);
	with_doing(a, i);
	each_doing(a, i);
	so_did(a, i);
}
