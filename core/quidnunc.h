/*
 * quidnunc.h -- everything the author of a plugin needs to read.
 *
 * A plugin looks at one article and emits rows of standoff annotation. It
 * declares what it needs and what it makes; the engine does the rest: it finds
 * the plugin, orders it among the others, checks its rows, writes them out, and
 * goes on without it when it breaks.
 *
 *   text     the article's bytes, UTF-8 that was verified once and never
 *            changes; every offset is a byte offset into it
 *   layer    a table of annotations, sorted by (begin up, end down), frozen
 *   row      one annotation: a span and one 32-bit cell for each column
 *   emit     the one verb: append a row to a layer that you provide
 *
 * The contract, in full:
 *   - run() is called by one thread at a time for one instance; keep no globals.
 *     All that is reached from `r` dies with the article.
 *   - A run is a transaction: its rows are seen by others only if it returns QN_OK.
 *   - Same text, same input layers, same parameters: same rows.
 *   - Time is linear in the text; recursion has a bound.
 *   - Do not print, exit, fork, change directory or locale, or catch signals.
 *
 * ABI: structures only ever grow at their ends. A module loads when its major
 * version equals the engine's and its minor is not above it. A plugin links to
 * nothing of the engine: all that the engine offers is in `struct qn_host`.
 */
#ifndef QUIDNUNC_H
#define QUIDNUNC_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- 1. Words and numbers ------------------------------------------------- */

#define QN_ABI_MAJOR 1
#define QN_ABI_MINOR 1
#define QN_MAGIC 0x31304e51u /* "QN01" in memory */
#define QN_NONE UINT32_MAX   /* no row, no string: the null of sym? and references */

typedef uint32_t qn_row; /* the index of a row in its layer */
typedef uint32_t qn_sym; /* a string of the article's table; 0 is "" */

/* What open(), run(), read() and write() answer. Say why with qn_refuse or qn_fail. */
typedef enum {
	QN_OK,   /* done; the rows count */
	QN_FAIL, /* this document failed; its reason goes into its record */
	QN_STOP  /* told to stop by tick(): the budget is spent */
} qn_status;

typedef enum { QN_NIL, QN_SYM, QN_INT, QN_NUM, QN_BOOL, QN_REF } qn_type;
typedef enum { QN_ERROR, QN_WARN, QN_INFO, QN_DEBUG } qn_level;

/* A value on its way into a row. It carries its type, so that the engine can check it. */
typedef struct qn_cell {
	qn_type type;
	uint32_t bits;
} qn_cell;

/* ---- 2. What a plugin reads ------------------------------------------------- */

/* A frozen layer. `col` has the columns asked for, in the order asked. */
typedef struct qn_layer {
	uint32_t n;                 /*             rows; 0 where an optional layer is absent */
	const uint32_t *begin;      /* [n]         first byte                                */
	const uint32_t *end;        /* [n]         one past the last byte                    */
	const uint32_t *const *col; /* [asked][n]  cells; read them with qn_num_at and so on */
} qn_layer;

struct qn_host;

/* A plugin at work on one article. All pointers live until run() returns. */
typedef struct qn_run {
	const struct qn_host *host;
	void *self;         /*       what open() stored; NULL without open()        */
	const char *text;   /* [len] the article, with a NUL behind it              */
	uint32_t len;       /*       bytes                                          */
	const qn_layer *in; /*       one for each layer in `requires`, in its order */
} qn_run;

/* Opening an instance: parameters and files in, `self` out. */
typedef struct qn_open {
	const struct qn_host *host;
	void *self;      /* to be set; given to run() and close() */
	const char *dir;  /* the folder of the module, absolute               */
	const char *file; /* the file that declares the plugin, absolute      */
} qn_open;

/* ---- 3. What a plugin declares ---------------------------------------------- */

/*
 * The three declarations share one small language:
 *   requires "token sentence entity(kind,name) coref?"   ? = may be absent
 *   provides "quote(kind:sym, speaker:speaker?, conf:num) cue(lemma:sym)"
 *   params   "gap:int=40 attitude:bool=no verbs:path=verbs.txt mode:sym=fast|exact"
 * A column's type is sym, int, num, bool, or the name of the layer that it points
 * into; sym? and references with ? may be null. A parameter's type is sym, int,
 * num, bool or path (a file that the user names is looked for in the working folder,
 * then, as the default is, beside the module); the first of several words is the
 * default, the others are what else is allowed.
 */
typedef struct qn_plugin {
	const char *name, *version, *about; /* about: one line; name: [a-z][a-z0-9_-]* */
	const char *licence;                /* SPDX expression of code and model      */
	const char *requires, *provides, *params; /* NULL is as good as ""            */
	qn_status (*open)(qn_open *); /* may be NULL; called once, before any fork    */
	void (*close)(void *self);    /* may be NULL                                  */
	qn_status (*run)(qn_run *);
} qn_plugin;

/* ---- 4. What a format declares (readers and writers) ------------------------ */

/* One layer as a writer sees it: with its declaration and all of its columns. */
typedef struct qn_view {
	const char *name, *schema; /* "cue", "cue(lemma:sym)" */
	const char *plugin;        /* the producer's name     */
	const char *version;
	unsigned n_col;
	const char *const *col_name; /* [n_col] */
	const qn_type *col_type;     /* [n_col] */
	const unsigned *col_layer;   /* [n_col] for QN_REF: index of the layer among the views, or UINT_MAX */
	qn_layer rows;               /* rows.col has all n_col columns */
} qn_view;

/* Writing one document. Bytes go out through qn_put and qn_print. */
typedef struct qn_writer {
	const struct qn_host *host;
	const char *id;      /* NUL-terminated */
	const char *text;    /* [len] */
	uint32_t len;
	bool no_text;        /* the user asked to leave the text out     */
	bool tty;            /* the output is a terminal that has colour */
	unsigned n_layer;
	const qn_view *layer; /* [n_layer] what is to be written */
} qn_writer;

/* Reading one document out of the bytes of its record. */
typedef struct qn_reader {
	const struct qn_host *host;
	const char *bytes; /* [n] as split() cut them */
	size_t n;
	const char *id;    /* an identifier made from file name and position, if none is set */
	const char *beside; /* [n_beside] the text that lies beside a standoff file (X.txt for X.ann), a table's header; NULL: none */
	size_t n_beside;
} qn_reader;

typedef struct qn_format {
	const char *name, *version, *about;
	const char *suffix;  /* of files, with its dot: ".ann" */
	const char *carries; /* layers that a writer can carry, "*" for all; "* -token": a token layer only
	                        where it is asked for; the host reports what is not carried. The first is
	                        what the format is about: it is not written where no plugin provides that */
	/* Bytes of the first record in b[n]; 0: none complete yet (at the end of the
	   input, `last`, all that is left is a record). NULL: a file is one record. */
	size_t (*split)(const char *b, size_t n, bool last);
	qn_status (*read)(qn_reader *);  /* NULL: cannot be read; calls qn_document once, then qn_rows */
	qn_status (*write)(qn_writer *); /* NULL: cannot be written */
	const char *head, *tail; /* written once before and after all documents of a stream; may be NULL */
	/* For writers whose output is about all documents together: fold takes what
	   write made of each document, in order; finish writes the whole. NULL: none. */
	void *(*start)(qn_writer *);
	qn_status (*fold)(void *state, const char *bytes, size_t n);
	qn_status (*finish)(void *state, qn_writer *); /* frees the state */
	const char *frame; /* layers that write gets wherever they are there, asked for or not, such as the tokens that
	                      its lines are made of; NULL: none */
} qn_format;

/* ---- 4b. What a kind declares (plugins written in something else than C) ------ */

/* A file that is to become a plugin: declare() reads it and fills `plugin`. */
typedef struct qn_script {
	const struct qn_host *host;
	const char *file;  /* absolute                                        */
	const char *bytes; /* [n] what is in it, with a NUL behind            */
	size_t n;
	qn_plugin *plugin; /* to be filled; its strings must outlive the call: qn_keep */
} qn_script;

typedef struct qn_kind {
	const char *suffix, *about; /* ".rules" */
	/* Reads the declaration only; the plugin's open() gets the file's name in qn_open. */
	qn_status (*declare)(qn_script *);
} qn_kind;

/* The one symbol that a module exports. */
typedef struct qn_module {
	uint32_t magic;
	uint16_t abi_major, abi_minor;
	uint32_t plugin_size, format_size, kind_size; /* sizeof when the module was compiled */
	const qn_plugin *const *plugins; /* ends with NULL; may be NULL */
	const qn_format *const *formats; /* ends with NULL; may be NULL */
	const qn_kind *const *kinds;     /* ends with NULL; may be NULL */
} qn_module;

/* ---- 5. What the engine offers ---------------------------------------------- */

/* Call these through the functions of section 6. */
typedef struct qn_host {
	uint32_t size; /* sizeof(qn_host) of the engine: a field beyond it is absent */
	/* for run() */
	qn_row (*emit)(qn_run *, unsigned layer, uint32_t b, uint32_t e, const qn_cell *, unsigned n);
	qn_sym (*intern)(qn_run *, const char *, size_t);
	const char *(*string)(const qn_run *, qn_sym);
	void *(*scratch)(qn_run *, size_t);
	bool (*tick)(qn_run *);
	qn_status (*fail)(qn_run *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	void (*log)(qn_run *, qn_level, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
	bool (*given)(const qn_run *, unsigned layer);
	qn_type (*type)(const qn_run *, unsigned layer, unsigned col); /* of a column asked for; QN_NIL if the layer is absent */
	/* for open() */
	const char *(*param)(qn_open *, const char *name);
	const char *(*file)(qn_open *, const char *name);
	const void *(*model)(qn_open *, const char *name, const char *kind, size_t *size);
	qn_status (*refuse)(qn_open *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	/* for formats */
	qn_status (*document)(qn_reader *, const char *id, size_t id_len, const char *text, size_t len);
	qn_status (*declare)(qn_reader *, const char *schema, unsigned *layer);
	qn_row (*row)(qn_reader *, unsigned layer, uint32_t b, uint32_t e, const qn_cell *, unsigned n);
	qn_sym (*read_intern)(qn_reader *, const char *, size_t);
	qn_status (*read_fail)(qn_reader *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	void (*put)(qn_writer *, const char *, size_t);
	void (*print)(qn_writer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	const char *(*write_string)(const qn_writer *, qn_sym);
	uint32_t (*codepoint)(const qn_writer *, uint32_t byte);
	uint32_t (*utf16)(const qn_writer *, uint32_t byte);
	void (*drop)(qn_writer *, const char *layer, const char *what);
	qn_status (*write_fail)(qn_writer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	/* for kinds */
	const char *(*keep)(qn_script *, const char *, size_t);
	qn_status (*declare_fail)(qn_script *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
	/* for models that few articles ask for: the first for open(), the second for run() */
	const void *(*model_later)(qn_open *, const char *name, const char *kind, size_t *size);
	bool (*model_whole)(qn_run *, const void *file);
} qn_host;

/* In a static build several modules share one namespace, so the symbol bears the
   module's name: compile with -DQN_BUILTIN=quote for quote_LTX_quidnunc_exports. */
#ifdef QN_BUILTIN
#define QN_JOIN2(a, b) a##b
#define QN_JOIN(a, b) QN_JOIN2(a, b)
#define qn_module_symbol QN_JOIN(QN_BUILTIN, _LTX_quidnunc_exports)
#else
#define qn_module_symbol quidnunc_exports
#endif

#define QN_EXPORT_(plugins, formats, kinds)                                                    \
	__attribute__((visibility("default"))) extern const struct qn_module qn_module_symbol; \
	const struct qn_module qn_module_symbol = {QN_MAGIC, QN_ABI_MAJOR, QN_ABI_MINOR,       \
	                                           sizeof(qn_plugin), sizeof(qn_format), sizeof(qn_kind), \
	                                           plugins, formats, kinds}

/* Last line of a module: QN_MODULE(&quote); or QN_FORMATS(&brat); or QN_KINDS(&rules); */
#define QN_MODULE(...) QN_EXPORT_(((const qn_plugin *const[]){__VA_ARGS__, NULL}), NULL, NULL)
#define QN_FORMATS(...) QN_EXPORT_(NULL, ((const qn_format *const[]){__VA_ARGS__, NULL}), NULL)
#define QN_KINDS(...) QN_EXPORT_(NULL, NULL, ((const qn_kind *const[]){__VA_ARGS__, NULL}))

/* ---- 6. The words of the API ------------------------------------------------ */

static inline qn_cell qn_null(void) { return (qn_cell){QN_NIL, QN_NONE}; }
static inline qn_cell qn_ref(qn_row r) { return (qn_cell){r == QN_NONE ? QN_NIL : QN_REF, r}; }
static inline qn_cell qn_int(int32_t v) { return (qn_cell){QN_INT, (uint32_t)v}; }
static inline qn_cell qn_bool(bool v) { return (qn_cell){QN_BOOL, v}; }
static inline qn_cell qn_num(float v)
{
	union { float f; uint32_t u; } x = {v};
	return (qn_cell){QN_NUM, x.u};
}
/* A string that lives elsewhere is copied into the article's table; a NUL in it becomes U+FFFD. */
static inline qn_cell qn_str(qn_run *r, const char *s, size_t n)
{
	return (qn_cell){QN_SYM, r->host->intern(r, s, n)};
}
/* A string of this article, as a column of an input layer has it; QN_NONE is null. */
static inline qn_cell qn_symbol(qn_sym s) { return (qn_cell){s == QN_NONE ? QN_NIL : QN_SYM, s}; }
#define qn_lit(r, s) qn_str(r, "" s, sizeof(s) - 1)

static inline float qn_num_at(const qn_layer *l, unsigned col, qn_row i)
{
	union { uint32_t u; float f; } x = {l->col[col][i]};
	return x.f;
}
/* The string of a sym column, NUL-terminated; NULL where the cell is null. */
static inline const char *qn_string_at(const qn_run *r, const qn_layer *l, unsigned col, qn_row i)
{
	return l->col[col][i] == QN_NONE ? NULL : r->host->string(r, l->col[col][i]);
}

/* Append a row to the layer-th layer of `provides`: qn_emit(r, QUOTE, b, e, qn_lit(r, "direct"), qn_ref(who)).
   Answers its number, by which later rows may refer to it, or QN_NONE if it was refused (the run then fails by itself). */
#define qn_emit(r, layer, b, e, ...)                                     \
	((r)->host->emit(r, layer, b, e, (const qn_cell[]){__VA_ARGS__}, \
	                 sizeof((qn_cell[]){__VA_ARGS__}) / sizeof(qn_cell)))
/* For a layer without columns. */
#define qn_mark(r, layer, b, e) ((r)->host->emit(r, layer, b, e, NULL, 0))

/* Memory that dies with the run, zeroed and aligned for anything; NULL when the budget is spent: return QN_FAIL then. */
static inline void *qn_scratch(qn_run *r, size_t bytes) { return r->host->scratch(r, bytes); }
/* Moves the n elements of an array into new memory `at`, which `array` then points to; false if that is NULL. */
static inline bool qn_move(void *array, void *at, uint32_t n, size_t size)
{
	void *old;
	if (!at)
		return false;
	memcpy(&old, array, sizeof old);
	if (n)
		memcpy(at, old, n * size);
	memcpy(array, &at, sizeof at);
	return true;
}
/* Room for `more` elements behind the n of an array of that memory: qn_grow(r, &at, n, 1, &room, 64, sizeof *at). It doubles, from `first`
   elements on, and moves the array; false when the budget is spent. */
static inline bool qn_grow(qn_run *r, void *array, uint32_t n, uint32_t more, uint32_t *room, uint32_t first, size_t size)
{
	uint64_t want = *room ? *room : first;
	while (want < (uint64_t)n + more)
		want *= 2;
	if (want == *room)
		return true;
	if (want > UINT32_MAX || !qn_move(array, qn_scratch(r, (size_t)want * size), n, size))
		return false;
	*room = (uint32_t)want;
	return true;
}
/* return qn_fail(r, "why"): what was found, what was expected, where. */
#define qn_fail(r, ...) ((r)->host->fail(r, __VA_ARGS__))
#define qn_log(r, ...) ((r)->host->log(r, __VA_ARGS__))
/* In a long loop: if (qn_tick(r)) return QN_STOP; */
static inline bool qn_tick(qn_run *r) { return r->host->tick(r); }
/* Whether the layer-th layer of `requires` is there at all (empty is there). */
static inline bool qn_given(const qn_run *r, unsigned layer) { return r->host->given(r, layer); }

/* The type of the col-th column asked for of the layer-th layer of `requires`; QN_NIL if the layer is absent. */
static inline qn_type qn_type_of(const qn_run *r, unsigned layer, unsigned col) { return r->host->type(r, layer, col); }

/* A parameter's value as text, checked against its declaration; never NULL for a declared one. */
#define qn_param(o, name) ((o)->host->param(o, name))
/* The absolute name of a data file of this plugin; NULL (and a reason is kept) where it is not found. */
#define qn_file(o, name) ((o)->host->file(o, name))
/* A model file (core/model.h), mapped read-only for good, its checksum verified, its digest kept as provenance;
   NULL (and a reason is kept: return QN_FAIL) where it is missing, damaged or of another kind. */
#define qn_model(o, name, kind, size) ((o)->host->model(o, name, kind, size))
/* As qn_model, but its sections are not verified yet, so that a start costs nothing where no article asks for it: before the first look into
   one, run() has to ask qn_model_whole(r, file); false: return QN_FAIL, a reason is kept. */
#define qn_model_later(o, name, kind, size) ((o)->host->model_later(o, name, kind, size))
#define qn_model_whole(r, file) ((r)->host->model_whole(r, file))
#define qn_refuse(o, ...) ((o)->host->refuse(o, __VA_ARGS__))
/* A copy of n bytes, NUL behind, that lives as long as the engine; NULL if there is no memory. */
#define qn_keep(s, bytes, n) ((s)->host->keep(s, bytes, n))

/* ---- 7. Walking layers -------------------------------------------------------- */

/* First row from `from` on that begins at `at` or later: advance a cursor over a sorted layer. */
static inline uint32_t qn_skip(const qn_layer *l, uint32_t from, uint32_t at)
{
	while (from < l->n && l->begin[from] < at)
		from++;
	return from;
}

/* Index of the first of begin[n], which go up, that is `at` or more; n if there is none. */
static inline uint32_t qn_bisect(const uint32_t *begin, uint32_t n, uint32_t at)
{
	uint32_t lo = 0, hi = n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (begin[mid] < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* First row that begins at `at` or later, by bisection. */
static inline uint32_t qn_find(const qn_layer *l, uint32_t at) { return qn_bisect(l->begin, l->n, at); }

/* For writers: the view of that name; NULL if it is not there. */
static inline const qn_view *qn_view_named(const qn_writer *w, const char *name)
{
	for (unsigned i = 0; i < w->n_layer; i++)
		if (strcmp(w->layer[i].name, name) == 0)
			return &w->layer[i];
	return NULL;
}

/* The number of the view's column of that name and type (QN_NIL: of any); UINT_MAX if it, or the view, is not there. */
static inline unsigned qn_column(const qn_view *v, const char *name, qn_type type)
{
	for (unsigned k = 0; v && k < v->n_col; k++)
		if (strcmp(v->col_name[k], name) == 0 && (type == QN_NIL || v->col_type[k] == type))
			return k;
	return UINT_MAX;
}

#ifdef __cplusplus
}
#endif
#endif
