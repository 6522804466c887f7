/*
 * uax29.h -- where words and sentences end by Unicode's own rules (UAX #29).
 */
#ifndef QN_UAX29_H
#define QN_UAX29_H

#include <stdint.h>

enum word_break {
	W_OTHER, W_CR, W_LF, W_NEWLINE, W_EXTEND, W_ZWJ, W_FORMAT, W_KATAKANA, W_HEBREW_LETTER, W_LETTER, W_SINGLE_QUOTE, W_DOUBLE_QUOTE,
	W_MID_NUM_LET, W_MID_LETTER, W_MID_NUM, W_NUMERIC, W_EXTEND_NUM_LET, W_REGIONAL_INDICATOR, W_WSEG_SPACE
};
enum sentence_break {
	B_OTHER, B_CR, B_LF, B_SEP, B_EXTEND, B_FORMAT, B_SP, B_LOWER, B_UPPER, B_OLETTER, B_NUMERIC, B_ATERM, B_SCONTINUE, B_STERM, B_CLOSE
};

/* The properties of a character, as Word_Break and Sentence_Break have them. */
enum word_break uax29_word_class(int32_t character);
enum sentence_break uax29_sentence_class(int32_t character);

/* The boundary behind the one at b, in text[len] of verified UTF-8; b < len. Every byte is looked at a bounded number
   of times over all calls. */
uint32_t uax29_word_end(const char *text, uint32_t len, uint32_t b);
uint32_t uax29_sentence_end(const char *text, uint32_t len, uint32_t b);

#endif
