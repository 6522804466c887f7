/*
 * quoted.c -- what a speaker says of those whom the quotation names.
 *
 * Inside a quotation a word that says well or ill of somebody is the speaker's
 * own: a predicate ("is weak"), an attribute ("the weak council"), or a deed that
 * harms or helps ("sold us out").
 */
#include "stance.h"

enum { CHILDREN = 48 };

enum { ILL = 1 << OP_BAD | 1 << OP_HARM, WELL = 1 << OP_GOOD };

static void say(struct stance_article *a, uint32_t i, uint32_t whom, bool plus, float score, const char *rule)
{
	struct names holder = {1, {a->speaker[a->at[i].quote]}}, target;
	struct shift s = tree_shift(a, i);
	if (s.undone)
		return;
	if (s.negated && !plus)
		return;
	who_are(a, whom, TARGET, &target);
	stance_add(a, &holder, &target, plus && !s.negated, score, rule, i, i, i);
}

/* Verbs that bring about what their object names: "sold fear", "spread lies", "left us no choice". */
static bool does_ill(const struct stance_article *a, uint32_t v, uint32_t object)
{
	uint32_t det = tree_child(a, object, R_DET);
	if (tree_lemma(a, v, "|leave|give|") && tree_lemma(a, object, "|choice|option|alternative|") && det != NOWHERE && tree_is(a, det, "|no|little|"))
		return true;
	return tree_lemma(a, v, "|sell|spread|cause|bring|create|make|sow|peddle|push|tell|commit|show|display|inflict|foment|stoke|fuel|breed|incite|") &&
	       opinion_find(a->opinion, a->at[object].lemma) & (1 << OP_BAD | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_AGAINST);
}

static void verb(struct stance_article *a, uint32_t i, uint32_t bits)
{
	bool passive;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ), agent = tree_agent(a, i);
	if (object != NOWHERE && does_ill(a, i, object))
		bits |= 1 << OP_HARM;
	if (!(bits & (ILL | 1 << OP_AGAINST)))
		return;
	if (passive) {
		/* "We will not be lectured by": who must bear it is against who does it, a refusal the more */
		if (subject != NOWHERE && who_first_person(a, subject) && agent != NOWHERE) {
			struct names holder, target;
			who_are(a, subject, HOLDER, &holder);
			who_are(a, agent, TARGET, &target);
			stance_add(a, &holder, &target, false, 0.8f, "quoted deed", i, i, tree_case(a, agent));
		}
		return;
	}
	if (subject == NOWHERE || who_first_person(a, subject))
		return;
	if (bits & ILL || (object != NOWHERE && who_first_person(a, object)))
		say(a, i, subject, false, 0.6f, "quoted deed");
}

void quoted_look(struct stance_article *a, uint32_t i)
{
	struct node *w = &a->at[i];
	bool passive;
	if (w->quote == NOWHERE || a->speaker[w->quote] == NOWHERE || w->name != NOWHERE)
		return;
	uint32_t bits = opinion_find(a->opinion, w->lemma) | opinion_find(a->opinion, w->low);
	bool ill = bits & ILL, well = bits & WELL && !ill;
	if (w->tag == 'v') {
		verb(a, i, bits);
		return;
	}
	if ((w->tag != 'a' && w->tag != 'n') || (!(bits & 1 << OP_BAD) && !well))
		return;
	if (w->rel == R_AMOD && w->head != NOWHERE && w->head > i) {
		/* "a weak council": of what the noun is said, or of the noun itself */
		uint32_t noun = w->head;
		if (a->at[noun].name == NOWHERE && tree_child(a, noun, R_COP) != NOWHERE)
			noun = tree_subject(a, noun, &passive);
		if (noun != NOWHERE)
			say(a, i, noun, well, 0.6f, "quoted word");
		return;
	}
	uint32_t subject = tree_child(a, i, R_COP) != NOWHERE || w->rel == R_CONJ || w->rel == R_XCOMP ? tree_subject(a, i, &passive) : NOWHERE;
	if (subject != NOWHERE && !who_first_person(a, subject))
		say(a, i, subject, well, 0.7f, "quoted word");
}
