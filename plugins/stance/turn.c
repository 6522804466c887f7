/*
 * turn.c -- turns of phrase in a speaker's words that praise or blame, whatever their single words do.
 *
 *   the real culprit was Reed               the judging noun is the subject, whoever is judged comes last
 *   a pleasure to work with Reed            of Reed, and not of "it"
 *   the evening belongs to Reed             of her
 */
#include "stance.h"

#include <string.h>

enum { NEAR = 8 };

static void tell(struct stance_article *a, const struct names *speaker, uint32_t whom, bool plus, uint32_t first, uint32_t last)
{
	struct names target;
	who_are(a, whom, TARGET, &target);
	if (target.n == 1 && !who_first_person(a, whom) && !tree_asked(a, first))
		stance_add(a, speaker, &target, plus, 0.75f, speaker->n ? "noun" : "author's word", first, first, last);
}

/* Whether a noun with "the" in front, "the real culprit", may be what somebody turns out to be: the star of a film is no praise, the true star is. */
static bool pointed_at(const struct stance_article *a, uint32_t i)
{
	bool real = false;
	for (uint32_t k = i; k-- > 0 && i - k < 4 && a->at[k].sentence == a->at[i].sentence;) {
		real |= tree_is(a, k, "|real|true|biggest|undoubted|unsung|only|");
		if (tree_is(a, k, "|the|"))
			return real || !tree_lemma(a, i, "|star|");
	}
	return false;
}

/* "The real culprit, she said, was the council", at the judging noun. */
static bool came_last(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	static const char ill[] = "|culprit|villain|offender|liar|cheat|hypocrite|bully|coward|traitor|extremist|problem|obstacle|enemy|fool|", well[] = "|hero|heroine|saviour|savior|star|saint|peacemaker|";
	bool bad = tree_lemma(a, i, ill), good = tree_lemma(a, i, well);
	uint32_t be = i + 1, whom, end;
	if (!(bad || good) || tree_child(a, i, R_COP) != NOWHERE || !pointed_at(a, i))
		return false;
	while (be < a->n && be < i + 2 * NEAR && a->at[be].sentence == a->at[i].sentence && !tree_is(a, be, "|is|was|are|were|'s|’s|"))
		be++;
	if (be >= a->n || be >= i + 2 * NEAR || a->at[be].sentence != a->at[i].sentence || (be + 1 < a->n && tree_is(a, be + 1, "|not|n't|n’t|never|that|")))
		return false;
	for (whom = be + 1; whom < a->n && whom < be + 5 && a->at[whom].name == NOWHERE && strchr("tnNad", a->at[whom].tag); whom++)
		;
	if (whom >= a->n || a->at[whom].name == NOWHERE || a->at[whom].sentence != a->at[i].sentence || !(who_is_kind(a, a->at[whom].name, "PER") || who_is_kind(a, a->at[whom].name, "ORG")))
		return false;
	for (end = whom + 1; end < a->n && a->at[end].name == a->at[whom].name; end++)
		;
	if (end < a->n && a->at[end].sentence == a->at[i].sentence && (strchr("vx", a->at[end].tag) || tree_is(a, end, "|'s|’s|'|’|")))
		return false; /* "the problem is Reed is ill" */
	tell(a, speaker, whom, good, i, whom);
	return true;
}

/* "It was a pleasure to work with Reed", at the noun. */
static bool pleasure(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	uint32_t v = i + 2, prep, whom;
	if (v >= a->n || !tree_is(a, i + 1, "|to|") || !tree_lemma(a, i, "|pleasure|joy|honour|honor|privilege|delight|nightmare|misery|") ||
	    !tree_lemma(a, v, "|work|deal|serve|know|play|learn|coach|teach|manage|act|train|sing|write|tour|campaign|"))
		return false;
	whom = tree_child(a, v, R_OBJ);
	if (whom == NOWHERE)
		whom = tree_behind(a, v, "|with|under|alongside|beside|for|from|", &prep);
	if (whom == NOWHERE || whom < v || a->at[whom].name == NOWHERE)
		return false;
	struct shift s = tree_shift(a, i);
	if (s.undone || s.negated)
		return false;
	tell(a, speaker, whom, !tree_lemma(a, i, "|nightmare|misery|"), i, whom);
	return true;
}

/* "The evening belongs to Reed", at the verb. */
static bool belongs(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	static const char occasions[] = "|evening|night|day|afternoon|show|film|movie|play|production|match|game|concert|stage|spotlight|occasion|performance|honour|honor|plaudit|praise|credit|laurel|final|half|season|album|series|episode|";
	uint32_t subject = tree_child(a, i, R_NSUBJ), whom = i + 1 < a->n && tree_is(a, i + 1, "|to|") ? tree_past_titles(a, i + 2) : a->n;
	if (!tree_lemma(a, i, "|belong|") || subject == NOWHERE || a->at[subject].name != NOWHERE || !tree_lemma(a, subject, occasions) || whom >= a->n || a->at[whom].name == NOWHERE || tree_shift(a, i).negated ||
	    !who_is_kind(a, a->at[whom].name, "PER"))
		return false;
	tell(a, speaker, whom, true, i, whom);
	return true;
}

bool turn_look(struct stance_article *a, uint32_t i)
{
	struct names speaker;
	if (!quoted_speaker(a, i, &speaker))
		return false;
	if (tree_is(a, i, "|what|"))
		return treated_said(a, i, &speaker);
	if (a->at[i].tag == 'v')
		return belongs(a, i, &speaker);
	return a->at[i].tag == 'n' && (came_last(a, i, &speaker) || pleasure(a, i, &speaker));
}
