/*
 * own.c -- whose own a word is: the speaker's whose quotation it stands in, the author's of a column, or another's.
 *
 * What a speaker tells that others say, think or allege is not his; nor is what he says that he once thought.
 */
#include "quoted.h"

#include <string.h>

uint32_t quoted_by(const struct stance_article *a, uint32_t i)
{
	if (interview_says(a, i))
		return a->interviewee;
	if (a->inner && a->inner[i] != NOWHERE)
		return a->inner[i] == INNER_NOBODY ? NOWHERE : a->inner[i];
	return a->at[i].quote == NOWHERE ? NOWHERE : a->speaker[a->at[i].quote];
}

bool quoted_speaker(const struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t speaker = quoted_by(a, i);
	if (speaker == NOWHERE && a->at[i].quote == NOWHERE)
		speaker = a->thinker[i];
	*out = (struct names){speaker != NOWHERE, {speaker}};
	return a->at[i].quote == NOWHERE && speaker == NOWHERE ? a->column : speaker != NOWHERE;
}

bool quoted_is(const struct stance_article *a, uint32_t quote, const char *kind)
{
	const char *k = quote != NOWHERE ? qn_string_at(a->r, a->quote, 1, quote) : NULL;
	return k && strcmp(k, kind) == 0;
}

bool quoted_in_full(const struct stance_article *a, uint32_t i) { return quoted_is(a, a->at[i].quote, "direct") || interview_says(a, i); }

/* "He said it was dear, while Norway objected that it let him off": what another is said to say is not the speaker's. */
bool quoted_of_another(const struct stance_article *a, uint32_t i, uint32_t speaker)
{
	enum { UP = 6 };
	uint32_t k = i;
	for (unsigned steps = 0; steps < UP && a->at[k].head != NOWHERE && a->at[a->at[k].head].quote == a->at[i].quote; steps++) {
		uint8_t rel = a->at[k].rel;
		k = a->at[k].head;
		uint32_t subject = rel == R_CCOMP && a->at[k].tag == 'v' && tree_lemma(a, k, "|say|object|argue|claim|insist|complain|protest|counter|respond|reply|retort|allege|believe|think|declare|contend|maintain|tweet|write|warn|announce|note|testify|suggest|state|") ? tree_child(a, k, R_NSUBJ) : NOWHERE;
		if (subject != NOWHERE && a->at[subject].name != NOWHERE && a->at[subject].name != speaker && a->at[subject].tag != 'o')
			return true;
	}
	return false;
}

/* "Never said that Reed was a crook", "was asked whether he was": whether what word i says is in words that are reported as not said, or as another's question. */
bool quoted_unsaid(const struct stance_article *a, uint32_t i)
{
	enum { UP = 6 };
	uint32_t quote = a->at[i].quote;
	for (unsigned steps = 0; steps < UP && a->at[i].head != NOWHERE && a->at[i].quote == quote; steps++) {
		uint32_t head = a->at[i].head, mark = a->at[i].rel == R_CCOMP && a->at[head].quote != quote ? tree_child(a, i, R_MARK) : NOWHERE;
		if (mark != NOWHERE && tree_is(a, mark, "|whether|if|") && tree_child(a, head, R_AUX_PASS) != NOWHERE)
			return true;
		if (a->at[i].rel == R_CCOMP && a->at[head].quote != quote)
			return tree_lemma(a, head, "|say|claim|allege|suggest|tell|accuse|argue|imply|insinuate|assert|write|mean|") && tree_in_front(a, head, "|not|n't|n’t|never|");
		i = head;
	}
	return false;
}

/* “We won,” she said. “They lost.”: whether word i stands right behind the marks that close what is said, though the quotation goes on. */
static bool behind_marks(const struct stance_article *a, uint32_t i)
{
	return i > 1 && (tree_is(a, i - 1, "|”|") || (tree_is(a, i - 1, "|\"|''|") && tree_is(a, i - 2, "|,|.|?|!|") && a->token->end[i - 2] == a->token->begin[i - 1]));
}

/* "If you say that he is brash", "you cannot look at it and say so": only supposed. */
static bool supposed(const struct stance_article *a, uint32_t say)
{
	uint32_t mark = tree_child(a, say, R_MARK), head = a->at[say].rel == R_CONJ && a->at[say].head < say ? a->at[say].head : say;
	return (mark != NOWHERE && tree_is(a, mark, "|if|when|")) || (tree_in_front(a, head, "|not|n't|n’t|cannot|") && tree_in_front(a, head, "|can|ca|cannot|"));
}

/* "People who say that he is right", "she claimed to be poor", inside a quotation: what others say or think is not the speaker's. */
bool quoted_believed(const struct stance_article *a, uint32_t i)
{
	enum { UP = 4 };
	bool passive;
	uint32_t whose = a->inner[i];
	for (unsigned steps = 0; steps < UP && a->at[i].head != NOWHERE; steps++) {
		uint32_t head = a->at[i].head, who;
		if (a->inner[head] != whose || a->at[head].quote != a->at[i].quote)
			return false;
		uint32_t mark = tree_child(a, i, R_MARK);
		if (a->at[i].rel == R_CCOMP && head < i && !(mark != NOWHERE && tree_is(a, mark, "|because|")) &&
		    tree_lemma(a, head, "|say|claim|argue|believe|think|suggest|allege|insist|maintain|pretend|imagine|assert|assume|tell|promise|assure|")) {
			who = tree_subject(a, head, &passive);
			if (passive && tree_lemma(a, head, "|tell|assure|"))
				return true; /* "I'm told he is the best" */
			return !(head + 1 < a->n && tree_is(a, head + 1, "|,|”|\"|''|’|")) && who != NOWHERE && !who_first_person(a, who) && !behind_marks(a, who) && !(a->at[who].quote != NOWHERE && a->at[who].name == a->speaker[a->at[who].quote]) && (!tree_is(a, who, "|you|everyone|everybody|") || supposed(a, head));
		}
		i = head;
	}
	return false;
}

/* "Dismissed accusations that Reed lied": not in the speaker's own words. */
bool quoted_alleged(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	for (unsigned steps = 0; steps < 3 && head != NOWHERE; steps++, head = a->at[head].head)
		if (a->at[head].tag == 'n')
			return (a->at[i].rel == R_ACL || a->at[i].rel == R_CCOMP || about_lied(a, head, i)) && (tree_lemma(a, head, "|accusation|allegation|claim|suggestion|charge|notion|idea|rumor|rumour|assertion|") ||
			                                                              (tree_lemma(a, head, "|evidence|proof|indication|sign|hint|question|") && head > 0 && tree_is(a, head - 1, "|no|little|scant|any|")));
	return false;
}

/* "I thought she was our friend": so it seemed once. */
bool quoted_once(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t head = a->at[i].rel == R_CCOMP ? a->at[i].head : NOWHERE;
	if (head == NOWHERE || !tree_is(a, head, "|thought|believed|hoped|assumed|expected|"))
		return false;
	uint32_t who = tree_subject(a, head, &passive);
	return who != NOWHERE && who_first_person(a, who);
}
