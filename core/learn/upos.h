/*
 * upos.h -- a part of speech as one character, for what compares many: the tags of Universal Dependencies, of which rows have the names.
 */
#ifndef QN_LEARN_UPOS_H
#define QN_LEARN_UPOS_H

#include <string.h>

/* 'N' for PROPN, 'n' for NOUN, 'v' for VERB, and so on; 'X' for X and for what is none. */
static inline char upos_char(const char *upos)
{
	static const char known[] = "ADJ\0aADP\0pADV\0dAUX\0xCCONJ\0cDET\0tINTJ\0iNOUN\0nNUM\0mPART\0rPRON\0oPROPN\0NPUNCT\0.SCONJ\0sSYM\0yVERB\0v";
	for (const char *k = known; k < known + sizeof known - 1; k += strlen(k) + 2)
		if (strcmp(k, upos) == 0)
			return k[strlen(k) + 1];
	return 'X';
}

#endif
