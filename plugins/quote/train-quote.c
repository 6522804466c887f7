/*
 * train-quote.c -- learning quote-open.model.
 *
 *	train-quote -w words.model -v syntax-open.model -o OUT.model [-k FEATURES] [-r ROUNDS] [-l L1] CORPUS.jsonl[:WEIGHT] ...
 *
 * -b MODEL keeps the chains of an earlier model and learns to read only; -F y has the
 * reader of roles see words that report elsewhere as well (more precision, less recall).
 *
 * A corpus has an article a line: {"text", "quotes": [{"content", "cue", "source"}]},
 * spans in code points. The program's own plugins cut and look at the article, so
 * that the chains learn from what they will see; each is learned twice, with
 * syntax and without, and read (train-reader.c) with syntax and the parser's vectors.
 */
#include "../../core/core.h"
#include "../../core/json_lex.h"
#include "../../core/learn/crf_train.h"
#include "../../core/model.h"
#include "quote.h"
#include "train-reader.h"

#include <stdlib.h>
#include <string.h>

enum { PIECES = 8 };

struct pieces { uint32_t n; struct { uint32_t b, e; } at[PIECES]; };
struct gold { struct pieces content, cue, source; };
struct golds { struct gold *at; unsigned n, room; };

/* ---- corpora */

static void read_spans(struct json *j, struct pieces *p)
{
	p->n = 0;
	for (json_array(j); json_item(j);) {
		uint32_t v[2] = {0}, k = 0;
		for (json_array(j); json_item(j); k++)
			json_uint(j, &v[k < 2 ? k : 1]);
		if (p->n < PIECES) {
			p->at[p->n].b = v[0];
			p->at[p->n++].e = v[1];
		}
	}
}

static bool read_article(const char *line, size_t n, struct buffer *text, struct golds *g, const char *file)
{
	struct json j;
	struct json_text s;
	json_begin(&j, line, n);
	buffer_clear(text);
	g->n = 0;
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "text")) {
			if (json_string(&j, &s))
				buffer_put(text, s.s, s.n);
		} else if (json_is(&j, "quotes")) {
			for (json_array(&j); json_item(&j);) {
				if (!mem_grow(&g->at, g->n, &g->room, sizeof *g->at))
					return false;
				struct gold *one = &g->at[g->n++];
				memset(one, 0, sizeof *one);
				for (json_object(&j); json_key(&j);)
					if (json_is(&j, "content"))
						read_spans(&j, &one->content);
					else if (json_is(&j, "cue"))
						read_spans(&j, &one->cue);
					else if (json_is(&j, "source"))
						read_spans(&j, &one->source);
					else
						json_skip(&j);
			}
		} else
			json_skip(&j);
	return json_end(&j) || (fprintf(stderr, "%s: %s\n", file, j.why), false);
}

/* ---- sequences */

struct desk { struct doc *doc; struct arena arena; };

struct chain {
	uint32_t *first, *feature, *word, *read; /* word, read: for readers */
	uint8_t *state, *n_read;
	unsigned n, n_feature, room_feature;
	float weight;
	bool read_only; /* no chain of features learns from it */
};
struct chains { struct chain *at; unsigned n, room; };

static bool add_features(struct chain *c, const uint32_t *f, uint32_t n)
{
	for (uint32_t k = 0; k < n; k++) {
		if (!mem_grow(&c->feature, c->n_feature, &c->room_feature, sizeof *c->feature))
			return false;
		c->feature[c->n_feature++] = f[k];
	}
	return true;
}

static struct chain *new_chain(struct chains *s, uint32_t n, float weight)
{
	if (!mem_grow(&s->at, s->n, &s->room, sizeof *s->at))
		return NULL;
	struct chain *c = &s->at[s->n];
	*c = (struct chain){.n = n, .weight = weight, .first = calloc(n + 1, sizeof *c->first), .state = calloc(n + 1, 1),
	                    .word = calloc(n + 1, sizeof *c->word), .read = calloc(n + 1, READER_FEATURES * sizeof *c->read), .n_read = calloc(n + 1, 1)};
	return c->first && c->state && c->word && c->read && c->n_read ? &s->at[s->n++] : NULL;
}

/* Labels of n items, 0 for none, else 1 + type, as states; a change of label ends a span. */
static void states(const uint8_t *label, uint32_t n, uint8_t *state)
{
	for (uint32_t b = 0, e; b < n; b = e) {
		for (e = b + 1; e < n && label[e] == label[b]; e++)
			;
		for (uint32_t i = b; i < e && label[b]; i++)
			state[i] = (uint8_t)crf_state(label[b] - 1u, e - b == 1 ? CRF_UNIT : i == b ? CRF_BEGIN : i + 1 == e ? CRF_LAST : CRF_INSIDE);
	}
}

static struct span tokens_of(const struct article *a, const struct doc *d, uint32_t b, uint32_t e, bool content)
{
	uint32_t from = doc_from_codepoint(d, b), to = doc_from_codepoint(d, e);
	struct span s = {quote_token_at(a, from), quote_token_at(a, to)};
	if (from == UINT32_MAX || to == UINT32_MAX)
		return (struct span){0, 0};
	if (s.b > 0 && a->end[s.b - 1] > from)
		s.b--;
	struct span all = s;
	while (s.b < s.e && !quote_letter(a, s.b))
		s.b++;
	while (s.e > s.b && !quote_letter(a, s.e - 1))
		s.e--;
	if (content && s.e - s.b > 1 && quote_in(a, s.b, "|that|whether|if|"))
		s.b++;
	return s.b < s.e ? s : all; /* nothing but signs: a colon is a cue */
}

static struct span longest(const struct article *a, const struct doc *d, const struct pieces *p)
{
	struct span best = {0, 0};
	for (uint32_t k = 0; k < p->n; k++) {
		struct span s = tokens_of(a, d, p->at[k].b, p->at[k].e, false);
		if (s.e - s.b > best.e - best.b)
			best = s;
	}
	return best;
}

static bool cue_chains(const struct article *a, const struct doc *d, const struct golds *g, float weight, struct chains *out)
{
	uint32_t f[CUE_FEATURES], plain;
	uint8_t *label = calloc(a->n + 1, 1);
	bool ok = label != NULL;
	for (uint32_t k = 0; ok && k < g->n; k++) {
		struct span s = longest(a, d, &g->at[k].cue);
		for (uint32_t i = s.b; i < s.e; i++)
			label[i] = 1;
	}
	for (uint32_t b = 0, e; ok && b < a->n; b = e) {
		for (e = b + 1; e < a->n && a->sentence[e] == a->sentence[b] && e - b < 500; e++)
			;
		struct chain *c = new_chain(out, e - b, weight);
		ok = c != NULL;
		for (uint32_t i = b; ok && i < e; i++) {
			ok = add_features(c, f, quote_cue_features(a, i, b, e, f, &plain));
			c->first[i - b + 1] = c->n_feature;
			c->word[i - b] = a->look[i].lower;
			c->n_read[i - b] = (uint8_t)quote_cue_reads(a, i, c->read + (size_t)(i - b) * READER_FEATURES);
		}
		if (ok)
			states(label + b, e - b, c->state);
	}
	free(label);
	return ok;
}

/* The window of a cue as a chain, labels of its items given. */
static bool role_chain(const struct article *a, const struct window *w, const uint8_t *label, float weight, bool read_only, struct chains *out)
{
	uint32_t f[ROLE_FEATURES], plain;
	struct chain *c = new_chain(out, w->n, weight);
	if (!c)
		return false;
	c->read_only = read_only;
	for (uint32_t i = 0; i < w->n; i++) {
		if (!read_only && !add_features(c, f, quote_role_features(a, w, i, f, &plain)))
			return false;
		c->first[i + 1] = c->n_feature;
		c->word[i] = a->look[w->token[i]].lower;
		c->n_read[i] = (uint8_t)quote_role_reads(a, w, i, c->read + (size_t)i * READER_FEATURES);
	}
	states(label, w->n, c->state);
	return true;
}

/* Every other word that often reports and here does not: there is nothing to be found around it. */
static bool false_cues(const struct article *a, const uint8_t *in_cue, float weight, struct chains *out)
{
	static const uint8_t nothing[WINDOW];
	struct window w;
	for (uint32_t i = 0; i < a->n; i++) {
		if (in_cue[i] || !quote_has(a, i, W_CUE | W_ATTITUDE) || i % 2)
			continue;
		quote_window(a, (struct span){i, i + 1}, &w);
		if (!role_chain(a, &w, nothing, weight, true, out))
			return false;
	}
	return true;
}

static bool role_chains(const struct article *a, const struct doc *d, const struct golds *g, float weight, bool with_false, struct chains *out)
{
	uint8_t label[WINDOW], *in_cue = arena_alloc(&((struct desk *)a->arg)->arena, a->n + 1);
	struct window w;
	if (!in_cue)
		return false;
	memset(in_cue, 0, a->n);
	for (uint32_t k = 0; k < g->n; k++) {
		struct span cue = longest(a, d, &g->at[k].cue);
		if (cue.b == cue.e)
			continue;
		memset(in_cue + cue.b, 1, cue.e - cue.b);
		quote_window(a, cue, &w);
		memset(label, 0, sizeof label);
		for (int role = 0; role < ROLES; role++) {
			const struct pieces *p = role == ROLE_SOURCE ? &g->at[k].source : &g->at[k].content;
			for (uint32_t x = 0; x < p->n; x++) {
				struct span s = tokens_of(a, d, p->at[x].b, p->at[x].e, role == ROLE_CONTENT);
				for (uint32_t i = 0; i < w.n; i++)
					if (w.token[i] >= s.b && w.token[i] < s.e && !(w.token[i] >= cue.b && w.token[i] < cue.e))
						label[i] = (uint8_t)(1 + role);
			}
		}
		if (!role_chain(a, &w, label, weight, false, out))
			return false;
	}
	return !with_false || a->syntax.n != a->n || false_cues(a, in_cue, weight, out);
}

static void *take(void *arena, size_t bytes) { return arena_alloc(arena, bytes); }
static const char *string(void *doc, qn_sym s) { return doc_string(doc, s); }

static void *take_desk(void *d, size_t bytes) { return take(&((struct desk *)d)->arena, bytes); }
static const char *string_desk(void *d, qn_sym s) { return string(((struct desk *)d)->doc, s); }

static bool learn_article(struct desk *k, const struct lexicon *lexicon, const struct words *words, bool syntax, bool with_false, const struct golds *g, float weight,
                          struct chains *cue, struct chains *role, struct error *e)
{
	struct doc *d = k->doc;
	arena_reset(&k->arena);
	struct article a = {.alloc = take_desk, .string = string_desk, .arg = k, .lexicon = lexicon, .words = words, .text = d->text, .len = d->len};
	if (!doc_bind(d, "token", "kind", &a.tokens, e) || !doc_bind(d, "sentence", "", &a.sentences, e) || !doc_bind(d, "paragraph", "", &a.paragraphs, e) ||
	    !doc_bind(d, "entity", "kind,name", &a.entities, e) || !doc_bind(d, "name", "kind,text", &a.names, e) ||
	    (syntax && !doc_bind(d, "syntax", "upos,lemma,head,rel", &a.syntax, e)))
		return false;
	return (quote_view(&a) && quote_marks(&a) && quote_look(&a) && cue_chains(&a, d, g, weight, cue) && role_chains(&a, d, g, weight, with_false, role)) || error_memory(e);
}

/* ---- training */

enum { READER_BYTES = 700 << 10 };

struct options {
	const char *words, *out;
	const void *base; /* a model whose chains are kept, or NULL */
	const struct table *vectors; /* of the parser's; NULL: no readers */
	char *const *corpus;
	int n_corpus, most;
	size_t keep;
	unsigned rounds, more, readings, held, seed;
	bool syntax, average, false_cues;
	float l1, rate, dropout, read_rate;
};

static void progress(void *name, unsigned round, unsigned rounds, double likelihood)
{
	fprintf(stderr, "%s: round %u of %u, log likelihood %.4f a chain\n", (const char *)name, round, rounds, likelihood);
}

static void *train(const struct options *o, const struct chains *c, unsigned n_type, char *name, size_t *bytes)
{
	struct crf_sequence *s = calloc(c->n + 1, sizeof *s);
	struct crf_setup set = {.n_type = n_type, .rounds = o->rounds, .more_rounds = o->more, .average = o->average, .dropout = o->dropout, .bits = 24, .least = 2, .rate = o->rate, .l1 = o->l1, .n_keep = o->keep,
	                        .seed = 7, .progress = progress, .arg = name};
	if (!s)
		return NULL;
	size_t n = 0;
	for (unsigned i = 0; i < c->n; i++)
		if (!c->at[i].read_only)
			s[n++] = (struct crf_sequence){c->at[i].n, c->at[i].first, c->at[i].feature, c->at[i].state, c->at[i].weight};
	void *out = crf_train(s, n, &set, bytes);
	free(s);
	return out;
}

static void free_chains(struct chains *c)
{
	for (unsigned i = 0; i < c->n; i++) {
		free(c->at[i].first);
		free(c->at[i].feature);
		free(c->at[i].state);
		free(c->at[i].word);
		free(c->at[i].read);
		free(c->at[i].n_read);
	}
	free(c->at);
	*c = (struct chains){0};
}


static bool read_corpora(const struct options *o, struct engine *g, const struct lexicon *lexicon, const struct words *words, bool syntax,
                         struct chains *cue, struct chains *role)
{
	struct desk k = {.doc = doc_new()};
	struct golds gold = {0};
	struct buffer text = {0};
	struct error e = {0};
	char *line = NULL;
	size_t room = 0;
	ssize_t n;
	bool ok = k.doc != NULL;
	for (int i = 0; ok && i < o->n_corpus; i++) {
		char name[4096], *colon;
		float weight = 1;
		int lines = 0;
		snprintf(name, sizeof name, "%s", o->corpus[i]);
		if ((colon = strrchr(name, ':'))) {
			*colon = 0;
			weight = strtof(colon + 1, NULL);
		}
		FILE *f = fopen(name, "re");
		if (!f) {
			perror(name);
			ok = false;
		}
		while (ok && (n = getline(&line, &room, f)) > 0 && lines++ < o->most)
			ok = read_article(line, (size_t)n, &text, &gold, name) && doc_set(k.doc, "x", 1, text.at, text.n, &e) &&
			     engine_annotate(g, k.doc, syntax ? "token,sentence,paragraph,entity,name,syntax" : "token,sentence,paragraph,entity,name", &e) &&
			     learn_article(&k, lexicon, words, syntax, o->false_cues, &gold, weight, cue, role, &e);
		if (f)
			fclose(f);
	}
	if (!ok)
		fprintf(stderr, "train-quote: %s\n", e.text);
	free(line);
	buffer_free(&text);
	mem_free(gold.at);
	arena_free(&k.arena);
	doc_free(k.doc);
	return ok;
}

/* The parts of the model to come. */
struct parts { struct model_part at[8]; unsigned n; bool failed; };

static void add_part(struct parts *p, const char *name, const void *data, size_t bytes)
{
	p->failed = p->failed || !data;
	if (!p->failed)
		p->at[p->n++] = (struct model_part){name, data, bytes};
}

static void learn_chains(const struct options *o, const struct chains *c, bool syntax, struct parts *p)
{
	static char *const name[2][2] = {{"cue", "role"}, {"cue syntax", "role syntax"}};
	for (unsigned k = 0; !p->failed && k < 2; k++) {
		size_t bytes = 0;
		const void *data = o->base ? model_section(o->base, name[syntax][k], &bytes) : train(o, &c[k], k ? ROLES : 1, name[syntax][k], &bytes);
		add_part(p, name[syntax][k], data, bytes);
	}
}

static void learn_readers(const struct options *o, const struct chains *c, struct parts *p)
{
	static const char *const name[2][3] = {{"cue reader", "cue in", "cue context"}, {"role reader", "role in", "role context"}};
	for (unsigned k = 0; !p->failed && k < 2; k++) {
		struct read_setup set = {.n_type = k ? ROLES : 1, .rounds = o->readings, .held = o->held, .most = READER_BYTES, .rate = o->read_rate, .seed = o->seed,
		                         .vectors = o->vectors, .name = name[k][0]};
		struct read_chain *all = calloc(c[k].n + 1, sizeof *all);
		struct read_sections s = {0};
		for (unsigned i = 0; all && i < c[k].n; i++)
			all[i] = (struct read_chain){c[k].at[i].n, c[k].at[i].word, c[k].at[i].read, c[k].at[i].n_read, c[k].at[i].state};
		p->failed = p->failed || !all || !reader_learn(all, c[k].n, &set, &s);
		add_part(p, name[k][1], s.in, s.n_in);
		add_part(p, name[k][2], s.context, s.n_context);
		free(all);
	}
}

static bool learn(const struct options *o, struct engine *g, const void *file)
{
	struct words words;
	struct parts p = {0};
	char why[512] = "";
	struct lexicon *lexicon = quote_lexicon();
	p.failed = !lexicon || !words_open(&words, file);
	for (int syntax = 0; !p.failed && syntax <= o->syntax; syntax++) {
		struct chains c[2] = {{0}, {0}};
		if (syntax || !o->base)
			p.failed = !read_corpora(o, g, lexicon, &words, syntax, &c[0], &c[1]);
		learn_chains(o, c, syntax, &p);
		if (syntax && o->vectors)
			learn_readers(o, c, &p);
		free_chains(&c[0]);
		free_chains(&c[1]);
	}
	p.failed = p.failed || !model_write(o->out, "quote 1", p.at, p.n, why, sizeof why);
	if (p.failed)
		fprintf(stderr, "train-quote: %s\n", why);
	return !p.failed;
}

int main(int argc, char **argv)
{
	struct options o = {.keep = 110000, .rounds = 5, .more = 4, .dropout = 0.2f, .average = true, .syntax = true, .l1 = 0.007f, .rate = 0.1f, .most = INT32_MAX, .readings = 6, .seed = 7, .read_rate = 0.04f};
	struct table vectors;
	const char *trees = NULL, *base = NULL;
	struct error e = {0};
	char why[512];
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		switch (argv[i][1]) {
		case 'w': o.words = argv[i + 1]; break;
		case 'o': o.out = argv[i + 1]; break;
		case 'k': o.keep = strtoul(argv[i + 1], NULL, 10); break;
		case 'r': o.rounds = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'n': o.most = atoi(argv[i + 1]); break;
		case 'm': o.more = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'a': o.average = argv[i + 1][0] == 'y'; break;
		case 'l': o.l1 = strtof(argv[i + 1], NULL); break;
		case 'd': o.dropout = strtof(argv[i + 1], NULL); break;
		case 'R': o.rate = strtof(argv[i + 1], NULL); break;
		case 'v': trees = argv[i + 1]; break;
		case 'b': base = argv[i + 1]; break;
		case 'N': o.readings = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'S': o.seed = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'F': o.false_cues = argv[i + 1][0] == 'y'; break;
		case 'H': o.held = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'Q': o.read_rate = strtof(argv[i + 1], NULL); break;
		case 's': o.syntax = argv[i + 1][0] == 'y'; break;
		default: i = argc;
		}
	o.corpus = argv + i;
	o.n_corpus = argc - i;
	if (!o.words || !o.out || o.n_corpus < 1) {
		fputs("usage: train-quote -w words.model -v syntax-open.model -o OUT.model [-k FEATURES] [-r ROUNDS] [-l L1] [-n ARTICLES] [-s y|n] [-b OLD.model] [-F y|n] [-N READINGS] [-S SEED] CORPUS.jsonl[:WEIGHT] ...\n", stderr);
		return 2;
	}
	const void *file = model_map(o.words, "words 1", NULL, why, sizeof why), *parser = trees ? model_map(trees, NULL, NULL, why, sizeof why) : NULL;
	size_t n = 0;
	const void *section = parser ? model_section(parser, "vectors", &n) : NULL;
	if ((trees && !table_open(&vectors, section, n, CONTEXT_IN)) || (base && !(o.base = model_map(base, "quote 1", NULL, why, sizeof why)))) {
		fprintf(stderr, "train-quote: %s\n", why);
		return 1;
	}
	o.vectors = trees ? &vectors : NULL;
	struct engine *g = engine_new(true, NULL, 0, &e);
	bool ok = file && g && learn(&o, g, file);
	if (!ok)
		fprintf(stderr, "train-quote: %s%s\n", file ? "" : why, e.text);
	engine_free(g);
	return !ok;
}
