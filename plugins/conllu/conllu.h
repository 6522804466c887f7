/*
 * conllu.h -- a treebank's file as layers, and layers as such a file.
 *
 *   token sentence paragraph   its words, sentences, paragraphs
 *   gold/syntax                its tags, lemmas and trees, if it has any
 *   conllu_word                of each word what has no layer of its own
 *   conllu_line                lines that are no words: comments, ranges, empty nodes
 */
#ifndef CONLLU_H
#define CONLLU_H

#include "quidnunc.h"

#define CONLLU_WORD "conllu_word(xpos:sym, feats:sym, deps:sym, misc:sym)"
/* span: the sentence; before: the number of the word in front of which the line stands, from 0 */
#define CONLLU_LINE "conllu_line(before:int, line:sym)"

enum column { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, COLUMNS };

qn_status conllu_read(qn_reader *r);
qn_status conllu_write(qn_writer *w);
/* A record is a document: up to where the next "# newdoc" stands. */
size_t conllu_split(const char *b, size_t n, bool last);
/* What kind of token (see the layer) a form is. */
const char *conllu_kind(const char *form, size_t n);

#endif
