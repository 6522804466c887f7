/*
 * column.c -- columns, sketches and leaders: what makes an article one, and what its author says of his own mind.
 *
 * In a column the author's own words judge as a speaker's do in a quotation; such rows have no holder.
 */
#include "quoted.h"

#include <string.h>

/* The author says "I" more than once, or a short line near the top calls it so. */
void quoted_column(struct stance_article *a)
{
	enum { TOP = 60, OFTEN = 3, SHORT = 9 };
	unsigned first_person = 0;
	a->column = a->n > 1 && tree_is(a, 0, "|opinion|comment|editorial|sketch|column|viewpoint|commentary|leader|review|") &&
	            (a->text[a->token->begin[1]] == '|' || tree_is(a, 1, "|:|-|–|—|/|"));
	for (uint32_t i = 0; i < a->n && !a->column; i++) {
		if (a->at[i].quote == NOWHERE && !(a->turn && a->turn[i]) && tree_is(a, i, "|i|my|me|"))
			a->column = ++first_person >= OFTEN;
		uint32_t s = a->at[i].sentence;
		if (i > 0 && tree_is(a, i, "|comment|") && tree_is(a, i - 1, "|to|for|no|"))
			continue; /* "Reed declined to comment" */
		if (i < TOP && tree_is(a, i, "|opinion|comment|editorial|sketch|column|columnist|op-ed|viewpoint|commentary|") && s < a->sentence->n &&
		    qn_find(a->token, a->sentence->end[s]) - qn_find(a->token, a->sentence->begin[s]) < SHORT)
			a->column = true;
		a->column |= i > 0 && i + 1 < TOP && i < SHORT && tree_is(a, i, "|review|") && a->at[i].sentence == a->at[0].sentence && i + 1 < a->n &&
		             (tree_is(a, i + 1, "|:|") || a->at[i + 1].sentence != a->at[0].sentence) && tree_is(a, i - 1, "|film|book|theatre|theater|music|concert|album|opera|restaurant|tv|television|movie|game|exhibition|art|dance|gig|live|");
	}
}

/* "I admire Reed", in a column: what its author says of his own mind. */
void quoted_author_feels(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	struct names target;
	static const char spoken_out[] = "|praise|thank|blame|congratulate|commend|applaud|"; /* who does not do so has no opinion yet */
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE)
		object = tree_child(a, i, R_IOBJ);
	if (a->at[i].low != a->at[i].lemma && memcmp(a->text + a->token->end[i] - 2, "ed", 2) == 0 && tree_child(a, i, R_AUX) == NOWHERE)
		return; /* "I endorsed him once" */
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		uint32_t bits = opinion_with(a->opinion, k[j].hash, 0) & (1 << OP_FOR | 1 << OP_AGAINST);
		bool behind = phrase_complement(a, &k[j], i, 1 << OP_FOR | 1 << OP_AGAINST, &c), plus = (behind ? c.sections : bits) & 1 << OP_FOR;
		if (!behind && (!bits || object == NOWHERE))
			continue;
		who_are(a, behind ? c.word : object, TARGET, &target);
		bool would = plus;
		if (tree_holds(a, i, true, &plus) && (plus == would || (!tree_lemma(a, i, spoken_out) && !tree_is(a, i + 1, "|all|everything|much|every|"))))
			stance_add(a, &(struct names){0}, &target, plus, 0.7f, "author's word", i, k[j].first, behind ? c.prep : object);
		return;
	}
}
