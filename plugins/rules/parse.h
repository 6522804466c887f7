/*
 * parse.h -- what is at hand while a rules file is read.
 *
 * The parser goes by recursive descent: a function takes the words of what it is
 * named for, and gives false after a refusal. Of a rule it makes a tree, and
 * tree.c the program of that.
 */
#ifndef QN_RULES_PARSE_H
#define QN_RULES_PARSE_H

#include "rules.h"

#include <string.h>

enum { DEEPEST = 32 }; /* nesting of brackets */

/* ---- expand.c */

enum { LARGEST_REGEX = 4096 };
/* Characters and sets of a regular expression once its repetitions are written out. */
double rules_regex_places(const char *s);

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

/* ---- expect.c */

bool parse_no_memory(struct parser *p); /* false, with that as the reason */
/* Room for element n of a heap array whose sizes are powers of two. */
bool parse_grow(struct parser *p, void *array, unsigned n, size_t size);
char *parse_copy(struct parser *p, const char *s); /* heap; NULL with a reason */

static inline bool is_mark(const struct parser *p, char mark) { return p->s.kind == W_MARK && p->s.mark == mark; }
static inline bool is_name(const struct parser *p, const char *name) { return p->s.kind == W_NAME && strcmp(p->s.text, name) == 0; }

/* Refuses the word at hand: `what` was expected in its place. Always false. */
bool parse_expected(struct parser *p, const char *what);
/* The word at hand is this mark, and is taken. */
bool parse_take(struct parser *p, char mark, const char *what);
/* The same of a whole number. */
bool parse_number(struct parser *p, unsigned most, unsigned *out);
/* Takes the word at hand, whatever it is; the next is a name, and is not taken. */
bool parse_next_name(struct parser *p, const char *what);

/* ---- declare.c, lists.c */

/* Reads the lines "requires" and "provides" of the file's text. */
bool parse_declarations(struct parser *p, const char *text);
unsigned parse_need(const struct program *g, const char *layer); /* QN_NONE: not required */
unsigned parse_column(const struct program *g, unsigned need, const char *col); /* likewise */
/* Takes the word at hand, the name of a column of that layer. */
bool parse_take_column(struct parser *p, unsigned need, unsigned *col);
bool parse_list(struct parser *p);
/* The list that the word at hand names, which is not taken; NULL with a reason. */
const struct list *parse_list_above(struct parser *p);

/* ---- condition.c, predicate.c, pattern.c, action.c */

/* A condition on tokens or on annotations of a layer. *c may be freed whether or not it is refused. */
bool parse_condition(struct parser *p, unsigned layer, struct condition *c);
/* Conditions up to the mark `end`, which is taken too; the predicate's number goes to *which. */
bool parse_predicate(struct parser *p, unsigned layer, char end, bool negated, unsigned *which);
/* The predicate of a token that is one of n words, each up to its first space. */
bool parse_words(struct parser *p, const char *const *word, unsigned n, bool folded, unsigned *which);
/* A whole pattern, as the tree below *root. */
bool parse_pattern(struct parser *p, unsigned *root);
/* New nodes; 0 after a failure, which p->s.failed says. */
unsigned parse_node(struct parser *p, enum node_kind kind);
unsigned parse_pair(struct parser *p, enum node_kind kind, unsigned a, unsigned b);
bool parse_action(struct parser *p);

/* ---- tree.c, starts.c */

/* Appends the program of the tree at `root` and the end of the rule. */
bool tree_compile(struct parser *p, unsigned root);
/* What the rule at hand begins with and what it must have, from its program and its tree. */
bool starts_of_rule(struct parser *p, unsigned root);
/* Indexes all rules by that. */
bool starts_index(struct parser *p);

#endif
