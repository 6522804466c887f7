/*
 * check_schema.c -- the small language of requires, provides and params.
 */
#include "suite.h"

static struct arena arena;
static struct error e;

static void fresh(void)
{
	arena_free(&arena);
	e = (struct error){0};
}

static struct schema *provides(const char *text, unsigned want)
{
	struct schema *s;
	unsigned n;
	fresh();
	ck_good(schema_parse(text, &arena, &s, &n, &e), e);
	ck_assert_uint_eq(n, want);
	return s;
}

START_TEST(layers_with_columns)
{
	struct schema *s = provides("quote( kind:sym ,speaker:speaker? , conf:num)  cue(lemma:sym) paragraph", 3);
	ck_assert_str_eq(s[0].name, "quote");
	ck_assert_uint_eq(s[0].n_col, 3);
	ck_assert_int_eq(s[0].col[0].type, QN_SYM);
	ck_assert(!s[0].col[0].null);
	ck_assert_int_eq(s[0].col[1].type, QN_REF);
	ck_assert_str_eq(s[0].col[1].target, "speaker");
	ck_assert(s[0].col[1].null);
	ck_assert_str_eq(s[0].text, "quote(kind:sym, speaker:speaker?, conf:num)");
	ck_assert_str_eq(s[2].text, "paragraph");
	ck_assert_uint_eq(schema_column(&s[0], "conf"), 2);
	ck_assert_uint_eq(schema_column(&s[0], "con"), UINT32_MAX);
}
END_TEST

START_TEST(the_canonical_spelling_is_read_back)
{
	struct schema *s = provides("a(b:int,c:bool,d:sym?,e:gold/entity?)", 1);
	char text[200];
	snprintf(text, sizeof text, "%s", s[0].text);
	ck_assert_str_eq(provides(text, 1)[0].text, text);
}
END_TEST

START_TEST(nothing_is_no_layer)
{
	provides("", 0);
	provides(NULL, 0);
	provides("  ", 0);
}
END_TEST

START_TEST(needs)
{
	struct need *at;
	unsigned n;
	fresh();
	ck_good(needs_parse("token sentence entity(kind,name) syntax(upos, head)? coref?", &arena, &at, &n, &e), e);
	ck_assert_uint_eq(n, 5);
	ck_assert(!at[2].optional && at[3].optional && at[4].optional);
	ck_assert_uint_eq(at[3].n_col, 2);
	ck_assert_str_eq(at[3].col[1], "head");
}
END_TEST

START_TEST(parameters)
{
	struct param *p;
	unsigned n;
	fresh();
	ck_good(params_parse("gap:int=40 attitude:bool=no verbs:path=verbs.txt mode:sym=fast|exact rate:num=0.5", &arena, &p, &n, &e), e);
	ck_assert_uint_eq(n, 5);
	ck_assert_str_eq(p[0].value, "40");
	ck_assert(p[2].path && p[2].type == QN_SYM);
	ck_assert_str_eq(p[3].value, "fast");
	ck_assert(param_check(&p[0], "-7", &e) && param_check(&p[1], "yes", &e) && param_check(&p[3], "exact", &e) &&
	          param_check(&p[4], "1e-3", &e));
	ck_assert(!param_check(&p[0], "7.5", &e));
	ck_holds(e.text, "7.5");
	e.text[0] = 0;
	ck_assert(!param_check(&p[1], "perhaps", &e));
	e.text[0] = 0;
	ck_assert(!param_check(&p[3], "slow", &e));
	ck_holds(e.text, "exact");
	e.text[0] = 0;
	ck_assert(!param_check(&p[0], "", &e));
	e.text[0] = 0;
	ck_assert(!param_check(&p[4], "nan", &e));
}
END_TEST

START_TEST(a_refusal_shows_the_place)
{
	static const char *const wrong[][2] = {
		{"quote(", "found its end"}, {"quote(kind)", "found \")\""}, {"quote(kind:sym", "found its end"},
		{"quote(kind:)", "expected a type"}, {"7up", "found \"7up\""}, {"a(b:sym,)", "found \")\""}, {"a b(c:num) a", "a"},
		{"a(b:sym, b:num)", "b"}, {"a:b", "found \":b\""}, {"a(b:num?)", "?"}};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct schema *s;
		unsigned n;
		fresh();
		ck_assert_msg(!schema_parse(wrong[i][0], &arena, &s, &n, &e), "%s is taken", wrong[i][0]);
		ck_holds(e.text, wrong[i][1]);
	}
}
END_TEST

START_TEST(no_memory_is_said)
{
	for (long at = 0;; at++) {
		struct schema *s;
		unsigned n;
		fresh();
		mem_fail_at(at, true);
		bool ok = schema_parse("quote(kind:sym, speaker:speaker?, conf:num) cue(lemma:sym)", &arena, &s, &n, &e);
		mem_fail_at(-1, false);
		if (ok)
			break;
		ck_assert_str_eq(e.text, "out of memory");
		ck_assert_int_lt(at, 1000);
	}
	fresh();
}
END_TEST

CHECK_MAIN("schema", layers_with_columns, the_canonical_spelling_is_read_back, nothing_is_no_layer, needs, parameters,
           a_refusal_shows_the_place, no_memory_is_said);
