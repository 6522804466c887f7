/*
 * lint.h -- what the files of quidnunc lint share.
 *
 * texts.c makes articles to try a plugin on, checks.c lists what is tried (checks.h
 * says where each check is), cmd_lint.c runs each in a process of its own and says
 * what came of it.
 */
#ifndef QN_LINT_H
#define QN_LINT_H

#include "core.h"

/* On a page that a check shares with its parent, which reads it when the check has died. */
struct finding {
	bool good, skipped;
	char at[256];   /* what the plugin was given: "fixture X, cut before byte 17" */
	char why[1024]; /* what is wrong, or what was measured */
};

struct lint {
	struct engine *g;
	struct plugin *p;
	char *wanted;        /* its layers, as plan_make takes them */
	unsigned n_base, room;
	struct doc **base;   /* [n_base] articles with the layers that are given */
	struct finding *f;   /* of the check at hand */
	struct arena a;
};

/* ---- texts.c */

/* The cases of a fixture file, or a text file as it is, as base articles. */
bool lint_add_file(struct lint *l, const char *file, struct error *e);
bool lint_add_text(struct lint *l, const char *name, const char *text, size_t n, struct error *e);
/* Makes `out` a part [b, n) of a base article, with the given layers' rows that lie in it. With `at` < n the character
   there, which must be ASCII, becomes `c`. */
bool lint_cut(const struct doc *base, uint32_t b, uint32_t n, uint32_t at, char c, struct doc *out, struct error *e);
/* A text of about n bytes: of kind 0 all base articles again and again (without given layers), of the others one of
   the shapes that break programs, whose name goes to *name. False beyond the last kind. */
bool lint_hard_text(const struct lint *l, unsigned kind, size_t n, struct buffer *out, const char **name);

/* ---- watch.c */

/* A watch that stands still while this process waits for a processor, since other programs run on the machine too;
   where the kernel does not say for how long that was, it goes on. */
struct watch { double begun, waited; };
struct watch watch_start(void);
double watch_stop(const struct watch *w); /* seconds */

/* ---- checks.c */

struct check {
	const char *name;
	bool (*run)(struct lint *l); /* sets l->f->why where it answers false, and where there is something to say */
};
extern const struct check lint_checks[]; /* ends with a name of NULL */

extern const char lint_sample[]; /* an article of our own, for plugins without fixtures */

#endif
