/*
 * check_weigh.c -- small trees: their chances, and what becomes of candidates and of the rows of rules by them.
 */
#include "../../tests/suite.h"
#include "check_article.h"

#include <stdio.h>

enum { WORDS = 400, KELLER = 0, REED = 1, LUND = 2 };

/* One tree a class: "rule for/verb" above a half speaks for, "told/looks ill" above a half against. */
static struct model {
	struct trees_head head;
	uint32_t hash[2];
	struct tree tree[TREES_CLASSES];
} model;

static uint32_t place_for, place_ill;
static struct node node[WORDS];
static bool undone[WORDS];
static uint32_t opinion[WORDS]; /* all words judge, unless a test says otherwise */
static struct row row[8], added[8];
static unsigned n_added;
static struct candidates looked_at;

void stance_add(struct stance_article *a, const struct names *holder, const struct names *target, bool positive, float score, const char *rule, uint32_t trigger,
                uint32_t first, uint32_t last)
{
	(void)a;
	added[n_added++] = (struct row){first, last, holder->n ? holder->at[0] : NOWHERE, target->at[0], NOWHERE, trigger, positive, score, rule};
}

bool passing_mention(const struct stance_article *a, uint32_t name, uint32_t first, uint32_t last)
{
	(void)a, (void)name, (void)first, (void)last;
	return false;
}

bool inner_of_others(const struct stance_article *a, uint32_t holder, uint32_t target, uint32_t first, uint32_t last)
{
	(void)a, (void)holder, (void)target, (void)first, (void)last;
	return false;
}

bool passing_scenery(const struct stance_article *a, uint32_t name)
{
	(void)a, (void)name;
	return false;
}

bool passing_member(const struct stance_article *a, uint32_t name)
{
	(void)a, (void)name;
	return false;
}

bool passing_servant(const struct stance_article *a, uint32_t name, uint32_t state)
{
	(void)a, (void)name, (void)state;
	return false;
}

bool passing_plea(const struct stance_article *a, uint32_t name, uint32_t first)
{
	(void)a, (void)name, (void)first;
	return false;
}

bool passing_report(const struct stance_article *a)
{
	(void)a;
	return false;
}

bool passing_scene(const struct stance_article *a, uint32_t first, uint32_t last)
{
	(void)a, (void)first, (void)last;
	return false;
}

bool passing_poll(const struct stance_article *a, uint32_t first, uint32_t last)
{
	(void)a, (void)first, (void)last;
	return false;
}

bool passing_play(const struct stance_article *a, const char *rule, uint32_t quote, uint32_t first, uint32_t last)
{
	(void)a, (void)rule, (void)quote, (void)first, (void)last;
	return false;
}

bool aloof(const struct stance_article *a, uint32_t holder, uint32_t first, uint32_t last, bool bare)
{
	(void)a, (void)holder, (void)first, (void)last, (void)bare;
	return false;
}

bool aloof_office(const struct stance_article *a, uint32_t holder, uint32_t first)
{
	(void)a, (void)holder, (void)first;
	return false;
}

static const char *word_at[WORDS]; /* in these tests words are their own lemmas; NULL: any other one */

bool tree_is(const struct stance_article *a, uint32_t i, const char *set)
{
	char among[40];
	(void)a;
	snprintf(among, sizeof among, "|%s|", word_at[i] ? word_at[i] : "-");
	return strstr(set, among) != NULL;
}

bool tree_lemma(const struct stance_article *a, uint32_t i, const char *set) { return tree_is(a, i, set); }

static void never(struct tree *t)
{
	for (unsigned k = 0; k < TREES_ASK; k++)
		t->feature[k] = TREES_NEVER;
}

static void grow(void)
{
	uint32_t good = candidate_feature("rule for", "verb"), ill = candidate_feature("told", "looks ill");
	model = (struct model){.head = {2, 1, {0, -2, -2}, 1}, .hash = {good < ill ? good : ill, good < ill ? ill : good}};
	place_for = good > ill;
	place_ill = good < ill;
	for (unsigned c = 0; c < TREES_CLASSES; c++)
		never(&model.tree[c]);
	struct tree *plus = &model.tree[WEIGH_FOR], *minus = &model.tree[WEIGH_AGAINST];
	plus->feature[0] = (uint16_t)place_for;
	minus->feature[0] = (uint16_t)place_ill;
	plus->above[0] = minus->above[0] = 0.5f;
	plus->leaf[4] = minus->leaf[4] = 5; /* above, then twice not */
}

static void begin(uint32_t words)
{
	static struct trees t;
	grow();
	used = n_added = 0;
	memset(memory, 0, sizeof memory);
	memset(undone, 0, sizeof undone);
	article = (struct stance_article){.r = &run, .n = words, .at = node, .undone = undone, .row = row};
	looked_at = (struct candidates){.opinion = opinion};
	for (uint32_t i = 0; i < WORDS; i++)
		opinion[i] = 1 << OP_BAD;
	ck_assert(trees_open(&t, &model, sizeof model));
}

static void see(uint32_t holder, uint32_t target, const char *what, const char *of, float value)
{
	struct candidate *p = candidate_pair(&article, &looked_at, holder, target);
	ck_assert_ptr_nonnull(p);
	candidate_see(&article, &looked_at, p, what, of, value);
	p->sign[0].first = p->sign[0].last = p->sign[1].first = p->sign[1].last = 3;
	p->sign[0].quote = p->sign[1].quote = NOWHERE;
}

static void decide(void)
{
	struct trees t;
	ck_assert(trees_open(&t, &model, sizeof model));
	ck_assert(candidates_weigh(&article, &t, false, &looked_at));
	candidates_decide(&article, &looked_at, (struct decision){.enough = 0.3f, .clear = 0.65f, .least = 0.1f, .lean = 0.8f});
}

START_TEST(a_question_is_above_or_not)
{
	struct trees t;
	float value[3][TREES_WIDE], chance[TREES_WIDE][TREES_CLASSES];
	begin(WORDS);
	ck_assert(trees_open(&t, &model, sizeof model));
	trees_clear(&t, value);
	ck_assert_uint_eq(trees_feature(&t, candidate_feature("rule for", "verb")), place_for + 1);
	ck_assert_uint_eq(trees_feature(&t, candidate_feature("told", "looks well")), 0);
	value[place_for + 1][1] = 0.5f;
	value[place_for + 1][2] = 0.6f;
	trees_ask(&t, (const float(*)[TREES_WIDE])value, chance);
	ck_assert_float_gt(chance[0][WEIGH_NONE], 0.7f);
	ck_assert_float_gt(chance[1][WEIGH_NONE], 0.7f);
	ck_assert_float_gt(chance[2][WEIGH_FOR], 0.9f);
	ck_assert_float_eq_tol(chance[2][0] + chance[2][1] + chance[2][2], 1, 1e-5f);
}
END_TEST

START_TEST(a_damaged_forest_is_refused)
{
	struct trees t;
	begin(WORDS);
	ck_assert(!trees_open(&t, &model, sizeof model - 1));
	ck_assert(!trees_open(&t, NULL, sizeof model));
	model.tree[1].feature[2] = 2; /* there are two */
	ck_assert(!trees_open(&t, &model, sizeof model));
	model.tree[1].feature[2] = TREES_NEVER;
	model.head.n_tree = 2;
	ck_assert(!trees_open(&t, &model, sizeof model));
}
END_TEST

START_TEST(what_no_rule_says_is_a_row_if_its_chance_is_enough)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.9f);
	see(KELLER, LUND, "told", "looks ill", 0.4f);
	decide();
	ck_assert_uint_eq(n_added, 1);
	ck_assert_uint_eq(added[0].holder, KELLER);
	ck_assert_uint_eq(added[0].target, REED);
	ck_assert(!added[0].positive);
	ck_assert_str_eq(added[0].rule, "weighed");
	ck_assert_float_gt(added[0].score, 0.8f);
}
END_TEST

START_TEST(a_row_needs_a_sign)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.9f);
	see(KELLER, REED, "rule for", "verb", 1);
	decide();
	ck_assert_uint_eq(n_added, 0);
}
END_TEST

START_TEST(a_rule_that_saw_a_doubt_leaves_no_row)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.9f);
	undone[3] = true;
	decide();
	ck_assert_uint_eq(n_added, 0);
}
END_TEST

START_TEST(who_declines_to_comment_has_no_stance)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.9f);
	looked_at.at[0].sign[1].last = 5;
	word_at[3] = "decline";
	word_at[5] = "comment";
	decide();
	ck_assert_uint_eq(n_added, 0);
	word_at[3] = NULL;
	decide();
	ck_assert_uint_eq(n_added, 1);
	word_at[5] = NULL;
}
END_TEST

START_TEST(rows_of_rules_go_where_nothing_speaks_for_them)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.1f);
	see(KELLER, LUND, "rule for", "verb", 1);
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.9f, .rule = "verb"};
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = LUND, .positive = true, .score = 0.9f, .rule = "verb"};
	article.row[article.n_row++] = (struct row){.holder = REED, .target = LUND, .score = 0.5f, .rule = "quoted mood"}; /* was no candidate */
	decide();
	ck_assert_uint_eq(n_added, 0);
	ck_assert_uint_eq(article.n_row, 3); /* "verb" is plain: a tenth is enough */
	model.head.start[WEIGH_AGAINST] = -6;
	article.row[0].rule = "quoted deed";
	decide();
	ck_assert_uint_eq(article.n_row, 2);
	ck_assert_uint_eq(article.row[0].target, LUND);
}
END_TEST

START_TEST(whom_a_speaker_names_needs_less)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.1f);
	node[0].saying = NOWHERE; /* else a fixed phrase says it */
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .last = 1, .score = QUOTED_OUTRIGHT, .rule = "quoted word"};
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.6f, .rule = "quoted word"};
	decide();
	node[0].saying = 0;
	ck_assert_uint_eq(article.n_row, 1);
	ck_assert_uint_eq(article.row[0].last, 1);
	float chance = looked_at.at[0].chance[WEIGH_AGAINST];
	ck_assert_float_eq_tol(article.row[0].score, chance + 0.2f * (1 - chance), 1e-6f); /* no longer what the rule has by itself */
}
END_TEST

START_TEST(rules_that_gave_both_signs_are_believed_for_what_is_likely)
{
	begin(WORDS);
	see(KELLER, REED, "rule for", "verb", 1);
	looked_at.at[0].said[0] = looked_at.at[0].said[1] = 1;
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .positive = true, .score = 0.9f, .rule = "verb"};
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.9f, .rule = "verb"};
	decide();
	ck_assert_uint_eq(article.n_row, 1);
	ck_assert(article.row[0].positive);
	model.head.start[WEIGH_FOR] = -7;
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.9f, .rule = "verb"};
	decide();
	ck_assert_uint_eq(article.n_row, 2);
}
END_TEST

START_TEST(answers_are_too_rare_to_be_weighed)
{
	begin(WORDS);
	see(KELLER, REED, "told", "looks ill", 0.1f);
	model.head.start[WEIGH_AGAINST] = -3;
	node[0].saying = NOWHERE;
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.6f, .rule = "answer"};
	decide();
	node[0].saying = 0;
	ck_assert_uint_eq(article.n_row, 1);
}
END_TEST

START_TEST(in_a_short_text_a_rule_is_enough)
{
	begin(4);
	see(KELLER, REED, "told", "looks ill", 0.1f);
	article.row[article.n_row++] = (struct row){.holder = KELLER, .target = REED, .score = 0.9f, .rule = "verb"};
	model.head.start[WEIGH_AGAINST] = -8;
	decide();
	ck_assert_uint_eq(article.n_row, 1);
}
END_TEST

CHECK_MAIN("weigh", a_question_is_above_or_not, a_damaged_forest_is_refused, what_no_rule_says_is_a_row_if_its_chance_is_enough, a_row_needs_a_sign,
           a_rule_that_saw_a_doubt_leaves_no_row, who_declines_to_comment_has_no_stance, rows_of_rules_go_where_nothing_speaks_for_them, whom_a_speaker_names_needs_less,
           rules_that_gave_both_signs_are_believed_for_what_is_likely, answers_are_too_rare_to_be_weighed, in_a_short_text_a_rule_is_enough);
