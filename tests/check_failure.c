/*
 * check_failure.c -- memory that runs out anywhere in a whole run.
 *
 * An article goes from JSON with layers through plugins to JSON and digest, in
 * this process, while the n-th allocation and all after it fail: for every n, until the run
 * succeeds. Each must end with a reason and leave nothing behind (the sanitizer
 * build looks for leaks), and the next run must be as good as ever. The same for all
 * plugins that there are, whose memory is the article's: under every limit.
 */
#include "suite.h"
#include "module.h"

static const char record[] =
	"{\"id\":\"a\",\"offsets\":\"utf16\",\"text\":\"\xf0\x9f\x98\x80 \xc3\x89lodie Marsh said: \\u201cWe will see.\\u201d\","
	"\"layers\":{\"gold/entity\":{\"schema\":\"gold/entity(kind:sym, next:gold/entity?, score:num)\",\"by\":{\"plugin\":\"hand\"},\"rows\":["
	"{\"begin\":10,\"end\":15,\"kind\":\"PER\",\"next\":1,\"score\":0.5},{\"begin\":3,\"end\":15,\"kind\":\"PER\",\"score\":1}]}}}";

static qn_status name_words(qn_run *r)
{
	for (uint32_t i = r->in[0].n; i-- > 0;)
		qn_emit(r, 0, r->in[0].begin[i], r->in[0].end[i], qn_str(r, r->text + r->in[0].begin[i], r->in[0].end[i] - r->in[0].begin[i]),
		        qn_ref(0));
	return QN_OK;
}

static bool annotate(struct buffer *out, struct error *e)
{
	static const qn_plugin table = {.name = "words", .version = "1", .about = "a test", .requires = "token sentence",
	                                .provides = "word(text:sym, first:word)", .params = "gap:int=3", .run = name_words};
	static const char *const given[] = {"gold/entity"};
	struct arena arena = {0};
	struct plan p;
	struct doc *d = doc_new();
	struct engine *g = d ? engine_new(false, NULL, 0, e) : NULL;
	bool ok = (d || error_memory(e)) && g && module_plugin(g, &table, sizeof table, "(here)", "", e) &&
	          engine_set(g, "words.gap=4", e) && engine_settings_used(g, e) &&
	          format_read(g, engine_format(g, "json"), record, sizeof record - 1, "a", d, e) &&
	          plan_make(g, NULL, given, 1, &arena, &p, e) && plan_open(g, &p, e) && run_plan(g, &p, d, NULL, e);
	static const char *const formats[] = {"json", "jsonl", "digest", "text"};
	for (unsigned i = 0; ok && i < 4; i++)
		ok = format_write(g, engine_format(g, formats[i]), d, p.write, p.n_write, NULL, out, NULL, e);
	engine_free(g);
	doc_free(d);
	arena_free(&arena);
	return ok;
}

START_TEST(every_allocation_may_be_the_first_to_fail)
{
	struct buffer want = {0}, got = {0};
	struct error e = {0};
	ck_good(annotate(&want, &e), e);
	for (int ever = 0; ever <= 1; ever++)
		for (long at = 0;; at++) {
			e = (struct error){0};
			buffer_free(&got);
			mem_fail_at(at, ever);
			bool ok = annotate(&got, &e);
			bool reached = mem_count() > at;
			mem_fail_at(-1, false);
			ck_assert_msg(ok || e.text[0], "allocation %ld failed and there is no reason", at);
			if (ok)
				ck_assert_msg(got.n == want.n && memcmp(got.at, want.at, got.n) == 0, "allocation %ld failed unseen", at);
			if (!reached)
				break;
			ck_assert_int_lt(at, 20000);
		}
	buffer_free(&want);
	buffer_free(&got);
}
END_TEST

static const char article[] =
	"Mayor backs ferry deal\n\nPORT DESNA, June 3 (Wire) - Anna Keller, the mayor, on Monday praised Tom Reed for a deal that would bring "
	"back the ferry. \xe2\x80\x9cHe has kept his word,\xe2\x80\x9d she told reporters. \xe2\x80\x9cNobody else did.\xe2\x80\x9d\n\n"
	"Reed, 54, called the council \"a disgrace\" and accused its leader, Boris Lund, of hiding a loss of \xe2\x82\xac""3 million. Lund denied it, "
	"according to a spokesman for the Transport Union.\n";

/* Annotates the article with all plugins within `limit` bytes (0: none), and writes it. A new document each time: what one
   keeps of its last run would do. */
static bool annotate_all(struct engine *g, struct plan *p, size_t limit, struct buffer *out, struct error *e)
{
	struct doc *d = doc_new();
	g->memory = limit;
	bool ok = (d || error_memory(e)) && doc_set(d, "a", 1, article, sizeof article - 1, e) && run_plan(g, p, d, NULL, e) &&
	          format_write(g, engine_format(g, "jsonl"), d, p->write, p->n_write, NULL, out, NULL, e);
	doc_free(d);
	return ok;
}

START_TEST(plugins_end_well_under_every_limit)
{
	struct buffer want = {0}, got = {0};
	struct error e = {0};
	struct arena arena = {0};
	struct plan p;
	struct engine *g = engine_new(true, NULL, 0, &e);
	unsigned n_failed = 0;
	ck_good(g && plan_make(g, NULL, NULL, 0, &arena, &p, &e) && plan_open(g, &p, &e) && annotate_all(g, &p, 0, &want, &e), e);
	ck_assert_uint_gt(p.n_step, 5);
	for (int ever = 0; ever <= 1; ever++) /* the system has no more */
		for (long at = 0;; at++) {
			e = (struct error){0};
			buffer_clear(&got);
			mem_fail_at(at, ever);
			bool ok = annotate_all(g, &p, 0, &got, &e), reached = mem_count() > at;
			mem_fail_at(-1, false);
			ck_assert_msg(ok || e.text[0], "allocation %ld failed and there is no reason", at);
			ck_assert_msg(!ok || (got.n == want.n && memcmp(got.at, want.at, got.n) == 0), "allocation %ld failed unseen", at);
			if (!reached)
				break;
		}
	for (size_t limit = 1 << 14;; limit += limit / 16) { /* the article may take no more */
		e = (struct error){0};
		buffer_clear(&got);
		bool ok = annotate_all(g, &p, limit, &got, &e);
		ck_assert_msg(ok || e.text[0], "%zu bytes were too few and there is no reason", limit);
		ck_assert_msg(!ok || (got.n == want.n && memcmp(got.at, want.at, got.n) == 0), "%zu bytes were too few unseen", limit);
		n_failed += !ok;
		if (ok)
			break;
		ck_assert_uint_lt(limit, 1 << 26);
	}
	ck_assert_uint_gt(n_failed, 10);
	buffer_free(&want);
	buffer_free(&got);
	engine_free(g);
	arena_free(&arena);
}
END_TEST

CHECK_MAIN("failure", every_allocation_may_be_the_first_to_fail, plugins_end_well_under_every_limit);
