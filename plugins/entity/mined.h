/*
 * mined.h -- what a tagger thinks of a name over millions of words of plain text.
 *
 * One mention may stand where nothing tells a party from a town; a hundred do not.
 * A tagger reads plain text, and what it called a name most often, and how often,
 * goes into the model as fingerprints: of whole names, and of single words with
 * their place in a name. The tagger then learns how far to believe it.
 */
#ifndef ENTITY_MINED_H
#define ENTITY_MINED_H

#include "gazetteer.h"

/* A name's value: bits 0-1 its kind, 2-3 how sure, 4-5 how often, 6: always.
   A word's value: bits 0-4 its likeliest state (crf.h), 5-6 how sure, 7-11 the second likeliest, 12-13 how often, 14: always. */
enum { MINED_NAME = 1 << 6, MINED_WORD = 1 << 14 };

struct mined { struct gazetteer names, words; };

#endif
