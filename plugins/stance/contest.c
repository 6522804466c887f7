/*
 * contest.c -- a contest that somebody came through: "survived a bid to topple her, defeating Reed": who was beaten in it was her challenger.
 */
#include "stance.h"

enum { FAR = 16 };

/* "A bid to topple her", "a leadership challenge", "a vote of no confidence": what verb v came through; NOWHERE. */
static uint32_t attempt(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ);
	bool off = v + 1 < a->n && tree_is(a, v + 1, "|off|"), through = tree_lemma(a, v, "|survive|withstand|quash|");
	if (!(through || (off && tree_lemma(a, v, "|see|fend|fight|beat|stave|ward|hold|"))) || object == NOWHERE || object < v)
		return NOWHERE;
	return tree_lemma(a, object, "|bid|challenge|attempt|coup|rebellion|revolt|ballot|putsch|contest|") ? object : NOWHERE;
}

bool contest_look(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names winner, beaten;
	uint32_t what = attempt(a, v), whom = NOWHERE;
	for (uint32_t k = what == NOWHERE ? a->n : what + 1; k < a->n && k < what + FAR && a->at[k].sentence == a->at[v].sentence && whom == NOWHERE; k++)
		if (tree_is(a, k, "|defeating|beating|trouncing|thrashing|routing|outpolling|edging|") && tree_is(a, k - 1, "|,|by|"))
			whom = tree_child(a, k, R_OBJ);
	if (whom == NOWHERE)
		return false;
	who_acts(a, v, &passive, &winner);
	who_are(a, whom, TARGET, &beaten);
	if (passive || winner.n != 1 || beaten.n != 1 || !who_is_kind(a, beaten.at[0], "PER") || !who_is_kind(a, winner.at[0], "PER"))
		return false;
	stance_add(a, &beaten, &winner, false, 0.75f, "verb", v, v, whom);
	return true;
}
