/*
 * token.h -- words and sentences, between the files that find them.
 *
 * token.c walks the text and finds the chunks between white space, word.c cuts a
 * chunk into words, sentence.c decides where a sentence ends. Tokens pass through
 * a window, so that memory does not grow with a paragraph.
 */
#ifndef QN_TOKEN_H
#define QN_TOKEN_H

#include "quidnunc.h"

/* What a token is; also the order of the names in token.c. */
enum token_kind { T_WORD, T_NUMBER, T_PUNCT, T_SYMBOL, T_URL, T_EMAIL, T_HANDLE, T_HASHTAG, T_EMOJI, T_KINDS };

/* What sentence.c sees in a token. */
enum shape {
	S_UNKNOWN, S_NONE, S_LOWER, S_CAPITAL, S_CAPS, S_LETTER, S_NUMBER, S_MIXED, S_ABBREVIATION, S_INITIAL, S_STOP,
	S_STRONG, S_ELLIPSIS, S_COMMA, S_COLON, S_SEMICOLON, S_OPEN, S_CLOSE, S_QUOTE, S_APOSTROPHE, S_OPEN_QUOTE,
	S_CLOSE_QUOTE, S_DASH, S_SIGN, S_ADDRESS, S_EMOJI, S_FOREIGN, S_FULLSTOP, S_BULLET, S_SHAPES
};

struct token {
	uint32_t begin, end;
	uint8_t kind; /* enum token_kind */
	uint8_t shape; /* enum shape; S_UNKNOWN until sentence.c is asked or the fast path knows */
};

enum { TOKEN_WINDOW = 4096 };

struct lexicon;

struct tokens {
	const struct lexicon *lexicon;
	uint32_t n;
	struct token at[TOKEN_WINDOW];
	bool failed; /* the engine refused a row */
};

/* Makes room when the window is full: emits what is decided and moves the rest to the front. */
void tokens_flush(struct tokens *t);

static inline void tokens_put(struct tokens *t, uint32_t b, uint32_t e, enum token_kind kind, enum shape shape)
{
	if (t->n == TOKEN_WINDOW)
		tokens_flush(t);
	t->at[t->n++] = (struct token){b, e, (uint8_t)kind, (uint8_t)shape};
}

static inline void tokens_add(struct tokens *t, uint32_t b, uint32_t e, enum token_kind kind) { tokens_put(t, b, e, kind, S_UNKNOWN); }

/* Cuts the chunk [b, e), which has no white space, into words as Universal Dependencies counts them. `after` is
   the first character behind the white space that follows, 0 at the paragraph's end: "No." before a digit is a
   word. Looks at text[e] and what follows, so a NUL must stand behind the text. */
void word_cut(const char *text, uint32_t b, uint32_t e, char after, struct tokens *out);

/* ---- sentence.c ------------------------------------------------------------------ */

/* What was seen of the sentence and paragraph at hand. Zero it where a paragraph begins and set `stopped`. */
struct sentence_state {
	uint32_t since;     /* tokens of the sentence so far */
	uint32_t before;    /* tokens of the paragraph before it */
	uint8_t quote;      /* a straight or curly quotation mark is open */
	uint8_t bracket;    /* a bracket is open, and for so many tokens more that is believed */
	uint8_t first;      /* shape of the sentence's first token */
	bool small;         /* a word in small letters was seen in the sentence */
	bool stopped;       /* the paragraph's last character ends a sentence */
};

enum { SENTENCE_BEHIND = 8, SENTENCE_AHEAD = 8, SENTENCE_FEATURES = 32, SENTENCE_BITS = 15, BRACKET_REACH = 20, SENTENCE_SLOTS = 1 << SENTENCE_BITS };

/* Takes token i into the state: to be called for every token in order, before sentence_ends. */
void sentence_take(const char *text, struct token *t, uint32_t i, struct sentence_state *s);
/* Whether a sentence may end behind token i of t[n]: there is something to decide. */
bool sentence_candidate(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s);
/* The features of that question, as slots; answers how many. */
unsigned sentence_features(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s,
                           uint32_t slot[SENTENCE_FEATURES]);
/* The answer; resets the state for the next sentence if it is yes. */
bool sentence_ends(const char *text, struct token *t, uint32_t i, uint32_t n, struct sentence_state *s);
void sentence_reset(struct sentence_state *s);

#endif
