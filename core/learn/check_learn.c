/*
 * check_learn.c -- rows found by hash, and a net that learns what no sum of weights can.
 */
#include "../../tests/suite.h"
#include "context_train.h"
#include "crf_slope.h"
#include "crf_train.h"
#include "hash.h"
#include "net_train.h"

static struct sparse rows;

/* Feature f has the weights f % 7 - 3 and 1. */
static void fill(uint32_t n)
{
	ck_assert(sparse_init(&rows, 2, 0, 1));
	for (uint32_t f = 1; f <= n; f++) {
		uint32_t h = feat_end(f);
		float gradient[2] = {3 - (float)(f % 7), -1};
		sparse_step(&rows, &h, 1, gradient, 1);
	}
}

START_TEST(packed_rows_are_found)
{
	struct table t;
	size_t bytes;
	fill(5000);
	void *packed = sparse_pack(&rows, 1 << 20, &bytes);
	ck_assert_ptr_nonnull(packed);
	ck_assert(table_open(&t, packed, bytes, 2));
	uint32_t found = 0, strange = 0;
	for (uint32_t f = 1; f <= 5000; f++) {
		const int8_t *w = table_row(&t, feat_end(f));
		found += w && w[1] > 0 && (f % 7 < 3 ? w[0] < 0 : f % 7 == 3 ? w[0] == 0 : w[0] > 0);
		strange += table_row(&t, feat_end(f + 100000)) != NULL;
	}
	ck_assert_uint_ge(found, 4990); /* two may share a place and a print */
	ck_assert_uint_le(strange, 10);
	free(packed);
	sparse_free(&rows);
}
END_TEST

START_TEST(a_small_table_keeps_the_heaviest)
{
	struct table t;
	size_t bytes;
	fill(5000);
	void *packed = sparse_pack(&rows, 8000, &bytes);
	ck_assert_ptr_nonnull(packed);
	ck_assert_uint_le(bytes, 8000);
	ck_assert(table_open(&t, packed, bytes, 2));
	uint32_t heavy = 0, light = 0;
	for (uint32_t f = 1; f <= 5000; f++) {
		const int8_t *w = table_row(&t, feat_end(f));
		heavy += w && (f % 7 == 0 || f % 7 == 6);
		light += w && f % 7 == 3;
	}
	ck_assert_uint_gt(heavy, 500);
	ck_assert_uint_le(light, 5);
	free(packed);
	sparse_free(&rows);
}
END_TEST

START_TEST(a_damaged_table_is_refused)
{
	struct table t;
	size_t bytes;
	fill(100);
	unsigned char *packed = sparse_pack(&rows, 1 << 20, &bytes);
	ck_assert_ptr_nonnull(packed);
	ck_assert(!table_open(&t, packed, bytes, 3));
	ck_assert(!table_open(&t, packed, bytes - 1, 2));
	ck_assert(!table_open(&t, packed, 8, 2));
	ck_assert(!table_open(&t, NULL, 0, 2));
	struct table_head *h = (struct table_head *)packed;
	uint16_t *print = (uint16_t *)(h + 1);
	print[h->n_slot + h->spare - 1] = 7; /* a search could run out of it */
	ck_assert(!table_open(&t, packed, bytes, 2));
	free(packed);
	sparse_free(&rows);
}
END_TEST

START_TEST(a_feature_met_too_rarely_has_no_row)
{
	uint32_t often = 11, once = 12;
	float gradient[1] = {-1}, sum[1] = {0};
	ck_assert(sparse_init(&rows, 1, 0, 3));
	for (int i = 0; i < 5; i++)
		sparse_step(&rows, &often, 1, gradient, 1);
	sparse_step(&rows, &once, 1, gradient, 1);
	ck_assert_uint_eq(rows.n, 1);
	sparse_add(&rows, &once, 1, sum);
	ck_assert(sum[0] == 0);
	sparse_add(&rows, &often, 1, sum);
	ck_assert(sum[0] > 0);
	rows.closed = true;
	for (int i = 0; i < 5; i++)
		sparse_step(&rows, &once, 1, gradient, 1);
	ck_assert_uint_eq(rows.n, 1);
	sparse_free(&rows);
}
END_TEST

/* Exclusive or: one feature for each side, and none for the two together. */
static void sides(unsigned i, uint32_t *f)
{
	f[0] = feat_end(feat(1, i & 1));
	f[1] = feat_end(feat(2, i >> 1));
}

START_TEST(hidden_units_combine_features)
{
	static struct net_learner l;
	static struct net_learner_head head;
	static const bool right[2][2] = {{true, false}, {false, true}};
	float score[2];
	uint32_t f[2];
	size_t deep_bytes, head_bytes, wide_bytes;
	int16_t bias[NET_HIDDEN], hidden[NET_HIDDEN];
	const int8_t *row[2];
	struct table deep;
	struct net_classes classes;
	ck_assert(net_learner_init(&l, 0.05f, 1, 3));
	ck_assert(net_learner_head_init(&head, 2, 1));
	for (unsigned i = 0; i < 4000; i++) {
		sides(i % 4, f);
		net_begin(&l, f, 2, NULL, 0, true);
		net_ask(&l, &head, f, 2, score);
		net_tell(&l, &head, score, right[(i & 1) ^ (i >> 1 & 1)], NULL);
		net_end(&l);
	}
	void *d = net_pack_deep(&l, 1 << 20, bias, &deep_bytes), *h = d ? net_pack_head(&head, ((struct table_head *)d)->scale, &head_bytes) : NULL;
	ck_assert_ptr_nonnull(h);
	ck_assert(table_open(&deep, d, deep_bytes, NET_HIDDEN) && net_open(&classes, h, head_bytes, 2));
	ck_assert(!net_open(&classes, h, head_bytes - 1, 2));
	ck_assert(!net_open(&classes, h, head_bytes, 3));
	ck_assert(net_open(&classes, h, head_bytes, 0));
	for (unsigned i = 0; i < 4; i++) {
		sides(i, f);
		score[0] = score[1] = 0;
		unsigned n = table_find(&deep, f, 2, row);
		net_hidden(bias, row, n, NULL, 0, hidden);
		net_score(&classes, hidden, score);
		/* the wide weights see one side at a time and can decide nothing here */
		ck_assert_int_eq(score[1] > score[0], (i & 1) ^ (i >> 1));
	}
	void *w = sparse_pack(&head.wide, 1 << 16, &wide_bytes);
	ck_assert_ptr_nonnull(w);
	free(w);
	free(h);
	free(d);
	net_learner_free(&l);
	net_learner_head_free(&head);
}
END_TEST

START_TEST(learning_twice_gives_the_same_bytes)
{
	void *packed[2];
	size_t bytes[2];
	for (int turn = 0; turn < 2; turn++) {
		static struct net_learner l;
		static struct net_learner_head head;
		static const bool right[2][2] = {{true, false}, {false, true}};
		int16_t bias[NET_HIDDEN];
		float score[2];
		ck_assert(net_learner_init(&l, 0.05f, 1, 3) && net_learner_head_init(&head, 2, 1));
		l.thin_wide = l.thin_deep = 0.3f;
		for (uint32_t i = 0; i < 500; i++) {
			uint32_t f[3] = {feat_end(i % 5), feat_end(7 + i % 3), feat_end(11 + i % 2)};
			net_begin(&l, f, 3, NULL, 0, true);
			net_ask(&l, &head, f, 3, score);
			net_tell(&l, &head, score, right[i % 2], NULL);
			net_end(&l);
		}
		packed[turn] = net_pack_deep(&l, 1 << 20, bias, &bytes[turn]);
		net_learner_free(&l);
		net_learner_head_free(&head);
	}
	ck_assert_uint_eq(bytes[0], bytes[1]);
	ck_assert_mem_eq(packed[0], packed[1], bytes[0]);
	free(packed[0]);
	free(packed[1]);
}
END_TEST

START_TEST(pruning_keeps_the_heaviest_and_closes)
{
	float weight[2] = {0}, sum[2];
	ck_assert(sparse_init(&rows, 2, 0, 1));
	for (uint32_t i = 1; i <= 3000; i++) {
		weight[0] = (float)i;
		sparse_set(&rows, feat_end(i), weight);
	}
	ck_assert(sparse_prune(&rows, 8000));
	ck_assert_uint_gt(rows.n, 500);
	ck_assert_uint_lt(rows.n, 2000);
	for (uint32_t i = 1; i <= 3000; i++) {
		uint32_t f = feat_end(i);
		sum[0] = sum[1] = 0;
		sparse_add(&rows, &f, 1, sum);
		ck_assert(sum[0] == (i > 3000 - rows.n ? (float)i : 0));
	}
	uint32_t n = rows.n, gone = feat_end(1);
	sparse_step(&rows, &gone, 1, weight, 1);
	ck_assert_uint_eq(rows.n, n);
	sparse_free(&rows);
}
END_TEST

enum { FAR = 8 };

/* A sentence whose first word alone says something: up or down. */
static void say_first(float *in, bool up)
{
	memset(in, 0, FAR * CONTEXT_IN * sizeof *in);
	for (uint32_t i = 0; i < FAR; i++)
		in[i * CONTEXT_IN + 1] = 0.5f;
	in[0] = up ? 2 : -2;
}

START_TEST(contexts_carry_what_was_said_far_away)
{
	static struct context_learner c;
	static struct net_learner l;
	static struct net_learner_head head;
	static const bool right[2][2] = {{true, false}, {false, true}};
	static float in[FAR * CONTEXT_IN], gate[FAR * CONTEXT_GATES], out[FAR * CONTEXT_OUT];
	static int16_t said[FAR * NET_HIDDEN];
	const uint32_t f = feat_end(1);
	float score[2];
	ck_assert(context_learner_init(&c, 1, 7) && net_learner_init(&l, 0.05f, 1, 3) && net_learner_head_init(&head, 2, 1));
	for (unsigned turn = 0; turn < 3000; turn++) {
		say_first(context_learner_in(&c, FAR, true), turn % 2);
		context_learner_read(&c);
		const float *last = context_learner_ask(&c, 0, FAR - 1);
		net_begin(&l, &f, 1, &last, 1, true);
		net_ask(&l, &head, &f, 1, score);
		net_tell(&l, &head, score, right[turn % 2], NULL);
		if (net_end(&l))
			context_learner_tell(&c, 0, FAR - 1, l.gradient);
		context_learner_end(&c, 0.05f);
	}
	size_t deep_bytes, head_bytes;
	int16_t bias[NET_HIDDEN], hidden[NET_HIDDEN];
	const int8_t *row[1];
	struct table deep;
	struct net_classes classes;
	void *d = net_pack_deep(&l, 1 << 20, bias, &deep_bytes), *h = d ? net_pack_head(&head, ((struct table_head *)d)->scale, &head_bytes) : NULL;
	ck_assert(table_open(&deep, d, deep_bytes, NET_HIDDEN) && net_open(&classes, h, head_bytes, 2));
	for (int up = 0; up < 2; up++) {
		const int16_t *last = said + (FAR - 1) * NET_HIDDEN;
		say_first(in, up);
		context_read(c.weight, in, FAR, gate, out);
		context_say(c.weight + CONTEXT_WEIGHTS, out, FAR, deep.head->scale, said);
		score[0] = score[1] = 0;
		unsigned n = table_find(&deep, &f, 1, row);
		net_hidden(bias, row, n, &last, 1, hidden);
		net_score(&classes, hidden, score);
		ck_assert_int_eq(score[1] > score[0], up);
	}
	free(h);
	free(d);
	context_learner_free(&c);
	net_learner_free(&l);
	net_learner_head_free(&head);
}
END_TEST

/* What all places say of a sentence, weighed by fixed numbers. */
static double loss_of(struct context_learner *c, const float *in, bool tell)
{
	double sum = 0;
	memcpy(context_learner_in(c, FAR, true), in, FAR * CONTEXT_IN * sizeof *in);
	context_learner_read(c);
	for (uint32_t p = 0; p < c->n_place; p++)
		for (uint32_t i = 0; i < FAR; i++) {
			float weight[NET_HIDDEN];
			for (uint32_t k = 0; k < NET_HIDDEN; k++) {
				weight[k] = (float)(feat_end(k + 1000 * i + 50000 * p) % 1000) * 0.002f - 1;
				sum += weight[k] * context_learner_ask(c, p, i)[k];
			}
			if (tell)
				context_learner_tell(c, p, i, weight);
		}
	return sum;
}

START_TEST(contexts_know_what_to_change)
{
	static struct context_learner c;
	static float in[FAR * CONTEXT_IN], gradient[FAR * CONTEXT_IN];
	ck_assert(context_learner_init(&c, 3, 11));
	for (uint32_t i = 0; i < FAR * CONTEXT_IN; i++)
		in[i] = (float)(feat_end(i) % 1000) * 0.002f - 1;
	loss_of(&c, in, true);
	ck_assert(context_learner_end(&c, 0));
	memcpy(gradient, c.in_gradient, sizeof gradient);
	for (uint32_t i = 5; i < FAR * CONTEXT_IN; i += 67) {
		float was = in[i], step = 0.02f;
		in[i] = was + step;
		double more = loss_of(&c, in, false);
		in[i] = was - step;
		double less = loss_of(&c, in, false);
		in[i] = was;
		/* the bend's slope is taken for that of tanh, from which it differs by some per cent */
		ck_assert_double_eq_tol((more - less) / (2 * step), gradient[i], 0.1 + 0.15 * fabs(gradient[i]));
	}
	context_learner_free(&c);
}
END_TEST

/* Scores and steps of a chain of six items, all of them odd. */
static void fill_chain(struct crf_slope *c, uint32_t n)
{
	for (uint32_t i = 0; i < n * 6; i++)
		c->score[i] = (float)(feat_end(i + 7) % 1000) * 0.002f - 1;
	for (unsigned a = 0; a < CRF_STATES; a++)
		for (unsigned b = 0; b < CRF_STATES; b++)
			c->transition[a][b] = (float)(feat_end(a * 100 + b) % 1000) * 0.001f - 0.5f;
}

enum { N_CHAIN = 6 };
static const uint8_t chain_gold[N_CHAIN] = {0, 1, 2, 3, 8, 0}; /* begin, inside and last of the first type, a unit of the other */

static void slope_is_right(float margin)
{
	enum { N = N_CHAIN };
	const uint8_t *gold = chain_gold;
	struct crf_slope c = {.n_type = 2, .margin = margin};
	float rise[N * 6], excess[CRF_STATES][CRF_STATES], step = 0.01f;
	ck_assert(crf_slope_room(&c, N));
	fill_chain(&c, N);
	ck_assert_double_lt(crf_slope(&c, N, gold), 0);
	memcpy(rise, c.rise, sizeof rise);
	memcpy(excess, c.excess, sizeof excess);
	for (uint32_t i = 0; i < N * 6; i++) {
		float was = c.score[i];
		c.score[i] = was + step;
		double more = crf_slope(&c, N, gold);
		c.score[i] = was - step;
		double less = crf_slope(&c, N, gold);
		c.score[i] = was;
		ck_assert_double_eq_tol((more - less) / (2 * step), rise[i], 0.005);
	}
	for (unsigned a = 0; a < 9; a++)
		for (unsigned b = 0; b < 9; b++) {
			float was = c.transition[a][b];
			c.transition[a][b] = was + step;
			double more = crf_slope(&c, N, gold);
			c.transition[a][b] = was - step;
			double less = crf_slope(&c, N, gold);
			c.transition[a][b] = was;
			ck_assert_double_eq_tol((more - less) / (2 * step), crf_follows(a, b) ? -excess[a][b] : 0, 0.005);
		}
	crf_slope_free(&c);
}

START_TEST(a_chain_knows_which_way_is_up)
{
	slope_is_right(0);
	slope_is_right(0.5f);
}
END_TEST

START_TEST(a_margin_asks_for_more)
{
	struct crf_slope c = {.n_type = 2};
	ck_assert(crf_slope_room(&c, N_CHAIN));
	fill_chain(&c, N_CHAIN);
	double plain = crf_slope(&c, N_CHAIN, chain_gold);
	c.margin = 0.5f;
	ck_assert_double_lt(crf_slope(&c, N_CHAIN, chain_gold), plain);
	crf_slope_free(&c);
}
END_TEST

START_TEST(what_is_hardly_believed_counts_less_but_counts)
{
	ck_assert_double_eq(crf_trust(-20, 0), 1);
	ck_assert_double_eq(crf_trust(0, 0.1f), 1);
	ck_assert_double_eq_tol(crf_trust(-1, 0.1f), 0.9048, 1e-3);
	ck_assert_double_eq_tol(crf_trust(-1e6, 0.1f), 0.15, 1e-6);
}
END_TEST

/* A chain learned from sentences of two words, "a name": how much more the second scores as a name than as none. Of every `n` such
   sentences one says that it is none (0: none does). */
static float learned_worth(unsigned n, float margin, float doubt)
{
	enum { SENTENCES = 60 };
	static const uint32_t first[] = {0, 1, 2};
	static const uint8_t is_name[] = {0, 1 + CRF_UNIT}, is_none[] = {0, 0};
	const uint32_t feature[] = {feat_end(1), feat_end(2)};
	struct crf_sequence s[SENTENCES];
	struct crf_setup setup = {.n_type = 1, .rounds = 60, .bits = 8, .least = 1, .rate = 0.1f, .n_keep = 2, .seed = 1, .margin = margin, .doubt = doubt};
	struct crf m;
	size_t bytes;
	for (unsigned i = 0; i < SENTENCES; i++)
		s[i] = (struct crf_sequence){2, first, feature, n && i % n == 0 ? is_none : is_name, 1};
	void *section = crf_train(s, SENTENCES, &setup, &bytes);
	ck_assert_ptr_nonnull(section);
	ck_assert(crf_open(&m, section, bytes));
	int32_t sum[3] = {0};
	uint32_t slot = feature[1];
	crf_sum_few(&m, &slot, crf_find(&m, &slot, 1, 3), 3, sum);
	const float(*step)[CRF_STATES] = m.head->transition;
	float worth = m.head->scale * (float)(sum[0] + sum[1] + sum[2]) + step[0][1 + CRF_UNIT] - step[0][0];
	free(section);
	return worth;
}

START_TEST(a_chain_that_had_to_win_by_a_margin_wins_by_more)
{
	ck_assert_double_eq_tol(learned_worth(4, 0, 0), log(3), 0.1); /* as likely as it is */
	ck_assert_double_gt(learned_worth(4, 0.5f, 0), log(3) + 0.2);
	ck_assert_double_gt(learned_worth(0, 0.5f, 0), learned_worth(0, 0, 0) + 0.2);
}
END_TEST

START_TEST(a_chain_that_may_doubt_learns_less_from_gold_that_is_wrong)
{
	float plain = learned_worth(4, 0, 0);
	ck_assert_double_gt(learned_worth(4, 0, 0.5f), plain + 0.3);
	ck_assert_double_gt(learned_worth(4, 0, 1), learned_worth(4, 0, 0.5f));
}
END_TEST

CHECK_MAIN("learn", packed_rows_are_found, a_small_table_keeps_the_heaviest, a_damaged_table_is_refused,
           a_feature_met_too_rarely_has_no_row, hidden_units_combine_features, learning_twice_gives_the_same_bytes,
           pruning_keeps_the_heaviest_and_closes, contexts_carry_what_was_said_far_away, contexts_know_what_to_change,
           a_chain_knows_which_way_is_up, a_margin_asks_for_more, what_is_hardly_believed_counts_less_but_counts,
           a_chain_that_had_to_win_by_a_margin_wins_by_more, a_chain_that_may_doubt_learns_less_from_gold_that_is_wrong);
