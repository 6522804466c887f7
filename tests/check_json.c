/*
 * check_json.c -- JSON read and written.
 */
#include "suite.h"
#include "json_lex.h"
#include "json_write.h"

#include <math.h>

static struct json j;

static bool taken(const char *text, size_t n)
{
	json_begin(&j, text, n);
	json_skip(&j);
	return json_end(&j);
}

START_TEST(what_rfc_8259_allows_is_taken)
{
	static const char *const good[] = {
		"null", " true ", "false", "0", "-0", "10.25e-3", "1E+5", "\"\"", "\"a\\u00e9\\n\\/\\\"\\\\\"", "[]", "[1,[2,[3]]]", "{}",
		"{\"a\":{\"b\":[{}]},\"a\":1}", "\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\"", "\t\r\n 1 \n", "\"\x7f\""};
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		ck_assert_msg(taken(good[i], strlen(good[i])), "%s: %s", good[i], j.why);
}
END_TEST

START_TEST(what_it_does_not_is_refused)
{
	static const char *const bad[] = {
		"", " ", "nul", "True", "01", "1.", ".5", "+1", "1e", "-", "\"", "\"\\\"", "\"\\x\"", "\"\\u12g4\"", "[", "[1", "[1,]",
		"[,1]", "]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "1 2", "[1 2]", "\"\n\"", "\"\xff\"",
		"\"\xed\xa0\x80\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800x\"", "NaN", "Infinity", "'a'", "[1]x", "\xef\xbb\xbf[]",
		"nullnull", "{\"a\":1 \"b\":2}", "//\n1"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		ck_assert_msg(!taken(bad[i], strlen(bad[i])), "%s is taken", bad[i]);
		ck_assert_msg(j.why[0], "%s has no reason", bad[i]);
	}
	ck_assert(!taken("1\0", 2));
}
END_TEST

START_TEST(every_cut_is_refused)
{
	static const char text[] = "{\"id\":\"\\u00e9\",\"n\":[1,-2.5e3,true,null],\"t\":{\"x\":\"\\ud83d\\ude00\"}}";
	for (size_t n = 0; n < sizeof text - 1; n++)
		ck_assert_msg(!taken(text, n), "cut after %zu", n);
	ck_assert(taken(text, sizeof text - 1));
}
END_TEST

START_TEST(depth_has_a_bound_and_skipping_needs_no_stack)
{
	enum { N = 1 << 20 };
	char *deep = malloc(2 * N);
	memset(deep, '[', N);
	memset(deep + N, ']', N);
	ck_assert(!taken(deep, 2 * N));
	ck_holds(j.why, "nested more than");
	free(deep);
}
END_TEST

static const char *string_of(const char *text, char *out)
{
	struct json_text t;
	json_begin(&j, text, strlen(text));
	ck_assert_msg(json_string(&j, &t), "%s", j.why);
	memcpy(out, t.s, t.n);
	out[t.n] = 0;
	ck_assert(json_end(&j));
	return out;
}

START_TEST(escapes)
{
	char s[100];
	ck_assert_str_eq(string_of("\"a\\b\\f\\n\\r\\t\\/\\\\\\\"z\"", s), "a\b\f\n\r\t/\\\"z");
	ck_assert_str_eq(string_of("\"\\u0041\\u00e9\\u20ac\\uD83D\\uDE00\"", s), "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
	ck_assert_str_eq(string_of("\"plain\"", s), "plain");
	struct json_text t;
	json_begin(&j, "\"a\\u0000b\"", 10);
	ck_assert(json_string(&j, &t) && t.n == 3 && t.s[1] == 0);
	json_end(&j);
}
END_TEST

START_TEST(a_walk_over_an_object)
{
	static const char text[] = "{\"skip\":[1,{\"x\":2}],\"n\":7,\"list\":[1.5,2.5],\"ok\":true}";
	uint32_t n = 0;
	double sum = 0, v;
	bool ok = false;
	json_begin(&j, text, sizeof text - 1);
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "n"))
			json_uint(&j, &n);
		else if (json_is(&j, "list"))
			for (json_array(&j); json_item(&j);)
				sum += json_number(&j, &v) ? v : 0;
		else if (json_is(&j, "ok"))
			json_bool(&j, &ok);
		else
			json_skip(&j);
	ck_assert_msg(json_end(&j), "%s", j.why);
	ck_assert(n == 7 && sum == 4 && ok);
}
END_TEST

START_TEST(whole_numbers_have_a_range)
{
	static const struct { const char *s; bool ok; uint32_t v; } row[] = {
		{"0", true, 0}, {"4294967295", true, UINT32_MAX}, {"4294967296", false, 0}, {"-1", false, 0}, {"1.5", false, 0},
		{"1e3", true, 1000}, {"\"7\"", false, 0}};
	for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
		uint32_t v = 0;
		json_begin(&j, row[i].s, strlen(row[i].s));
		bool ok = json_uint(&j, &v);
		ck_assert_msg(json_end(&j) == ok && ok == row[i].ok && v == row[i].v, "%s", row[i].s);
	}
}
END_TEST

START_TEST(a_reason_has_the_offset)
{
	ck_assert(!taken("{\"a\":\n  bad}", 12));
	ck_holds(j.why, "8");
}
END_TEST

START_TEST(what_is_written_is_read_back)
{
	char all[0x110 * 4];
	size_t n = 0;
	for (unsigned c = 0; c < 0x80; c++)
		all[n++] = (char)c;
	memcpy(all + n, "\xc3\xa9\xe2\x80\xa8\xef\xbf\xbf\xf0\x9f\x98\x80", 12);
	n += 12;
	struct buffer b = {0};
	json_put_string(&b, all, n);
	struct json_text t;
	json_begin(&j, b.at, b.n);
	ck_assert_msg(json_string(&j, &t), "%s", j.why);
	ck_assert(t.n == n && memcmp(t.s, all, n) == 0);
	ck_assert(json_end(&j));
	buffer_free(&b);
}
END_TEST

static void float_there_and_back(float v)
{
	struct buffer b = {0};
	double back;
	json_put_float(&b, v);
	json_begin(&j, b.at, b.n);
	ck_assert_msg(json_number(&j, &back) && json_end(&j), "%s: %s", b.at, j.why);
	ck_assert_msg((float)back == v && signbit((float)back) == signbit(v), "%a is written as %s", (double)v, b.at);
	buffer_free(&b);
}

START_TEST(floats_are_read_back_equal)
{
	static const float some[] = {0, -0.0f, 1, 0.1f, 1e10f, 16777216, 16777218, 3.4028235e38f, 1.17549435e-38f, 1e-45f, 0.3f, -2.5f, 100, 1e6f, 1e21f};
	for (size_t i = 0; i < sizeof some / sizeof *some; i++)
		float_there_and_back(some[i]);
	uint32_t seed = 3;
	for (int i = 0; i < 100000; i++) {
		union { uint32_t u; float f; } x = {seed = seed * 1664525 + 1013904223};
		if (isfinite(x.f))
			float_there_and_back(x.f);
	}
}
END_TEST

START_TEST(whole_numbers_are_written)
{
	struct buffer b = {0};
	json_put_uint(&b, UINT32_MAX);
	buffer_char(&b, ' ');
	json_put_uint(&b, 0);
	buffer_char(&b, ' ');
	json_put_int(&b, INT32_MIN);
	ck_assert_str_eq(b.at, "4294967295 0 -2147483648");
	buffer_free(&b);
}
END_TEST

CHECK_MAIN("json", what_rfc_8259_allows_is_taken, what_it_does_not_is_refused, every_cut_is_refused,
           depth_has_a_bound_and_skipping_needs_no_stack, escapes, a_walk_over_an_object, whole_numbers_have_a_range,
           a_reason_has_the_offset, what_is_written_is_read_back, floats_are_read_back_equal, whole_numbers_are_written);
