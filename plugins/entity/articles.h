/*
 * articles.h -- annotated articles, for the trainer and the evaluation.
 *
 * Two kinds of files: columns (word and tag in BIO, a blank line behind each
 * sentence, -DOCSTART- between articles), and text with the names marked in
 * line: "[ORG Leeds United] beat [ORG Derby] in [LOC Yorkshire].", a line that
 * begins with # before each article. Both become text as a newspaper prints it
 * with spans of bytes, so that what is learned and scored starts from raw text.
 */
#ifndef ENTITY_ARTICLES_H
#define ENTITY_ARTICLES_H

#include "../../core/core.h"

enum { N_KIND = 4 };
extern const char *const kind_name[N_KIND]; /* PER ORG LOC MISC */

struct span { uint32_t begin, end; uint8_t kind; };
struct article {
	char *text; /* [len] */
	uint32_t len;
	unsigned n_gold, room_gold;
	struct span *gold; /* [n_gold] in text order */
	uint8_t habit; /* habit.h; given if not 0 */
	float weight;
};
struct articles { struct article *at; unsigned n, room; };

/* What stands between two sentences of a column file. */
enum joint { JOINT_SPACE, JOINT_LINE, JOINT_MIXED /* space in every other article */ };

/* Appends the articles of a file (".conll": columns; any other: marked text) to `a`; columns without article
   marks are cut every fifty sentences. Says what is wrong on stderr and answers false. */
bool articles_read(struct articles *a, const char *file, float weight, enum joint joint);
void articles_free(struct articles *a);

#endif
