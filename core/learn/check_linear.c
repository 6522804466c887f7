/*
 * check_linear.c -- sums over hashed features: linear models and the columns of a chain.
 */
#include "../../tests/suite.h"
#include "crf.h"
#include "hash.h"
#include "linear.h"

enum { EXAMPLES = 600, ITEMS = 70 }; /* more than are looked up at once */

/* An example of class i % n_class: features of its class, and some that all have. */
static void fill(struct linear_data *d, unsigned n_class)
{
	for (uint32_t i = 0; i < EXAMPLES; i++) {
		struct linear_item item[ITEMS];
		for (uint32_t k = 0; k < ITEMS; k++) {
			uint32_t of_class = i % n_class * 100 + i * 7 % 20;
			item[k] = (struct linear_item){feat_end(k % 10 == 0 ? 1000 + of_class : 5000 + (i * 31 + k) % 300), 1 + (float)(k % 3) / 4};
		}
		ck_assert(linear_add(d, item, ITEMS, i % n_class, 1));
	}
}

START_TEST(what_is_packed_scores_as_what_was_learned)
{
	for (unsigned n_class = 2; n_class <= 6; n_class++) { /* some have code of their own */
		struct linear_data d = {0};
		struct linear_weights w;
		struct linear m;
		size_t bytes;
		unsigned right = 0;
		fill(&d, n_class);
		ck_assert(linear_train(&d, NULL, 0, &(struct linear_setup){n_class, 5, 0.1f, 1e-6f, 1e-5f, 2, 1}, &w));
		linear_calibrate(&w, &d, NULL, d.n_example, true);
		void *packed = linear_pack(&w, 1 << 20, &bytes);
		ck_assert(packed && linear_open(&m, packed, bytes));
		for (size_t i = 0; i < d.n_example; i++) {
			float learned[LINEAR_CLASS], score[LINEAR_CLASS];
			const struct linear_item *item = d.item + d.example[i].first;
			linear_weigh(&w, item, d.example[i].n, learned);
			linear_score(&m, item, d.example[i].n, score);
			unsigned best = 0;
			for (unsigned c = 0; c < n_class; c++) {
				ck_assert_msg(score[c] - learned[c] < 0.1f && learned[c] - score[c] < 0.1f, "%g for %g", (double)score[c], (double)learned[c]);
				best = score[c] > score[best] ? c : best;
			}
			right += best == d.example[i].label;
		}
		ck_assert_uint_ge(right, EXAMPLES * 99 / 100);
		free(packed);
		linear_weights_free(&w);
		linear_data_free(&d);
	}
}
END_TEST

START_TEST(items_of_examples_that_are_not_picked_count_nothing)
{
	struct linear_data d = {0};
	struct linear_weights w;
	uint32_t pick[EXAMPLES / 2];
	fill(&d, 2);
	for (uint32_t i = 0; i < EXAMPLES / 2; i++)
		pick[i] = 2 * i; /* all of class 0 */
	ck_assert(linear_train(&d, pick, EXAMPLES / 2, &(struct linear_setup){2, 2, 0.1f, 0, 0, 1, 1}, &w));
	float score[2];
	linear_weigh(&w, &(struct linear_item){feat_end(1000 + 100 + 7), 1}, 1, score); /* of class 1 alone */
	ck_assert(score[0] == 0 && score[1] == 0);
	linear_weigh(&w, &(struct linear_item){feat_end(1000 + 14), 1}, 1, score);
	ck_assert(score[0] > 0 && score[1] < 0);
	linear_weights_free(&w);
	linear_data_free(&d);
}
END_TEST

START_TEST(a_linear_table_that_is_none_is_refused)
{
	struct linear m;
	struct { struct linear_head head; uint16_t tag[4]; int8_t weight[4][2]; } good = {{2, 4, 1, 1, {0}}, {1, 2, 3, 4}, {{0}}};
	float score[2];
	ck_assert(linear_open(&m, &good, sizeof good));
	linear_score(&m, &(struct linear_item){9, 1}, 1, score); /* a table without an empty slot ends the search */
	ck_assert(score[0] == 0 && score[1] == 0);
	ck_assert(!linear_open(&m, NULL, 0));
	ck_assert(!linear_open(&m, &good, sizeof good - 1));
	ck_assert(!linear_open(&m, &good, sizeof good.head - 1));
	for (int k = 0; k < 5; k++) {
		struct linear_head h = good.head;
		h.n_class = k == 0 ? 1 : k == 1 ? LINEAR_CLASS + 1 : h.n_class;
		h.n_slot = k == 2 ? 0 : k == 3 ? UINT32_MAX : h.n_slot;
		h.heat = k == 4 ? 0 : h.heat;
		struct { struct linear_head head; char rest[16]; } bad = {h, {0}};
		ck_assert_msg(!linear_open(&m, &bad, sizeof bad), "%d", k);
	}
}
END_TEST

/* A feature whose search begins at a slot, less what it is known by. */
static uint32_t of_slot(uint32_t slot, uint32_t slots) { return (uint32_t)(((uint64_t)slot << 32) / slots + 0x10000) & 0xffff0000u; }

/* A table with a row of places that are taken, and another one that begins so many before the end and goes on from the front. */
static void search_goes_on(uint32_t before_end)
{
	enum { SLOTS = 200, FIRST = 20, TAKEN = 120 };
	struct { struct linear_head head; uint16_t tag[SLOTS]; int8_t weight[SLOTS][2]; } t = {.head = {.n_class = 2, .n_slot = SLOTS, .top = 127, .heat = 1}};
	struct linear m;
	const uint32_t first = of_slot(FIRST, SLOTS), last = of_slot(SLOTS - before_end, SLOTS);
	const unsigned n_last = before_end + 5;
	for (unsigned k = 0; k < TAKEN; k++) {
		t.tag[FIRST + k] = (uint16_t)(k + 1);
		t.weight[FIRST + k][0] = (int8_t)k;
	}
	for (unsigned k = 0; k < n_last; k++) {
		t.tag[(SLOTS - before_end + k) % SLOTS] = (uint16_t)(1000 + k);
		t.weight[(SLOTS - before_end + k) % SLOTS][0] = (int8_t)(50 + k);
	}
	ck_assert(linear_open(&m, &t, sizeof t));
	for (unsigned k = 0; k < TAKEN; k++) {
		float score[2], k_squared = (float)(k * k) / 127;
		linear_score(&m, &(struct linear_item){first + k + 1, 1}, 1, score);
		ck_assert_msg(score[0] - k_squared < 0.01f && k_squared - score[0] < 0.01f, "%u: %g", k, (double)score[0]);
	}
	for (unsigned k = 0; k <= n_last; k++) {
		float score[2], is = k < n_last ? (float)((50 + k) * (50 + k)) / 127 : 0; /* the last is not there */
		linear_score(&m, &(struct linear_item){last + 1000 + k, 1}, 1, score);
		ck_assert_msg(score[0] - is < 0.01f && is - score[0] < 0.01f, "%u: %g", k, (double)score[0]);
	}
	float score[2];
	linear_score(&m, &(struct linear_item){first + TAKEN + 1, 1}, 1, score);
	ck_assert(score[0] == 0);
}

START_TEST(a_search_goes_as_far_as_places_are_taken)
{
	search_goes_on(10);
	search_goes_on(32); /* as many as are looked at together */
}
END_TEST

static void columns_are_added(unsigned n_type)
{
	enum { SLOTS = 16, MOST = 15 };
	unsigned width = 3 * n_type;
	struct { struct crf_head head; uint16_t print[SLOTS]; int8_t weight[SLOTS * MOST]; } t = {.head = {.n_type = n_type, .n_slot = SLOTS, .scale = 1}};
	static const uint32_t in[] = {0x00020003, 0x0004000f, 0x0006000f /* meets the one before it and goes on in front */}, out = 0x0008000f;
	struct crf m;
	for (unsigned i = 0; i < 3; i++) {
		uint32_t at = crf_place(SLOTS, in[i]);
		while (t.print[at])
			at = (at + 1) % SLOTS;
		t.print[at] = (uint16_t)(in[i] >> 16 | 1);
		for (unsigned k = 0; k < width; k++)
			t.weight[at * width + k] = (int8_t)(k % 2 ? -100 - (int)k : 10 * (int)i + (int)k);
	}
	int32_t sum[MOST];
	for (unsigned k = 0; k < width; k++)
		sum[k] = 100;
	ck_assert(crf_open(&m, &t, offsetof(typeof(t), weight) + SLOTS * width));
	uint32_t slot[] = {in[0], out, in[2], in[1], in[2]}, n = crf_find(&m, slot, 5, width);
	ck_assert_uint_eq(n, 4);
	if (width < CRF_LANES)
		crf_sum_few(&m, slot, n, width, sum);
	else
		crf_sum(&m, slot, n, width, sum);
	for (unsigned k = 0; k < width; k++)
		ck_assert_int_eq(sum[k], k % 2 ? 100 - 4 * (100 + (int)k) : 100 + 50 + 4 * (int)k);
}

START_TEST(columns_of_a_chain_are_added_up)
{
	columns_are_added(1);
	columns_are_added(3);
	columns_are_added(4);
	columns_are_added(5);
}
END_TEST

CHECK_MAIN("linear", what_is_packed_scores_as_what_was_learned, items_of_examples_that_are_not_picked_count_nothing,
           a_linear_table_that_is_none_is_refused, a_search_goes_as_far_as_places_are_taken, columns_of_a_chain_are_added_up);
