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

bool glad_look(struct stance_article *a, uint32_t i)
{
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) | opinion_find(a->opinion, a->at[i].low), clause = tree_child(a, i, R_CCOMP), subject, whom;
	bool passive, suffers, plus = bits & (1 << OP_ADJ_FOR | 1 << OP_PLEASES) || tree_lemma(a, i, "|glad|pleased|relieved|overjoyed|");
	struct names holder, target;
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

/* "I trusted him. I don't any more." */
bool glad_no_more(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 4, BACK = 40 };
	uint32_t speaker = quoted_by(a, i), subject, object;
	bool over = false, passive;
	struct names holder, target;
	if (speaker == NOWHERE || i + 2 >= a->n || !tree_is(a, i, "|do|did|does|") || !tree_is(a, i + 1, "|n't|n’t|not|"))
		return false;
	for (uint32_t k = i + 2; k < a->n && k < i + 2 + NEAR && a->at[k].sentence == a->at[i].sentence && !over; k++)
		over = tree_is(a, k, "|anymore|now|longer|") || (tree_is(a, k, "|any|") && k + 1 < a->n && tree_is(a, k + 1, "|more|longer|"));
	for (uint32_t v = i; over && v-- > 0 && i - v < BACK;) {
		if (a->at[v].tag != 'v' || quoted_by(a, v) != speaker)
			continue;
		subject = tree_subject(a, v, &passive);
		object = tree_child(a, v, R_OBJ);
		if (passive || subject == NOWHERE || object == NOWHERE || !who_first_person(a, subject) || about_deed(a, v) <= 0)
			continue;
		who_are(a, subject, HOLDER, &holder);
		who_are(a, object, TARGET, &target);
		a->undone[v] = true;
		stance_add(a, &holder, &target, false, 0.75f, "quoted deed", i, i, i + 2);
		return true;
	}
	return false;
}
