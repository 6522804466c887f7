/*
 * sentence.c -- where a sentence ends.
 *
 * A sentence can end behind a sign, behind an abbreviation, or before a capital
 * letter; which of these places are ends is learned (train-sentence.c): a
 * logistic regression over hashed features of the two tokens before, the four
 * around and the state of quotation marks and brackets. A weight is one byte in
 * a table of 32768, found in one look; features that share a slot share a weight
 * (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 *
 * What is no matter of statistics is ruled here: inside a word, address or
 * number there is no end, as the tokens already say; a small letter that stands
 * against a stop begins nothing.
 */
#include "token.h"

#include <string.h>
#include <utf8proc.h>

static const int8_t weight[SENTENCE_SLOTS] = {
#include "sentence_weights.inc"
};

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_letter(char c) { return is_upper(c) || is_lower(c); }

static enum shape shape_of_sign(const char *text, const struct token *t)
{
	uint32_t n = t->end - t->begin, cp = (unsigned char)text[t->begin];
	if (cp >= 0x80) {
		utf8proc_int32_t u;
		utf8proc_iterate((const utf8proc_uint8_t *)text + t->begin, (utf8proc_ssize_t)n, &u);
		switch (u) {
		case 0x2026: return S_ELLIPSIS;
		case 0x201c: case 0x2018: case 0xab: case 0x201e: case 0x300c: case 0x300e: return S_OPEN_QUOTE;
		case 0x201d: case 0x2019: case 0xbb: case 0x300d: case 0x300f: return S_CLOSE_QUOTE;
		case 0x2013: case 0x2014: case 0x2012: case 0x2015: return S_DASH;
		case 0x2022: case 0xb7: case 0x25cf: case 0x25aa: return S_BULLET;
		case 0x3002: case 0xff0e: case 0x61f: case 0x964: case 0x965: case 0xff01: case 0xff1f: case 0x6d4: case 0xff61:
			return S_FULLSTOP;
		default: return S_SIGN;
		}
	}
	switch (cp) {
	case '.': return n > 1 ? S_ELLIPSIS : S_STOP;
	case '!': case '?': return S_STRONG;
	case ',': return S_COMMA;
	case ':': return n > 1 ? S_EMOJI : S_COLON;
	case ';': return n > 1 ? S_EMOJI : S_SEMICOLON;
	case '(': case '[': case '{': return S_OPEN;
	case ')': case ']': case '}': return S_CLOSE;
	case '"': return S_QUOTE;
	case '\'': case '`': return n == 1 && t->begin > 0 && is_letter(text[t->begin - 1]) ? S_APOSTROPHE : S_QUOTE;
	case '-': return S_DASH;
	case '*': return S_BULLET;
	default: return S_SIGN;
	}
}

static enum shape shape_of_word(const char *text, const struct token *t)
{
	const char *w = text + t->begin;
	uint32_t n = t->end - t->begin;
	if ((unsigned char)w[0] >= 0x80) {
		utf8proc_int32_t u;
		utf8proc_iterate((const utf8proc_uint8_t *)w, (utf8proc_ssize_t)n, &u);
		utf8proc_category_t k = utf8proc_category(u);
		if (u == 0x2019)
			return S_MIXED; /* 's with a curly apostrophe is as with a straight one */
		return k == UTF8PROC_CATEGORY_LU ? S_CAPITAL : k == UTF8PROC_CATEGORY_LL ? S_LOWER : S_FOREIGN;
	}
	if (n > 1 && w[n - 1] == '.')
		return n == 2 ? S_INITIAL : S_ABBREVIATION;
	if (is_lower(w[0]))
		return S_LOWER;
	if (!is_upper(w[0]))
		return S_MIXED;
	if (n == 1)
		return S_LETTER;
	return is_upper(w[1]) ? S_CAPS : S_CAPITAL;
}

static enum shape find_shape(const char *text, const struct token *t)
{
	switch (t->kind) {
	case T_WORD: return shape_of_word(text, t);
	case T_NUMBER: return S_NUMBER;
	case T_PUNCT: case T_SYMBOL: return shape_of_sign(text, t);
	case T_EMOJI: return S_EMOJI;
	case T_HANDLE: case T_HASHTAG: return S_MIXED;
	default: return S_ADDRESS;
	}
}

static inline enum shape shape(const char *text, struct token *t)
{
	if (t->shape == S_UNKNOWN)
		t->shape = (uint8_t)find_shape(text, t);
	return t->shape;
}

/* The token without its case, a number by its length; long ones by their end. */
static uint32_t name_of(const char *text, const struct token *t)
{
	if (t->shape == S_QUOTE)
		return 2; /* straight marks are one, single or double */
	uint32_t n = t->end - t->begin, b = n > 16 ? t->end - 16 : t->begin, h = 0x811c9dc5u;
	if (t->shape == S_NUMBER)
		return 3 + n;
	for (uint32_t i = b; i < t->end; i++)
		h = (h ^ ((unsigned char)text[i] | 32u)) * 0x01000193u;
	return h;
}

void sentence_reset(struct sentence_state *s)
{
	s->before += s->since;
	s->since = 0;
	s->bracket = 0;
	s->small = false;
}

void sentence_take(const char *text, struct token *t, uint32_t i, struct sentence_state *s)
{
	enum shape k = shape(text, &t[i]);
	if (s->since++ == 0)
		s->first = (uint8_t)k;
	s->small = s->small || k == S_LOWER;
	if (k == S_QUOTE)
		s->quote ^= 1;
	else if (k == S_APOSTROPHE)
		s->quote = 0;
	else if (k == S_OPEN_QUOTE || k == S_CLOSE_QUOTE)
		s->quote = k == S_OPEN_QUOTE;
	if (k == S_OPEN || k == S_CLOSE)
		s->bracket = k == S_OPEN ? BRACKET_REACH : 0;
	else if (s->bracket)
		s->bracket--;
}

#define BIT(shape) (1u << (shape))
#define WORDS (BIT(S_CAPITAL) | BIT(S_CAPS) | BIT(S_LETTER) | BIT(S_ABBREVIATION) | BIT(S_INITIAL))
#define REST (~(BIT(S_NONE) | BIT(S_UNKNOWN)))

/* What may stand behind white space where a sentence ends: pairs that never end one in the treebanks are not asked about. */
static const uint32_t may_follow[S_SHAPES] = {
	[S_LOWER] = WORDS | BIT(S_NUMBER) | BIT(S_SIGN) | BIT(S_BULLET) | BIT(S_ADDRESS) | BIT(S_EMOJI),
	[S_CAPITAL] = WORDS | BIT(S_NUMBER) | BIT(S_SIGN) | BIT(S_BULLET) | BIT(S_ADDRESS) | BIT(S_EMOJI) | BIT(S_QUOTE),
	[S_CAPS] = WORDS | BIT(S_NUMBER) | BIT(S_SIGN) | BIT(S_BULLET) | BIT(S_ADDRESS) | BIT(S_EMOJI) | BIT(S_QUOTE) | BIT(S_OPEN),
	[S_LETTER] = BIT(S_LETTER) | BIT(S_CAPITAL) | BIT(S_NUMBER) | BIT(S_BULLET),
	[S_NUMBER] = WORDS | BIT(S_SIGN) | BIT(S_BULLET) | BIT(S_ADDRESS) | BIT(S_EMOJI) | BIT(S_OPEN),
	[S_MIXED] = WORDS | BIT(S_NUMBER) | BIT(S_SIGN) | BIT(S_BULLET) | BIT(S_ADDRESS) | BIT(S_EMOJI),
	[S_ABBREVIATION] = REST & ~BIT(S_LOWER), [S_INITIAL] = REST & ~BIT(S_LOWER),
	[S_STOP] = REST, [S_STRONG] = REST, [S_ELLIPSIS] = REST, [S_COLON] = REST, [S_SEMICOLON] = REST, [S_CLOSE] = REST, [S_ADDRESS] = REST,
	[S_EMOJI] = REST, [S_FULLSTOP] = REST, [S_BULLET] = REST,
	[S_COMMA] = BIT(S_CAPITAL) | BIT(S_LETTER), [S_DASH] = WORDS, [S_OPEN] = WORDS, [S_OPEN_QUOTE] = WORDS, [S_SIGN] = WORDS | BIT(S_NUMBER),
	[S_QUOTE] = REST & ~BIT(S_LOWER), [S_CLOSE_QUOTE] = REST & ~BIT(S_LOWER), [S_APOSTROPHE] = REST & ~BIT(S_LOWER)};

bool sentence_candidate(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s)
{
	if (i + 1 >= n)
		return false;
	enum shape k = shape(text, &t[i]), next = shape(text, &t[i + 1]);
	if (k == S_FULLSTOP || (i > 0 && t[i - 1].shape == S_FULLSTOP))
		return true;
	if (t[i].end == t[i + 1].begin) /* nothing between: "end...Next" */
		return (k == S_STOP || k == S_STRONG || k == S_ELLIPSIS) && (next != S_LOWER || k != S_STOP);
	if (s->bracket && k <= S_MIXED)
		return false;
	return (may_follow[k] >> next & 1) && !(s->stopped && (k == S_LOWER || k == S_CAPITAL));
}

/* One multiplication for each part and one to mix them (Thomas Wang's and Murmur's constants); the high bits are the slot. */
static inline uint32_t slot_of(uint32_t id, uint32_t one, uint32_t two)
{
	uint32_t h = id + one * 0x85ebca6bu + (two << 7 | two >> 25) * 0xc2b2ae35u;
	h = (h ^ h >> 15) * 0x2c1b3c6du;
	return (h ^ h >> 12) * 0x297a2d39u >> (32 - SENTENCE_BITS);
}

static unsigned bucket(uint32_t n) { return n < 4 ? n : n < 7 ? 4 : n < 11 ? 5 : n < 20 ? 6 : n < 40 ? 7 : n < 80 ? 8 : 9; }

unsigned sentence_features(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s,
                           uint32_t slot[SENTENCE_FEATURES])
{
	uint32_t p1 = s->since + s->before > 1, p2 = s->since + s->before > 2; /* is there a token before, and one before that? */
	uint32_t k = shape(text, &t[i]), a = shape(text, &t[i + 1]);
	uint32_t b = i + 2 < n ? shape(text, &t[i + 2]) : S_NONE, c = i + 3 < n ? shape(text, &t[i + 3]) : S_NONE;
	uint32_t y = p1 ? shape(text, &t[i - 1]) : S_NONE, x = p2 ? shape(text, &t[i - 2]) : S_NONE;
	uint32_t w = name_of(text, &t[i]), wa = name_of(text, &t[i + 1]);
	uint32_t wb = i + 2 < n ? name_of(text, &t[i + 2]) : 1, wy = p1 ? name_of(text, &t[i - 1]) : 1;
	uint32_t gap = t[i].end < t[i + 1].begin;
	uint32_t gap_y = p1 && t[i - 1].end < t[i].begin, gap_b = i + 2 < n && t[i + 1].end < t[i + 2].begin;
	uint32_t here = k | a << 5 | gap << 10, open = s->quote | (uint32_t)(s->bracket > 0) << 1;
	uint32_t y_len = p1 ? t[i - 1].end - t[i - 1].begin : 0, len = t[i].end - t[i].begin;
	unsigned f = 0;
#define FEATURE(id, one, two) (slot[f++] = slot_of((id) * 0x9e3779b1u, (one), (two)))
	FEATURE(1, here, 0);
	FEATURE(2, w, gap);
	FEATURE(3, w, a | gap << 5);
	FEATURE(4, wy, k);
	FEATURE(5, wa, k | gap << 5);
	FEATURE(6, w, wa);
	FEATURE(7, here, y | gap_y << 5);
	FEATURE(8, here, b | gap_b << 5);
	FEATURE(9, here, y | b << 5 | gap_y << 10 | gap_b << 11);
	FEATURE(10, wb, here);
	FEATURE(11, here, open | (uint32_t)s->stopped << 2);
	FEATURE(12, here, bucket(s->since) | (uint32_t)s->stopped << 4);
	FEATURE(13, wy, here);
	FEATURE(14, wa, wb);
	FEATURE(15, here, x | y << 5);
	FEATURE(16, here, s->first | (s->before ? 32u : 0u));
	FEATURE(17, here, (len < 12 ? len : 12) | (y_len < 8 ? y_len : 8) << 4);
	FEATURE(18, here, b | c << 5);
	FEATURE(19, wy, w);
	FEATURE(20, here, bucket(n - i < SENTENCE_AHEAD ? n - i : SENTENCE_AHEAD) | open << 4);
	FEATURE(21, wa, here | open << 12);
	FEATURE(22, here | open << 12, b | gap_b << 5 | (uint32_t)(s->since < 4) << 6);
	FEATURE(23, w, y | gap_y << 5 | a << 6);
#undef FEATURE
	return f;
}

static bool is_word(const struct token *t) { return t->shape == S_LOWER || t->shape == S_CAPITAL; }
static bool is_closing(const struct token *t) { return t->shape == S_QUOTE || t->shape == S_CLOSE_QUOTE || t->shape == S_CLOSE; }

/* Whether token i stops a sentence by itself: a stop behind a word that is long enough not to be an abbreviation, or
   behind a number that numbers nothing. */
static bool stops(struct token *t, uint32_t i, const struct sentence_state *s)
{
	if (t[i].shape != S_STOP || t[i - 1].end != t[i].begin)
		return false;
	uint32_t len = t[i - 1].end - t[i - 1].begin;
	if (t[i - 1].shape == S_NUMBER)
		return s->since > 4 && ((t[i - 2].shape >= S_LOWER && t[i - 2].shape <= S_ABBREVIATION) || t[i - 2].shape == S_SIGN);
	return is_closing(&t[i - 1]) || (t[i - 1].shape == S_SIGN && s->since > 3) || (is_word(&t[i - 1]) && len > 3);
}

/* One of the words between spaces. */
static bool among(const char *text, const struct token *t, const char *words, uint32_t longest)
{
	uint32_t n = t->end - t->begin;
	if (n > longest)
		return false;
	for (const char *w = words + 1, *e; *w; w = e + 1) {
		e = strchr(w, ' ');
		if ((size_t)(e - w) == n && memcmp(w, text + t->begin, n) == 0)
			return true;
	}
	return false;
}

/* Words that begin a sentence far more often than a name. */
static bool opens(const char *text, const struct token *t)
{
	static const char words[] =
		" After All Although An And As At Because Before Both But By Despite During Each Even Every For From He Her Here His "
		"How However If In Instead Is It Its Many Meanwhile More Most Much My No Nor Now Oh On Once One Our She Since So Some Such That The "
		"Their Then There These They This Those Though Thus To Today Under Until We What When Where While With Yeah Yes You Your ";
	return among(text, t, words, 10);
}

/* A small number between a stop and a word that opens a sentence is a footnote's: "minority rights. 4 Even though". */
static bool footnote(const char *text, struct token *t, uint32_t i, uint32_t n)
{
	return i + 1 < n && shape(text, &t[i]) == S_NUMBER && t[i].end - t[i].begin < 4 && shape(text, &t[i + 1]) >= S_CAPITAL && t[i].end < t[i + 1].begin &&
	       opens(text, &t[i + 1]);
}

/* A speaker breaks off, and begins anew: "we need a -- Do you have any?". Not so behind a dateline. */
static bool breaks_off(const char *text, struct token *t, uint32_t i, const struct sentence_state *s)
{
	return s->small && t[i].end - t[i].begin > 1 && t[i - 1].shape != S_STOP && t[i - 1].end < t[i].begin && opens(text, &t[i + 1]);
}

/* "NAIROBI, Kenya (AP) --": a paragraph that opens with capitals and no word in small letters before its dash. */
static bool is_dateline(const struct token *t, uint32_t i, const struct sentence_state *s)
{
	return s->first == S_CAPS && !s->small && s->before == 0 && s->stopped && s->since < 16 && t[i - 1].end < t[i].begin;
}

static bool is_title(const char *text, const struct token *t)
{
	return among(text, t,
	             " Mr. Mrs. Ms. Dr. Prof. Sen. Sens. Rep. Reps. Gov. Gen. Lt. Col. Capt. Cpl. Sgt. Maj. Cmdr. Adm. Rev. Hon. Messrs. Mme. Mlle. "
	             "Pres. Supt. Det. Insp. Brig. Amb. Fr. Mt. Ft. vs. e.g. i.e. cf. No. Nos. ", 7);
}

/* "10 a.m. EST", "9 p.m. Tuesday" */
static bool goes_with_hour(const char *text, const struct token *t)
{
	return among(text, t,
	             " GMT UTC ET EST EDT CT CST CDT MT MST MDT PT PST PDT BST CET CEST IST KST JST AEST SGT HKT Eastern Central Mountain Pacific "
	             "Greenwich Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
	             "September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. ", 9);
}

/* What needs no statistics: a sentence in good order ends with a stop behind a word, perhaps with marks that close,
   before a capital letter, perhaps with a mark that opens. */
static bool surely_ends(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s)
{
	uint32_t stop = i, next = i + 1;
	if (s->since < 2 || t[i].end == t[next].begin)
		return false;
	if (s->since == 2 && t[i].shape != S_STOP)
		return t[i].shape == S_DASH && is_dateline(t, i, s);
	if (footnote(text, t, i, n) && (t[i - 1].shape == S_STOP || is_closing(&t[i - 1])) && t[i - 1].end < t[i].begin)
		return true;
	if (t[i].shape == S_DASH)
		return breaks_off(text, t, i, s) || is_dateline(t, i, s);
	if (is_closing(&t[i]) && t[i - 1].end == t[i].begin)
		stop = i - 1;
	if (next + 1 < n && (shape(text, &t[next]) == S_QUOTE || t[next].shape == S_OPEN_QUOTE) && t[next].end == t[next + 1].begin)
		next++;
	enum shape a = shape(text, &t[next]);
	if (a == S_FOREIGN) /* scripts without capital letters: Korean, Arabic */
		return (t[stop].shape == S_STOP || t[stop].shape == S_STRONG) && t[stop - 1].shape == S_FOREIGN;
	if (a != S_CAPITAL && a != S_CAPS && a != S_LETTER && a != S_INITIAL && a != S_ABBREVIATION)
		return false;
	if (t[i].shape == S_ABBREVIATION)
		return opens(text, &t[next]) || (text[t[i].end - 2] == 'm' && (is_title(text, &t[next]) || among(text, &t[next], " I ", 1))); /* 5 p.m. Mr. Lee */
	return stops(t, stop, s) || (t[i].shape == S_STRONG && !s->quote && !s->bracket && is_word(&t[i - 1]));
}

/* "Is it over?" Ana asked: the clause that names the speaker belongs to the question. */
static bool is_said(const char *text, struct token *t, uint32_t i, uint32_t n)
{
	static const char verbs[] =
		" said says asked asks wrote writes added told replied called shouted cried tweeted yelled whispered answered wondered exclaimed joked quipped ";
	enum shape stop = t[i - 1].shape, a = t[i + 1].shape;
	if ((stop != S_STRONG && stop != S_ELLIPSIS && stop != S_DASH) || (a != S_CAPITAL && a != S_LETTER && a != S_ABBREVIATION && a != S_CAPS))
		return false;
	for (uint32_t k = i + 2; k < i + 5 && k < n && shape(text, &t[k]) <= S_INITIAL; k++)
		if (t[k].shape == S_LOWER)
			return among(text, &t[k], verbs, 10);
	return false;
}

/* "the National Farmers' Federation": behind a word, and no stop, the single mark is an apostrophe or closes a part of the sentence. */
static bool is_possessive(const char *text, const struct token *t, uint32_t i)
{
	bool curly = t[i].shape == S_CLOSE_QUOTE && memcmp(text + t[i].begin, "\xe2\x80\x99", 3) == 0;
	return (curly || t[i].shape == S_APOSTROPHE) && is_word(&t[i - 1]) && t[i - 1].end == t[i].begin;
}

/* A quotation mark behind a comma ends no sentence; a footnote's number belongs to what it stands behind. */
static bool surely_goes_on(const char *text, struct token *t, uint32_t i, uint32_t n, const struct sentence_state *s)
{
	if (s->since > 2 && (t[i].shape == S_STOP || is_closing(&t[i])) && t[i].end < t[i + 1].begin && footnote(text, t, i + 1, n))
		return true;
	if (t[i].shape == S_ABBREVIATION)
		return is_title(text, &t[i]) || (text[t[i].end - 2] == 'm' && text[t[i].begin + 1] == '.' && goes_with_hour(text, &t[i + 1]));
	if (t[i].shape == S_INITIAL)
		return t[i + 1].shape == S_CAPITAL && !opens(text, &t[i + 1]);
	if (t[i].shape == S_COMMA)
		return s->since > 6; /* a comma ends a greeting at most */
	return s->since > 1 && (is_possessive(text, t, i) || ((t[i].shape == S_QUOTE || t[i].shape == S_CLOSE_QUOTE) &&
	       (t[i - 1].shape == S_COMMA || is_said(text, t, i, n))));
}

bool sentence_ends(const char *text, struct token *t, uint32_t i, uint32_t n, struct sentence_state *s)
{
	uint32_t slot[SENTENCE_FEATURES];
	int score = -1000;
	if (t[i].shape == S_FOREIGN || !sentence_candidate(text, t, i, n, s))
		return false;
	if (t[i].shape == S_FULLSTOP) { /* a stop of another script: it ends, with the marks that close */
		score = (t[i].end < t[i + 1].begin || (shape(text, &t[i + 1]) != S_CLOSE_QUOTE && shape(text, &t[i + 1]) != S_CLOSE &&
		        t[i + 1].shape != S_FULLSTOP && t[i + 1].shape != S_SIGN)) * 2000 - 1000;
	} else if (i > 0 && s->since > 1 && t[i - 1].shape == S_FULLSTOP && t[i - 1].end == t[i].begin) {
		/* a closing mark ends with it, unless Hiragana goes on: the particle of a quotation */
		bool hiragana = (unsigned char)text[t[i + 1].begin] == 0xe3 && (unsigned char)text[t[i + 1].begin + 1] <= 0x82 &&
		                (unsigned char)text[t[i + 1].begin + 1] >= 0x81 && t[i].end == t[i + 1].begin;
		score = ((t[i].shape == S_CLOSE_QUOTE || t[i].shape == S_CLOSE || t[i].shape == S_SIGN) && !hiragana) * 2000 - 1000;
	} else if (surely_goes_on(text, t, i, n, s))
		score = -1000;
	else if (surely_ends(text, t, i, n, s))
		score = 1000;
	else {
		unsigned f = sentence_features(text, t, i, n, s, slot);
		score = 0;
		for (unsigned k = 0; k < f; k++)
			score += weight[slot[k]];
	}
	if (score <= 0)
		return false;
	sentence_reset(s);
	return true;
}
