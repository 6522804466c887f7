/*
 * treebank.h -- sentences of a treebank (CoNLL-U), for training and for scoring.
 */
#ifndef SYNTAX_TREEBANK_H
#define SYNTAX_TREEBANK_H

#include "syntax.h"

struct gold {
	struct sentence s; /* its words and looks; what was found goes here */
	uint8_t *tag;      /* [n] fine tags */
	uint32_t *head;    /* [n] n: the root; NOBODY: not known */
	uint8_t *rel;      /* [n] UNSURE: not known */
	char **lemma;      /* [n] */
	uint32_t fold;     /* copies are in that of the original */
	bool copy;         /* made by treebank_recase: not for lemmas */
};

enum { UNSURE = 255 }; /* a relation that is not to be learned from */

struct treebank {
	struct gold *at; /* [n] */
	uint32_t n, room;
	size_t n_word;
};

/* Names of tags and relations, as far as they have been met. */
struct names {
	char *tag[256];      /* "VERB|Fin|Past" */
	uint32_t n_tag, tag_met[256];
	char *relation[256];
	uint32_t n_relation, relation_met[256];
};

/* Reads a file; of its documents only those whose identifier has none of without[n_without] in it and, if
   `only` is given, has that. Says why on stderr and answers false if it cannot. */
bool treebank_read(struct treebank *b, struct names *names, const char *file, const char *only, char **without, unsigned n_without);
/* Makes room for the words of a sentence with n words. */
bool sentence_new(struct sentence *s, uint32_t n);
/* Lends a sentence the room that is needed while its contexts are read, one for all sentences. */
bool sentence_lend(struct sentence *s);
/* Appends copies of every `every`-th sentence in capitals, in small letters, or with capitals as in headlines. */
bool treebank_recase(struct treebank *b, unsigned every);

#endif
