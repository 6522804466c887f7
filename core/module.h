/*
 * module.h -- what the three files about modules share.
 *
 * module.c checks tables, folder.c finds files, script.c makes plugins of text.
 */
#ifndef QN_MODULE_H
#define QN_MODULE_H

#include "core.h"

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif
#ifndef PLUGIN_DIR
#define PLUGIN_DIR "/usr/local/lib/quidnunc/plugins"
#endif

const char *engine_keep(struct engine *g, const char *s); /* a copy that lives as long as the engine */
/* Notes a file that is no good. False only if memory runs out. */
bool module_failed(struct engine *g, const char *file, const struct error *why, struct error *e);
/* Takes over the plugins, formats and kinds of a table; `file` and `dir` must live as long as the engine. */
bool module_add(struct engine *g, const struct qn_module *m, const char *file, const char *dir, struct error *e);
bool module_plugin(struct engine *g, const qn_plugin *table, size_t size, const char *file, const char *dir,
                   struct error *e);
/* A plugin without C, of a kind that is loaded. `file` and `dir` must live as long as the engine. */
bool module_script(struct engine *g, const char *file, const char *dir, struct error *e);
/* The sorted names in a folder that end with one of suffix[n_suffix]: heap strings in a heap array, freed by names_free. */
bool names_in(const char *folder, const char *const *suffix, unsigned n_suffix, char ***at, unsigned *n, struct error *e);
void names_free(char **at, unsigned n);

#endif
