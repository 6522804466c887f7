/*
 * names.h -- the names of a .list file, ready to be looked up.
 */
#ifndef QN_LIST_NAMES_H
#define QN_LIST_NAMES_H

#include "quidnunc.h"

enum {
	LIST_LONGEST = 32, /* units of a name */
	LIST_COLUMNS = 16
};
enum { FOLD_CASE = 1, FOLD_DIACRITICS = 2 };

struct unit {
	const char *begin, *end;
	uint64_t hash; /* of its folded text */
};

struct entry {
	uint32_t rest; /* offset of the fields behind the name in the file's text */
	uint32_t same; /* the next entry with this name, or QN_NONE */
};

struct names {
	char *text; /* the file */
	unsigned fold;
	unsigned n_col;
	qn_type type[LIST_COLUMNS]; /* [n_col] */
	bool null[LIST_COLUMNS];    /* [n_col] */
	uint32_t n_entry;
	struct entry *entry; /* [n_entry] */
	uint32_t n, n_slot;
	struct name_slot { uint64_t chain; uint32_t entry; } *slot; /* [n_slot] chain 0: empty; entry QN_NONE: a beginning */
};

/* Reads and compiles a file. NULL with a reason that says the line. */
struct names *list_names_load(const char *file, char *why, size_t n_why);
void list_names_free(struct names *n);
/* Whether some name begins with these units; *entry: the name that ends with them, or QN_NONE. */
bool list_names_find(const struct names *n, uint64_t chain, uint32_t *entry);
uint64_t list_chain(uint64_t chain, uint64_t unit); /* never 0 */
/* The next unit of at..end; false if there is none. */
bool list_unit(const char *at, const char *end, unsigned fold, struct unit *u);

/* ---- typed.c ---- */

/* What stands behind "#! key " at the head of a file; NULL if nothing does. */
const char *list_header(const char *text, const char *key, size_t *n);
/* Whether the lines "#! KEY ..." have keys, and "#! fold" has words, that mean something; if not, `why` says which. */
bool list_heads(const struct names *n, char *why, size_t n_why, const char *file);
/* The columns' types out of "layer(id:sym?, rank:int)"; the host has checked its grammar. */
bool list_columns(struct names *n, char *why, size_t n_why, const char *file);
/* Whether the cells behind a name are of their columns' types, and no more than there are columns. */
bool list_cells(const struct names *n, const char *at, char *why, size_t n_why, const char *file, unsigned line);
/* Whether a cell s[n] of a bool column says yes; -1: neither yes nor no. */
int list_bool(const char *s, size_t n);
/* Writes why a file is refused, with its line. Always false. */
bool list_refuse(char *why, size_t n_why, const char *file, unsigned line, const char *what, ...) __attribute__((format(printf, 5, 6)));

#endif
