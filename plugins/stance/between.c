/*
 * between.c -- what is between two: "the dispute between A and B", "the Norway-Sweden talks", "their alliance with C".
 */
#include "noun.h"

enum { FAVOUR = 1 << OP_NOUN_FOR | 1 << OP_BETWEEN_FOR };

/* Two names with a dash or slash between them that end before word i, or stand in brackets behind it. */
static bool dashed(struct stance_article *a, uint32_t from, uint32_t to, struct names *x, struct names *y)
{
	for (uint32_t k = to + 3 < a->n ? to : from; k-- > from + 2;)
		if (tree_is(a, k, "|,|;|:|.|") && a->at[k].name == NOWHERE)
			from = k; /* "Norway–Sweden relations, the Malby war" */
	for (uint32_t k = from; k + 2 < a->n && k <= to; k++)
		if (a->at[k].name != NOWHERE && tree_is(a, k + 1, "|-|–|—|/|") && a->at[k + 2].name != NOWHERE && a->at[k].name != a->at[k + 2].name) {
			x->n = y->n = 1;
			x->at[0] = a->at[k].name;
			y->at[0] = a->at[k + 2].name;
			return true;
		}
	return false;
}

/* "The collapse of the truce", "settled their quarrel", "dislike disputes": it does not hold, or no longer. */
static bool over(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	if (head != NOWHERE && a->at[i].rel == R_NMOD && tree_lemma(a, head, "|spirit|letter|term|part|provision|clause|condition|"))
		head = a->at[head].head; /* "broke the spirit of its agreement with" */
	if (head != NOWHERE && tree_lemma(a, i, "|agreement|deal|accord|pact|truce|treaty|contract|alliance|partnership|compact|understanding|") &&
	    tree_lemma(a, head, "|break|violate|breach|terminate|cancel|suspend|revoke|quit|leave|exit|freeze|tear|rip|scrap|abandon|ditch|repudiate|renounce|renege|shred|flout|ignore|betray|undermine|"))
		return true;
	uint32_t in = tree_case(a, i);
	if (head != NOWHERE && in != NOWHERE && a->at[i].rel == R_OBL && tree_is(a, in, "|against|") && a->at[head].tag == 'v')
		return true; /* "voted against the treaty with" */
	if (head != NOWHERE && in != NOWHERE && a->at[i].rel == R_OBL && tree_is(a, in, "|of|from|") && tree_lemma(a, head, "|pull|back|walk|withdraw|drop|storm|bow|opt|retreat|exit|"))
		return true; /* "pulled out of an agreement with" */
	if (head != NOWHERE && a->at[i].rel == R_COMPOUND && head > i)
		return true; /* "peace talks", "a trade war deal" */
	if (head != NOWHERE && a->at[i].rel == R_NMOD && tree_lemma(a, head, "|year|decade|month|week|day|generation|century|history|hour|") && a->at[head].rel == R_OBJ) {
		i = head; /* "ended decades of conflict" */
		head = a->at[i].head;
	}
	return head != NOWHERE && ((a->at[i].rel == R_NMOD && tree_lemma(a, head, "|collapse|end|breach|violation|breakdown|failure|rupture|suspension|absence|lack|")) ||
	                           (a->at[i].rel == R_OBJ && tree_lemma(a, head, "|dislike|hate|avoid|settle|resolve|solve|end|bury|forget|heal|prevent|fear|lower|ease|reduce|de-escalate|defuse|conclude|")));
}

/* "A row erupted between them", "tensions have risen between": whom a verb has between that tells how it came to what word i names; NOWHERE. */
static uint32_t arisen(const struct stance_article *a, uint32_t i, uint32_t *prep)
{
	static const char arises[] = "|erupt|break|arise|rise|flare|emerge|develop|grow|deepen|escalate|ensue|continue|rage|exist|simmer|brew|persist|mount|start|begin|intensify|worsen|resume|reign|remain|";
	uint32_t v = a->at[i].rel == R_NSUBJ ? a->at[i].head : tree_child(a, i, R_ACL);
	if (v == NOWHERE || v < i || !tree_lemma(a, v, arises) || tree_in_front(a, v, "|not|n't|n’t|never|no|may|might|could|would|if|"))
		return NOWHERE;
	return tree_behind(a, v, "|between|among|", prep);
}

bool between_look(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t sections = opinion_find(a->opinion, k->hash) & (1 << OP_BETWEEN_AGAINST | 1 << OP_BETWEEN_FOR), prep, c;
	struct names x, y, all;
	bool plus = sections & FAVOUR, mine, passive;
	if (!sections || over(a, i))
		return false;
	c = tree_behind(a, i, "|between|among|", &prep);
	if (c == NOWHERE)
		c = arisen(a, i, &prep);
	who_are(a, c, TARGET, &all);
	if (all.n >= 2) {
		phrase_split(&all, &x, &y);
		if (tree_holds(a, i, false, &plus))
			phrase_both_ways(a, &x, &y, plus, 0.85f, "between", i, k->first, prep);
		return true;
	}
	if ((i + 1 < a->n && tree_is(a, i + 1, "|(|") && dashed(a, i + 2, i + 4, &x, &y)) || dashed(a, i > 6 ? i - 6 : 0, i > 3 ? i - 3 : 0, &x, &y)) {
		if (tree_holds(a, i, false, &plus))
			phrase_both_ways(a, &x, &y, plus, 0.7f, "between", i, k->first, k->last);
		return true;
	}
	c = tree_behind(a, i, "|with|", &prep);
	if (c != NOWHERE) {
		noun_owner(a, i, &x, &mine);
		who_are(a, c, TARGET, &y);
		if (tree_holds(a, i, false, &plus) && x.n && y.n) {
			stance_add(a, &x, &y, plus, 0.8f, "noun", i, k->first, prep);
			if (mine && !tree_lemma(a, i, "|solidarity|")) /* which is one's own */
				stance_add(a, &y, &x, plus, 0.7f, "noun", i, k->first, prep);
		}
		return x.n && y.n;
	}
	uint32_t head = a->at[i].head; /* "the two states have a quarrel", "are locked in one" */
	if (head != NOWHERE && (a->at[i].rel == R_OBJ || (a->at[i].rel == R_OBL && tree_lemma(a, head, "|lock|embroil|engage|involve|entangle|mire|")))) {
		who_acts(a, head, &passive, &all);
		phrase_split(&all, &x, &y);
		if (y.n == 1 && tree_holds(a, i, false, &plus))
			phrase_both_ways(a, &x, &y, plus, 0.7f, "between", i, k->first, k->last);
		return y.n == 1;
	}
	return false;
}
