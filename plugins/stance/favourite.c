/*
 * favourite.c -- who somebody's hero, protégé or bugbear is: "Reed's hero, Lund", "Lund, Reed's pick to lead the agency".
 *
 * A noun of role.c tells what the one who is called so feels; of these the one whose he is feels it. Who is chosen over another is for the
 * one who chooses him the better of the two; of the other nothing is said.
 */
#include "stance.h"

#include <string.h>

static const char liked[] = "|hero|heroine|idol|favourite|favorite|darling|pick|choice|protege|protégé|protegee|protégée|inspiration|hopeful|role-model|";
static const char disliked[] = "|bugbear|bogeyman|nemesis|bane|punchbag|scapegoat|tormentor|";

/* Who is called so: the apposition behind, or the name in front of it; NOWHERE. */
static uint32_t called_so(const struct stance_article *a, uint32_t i)
{
	uint32_t named = tree_child(a, i, R_APPOS), head = a->at[i].head;
	if (named != NOWHERE && named > i && a->at[named].name != NOWHERE)
		return named;
	return a->at[i].rel == R_APPOS && head != NOWHERE && head < i && a->at[head].name != NOWHERE ? head : NOWHERE;
}

bool favourite_look(struct stance_article *a, uint32_t i)
{
	enum { BACK = 4 };
	bool plus = a->at[i].tag == 'n' && tree_is(a, i, liked);
	uint32_t owner, who;
	struct names holder, target;
	if (a->at[i].tag != 'n' || !(plus || tree_is(a, i, disliked)) || tree_before(a, i, BACK, "|former|onetime|erstwhile|unlikely|first|second|last|next|only|"))
		return false;
	owner = tree_child(a, i, R_POSS);
	who = called_so(a, i);
	if (owner == NOWHERE || who == NOWHERE || a->at[owner].name == a->at[who].name)
		return false;
	who_are(a, owner, HOLDER, &holder);
	who_are(a, who, TARGET, &target);
	if (holder.n != 1 || !target.n || !who_is_kind(a, target.at[0], "PER") || who_is_kind(a, holder.at[0], "LOC"))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "role", i, i, i);
	return false; /* an ally of his, too */
}

bool favourite_chosen(struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_lemma(a, v, "|choose|pick|prefer|favour|favor|select|back|take|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	uint32_t other = object == NOWHERE || object < v || a->at[object].name == NOWHERE ? NOWHERE : tree_behind_either(a, object, v, "|over|");
	if (other == NOWHERE || other < object || a->at[other].name == NOWHERE || !who_is_kind(a, a->at[object].name, "PER") || !who_is_kind(a, a->at[other].name, "PER"))
		return false;
	return phrase_towards(a, v, object, other, true, true, 0.7f, "verb");
}
