/*
 * headline.c -- verbs of headlines, which parsers take for part of the name in front: "Keller sacks Reed", "Reed angers Lund".
 *
 * In a line without a full stop that begins with a name, a word in small letters and in -s behind the name is a verb, if it is one of praise, blame or
 * a deed and another name stands behind it, or a preposition that the verb takes: the first name does it to the second.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { LONGEST = 16, DEED = 1 << OP_FOR | 1 << OP_AGAINST | 1 << OP_HELP | 1 << OP_HARM | 1 << OP_ANGERS | 1 << OP_PLEASES };

/* The word without the ending of the third person: "sacks", "ditches", "defies"; of those that words of opinion know, 0: none is. */
static uint32_t base(const struct stance_article *a, uint32_t v)
{
	char low[32];
	uint32_t b = a->token->begin[v], n = a->token->end[v] - b;
	if (n < 5 || n >= sizeof low || a->text[b] < 'a' || a->text[b] > 'z' || a->text[b + n - 1] != 's' || a->text[b + n - 2] == 's')
		return 0;
	n = (uint32_t)text_lower(a->text + b, n, low, sizeof low);
	uint32_t hash = opinion_hash(low, n - 1);
	if (!(opinion_find(a->opinion, hash) & DEED) && memcmp(low + n - 2, "es", 2) == 0)
		hash = opinion_hash(low, n - 2);
	if (!(opinion_find(a->opinion, hash) & DEED) && memcmp(low + n - 3, "ies", 3) == 0) {
		low[n - 3] = 'y';
		hash = opinion_hash(low, n - 2);
	}
	bool joins = tree_is(a, v, "|leaps|rounds|turns|"); /* verbs with what is behind them: "leaps to his defence" */
	return opinion_find(a->opinion, hash) & DEED || joins ? hash : 0;
}

/* The first token of the sentence and, in *end, the one behind its last, if it is a line that may be a headline; NOWHERE. */
static uint32_t line_of(const struct stance_article *a, uint32_t i, uint32_t *end)
{
	uint32_t b = i, e = i + 1;
	while (b > 0 && i - b < LONGEST && a->at[b - 1].sentence == a->at[i].sentence)
		b--;
	while (e < a->n && e - i < LONGEST && a->at[e].sentence == a->at[i].sentence)
		e++;
	*end = e;
	return e - b > LONGEST || (b > 0 && a->at[b - 1].sentence == a->at[i].sentence) || tree_is(a, e - 1, "|.|!|?|\"|”|") ? NOWHERE : b;
}

static uint32_t name_end(const struct stance_article *a, uint32_t k, uint32_t end)
{
	while (k < end && a->at[k].tag == 'N' && !base(a, k))
		k++;
	return k;
}

void mend_headline(struct stance_article *a, uint32_t v)
{
	uint32_t end, hash = a->at[v].tag != 'v' && v > 0 && a->at[v - 1].tag == 'N' ? base(a, v) : 0, b = hash ? line_of(a, v, &end) : NOWHERE, prep = v + 1, to, last;
	if (b == NOWHERE || name_end(a, b, v) != v || prep >= end)
		return;
	bool governed = tree_is(a, prep, "|on|at|to|against|for|behind|with|from|into|over|out|by|");
	uint32_t whom = governed ? prep + 1 : prep;
	if ((to = name_end(a, whom, end)) == whom)
		return;
	a->at[v].tag = 'v';
	a->at[v].lemma = hash;
	a->at[v].head = NOWHERE;
	a->at[v].rel = R_ROOT;
	mend_hang(a, b, v, v, R_NSUBJ);
	bool owner = to < end && tree_is(a, to, "|'s|’s|'|’|") && to + 1 < end && a->at[to + 1].tag == 'n';
	last = owner ? to + 1 : whom; /* "to Reed's defence" */
	if (owner) {
		a->at[last].head = v;
		a->at[last].rel = governed ? R_OBL : R_OBJ;
		a->at[to].head = whom;
		a->at[to].rel = R_CASE;
	}
	mend_hang(a, whom, to, owner ? last : v, owner ? R_POSS : governed ? R_OBL : R_OBJ);
	if (governed) {
		a->at[prep].head = last;
		a->at[prep].rel = R_CASE;
	}
	for (uint32_t k = last + 1; k < end; k++) /* what hung on the name in front hangs on the verb */
		if (k >= to && (a->at[k].head == NOWHERE || (a->at[k].head >= b && a->at[k].head < v))) {
			a->at[k].head = v;
			a->at[k].rel = a->at[k].tag == 'n' || a->at[k].tag == 'N' ? R_OBL : R_OTHER;
		}
}
