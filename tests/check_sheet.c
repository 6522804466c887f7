/*
 * check_sheet.c -- rows on their way into frozen layers.
 */
#include "suite.h"

enum { LEN = 1000 };

static struct arena arena;
static struct schema *schema;
static struct doc *d;
static struct sheet sheet[2];
static struct error e;

/* An article of LEN letters, and two sheets for `left` and `right`. */
static void begin(const char *declared)
{
	char text[LEN + 1];
	unsigned n;
	memset(text, 'x', LEN);
	text[LEN] = 0;
	d = doc_of(text);
	e = (struct error){0};
	ck_good(schema_parse(declared, &arena, &schema, &n, &e), e);
	for (unsigned i = 0; i < n && i < 2; i++)
		ck_assert(sheet_open(&sheet[i], &schema[i]));
}

static void end(void)
{
	for (unsigned i = 0; i < 2; i++)
		sheet_free(&sheet[i]);
	doc_free(d);
	arena_free(&arena);
}

static uint32_t seed = 1;
static uint32_t dice(uint32_t below) { return (uint32_t)((uint64_t)(seed = seed * 1664525 + 1013904223) * below >> 32); }

START_TEST(rows_are_sorted_by_begin_up_and_end_down)
{
	begin("left(number:int)");
	for (int32_t i = 0; i < 20000; i++) {
		uint32_t b = dice(LEN - 1);
		ck_assert_uint_eq(sheet_row(&sheet[0], d, b, b + 1 + dice(LEN - b - 1), (qn_cell[]){qn_int(i)}, 1, &e), (uint32_t)i);
	}
	ck_good(sheets_freeze(sheet, 1, d, NULL, NULL, &e), e);
	const qn_layer *l = &doc_layer(d, "left")->rows;
	ck_assert_uint_eq(l->n, 20000);
	for (uint32_t i = 1; i < l->n; i++) {
		ck_assert(l->begin[i - 1] < l->begin[i] || (l->begin[i - 1] == l->begin[i] && l->end[i - 1] >= l->end[i]));
		if (l->begin[i - 1] == l->begin[i] && l->end[i - 1] == l->end[i]) /* equal ones as emitted */
			ck_assert_uint_lt(l->col[0][i - 1], l->col[0][i]);
	}
	end();
}
END_TEST

START_TEST(references_follow_their_rows)
{
	begin("left(to:right?, own:left?) right(number:int)");
	enum { N = 5000 };
	uint32_t begin_of[N];
	for (int32_t i = 0; i < N; i++)
		sheet_row(&sheet[1], d, begin_of[i] = dice(LEN - 1), LEN, (qn_cell[]){qn_int(i)}, 1, &e);
	for (uint32_t i = 0; i < N; i++) {
		uint32_t b = dice(LEN - 1);
		sheet_row(&sheet[0], d, b, b + 1, (qn_cell[]){i % 7 ? qn_ref(i) : qn_null(), qn_ref(N - 1 - i)}, 2, &e);
	}
	ck_good(sheets_freeze(sheet, 2, d, NULL, NULL, &e), e);
	const qn_layer *left = &doc_layer(d, "left")->rows, *right = &doc_layer(d, "right")->rows;
	unsigned seen = 0;
	for (uint32_t i = 0; i < N; i++) {
		uint32_t to = left->col[0][i];
		if (to == QN_NONE)
			continue;
		seen++;
		ck_assert_uint_eq(right->begin[to], begin_of[right->col[0][to]]);
		uint32_t own = left->col[1][i]; /* row k refers to N - 1 - k, and that one back to it */
		ck_assert_uint_eq(left->col[1][own], i);
	}
	ck_assert_uint_eq(seen, N - (N + 6) / 7);
	end();
}
END_TEST

static void refused(uint32_t b, uint32_t to, const qn_cell *cell, unsigned n, const char *why)
{
	struct error w = {0};
	ck_assert_uint_eq(sheet_row(&sheet[0], d, b, to, cell, n, &w), QN_NONE);
	ck_holds(w.text, why);
}

START_TEST(bad_rows_are_refused_with_the_reason)
{
	begin("left(kind:sym, score:num, flag:bool, to:left?)");
	qn_cell good[] = {{QN_SYM, 0}, qn_num(1), qn_bool(true), qn_null()}, bad[4];
	ck_assert_uint_eq(sheet_row(&sheet[0], d, 0, 1, good, 4, &e), 0);
	refused(0, LEN + 1, good, 4, "outside of the text, which has 1000 bytes");
	refused(UINT32_MAX, UINT32_MAX, good, 4, "outside of the text");
	refused(5, 5, good, 4, "empty or runs backwards");
	refused(6, 5, good, 4, "empty or runs backwards");
	refused(0, 1, good, 3, "has 3 cells; expected 4");
	memcpy(bad, good, sizeof bad);
	bad[0] = qn_num(1);
	refused(0, 1, bad, 4, "column kind is num; expected sym");
	bad[0] = qn_null();
	refused(0, 1, bad, 4, "column kind is null");
	bad[0] = (qn_cell){QN_SYM, 99};
	refused(0, 1, bad, 4, "string number 99");
	bad[0] = good[0];
	bad[1] = (qn_cell){QN_NUM, 0x7fc00000};
	refused(0, 1, bad, 4, "not a finite number");
	bad[1] = good[1];
	bad[2] = (qn_cell){QN_BOOL, 2};
	refused(0, 1, bad, 4, "expected 0 or 1");
	bad[2] = (qn_cell){(qn_type)77, 0};
	refused(0, 1, bad, 4, "expected bool");
	ck_assert_uint_eq(sheet[0].n, 1);
	end();
}
END_TEST

START_TEST(a_character_is_never_split)
{
	begin("left");
	doc_free(d);
	d = doc_of("x\xf0\x9f\x98\x80y");
	for (uint32_t b = 0; b < 6; b++)
		for (uint32_t to = b + 1; to <= 6; to++) {
			bool inside = (b >= 2 && b <= 4) || (to >= 2 && to <= 4);
			struct error w = {0};
			ck_assert_int_eq(sheet_row(&sheet[0], d, b, to, NULL, 0, &w) == QN_NONE, inside);
			if (inside)
				ck_holds(w.text, "splits a character");
		}
	end();
}
END_TEST

START_TEST(one_bad_reference_and_no_layer_is_made)
{
	begin("left right(to:left)");
	sheet_row(&sheet[0], d, 0, 1, NULL, 0, &e);
	sheet_row(&sheet[1], d, 0, 1, (qn_cell[]){qn_ref(1)}, 1, &e);
	ck_assert(!sheets_freeze(sheet, 2, d, NULL, NULL, &e));
	ck_holds(e.text, "column to refers to row 1 of left, which has 1 rows");
	ck_assert_ptr_null(doc_layer(d, "left"));
	ck_assert_ptr_null(doc_layer(d, "right"));
	end();
}
END_TEST

START_TEST(references_into_a_layer_that_is_there)
{
	begin("left right(to:left)");
	for (unsigned i = 0; i < 3; i++)
		sheet_row(&sheet[0], d, i, i + 1, NULL, 0, &e);
	ck_good(sheets_freeze(sheet, 1, d, NULL, NULL, &e), e);
	sheet_row(&sheet[1], d, 0, 1, (qn_cell[]){qn_ref(2)}, 1, &e);
	ck_good(sheets_freeze(&sheet[1], 1, d, NULL, NULL, &e), e);
	ck_assert_uint_eq(doc_layer(d, "right")->rows.col[0][0], 2);
	sheet_open(&sheet[1], &schema[1]);
	sheet_row(&sheet[1], d, 0, 1, (qn_cell[]){qn_ref(3)}, 1, &e);
	ck_assert(!sheets_freeze(&sheet[1], 1, d, NULL, NULL, &e));
	end();
}
END_TEST

START_TEST(no_memory_is_said_and_no_layer_is_made)
{
	for (long at = 0;; at++) {
		begin("left(number:int, to:left?)");
		bool ok = true;
		mem_fail_at(at, true);
		for (uint32_t i = 0; ok && i < 2000; i++)
			ok = sheet_row(&sheet[0], d, LEN - 1 - i % LEN, LEN, (qn_cell[]){qn_int((int32_t)i), qn_ref(0)}, 2, &e) != QN_NONE;
		ok = ok && sheets_freeze(sheet, 1, d, NULL, NULL, &e);
		mem_fail_at(-1, false);
		if (!ok) {
			ck_assert_str_eq(e.text, "out of memory");
			ck_assert_ptr_null(doc_layer(d, "left"));
			ck_assert_int_lt(at, 100);
		}
		end();
		if (ok)
			break;
	}
}
END_TEST

CHECK_MAIN("sheet", rows_are_sorted_by_begin_up_and_end_down, references_follow_their_rows,
           bad_rows_are_refused_with_the_reason, a_character_is_never_split, one_bad_reference_and_no_layer_is_made,
           references_into_a_layer_that_is_there, no_memory_is_said_and_no_layer_is_made);
