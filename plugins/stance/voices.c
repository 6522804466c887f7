/*
 * voices.c -- whose voice it is where a pronoun stands for one who has no name of his own.
 *
 * "A spokeswoman for Corvane rejected it. She said": she is Corvane's voice, and not the woman who was named before. "The review, by Kate Hall, said ... It
 * praised": it is hers. "Costa said Reed should go. She was backed by Lund": whoever is backed, joined or echoed is who spoke last, not whom she spoke of.
 */
#include "stance.h"

#include <string.h>

enum { LONGEST = 80, FAR = 4 }; /* words of a sentence; sentences that go on with the pronoun */

static const char says[] = "|say|add|tell|insist|claim|argue|maintain|deny|reject|dismiss|declare|explain|note|accuse|describe|call|stress|acknowledge|admit|concede|respond|reply|refuse|decline|warn|urge|write|"
                           "criticise|criticize|condemn|praise|commend|conclude|find|recommend|welcome|defend|confirm|state|demand|";

/* The first word of the sentence behind that of word i; NOWHERE. */
static uint32_t next_sentence(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i;
	while (k < a->n && k < i + LONGEST && a->at[k].sentence == a->at[i].sentence)
		k++;
	return k < a->n && k < i + LONGEST ? k : NOWHERE;
}

/* The quotation that begins at word i; NOWHERE. */
static uint32_t opened(const struct stance_article *a, uint32_t i)
{
	return a->at[i - 1].quote != a->at[i].quote ? a->at[i].quote : NOWHERE;
}

/* What the sentence of word k, a pronoun, says is the voice's: words that said so under the old name, and quotations. */
static void lead(struct stance_article *a, uint32_t k, uint32_t voice)
{
	uint32_t old = a->at[k].name, s = a->at[k].sentence;
	a->at[k].name = voice;
	for (uint32_t i = k + 1; i < a->n && i < k + LONGEST && a->at[i].sentence == s; i++) {
		uint32_t q = opened(a, i);
		if (q != NOWHERE && a->quote->begin[q] >= a->token->begin[k] && (a->speaker[q] == old || a->speaker[q] == NOWHERE))
			a->speaker[q] = voice;
	}
}

/* Sentences behind word i that begin with one of these pronouns and a verb of saying go on in the same voice. */
static void go_on(struct stance_article *a, uint32_t i, uint32_t voice, const char *pronouns)
{
	uint32_t k = i, v;
	bool passive;
	for (unsigned far = 0; far < FAR && (k = next_sentence(a, k)) != NOWHERE; far++) {
		if (!tree_is(a, k, pronouns) || a->at[k].rel != R_NSUBJ || (v = a->at[k].head) == NOWHERE || !tree_lemma(a, v, says) || tree_subject(a, v, &passive) != k || passive)
			return;
		lead(a, k, voice);
	}
}

/* ---- spokesmen */

/* The body for which the spokesman at word i speaks, where he has no name of his own; NOWHERE. */
static uint32_t body_of(struct stance_article *a, uint32_t i)
{
	uint32_t prep, b = tree_behind(a, i, "|for|of|from|at|", &prep), poss = tree_child(a, i, R_POSS), name = NOWHERE;
	uint32_t end = i + 1 < a->n ? i + 1 : i;
	if (b != NOWHERE)
		name = a->at[b].name;
	else if (poss != NOWHERE && a->at[poss].tag != 'o')
		name = a->at[poss].name;
	else if (i > 0 && a->at[i - 1].tag != 'o' && a->at[i - 1].name != NOWHERE && (a->at[i - 1].rel == R_COMPOUND || a->at[i - 1].rel == R_AMOD))
		name = a->at[i - 1].name;
	if (name == NOWHERE || (a->at[end].name != NOWHERE && a->at[end].name != name && who_is_kind(a, a->at[end].name, "PER")) || tree_is(a, end, "|,|") || tree_child(a, i, R_APPOS) != NOWHERE)
		return NOWHERE;
	if (b != NOWHERE)
		b = tree_name_last(a, b);
	if (b != NOWHERE && b + 2 < a->n && tree_is(a, b + 1, "|,|") && a->at[b + 2].name != NOWHERE) /* "a spokesman for Corvane, Tom Reed, said" */
		return NOWHERE;
	return who_is_kind(a, name, "NOM") ? NOWHERE : name;
}

/* "A spokesman for Corvane said he was appalled": the pronoun in what he says, where nobody was named before it. */
static void same_sentence(struct stance_article *a, uint32_t i, uint32_t body, const char *pronouns)
{
	for (uint32_t k = i + 1; k < a->n && k < i + LONGEST && a->at[k].sentence == a->at[i].sentence; k++) {
		if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && a->at[k].name != body && who_is_kind(a, a->at[k].name, "PER"))
			return;
		if (tree_is(a, k, pronouns) && a->at[k].rel == R_NSUBJ)
			a->at[k].name = body;
	}
}

static void spokesman(struct stance_article *a, uint32_t i)
{
	const char *pronouns = tree_is(a, i, "|spokeswoman|") ? "|she|" : tree_is(a, i, "|spokesman|") ? "|he|" : "|he|she|they|";
	bool passive;
	uint32_t v = a->at[i].head, body = a->at[i].rel == R_NSUBJ && v != NOWHERE && tree_lemma(a, v, says) ? body_of(a, i) : NOWHERE;
	if (body == NOWHERE || tree_subject(a, v, &passive) != i || passive)
		return;
	same_sentence(a, i, body, pronouns);
	go_on(a, i, body, pronouns);
}

/* ---- papers */

/* "The review, by Kate Hall, said", "a report by Kate Hall found": whose the paper at word i is; NOWHERE. */
static void paper(struct stance_article *a, uint32_t i)
{
	enum { TITLE = 3, REACH = 12 };
	uint32_t by = i + 1 + (i + 1 < a->n && tree_is(a, i + 1, "|,|")), k = by + 1, author = NOWHERE, v;
	uint32_t poss = tree_child(a, i, R_POSS);
	if (poss != NOWHERE && a->at[i].rel == R_NSUBJ && a->at[poss].name != NOWHERE && who_is_kind(a, a->at[poss].name, "PER")) { /* "Her report spared nobody. It found" */
		go_on(a, i, a->at[poss].name, "|it|");
		return;
	}
	if (by + 2 >= a->n || !tree_is(a, by, "|by|") || a->at[by].sentence != a->at[i].sentence)
		return;
	while (k < by + 1 + TITLE && k + 1 < a->n && a->at[k].name == NOWHERE)
		k++;
	author = a->at[k].name;
	if (author == NOWHERE || !(who_is_kind(a, author, "PER") || who_is_kind(a, author, "ORG")))
		return;
	for (v = k; v < a->n && v < k + REACH && a->at[v].sentence == a->at[i].sentence && !tree_lemma(a, v, says); v++)
		;
	if (v >= a->n || v >= k + REACH || a->at[v].sentence != a->at[i].sentence || a->at[v].tag != 'v')
		return;
	for (uint32_t x = v + 1; x < a->n && x < v + LONGEST && a->at[x].sentence == a->at[i].sentence; x++) {
		uint32_t q = opened(a, x);
		if (q != NOWHERE && (a->speaker[q] == NOWHERE || who_is_kind(a, a->speaker[q], "NOM")))
			a->speaker[q] = author;
	}
	go_on(a, i, author, "|it|");
}

/* ---- who is backed */

/* "He was backed by Lund": the one who spoke in the sentence before. */
static void backed(struct stance_article *a, uint32_t k)
{
	uint32_t v = a->at[k].head, say = NOWHERE, subject;
	bool passive;
	if (v == NOWHERE || k == 0 || a->at[k - 1].sentence == a->at[k].sentence || a->at[v].tag != 'v' || !tree_lemma(a, v, "|back|support|join|echo|second|") || tree_agent(a, v) == NOWHERE)
		return;
	for (uint32_t i = k; i-- > 0 && k - i < LONGEST && a->at[i].sentence == a->at[k - 1].sentence;)
		if (a->at[i].tag == 'v' && a->at[i].rel == R_ROOT)
			say = i;
	if (say == NOWHERE || !tree_lemma(a, say, says))
		return;
	subject = tree_subject(a, say, &passive);
	if (!passive && subject != NOWHERE && a->at[subject].name != NOWHERE && who_is_kind(a, a->at[subject].name, "PER"))
		a->at[k].name = a->at[subject].name;
}

/* "Among those who helped was the actress Ann Reed. She": the one whom the sentence comes to in the end. */
static void ended_with(struct stance_article *a, uint32_t k)
{
	uint32_t last = k, s, first;
	if (k < 4 || a->at[k - 1].sentence == a->at[k].sentence || a->at[k].rel != R_NSUBJ)
		return;
	s = a->at[k - 1].sentence;
	for (last = k - 1; last > 0 && a->at[last].tag == '.' && a->at[last].sentence == s; last--)
		;
	uint32_t name = a->at[last].name;
	for (first = last; first > 0 && k - first < LONGEST && a->at[first - 1].sentence == s; first--)
		;
	if (name == NOWHERE || name == a->at[k].name || !who_is_kind(a, name, "PER") || a->at[last].sentence != s || !tree_is(a, first, "|among|one|"))
		return;
	for (uint32_t i = first; i < last; i++)
		if (tree_is(a, i, "|is|are|was|were|")) {
			uint32_t old = a->at[k].name;
			lead(a, k, name);
			for (uint32_t x = k + 1; x < a->n && x < k + LONGEST && a->at[x].sentence == a->at[k].sentence; x++)
				if (a->at[x].tag == 'o' && a->at[x].name == name && a->at[x].rel == R_OBJ)
					a->at[x].name = old; /* nobody speaks of herself so */
			return;
		}
}

/* "Of Obi he said: 'He is a fine man'": the subject says it, and not the name that the sentence begins with. */
static void fronted(struct stance_article *a, uint32_t i)
{
	enum { TITLE = 4, REACH = 9 };
	uint32_t k = i + 1, name, v;
	bool passive;
	while (k < i + TITLE && k < a->n && a->at[k].name == NOWHERE)
		k++;
	if (k >= a->n || (name = a->at[k].name) == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return;
	while (k < a->n && a->at[k].name == name && a->at[k].tag != 'o')
		k++;
	for (v = k; v < a->n && v < k + REACH && a->at[v].sentence == a->at[i].sentence && a->at[v].tag != 'v'; v++)
		;
	if (v >= a->n || v >= k + REACH || !tree_lemma(a, v, "|say|write|tell|add|remark|") || v + 2 >= a->n || !tree_is(a, v + 1, "|:|,|"))
		return;
	uint32_t who = tree_subject(a, v, &passive);
	if (who == NOWHERE || who < k || a->at[who].name == NOWHERE || a->at[who].name == name) /* by its place */
		who = v - 1;
	uint32_t speaker = a->at[who].name;
	for (uint32_t x = v + 1; x < a->n && x < v + 4 && speaker != NOWHERE && speaker != name; x++)
		if (opened(a, x) != NOWHERE)
			a->speaker[opened(a, x)] = speaker;
}

/* The person who said what the sentence before that of word i says; NOWHERE. */
static uint32_t spoke_before(struct stance_article *a, uint32_t i)
{
	enum { BACK = 160, SENTENCES = 2 };
	bool passive;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && a->at[k].sentence + SENTENCES >= a->at[i].sentence;) {
		if (a->at[k].sentence == a->at[i].sentence || a->at[k].tag != 'v' || !tree_lemma(a, k, says))
			continue;
		struct names who;
		uint32_t subject = tree_subject(a, k, &passive);
		who_is(a, subject, HOLDER, &who);
		if (!passive && who.n == 1 && who_is_kind(a, who.at[0], "PER"))
			return who.at[0];
	}
	return NOWHERE;
}

/* "The commissioner had ignored it, she said, and Reed was weak": nobody speaks of herself so, who is not "she" there; whoever spoke before goes on. */
static void not_herself(struct stance_article *a, uint32_t v)
{
	uint32_t pron = v - 1, q, clause, subject, name, speaker;
	if (v < 3 || v + 1 >= a->n || !tree_is(a, pron, "|he|she|") || !tree_is(a, v + 1, "|,|.|") || !tree_is(a, v - 2, "|,|") || !tree_lemma(a, v, says) || (name = a->at[pron].name) == NOWHERE)
		return;
	q = a->at[v - 3].quote;
	const char *kind = q == NOWHERE ? NULL : qn_string_at(a->r, a->quote, 1, q);
	if (!kind || strcmp(kind, "direct") == 0)
		return;
	clause = qn_find(a->token, a->quote->begin[q]);
	if (v - clause > LONGEST)
		return;
	for (subject = clause; subject < v - 2 && a->at[subject].rel != R_NSUBJ && a->at[subject].rel != R_NSUBJ_PASS; subject++)
		;
	if (subject >= v - 2 || a->at[subject].tag == 'o' || a->at[subject].name != name || (speaker = spoke_before(a, pron)) == NOWHERE || speaker == name)
		return;
	a->at[pron].name = speaker;
	for (uint32_t x = clause; x < a->n && x < v + LONGEST && a->at[x].sentence == a->at[v].sentence; x++)
		if (a->at[x].quote != NOWHERE && a->speaker[a->at[x].quote] == name)
			a->speaker[a->at[x].quote] = speaker;
}

/* "Vogel, Carol Hsu wrote, was the leader": who stands with the verb between the commas says it, and not whom it is said of. */
static void between_commas(struct stance_article *a, uint32_t v)
{
	uint32_t first = v - 1, name, at[2];
	if (v < 3 || v + 2 >= a->n || a->at[v].tag != 'v' || !tree_lemma(a, v, "|say|write|add|argue|insist|claim|suggest|believe|think|explain|complain|") || !tree_is(a, v + 1, "|,|") || (name = a->at[first].name) == NOWHERE)
		return;
	while (first > 0 && a->at[first - 1].name == name && a->at[first - 1].sentence == a->at[v].sentence)
		first--;
	if (first < 2 || !tree_is(a, first - 1, "|,|") || a->at[first - 1].sentence != a->at[v].sentence || a->at[first - 2].sentence != a->at[v].sentence || a->at[first - 2].tag == 'v')
		return;
	at[0] = first - 2;
	at[1] = v + 2;
	for (unsigned k = 0; k < 2; k++) {
		uint32_t q = a->at[at[k]].sentence == a->at[v].sentence ? a->at[at[k]].quote : NOWHERE;
		if (q != NOWHERE && a->speaker[q] != name && (a->speaker[q] == NOWHERE || a->speaker[q] == a->at[first - 2].name))
			a->speaker[q] = name;
	}
}

/* "Vogel, said Carol Hsu, was the leader": the other way round. */
static void inverted(struct stance_article *a, uint32_t v)
{
	uint32_t name, end = v + 1, x;
	if (v < 2 || v + 3 >= a->n || a->at[v].tag != 'v' || !tree_is(a, v, "|said|says|wrote|argued|added|insisted|") || !tree_is(a, v - 1, "|,|") || (name = a->at[v + 1].name) == NOWHERE)
		return;
	end = tree_name_last(a, v + 1) + 1;
	x = end + 1;
	if (x >= a->n || !tree_is(a, end, "|,|") || a->at[x].sentence != a->at[v].sentence || (a->at[x].tag != 'x' && a->at[x].tag != 'v'))
		return;
	uint32_t q = a->at[x].quote;
	if (q != NOWHERE && a->speaker[q] != name && !quoted_is(a, q, "direct"))
		a->speaker[q] = name;
}

void voices_join(struct stance_article *a)
{
	for (uint32_t i = 0; a->quote && i + 1 < a->n; i++) {
		if (tree_is(a, i, "|spokesman|spokeswoman|spokesperson|"))
			spokesman(a, i);
		else if (a->at[i].tag == 'n' && tree_lemma(a, i, "|report|review|inquiry|study|audit|investigation|survey|paper|dossier|judgment|judgement|ruling|"))
			paper(a, i);
		else if (tree_is(a, i, "|he|she|they|"))
			backed(a, i), ended_with(a, i);
		else if (tree_is(a, i, "|of|about|") && (i == 0 || a->at[i - 1].sentence != a->at[i].sentence))
			fronted(a, i);
		else if (a->at[i].tag == 'v')
			between_commas(a, i), inverted(a, i), not_herself(a, i);
	}
}
