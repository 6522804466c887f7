/*
 * treated.c -- what is thought of how somebody was treated: "condemned the way Reed had been treated", "appalled by what had happened to her".
 *
 * Who is against what was done to somebody is for him, though all words around him are ill: "could not defend what had been done to Reed".
 * So is who calls it so: "what happened to Reed was a disgrace".
 */
#include "stance.h"

enum { REACH = 12, SAY = 1 << OP_FOR | 1 << OP_AGAINST };

static const char dealt[] = "|treat|handle|portray|depict|sack|dismiss|remove|oust|eject|vilify|target|single|hound|bully|abuse|attack|smear|detain|arrest|drop|sideline|deal|punish|bundle|";

/* Who suffered it, told from word b on: "the way Reed was treated", "what was done to Reed", "how he was treated"; NOWHERE. */
static uint32_t sufferer(const struct stance_article *a, uint32_t b)
{
	uint32_t end = b;
	if (b >= a->n || !(tree_is(a, b, "|what|how|") || (tree_is(a, b, "|the|") && b + 1 < a->n && tree_is(a, b + 1, "|way|manner|treatment|"))))
		return NOWHERE;
	while (end < a->n && end < b + REACH && a->at[end].sentence == a->at[b].sentence && !tree_is(a, end, "|,|;|.|"))
		end++;
	if (tree_is(a, b, "|what|")) {
		for (uint32_t k = b + 1; k + 1 < end; k++)
			if ((tree_is(a, k, "|done|") && tree_is(a, k + 1, "|to|") && k > b + 1 && tree_is(a, k - 1, "|was|been|being|is|")) || (tree_lemma(a, k, "|happen|befall|") && tree_is(a, k + 1, "|to|")) ||
			    (k > b + 1 && tree_is(a, k, "|did|done|doing|do|") && tree_is(a, k + 1, "|to|")))
				return a->at[k + 1].rel == R_CASE && a->at[k + 1].head != NOWHERE && a->at[k + 1].head > k ? a->at[k + 1].head : tree_past_titles(a, k + 2);
		return NOWHERE;
	}
	for (uint32_t k = b + 1; k < end; k++)
		if (a->at[k].tag == 'v' && tree_lemma(a, k, dealt)) {
			bool been = false;
			for (uint32_t x = k; x-- > b && k - x < 4;)
				been |= tree_is(a, x, "|was|were|been|being|is|are|");
			uint32_t subject = tree_child(a, k, R_NSUBJ_PASS);
			if (subject == NOWHERE)
				subject = tree_child(a, k, R_NSUBJ);
			return been && subject != NOWHERE && subject > b ? subject : NOWHERE;
		}
	return NOWHERE;
}

/* Against what was done, or for it, is word i: a verb, or an adjective with a preposition. */
static bool minds(struct stance_article *a, uint32_t i, uint32_t b, bool *plus)
{
	static const char shock[] = "|appalled|shocked|disgusted|outraged|horrified|sickened|dismayed|saddened|angered|upset|ashamed|embarrassed|angry|furious|unhappy|devastated|heartbroken|disturbed|troubled|alarmed|incensed|";
	if (b > i + 1) {
		*plus = false;
		return tree_is(a, i, shock);
	}
	uint32_t bits = opinion_with(a->opinion, a->at[i].lemma, 0) & SAY;
	*plus = bits == 1 << OP_FOR || tree_lemma(a, i, "|excuse|justify|condone|accept|");
	return a->at[i].tag == 'v' && (*plus || bits == 1 << OP_AGAINST || tree_lemma(a, i, "|regret|lament|bemoan|"));
}

bool treated_look(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	bool passive, plus;
	uint32_t b = i + 1;
	if (b + 2 < a->n && tree_is(a, b, "|by|at|with|over|about|of|"))
		b++;
	uint32_t whom = minds(a, i, b, &plus) ? sufferer(a, b) : NOWHERE;
	if (whom == NOWHERE || whom >= a->n || a->at[whom].name == NOWHERE) /* a dismissal that was badly handled is somebody's doing */
		return false;
	bool feels = b > i + 1;
	if (feels) {
		uint32_t subject = tree_subject(a, i, &passive);
		who_are(a, subject, HOLDER, &holder);
	} else
		who_acts(a, i, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	if (!holder.n || target.n != 1 || who_first_person(a, whom))
		return false;
	for (uint32_t k = b; k < whom + REACH && k < a->n && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|;|.|"); k++)
		if (a->at[k].tag == 'v')
			a->spoken[k] = true;
	if (!tree_holds(a, i, true, &plus) || plus)
		return true;
	stance_add(a, &holder, &target, true, 0.7f, feels ? "adjective" : "verb", i, i, whom);
	return true;
}

bool treated_said(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	enum { FAR = 8, NEAR = 5 };
	static const char wrong[] = "|low|wrong|unfair|unjust|unacceptable|wicked|despicable|cruel|inhuman|inhumane|cowardly|obscene|";
	uint32_t whom = sufferer(a, i), be = whom, end = NOWHERE;
	struct names target;
	if (whom == NOWHERE || whom >= a->n || a->at[whom].name == NOWHERE || who_first_person(a, whom))
		return false;
	while (be < a->n && be < whom + FAR && a->at[be].sentence == a->at[i].sentence && !tree_is(a, be, "|was|is|were|'s|’s|"))
		be++;
	for (uint32_t k = be + 1; k < a->n && k < be + NEAR && a->at[k].sentence == a->at[i].sentence && end == NOWHERE && !tree_is(a, k, "|not|n't|n’t|never|hardly|to|"); k++)
		if (a->at[k].tag != 'v' && (tree_is(a, k, wrong) || tree_opinion(a, k) & 1 << OP_BAD))
			end = k;
	if (be >= whom + FAR || end == NOWHERE || tree_asked(a, i))
		return false;
	who_are(a, whom, TARGET, &target);
	if (target.n != 1 || (speaker->n && speaker->at[0] == target.at[0]))
		return false;
	a->spoken[end] = true;
	stance_add(a, speaker, &target, true, 0.7f, speaker->n ? "verb" : "author's word", i, i, end);
	return true;
}
