/*
 * token.c -- tokens, sentences and paragraphs: the plugin that all others stand on.
 *
 * One pass. A blank line ends a paragraph, and so does a line's end in a text that
 * is not wrapped by hand. White space parts chunks; a chunk of letters, perhaps
 * with a comma or stop behind it, is a word at once, by a table of bytes; any other
 * is cut by word.c. Tokens pass through a window of some thousand, at whose far
 * end sentence.c says where sentences end: it sees eight tokens ahead.
 */
#include "token.h"
#include "lexicon.h"
#include "uax29.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { TOKEN, SENTENCE, PARAGRAPH };

struct settings { /* what open() makes */
	struct lexicon lexicon;
	bool standard; /* mode=uax29 */
};

struct work {
	struct tokens t; /* first: tokens_flush gets at the rest through it */
	qn_run *r;
	qn_cell kind[T_KINDS];
	struct sentence_state state;
	uint32_t decided; /* tokens of the window that are emitted and asked about */
	uint32_t begin;   /* of the sentence */
	uint32_t paragraph;
	bool in_sentence, in_paragraph;
};

/* ---- bytes */

enum byte { OTHER, CAPITAL, SMALL, DIGIT, SPACE, LINE };

static const uint8_t byte_class[256] = {
	['a'] = SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL,
	SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL,
	['A'] = CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL,
	CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL,
	['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	[0] = SPACE, ['\t'] = SPACE, ['\n'] = LINE, ['\v'] = SPACE, ['\f'] = SPACE, ['\r'] = LINE, [0x1f] = SPACE, [' '] = SPACE,
};

static inline uint8_t class_at(const char *text, uint32_t at) { return byte_class[(unsigned char)text[at]]; }
static inline bool is_letter(uint8_t class) { return class == SMALL || class == CAPITAL; }

/* Bytes of white space at `at`, 0 if there is none. */
static inline uint32_t space_at(const char *text, uint32_t at, uint32_t len)
{
	unsigned char c = (unsigned char)text[at];
	if (c < 0x80)
		return byte_class[c] >= SPACE;
	if (c == 0xc2)
		return at + 1 < len && (text[at + 1] == '\xa0' || text[at + 1] == '\x85') ? 2 : 0;
	if (c == 0xe2 && at + 2 < len && text[at + 1] == '\x80') {
		unsigned char d = (unsigned char)text[at + 2];
		return (d >= 0x80 && d <= 0x8b) || (d >= 0x8e && d <= 0x8f) || (d >= 0xa8 && d <= 0xaf) ? 3 : 0; /* and what only turns the direction */
	}
	if (c == 0xe2 && at + 2 < len && text[at + 1] == '\x81')
		return (unsigned char)text[at + 2] >= 0xa6 && (unsigned char)text[at + 2] <= 0xa9 ? 3 : 0;
	if (c == 0xe3 && at + 2 < len && text[at + 1] == '\x80' && text[at + 2] == '\x80')
		return 3;
	return c == 0xef && at + 2 < len && text[at + 1] == '\xbb' && text[at + 2] == '\xbf' ? 3 : 0; /* byte order mark */
}

/* Whether lines are wrapped: most of them, when another follows at once, are about as long as a line of a page.
   The beginning of a text tells. */
static bool is_wrapped(const char *text, uint32_t len)
{
	uint32_t lines = 0, full = 0, start = 0, stop = len < 65536 ? len : 65536;
	for (const char *p; start < stop && (p = memchr(text + start, '\n', stop - start)); start = (uint32_t)(p - text) + 1) {
		uint32_t i = (uint32_t)(p - text), n = i - start;
		if (i + 1 < len && text[i + 1] != '\n' && text[i + 1] != '\r' && n > 1) {
			lines++;
			full += n >= 55 && n <= 90;
		}
	}
	return lines >= 3 && full * 4 >= lines * 3;
}

/* Bytes of the last white space before `at` if a mark at `at` stands on it: the two are one character to a reader. */
static uint32_t bears_mark(const char *text, uint32_t from, uint32_t at, uint32_t len)
{
	utf8proc_int32_t c, space;
	uint32_t b = at;
	if (at == from)
		return 0;
	while (b > from && ((unsigned char)text[--b] & 0xc0) == 0x80)
		;
	utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(len - at), &c);
	utf8proc_iterate((const utf8proc_uint8_t *)text + b, (utf8proc_ssize_t)(at - b), &space);
	return utf8proc_grapheme_break(space, c) ? 0 : at - b;
}

/* Whether `at` lies between a Prepend character and what it belongs to. */
static bool in_cluster(const char *text, uint32_t len, uint32_t at)
{
	utf8proc_int32_t before, next;
	uint32_t b = at;
	if ((unsigned char)text[at - 1] < 0x80)
		return false;
	while (((unsigned char)text[--b] & 0xc0) == 0x80)
		;
	utf8proc_iterate((const utf8proc_uint8_t *)text + b, (utf8proc_ssize_t)(at - b), &before);
	if ( utf8proc_get_property(before)->boundclass != UTF8PROC_BOUNDCLASS_PREPEND)
		return false;
	utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(len - at), &next);
	return !utf8proc_grapheme_break(before, next);
}

struct gap { uint32_t next; bool ends_paragraph; };

/* White space from `at` on: where it ends, and whether a paragraph ends with it. */
static struct gap gap_from(const char *text, uint32_t at, uint32_t len, bool wrapped)
{
	uint32_t lines = 0, n, from = at;
	if (at + 1 < len && text[at] == ' ' && is_letter(class_at(text, at + 1)))
		return (struct gap){at + 1, false};
	while (at < len && (n = space_at(text, at, len))) {
		lines += text[at] == '\n' || (n == 3 && (text[at + 2] == '\xa9' || text[at + 2] == '\xa8') && text[at + 1] == '\x80' && text[at] == '\xe2');
		if (text[at] == '\r' && (at + 1 == len || text[at + 1] != '\n'))
			lines++;
		at += n;
	}
	if (at < len && (unsigned char)text[at] >= 0x80)
		at -= bears_mark(text, from, at, len);
	return (struct gap){at, lines > 1 || (lines == 1 && !wrapped)};
}

/* ---- from the window to the layers */

static void emit(struct work *w, struct token *t)
{
	if (qn_emit(w->r, TOKEN, t->begin, t->end, w->kind[t->kind]) == QN_NONE)
		w->t.failed = true;
	if (!w->in_sentence)
		w->begin = t->begin;
	if (!w->in_paragraph)
		w->paragraph = t->begin;
	w->in_sentence = w->in_paragraph = true;
}

/* The usual cases of sentence_ends' no, which go by without it: a word in a paragraph that has stops, one in small letters
   before another, a comma inside a sentence. */
static inline bool nothing_ends(const struct sentence_state *s, const struct token *t, bool more)
{
	if (s->since == 0)
		return false;
	switch (t->shape) {
	case S_LOWER: return s->stopped || (more && t[1].shape == S_LOWER);
	case S_CAPITAL: return s->stopped;
	case S_COMMA: return s->since > 5;
	default: return false;
	}
}

/* Emits the tokens before `to` and asks behind each whether a sentence ends. */
static void decide(struct work *w, uint32_t to)
{
	const char *text = w->r->text;
	for (uint32_t i = w->decided; i < to; i++) {
		struct token *t = &w->t.at[i];
		emit(w, t);
		if (nothing_ends(&w->state, t, i + 1 < w->t.n)) {
			w->state.since++;
			w->state.small |= t->shape == S_LOWER;
			w->state.bracket -= w->state.bracket > 0;
			continue;
		}
		sentence_take(text, w->t.at, i, &w->state);
		if (sentence_ends(text, w->t.at, i, w->t.n, &w->state)) {
			if (qn_mark(w->r, SENTENCE, w->begin, t->end) == QN_NONE)
				w->t.failed = true;
			w->in_sentence = false;
		}
	}
	w->decided = to;
}

void tokens_flush(struct tokens *t)
{
	struct work *w = (struct work *)t;
	decide(w, t->n - SENTENCE_AHEAD);
	uint32_t keep = w->decided - SENTENCE_BEHIND;
	memmove(t->at, t->at + keep, (t->n - keep) * sizeof *t->at);
	t->n -= keep;
	w->decided -= keep;
}

static void end_paragraph(struct work *w)
{
	decide(w, w->t.n);
	if (w->in_sentence && qn_mark(w->r, SENTENCE, w->begin, w->t.at[w->t.n - 1].end) == QN_NONE)
		w->t.failed = true;
	if (w->in_paragraph && qn_mark(w->r, PARAGRAPH, w->paragraph, w->t.at[w->t.n - 1].end) == QN_NONE)
		w->t.failed = true;
	w->in_sentence = w->in_paragraph = false;
	w->t.n = w->decided = 0;
	w->state = (struct sentence_state){0};
}

/* Does the paragraph from `at` on end with a stop? It goes to the line's end, or to a blank line if lines are wrapped. */
static bool ends_stopped(const char *text, uint32_t at, uint32_t len, bool wrapped)
{
	const char *line = memchr(text + at, '\n', len - at);
	while (wrapped && line && line + 1 < text + len && line[1] != '\n' && line[1] != '\r')
		line = memchr(line + 1, '\n', len - (uint32_t)(line + 1 - text));
	uint32_t e = line ? (uint32_t)(line - text) : len;
	while (e > at && (text[e - 1] == ' ' || text[e - 1] == '\r' || text[e - 1] == '"' || text[e - 1] == ')' || text[e - 1] == '\''))
		e--;
	if (e > at + 2 && memcmp(text + e - 3, "\xe2\x80\x9d", 3) == 0)
		e -= 3;
	return e > at && (text[e - 1] == '.' || text[e - 1] == '!' || text[e - 1] == '?');
}

/* ---- the text */

/* What stands behind plain letters at i: a sign that parts from a word whatever it is, perhaps a closing mark, or 's. Emits them and
   answers where the chunk ends; 0 if it is something that word.c has to look at, and then nothing is emitted. */
static inline uint32_t plain_tail(struct tokens *t, const char *text, uint32_t b, uint32_t i, enum token_kind kind, enum shape shape)
{
	enum shape sign = S_UNKNOWN;
	uint32_t e = i + 1, clitic = 0;
	if (class_at(text, i) >= SPACE) {
		tokens_put(t, b, i, kind, shape);
		return i;
	}
	switch (text[i]) {
	case ',': sign = S_COMMA; break;
	case '.':
		if (kind == T_WORD && lexicon_may_stop(t->lexicon, text + b, i - b))
			return 0;
		sign = S_STOP;
		break;
	case '?': case '!': sign = S_STRONG; break;
	case ')': sign = S_CLOSE; break;
	case ':': sign = S_COLON; break;
	case ';': sign = S_SEMICOLON; break;
	case '\'': clitic = text[i + 1] == 's' ? 1 : 0; break;
	case '\xe2': clitic = memcmp(text + i + 1, "\x80\x99s", 3) == 0 ? 3 : 0; break;
	}
	if (clitic && kind == T_WORD && class_at(text, i + clitic + 1) >= SPACE) {
		tokens_put(t, b, i, kind, shape);
		tokens_put(t, i, i + clitic + 1, T_WORD, S_MIXED);
		return i + clitic + 1;
	}
	if (sign == S_UNKNOWN)
		return 0;
	uint32_t quote = text[e] == '"' ? 1 : text[e] == '\xe2' && memcmp(text + e + 1, "\x80\x9d", 2) == 0 ? 3 : 0; /* over," */
	if (class_at(text, e + quote) < SPACE)
		return 0;
	tokens_put(t, b, i, kind, shape);
	tokens_put(t, i, e, T_PUNCT, sign);
	if (quote)
		tokens_put(t, e, e + quote, T_PUNCT, quote == 1 ? S_QUOTE : S_CLOSE_QUOTE);
	return e + quote;
}

/* The chunk at b, if it is plain: letters or digits, perhaps a mark or bracket that opens before them, and one sign
   or 's behind. Its end, or b if it is something else; the NUL behind the text stops all. */
static inline uint32_t plain_chunk(struct tokens *t, const char *text, uint32_t b)
{
	uint32_t i = b, end;
	uint8_t class = class_at(text, b);
	if (class == DIGIT) {
		while (class_at(text, i) == DIGIT)
			i++;
		end = plain_tail(t, text, b, i, T_NUMBER, S_NUMBER);
		return end ? end : b;
	}
	while (is_letter(class_at(text, i)))
		i++;
	if (i == b || lexicon_may_split(t->lexicon, text + b, i - b))
		return b;
	enum shape shape = class == SMALL ? S_LOWER : i == b + 1 ? S_LETTER : class_at(text, b + 1) == CAPITAL ? S_CAPS : S_CAPITAL;
	end = plain_tail(t, text, b, i, T_WORD, shape);
	return end ? end : b;
}

/* A mark that opens before a letter is a token of its own: emits it and answers what is behind. */
static inline uint32_t opening(struct tokens *t, const char *text, uint32_t b)
{
	uint32_t n = text[b] == '"' || text[b] == '(' ? 1 : text[b] == '\xe2' && memcmp(text + b + 1, "\x80\x9c", 2) == 0 ? 3 : 0;
	if (!n || !is_letter(class_at(text, b + n)))
		return b;
	tokens_put(t, b, b + n, T_PUNCT, n == 3 ? S_OPEN_QUOTE : text[b] == '(' ? S_OPEN : S_QUOTE);
	return b + n;
}

static qn_status run_news(qn_run *r, struct work *w)
{
	bool wrapped = is_wrapped(r->text, r->len);
	const char *text = r->text;
	uint32_t len = r->len, i = gap_from(text, 0, len, wrapped).next, ticked = 0;
	if (i < len)
		w->state.stopped = ends_stopped(text, i, len, wrapped);
	while (i < len) {
		uint32_t b = opening(&w->t, text, i);
		struct gap g;
		i = plain_chunk(&w->t, text, b);
		if (i > b)
			g = gap_from(text, i, len, wrapped);
		else {
			i += space_at(text, b, len); /* one that bears a mark */
			while (i < len && (!space_at(text, i, len) || (i > b && in_cluster(text, len, i))))
				i++;
			g = gap_from(text, i, len, wrapped);
			word_cut(text, b, i, g.ends_paragraph ? 0 : text[g.next], &w->t);
		}
		i = g.next;
		if (g.ends_paragraph || i == len) {
			end_paragraph(w);
			if (i < len)
				w->state.stopped = ends_stopped(text, i, len, wrapped);
		}
		if (i - ticked > 65536) {
			ticked = i;
			if (w->t.failed)
				return QN_FAIL;
			if (qn_tick(r))
				return QN_STOP;
		}
	}
	return w->t.failed ? QN_FAIL : QN_OK;
}

/* ---- mode=uax29: the standard's boundaries, and nothing of English */

static enum token_kind kind_of(const char *text, uint32_t b, uint32_t e)
{
	utf8proc_int32_t c;
	utf8proc_iterate((const utf8proc_uint8_t *)text + b, (utf8proc_ssize_t)(e - b), &c);
	switch (uax29_word_class(c)) {
	case W_NUMERIC: return T_NUMBER;
	case W_LETTER: case W_HEBREW_LETTER: case W_KATAKANA: case W_EXTEND_NUM_LET: return T_WORD;
	case W_REGIONAL_INDICATOR: return T_EMOJI;
	default: break;
	}
	const utf8proc_property_t *p = utf8proc_get_property(c);
	if (p->category <= UTF8PROC_CATEGORY_NO)
		return p->category >= UTF8PROC_CATEGORY_ND ? T_NUMBER : T_WORD;
	return p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ? T_EMOJI : p->category >= UTF8PROC_CATEGORY_SM ? T_SYMBOL : T_PUNCT;
}

struct cluster { uint32_t at; utf8proc_int32_t before, state; }; /* characters of a token read so far */

/* Whether the grapheme cluster at the end e of a token goes on behind it. */
static bool cluster_goes_on(const char *text, uint32_t len, struct cluster *c, uint32_t e)
{
	utf8proc_int32_t next;
	while (c->at < e) {
		c->at += (uint32_t)utf8proc_iterate((const utf8proc_uint8_t *)text + c->at, (utf8proc_ssize_t)(len - c->at), &next);
		if (c->before)
			utf8proc_grapheme_break_stateful(c->before, next, &c->state);
		c->before = next;
	}
	if (e == len)
		return false;
	utf8proc_int32_t state = c->state;
	utf8proc_iterate((const utf8proc_uint8_t *)text + e, (utf8proc_ssize_t)(len - e), &next);
	return !utf8proc_grapheme_break_stateful(c->before, next, &state);
}

static qn_status run_standard(qn_run *r, struct work *w)
{
	const char *text = r->text;
	uint32_t len = r->len, n;
	bool wrapped = is_wrapped(text, len);
	for (uint32_t b = 0, e; b < len; b = e) {
		e = uax29_word_end(text, len, b);
		struct cluster c = {b, 0, 0};
		while ((unsigned char)text[e - 1] >= 0x80 && cluster_goes_on(text, len, &c, e)) /* a Prepend sign, odd flags: there words alone would cut a cluster */
			e = uax29_word_end(text, len, e);
		if (!space_at(text, b, len) && qn_emit(r, TOKEN, b, e, w->kind[kind_of(text, b, e)]) == QN_NONE)
			return QN_FAIL;
		if (b % 64 == 0 && qn_tick(r))
			return QN_STOP;
	}
	for (uint32_t b = 0, e; b < len; b = e) {
		uint32_t from = b, to = b;
		e = uax29_sentence_end(text, len, b);
		while (from < e && (n = space_at(text, from, len)))
			from += n;
		for (uint32_t i = from; i < e;) /* to: behind the last that is no white space */
			if ((n = space_at(text, i, len)))
				i += n;
			else
				to = ++i;
		if (from < e && qn_mark(r, SENTENCE, from, to) == QN_NONE)
			return QN_FAIL;
	}
	for (uint32_t b = gap_from(text, 0, len, wrapped).next, i = b, last = b; i < len;)
		if ((n = space_at(text, i, len))) {
			struct gap g = gap_from(text, i, len, wrapped);
			if (g.ends_paragraph || g.next == len) {
				if (qn_mark(r, PARAGRAPH, b, last) == QN_NONE)
					return QN_FAIL;
				b = g.next;
			}
			last = g.next > i ? last : i + n; /* white space that bears a mark is text */
			i = g.next > i ? g.next : i + n;
		} else if ((last = ++i) == len && qn_mark(r, PARAGRAPH, b, len) == QN_NONE)
			return QN_FAIL;
	return QN_OK;
}

static qn_status token_run(qn_run *r)
{
	static const char *const kind[T_KINDS] = {"word", "number", "punct", "symbol", "url", "email", "handle", "hashtag", "emoji"};
	struct settings *s = r->self;
	struct work *w = qn_scratch(r, sizeof *w);
	if (!w)
		return QN_FAIL;
	w->r = r;
	w->t.lexicon = &s->lexicon;
	for (int k = 0; k < T_KINDS; k++)
		w->kind[k] = qn_str(r, kind[k], strlen(kind[k]));
	return s->standard ? run_standard(r, w) : run_news(r, w);
}

static qn_status token_open(qn_open *o)
{
	struct settings *s = malloc(sizeof *s);
	if (!s)
		return qn_refuse(o, "out of memory");
	lexicon_fill(&s->lexicon);
	s->standard = strcmp(qn_param(o, "mode"), "uax29") == 0;
	o->self = s;
	return QN_OK;
}

static void token_close(void *self) { free(self); }

const qn_plugin token_plugin = {
	.name = "token",
	.version = "1.1",
	.about = "words, sentences and paragraphs: English as Universal Dependencies counts it, or by Unicode's UAX #29",
	.licence = "Apache-2.0",
	.provides = "token(kind:sym) sentence paragraph",
	.params = "mode:sym=news|uax29",
	.open = token_open,
	.close = token_close,
	.run = token_run,
};
