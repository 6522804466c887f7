/*
 * adjective.c -- who is for or against whom by an adjective and whom its preposition governs: critical of, loyal to, at odds with, firmly behind.
 */
#include "act.h"

/* "Nobody is more loyal to Norway than Reed": he is the most; NOWHERE. */
static uint32_t than_whom(const struct stance_article *a, uint32_t i, uint32_t word)
{
	enum { NEAR = 5 };
	for (uint32_t k = word + 1; tree_before(a, i, 2, "|more|") && k + 1 < a->n && k < word + NEAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|than|"))
			return a->at[tree_past_titles(a, k + 1)].name != NOWHERE ? tree_past_titles(a, k + 1) : NOWHERE;
	return NOWHERE;
}

/* "Took steps, encouraged by Norway": that is what Norway does. */
static bool encouraged(struct stance_article *a, uint32_t i, uint32_t subject, const struct key *k, const struct complement *c)
{
	struct names by, target;
	bool plus = true;
	if (!tree_is(a, i, "|encouraged|") || !tree_is(a, c->prep, "|by|") || a->at[c->word].name == NOWHERE)
		return false;
	who_are(a, c->word, HOLDER, &by);
	who_are(a, subject, TARGET, &target);
	if (by.n && target.n && tree_holds(a, i, false, &plus))
		stance_add(a, &by, &target, true, 0.7f, "passive", i, k->first, c->prep);
	return true;
}

bool adjective_look(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	bool passive;
	struct names holder, target;
	if (a->at[i].tag == 'v' && tree_child(a, i, R_OBJ) != NOWHERE)
		return false; /* "irritated Beijing with" */
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		if (!phrase_complement(a, &k[j], i, 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST, &c))
			continue;
		if (tree_is(a, i, "|favor|favour|") && a->at[i].rel == R_OBL && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|bypass|pass|drop|reject|abandon|scrap|discard|replace|oust|forgo|skip|dump|ditch|"))
			return true; /* "was bypassed in favor of Reed" */
		uint32_t subject = tree_subject(a, i, &passive);
		if (subject == NOWHERE && (a->at[i].rel == R_AMOD || a->at[i].rel == R_NMOD || a->at[i].rel == R_OBL) && a->at[i].head != NOWHERE && a->at[i].head < i) {
			subject = a->at[i].head;
			if (a->at[subject].tag == 'v' || a->at[subject].tag == 'x' || tree_is(a, subject, "|far|"))
				subject = tree_subject(a, subject, &passive);
		}
		bool plus = c.sections & FAVOUR;
		who_are(a, subject, HOLDER, &holder);
		if (plus && encouraged(a, i, subject, &k[j], &c))
			return true;
		if (mind_felt(a, i, c.word, &holder, plus))
			return true;
		who_are(a, c.word, TARGET, &target);
		bool turned;
		if (!holder.n && tree_is(a, subject, "|nobody|none|") && than_whom(a, i, c.word) != NOWHERE)
			who_are(a, than_whom(a, i, c.word), HOLDER, &holder);
		else if (!holder.n && target.n && everybody_feels(a, i, subject, &holder, &turned) && tree_holds(a, i, true, &plus)) {
			stance_add(a, &holder, &target, plus != turned, 0.75f, holder.n ? "adjective" : "author's word", i, k[j].first, c.prep);
			return true;
		}
		if (tree_holds(a, i, true, &plus) && holder.n && target.n) {
			stance_add(a, &holder, &target, plus, 0.85f, "adjective", i, k[j].first, c.prep);
			if (tree_is(a, i, "|loggerheads|war|dispute|row|feud|conflict|quarrel|standoff|stand-off|") && tree_is(a, c.prep, "|with|"))
				stance_add(a, &target, &holder, plus, 0.7f, "mutual", i, k[j].first, c.prep);
		}
		return target.n ? true : mutual_odds(a, i); /* "at loggerheads over fish" */
	}
	return mutual_odds(a, i);
}

bool adjective_behind(struct stance_article *a, uint32_t i)
{
	bool passive, plus = true;
	struct names holder, target;
	uint32_t prep = tree_case(a, i);
	if (prep == NOWHERE || prep == 0 || !tree_is(a, prep, "|behind|") || tree_child(a, i, R_COP) == NOWHERE ||
	    !tree_is(a, prep - 1, "|solidly|firmly|squarely|fully|wholly|totally|completely|foursquare|four-square|strongly|unanimously|united|right|all|"))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
	who_are(a, i, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.85f, "adjective", i, prep - 1, i);
	return true;
}
