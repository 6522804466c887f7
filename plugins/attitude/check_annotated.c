/*
 * check_annotated.c -- lines of corpora/attitudes: what they say, and how wrong ones are refused.
 */
#include "../../tests/suite.h"
#include "annotated.h"

static struct annotated a;
static char why[256];

START_TEST(a_line_has_spans_and_labels)
{
	ck_assert(annotated_parse("{a Noël} hailed {b the plan}. | a>b +; a 0\n", &a, why, sizeof why));
	ck_assert_uint_eq(a.n_text, strlen("Noël hailed the plan."));
	ck_assert_mem_eq(a.text, "Noël hailed the plan.", a.n_text);
	ck_assert_uint_eq(a.n_span, 2);
	ck_assert_uint_eq(a.span[1].begin, 12); /* code points */
	ck_assert_uint_eq(a.span[1].end, 20);
	ck_assert_uint_eq(a.n_label, 2);
	ck_assert_int_eq(a.label[0].holder, 'a');
	ck_assert_int_eq(a.label[0].target, 'b');
	ck_assert_int_eq(a.label[0].label, '+');
	ck_assert_int_eq(a.label[1].holder, 0);
	ck_assert_int_eq(a.label[1].label, '0');
}
END_TEST

START_TEST(comments_and_empty_lines_have_no_labels)
{
	ck_assert(annotated_parse("# {a x} | a +\n", &a, why, sizeof why));
	ck_assert_uint_eq(a.n_label, 0);
	ck_assert(annotated_parse("\n", &a, why, sizeof why));
	ck_assert_uint_eq(a.n_label, 0);
}
END_TEST

START_TEST(wrong_lines_are_refused_with_a_reason)
{
	static const char *const wrong[] = {"{a Ann} left.\n", "{a Ann left. | a +\n", "Ann} left. | a +\n", "{a Ann {b left}}. | a +\n",
	                                    "{a Ann} and {a Bob}. | a +\n", "{a Ann} left. | b +\n", "{a Ann} left. | c>a +\n",
	                                    "{a Ann} left. | a good\n"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		why[0] = 0;
		ck_assert_msg(!annotated_parse(wrong[i], &a, why, sizeof why), "%s", wrong[i]);
		ck_assert_msg(why[0], "%s", wrong[i]);
	}
}
END_TEST

CHECK_MAIN("annotated", a_line_has_spans_and_labels, comments_and_empty_lines_have_no_labels, wrong_lines_are_refused_with_a_reason);
