/*
 * format_text.c -- the article as it is: a file is a document.
 */
#include "core.h"

static qn_status text_read(qn_reader *r) { return r->host->document(r, NULL, 0, r->bytes, r->n); }

static qn_status text_write(qn_writer *w)
{
	w->host->put(w, w->text, w->len);
	return QN_OK;
}

const qn_format text_format = {
	.name = "text", .version = "1", .about = "plain text in UTF-8; a file is a document, and nothing of it is changed",
	.suffix = ".txt", .carries = "", .read = text_read, .write = text_write};
