/*
 * source.h -- between source.c, which finds sources that have no name, phrase.c, which bounds the phrase around a head, and source_words.c, which has the words.
 */
#ifndef ENTITY_SOURCE_H
#define ENTITY_SOURCE_H

#include "../../core/learn/text.h"
#include "mention.h"

struct look { const char *text; const qn_layer *token; const struct source_words *words; };

/* Whether token i is one of the words of a set, in small letters or not. */
static inline bool in(const struct look *w, uint32_t i, const char *set)
{
	return text_among_small(set, w->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]);
}

static inline bool in_set(const struct look *w, uint32_t i, const struct word_set *set)
{
	return word_set_has_small(set, w->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]);
}

static inline bool is_word(const struct look *w, uint32_t i)
{
	unsigned char c = (unsigned char)w->text[w->token->begin[i]];
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc3 && c != 0xe2) || (c >= '0' && c <= '9');
}

/* ---- source_words.c ---- */
/* What leads from a head to what it belongs to. */
extern const char source_links[];
/* What may stand further on in there. */
extern const char source_inner[];
/* What may stand between a head and its verb. */
extern const char source_between[];
extern const char source_determiners[];

/* ---- phrase.c; start, end: the tokens between which it is ---- */
/* The first token of the phrase, by the words that describe its head. */
uint32_t phrase_start(const struct look *w, uint32_t head, uint32_t start);
/* The words before a phrase that belong to it: "thousands of residents", "Kiva's lawyers" with the name that ends before the possessive, "the city's inspectors". */
uint32_t phrase_widened(const struct look *w, uint32_t first, uint32_t start, const struct mention *owner);
/* The end of the words that say to whom or what the head belongs, `end` at most. by: what may lead to them. before: the verb stands before the phrase. */
uint32_t phrase_end(const struct look *w, uint32_t head, uint32_t end, const char *by, bool before);
/* Whether token i leads to what the head before it belongs to. */
bool phrase_leads_on(const struct look *w, uint32_t i, uint32_t end, const char *by);
/* What belongs to a head, "of the town", may go on over token i. */
bool phrase_goes_on(const struct look *w, uint32_t i);
/* "a man beside me", "a friend of hers" whisper: the token behind the pronoun; 0: there is none. */
uint32_t phrase_behind_pronoun(const struct look *w, uint32_t i, uint32_t end, const char *by);
/* Whether token i ties its neighbours, "policy-makers". */
bool phrase_is_hyphen(const struct look *w, uint32_t i);
/* "Kiva's", "the deputies'" */
bool phrase_is_possessive(const struct look *w, uint32_t i);

#endif
