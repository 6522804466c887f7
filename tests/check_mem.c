/*
 * check_mem.c -- memory that can be made to fail, arenas, growing buffers.
 */
#include "suite.h"

START_TEST(arena_memory_is_zeroed_and_aligned)
{
	struct arena a = {0};
	for (size_t n = 1; n < 100000; n = n * 3 + 1) {
		char *p = arena_alloc(&a, n);
		ck_assert_ptr_nonnull(p);
		ck_assert_uint_eq((uintptr_t)p % 16, 0);
		for (size_t i = 0; i < n; i++)
			ck_assert_int_eq(p[i], 0);
		memset(p, 7, n);
	}
	arena_reset(&a);
	char *again = arena_alloc(&a, 5000);
	for (size_t i = 0; i < 5000; i++)
		ck_assert_int_eq(again[i], 0);
	arena_free(&a);
}
END_TEST

START_TEST(arena_memory_is_zeroed_however_much_was_given_before)
{
	struct arena a = {0};
	for (size_t article = 0; article < 60; article++) {
		for (size_t n = 0; n < 30; n++) { /* now less, now more of the block that is kept */
			size_t bytes = (article * 7919 + n * 104729) % 20000;
			char *p = arena_alloc(&a, bytes);
			ck_assert_ptr_nonnull(p);
			ck_assert(bytes == 0 || (p[0] == 0 && memcmp(p, p + 1, bytes - 1) == 0));
			memset(p, 7, bytes);
		}
		arena_reset(&a);
	}
	arena_free(&a);
}
END_TEST

START_TEST(arena_keeps_what_was_given)
{
	struct arena a = {0};
	enum { N = 3000 };
	char *at[N];
	for (int i = 0; i < N; i++) {
		char text[32];
		int n = snprintf(text, sizeof text, "string %d", i);
		ck_assert_ptr_nonnull(at[i] = arena_copy(&a, text, (size_t)n));
	}
	for (int i = 0; i < N; i++) {
		char text[32];
		snprintf(text, sizeof text, "string %d", i);
		ck_assert_str_eq(at[i], text);
	}
	arena_free(&a);
}
END_TEST

START_TEST(arena_refuses_beyond_its_limit)
{
	struct arena a = {.limit = 1 << 20};
	size_t got = 0;
	while (arena_alloc(&a, 1000))
		got += 1000;
	ck_assert_uint_ge(got, (1 << 20) * 9 / 10);
	ck_assert_uint_le(got, 1 << 20);
	ck_assert_ptr_null(arena_alloc(&a, SIZE_MAX));
	ck_assert_ptr_null(arena_alloc(&a, SIZE_MAX - 20));
	arena_free(&a);
}
END_TEST

START_TEST(arena_asks_for_nothing_in_the_long_run)
{
	struct arena a = {0};
	long before = 0;
	for (int article = 0; article < 100; article++) {
		for (int i = 0; i < 100; i++)
			ck_assert_ptr_nonnull(arena_alloc(&a, 5000));
		arena_reset(&a);
		if (article == 20)
			before = mem_count();
	}
	ck_assert_int_eq(mem_count() - before, 0);
	arena_free(&a);
}
END_TEST

START_TEST(the_nth_allocation_fails)
{
	mem_fail_at(2, false);
	void *a = mem_alloc(1), *b = mem_alloc(1), *c = mem_alloc(1), *d = mem_alloc(1);
	ck_assert(a && b && !c && d);
	mem_fail_at(1, true);
	void *e = mem_alloc(1), *f = mem_alloc(1), *g = mem_realloc(NULL, 1);
	mem_fail_at(-1, false);
	ck_assert(e && !f && !g);
	mem_free(a);
	mem_free(b);
	mem_free(d);
	mem_free(e);
	mem_free(NULL);
}
END_TEST

START_TEST(grown_arrays_keep_their_elements)
{
	unsigned *at = NULL, room = 0;
	for (unsigned i = 0; i < 1000; i++) {
		ck_assert(mem_grow(&at, i, &room, sizeof *at));
		at[i] = i;
	}
	for (unsigned i = 0; i < 1000; i++)
		ck_assert_uint_eq(at[i], i);
	unsigned n = room;
	mem_fail_at(0, true);
	ck_assert(!mem_grow(&at, room, &room, sizeof *at));
	mem_fail_at(-1, false);
	ck_assert_uint_eq(room, n);
	ck_assert_uint_eq(at[999], 999);
	mem_free(at);
}
END_TEST

START_TEST(buffers_grow_and_print)
{
	struct buffer b = {0};
	for (int i = 0; i < 1000; i++)
		buffer_print(&b, "%d,", i);
	ck_assert(!b.failed);
	ck_assert_uint_eq(b.n, strlen(b.at));
	ck_assert_int_eq(memcmp(b.at, "0,1,2,3,", 8), 0);
	ck_assert_str_eq(b.at + b.n - 4, "999,");
	buffer_clear(&b);
	buffer_char(&b, 'x');
	ck_assert_str_eq(b.at, "x");
	buffer_free(&b);
}
END_TEST

START_TEST(a_buffer_remembers_that_it_failed)
{
	struct buffer b = {0};
	buffer_text(&b, "kept");
	mem_fail_at(0, false);
	char large[5000];
	memset(large, 'x', sizeof large);
	buffer_put(&b, large, sizeof large);
	mem_fail_at(-1, false);
	ck_assert(b.failed);
	buffer_text(&b, "lost");
	ck_assert_uint_eq(b.n, 4);
	ck_assert_str_eq(b.at, "kept");
	buffer_free(&b);
}
END_TEST

START_TEST(the_first_error_counts)
{
	struct error e = {0};
	ck_assert(!error_set(&e, "first %d", 1));
	ck_assert(!error_set(&e, "second"));
	ck_assert_str_eq(e.text, "first 1");
	ck_assert(!error_set(NULL, "nobody listens"));
	struct error out = {0};
	ck_assert(!error_memory(&out));
	ck_assert_str_eq(out.text, "out of memory");
}
END_TEST

CHECK_MAIN("mem", arena_memory_is_zeroed_and_aligned, arena_memory_is_zeroed_however_much_was_given_before, arena_keeps_what_was_given, arena_refuses_beyond_its_limit,
           arena_asks_for_nothing_in_the_long_run, the_nth_allocation_fails, grown_arrays_keep_their_elements,
           buffers_grow_and_print, a_buffer_remembers_that_it_failed, the_first_error_counts);
