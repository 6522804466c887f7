/*
 * title.h -- what stands before a person's name and tells who that is: Mr, Dame, Senator.
 */
#ifndef QN_LEARN_TITLE_H
#define QN_LEARN_TITLE_H

#include <stddef.h>

enum {
	TITLE_ADDRESS = 1, /* Mr, Dr, Datuk: no part of the name  */
	TITLE_RANK = 2,    /* Sir, Queen: may be a part of it     */
	TITLE_OFFICE = 4,  /* Senator, Col                        */
	TITLE_MAN = 8, TITLE_WOMAN = 16 /* whose it is; neither: anybody's */
};
/* All of them in small letters, without points; the last has no word. */
extern const struct title { const char *word; unsigned bits; } titles[];
/* The bits of n bytes, in any case and with or without a point behind: "MRS.", "Cllr"; 0: no title. */
unsigned title_of(const char *s, size_t n);

#endif
