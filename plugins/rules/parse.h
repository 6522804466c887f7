/*
 * parse.h -- a pattern as a tree, between parse.c and tree.c.
 */
#ifndef QN_RULES_PARSE_H
#define QN_RULES_PARSE_H

#include "rules.h"

enum { DEEPEST = 32 }; /* nesting of brackets */

enum node_kind {
	N_TOKEN, N_ANNOTATION, N_NOT_ANNOTATION, N_ANY, N_GAP, N_BEGINS, N_ENDS, N_SEQUENCE, N_CHOICE, N_REPEAT, N_CAPTURE
};

struct node {
	enum node_kind kind;
	unsigned a, b;          /* children; a only for REPEAT and CAPTURE */
	unsigned predicate, layer;
	unsigned low, high;     /* REPEAT; GAP: high. QN_NONE: without end */
	unsigned capture;       /* CAPTURE, ANNOTATION inside of one */
};

struct parser {
	struct scanner s;
	struct program *g;
	struct rule *rule; /* the one at hand */
	struct node *node; /* [n_node] of the rule at hand */
	unsigned n_node;
	unsigned n_label;
	uint32_t n_known;   /* slots */
	uint32_t *known;    /* [n_known] predicates by digest: number + 1 */
	struct { char name[128]; unsigned action; } label[MOST_CAPTURES]; /* [n_label] rows named by "as" */
};

/* Room for element n of a heap array whose sizes are powers of two. */
bool parse_grow(struct parser *p, void *array, unsigned n, size_t size);
unsigned parse_node(struct parser *p, enum node_kind kind);
unsigned parse_pair(struct parser *p, enum node_kind kind, unsigned a, unsigned b);
/* Appends the program of the tree at `root` and the end of the rule. */
bool tree_compile(struct parser *p, unsigned root);
/* starts.c: what the rule at hand begins with and what it must have, from its program and its tree. */
bool starts_of_rule(struct parser *p, unsigned root);
/* Indexes all rules by that. */
bool starts_index(struct parser *p);

#endif
