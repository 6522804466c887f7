/*
 * besides.c -- who else is meant by what somebody thinks of a thing: whose motion he backs, and who holds those whose arrest he condemns.
 */
#include "about.h"

/* "Called on Norway to free Reed, whose arrest Lund condemned": who holds him, by what is asked of them or was done to him in front of word `thing`. */
static void held_by(struct stance_article *a, uint32_t thing, const struct names *whom, struct names *out)
{
	enum { BACK = 40 };
	bool passive;
	struct names held;
	out->n = 0;
	for (uint32_t v = thing; v-- > 0 && thing - v < BACK && a->at[v].sentence + 1 >= a->at[thing].sentence && !out->n;) {
		bool frees = tree_lemma(a, v, "|free|release|"), takes = tree_lemma(a, v, "|arrest|jail|detain|imprison|hold|sentence|charge|convict|seize|");
		uint32_t object = (frees || takes) && a->at[v].tag == 'v' ? tree_child(a, v, R_OBJ) : NOWHERE;
		if (object == NOWHERE)
			continue;
		who_are(a, object, TARGET, &held);
		if (held.n != 1 || whom->n != 1 || held.at[0] != whom->at[0])
			continue;
		if (frees)
			who_are(a, tree_requested(a, v), TARGET, out);
		else
			who_acts(a, v, &passive, out);
	}
}

/* "Backed a Labour motion to fine Corvane": whose motion it is, is of the motion's mind, and who backs it sides with them. */
static void movers(struct stance_article *a, uint32_t v, uint32_t thing, const struct names *holder, int m, const struct about *t)
{
	struct names owner;
	uint32_t of = tree_child(a, thing, R_POSS);
	if (of == NOWHERE && thing > 0 && a->at[thing - 1].name != NOWHERE && a->at[thing - 1].head == thing)
		of = thing - 1;
	if (of == NOWHERE || a->at[of].tag == 'o' || !tree_lemma(a, thing, "|motion|bill|resolution|amendment|petition|campaign|proposal|bid|"))
		return;
	who_are(a, of, HOLDER, &owner);
	if (owner.n != 1 || names_have(holder, owner.at[0]) || names_have(&t->whom, owner.at[0]))
		return;
	stance_add(a, &owner, &t->whom, t->sign > 0, 0.7f, "verb", thing, of, t->verb);
	stance_add(a, holder, &owner, m > 0, 0.7f, "verb", v, v, of);
}

void besides_look(struct stance_article *a, uint32_t v, uint32_t thing, const struct names *holder, int m, const struct about *t, bool doer_told)
{
	struct names jailer = {0};
	if (t->verb)
		movers(a, v, thing, holder, m, t);
	if (m > 0 || !t->his || doer_told || !tree_lemma(a, thing, "|arrest|detention|jailing|imprisonment|sentence|conviction|prosecution|treatment|"))
		return;
	held_by(a, thing, &t->whom, &jailer);
	if (jailer.n == 1 && !who_is_kind(a, jailer.at[0], "PER"))
		stance_add(a, holder, &jailer, false, 0.7f, "verb", v, v < thing ? v : thing, v < thing ? thing : v);
}
