/*
 * glad.c -- who is glad or sorry that something has happened to somebody: "delighted that Reed had been chosen",
 * "unhappy that Keller stays".
 */
#include "stance.h"

/* What clause v tells of its subject: 1, that it went well for him, -1 ill, 0 neither. */
static int fortune(struct stance_article *a, uint32_t v, bool passive)
{
	struct shift s = tree_shift(a, v);
	int sign;
	if (passive)
		sign = tree_lemma(a, v, "|appoint|name|choose|select|nominate|confirm|hire|invite|award|") ? 1 : about_suffered(a, v);
	else
		sign = tree_lemma(a, v, "|win|stay|return|recover|survive|succeed|join|triumph|prevail|") ? 1 : tree_lemma(a, v, "|resign|leave|lose|go|quit|fail|") ? -1 : 0;
	return s.undone || s.negated ? 0 : sign;
}

/* "Thrilled to have signed Reed", "over the moon to be working with her": of whom somebody is glad to have him. */
static bool glad_of(struct stance_article *a, uint32_t i)
{
	static const char glad[] = "|thrilled|delighted|pleased|proud|honoured|honored|glad|happy|overjoyed|excited|lucky|privileged|ecstatic|", sorry[] = "|sorry|sad|gutted|loath|heartbroken|devastated|";
	bool passive;
	struct names holder, target;
	uint32_t v = tree_child(a, i, R_XCOMP), whom, prep;
	bool moon = i > 1 && tree_is(a, i, "|moon|") && tree_is(a, i - 2, "|over|"), plus = true;
	if (v == NOWHERE)
		v = tree_child(a, i, R_ADVCL);
	bool losing = v != NOWHERE && tree_is(a, i, sorry) && tree_lemma(a, v, "|lose|"); /* "sorry to lose her" */
	if (v == NOWHERE || v < i || v > i + 4 || !(moon || losing || tree_is(a, i, glad)) ||
	    !tree_lemma(a, v, "|sign|land|appoint|recruit|hire|secure|keep|work|serve|play|join|have|partner|capture|find|get|lose|") || losing != tree_lemma(a, v, "|lose|"))
		return false;
	whom = tree_child(a, v, R_OBJ);
	if (whom == NOWHERE)
		whom = tree_behind(a, v, "|with|alongside|under|", &prep);
	if (whom == NOWHERE || (a->at[whom].name == NOWHERE && a->at[whom].tag != 'o'))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (!holder.n || target.n != 1 || who_is_kind(a, target.at[0], "LOC") || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "adjective", i, i, whom);
	return true;
}

bool glad_look(struct stance_article *a, uint32_t i)
{
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) | opinion_find(a->opinion, a->at[i].low), clause = tree_child(a, i, R_CCOMP), subject, whom;
	bool passive, suffers, plus = bits & (1 << OP_ADJ_FOR | 1 << OP_PLEASES) || tree_lemma(a, i, "|glad|pleased|relieved|overjoyed|");
	struct names holder, target;
	if (glad_of(a, i))
		return true;
	bool moon = i > 1 && ((tree_is(a, i, "|moon|") && tree_is(a, i - 2, "|over|")) || (tree_is(a, i, "|heaven|") && tree_is(a, i - 1, "|seventh|")));
	plus |= moon;
	if (moon && clause == NOWHERE)
		clause = tree_child(a, i, R_ACL) != NOWHERE ? tree_child(a, i, R_ACL) : tree_child(a, i, R_RELCL);
	if (clause == NOWHERE)
		clause = tree_child(a, i, R_ADVCL);
	if (clause == NOWHERE || clause < i || (!plus && !(bits & (1 << OP_ADJ_AGAINST | 1 << OP_ANGERS)) && !tree_lemma(a, i, "|sorry|sad|regret|regretful|")))
		return false;
	uint32_t mark = tree_child(a, clause, R_MARK);
	if (mark != NOWHERE && !tree_is(a, mark, "|that|"))
		return false;
	subject = tree_subject(a, i, &suffers);
	if (a->at[i].tag == 'v' && !suffers && !tree_lemma(a, i, "|regret|"))
		return false;
	tree_subject(a, clause, &passive);
	whom = tree_child(a, clause, passive ? R_NSUBJ_PASS : R_NSUBJ);
	int sign = whom == NOWHERE ? 0 : fortune(a, clause, passive);
	who_are(a, subject, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (!sign || !holder.n || !target.n || !tree_holds(a, i, false, &plus))
		return false;
	stance_add(a, &holder, &target, plus == (sign > 0), 0.75f, "adjective", i, i, clause);
	return true;
}

/* "I trusted him. I don't any more", "I was wrong", "I won't be doing it again": whether word i begins what takes back a favour that was told before it. */
static bool takes_back(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 7 };
	bool no = i + 1 < a->n && tree_is(a, i + 1, "|n't|n’t|not|never|");
	if (i + 2 >= a->n || i == 0 || !tree_is(a, i - 1, "|i|we|"))
		return false;
	if (tree_is(a, i, "|was|were|") && tree_is(a, i + 1, "|wrong|mistaken|fooled|naive|"))
		return a->at[i + 2].tag == '.';
	for (uint32_t k = i + 2; no && k < a->n && k < i + NEAR && a->at[k].sentence == a->at[i].sentence; k++) {
		if (tree_is(a, i, "|do|did|does|") && (tree_is(a, k, "|anymore|now|longer|") || (tree_is(a, k, "|any|") && k + 1 < a->n && tree_is(a, k + 1, "|more|longer|"))))
			return true;
		if (tree_is(a, i, "|will|wo|would|shall|sha|shan|") && tree_is(a, k, "|again|"))
			return true;
	}
	return false;
}

static const char favours[] = "|believe|vote|vouch|campaign|speak|defend|support|back|";

bool glad_taken_back(const struct stance_article *a, uint32_t v)
{
	enum { AHEAD = 30 };
	for (uint32_t k = v + 1; tree_lemma(a, v, favours) && k < a->n && k < v + AHEAD && a->at[k].quote == a->at[v].quote; k++)
		if (a->at[k].sentence != a->at[v].sentence && takes_back(a, k))
			return true;
	return false;
}

/* "And regretted it", "now rues having done so", behind the favour: at word k. */
static bool regretted(const struct stance_article *a, uint32_t k)
{
	return tree_lemma(a, k, "|regret|rue|") && a->at[k].tag == 'v' && tree_is(a, k + 1, "|it|that|this|doing|having|bitterly|") && !tree_before(a, k, 4, "|not|n't|n’t|never|");
}

/* "Had voted for her, he said, and wished he had not", "regretted having voted for her" */
static bool rued(const struct stance_article *a, uint32_t v)
{
	enum { AHEAD = 16, BACK = 4 };
	for (uint32_t k = v + 1; k + 1 < a->n && k < v + AHEAD && a->at[k].sentence == a->at[v].sentence; k++)
		if (tree_is(a, k, "|money|vote|") && tree_is(a, k + 1, "|back|"))
			return true; /* "voted for him and I'd like my money back" */
	if (tree_before(a, v, BACK + 2, "|not|n't|n’t|never|"))
		return false;
	if (tree_before(a, v, BACK, "|regret|regrets|regretted|regretting|rue|rues|rued|"))
		return true;
	for (uint32_t k = v + 1; k + 1 < a->n && k < v + AHEAD && a->at[k].sentence == a->at[v].sentence; k++)
		if (regretted(a, k))
			return true;
	for (uint32_t k = v + 1; k + 3 < a->n && k < v + AHEAD && a->at[k].sentence == a->at[v].sentence; k++)
		if (tree_lemma(a, k, "|wish|") && a->at[k + 1].tag == 'o' && tree_is(a, k + 2, "|had|hadn|'d|’d|") && tree_is(a, k + 3, "|not|n't|n’t|never|"))
			return true;
	return false;
}

bool glad_rued(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names holder, target;
	uint32_t prep, object = tree_lemma(a, v, "|vote|vouch|campaign|support|back|endorse|defend|trust|elect|hire|appoint|nominate|") && rued(a, v) ? tree_child(a, v, R_OBJ) : NOWHERE;
	if (object == NOWHERE && tree_lemma(a, v, "|vote|vouch|campaign|") && rued(a, v))
		object = tree_behind(a, v, "|for|", &prep);
	if (object == NOWHERE)
		return false;
	who_acts(a, v, &passive, &holder);
	who_are(a, object, TARGET, &target);
	if (passive || !holder.n || !target.n)
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "verb", v, v, object);
	return true;
}

bool glad_no_more(struct stance_article *a, uint32_t i)
{
	enum { BACK = 40 };
	uint32_t speaker = quoted_by(a, i), subject, object, prep;
	bool passive;
	struct names holder, target;
	if (speaker == NOWHERE || !takes_back(a, i))
		return false;
	for (uint32_t v = i; v-- > 0 && i - v < BACK;) {
		if (a->at[v].tag != 'v' || quoted_by(a, v) != speaker)
			continue;
		subject = tree_subject(a, v, &passive);
		object = tree_child(a, v, R_OBJ);
		if (object == NOWHERE && tree_lemma(a, v, "|believe|vote|vouch|campaign|speak|"))
			object = tree_behind(a, v, "|in|for|", &prep);
		if (passive || subject == NOWHERE || object == NOWHERE || !who_first_person(a, subject) || (about_deed(a, v) <= 0 && !tree_lemma(a, v, favours)))
			continue;
		who_are(a, subject, HOLDER, &holder);
		who_are(a, object, TARGET, &target);
		if (!target.n)
			continue;
		a->undone[v] = true;
		stance_add(a, &holder, &target, false, 0.75f, "quoted deed", i, i, i + 2);
		return true;
	}
	return false;
}
