/*
 * machine.h -- the state of the machine while it runs over an article.
 *
 * match.c runs it; tables.c lays out what it looks things up in, holds.c says what
 * holds of a token or an annotation, waiting.c keeps threads until their token
 * comes, candidates.c picks the rules for a sentence, best.c the matches to keep.
 */
#ifndef QN_RULES_MACHINE_H
#define QN_RULES_MACHINE_H

#include "rules.h"

struct thread {
	uint32_t op, rule, start, gap;
	uint32_t next; /* in the list of those that wait for a token, or of those that are free */
	struct capture at[MOST_CAPTURES];
};

struct best { /* a rule's match that no later one can better, once the machine is past it */
	bool have;
	uint32_t last_end; /* of the match before it */
	struct match m;
};

struct machine {
	qn_run *r;
	struct program *p;
	const qn_layer *token;
	uint32_t *type;         /* [n_token] of its text */
	uint32_t *wait;         /* [n_token + 1] first thread waiting for the token, QN_NONE */
	uint32_t *wait_end;     /* [n_token + 1] last one: they are served in the order they came */
	uint32_t *sentence;     /* [n_token + 1] number of the sentence that the token lies in */
	unsigned char **inside; /* [n_inside][n_token] whether the token lies in such a row; NULL: not asked for by any token */
	const uint32_t **row;   /* [n_need][n_token + 1] first row of the layer that begins at the token or later */
	const uint32_t **after; /* [n_need][row] token behind the row, QN_NONE if it does not begin at a token */
	struct thread *thread;  /* [room] */
	uint32_t room, n_thread, free;
	uint32_t *stamp;        /* [n_op] token + 1 at which the place was last entered */
	uint32_t *stack;        /* [4 n_op + 4] */
	struct best *best;      /* [n_rule] by the rules' slots */
	uint32_t *sign_stamp;   /* [n_predicate + n_need] sentence + 1 that last had the sign */
	uint32_t *rule_stamp;   /* [n_rule] sentence + 1 that it was last a candidate in */
	uint32_t *sign;         /* [n_predicate + n_need] signs of the sentence at hand */
	uint32_t *candidate;    /* [n_candidate] rules for it */
	uint32_t n_candidate;
	uint32_t now;           /* token */
	bool failed;
};

/* ---- tables.c */

/* All arrays by token, row and rule, from the article's scratch memory. False: out of memory. */
bool machine_tables(struct machine *m);

/* ---- holds.c */

bool machine_column_holds(const struct machine *m, const struct condition *c, const qn_layer *layer, uint32_t row);
bool machine_columns_hold(const struct machine *m, const struct predicate *q, uint32_t token);
bool machine_annotation_holds(const struct machine *m, const struct instruction *op, uint32_t row);
/* Most predicates are decided by the token's text alone. */
static inline bool machine_token_holds(const struct machine *m, uint32_t predicate, uint32_t token)
{
	if (predicate == QN_NONE)
		return true;
	if (!types_may(m->p, m->type[token], predicate))
		return false;
	const struct predicate *q = &m->p->predicate[predicate];
	return !q->columns || machine_columns_hold(m, q, token);
}

/* ---- waiting.c */

/* A thread with nothing set; QN_NONE if memory runs out. It may move all threads. */
uint32_t machine_thread(struct machine *m);
static inline void machine_thread_free(struct machine *m, uint32_t i)
{
	m->thread[i].next = m->free;
	m->free = i;
}
void machine_wait(struct machine *m, uint32_t token, uint32_t thread);
/* The list from `head` on, in the order in which threads are served. */
uint32_t machine_sort(struct machine *m, uint32_t head);

/* ---- candidates.c */

/* Picks the rules for the sentence that begins at `now`. */
void machine_sentence(struct machine *m);

/* ---- best.c */

/* Whether a thread can no longer come to a match that is kept. */
bool machine_overtaken(const struct machine *m, const struct thread *t);
/* A thread has come to the end of its rule. */
void machine_matched(struct machine *m, const struct thread *t);
/* What is kept of a rule goes out. */
void machine_emit(struct machine *m, struct best *b);

#endif
