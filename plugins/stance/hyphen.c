/*
 * hyphen.c -- words with a hyphen, which tokens part: "tone-deaf", "a stand-off", "double-crossed".
 *
 * Where lists know the whole, the part that hangs on the rest of the sentence stands for it, and the others mean nothing by themselves.
 */
#include "../../core/learn/text.h"
#include "stance.h"

#include <string.h>

enum { PARTS = 4, LONGEST = 48 };

static bool tied(const struct stance_article *a, uint32_t i) /* whether a hyphen ties word i to word i + 2 */
{
	return i + 2 < a->n && tree_is(a, i + 1, "|-|") && a->token->begin[i + 1] == a->token->end[i] && a->token->begin[i + 2] == a->token->end[i + 1];
}

/* The whole of words [first, last] as lists have it, with the last part as it stands or as a lemma; its hash, 0 if no list does. */
static uint32_t whole(const struct stance_article *a, uint32_t first, uint32_t last)
{
	char low[2 * LONGEST];
	uint32_t b = a->token->begin[first], hash;
	size_t n = a->token->end[last] - b, front = a->token->begin[last] - b;
	const char *lemma = verb_lemma(a, last, qn_string_at(a->r, a->syntax, 1, last), a->at[last].tag);
	if (n >= LONGEST)
		return 0;
	n = text_lower(a->text + b, n, low, LONGEST);
	hash = opinion_hash(low, n);
	if (opinion_find(a->opinion, hash))
		return hash;
	if (!lemma || front + strlen(lemma) >= LONGEST)
		return 0;
	n = front + text_lower(lemma, strlen(lemma), low + front, LONGEST - front);
	hash = opinion_hash(low, n);
	return opinion_find(a->opinion, hash) ? hash : 0;
}

/* Makes word `last` govern what the whole governs, in place of word `head` of it: prepositions stand behind the last one. */
static void move(struct stance_article *a, uint32_t head, uint32_t last)
{
	enum { NEAR = 12 };
	for (uint32_t k = head > NEAR ? head - NEAR : 0; k < a->n && k < last + NEAR; k++)
		if (a->at[k].head == head && k != last)
			a->at[k].head = last;
	a->at[last].head = a->at[head].head;
	a->at[last].rel = a->at[head].rel;
	a->at[last].tag = a->at[head].tag;
	a->at[head].head = last;
	a->at[head].rel = R_COMPOUND;
}

/* "Has been heavy-handed", parsed as what was done to somebody. */
static void adjective(struct stance_article *a, uint32_t i)
{
	enum { BACK = 24 };
	a->at[i].tag = 'a';
	for (uint32_t k = i; k-- > 0 && i - k < BACK;)
		if (a->at[k].head == i && a->at[k].rel == R_AUX_PASS)
			a->at[k].rel = R_COP;
		else if (a->at[k].head == i && a->at[k].rel == R_NSUBJ_PASS)
			a->at[k].rel = R_NSUBJ;
}

void hyphen_join(struct stance_article *a)
{
	for (uint32_t i = 0, last; i < a->n; i = last + 1) {
		uint32_t hash = 0, head = NOWHERE;
		unsigned parts = 1;
		for (last = i; tied(a, last) && parts < PARTS; parts++)
			last += 2;
		if (last == i || !(hash = whole(a, i, last)))
			continue;
		for (uint32_t k = i; k <= last; k += 2)
			if (head == NOWHERE && (a->at[k].head == NOWHERE || a->at[k].head < i || a->at[k].head > last))
				head = k;
		if (head == NOWHERE)
			head = last;
		if (head != last && strchr("na", a->at[head].tag)) {
			move(a, head, last);
			head = last;
		}
		uint32_t bits = opinion_find(a->opinion, hash), verbs = 1 << OP_FOR | 1 << OP_AGAINST | 1 << OP_HELP | 1 << OP_HARM;
		for (uint32_t k = i; k <= last; k += 2)
			if (k != head) {
				a->at[k].low = a->at[k].lemma = 0; /* nor is what is short-sighted short */
				a->at[k].opens = a->at[k].opens_lemma = a->at[k].opens && k == i;
			}
		a->at[head].low = a->at[head].lemma = hash;
		if (a->at[head].tag == 'v' && !(bits & verbs) && bits & (1 << OP_GOOD | 1 << OP_BAD))
			adjective(a, head);
		if (!strchr("nav", a->at[head].tag))
			a->at[head].tag = bits & verbs ? 'v' : bits & (1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_FOR | 1 << OP_BETWEEN_AGAINST) ? 'n' : 'a';
	}
}

void hyphen_whole(const struct stance_article *a, uint32_t *first, uint32_t *last)
{
	while (*first >= 2 && tied(a, *first - 2) && !a->at[*first - 2].low)
		*first -= 2;
	while (tied(a, *last) && !a->at[*last].low)
		*last += 2;
}
