/*
 * files.h -- where a plugin's data lie, and models that are mapped once.
 */
#ifndef QN_FILES_H
#define QN_FILES_H

#include "core.h"

/* Writes the absolute name of a plugin's data file to out[n]; false, with all places that were tried, if it
   is in none of them. */
bool files_find(const struct engine *g, const struct plugin *p, const char *name, char *out, size_t n,
                struct error *e);
/* Maps a model file and, unless that is to be done `later` by files_whole, verifies it; or answers the mapping there is. It is kept until engine_free. */
const void *files_model(struct engine *g, const char *path, const char *kind, bool later, size_t *size, struct error *e);
/* Whether that file, which may have been opened to be verified later, is whole. */
bool files_whole(struct engine *g, const void *file, struct error *e);
/* The checksum of a mapped model as 16 hexadecimal digits, in a buffer that the next call uses again. */
const char *files_digest(const void *file);
void files_free(struct engine *g);

#endif
