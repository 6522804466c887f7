/*
 * spokes.c -- whom "a spokesman" speaks for, where the words beside him do not say.
 *
 * "The Rural Campaign is up in arms. A spokesperson said Corvane had lied": the body that the sentence in front is about.
 * Of two bodies it is the one of whom he does not speak; where that leaves two, nothing is known.
 */
#include "stance.h"
#include "../../core/learn/nominal.h"

#include <string.h>

enum { LONGEST = 80, REACH = 60, QUOTES = 8, BEFORE = 200, BEHIND = 600 }; /* words of a sentence that are read, of what he says; quotations near him; bytes */

static bool body(const struct stance_article *a, uint32_t name)
{
	const char *kind = qn_string_at(a->r, a->name, 0, name);
	return kind && (strcmp(kind, "ORG") == 0 || (strcmp(kind, "LOC") == 0 && !passing_place(a, name)));
}

/* "A company spokeswoman": whether word i tells of what kind the body is, and nothing else. */
static bool of_kind(const struct stance_article *a, uint32_t i)
{
	return tree_is(a, i, "|company|firm|club|bank|airline|union|party|campaign|university|college|school|hospital|charity|ministry|council|trust|group|league|association|");
}

/* Whether word i is a spokesman without anything that tells whose. */
static bool whose_spokesman(const struct stance_article *a, uint32_t i)
{
	uint32_t next = i + 1, det = i > 1 && of_kind(a, i - 1) ? i - 2 : i - 1;
	return i > 0 && tree_is(a, i, "|spokesman|spokeswoman|spokesperson|") && tree_is(a, det, "|a|the|") && a->at[det].sentence == a->at[i].sentence &&
	       !(next < a->n && (tree_is(a, next, "|for|of|,|") || a->at[next].tag == 'N' || a->at[next].tag == 'n'));
}

/* Whether the name stands in what is said at word i or behind it in the sentence. */
static bool spoken_of(const struct stance_article *a, uint32_t i, uint32_t name)
{
	for (uint32_t k = i; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++)
		if (a->at[k].name == name)
			return true;
	return false;
}

/* '"No," said a spokesman': whether the words in front of word i are a verb of saying and what is said. */
static bool said_behind(const struct stance_article *a, uint32_t i)
{
	return i > 2 && tree_lemma(a, i - 1, "|say|add|reply|explain|respond|insist|") && tree_is(a, i - 2, "|\"|”|’’|''|") && quoted_is(a, a->at[i - 3].quote, "direct");
}

/* The first word, its mark included, of the marks that word i closes. */
static uint32_t quotation_begin(const struct stance_article *a, uint32_t i)
{
	uint32_t b = i;
	while (b > 0 && i - b < LONGEST && (a->at[b - 1].quote == a->at[i - 1].quote || tree_is(a, b - 1, "|\"|“|``|")))
		b--;
	return b;
}

/* The body that the sentence before word i is about; NOWHERE: none, or one of several. */
static uint32_t spoken_for(const struct stance_article *a, uint32_t i)
{
	enum { START = 2 };
	bool firm = of_kind(a, i - 1);
	uint32_t det = i - 1 - firm, b = det, only = NOWHERE, subject = NOWHERE;
	unsigned bodies = 0;
	if (said_behind(a, det))
		b = quotation_begin(a, det - 2);
	else
		while (b > 0 && det - b < START && a->at[b - 1].sentence == a->at[i].sentence)
			b--;
	if (b == 0 || a->at[b - 1].sentence == a->at[b].sentence) /* he begins his sentence, or his words do */
		return NOWHERE;
	for (uint32_t k = b, s = a->at[b - 1].sentence; k-- > 0 && b - k < LONGEST && a->at[k].sentence == s;) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || spoken_of(a, i, name))
			continue;
		if (a->at[k].rel == R_NSUBJ)
			subject = name;
		if (!body(a, name) || name == only || (firm && !who_is_kind(a, name, "ORG")))
			continue;
		only = name;
		bodies++;
	}
	if (bodies > 1)
		return subject != NOWHERE && body(a, subject) ? subject : NOWHERE;
	return bodies ? only : !firm && subject != NOWHERE && who_is_kind(a, subject, "PER") ? subject : NOWHERE;
}

/* The byte behind the head of a source without a name: "a spokesman" in "a spokesman for the government". */
static uint32_t head_behind(const struct stance_article *a, uint32_t name)
{
	uint32_t b = a->name->begin[name];
	return b + (uint32_t)nominal_head(a->text + b, a->name->end[name] - b);
}

/* Whether a name is no more than "a spokesman", as at word i. */
static bool called(const struct stance_article *a, uint32_t name, uint32_t i)
{
	uint32_t n = a->token->end[i] - a->token->begin[i], e = head_behind(a, name);
	return who_is_kind(a, name, "NOM") && e >= n && memcmp(a->text + e - n, a->text + a->token->begin[i], n) == 0;
}

/* Whether a name is made of the words around word i. */
static bool first_called(const struct stance_article *a, uint32_t name, uint32_t i)
{
	return who_is_kind(a, name, "NOM") && a->name->begin[name] <= a->token->begin[i] && a->token->begin[i] < a->name->end[name];
}

/* Whether a name is no more than whose somebody is, "a spokesman for the government". */
static bool belongs(const struct stance_article *a, uint32_t name)
{
	return who_is_kind(a, name, "NOM") && head_behind(a, name) < a->name->end[name];
}

/* "Asked about Reed, he said he had sympathy but insisted that the firm was right": the verb in front of what is told says who tells it. */
static void told_by(struct stance_article *a, uint32_t q)
{
	const char *kind = qn_string_at(a->r, a->quote, 1, q);
	bool passive;
	uint32_t b = qn_find(a->token, a->quote->begin[q]), v = b;
	if (!kind || strcmp(kind, "direct") == 0 || b < 2 || b >= a->n)
		return;
	v -= 1 + tree_is(a, b - 1, "|that|");
	if ((a->speaker[q] == NOWHERE || belongs(a, a->speaker[q])) && a->at[v].tag == 'v' && a->at[v].sentence == a->at[b].sentence && tree_lemma(a, v, "|say|insist|add|claim|argue|maintain|allege|declare|stress|")) {
		struct names who; /* "a spokesman for the government in Oslo said" */
		who_is(a, tree_subject(a, v, &passive), HOLDER, &who);
		if (!passive && who.n == 1)
			a->speaker[q] = who.at[0];
		return;
	}
	if (strcmp(kind, "indirect") != 0)
		return;
	if (a->at[v].tag != 'v' || a->at[v].rel != R_CONJ || a->at[v].sentence != a->at[b].sentence || !tree_lemma(a, v, "|say|insist|add|claim|argue|maintain|admit|concede|stress|allege|declare|complain|protest|explain|note|acknowledge|suggest|"))
		return;
	uint32_t subject = tree_subject(a, v, &passive), name = subject == NOWHERE ? NOWHERE : a->at[subject].name;
	if (!passive && subject < v && name != NOWHERE && a->at[subject].tag == 'o' && who_is_kind(a, name, "PER") && a->speaker[q] != name)
		a->speaker[q] = name;
}

/* The byte where the line of byte b ends, if it is near. */
static uint32_t paragraph_end(const struct stance_article *a, uint32_t b)
{
	uint32_t e = b, end = a->n ? a->token->end[a->n - 1] : 0;
	while (e < end && e < b + BEHIND && a->text[e] != '\n')
		e++;
	return e;
}

void spokes_join(struct stance_article *a)
{
	for (uint32_t q = 0; a->quote && q < a->quote->n; q++)
		told_by(a, q);
	for (uint32_t i = 1; i < a->n; i++) {
		uint32_t old = a->at[i].name, name = whose_spokesman(a, i) && (old == NOWHERE || who_is_kind(a, old, "NOM")) ? spoken_for(a, i) : NOWHERE;
		if (name == NOWHERE)
			continue;
		uint32_t near = a->token->begin[i], q = a->quote ? qn_find(a->quote, near > BEFORE ? near - BEFORE : 0) : 0;
		bool firm = of_kind(a, i - 1);
		uint32_t end = firm ? paragraph_end(a, near) : near + BEHIND; /* further down there may be another body's, who is called so too */
		for (unsigned n = 0; a->quote && q < a->quote->n && a->quote->begin[q] < end && n < QUOTES; q++, n++)
			if (a->speaker[q] != NOWHERE && (a->speaker[q] == old || (firm ? first_called(a, a->speaker[q], i) : called(a, a->speaker[q], i))))
				a->speaker[q] = name;
		a->at[i].name = name;
		for (uint32_t k = i; k-- > 0 && i - k <= 2 && a->at[k].name == old && !(old == NOWHERE && a->at[k].tag == 'v');)
			a->at[k].name = name;
	}
}
