/*
 * zone.h -- what the files of this plugin share: an article as paragraphs of tokens.
 */
#ifndef QN_ZONE_H
#define QN_ZONE_H

#include "quidnunc.h"

enum zone_kind { Z_BODY, Z_HEADLINE, Z_BYLINE, Z_DATELINE, Z_CAPTION, Z_CREDIT, Z_NOTE };

struct zone_paragraph {
	uint32_t begin, end;  /* bytes */
	uint32_t first, last; /* tokens [first, last) */
	enum zone_kind kind;
	uint32_t credit;      /* byte where a credit begins that goes to the end; = end: none */
	uint32_t body;        /* byte where the text begins behind a dateline; = begin: none */
	bool stopped;         /* ends with a stop, question or exclamation mark, a colon or a closing mark behind one */
};

struct zone_article {
	qn_run *r;
	const char *text;
	const qn_layer *token;
	uint32_t n;
	struct zone_paragraph *p; /* [n] */
};

struct zone_dateline {
	uint32_t begin, end;            /* bytes of the whole; equal: none */
	uint32_t place[2], agency[2];   /* bytes; equal: none */
	char date[16];                  /* ISO 8601; "XXXX-08-31" without a year; "": none */
	uint32_t body;                  /* byte where the text begins */
};

/* ---- words.c: looking at tokens */

/* Whether token i is this word, whatever its case. */
bool zone_is(const struct zone_article *a, uint32_t i, const char *word);
/* Whether token i is one of the words between bars, whatever its case: "|photo|image|". */
bool zone_in(const struct zone_article *a, uint32_t i, const char *set);
bool zone_capital(const struct zone_article *a, uint32_t i); /* begins with a capital letter */
bool zone_caps(const struct zone_article *a, uint32_t i);    /* two capital letters or more and no small one */
bool zone_digit(const struct zone_article *a, uint32_t i);
/* Whether these words, between single spaces, stand from token i on: "in this file photo". */
bool zone_phrase(const struct zone_article *a, uint32_t i, uint32_t last, const char *phrase);
/* Whether token i names an agency of news or pictures, whatever its case. */
bool zone_agency(const struct zone_article *a, uint32_t i);
unsigned zone_month(const struct zone_article *a, uint32_t i); /* 1 to 12; 0: none */

/* ---- the zones */

bool zone_is_note(const struct zone_article *a, const struct zone_paragraph *p);
bool zone_is_byline(const struct zone_article *a, const struct zone_paragraph *p);
/* Byte where a credit begins that goes to the paragraph's end; p->end: none. */
uint32_t zone_credit_of(const struct zone_article *a, const struct zone_paragraph *p);
/* Whether a paragraph, with or without a credit, describes a photograph. */
bool zone_is_caption(const struct zone_article *a, const struct zone_paragraph *p);
/* The dateline that a paragraph begins with, or is; `first`: it opens the article's text. */
struct zone_dateline zone_dateline_of(const struct zone_article *a, const struct zone_paragraph *p, bool first);

#endif
