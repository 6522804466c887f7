/*
 * features.h -- what the files share that ask of each candidate what speaks for it.
 *
 * The questions, and how many answers each has: an answer is a feature, in the order
 * in which they stand here; those that begin with L are asked of names that follow (ahead.c). scene.c says who may be meant at all, description.c what
 * a description has in common with a candidate, features.c asks, and
 * start.c says what an answer weighs before anything is learned.
 */
#ifndef COREF_FEATURES_H
#define COREF_FEATURES_H

#include "coref.h"

enum { WORDS = 128 }; /* words are kept apart as far as so many places allow */

#define QUESTIONS(X)                                                                                             \
	X(KIND, K_KINDS) X(GENDER, 6) X(AWAY, 8) X(PARAGRAPHS, 5) X(RANK, 6) X(ROLE, 3 * R_ROLES) X(PARALLEL, 2 * 5 * 5) \
	X(MENTIONS, 6) X(MOST, 3) X(FORM, F_FORMS * 2) X(QUOTED, 8) X(SPEAKER, 10) X(INSIDE, 2) X(AHEAD, 8) X(BESIDE, 48) X(TALK, 3 * R_ROLES) X(SPOKE, 15) X(BOUND, 7) X(CLAUSE, 16) X(VERBS, 20) X(SAME, 9) X(DISTANCE, 8) X(PARTNER, 4) X(RIVALS, 18) X(TURNED, 3) X(MODIFIED, 5) X(SAYS, 3) X(NEXT_TO, 5) X(INSERTED, 3) X(TOPIC, 12) X(WHOLE, 6) X(STAR, 4) \
	X(SUBJECT, 5) X(FIRST, 3) X(SAID_, 9) X(FIT, S_SORTS * 8) X(WITH, 4) X(OF, 2) X(CALLED, 3) X(ALIKE, 5) X(OWNED, 18) X(THING, 4) X(DOUBT, 24) X(KNOWN, 5) X(ALONE, 4) X(OWN_PEOPLE, 3) X(BEHIND_OF, 3) X(RELATIVE, 2 + R_ROLES)       \
	X(HEAD_SORT, COREF_SORTS * 4) X(HEAD_KIND, COREF_SORTS * K_KINDS) X(HEAD_OTHER, COREF_SORTS * COREF_SORTS) \
	X(L_KIND, S_SORTS * K_KINDS) X(L_NAMING, N_NAMINGS * 4) X(L_PLACE, 4 * 3 * 4) X(L_SAID, 9 * 4) X(L_SAID_PLACE, 9 * 4) X(L_WITH, 15) X(L_ALIKE, 6) X(L_HEAD, COREF_SORTS * 3) X(L_RANKS, 32) X(L_AWAY, 8 * 4) X(L_PARAGRAPHS, 16) \
	X(L_COMMON, 8) X(L_AGES, 3) X(L_TIMES, 16) X(L_ROLES, 16) X(L_CALLED, 4) X(L_GENDER, 4) X(L_RANK_NAMING, 4 * N_NAMINGS) X(L_LEDE, 8 * N_NAMINGS) X(L_SORT_SAID, S_SORTS * 9) X(L_SORT_NAMING, S_SORTS * N_NAMINGS * 2) \
	X(L_NOBODY, 16) X(L_NOBODY_SORT, S_SORTS * 4) X(L_NOBODY_HEAD, COREF_SORTS) X(L_NOBODY_KNOWN, 3) X(L_NOBODY_FEW, 10) X(L_NOBODY_BEST, 9 * 4) X(L_NOBODY_QUOTED, 8) X(L_NOBODY_ROLE, R_ROLES * 4) X(L_NOBODY_RANK, 8) X(L_NOBODY_NEXT, 5) \
	X(NOBODY, 1) X(NOBODY_SORT, COREF_SORTS) X(NOBODY_SEEN, 3) X(NOBODY_SEVERAL, 8) X(NOBODY_BEGUN, 3) X(NOBODY_CALLED, 2) X(NOBODY_NEXT, WORDS) X(NOBODY_BEFORE, WORDS) X(NOBODY_OF, S_SORTS) X(NOBODY_FEW, 5) X(NOBODY_REPORTED, 4) X(NOBODY_SAID, 3) X(NOBODY_ROLE, R_ROLES) X(NOBODY_WITH, 4) X(NOBODY_IT, 5)

enum question {
#define ONE(name, size) name, name##_LAST = name + (size) - 1,
	QUESTIONS(ONE)
#undef ONE
	ALL
};

/* ---- scene.c ----------------------------------------------------------------------------- */

enum { AHEAD_NAMES = 8 };
struct scene { /* what holds for all candidates of an anaphor */
	uint32_t acting; /* where the subject of the clause began to be it, 0: there is none */
	unsigned agreeing, near, known, alike; /* known: of how many the head was said; alike: how many are of its sort */
	bool lawyer;     /* the subject of the clause is one */
	qn_row teller;   /* who spoke last in the paragraph, if he is of the sort of the description; QN_NONE */
	qn_row spoken_for; /* the body whose spokeswoman speaks in the sentence, QN_NONE */
	qn_row called;   /* whom the last description with this head meant, QN_NONE */
	uint32_t star;   /* how often the article names the one whom it names most */
	qn_row named_ahead[AHEAD_NAMES], quoted[AHEAD_NAMES]; /* named behind the anaphor in its clause, and in the marks before "he said" */
	unsigned n_ahead, n_quoted;
	bool ahead;      /* one of them is the subject that is still to come */
	uint32_t most, next; /* mentions of the one that is mentioned most, and of the next */
};

struct scene scene_look(const struct walk *w, const struct anaphor *x);
/* Whether a candidate may be meant at all. */
bool scene_agrees(const struct candidate *c, const struct anaphor *x);
/* What grammar rules out, however seldom the articles that were learned from have it: "him" is not the subject of the one verb
   before (principle B of Chomsky 1981), and in "Asked whether he would go, Li laughed" he is Li. */
bool scene_rules_out(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x);
/* "The spokesman": whether the article tells nothing of the candidate that such a one would be. */
bool scene_no_spokesman(const struct walk *w, const struct candidate *c, const struct anaphor *x);

/* Where a candidate was last seen, from here: what is said within quotation marks is another story. */
static inline const struct seen *scene_seen(const struct walk *w, const struct candidate *c)
{
	return w->quote == QN_NONE && c->outside.token ? &c->outside : &c->last;
}

/* Sentences between, of those that tell the story. */
static inline uint32_t scene_away(const struct walk *w, const struct seen *at) { return w->quote == QN_NONE && !at->quoted ? w->told - at->told : w->now - at->sentence; }

/* Where a candidate became the subject of a clause of this sentence, or of these quotation marks; 0: nowhere. */
static inline uint32_t scene_acts(const struct walk *w, const struct candidate *c)
{
	uint32_t at = c->acts[w->quote != QN_NONE];
	if (w->quote != QN_NONE && w->within)
		return at > w->quote ? at : c->acts[0] > w->first ? c->acts[0] : 0;
	return at > w->first && (w->quote == QN_NONE || at > w->quote) ? at : 0;
}

/* What is said to be somebody's: 0 whom a lawyer speaks for, 1 who speaks for others, 2 kin, 3 other people, 4 anything else, 5 what somebody leads. */
unsigned scene_owned(const struct walk *w, const struct anaphor *x);

/* ---- description.c ----------------------------------------------------------------------- */

/* How well the head of a description fits: 0 said with the word before it, 1 said, 2 said otherwise, 3 others
   were said, 4 nothing was; 5 an office, where another office was said; 6 another word for a firm, a team or a part of the state; 7 a word for another
   sort of organisation; 8 an office, where none was said. */
unsigned described_said(const struct walk *w, const struct candidate *c, const struct anaphor *x);
/* Whether a name stands among the modifiers of a description: 0 none does, 1 one was said of the candidate, 2 none was (nobody: c is NULL). */
unsigned described_with(const struct walk *w, const struct candidate *c, const struct anaphor *x);
/* Whose capital a description means, "the Belgian capital", as coref_letters() has it; 0: it tells no country. */
uint16_t described_capital(const struct walk *w, const struct anaphor *x);
/* Whether words before its head, "the central bank", are the candidate's own or were said of it: 0 there are none,
   1 one is, 2 none is; 3 none is, but of another word of its own this is the head; 4 all are its own, and so is the head. */
unsigned described_modified(const struct walk *w, const struct candidate *c, const struct anaphor *x);
/* "The country": said of one, and not of a town. */
bool described_nation(const struct walk *w, const struct anaphor *x);

/* Whether words of the sort of the head were said of the candidate; "the group" may be a firm or have a cause. */
static inline bool described_alike(const struct candidate *c, const struct anaphor *x)
{
	return x->head_sort && (c->sorts >> x->head_sort & 1 || (x->groups && c->sorts >> COREF_CHARITIES & 1));
}

/* Whom the last description with this head meant; QN_NONE: there was none. */
qn_row described_called(const struct walk *w, uint32_t head);

/* One more answer of an option: its question's first feature, and which of its answers. */
static inline void answer(struct option *o, unsigned question, unsigned value)
{
	if (o->n < FEATURES)
		o->feature[o->n++] = (uint16_t)(question + value);
}

/* Which of n rising limits is the first that v does not exceed; n: none. */
static inline unsigned bucket(uint32_t v, const uint8_t *limit, unsigned n)
{
	unsigned k = 0;
	while (k < n && v > limit[k])
		k++;
	return k;
}

#endif
