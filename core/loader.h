/*
 * loader.h -- shared objects, opened strictly or not at all.
 */
#ifndef QN_LOADER_H
#define QN_LOADER_H

#include "core.h"

bool loader_init(struct error *e);
/* Opens a module by its absolute name and answers its table, which stays for good; NULL with a
   reason (the file's name is not in it). Not trusted: it is tried in a child first. */
const struct qn_module *loader_open(const char *file, bool trusted, struct error *e);
/* The same for a module that is linked into the program: "entity.a". */
const struct qn_module *loader_preloaded(const char *file, struct error *e);

#endif
