/*
 * check_plan.c -- which plugins run, in what order; and what a run leaves behind.
 *
 * The plugins are tables in this file: nothing is loaded.
 */
#include "suite.h"
#include "module.h"

static struct engine *g;
static struct arena arena;
static struct error e;
static struct plan p;

static qn_status mark(qn_run *r)
{
	qn_mark(r, 0, 0, r->len);
	return QN_OK;
}

static void begin(void)
{
	e = (struct error){0};
	g = engine_new(false, NULL, 0, &e);
	ck_assert_msg(g != NULL, "%s", e.text);
}

static void add(const char *name, const char *requires, const char *provides)
{
	qn_plugin table = {.name = name, .version = "1", .about = "a test", .requires = requires, .provides = provides, .run = mark};
	ck_good(module_plugin(g, &table, sizeof table, "(here)", "", &e), e);
}

static void end(void)
{
	engine_free(g);
	arena_free(&arena);
}

/* The names in running order, and the layers that are written. */
static const char *planned(const char *wanted, const char *const *given, unsigned n_given)
{
	static char out[500];
	size_t n = 0;
	e = (struct error){0};
	ck_good(plan_make(g, wanted, given, n_given, &arena, &p, &e), e);
	out[0] = 0;
	for (unsigned i = 0; i < p.n_step; i++)
		n += (size_t)sprintf(out + n, "%s%s", i ? " " : "", g->plugin[p.step[i].plugin]->table->name);
	n += (size_t)sprintf(out + n, " :");
	for (unsigned i = 0; i < p.n_write; i++)
		n += (size_t)sprintf(out + n, " %s", p.write[i]);
	return out;
}

static void refused(const char *wanted, const char *why)
{
	e = (struct error){0};
	ck_assert(!plan_make(g, wanted, NULL, 0, &arena, &p, &e));
	ck_holds(e.text, why);
}

START_TEST(only_what_is_needed_runs_in_its_order)
{
	begin();
	add("c", "b token", "c(b:b)");
	add("b", "a", "b");
	add("a", "", "a");
	add("other", "", "other");
	ck_assert_str_eq(planned("c", NULL, 0), "a b token c : c b");
	ck_assert_str_eq(planned("a", NULL, 0), "a : a");
	ck_assert_str_eq(planned("b,other", NULL, 0), "a b other : b other");
	ck_assert_str_eq(planned("b, b", NULL, 0), "a b : b");
	ck_holds(p.step[0].why, "provides a, needed by b");
	end();
}
END_TEST

START_TEST(an_optional_need_is_met_where_it_can_be)
{
	begin();
	add("with", "extra? nobody?", "with");
	add("extra", "", "extra");
	ck_assert_str_eq(planned("with", NULL, 0), "extra with : with");
	ck_good(engine_without(g, "extra", &e), e);
	ck_assert_str_eq(planned("with", NULL, 0), "with : with");
	end();
}
END_TEST

START_TEST(layers_that_are_given_are_not_made)
{
	static const char *const given[] = {"b", "foreign"};
	begin();
	add("c", "b", "c");
	add("b", "a", "b b2");
	add("a", "", "a");
	ck_assert_str_eq(planned("c", given, 2), "c : c");
	ck_assert_str_eq(planned("c,foreign", given, 2), "c : c foreign");
	ck_assert_str_eq(planned("b", given, 1), " : b");
	/* Another layer of the same plugin brings it to run all the same. */
	ck_assert_str_eq(planned("c,b2", given, 1), "c a b : c b2");
	end();
}
END_TEST

START_TEST(a_circle_is_named)
{
	begin();
	add("hen", "egg", "hen");
	add("egg", "hen", "egg");
	add("farm", "hen", "farm");
	refused("farm", "hen ((here)) needs egg");
	ck_holds(e.text, "(here)");
	end();
}
END_TEST

START_TEST(two_providers_need_a_choice)
{
	begin();
	add("one", "", "shared");
	add("two", "", "shared own");
	add("user", "shared", "user");
	refused("user", "one");
	ck_holds(e.text, "--use shared=one");
	ck_holds(e.text, "--use shared=two");
	ck_good(engine_use(g, "shared=two", &e), e);
	ck_assert_str_eq(planned("user", NULL, 0), "two user : user");
	ck_good(engine_use(g, "shared=one", &e), e); /* the last choice counts */
	ck_assert_str_eq(planned("user", NULL, 0), "one user : user");
	end();
}
END_TEST

START_TEST(one_left_out_is_as_good_as_absent)
{
	begin();
	add("one", "", "shared");
	add("two", "", "shared");
	ck_good(engine_without(g, "one", &e), e);
	ck_assert_str_eq(planned("shared", NULL, 0), "two : shared");
	ck_good(engine_without(g, "two", &e), e);
	refused("shared", "layer shared is provided by no loaded plugin");
	e = (struct error){0};
	ck_assert(!engine_without(g, "three", &e));
	ck_holds(e.text, "no plugin of that name");
	end();
}
END_TEST

START_TEST(what_is_missing_is_named)
{
	begin();
	add("a", "moon", "a");
	add("b", "token(colour)", "b");
	refused("nothing", "layer nothing is provided by no loaded plugin");
	refused("a", "layer moon, needed by plugin a");
	refused("b", "needs the column colour of layer token, which is provided as token(kind:sym)");
	end();
}
END_TEST

START_TEST(settings_must_meet_a_plugin)
{
	qn_plugin table = {.name = "tuned", .version = "1", .about = "a test", .provides = "layer_of_it", .params = "gap:int=40 mode:sym=fast|exact", .run = mark};
	static const struct { const char *set, *why; } bad[] = {
		{"tuned.gap=many", "many"}, {"tuned.mode=slow", "exact"}, {"tuned.gab=4", "no parameter gab"}, {"nobody.gap=4", "no plugin or layer nobody"}};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		begin();
		ck_good(module_plugin(g, &table, sizeof table, "(here)", "", &e), e);
		ck_good(engine_set(g, bad[i].set, &e), e);
		ck_assert(!engine_settings_used(g, &e));
		ck_holds(e.text, bad[i].why);
		end();
	}
	begin();
	ck_good(module_plugin(g, &table, sizeof table, "(here)", "", &e), e);
	ck_good(engine_set(g, "layer_of_it.gap=41", &e), e);
	ck_good(engine_set(g, "tuned.gap=42", &e), e);
	ck_good(engine_settings_used(g, &e), e);
	planned("layer_of_it", NULL, 0);
	ck_good(plan_open(g, &p, &e), e);
	ck_assert_str_eq(engine_plugin(g, "tuned")->by.params, "gap=42");
	ck_assert(!engine_set(g, "gap=42", &e));
	ck_holds(e.text, "expected PLUGIN.PARAM=VALUE");
	end();
}
END_TEST

/* ---- runs */

static qn_status half(qn_run *r)
{
	qn_mark(r, 0, 0, 1);
	return qn_fail(r, "in the middle");
}

static qn_status two_layers(qn_run *r)
{
	qn_row a = qn_emit(r, 0, 4, 6, qn_lit(r, "late")), b = qn_emit(r, 0, 0, 2, qn_lit(r, "early"));
	qn_emit(r, 1, 0, 6, qn_ref(a));
	qn_emit(r, 1, 0, 7, qn_ref(b));
	return QN_OK;
}

static qn_status reader(qn_run *r)
{
	/* asked for as (word, of of another) in this order */
	if (r->in[0].n != 2 || r->in[1].n != 2 || r->in[2].n != 0 || qn_given(r, 2) || qn_type_of(r, 0, 0) != QN_SYM ||
	    qn_type_of(r, 2, 0) != QN_NIL)
		return qn_fail(r, "not what was asked for");
	for (uint32_t i = 0; i < 2; i++) {
		qn_row to = r->in[1].col[0][i];
		qn_emit(r, 0, r->in[1].begin[i], r->in[1].end[i], qn_str(r, qn_string_at(r, &r->in[0], 0, to), strlen(qn_string_at(r, &r->in[0], 0, to))));
	}
	return QN_OK;
}

static void add_run(const char *name, const char *requires, const char *provides, qn_status (*run)(qn_run *))
{
	qn_plugin table = {.name = name, .version = "2.5", .about = "a test", .requires = requires, .provides = provides, .run = run};
	ck_good(module_plugin(g, &table, sizeof table, "(here)", "", &e), e);
}

START_TEST(a_run_is_a_transaction)
{
	begin();
	add_run("half", "", "broken", half);
	struct doc *d = doc_of("some text");
	ck_assert(!engine_annotate(g, d, "broken", &e));
	ck_assert_str_eq(e.text, "plugin half: in the middle");
	ck_assert_ptr_null(doc_layer(d, "broken"));
	doc_free(d);
	end();
}
END_TEST

START_TEST(columns_come_as_asked_for)
{
	begin();
	add_run("maker", "", "word(word:sym) pointer(of:word)", two_layers);
	add_run("reader", "word(word) pointer(of) absent(a,b)?", "seen(word:sym)", reader);
	struct doc *d = doc_of("some text");
	ck_good(engine_annotate(g, d, "seen", &e), e);
	const struct layer *l = doc_layer(d, "seen");
	ck_assert_uint_eq(l->rows.n, 2);
	ck_assert_str_eq(doc_string(d, l->rows.col[0][0]), "early"); /* 0-7 comes before 0-6 */
	ck_assert_str_eq(doc_string(d, l->rows.col[0][1]), "late");
	ck_assert_str_eq(l->by.plugin, "reader");
	ck_assert_str_eq(l->by.version, "2.5");
	doc_free(d);
	end();
}
END_TEST

static qn_status endless(qn_run *r)
{
	while (!qn_tick(r))
		;
	return QN_OK; /* though told to stop */
}

START_TEST(time_and_memory_have_a_budget)
{
	begin();
	add_run("endless", "", "never", endless);
	struct doc *d = doc_of("some text");
	g->deadline = 0.001;
	ck_assert(!engine_annotate(g, d, "never", &e));
	ck_holds(e.text, "its time budget is spent");
	doc_free(d);
	end();
}
END_TEST

START_TEST(a_name_may_be_there_once)
{
	begin();
	add("twin", "", "a");
	add("twin", "", "b");
	ck_assert_uint_eq(g->n_failed, 1);
	ck_holds(g->failed[0].why.text, "plugin twin is already loaded");
	add("Upper", "", "c");
	ck_holds(g->failed[1].why.text, "expected [a-z]");
	end();
}
END_TEST

CHECK_MAIN("plan", only_what_is_needed_runs_in_its_order, an_optional_need_is_met_where_it_can_be,
           layers_that_are_given_are_not_made, a_circle_is_named, two_providers_need_a_choice,
           one_left_out_is_as_good_as_absent, what_is_missing_is_named, settings_must_meet_a_plugin, a_run_is_a_transaction,
           columns_come_as_asked_for, time_and_memory_have_a_budget, a_name_may_be_there_once);
