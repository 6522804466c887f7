/*
 * feed.h -- the documents of a corpus to be, in a fixed order, one at a time.
 */
#ifndef QN_FEED_H
#define QN_FEED_H

#include "tar.h"
#include "walk.h"

struct fields { /* members of JSON lines that are not in our own form; all may be NULL */
	const char *id, *text; /* their names; text set: every line is made into a document */
	const char *meta;      /* "date,source": kept with the document */
};

struct item { /* lives until the next call */
	const char *id;           /* UTF-8 */
	const char *bytes;        /* [n] what the format's reader gets */
	size_t n;
	const char *beside;       /* [n_beside] the text that lies beside a standoff file (X.txt for X.ann); NULL: none */
	size_t n_beside;
	const char *input;        /* [n_input] as it stood in the source, for its hash */
	size_t n_input;
	const char *meta;         /* [n_meta] JSON object; NULL: none */
	size_t n_meta;
	char why[300];            /* it is no document; "" else */
};

struct feed {
	const qn_format *from;
	struct fields fields;
	struct walk walk;
	struct stream stream;
	struct tar tar;
	bool open, in_tar;        /* a file is open; it is an archive */
	bool member;              /* a member of it is open */
	bool ended;               /* all bytes of the file or member are in `bytes` */
	bool done;                /* the file or member was handed out whole */
	bool wide;                /* it is UTF-16, whose line ends are others: its beginning was handed out, to be refused by the reader */
	struct buffer bytes;      /* read and not handed out, from `used` on */
	size_t used, looked;
	unsigned long record;     /* of the file or member, from 1 */
	struct buffer base, id, made, meta, beside;
	bool have_beside;         /* `beside` has the text of the file at hand */
	struct error why;         /* that stopped it; "" at the end */
};

bool feed_open(struct feed *f, const qn_format *from, const struct fields *fields, const char *const *operand, unsigned n,
               struct error *e);
/* The next document. False: the end, or a source that cannot be read if f->why has text. */
bool feed_next(struct feed *f, struct item *out);
/* How many documents there are, where names tell: a file is a document, and none is an archive. False: nothing was told. It is the end of the feed. */
bool feed_count(struct feed *f, uint64_t *n);
double feed_share(const struct feed *f); /* how much of the sources is behind, 0 to 1 */
void feed_close(struct feed *f);

#endif
