/*
 * everybody.c -- "nobody trusts Reed", "the country owes her a debt", "people are tired of him": what a speaker says that everybody feels, he feels himself.
 *
 * What he says of some people, of a party or of voters in a report of his words is theirs.
 */
#include "stance.h"

#include <string.h>

/* Whether the clause of word i has this subject: "people want to see her gone", but not "there are people not wanting to see". */
static bool clause_of(const struct stance_article *a, uint32_t subject, uint32_t i)
{
	uint32_t head = a->at[subject].head;
	if ((a->at[subject].rel != R_NSUBJ && a->at[subject].rel != R_NSUBJ_PASS) || head == NOWHERE || (subject > 1 && (tree_is(a, subject - 2, "|there|") || tree_is(a, head - (head > 0), "|there|"))))
		return false;
	return head == i || (a->at[i].rel == R_XCOMP && a->at[i].head == head) || (a->at[i].rel == R_CONJ && a->at[i].head == head);
}

static bool feels(const struct stance_article *a, uint32_t i, uint32_t subject, struct names *out, bool *turned)
{
	static const char all[] = "|everyone|everybody|country|nation|world|history|industry|sport|game|city|town|community|humanity|mankind|", many[] = "|person|people|voter|public|fan|citizen|taxpayer|reader|viewer|family|patient|",
	                  none[] = "|nobody|none|no-one|noone|";
	enum { REACH = 20 };
	uint32_t det, quote = a->at[i].quote, one;
	const char *kind = quote == NOWHERE ? NULL : qn_string_at(a->r, a->quote, 1, quote);
	*turned = false;
	if (subject == NOWHERE || subject > i || a->at[subject].name != NOWHERE || tree_child(a, subject, R_NMOD) != NOWHERE || tree_child(a, subject, R_AMOD) != NOWHERE || !quoted_speaker(a, i, out))
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|but|although|though|whereas|yet|") || (tree_is(a, k, "|more|") && tree_is(a, subject, none)))
			return false; /* "people accused Reed, but", "nobody supported Reed more than I" */
	det = tree_child(a, subject, R_DET);
	if (tree_is(a, subject, "|members|") && det == NOWHERE)
		return true; /* "members were insulted by it", said their secretary */
	one = tree_is(a, subject, "|one|") && subject > 0 && tree_is(a, subject - 1, "|no|") ? subject : NOWHERE;
	*turned = tree_is(a, subject, none) || one != NOWHERE || (det != NOWHERE && tree_is(a, det, "|no|") && tree_lemma(a, subject, many));
	if (*turned && tree_lemma(a, i, "|accuse|charge|criticise|criticize|condemn|attack|denounce|sue|challenge|oppose|"))
		return false; /* what nobody has done yet is no favour */
	if (*turned || tree_is(a, subject, "|everyone|everybody|history|humanity|mankind|"))
		return true;
	if (tree_lemma(a, subject, all))
		return det != NOWHERE && tree_is(a, det, "|the|this|");
	return tree_lemma(a, subject, many) && clause_of(a, subject, i) && (det == NOWHERE || tree_is(a, det, "|the|")) && (quote == NOWHERE || (kind && strcmp(kind, "indirect") != 0));
}

bool everybody_feels(const struct stance_article *a, uint32_t i, uint32_t subject, struct names *out, bool *turned)
{
	struct names speaker = {0};
	if (!feels(a, i, subject, &speaker, turned))
		return false; /* the caller's holder, who is none yet, stays so */
	*out = speaker;
	return true;
}
