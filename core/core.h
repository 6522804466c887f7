/*
 * core.h -- the engine, for itself, for the commands and for trainers.
 *
 *   mem      memory that can be made to fail, arenas, strings, growing buffers
 *   schema   the small language of requires, provides and params
 *   doc      one article: text, offsets, layers
 *   module   finding and loading shared objects, reading their tables
 *   plan     which plugins run, in what order, and why
 *   run      a plugin at work on an article: a transaction
 *   engine   all of these together
 *
 * No function here prints, exits or aborts. One that can fail answers false or
 * NULL and leaves its reason in a `struct error`. An engine belongs to one
 * thread; the pool shares it with its workers by fork.
 */
#ifndef QN_CORE_H
#define QN_CORE_H

#include "quidnunc.h"
#include "clock.h"
#include <stdarg.h>
#include <stdio.h>

/* ---- errors ------------------------------------------------------------------ */

struct error {
	char text[1024]; /* one line, without a full stop or newline; "" if none */
	bool output;     /* nothing is wrong with what was asked for: the disk is full, or fails */
};

/* Sets the reason unless one is there already (the first cause counts); answers false. */
bool error_set(struct error *e, const char *fmt, ...) __attribute__((cold, format(printf, 2, 3)));
bool error_vset(struct error *e, const char *fmt, va_list ap);
bool error_memory(struct error *e); /* "out of memory" */
bool error_output(struct error *e, const char *file); /* of a file that is written; the reason is in errno */
bool disk_failed(int why); /* whether an errno says that a disk is full, or fails */
unsigned line_number(const char *all, const char *at); /* of a place in a text, from 1, for a reason */

unsigned processors(void); /* that this process may use; at least 1 */

/* ---- mem.c: memory that can be made to fail ------------------------------------- */

void *mem_alloc(size_t bytes);            /* not zeroed; NULL if there is none */
void *mem_realloc(void *p, size_t bytes); /* p may be NULL; on failure p stays as it was */
void mem_free(void *p);                   /* p may be NULL */
char *mem_copy(const char *s, size_t n);  /* NUL-terminated copy of n bytes */
/* Makes room for an element of `size` bytes behind the n of the heap array that `array` points to; sizes double. */
bool mem_grow(void *array, unsigned n, unsigned *room, size_t size);
/* For tests: the n-th allocation from now on fails, and with `ever` all after it; n < 0 turns it off. */
void mem_fail_at(long n, bool ever);
long mem_count(void); /* allocations so far */

/* An arena gives memory that is freed all at once. */
struct arena {
	struct arena_block *block; /* the newest */
	size_t left;               /* bytes free in it */
	size_t total;              /* bytes taken from the system */
	size_t given;              /* bytes given out since the last reset */
	size_t limit;              /* 0: none; a request beyond it is refused */
};
void *arena_alloc(struct arena *a, size_t bytes); /* zeroed, aligned to 16; NULL if there is none */
char *arena_copy(struct arena *a, const char *s, size_t n); /* NUL-terminated */
void arena_reset(struct arena *a); /* keeps one block for the next article */
void arena_free(struct arena *a);

/* Interned strings of one article: equal strings have equal numbers; 0 is "". */
struct strings {
	struct arena *arena;
	uint32_t n, room;
	struct string { const char *s; uint32_t len, hash; } *at; /* [room] by number; heap, kept over articles */
	uint32_t *slot; /* [n_slot] number + 1, or 0 */
	uint32_t n_slot;
};
bool strings_init(struct strings *t, struct arena *a);
void strings_reset(struct strings *t);
void strings_free(struct strings *t);
qn_sym strings_intern(struct strings *t, const char *s, size_t n); /* QN_NONE if out of memory */

/* Bytes that grow. After a failed append `failed` stays set and appends do nothing. */
struct buffer {
	char *at; /* [n], with room for a NUL behind it */
	size_t n, room;
	bool failed;
};
bool buffer_reserve(struct buffer *b, size_t n); /* room for n bytes more, and a NUL */
void buffer_put(struct buffer *b, const void *bytes, size_t n);
void buffer_char(struct buffer *b, char c);
void buffer_text(struct buffer *b, const char *s);
void buffer_print(struct buffer *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buffer_vprint(struct buffer *b, const char *fmt, va_list ap);
void buffer_clear(struct buffer *b);
void buffer_drop(struct buffer *b, size_t n); /* takes the first n bytes away */
/* For a reader: drops what is used, sets *used to 0, makes room for half of what is left, 256 KiB at least; that room in bytes, or 0 without memory. */
size_t buffer_refill(struct buffer *b, size_t *used);
void buffer_free(struct buffer *b);

/* ---- schema.c: the declarations --------------------------------------------------- */

struct column {
	char *name;
	qn_type type;
	bool null;    /* written with ? */
	char *target; /* of QN_REF: the layer's name */
};
struct schema {
	char *name, *text; /* text: in canonical spelling, "cue(lemma:sym)" */
	unsigned n_col;
	struct column *col; /* [n_col] */
};
struct need { /* one layer of `requires` */
	char *layer;
	bool optional;
	unsigned n_col;
	char **col; /* [n_col] names */
};
struct param {
	char *name;
	qn_type type;
	bool path;   /* written :path; type is QN_SYM then */
	char *value; /* the default */
	unsigned n_choice;
	char **choice; /* [n_choice] allowed words, or none if anything is */
};
/* All parsers answer how many there are through *n and an array from the arena; false with a
   reason that shows the place. `text` may be NULL (none). */
bool schema_parse(const char *text, struct arena *a, struct schema **at, unsigned *n, struct error *e);
bool needs_parse(const char *text, struct arena *a, struct need **at, unsigned *n, struct error *e);
bool params_parse(const char *text, struct arena *a, struct param **at, unsigned *n, struct error *e);
/* Index of a column by name, or UINT_MAX. */
unsigned schema_column(const struct schema *s, const char *name);
/* Whether a parameter may have this value; if not, a reason. */
bool param_check(const struct param *p, const char *value, struct error *e);

/* ---- doc.c, layer.c: one article ----------------------------------------------------- */

struct producer { /* provenance of a layer */
	const char *plugin, *version;
	const char *params;      /* "gap=40 verbs=verbs.txt", those that are not the default; "" if none */
	const char *models;      /* "entity-open.model=0123456789abcdef", space between; "" if none */
};

struct layer {
	const struct schema *schema; /* lives with the engine, or in the article's arena */
	struct producer by;
	const char *by_json; /* [NUL] of a layer that came with the input: its "by" as it stood; NULL otherwise */
	bool given;          /* came with the input */
	qn_layer rows;       /* all columns; frozen */
};

struct doc {
	struct arena arena;
	struct arena scratch; /* dies with each run of a plugin */
	struct strings strings;
	const char *id;
	const char *meta; /* what came with the record beside id and text: JSON on one line; NULL: nothing */
	const char *text; /* [len], NUL behind it */
	uint32_t len;
	bool ascii;
	uint32_t *codepoint; /* [len/64+1] code points before each 64th byte; NULL: ascii */
	uint32_t *utf16;     /* [len/64+1] UTF-16 units likewise */
	unsigned n_layer, room;
	struct layer **layer; /* [n_layer] in the order they were made */
	char sha256[65];      /* of the text, hexadecimal; "" until doc_sha256 */
};

struct doc *doc_new(void); /* empty; reused over articles by doc_set; NULL if out of memory */
void doc_free(struct doc *d);
/* Begins a new article: forgets the old one, copies id and text. Refuses what is not UTF-8 (naming
   the byte) and texts of 4 GiB - 64 or more. */
bool doc_set(struct doc *d, const char *id, size_t id_len, const char *text, size_t len, struct error *e);
/* Whether bytes[n] are not UTF-16, by their beginning; else what helps is in `e`. */
bool doc_not_utf16(const char *bytes, size_t n, struct error *e);
struct layer *doc_layer(const struct doc *d, const char *name); /* NULL if absent */
const char *doc_string(const struct doc *d, qn_sym s);
const char *doc_sha256(struct doc *d);
/* Interns a string of the article; QN_NONE with a reason if it is not UTF-8 or memory runs out. */
qn_sym doc_intern(struct doc *d, const char *s, size_t n, struct error *e);
/* Offsets. `byte` must be a character's boundary in [0, len]; the inverses answer UINT32_MAX for an
   offset beyond the text or (UTF-16) inside a surrogate pair. */
uint32_t doc_codepoint(const struct doc *d, uint32_t byte);
uint32_t doc_utf16(const struct doc *d, uint32_t byte);
uint32_t doc_from_codepoint(const struct doc *d, uint32_t cp);
uint32_t doc_from_utf16(const struct doc *d, uint32_t unit);

/* A sheet collects the rows of one layer until it is frozen. Reused over articles. */
struct sheet {
	const struct schema *schema;
	uint32_t n, room;
	uint32_t *begin, *end; /* [n] */
	uint32_t *cell;        /* [n][n_col] */
	bool sorted;
};
bool sheet_open(struct sheet *s, const struct schema *schema);
void sheet_free(struct sheet *s);
/* Checks a row (span, cells against the schema; references to layers of `doc` or, by the
   name of their schema, to sheets among sheet[n_sheet] are checked by sheets_freeze) and
   appends it. QN_NONE with a reason if it is refused. */
qn_row sheet_row(struct sheet *s, const struct doc *d, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n,
                 struct error *err);
/* Sorts the sheets, renumbers the references among them, checks all references and makes layers of
   them, after which the sheets are empty. All or nothing. `made` [n_sheet] is filled with the new layers; may be NULL. keep[i] false
   (keep may be NULL: all) leaves a sheet out. */
bool sheets_freeze(struct sheet *s, unsigned n_sheet, struct doc *d, const bool *keep, struct layer **made,
                   struct error *e);

/* ---- module.c: shared objects ----------------------------------------------------------- */

struct plugin {
	const qn_plugin *table;
	const char *file;     /* where it was found; "(built in)" */
	const char *dir;      /* its folder, absolute */
	bool foreign;         /* a module of a folder that is not the program's own */
	bool ok;              /* declarations are in order */
	struct error why;     /* if not */
	struct schema *provides; /* [n_provides] */
	unsigned n_provides;
	struct need *needs; /* [n_need] */
	unsigned n_need;
	struct param *param; /* [n_param] */
	unsigned n_param;
	char **value; /* [n_param] */
	/* once opened */
	bool opened;
	void *self;
	struct producer by;
	struct buffer models; /* "name=digest name=digest" */
};
struct failed_file { /* a file that is no good module */
	const char *file;
	struct error why;
};

struct engine; /* below */

/* Loads every module of a folder. `trusted`: the program's own; others are tried in a child first. A
   module that does not load becomes a failed_file. False only if memory runs out or the folder itself
   is refused (missing, not absolute, writable by others). */
bool module_folder(struct engine *g, const char *folder, bool trusted, struct error *e);
/* One file of somebody else: a module, or a plugin without C once all modules are loaded. */
bool module_one(struct engine *g, const char *file, struct error *e);
bool module_is(const char *file); /* by its name */
bool module_file(struct engine *g, const char *file, bool trusted, struct error *e);
/* Modules linked into the program (--disable-shared) and those of the core. */
bool module_builtin(struct engine *g, struct error *e);
/* Makes plugins of the files in the searched folders whose suffix a loaded kind knows (".rules"). To be
   called once all modules are loaded. */
bool module_scripts(struct engine *g, struct error *e);
/* The program's own folders: of the build tree if it runs there, else of the installation. */
bool module_own_folders(struct engine *g, struct error *e);

/* ---- engine.c, plan.c, run.c ------------------------------------------------------------- */

struct setting { char *plugin, *param, *value; bool used; }; /* -p PLUGIN.PARAM=VALUE */
struct choice { char *layer, *plugin; };                     /* --use LAYER=PLUGIN */

struct step {
	unsigned plugin; /* index */
	const char *why; /* "provides quote, needed by stance" */
};
struct plan {
	unsigned n_step;
	struct step *step; /* [n_step] in running order */
	unsigned n_write;
	const char **write; /* [n_write] names of the layers to be written, in order; see plan_make */
};

struct status { /* on a page shared with the pool: what a worker is at */
	volatile uint32_t plugin; /* index of the running plugin, or UINT32_MAX */
	void (*look)(struct status *); /* called after each plugin: whether it left the process in order; may be NULL */
};

struct mapped { /* a model file in memory */
	struct mapped *next;
	const char *path;
	const void *file;
	size_t size;
	bool whole; /* its checksum was verified */
};

struct engine {
	struct arena arena; /* lives as long as the engine */
	const char *home;   /* the build tree, if the program runs in it; else NULL */
	unsigned n_plugin, room_plugin;
	struct plugin **plugin;
	unsigned n_format, room_format;
	const qn_format **format;
	unsigned n_kind, room_kind;
	const qn_kind **kind;
	unsigned n_folder, room_folder;
	const char **folder; /* [n_folder] those that were searched for modules */
	unsigned n_failed, room_failed;
	struct failed_file *failed;
	unsigned n_setting;
	struct setting *setting;
	unsigned n_choice;
	struct choice *choice;
	unsigned n_without;
	char **without; /* [n_without] plugins that shall not run */
	struct mapped *mapped;
	unsigned n_sheet;
	struct sheet *sheet; /* [n_sheet] reused by runs */
	struct status *status; /* NULL: nobody watches */
	bool confined;         /* this process is sandboxed and can start no other: what is opened is opened without trial */
	size_t run_scratch;    /* bytes of scratch memory that the last run asked for */
	double deadline;       /* monotonic seconds at which tick() says stop; 0: never */
	struct standby standby; /* of this process: what it stood by since the deadline was set comes on top of it */
	size_t memory;         /* bytes that one article's arena may take; 0: no limit */
	qn_level log_level;    /* what is kept of qn_log */
	void (*log)(void *arg, const char *plugin, qn_level, const char *text); /* may be NULL */
	void *log_arg;
};

/* With the built-in modules and, if `own`, the program's own folders loaded, then folder[n_folder] (absolute;
   may be NULL if there are none), then the scripts in all of them. */
struct engine *engine_new(bool own, const char *const *folder, unsigned n_folder, struct error *e);
void engine_free(struct engine *g);
bool engine_set(struct engine *g, const char *setting, struct error *e); /* "quote.attitude=yes" */
bool engine_use(struct engine *g, const char *choice, struct error *e);  /* "entity=mytagger" */
bool engine_without(struct engine *g, const char *plugin, struct error *e);
struct plugin *engine_plugin(const struct engine *g, const char *name); /* NULL if there is none */
const qn_format *engine_format(const struct engine *g, const char *name); /* NULL if there is none */
/* Every -p must have met a plugin with such a parameter. */
bool engine_settings_used(const struct engine *g, struct error *e);

/* Makes a plan for the wanted layers ("quote,stance"; NULL: all that the loaded plugins provide), given
   that layers given[n_given] come with the input. Arrays are from `a`. An optional requirement is
   met whenever some plugin can: rows must not depend on what else was asked for. plan->write holds the
   wanted layers and those that their columns refer to, then the given ones that were asked for or,
   without a wish, all. */
bool plan_make(struct engine *g, const char *wanted, const char *const *given, unsigned n_given, struct arena *a,
               struct plan *p, struct error *e);
/* Opens the plugins of a plan that are not open yet. */
bool plan_open(struct engine *g, const struct plan *p, struct error *e);

/* Runs one plugin on an article. False: its rows do not count and e says why (with the plugin's name). */
bool run_plugin(struct engine *g, struct plugin *p, struct doc *d, struct error *e);
/* Runs all steps; stops at the first failure, whose step index goes to *at (may be NULL). */
bool run_plan(struct engine *g, const struct plan *p, struct doc *d, unsigned *at, struct error *e);

/* For trainers and tests: plan, open and run in one call. */
bool engine_annotate(struct engine *g, struct doc *d, const char *wanted, struct error *e);
/* A layer of an article with the columns named, in that order ("upos,lemma,head"; NULL: all): from the
   article's arena. False with a reason if the layer or a column is missing. */
bool doc_bind(struct doc *d, const char *layer, const char *columns, qn_layer *out, struct error *e);

/* The function table that plugins and formats are given. */
extern const qn_host engine_host;

/* ---- format.c: reading and writing documents --------------------------------------------- */

/* Reads one record into `d` by the reader of `f`; given layers are made of its rows. */
bool format_read(struct engine *g, const qn_format *f, const char *bytes, size_t n, const char *id, struct doc *d,
                 struct error *e);
/* The same for a record whose text may lie beside it, text[n_text]; NULL: it does not. */
bool format_read_beside(struct engine *g, const qn_format *f, const char *bytes, size_t n, const char *text,
                        size_t n_text, const char *id, struct doc *d, struct error *e);
/* Whether a writer takes a layer, where it was asked for by name or was not. */
bool format_carries(const qn_format *f, const char *layer, bool asked);
struct write_options {
	bool no_text, tty;
	bool no_meta;        /* in native JSON: who keeps the document writes it */
	const char *offsets; /* "codepoint" (the default, NULL), "byte", "utf16": for formats that let one choose */
	unsigned width;      /* of the terminal, columns; 0: unknown */
};
/* Writes layers write[n] of `d` (those that exist) by the writer of `f`; bytes are appended to `out`. `dropped`
   (may be NULL) receives lines that say what the format could not carry. */
bool format_write(struct engine *g, const qn_format *f, struct doc *d, const char *const *write, unsigned n,
                  const struct write_options *o, struct buffer *out, struct buffer *dropped, struct error *e);
/* For formats whose output is about all documents together: format_start before the first, format_fold with what
   format_write made of each, in order, and format_finish, which appends the whole to `out`. */
struct fold { const qn_format *f; void *state; };
bool format_start(const qn_format *f, const struct write_options *o, struct fold *fold, struct error *e);
bool format_fold(struct fold *fold, const char *bytes, size_t n, struct error *e);
bool format_finish(struct fold *fold, const struct write_options *o, struct buffer *out, struct error *e);
/* For built-in writers and readers: what stands behind the public structures. */
struct buffer *writer_buffer(const qn_writer *w); /* what host->put appends to */
struct doc *writer_doc(const qn_writer *w);
const struct write_options *writer_options(const qn_writer *w);
struct doc *reader_doc(const qn_reader *r);
const struct layer *writer_layer(const qn_writer *w, unsigned i);
/* What the document is called if reading it fails from here on. */
void reader_id(qn_reader *r, const char *id);
/* Keeps the "meta" of a record, JSON of n bytes; false, with a reason kept, if memory runs out. */
bool reader_meta(qn_reader *r, const char *json, size_t n);
/* Keeps the "by" of an input layer as it stood (JSON text). */
bool reader_by(qn_reader *r, unsigned layer, const char *json, size_t n);

/* The core's own tables. */
extern const qn_plugin token_plugin;
extern const qn_format json_format, jsonl_format, text_format, digest_format;

#endif
