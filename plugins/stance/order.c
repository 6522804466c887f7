/*
 * order.c -- who is for or against whom by the order of words, where the tree has not both: the only names around a verb.
 *
 * Clauses lie between, so only for verbs that say an attitude, and only where the verb is a finite one.
 */
#include "act.h"
#include "who.h"
#include "../../core/learn/country.h"

/* "A Turkish imam": one of a people, who does not speak for the country. Several may ("French fishermen"). */
static bool one_of_people(const struct stance_article *a, uint32_t x)
{
	uint32_t head = a->at[x].head;
	return a->at[x].rel == R_AMOD && head != NOWHERE && head > x && a->at[head].low == a->at[head].lemma &&
	       country_of(a->text + a->token->begin[x], a->token->end[x] - a->token->begin[x]).people;
}

void order_look(struct stance_article *a, uint32_t i, const struct key *k, bool plus)
{
	enum { BEFORE = 16, BEHIND = 5 };
	uint32_t x = i, y = k->last + 1, s = a->at[i].sentence, e = a->token->end[i];
	bool turned = plus;
	uint32_t subject = tree_child(a, i, R_NSUBJ), object = tree_child(a, i, R_OBJ);
	if (i > 0 && tree_is(a, i - 1, "|percent|%|cent|"))
		return; /* "15 percent backed Reed" */
	if (a->at[i].rel == R_AMOD || (subject != NOWHERE && a->at[subject].tag == 'n' && a->at[subject].name == NOWHERE && tree_child(a, subject, R_FLAT) == NOWHERE && tree_child(a, subject, R_APPOS) == NOWHERE))
		return; /* "at the White House reporters questioned Reed" */
	if (object != NOWHERE && (who_only_called(a, object) || idle_object(a, i, object)))
		return; /* the tree has both */
	if (tree_child(a, i, R_AUX_PASS) != NOWHERE || tree_child(a, i, R_OBJ) == NOWHERE || a->text[e - 1] == 'g' || tree_child(a, i, R_MARK) != NOWHERE ||
	    !tree_holds(a, i, true, &turned))
		return;
	if (a->at[i].rel == R_RELCL && a->at[i].head != NOWHERE && a->at[a->at[i].head].name == NOWHERE && object_relative(a, i))
		return; /* "Mercer rejected a report that accused the port" */
	while (x-- > 0 && i - x < BEFORE && a->at[x].sentence == s && a->at[x].name == NOWHERE && !tree_is(a, x, "|;|:|“|”|\"|"))
		;
	while (y < a->n && y < i + BEHIND && a->at[y].sentence == s && a->at[y].name == NOWHERE && a->at[y].tag != 'v' && a->at[y].tag != '.' && a->at[y].tag != 'p')
		y++;
	if (x >= i || y >= a->n || a->at[x].name == NOWHERE || a->at[y].name == NOWHERE || a->at[x].sentence != s || a->at[y].sentence != s ||
	    (passing_works(a, i) && passing_place(a, a->at[y].name)) || (a->at[y].head != NOWHERE && a->at[y].head > y && who_only_there(a, a->at[y].head, a->at[y].name)) || a->at[x].rel == R_POSS || a->at[x].rel == R_OBJ || a->at[x].rel == R_COMPOUND || a->at[x].rel == R_NMOD || a->at[y].rel == R_NSUBJ || (a->at[y].rel == R_POSS && before_of_a_place(a, y, a->at[y].head)) || one_of_people(a, x) ||
	    tree_is(a, x + 1, "|)|")) /* "Ann Reed, a judge from Ohio, criticised", "Reed (Ohio) accused" */
		return;
	stance_add(a, &(struct names){1, {a->at[x].name}}, &(struct names){1, {a->at[y].name}}, turned, 0.5f, "order", i, k->first, k->last);
}
