/*
 * lexicon.h -- words as they were last seen, from article to article.
 *
 * Most words of an article stood in one before. What is known of a word by itself
 * (its look, the sums of its features' weights, what the reader takes in of it)
 * depends on its letters, the habit and the models alone, and what the reader makes
 * of it where it stands on its place beside (at a sentence's beginning, how often it is in the
 * article, and so on), of which it has a few. All that is kept, and
 * what comes out is the same without a lexicon: only later. It holds a
 * bounded number of words and places; those that no article had for the longest time give way.
 */
#ifndef ENTITY_LEXICON_H
#define ENTITY_LEXICON_H

#include "decode.h"

enum { LEXICON_LONGEST = 28 /* bytes of a word; longer ones are hardly seen twice */ };

struct lexicon_word {
	uint32_t n;
	char s[LEXICON_LONGEST];
	uint32_t id;                                      /* never 0, and of no other word */
	uint8_t has_sums, has_word;                       /* whether there are any; sums are of the habit has_sums - 1 */
	struct entity_type look;                          /* as it is before anything of the article is counted */
	int16_t sum[ENTITY_DISTANCES][ENTITY_WIDTH];      /* score.c */
	float word[READER_IN];                            /* reader.c: what the word is by itself */
};

struct lexicon_place { float in[READER_IN], gate[2 * READER_GATES]; }; /* reader.c: what a word is in such a place */

struct lexicon;
/* Asks for the memory that lexicon_word is going to need for a word of that hash: first where it is said what there is, then the word. */
void lexicon_ask(const struct lexicon *l, uint32_t hash);
void lexicon_ask_word(const struct lexicon *l, uint32_t hash);
/* NULL if memory runs out. */
struct lexicon *lexicon_make(void);
void lexicon_free(struct lexicon *l);
/* From here on it is another article. */
void lexicon_turn(struct lexicon *l);
/* The word of n bytes, whose feat_bytes is the hash; if it is not there it is made, with look.s NULL. NULL: it is too long, or l is NULL. */
struct lexicon_word *lexicon_word(struct lexicon *l, uint32_t hash, const char *s, uint32_t n);
/* Whether it still is that word: others may have taken its place. */
static inline bool lexicon_is(const struct lexicon_word *w, const char *s, uint32_t n) { return w->n == n && memcmp(w->s, s, n) == 0; }

/* What the word of that id was in a place (reader.c has a number for each); NULL: it was not read there. In two steps, as above; what there is, or the
   room for what there is going to be, is asked for. */
void lexicon_ask_place(const struct lexicon *l, uint32_t id, uint64_t place);
const struct lexicon_place *lexicon_place(struct lexicon *l, uint32_t id, uint64_t place);
/* Room for what the word is there; what lexicon_place gave before may be gone. */
struct lexicon_place *lexicon_new_place(struct lexicon *l, uint32_t id, uint64_t place);

#endif
