/*
 * suite.h -- what the suites share: a main of one line.
 */
#ifndef QN_SUITE_H
#define QN_SUITE_H

#include "core.h"

#include <check.h>
#undef fail /* a function of the host has this name */
#include <stdlib.h>
#include <string.h>

/* Last line of a suite: CHECK_MAIN("mem", test_one, test_two) */
#define CHECK_MAIN(name, ...)                                              \
	int main(void)                                                     \
	{                                                                  \
		const TTest *const all[] = {__VA_ARGS__};                  \
		Suite *suite = suite_create(name);                         \
		TCase *one = tcase_create(name);                           \
		tcase_set_timeout(one, 120);                               \
		for (size_t i = 0; i < sizeof all / sizeof *all; i++)      \
			tcase_add_test(one, all[i]);                       \
		suite_add_tcase(suite, one);                               \
		SRunner *runner = srunner_create(suite);                   \
		srunner_run_all(runner, CK_ENV);                           \
		int failed = srunner_ntests_failed(runner);                \
		srunner_free(runner);                                      \
		return failed ? EXIT_FAILURE : EXIT_SUCCESS;               \
	}                                                                  \
	extern int check_main_ends_here

/* That a call answers true, or what its error says. */
#define ck_good(call, e) ck_assert_msg(call, "%s", (e).text)
/* ck_assert_msg for the inmost loop: Check writes down the place of every assertion, which takes far longer than to make it. */
#define ck_each(so, ...)                                                   \
	do                                                                 \
		if (!(so))                                                 \
			ck_abort_msg(__VA_ARGS__);                         \
	while (0)
/* That a text holds another. */
#define ck_holds(text, part) ck_assert_msg(strstr(text, part) != NULL, "\"%s\" does not hold \"%s\"", text, part)

/* An article of a C string. */
static inline struct doc *doc_of(const char *text)
{
	struct error e = {0};
	struct doc *d = doc_new();
	ck_assert_ptr_nonnull(d);
	ck_good(doc_set(d, "doc", 3, text, strlen(text), &e), e);
	return d;
}

#endif
