/*
 * check_strings.c -- the interned strings of an article.
 */
#include "suite.h"

static struct arena arena;
static struct strings table;

static void begin(void)
{
	ck_assert(strings_init(&table, &arena));
	ck_assert_uint_eq(strings_intern(&table, "", 0), 0);
}

static void end(void)
{
	strings_free(&table);
	arena_free(&arena);
}

START_TEST(equal_strings_have_equal_numbers)
{
	begin();
	qn_sym a = strings_intern(&table, "Xi", 2), b = strings_intern(&table, "Putin", 5), c = strings_intern(&table, "Xi Jinping", 2);
	ck_assert_uint_eq(a, c);
	ck_assert_uint_ne(a, b);
	ck_assert_str_eq(table.at[a].s, "Xi");
	end();
}
END_TEST

START_TEST(a_nul_is_a_byte_like_others)
{
	begin();
	qn_sym a = strings_intern(&table, "a\0b", 3), b = strings_intern(&table, "a", 1);
	ck_assert_uint_ne(a, b);
	ck_assert_uint_eq(table.at[a].len, 3);
	end();
}
END_TEST

START_TEST(many_strings)
{
	begin();
	enum { N = 50000 };
	for (unsigned i = 0; i < N; i++) {
		char text[16];
		ck_assert_uint_eq(strings_intern(&table, text, (size_t)snprintf(text, sizeof text, "%u", i)), i + 1);
	}
	for (unsigned i = 0; i < N; i++) {
		char text[16];
		ck_assert_uint_eq(strings_intern(&table, text, (size_t)snprintf(text, sizeof text, "%u", i)), i + 1);
		ck_assert_str_eq(table.at[i + 1].s, text);
	}
	end();
}
END_TEST

START_TEST(a_new_article_forgets_the_old_ones_strings)
{
	begin();
	for (unsigned i = 0; i < 5000; i++) {
		char text[16];
		strings_intern(&table, text, (size_t)snprintf(text, sizeof text, "%u", i));
	}
	strings_reset(&table);
	arena_reset(&arena);
	ck_assert_uint_eq(strings_intern(&table, "", 0), 0);
	ck_assert_uint_eq(strings_intern(&table, "77", 2), 1);
	ck_assert_uint_eq(table.n, 2);
	end();
}
END_TEST

START_TEST(no_memory_is_said_and_nothing_is_lost)
{
	begin();
	qn_sym kept = strings_intern(&table, "kept", 4);
	for (long n = 0; n < 4; n++) {
		mem_fail_at(n, true);
		for (unsigned i = 0; i < 100000; i++) {
			char text[24];
			if (strings_intern(&table, text, (size_t)snprintf(text, sizeof text, "%ld %u", n, i)) == QN_NONE)
				break;
			ck_assert_uint_lt(i, 99999);
		}
		mem_fail_at(-1, false);
		ck_assert_uint_eq(strings_intern(&table, "kept", 4), kept);
	}
	end();
}
END_TEST

CHECK_MAIN("strings", equal_strings_have_equal_numbers, a_nul_is_a_byte_like_others, many_strings,
           a_new_article_forgets_the_old_ones_strings, no_memory_is_said_and_nothing_is_lost);
