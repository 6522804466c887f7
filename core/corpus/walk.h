/*
 * walk.h -- files, folders and patterns of names, one file after another in a fixed order.
 */
#ifndef QN_WALK_H
#define QN_WALK_H

#include "core.h"

struct walk_level { /* a folder at hand, or the operands */
	char *folder;       /* with "/" behind; "" for operands */
	char **name;        /* [n] sorted */
	unsigned n, room, at;
	size_t skip;        /* bytes of a path before what becomes the identifier */
};

enum { WALK_DEEPEST = 64 };

struct walk {
	bool (*accept)(void *arg, const char *name); /* whether a file of a folder is to be taken; operands always are */
	bool (*notable)(const char *name); /* of those that are not taken, which ones somebody may miss; NULL: none */
	void *arg;
	struct walk_level level[WALK_DEEPEST];
	unsigned depth; /* levels in use */
	char *path;     /* of the last file */
	size_t skip;    /* of it */
	unsigned n_lost, n_missed; /* links to files that lead nowhere; notable files */
	char *lost, *missed;       /* the first of each */
};

/* Operands may be files, folders, patterns ("news/2020-*") or "-". */
bool walk_open(struct walk *w, const char *const *operand, unsigned n, struct error *e);
/* The next file, or NULL: the end, or an error if e has text. Its identifier is what follows w->skip, with its suffix. */
const char *walk_next(struct walk *w, struct error *e);
/* What share of the way is done, from 0 to 1, given that of the file at hand. */
double walk_share(const struct walk *w, double of_file);
/* Says on standard error what was passed over and somebody may miss. */
void walk_warn(const struct walk *w);
void walk_close(struct walk *w);
/* Where the last part of a path begins. */
size_t walk_base(const char *path);

#endif
