/*
 * check_second.c -- what the chances of all pairs say of each of them.
 */
#include "../../tests/suite.h"
#include "check_article.h"

enum { KELLER, REED, LUND, PARTY };

static struct candidates pairs;

static void begin(void)
{
	used = 0;
	memset(memory, 0, sizeof memory);
	article = (struct stance_article){.r = &run};
	pairs = (struct candidates){0};
}

static struct candidate *pair(uint32_t holder, uint32_t target, float plus, float minus)
{
	struct candidate *p = candidate_pair(&article, &pairs, holder, target);
	ck_assert_ptr_nonnull(p);
	p->chance[WEIGH_NONE] = 1 - plus - minus;
	p->chance[WEIGH_FOR] = plus;
	p->chance[WEIGH_AGAINST] = minus;
	return p;
}

static float seen(uint32_t holder, uint32_t target, const char *what, const char *of)
{
	const struct candidate *p = candidate_pair(&article, &pairs, holder, target);
	for (uint32_t k = p->first; k; k = pairs.seen[k - 1].next)
		if (pairs.seen[k - 1].hash == candidate_feature(what, of))
			return pairs.seen[k - 1].value;
	return 0;
}

static void is(uint32_t holder, uint32_t target, const char *what, const char *of, float value)
{
	ck_assert_float_eq_tol(seen(holder, target, what, of), value, 1e-4f);
}

START_TEST(a_pair_sees_its_own_chances_and_the_answer)
{
	begin();
	pair(KELLER, REED, 0.1f, 0.3f);
	pair(REED, KELLER, 0, 0.8f);
	ck_assert(candidates_again(&article, &pairs));
	is(KELLER, REED, "first", "for", 0.1f);
	is(KELLER, REED, "first", "share for", 0.25f);
	is(KELLER, REED, "back", "against", 0.8f);
	is(REED, KELLER, "back", "for", 0.1f);
	is(REED, KELLER, "first", "for", 0);
}
END_TEST

START_TEST(the_others_of_holder_and_target_count_without_the_pair)
{
	begin();
	pair(KELLER, REED, 0, 0.4f);
	pair(KELLER, LUND, 0, 0.3f);
	pair(LUND, REED, 0.6f, 0);
	ck_assert(candidates_again(&article, &pairs));
	is(KELLER, REED, "holder's", "against", 0.3f);
	is(KELLER, REED, "holder's most", "against", 0.3f);
	is(KELLER, REED, "target's", "for", 0.6f);
	is(KELLER, REED, "target's", "against", 0);
	is(KELLER, LUND, "holder's all", "are surer", 1);
	is(KELLER, REED, "holder's all", "are surer", 0);
}
END_TEST

START_TEST(friends_of_an_enemy_are_suspect)
{
	begin();
	pair(KELLER, REED, 0.1f, 0.1f);
	pair(KELLER, LUND, 0, 0.5f);
	pair(LUND, REED, 0.6f, 0);
	pair(REED, LUND, 0.4f, 0);
	ck_assert(candidates_again(&article, &pairs));
	is(KELLER, REED, "chances through", "against", 0.3f);
	is(KELLER, REED, "chances alike", "against", 0.2f);
}
END_TEST

START_TEST(whose_party_feels_counts_for_its_members)
{
	begin();
	struct candidate *p = pair(KELLER, PARTY, 0, 0);
	candidate_see(&article, &pairs, p, "belongs", "holder", 1);
	pair(PARTY, REED, 0, 0.7f);
	pair(KELLER, REED, 0.1f, 0.1f);
	pair(REED, KELLER, 0.1f, 0.1f);
	pair(REED, PARTY, 0.2f, 0);
	ck_assert(candidates_again(&article, &pairs));
	is(KELLER, REED, "group on target", "against", 0.7f);
	is(REED, KELLER, "holder on group", "for", 0.2f);
}
END_TEST

START_TEST(what_has_next_to_no_chance_is_left)
{
	begin();
	pair(KELLER, REED, 0.005f, 0.01f);
	pair(KELLER, LUND, 0, 0.5f);
	ck_assert(candidates_again(&article, &pairs));
	ck_assert_uint_eq(candidate_pair(&article, &pairs, KELLER, REED)->n_seen, 0);
	is(KELLER, LUND, "holder's", "against", 0);
	is(KELLER, LUND, "holder's all", "are", 0.1f);
	is(KELLER, LUND, "of all", "a candidate", 0.25f);
}
END_TEST

START_TEST(the_author_has_no_answer)
{
	begin();
	pair(NOWHERE, REED, 0, 0.5f);
	pair(KELLER, REED, 0.2f, 0.2f);
	ck_assert(candidates_again(&article, &pairs));
	is(NOWHERE, REED, "first", "against", 0.5f);
	is(NOWHERE, REED, "target's", "for", 0.2f);
	is(KELLER, REED, "author on target", "against", 0.5f);
}
END_TEST

CHECK_MAIN("second", a_pair_sees_its_own_chances_and_the_answer, the_others_of_holder_and_target_count_without_the_pair, friends_of_an_enemy_are_suspect,
           whose_party_feels_counts_for_its_members, what_has_next_to_no_chance_is_left, the_author_has_no_answer);
