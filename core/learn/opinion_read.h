/*
 * opinion_read.h -- from attitude-words.txt to the entries of opinion.h, for build-opinions and trainers.
 *
 *     [for]
 *     praise applaud back@with/up      words, phrases with _, after an @ the prepositions that they need
 *
 * Behind a # is a comment. A word of [never] is taken out, whatever its sections in this file and in those before it. Verbs in -ize and -yze
 * have their British spelling by themselves.
 */
#ifndef QN_OPINION_READ_H
#define QN_OPINION_READ_H

#include "opinion.h"

struct opinion_list { /* begin with {0}; free(entry) at the end */
	uint32_t n, room;
	struct opinion_entry *entry; /* [n] sorted as opinion.h wants them */
};

/* Adds the words of a file; false with a reason in why[n_why], and the list is of no more use than to be freed. */
bool opinion_read(struct opinion_list *o, const char *path, char *why, size_t n_why);

#endif
