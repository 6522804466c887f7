/*
 * quoted.h -- what the files share that read the words of a speaker, or of the author of a column.
 *
 *   own.c     whose own a word is
 *   praise.c  praise that is none
 *   judge.c   a judgement as a row
 *   quoted.c  judging words
 *   deed.c    deeds
 *   mood.c    the quotation as a whole
 *   reaction.c  a remark on what was just told
 *   remark.c  the quotation by its form
 *   topic.c   whom it is about, by the words around it
 *   column.c  columns and their authors
 */
#ifndef QN_STANCE_QUOTED_H
#define QN_STANCE_QUOTED_H

#include "stance.h"

enum { ILL = 1 << OP_BAD | 1 << OP_HARM };

/* ---- own.c */
bool quoted_in_full(const struct stance_article *a, uint32_t i); /* in the speaker's own words, and not reported */
bool quoted_and_i(const struct stance_article *a, uint32_t subject); /* "Reed and I" */
bool quoted_of_another(const struct stance_article *a, uint32_t i, uint32_t speaker); /* "while Norway objected that" what word i says */
bool quoted_unsaid(const struct stance_article *a, uint32_t i);   /* "never said that" what word i says */
bool quoted_believed(const struct stance_article *a, uint32_t i); /* "people who say that" */
bool quoted_alleged(const struct stance_article *a, uint32_t i);  /* "dismissed accusations that" */

/* Whether quoted words stand behind the mark at word k, `inside`: in front of it. A straight one turns. */
static inline bool quoted_opens(const struct stance_article *a, uint32_t k, bool inside)
{
	return tree_is(a, k, "|“|") || (!inside && !tree_is(a, k, "|”|"));
}

/* ---- praise.c */
bool quoted_most(const struct stance_article *a, uint32_t i); /* "could not have been kinder" at the last word */
bool quoted_wanting(const struct stance_article *a, uint32_t i, struct shift s);
struct shift quoted_shift(const struct stance_article *a, uint32_t i); /* what turns word i or leaves it open */

/* ---- judge.c */
extern const char quoted_word[], quoted_deed[]; /* rules, which quoted_say knows by their address */
bool quoted_party(const struct stance_article *a, uint32_t name);
bool quoted_place(const struct stance_article *a, uint32_t k);
bool quoted_suffered(const struct stance_article *a, uint32_t *whom); /* if so, *whom becomes the one who suffered it */
/* The row of word i by the rule, of `whom`, if it holds. */
void quoted_say(struct stance_article *a, uint32_t i, uint32_t whom, bool plus, float score, const char *rule);
/* The row of an idiom of this sign (0: there is none) about its subject; whether there was one. */
bool quoted_idiom(struct stance_article *a, uint32_t i, int sign);

/* ---- quoted.c, deed.c, mood.c, column.c */
bool quoted_of_nobody(const struct stance_article *a, uint32_t i); /* "important", "stands by the weak" */
void quoted_verb(struct stance_article *a, uint32_t i, uint32_t bits); /* all rows that verb i gives rise to; bits: sections of the opinion */
uint32_t quoted_said_of(const struct stance_article *a, uint32_t b, uint32_t e); /* of the quotation of words [b, e) */
void quoted_author_feels(struct stance_article *a, uint32_t i);

/* ---- reaction.c: whose deed a quotation that names nobody is a remark on; NOWHERE */
uint32_t quoted_reacts_to(struct stance_article *a, uint32_t quote);

#endif
