/*
 * check_uax29.c -- Unicode's own tests of word and sentence boundaries, and that no
 * mode cuts a grapheme cluster.
 *
 * They are read from Debian's unicode-data where it is installed; without it the
 * tests are skipped. The files and utf8proc may be of different versions of
 * Unicode, which is said.
 */
#include "core.h"
#include "suite.h"
#include "uax29.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define FOLDER "/usr/share/unicode/auxiliary/"

static FILE *table(const char *name)
{
	char path[256], line[256];
	snprintf(path, sizeof path, FOLDER "%s", name);
	FILE *f = fopen(path, "r");
	if (!f)
		printf("# %s is not there (Debian's unicode-data): nothing is tested\n", path);
	else if (fgets(line, sizeof line, f) && !strstr(line, utf8proc_unicode_version()))
		printf("# %.*s, but utf8proc has Unicode %s\n", (int)strcspn(line, "\n"), line, utf8proc_unicode_version());
	return f;
}

/* A line "÷ 0041 × 0308 ÷ # why": the text, and the boundaries behind its first as 1 at their byte. False: no test. */
static bool read_case(const char *line, char *text, uint32_t *len, char *cut)
{
	utf8proc_uint8_t *out = (utf8proc_uint8_t *)text;
	*len = 0;
	memset(cut, 0, 1024);
	for (const char *s = line; *s && *s != '#' && *s != '\n';) {
		if (memcmp(s, "÷", 2) == 0 || memcmp(s, "×", 2) == 0) {
			cut[*len] = memcmp(s, "÷", 2) == 0;
			s += 2;
		} else if (*s == ' ' || *s == '\t')
			s++;
		else {
			char *end;
			utf8proc_int32_t c = (utf8proc_int32_t)strtol(s, &end, 16);
			if (end == s || *len > 1000)
				return false;
			*len += (uint32_t)utf8proc_encode_char(c, out + *len);
			s = end;
		}
	}
	text[*len] = 0;
	return *len > 0;
}

static void boundaries(const char *name, uint32_t (*end)(const char *, uint32_t, uint32_t))
{
	char *line = NULL, text[1024], cut[1024];
	size_t room = 0;
	uint32_t len, cases = 0;
	FILE *f = table(name);
	if (!f)
		return;
	while (getline(&line, &room, f) > 0) {
		if (line[0] == '#' || !read_case(line, text, &len, cut))
			continue;
		cases++;
		for (uint32_t b = 0, e; b < len; b = e) {
			e = end(text, len, b);
			for (uint32_t i = b + 1; i <= e; i++)
				ck_each(cut[i] == (i == e), "%s: byte %u of: %s", name, i, line);
		}
	}
	ck_assert_msg(cases > 100, "%s has %u cases", name, cases);
	free(line);
	fclose(f);
}

START_TEST(words) { boundaries("WordBreakTest.txt", uax29_word_end); }
END_TEST

START_TEST(sentences) { boundaries("SentenceBreakTest.txt", uax29_sentence_end); }
END_TEST

/* Every character of the property file has its class. */
static void classes(const char *name, const char *const *class, unsigned n_class, int (*of)(int32_t))
{
	static uint8_t want[0x110000];
	char line[512], called[64];
	unsigned from, to;
	FILE *f = table(name);
	if (!f)
		return;
	memset(want, 0, sizeof want);
	while (fgets(line, sizeof line, f)) {
		if (sscanf(line, "%x..%x ; %63[A-Za-z_]", &from, &to, called) != 3) {
			if (sscanf(line, "%x ; %63[A-Za-z_]", &from, called) != 2)
				continue;
			to = from;
		}
		unsigned k = 0;
		while (k < n_class && strcmp(class[k], called) != 0)
			k++;
		ck_each(k < n_class, "%s: %s is not known", name, called);
		memset(want + from, (int)k, to - from + 1);
	}
	for (int32_t c = 0; c < 0x110000; c++)
		if (utf8proc_category(c) != UTF8PROC_CATEGORY_CN)
			ck_each(of(c) == want[c], "%s: U+%04X is %s, expected %s", name, (unsigned)c, class[of(c)], class[want[c]]);
	fclose(f);
}

static int word_class(int32_t c) { return (int)uax29_word_class(c); }
static int sentence_class(int32_t c) { return (int)uax29_sentence_class(c); }

START_TEST(word_classes)
{
	static const char *const class[] = {"Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Katakana", "Hebrew_Letter", "ALetter",
		"Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric", "ExtendNumLet", "Regional_Indicator", "WSegSpace"};
	classes("WordBreakProperty.txt", class, sizeof class / sizeof *class, word_class);
}
END_TEST

START_TEST(sentence_classes)
{
	static const char *const class[] = {"Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper", "OLetter", "Numeric", "ATerm",
		"SContinue", "STerm", "Close"};
	classes("SentenceBreakProperty.txt", class, sizeof class / sizeof *class, sentence_class);
}
END_TEST

/* No token begins or ends inside a grapheme cluster. */
static void graphemes(const char *setting)
{
	char *line = NULL, text[1024], cut[1024];
	size_t room = 0;
	uint32_t len;
	struct error e = {0};
	FILE *f = table("GraphemeBreakTest.txt");
	struct engine *g = engine_new(false, NULL, 0, &e);
	struct doc *d = doc_new();
	ck_assert_msg(g && d && engine_set(g, setting, &e), "%s", e.text);
	while (f && getline(&line, &room, f) > 0) {
		qn_layer token;
		if (line[0] == '#' || !read_case(line, text, &len, cut))
			continue;
		ck_assert_msg(doc_set(d, "x", 1, text, len, &e) && engine_annotate(g, d, "token", &e) && doc_bind(d, "token", "", &token, &e), "%s", e.text);
		for (uint32_t i = 0; i < token.n; i++)
			ck_each(cut[token.begin[i]] && cut[token.end[i]], "%s: token %u-%u of: %s", setting, token.begin[i], token.end[i], line);
	}
	free(line);
	if (f)
		fclose(f);
	doc_free(d);
	engine_free(g);
}

START_TEST(graphemes_of_news) { graphemes("token.mode=news"); }
END_TEST

START_TEST(graphemes_of_uax29) { graphemes("token.mode=uax29"); }
END_TEST

CHECK_MAIN("uax29", words, sentences, word_classes, sentence_classes, graphemes_of_news, graphemes_of_uax29);
