/*
 * rules.h -- what a rules file becomes.
 *
 * scan.c cuts the file into words; parse.c and what it calls (parse.h) make rules
 * of them; tree.c makes a pattern into a program for the machine in match.c and
 * what it calls (machine.h); starts.c finds out where each rule may match at all;
 * types.c keeps what is known of words; emit.c turns a match into rows; rules.c is
 * the plugin.
 *
 * A program is a flat array of instructions for a nondeterministic automaton
 * over tokens. An annotation is an edge that jumps from its first token to the
 * one behind its last. All rules of a file share one program and run in one pass.
 */
#ifndef QN_RULES_H
#define QN_RULES_H

#include "quidnunc.h"

enum {
	MOST_CAPTURES = 12, /* in one rule */
	MOST_OPS = 1 << 20, /* in one file: a bound on what repetition may unroll */
	MOST_GAP = 64,
	MOST_REPEAT = 64,
	MOST_AXES = 8, /* columns whose values are kept with a word */
	LONGEST_REGEX_TOKEN = 256 /* bytes of a token that a regular expression is tried on */
};

/* ---- a place in the file, for messages */

struct place { unsigned line, column; };

/* ---- conditions */

enum attribute { TEXT, LOWER, SHAPE, COLUMN, INSIDE /* a token that lies in a row of a layer */ };

struct words { /* a set of strings, by 64-bit hash: open addressing */
	uint32_t n, n_slot;
	uint64_t *slot; /* [n_slot] 0 is empty */
};

struct condition {
	enum attribute attribute;
	unsigned layer, col;  /* of COLUMN and INSIDE: index among the needs, and of the column asked for; QN_NONE: of any row */
	unsigned axis;        /* of COLUMN: which value of a token it asks for; QN_NONE: not one of a token, or a number */
	unsigned inside;      /* of INSIDE: its number among these in the file */
	bool negated;
	struct words words;   /* the values allowed, unless there is a regex */
	void *regex;          /* regex_t, compiled; NULL */
	uint64_t regex_hash;  /* of its text */
	bool number;          /* compare a num or int column with `low` and `high` */
	double low, high;
};

struct predicate { /* of a token or an annotation: all conditions hold. Equal ones are one */
	unsigned n;
	struct condition *at; /* [n] */
	bool negated;
	bool columns;    /* some condition is on what a type does not have: a number, or what the token lies in */
	uint64_t word;   /* the hash of the one word that it asks for: exactly, or folded; 0: it asks for something else */
	bool folded;
	uint64_t digest; /* of all of it */
};

/* ---- the program */

enum op { OP_TOKEN, OP_GAP, OP_ANNOTATION, OP_SPLIT, OP_JUMP, OP_OPEN, OP_CLOSE, OP_BEGINS, OP_ENDS, OP_MATCH };

struct instruction {
	enum op op;
	uint32_t a, b; /* SPLIT: both ways; JUMP: a; TOKEN, ANNOTATION: predicate; OPEN, CLOSE: capture; MATCH: rule */
	uint32_t layer; /* ANNOTATION: index among the needs */
	uint32_t capture; /* ANNOTATION: where to note the row, or QN_NONE */
};

struct value { /* what goes into a column */
	enum { V_NULL, V_STRING, V_NUMBER, V_BOOL, V_ROW, V_TEXT, V_DIGITS, V_COLUMN, V_MADE } kind;
	const char *string;
	double number;
	unsigned capture;    /* V_ROW, V_TEXT, V_DIGITS, V_COLUMN; QN_NONE: the whole match */
	unsigned col;        /* V_COLUMN: of the captured annotation, as asked for */
	qn_type col_type;    /* V_COLUMN: what the receiving column is */
	unsigned action;     /* V_MADE: an earlier action of the same rule */
};

struct action {
	unsigned layer;   /* index among `provides` */
	unsigned capture; /* the span; QN_NONE: the whole match */
	unsigned n_value;
	struct value *value;   /* [n_value] in the order of the columns */
	const qn_type *type;   /* [n_value] */
};

struct rule {
	const char *name;
	struct place place;
	uint32_t start; /* first instruction */
	unsigned n_capture;
	const char *capture[MOST_CAPTURES];
	int capture_layer[MOST_CAPTURES]; /* index among the needs, or -1 for a run of tokens */
	unsigned n_action;
	struct action *action; /* [n_action] */
	bool across;  /* may cross the ends of sentences */
	bool overlap; /* matches of this rule may overlap */
	const char *group_name; /* of rules that share one best match where they overlap; NULL: it stands alone */
	uint32_t slot;  /* the number of the group's first rule */
	bool longest; /* of matches that begin together the longest is kept, before the one with the smallest gaps */
	/* what a match begins with: any token, or one of these, or an annotation of these layers */
	bool first_any;
	unsigned n_first, n_first_layer;
	uint32_t *first;       /* [n_first] predicates */
	uint32_t *first_layer; /* [n_first_layer] needs */
	/* what a match has in it: one sign of each group. A sign is a predicate, or n_predicate + a need */
	unsigned n_group;
	struct group { unsigned n; uint32_t *sign; } *group; /* [n_group]; the first is the rarest */
};

/* Words of the text are met again and again: what holds of one by its text, and by the values that it has in columns
   (its part of speech, its lemma), is found out once. */
struct value_at { const char *s; size_t n; uint64_t hash; }; /* s is NULL where there is none */
struct type {
	uint64_t hash;   /* of the text and the values */
	uint32_t bits;   /* where its bits begin: which predicates may hold of it */
	uint32_t sign, n_sign; /* those that are somebody's sign */
};
struct types {
	uint32_t n, room, n_slot;
	struct type *at;     /* [n] */
	uint32_t *slot;      /* [n_slot] index + 1 */
	uint32_t n_bits, room_bits;
	uint64_t *bits;      /* [n_bits] */
	uint32_t n_sign, room_sign;
	uint32_t *sign;      /* [n_sign] */
};

struct list {
	const char *name;
	unsigned n;
	const char **entry; /* [n] */
};

struct need { const char *layer; unsigned n_col; const char *col[32]; };
struct made { const char *layer; unsigned n_col; const char *col[32]; const char *type[32]; bool null[32]; };

struct program {
	const char *file;
	unsigned n_need, n_made, n_rule, n_list, n_predicate, n_op;
	struct need need[64];
	struct made made[64];
	struct rule *rule;
	struct list *list;
	struct predicate *predicate;
	struct instruction *op;
	unsigned token, sentence; /* needs that always are there */
	unsigned n_inside; /* conditions that ask what a token lies in */
	unsigned n_axis;
	struct axis { unsigned layer, col; } axis[MOST_AXES]; /* [n_axis] columns that tokens are asked for */
	/* rules by the signs of their first group, and those that have none or may cross sentences */
	struct by_sign { uint32_t n; uint32_t *rule; } *by_sign; /* [n_predicate + n_need] */
	bool row_used[64], after_used[64]; /* [n_need] whether tokens look for its rows; whether its rows are parts */
	uint32_t *always; /* [n_always] rules */
	uint32_t n_always;
	/* predicates that ask for one word, by its hash; the others are tried one by one */
	uint32_t n_word_slot;
	struct word_slot { uint64_t hash; uint32_t predicate; bool folded; } *word_slot;
	uint32_t *other; /* [n_other] predicates of tokens */
	uint32_t n_other;
	struct types types; /* the one thing that changes while it runs; rows do not depend on it */
};

/* ---- scan.c */

enum word_kind { W_END, W_NAME, W_STRING, W_FOLDED, W_NUMBER, W_REGEX, W_MARK };

struct scanner {
	const char *all, *at, *file;
	unsigned line;
	const char *line_start;
	enum word_kind kind; /* of the current word */
	char text[4096];     /* its text, unquoted */
	char mark;           /* W_MARK: '=', '(', ... or one of the two-character ones below */
	struct place place;
	char *why;           /* [n_why] */
	size_t n_why;
	bool failed;
};
enum { MARK_ARROW = 'A', MARK_NOT_EQUAL = 'N', MARK_AT_LEAST = 'G', MARK_AT_MOST = 'L' };

void rules_scan_begin(struct scanner *s, const char *file, const char *text, char *why, size_t n_why);
bool rules_next(struct scanner *s); /* to the next word; false after a failure */
bool rules_wrong(struct scanner *s, struct place at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* The value of a header line "key rest of the line", or NULL; for declare(). Skips comments. */
const char *rules_header(const char *text, const char *key, size_t *n);

/* ---- parse.c, program.c, words.c */

/* Compiles a file. `name` is its absolute name, for lists beside it and for messages. NULL with a reason. */
struct program *rules_compile(const char *name, const char *text, char *why, size_t n_why);
void rules_free(struct program *p); /* NULL: nothing */
void rules_predicate_free(struct predicate *q);
uint64_t rules_hash(const char *s, size_t n); /* never 0 */
bool rules_words_add(struct words *w, uint64_t hash);
static inline bool rules_words_have(const struct words *w, uint64_t hash)
{
	if (!w->n)
		return false;
	uint32_t at = (uint32_t)hash & (w->n_slot - 1);
	for (; w->slot[at]; at = (at + 1) & (w->n_slot - 1))
		if (w->slot[at] == hash)
			return true;
	return false;
}

/* ---- types.c */

/* Forgets what is known of words if that is much. To be called before an article. */
void types_trim(struct program *p);
/* The type of a word of the text with its values [n_axis]: an index that holds until types_trim; QN_NONE if memory runs
   out. */
uint32_t types_of(struct program *p, const char *s, size_t n, const struct value_at *value);
static inline bool types_may(const struct program *p, uint32_t type, uint32_t predicate)
{
	return p->types.bits[p->types.at[type].bits + predicate / 64] >> predicate % 64 & 1;
}
/* Whether a condition on text, lower case or shape holds of s[n]. */
bool types_condition(const struct condition *c, const char *s, size_t n);
/* The same of a column's value; s is NULL where there is none. */
bool types_value(const struct condition *c, const char *s, size_t n, uint64_t hash);

/* ---- match.c, emit.c */

struct capture { uint32_t begin, end, row; }; /* tokens; row QN_NONE where it is no annotation */

struct match {
	uint32_t rule, start, end, gap; /* tokens */
	struct capture at[MOST_CAPTURES];
};

qn_status rules_match(qn_run *r, struct program *p);
qn_status rules_emit(qn_run *r, const struct program *p, const struct match *m);
size_t rules_fold(const char *s, size_t n, char *out, size_t room); /* lower case; bytes written */

#endif
