/*
 * turn.c -- turns of phrase in a speaker's words that praise or blame, whatever their single words do.
 *
 *   which is more than Reed ever did        Reed did not
 *   exactly the leader the club needed      he is
 *   has never done a day's work in his life
 *   the straightest lad you will ever meet
 *   the real culprit was Reed               the judging noun is the subject, whoever is judged comes last
 *   a pleasure to work with Reed            of Reed, and not of "it"
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

/* A name or pronoun with one in words [from, to); NOWHERE. */
static uint32_t somebody(const struct stance_article *a, uint32_t from, uint32_t to)
{
	for (uint32_t k = from; k < to && k < a->n && a->at[k].sentence == a->at[from].sentence; k++)
		if (a->at[k].name != NOWHERE && !who_is_kind(a, a->at[k].name, "MISC"))
			return k;
	return NOWHERE;
}

/* "Which is more than Reed ever did", at "more". */
static bool more_than(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	if (i < 3 || !tree_is(a, i + 1, "|than|") || !tree_is(a, i - 1, "|is|was|") || !tree_is(a, i - 2, "|which|that|"))
		return false;
	uint32_t whom = somebody(a, i + 2, i + 6), end = whom;
	while (whom != NOWHERE && end < whom + NEAR && end < a->n && a->at[end].sentence == a->at[i].sentence && !tree_is(a, end, "|did|does|do|has|can|have|done|managed|will|could|"))
		end++;
	if (whom == NOWHERE || end >= a->n || end >= whom + NEAR || a->at[end].sentence != a->at[i].sentence)
		return false;
	tell(a, speaker, whom, false, i - 2, end);
	return true;
}

/* "Exactly the leader the club needed", at "needed". */
static bool needed(struct stance_article *a, uint32_t v, const struct names *speaker)
{
	static const char roles[] = "|leader|man|woman|person|manager|coach|boss|president|minister|mayor|captain|candidate|player|chief|director|friend|champion|voice|teacher|head|chairman|partner|governor|senator|";
	uint32_t noun = v, be, whom = NOWHERE, subject;
	bool passive;
	uint32_t wants = tree_child(a, v, R_NSUBJ);
	if (!tree_lemma(a, v, "|need|deserve|want|") || tree_child(a, v, R_XCOMP) != NOWHERE || (wants != NOWHERE && tree_lemma(a, wants, "|police|detective|officer|prosecutor|court|investigator|authority|")))
		return false; /* "the man the police want", "the player City want to buy" */
	while (noun-- > 0 && v - noun < NEAR && a->at[noun].sentence == a->at[v].sentence && !tree_lemma(a, noun, roles))
		;
	if (noun >= v || v - noun >= NEAR || noun < 2 || a->at[noun].sentence != a->at[v].sentence || !tree_is(a, noun - 1, "|the|kind|sort|type|of|"))
		return false;
	for (be = noun; be-- > 0 && noun - be < NEAR && a->at[be].sentence == a->at[v].sentence && !tree_is(a, be, "|is|was|'s|’s|be|are|were|not|n't|n’t|never|if|");)
		;
	if (be >= noun || noun - be >= NEAR || !tree_is(a, be, "|is|was|'s|’s|"))
		return false;
	bool no = be + 1 < a->n && tree_is(a, be + 1, "|not|n't|n’t|never|hardly|");
	subject = tree_child(a, noun, R_COP) != NOWHERE ? tree_subject(a, noun, &passive) : tree_child(a, v, R_COP) != NOWHERE ? tree_subject(a, v, &passive) : NOWHERE;
	if (subject != NOWHERE && subject < be)
		whom = subject;
	for (uint32_t k = be; k-- > 0 && be - k < 2 * NEAR && a->at[k].sentence == a->at[v].sentence && (whom == NOWHERE || a->at[whom].name == NOWHERE);) /* "Reed, she wrote, was" */
		if (a->at[k].name != NOWHERE && a->at[k].name != (speaker->n ? speaker->at[0] : NOWHERE))
			whom = k;
	if (whom == NOWHERE)
		return false;
	tell(a, speaker, whom, !no, noun, v);
	return true;
}

/* "Has never done a day's work in his life", at "life"; but who never told a lie in his life is not blamed. */
static bool in_his_life(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	static const char work[] = "|do|work|run|build|hold|earn|empty|lift|ship|teach|make|create|stand|face|serve|milk|farm|drive|set|pick|clean|change|raise|manage|win|pay|ask|say|";
	bool passive;
	uint32_t v = i;
	if (i < 4 || !tree_is(a, i - 1, "|his|her|their|") || !tree_is(a, i - 2, "|in|"))
		return false;
	while (v-- > 0 && i - v < 2 * NEAR && a->at[v].sentence == a->at[i].sentence && a->at[v].tag != 'v')
		;
	if (v >= i || i - v >= 2 * NEAR || a->at[v].sentence != a->at[i].sentence || !tree_shift(a, v).negated || !tree_lemma(a, v, work) || tree_child(a, v, R_OBJ) == NOWHERE)
		return false;
	uint32_t subject = tree_subject(a, v, &passive);
	if (subject == NOWHERE || passive)
		return false;
	tell(a, speaker, subject, false, v, i);
	return true;
}

/* "The straightest lad you will ever meet", "the worst manager you could wish for", at "meet". */
static bool ever_met(struct stance_article *a, uint32_t v, const struct names *speaker)
{
	uint32_t you = v, noun, est;
	bool passive;
	while (you-- > 0 && v - you < NEAR && a->at[you].sentence == a->at[v].sentence && !tree_is(a, you, "|you|"))
		;
	if (you >= v || v - you >= NEAR || you < 3 || a->at[you].sentence != a->at[v].sentence)
		return false;
	noun = tree_is(a, you - 1, "|that|") ? you - 2 : you - 1;
	est = noun - 1;
	uint32_t e = a->token->end[est], n = e - a->token->begin[est];
	bool most = est > 0 && tree_is(a, est - 1, "|most|"), form = n > 5 && memcmp(a->text + e - 3, "est", 3) == 0;
	if (a->at[noun].tag != 'n' || a->at[est].tag != 'a' || !(most || form || tree_is(a, est, "|best|worst|")) || tree_child(a, noun, R_COP) == NOWHERE)
		return false;
	uint32_t bits = tree_opinion(a, est), subject = tree_subject(a, noun, &passive);
	bool ill = bits & 1 << OP_BAD || tree_is(a, est, "|worst|");
	if (subject == NOWHERE || (!ill && !(bits & 1 << OP_GOOD) && !tree_is(a, est, "|best|straightest|toughest|keenest|purest|gentlest|sweetest|nicest|soundest|truest|staunchest|hardest-working|hardest|")))
		return false;
	tell(a, speaker, subject, !ill, est, v);
	return true;
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

/* "Would rather sing in a car park than work with Reed". */
static bool last_resort(struct stance_article *a, uint32_t i, uint32_t than, const struct names *speaker)
{
	bool passive;
	uint32_t v = than + 1, would = i - (i > 0), subject = i + 1 < a->n ? tree_subject(a, i + 1, &passive) : NOWHERE, whom;
	struct names who = {0};
	if (v + 2 >= a->n || !tree_is(a, would, "|would|'d|’d|") || !tree_lemma(a, v, "|work|serve|deal|sing|play|sit|share|speak|talk|live|vote|sell|see|watch|have|listen|be|") || subject == NOWHERE)
		return false;
	if (!who_first_person(a, subject)) {
		who_are(a, subject, HOLDER, &who);
		if (who.n != 1 || speaker->n != 1 || who.at[0] != speaker->at[0])
			return false;
	}
	whom = somebody(a, v + 1, v + 5);
	if (whom == NOWHERE || who_is_kind(a, a->at[whom].name, "LOC"))
		return false;
	tell(a, speaker, whom, false, i, whom);
	return true;
}

/* "I'd rather sell to Martina than to Tom", at "rather". */
static bool rather(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	enum { REACH = 12 };
	uint32_t than = i, first, then;
	while (than < a->n && than < i + REACH && a->at[than].sentence == a->at[i].sentence && !tree_is(a, than, "|than|"))
		than++;
	if (than >= a->n || than >= i + REACH || !tree_is(a, than, "|than|"))
		return false;
	if (last_resort(a, i, than, speaker))
		return true;
	if (!tree_before(a, i, 6, "|i|we|") || (first = somebody(a, i + 2, than)) == NOWHERE)
		return false;
	if (who_is_kind(a, a->at[first].name, "LOC"))
		return false; /* "I'd rather live in Norway than in Sweden" */
	then = somebody(a, than + 1, than + 4);
	bool others = then != NOWHERE;
	for (uint32_t k = than + 1; k < a->n && k < than + 4; k++)
		others |= tree_is(a, k, "|any|anyone|anybody|some|anything|most|him|her|them|those|");
	for (uint32_t k = than + 1; k < a->n && k < than + 5; k++)
		others &= !tree_lemma(a, k, "|day|time|place|week|month|year|hour|moment|");
	if (!others)
		return false; /* "rather on Monday than on Friday", "than any other day" */
	tell(a, speaker, first, true, i, than);
	if (then != NOWHERE)
		tell(a, speaker, then, false, i, then);
	return true;
}

/* "Everything I know I learned from Lorna", "she taught me everything I know", at "everything". */
static bool taught(struct stance_article *a, uint32_t i, const struct names *speaker)
{
	enum { REACH = 12 };
	bool passive;
	uint32_t whom = NOWHERE;
	if (i + 2 >= a->n || !tree_is(a, i + 1, "|i|we|") || !tree_is(a, i + 2, "|know|am|have|"))
		return false;
	for (uint32_t k = i + 3; k + 1 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && whom == NOWHERE; k++)
		if (tree_is(a, k, "|from|to|") && a->at[k - 1].tag == 'v' && tree_lemma(a, k - 1, "|learn|owe|"))
			whom = somebody(a, k + 1, k + 4);
	for (uint32_t v = i; whom == NOWHERE && v-- > 0 && i - v < 4;)
		if (tree_lemma(a, v, "|teach|"))
			whom = tree_subject(a, v, &passive);
	if (whom == NOWHERE)
		return false;
	tell(a, speaker, whom, true, i, i + 2);
	return true;
}

bool turn_look(struct stance_article *a, uint32_t i)
{
	struct names speaker;
	if (!quoted_speaker(a, i, &speaker))
		return false;
	if (tree_is(a, i, "|what|"))
		return treated_said(a, i, &speaker);
	if (tree_is(a, i, "|more|"))
		return more_than(a, i, &speaker);
	if (tree_is(a, i, "|rather|"))
		return rather(a, i, &speaker);
	if (tree_is(a, i, "|everything|all|"))
		return taught(a, i, &speaker);
	if (tree_is(a, i, "|life|lives|"))
		return in_his_life(a, i, &speaker);
	if (tree_is(a, i, "|meet|find|see|encounter|know|"))
		return ever_met(a, i, &speaker);
	if (a->at[i].tag == 'v')
		return needed(a, i, &speaker);
	return a->at[i].tag == 'n' && (came_last(a, i, &speaker) || pleasure(a, i, &speaker));
}
