/*
 * check_verdict.c -- how a text is cut into what goes in, whatever its bytes, and what comes of no text at all.
 */
#include "../../tests/suite.h"
#include "verdict.h"

#include <math.h>
#include <string.h>

static const struct opinion_entry no_entry[1];
static struct opinion no_opinion;
static const uint16_t no_print[2];
static struct connotations no_ratings = {2, no_print, no_print};
static struct verdict_lists lists = {&no_opinion, &no_ratings};
static struct verdict_text t, u;

static void cut(const char *s, struct verdict_text *out)
{
	opinion_over(&no_opinion, no_entry, 0);
	verdict_words(&lists, s, strlen(s), VERDICT_ALONE, out);
}

static bool same(const char *s, const char *other)
{
	memset(&t, 0, sizeof t);
	memset(&u, 0, sizeof u);
	cut(s, &t);
	cut(other, &u);
	return memcmp(&t, &u, sizeof t) == 0;
}

START_TEST(who_is_meant_and_how_it_is_written_is_all_one)
{
	ck_assert(same("He lied", "she LIED"));
	ck_assert(same("I don't trust him.", "I don’t trust her"));
	ck_assert(same("“She’s a fool,”", "she's a fool,"));
	ck_assert(same("12 days", "9 days"));
	ck_assert(same("She lied,", "She lied"));
	ck_assert(!same("She lied", "She lies"));
	ck_assert(!same("Did she lie?", "Did she lie"));
}
END_TEST

START_TEST(words_and_what_hangs_on_them)
{
	cut("We didn't see it", &t);
	ck_assert_uint_eq(t.n, 5); /* we did n't see it */
	ck_assert_uint_eq(t.vector[2], feat_bytes("n't", 3));
	cut("the miners' wages", &t);
	ck_assert_uint_eq(t.n, 4); /* the miners ' wages */
	cut("Zoë's café", &t);
	ck_assert_uint_eq(t.n, 3);
}
END_TEST

START_TEST(where_it_stands_goes_in_as_well)
{
	static const char s[] = "She lied to us";
	memset(&t, 0, sizeof t);
	memset(&u, 0, sizeof u);
	opinion_over(&no_opinion, no_entry, 0);
	verdict_words(&lists, s, sizeof s - 1, VERDICT_NAMING, &t);
	verdict_words(&lists, s, sizeof s - 1, VERDICT_BESIDE, &u);
	ck_assert_uint_eq(t.n_run, u.n_run);
	ck_assert_int_ne(memcmp(t.run, u.run, t.n_run * sizeof *t.run), 0);
	ck_assert_int_ne(memcmp(t.row, u.row, sizeof t.row), 0);
	ck_assert_int_eq(memcmp(t.vector, u.vector, sizeof t.vector), 0);
	cut(s, &u);
	ck_assert_uint_lt(u.n_run, t.n_run);
}
END_TEST

START_TEST(any_bytes_are_read_and_no_more_than_there_is_room_for)
{
	static char many[200000];
	static const char *const odd[] = {"", " ", ",", "'", "''", "\xE2\x80\x99", "\xE2\x80", "\xE2", "n't", "n'", "a'", "\xE2\x80\x99t", "don\xE2\x80", "don\xE2\x80\x99", "\x80\xFF\xC3", "?!?!", "0.5%"};
	for (unsigned i = 0; i < sizeof odd / sizeof *odd; i++) {
		cut(odd[i], &t);
		ck_assert_uint_le(t.n, 4);
	}
	memset(many, 'a', sizeof many - 1);
	cut(many, &t);
	ck_assert_uint_eq(t.n, 1);
	for (unsigned i = 0; i + 1 < sizeof many; i++)
		many[i] = "n't "[i % 4];
	cut(many, &t);
	ck_assert_uint_le(t.n, VERDICT_WORDS);
	ck_assert_uint_le(t.n_run, VERDICT_RUNS);
	for (unsigned i = 0; i < t.n; i++)
		ck_assert_uint_le(t.n_row[i], VERDICT_ROWS);
}
END_TEST

START_TEST(chances_sum_up_to_one)
{
	float chance[VERDICTS];
	verdict_chances((float[VERDICTS]){1000, -1000, 0}, chance);
	ck_assert(chance[0] > 0.999f && chance[1] < 0.001f);
	verdict_chances((float[VERDICTS]){0, 0, 0}, chance);
	ck_assert(fabsf(chance[0] + chance[1] + chance[2] - 1) < 1e-6f);
}
END_TEST

CHECK_MAIN("verdict", who_is_meant_and_how_it_is_written_is_all_one, words_and_what_hangs_on_them, where_it_stands_goes_in_as_well, any_bytes_are_read_and_no_more_than_there_is_room_for, chances_sum_up_to_one);
