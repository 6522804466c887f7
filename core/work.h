/*
 * work.h -- one document: from the bytes of its record to the bytes of its output.
 */
#ifndef QN_WORK_H
#define QN_WORK_H

#include "core.h"

/* What is done with every document. Set up once, before any fork. */
struct job {
	struct engine *g;
	const qn_format *from, *to;
	bool annotate;      /* false: only convert */
	const char *wanted; /* layers, or NULL for all */
	bool own_wish;      /* the user named them; else they are what `to` carries */
	bool repair;        /* replace what is not UTF-8 */
	bool send_text;     /* the sink wants the text too */
	struct write_options write;
	double timeout;     /* seconds for a document; 0: by its size */
	size_t memory;      /* bytes for a document */
	struct arena arena;
	bool have_plan;
	struct plan plan; /* for documents that bring no layers */
};

/* Makes and opens the plan for documents without layers. If the input may bring layers, a failure to plan is
   left to the documents. */
bool job_open(struct job *j, struct error *e);
void job_free(struct job *j);
/* Seconds that a record of n bytes may take. */
double job_seconds(const struct job *j, size_t n);

struct record { /* a document before it is read */
	const char *id; /* made from the file's name and position */
	const char *bytes; /* [n] */
	size_t n;
	const char *beside; /* [n_beside] text that lies beside it; NULL: none */
	size_t n_beside;
};

struct outcome { /* what became of it */
	bool ok;
	struct buffer id;     /* NUL behind it, as behind the next four and meta */
	struct buffer plugin; /* that failed; may be empty */
	struct buffer reason;
	struct buffer note;   /* lines: what was repaired and what was not carried */
	struct buffer bytes;  /* the output */
	struct buffer text;   /* if job->send_text */
	struct buffer meta;   /* of a failure: what came with the record, for outcome_keep_meta */
};
void outcome_clear(struct outcome *o);
void outcome_free(struct outcome *o);
void outcome_fail(struct outcome *o, const char *id, const char *plugin, const char *reason);
/* Keeps the "meta" of the record of n bytes that failed, if it is JSON, so that who asked can tell what has failed. */
void outcome_keep_meta(struct outcome *o, const struct job *j, const char *bytes, size_t n);

/* `watch` (may be NULL) is told the document's own id as soon as that is known. */
void work(struct job *j, struct doc *d, const struct record *r, struct outcome *o, void (*watch)(void *, const char *),
          void *watch_arg);

#endif
