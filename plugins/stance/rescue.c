/*
 * rescue.c -- who is defended, where the text only says what he is: "Lund attacked Reed. Costa leapt to the player's defence".
 *
 * Who comes to somebody's rescue does so because he has just been attacked, so that the last one whom a row of rules is against is meant, if he is not who defends,
 * nor who was said to attack him: news names neither twice.
 */
#include "who.h"

static const char PERSON[] = "|boss|colleague|minister|chief|leader|player|captain|coach|manager|mayor|president|chairman|governor|senator|judge|officer|deputy|aide|ally|friend|client|"
	"councillor|councilor|commissioner|secretary|director|editor|nominee|candidate|striker|winger|keeper|teacher|teenager|woman|man|actor|singer|lawyer|";

/* The deed of defending that word i is the object of, by its noun or verb; NOWHERE. */
static uint32_t defence_of(const struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].head, v;
	if (noun == NOWHERE)
		return NOWHERE;
	if (a->at[i].rel == R_OBJ && tree_lemma(a, noun, "|defend|") && tree_lemma(a, i, PERSON))
		return noun;
	if ((a->at[i].rel != R_POSS && a->at[i].rel != R_NMOD) || !tree_lemma(a, noun, "|defence|defense|rescue|aid|"))
		return NOWHERE;
	v = a->at[noun].head;
	return v != NOWHERE && tree_lemma(a, v, "|leap|come|spring|jump|rush|rally|ride|fly|hurry|step|rise|") ? v : NOWHERE;
}

bool rescue_attacked(struct meant *m)
{
	enum { BACK = 8, LATELY = 80 };
	struct stance_article *a = m->a;
	struct names who;
	bool passive;
	uint32_t v = m->role == TARGET && m->depth == 0 && m->w->name == NOWHERE && m->w->tag == 'n' ? defence_of(a, m->i) : NOWHERE, det = tree_child(a, m->i, R_DET);
	if (v == NOWHERE || a->looking_back || !(m->poss != NOWHERE || (det != NOWHERE && tree_is(a, det, "|the|"))))
		return false;
	a->looking_back++;
	who_acts(a, v, &passive, &who);
	a->looking_back--;
	for (uint32_t n = 0, k = a->n_row; k-- > 0 && n++ < BACK && a->row[k].trigger + LATELY > m->i;) {
		const struct row *r = &a->row[k];
		if (r->positive || r->holder == NOWHERE || names_have(&who, r->target) || names_have(&who, r->holder) || (tree_lemma(a, m->i, PERSON) && !who_is_kind(a, r->target, "PER")))
			continue;
		return meant_name(m, r->target);
	}
	return false;
}
