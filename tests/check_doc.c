/*
 * check_doc.c -- one article: what is taken as text, and its three ways of counting.
 */
#include "suite.h"
#include "utf8.h"

/* "a", é, e + U+0301, a family joined by ZWJ, U+FFFF, a NUL is added where a length is given. */
#define MIXED "a\xc3\xa9" "e\xcc\x81" "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9" "\xef\xbf\xbf" "\r\n\xef\xbb\xbf" "z"

/* Code points and units counted anew, the slow way. */
static void count(const char *s, uint32_t byte, uint32_t *cp, uint32_t *unit)
{
	*cp = *unit = 0;
	for (uint32_t i = 0; i < byte; i++) {
		unsigned char c = (unsigned char)s[i];
		*cp += (c & 0xc0) != 0x80;
		*unit += ((c & 0xc0) != 0x80) + (c >= 0xf0);
	}
}

static void compare_everywhere(const struct doc *d)
{
	for (uint32_t i = 0; i <= d->len; i++) {
		uint32_t cp, unit;
		if (i < d->len && ((unsigned char)d->text[i] & 0xc0) == 0x80)
			continue;
		count(d->text, i, &cp, &unit);
		ck_each(doc_codepoint(d, i) == cp && doc_from_codepoint(d, cp) == i, "byte %u, code point %u: %u, from there %u", i, cp,
		        doc_codepoint(d, i), doc_from_codepoint(d, cp));
		ck_each(doc_utf16(d, i) == unit && doc_from_utf16(d, unit) == i, "byte %u, unit %u: %u, from there %u", i, unit, doc_utf16(d, i),
		        doc_from_utf16(d, unit));
	}
}

START_TEST(offsets_agree_at_every_character)
{
	struct doc *d = doc_of(MIXED);
	compare_everywhere(d);
	doc_free(d);
}
END_TEST

START_TEST(offsets_agree_over_blocks)
{
	/* Lengths around the block of 64 bytes, with a character across each border. */
	for (size_t pad = 0; pad < 140; pad++) {
		char text[600];
		size_t n = pad;
		memset(text, 'x', pad);
		for (int i = 0; i < 20; i++)
			n += (size_t)sprintf(text + n, "%s", i % 3 ? "\xf0\x9f\x98\x80" : "\xe2\x80\x9c");
		struct doc *d = doc_of(text);
		ck_assert_uint_eq(d->len, n);
		compare_everywhere(d);
		doc_free(d);
	}
}
END_TEST

START_TEST(offsets_beyond_the_text_or_inside_a_pair_have_no_byte)
{
	struct doc *d = doc_of("x\xf0\x9f\x98\x80y");
	ck_assert_uint_eq(doc_from_utf16(d, 2), UINT32_MAX);
	ck_assert_uint_eq(doc_from_utf16(d, 3), 5);
	ck_assert_uint_eq(doc_from_utf16(d, 5), UINT32_MAX);
	ck_assert_uint_eq(doc_from_codepoint(d, 4), UINT32_MAX);
	ck_assert_uint_eq(doc_from_codepoint(d, UINT32_MAX), UINT32_MAX);
	doc_free(d);
	d = doc_of("plain");
	ck_assert_uint_eq(doc_from_codepoint(d, 5), 5);
	ck_assert_uint_eq(doc_from_codepoint(d, 6), UINT32_MAX);
	doc_free(d);
}
END_TEST

START_TEST(the_text_is_never_changed)
{
	static const char text[] = "\xef\xbb\xbf" "a\r\nb\0c  \xef\xbf\xbf\n";
	struct doc *d = doc_new();
	struct error e = {0};
	ck_good(doc_set(d, "x", 1, text, sizeof text - 1, &e), e);
	ck_assert_uint_eq(d->len, sizeof text - 1);
	ck_assert_int_eq(memcmp(d->text, text, sizeof text), 0);
	doc_free(d);
}
END_TEST

START_TEST(what_is_not_utf8_is_refused_with_its_place)
{
	static const struct { const char *s; size_t n, at; } bad[] = {
		{"\xff", 1, 0}, {"ab\x80" "c", 4, 2}, {"a\xc3", 2, 1}, {"\xc0\xaf", 2, 0}, {"\xe0\x80\x80", 3, 0},
		{"\xed\xa0\x80", 3, 0} /* a surrogate */, {"\xf4\x90\x80\x80", 4, 0} /* beyond U+10FFFF */, {"\xf0\x9f\x98", 3, 0},
		{"\xf8\x88\x80\x80\x80", 5, 0}, {"ok \xe2\x80", 5, 3}};
	struct doc *d = doc_new();
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct error e = {0};
		char place[40];
		ck_assert_uint_eq(utf8_invalid(bad[i].s, bad[i].n), bad[i].at);
		ck_assert(!doc_set(d, "x", 1, bad[i].s, bad[i].n, &e));
		snprintf(place, sizeof place, "at offset %zu ", bad[i].at);
		ck_holds(e.text, place);
		ck_assert_uint_eq(d->len, 0);
	}
	doc_free(d);
}
END_TEST

START_TEST(every_code_point_is_taken_and_nothing_else)
{
	for (uint32_t c = 0; c < 0x110000; c++) {
		unsigned char s[4];
		size_t n;
		if (c < 0x80)
			n = 1, s[0] = (unsigned char)c;
		else if (c < 0x800)
			n = 2, s[0] = (unsigned char)(0xc0 | c >> 6);
		else if (c < 0x10000)
			n = 3, s[0] = (unsigned char)(0xe0 | c >> 12);
		else
			n = 4, s[0] = (unsigned char)(0xf0 | c >> 18);
		for (size_t i = 1; i < n; i++)
			s[i] = (unsigned char)(0x80 | (c >> (6 * (n - 1 - i)) & 0x3f));
		bool surrogate = c >= 0xd800 && c < 0xe000;
		ck_each(utf8_sequence(s, n, NULL) == (surrogate ? 0 : n) && utf8_invalid((char *)s, n) == (surrogate ? 0 : n),
		        "U+%04X is %sa sequence, and not invalid before byte %zu", c, utf8_sequence(s, n, NULL) ? "" : "not ", utf8_invalid((char *)s, n));
		ck_each(n == 1 || !utf8_sequence(s, n - 1, NULL), "U+%04X without its last byte is a sequence", c);
	}
}
END_TEST

START_TEST(repair_replaces_maximal_subparts)
{
	/* The table of Unicode 3.9 and its neighbours: bytes, what becomes of them, how many places. */
	static const struct { const char *from, *to; size_t places; } row[] = {
		{"a\xf1\x80\x80\xe1\x80\xc2" "b\x80" "c\x80\xbf" "d",
		 "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" "b\xef\xbf\xbd" "c\xef\xbf\xbd\xef\xbf\xbd" "d", 6},
		{"\xc0\xaf\xe0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 4},
		{"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 3},
		{"good \xe2\x80\x9cquote\xe2\x80\x9d", "good \xe2\x80\x9cquote\xe2\x80\x9d", 0},
		{"\xe2\x80", "\xef\xbf\xbd", 1}, {"", "", 0}};
	for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
		struct buffer b = {0};
		ck_assert_uint_eq(utf8_repair(row[i].from, strlen(row[i].from), &b), row[i].places);
		ck_assert_str_eq(b.at ? b.at : "", row[i].to);
		buffer_free(&b);
	}
}
END_TEST

START_TEST(random_bytes_are_repaired_to_utf8)
{
	uint32_t seed = 7;
	for (int round = 0; round < 2000; round++) {
		char s[64];
		for (size_t i = 0; i < sizeof s; i++)
			s[i] = (char)((seed = seed * 1664525 + 1013904223) >> 24 | (round & 1 ? 0x80 : 0));
		struct buffer b = {0};
		utf8_repair(s, sizeof s, &b);
		ck_assert_uint_eq(utf8_invalid(b.at, b.n), b.n);
		buffer_free(&b);
	}
}
END_TEST

START_TEST(the_hash_is_of_the_text)
{
	struct doc *d = doc_of("abc");
	ck_assert_str_eq(doc_sha256(d), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	struct error e = {0};
	ck_good(doc_set(d, "x", 1, "", 0, &e), e);
	ck_assert_str_eq(doc_sha256(d), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	doc_free(d);
}
END_TEST

START_TEST(no_memory_is_said)
{
	for (long at = 0;; at++) {
		struct error e = {0};
		mem_fail_at(at, true);
		struct doc *d = doc_new();
		bool ok = d && doc_set(d, "id", 2, MIXED, strlen(MIXED), &e);
		mem_fail_at(-1, false);
		doc_free(d);
		if (ok)
			break;
		if (d)
			ck_assert_str_eq(e.text, "out of memory");
		ck_assert_int_lt(at, 100);
	}
}
END_TEST

CHECK_MAIN("doc", offsets_agree_at_every_character, offsets_agree_over_blocks,
           offsets_beyond_the_text_or_inside_a_pair_have_no_byte, the_text_is_never_changed,
           what_is_not_utf8_is_refused_with_its_place, every_code_point_is_taken_and_nothing_else,
           repair_replaces_maximal_subparts, random_bytes_are_repaired_to_utf8, the_hash_is_of_the_text, no_memory_is_said);
