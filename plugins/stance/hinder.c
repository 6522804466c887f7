/*
 * hinder.c -- what somebody keeps from happening: "saved Reed from being sacked", "talked the board out of sacking Reed", "stopped Lund from helping Reed".
 *
 * Who keeps a harm from somebody is for him, and who keeps a favour from him is against him; the verb of the harm has no row of its own then.
 */
#include "stance.h"

static const char keeps[] = "|stop|prevent|keep|save|block|bar|dissuade|discourage|deter|restrain|talk|spare|rescue|protect|hinder|shield|";

/* Whether "from" or "out of" stands in front of verb v, but for "being". */
static bool from(const struct stance_article *a, uint32_t v)
{
	uint32_t k = v - 1;
	if (k > 0 && tree_is(a, k, "|being|"))
		k--;
	return tree_is(a, k, "|from|") || (k > 0 && tree_is(a, k, "|of|") && tree_is(a, k - 1, "|out|"));
}

bool hinder_look(struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, whom;
	if (head == NOWHERE || head + 2 > v || a->at[head].tag != 'v' || (a->at[v].rel != R_ADVCL && a->at[v].rel != R_XCOMP) || !from(a, v) || !tree_lemma(a, head, keeps))
		return false;
	bool suffers = tree_child(a, v, R_AUX_PASS) != NOWHERE;
	int sign = suffers ? about_suffered(a, v) : about_deed(a, v);
	whom = tree_child(a, suffers ? head : v, R_OBJ);
	if (!sign || whom == NOWHERE)
		return false;
	a->spoken[v] = true;
	return phrase_towards(a, head, whom, v, true, sign < 0, 0.75f, "verb");
}
