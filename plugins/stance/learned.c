/*
 * learned.c -- what a learned model says of two names, where the rules are silent or unsure.
 *
 * The layer `leaning` has, for any two names of a sentence, and for a speaker and whom
 * he names, the chance that one is for the other less that he is against. Where it is
 * far from 0 and no rule has said anything of the two, a row is added; where a rule
 * that is often wrong made a row and this speaks too little for it, the row is dropped. Where a rule has seen a negation, a doubt or a
 * mere request, the model, which overlooks them easily, is not asked. The evidence is a word of attitude
 * of the same sign around the names, or else all from one name to the other.
 */
#include "candidate.h"

#include <math.h>
#include <string.h>

enum { AROUND = 6, LONGEST = 40 }; /* words */

/* Leanings by the sentence that they begin in and the one that they end in. */
struct index {
	uint32_t *first; /* [n_sentence + 1] into row */
	uint32_t *row;   /* [first[n_sentence]] of leaning */
};

static uint32_t sentence_at(const struct stance_article *a, uint32_t byte)
{
	uint32_t s = qn_find(a->sentence, byte + 1);
	return s ? s - 1 : 0;
}

static bool index_make(struct stance_article *a, const qn_layer *leaning, struct index *x)
{
	uint32_t n = a->sentence->n;
	x->first = qn_scratch(a->r, (n + 2) * sizeof *x->first);
	x->row = qn_scratch(a->r, (2 * (size_t)leaning->n + 1) * sizeof *x->row);
	if (!x->first || !x->row)
		return false;
	memset(x->first, 0, (n + 2) * sizeof *x->first);
	for (unsigned pass = 0; pass < 2; pass++) { /* count, then place */
		for (uint32_t i = 0; i < leaning->n; i++) {
			uint32_t b = sentence_at(a, leaning->begin[i]), e = sentence_at(a, leaning->end[i] - 1);
			for (unsigned k = 0; k < (b == e ? 1u : 2u); k++) {
				uint32_t s = k ? e : b;
				if (pass == 0)
					x->first[s + 2]++;
				else
					x->row[x->first[s + 1]++] = i;
			}
		}
		for (uint32_t s = 2; pass == 0 && s < n + 2; s++)
			x->first[s] += x->first[s - 1];
	}
	return true;
}

/* How much the leanings of sentence s speak for the row's sign, from -1 to 1; 1 if the two were not looked at. */
static float support(const struct stance_article *a, const struct index *x, const qn_layer *leaning, uint32_t s, const struct row *w)
{
	float most = 0;
	bool found = false;
	for (uint32_t k = x->first[s]; k < x->first[s + 1]; k++) {
		uint32_t i = x->row[k];
		float score = leaning_score(leaning, i);
		if (leaning_holder(a, leaning, i) == w->holder && leaning_target(a, leaning, i) == w->target && fabsf(score) >= fabsf(most)) {
			most = score;
			found = true;
		}
	}
	return !found ? 1 : w->positive ? most : -most;
}

static bool unsure(const char *rule)
{
	return strcmp(rule, "quoted word") == 0 || strcmp(rule, "quoted deed") == 0 || strcmp(rule, "quoted mood") == 0 || strcmp(rule, "order") == 0;
}

static void drop(struct stance_article *a, const struct index *x, const qn_layer *leaning, float least)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < a->n_row; i++) {
		const struct row *w = &a->row[i];
		if (w->holder == NOWHERE || !unsure(w->rule) || w->score >= 0.8f || support(a, x, leaning, a->at[w->trigger].sentence, w) >= least)
			a->row[kept++] = *w;
	}
	a->n_row = kept;
}

/* Sentence by sentence, the rows that rules have made: a chain from the last one back. */
static bool said(const struct stance_article *a, const uint32_t *last, const uint32_t *before, uint32_t s, uint32_t holder, uint32_t target)
{
	for (uint32_t k = last[s]; k != NOWHERE; k = before[k])
		if (a->row[k].holder == holder && a->row[k].target == target)
			return true;
	return false;
}

/* A place is seldom what a person is for or against, though it is often named beside what he is against. */
static bool idle(const struct stance_article *a, uint32_t holder, uint32_t target)
{
	return !who_is_kind(a, target, "PER") && !who_is_kind(a, target, "ORG") && (who_is_kind(a, holder, "PER") || who_is_kind(a, holder, "NOM"));
}

/* Whether a rule has seen that a word of attitude around the names does not hold. */
static bool undone(const struct stance_article *a, uint32_t first, uint32_t last)
{
	uint32_t e = last + AROUND < a->n ? last + AROUND : a->n - 1;
	for (uint32_t i = first > AROUND ? first - AROUND : 0; i <= e && i < last + LONGEST; i++)
		if (a->undone[i] && (a->at[i].sentence == a->at[first].sentence || a->at[i].sentence == a->at[last].sentence))
			return true;
	return false;
}

static void evidence(const struct stance_article *a, uint32_t first, uint32_t last, bool plus, struct row *w)
{
	uint32_t s = a->at[first].sentence, b = first > AROUND ? first - AROUND : 0, e = last + AROUND < a->n ? last + AROUND : a->n - 1;
	w->first = w->last = w->trigger = NOWHERE;
	for (unsigned pass = 0; pass < 2 && w->trigger == NOWHERE; pass++) /* between the names rather than beside them */
		for (uint32_t i = pass ? b : first; i <= (pass ? e : last); i++) {
			uint32_t bits = opinion_find(a->opinion, a->at[i].lemma);
			if ((a->at[i].sentence != s && a->at[i].sentence != a->at[last].sentence) || a->at[i].name != NOWHERE || (a->at[i].tag != 'v' && a->at[i].tag != 'n' && a->at[i].tag != 'a'))
				continue;
			if (bits & (plus ? SPEAKS_WELL : SPEAKS_ILL) && !(bits & (plus ? SPEAKS_ILL : SPEAKS_WELL))) {
				w->first = w->last = w->trigger = i;
				return;
			}
		}
	w->first = w->trigger = first;
	w->last = last - first < LONGEST ? last : first + LONGEST - 1;
}

/* "The leader of Norway's opposition": whether word i has the holder's name for those who are against him. */
static bool opposed(const struct stance_article *a, uint32_t i, uint32_t holder)
{
	uint32_t head = a->at[i].head;
	return a->at[i].name == holder && head != NOWHERE && (a->at[i].rel == R_POSS || a->at[i].rel == R_AMOD || a->at[i].rel == R_COMPOUND) && tree_lemma(a, head, "|opposition|critic|opponent|rival|foe|enemy|accuser|detractor|");
}

void learned_look(struct stance_article *a, const qn_layer *leaning, float enough, float least)
{
	struct index x;
	uint32_t *last, *before, had = a->n_row;
	if (leaning->n == 0 || a->sentence->n == 0)
		return;
	last = qn_scratch(a->r, a->sentence->n * sizeof *last);
	before = qn_scratch(a->r, ((size_t)had + leaning->n) * sizeof *before);
	if (!last || !before || !index_make(a, leaning, &x)) {
		a->failed = true;
		return;
	}
	drop(a, &x, leaning, least);
	memset(last, 0xff, a->sentence->n * sizeof *last);
	for (uint32_t i = 0; i < a->n_row; i++) {
		uint32_t s = a->at[a->row[i].trigger].sentence;
		before[i] = last[s];
		last[s] = i;
	}
	for (uint32_t i = 0; i < leaning->n; i++) {
		float score = leaning_score(leaning, i);
		uint32_t holder = leaning_holder(a, leaning, i), target = leaning_target(a, leaning, i);
		uint32_t b = qn_find(a->token, leaning->begin[i]), e = qn_find(a->token, leaning->end[i]) - 1;
		if (fabsf(score) < enough || idle(a, holder, target) || b >= a->n || e >= a->n || e < b || a->at[b].name == NOWHERE || a->at[e].name == NOWHERE ||
		    undone(a, b, e) || said(a, last, before, a->at[b].sentence, holder, target) || said(a, last, before, a->at[e].sentence, holder, target))
			continue;
		if (opposed(a, b, holder) || opposed(a, e, holder) || passing_mention(a, target, b, e))
			continue;
		struct row w;
		evidence(a, b, e, score > 0, &w);
		uint32_t n = a->n_row;
		stance_add(a, &(struct names){1, {holder}}, &(struct names){1, {target}}, score > 0, fabsf(score), "learned",
		           w.trigger, w.first, w.last);
		if (a->n_row > n) {
			uint32_t s = a->at[w.trigger].sentence;
			before[n] = last[s];
			last[s] = n;
		}
	}
}
