/*
 * train-read.c -- articles whose chains are known, as cases to learn from.
 *
 * The program's own plugins find names, and the plugin's own walk goes through the
 * article, so that the weights learn from what they will see. A name is right where
 * it belongs to the chain of the pronoun or description. Each article is of a fold,
 * one after the other.
 */
#include "../../core/json_lex.h"
#include "../../core/model.h"
#include "train.h"

#include <stdlib.h>
#include <string.h>

#define UNMARKED 0.3f /* "a publican" who is named later is not marked in all articles: what a case without a mark weighs */

struct mention { uint32_t b, e, chain; }; /* bytes */
struct gold { struct mention *at; unsigned n, room; bool partial; }; /* partial: of what is in no chain nothing is known */

static bool read_article(const char *line, size_t n, struct buffer *text, struct gold *g, const char *file)
{
	struct json j;
	struct json_text s;
	uint32_t chain = 0;
	json_begin(&j, line, n);
	buffer_clear(text);
	g->n = 0;
	g->partial = false;
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "text")) {
			if (json_string(&j, &s))
				buffer_put(text, s.s, s.n);
		} else if (json_is(&j, "partial"))
			json_bool(&j, &g->partial);
		else if (json_is(&j, "chains")) {
			for (json_array(&j); json_item(&j); chain++)
				for (json_array(&j); json_item(&j);) {
					uint32_t v[2] = {0}, k = 0;
					if (!mem_grow(&g->at, g->n, &g->room, sizeof *g->at))
						return false;
					for (json_array(&j); json_item(&j); k++)
						if (k < 2)
							json_uint(&j, &v[k]);
						else
							json_skip(&j);
					g->at[g->n++] = (struct mention){v[0], v[1], chain};
				}
		} else
			json_skip(&j);
	return json_end(&j) || (fprintf(stderr, "%s: %s\n", file, j.why), false);
}

/* Whether a mention begins at byte b and goes on behind byte e, and none ends before: "her" in a marked "her government". Nothing
   is known of such. */
static bool only_begins(const struct gold *g, uint32_t b, uint32_t e)
{
	bool longer = false;
	for (unsigned i = 0; i < g->n; i++)
		if (g->at[i].b == b && g->at[i].e <= e)
			return false;
		else
			longer = longer || g->at[i].b == b;
	return longer;
}

/* The chain of the smallest mention around the bytes [b, e); with `here` it must begin at b. QN_NONE: there is none. */
static uint32_t chain_at(const struct gold *g, uint32_t b, uint32_t e, bool here)
{
	uint32_t size = UINT32_MAX, chain = QN_NONE;
	for (unsigned i = 0; i < g->n; i++) {
		const struct mention *m = &g->at[i];
		if (m->b <= b && m->e >= e && m->e - m->b < size && (!here || m->b == b)) {
			size = m->e - m->b;
			chain = m->chain;
		}
	}
	return chain;
}

struct desk {
	struct doc *doc;
	struct arena arena;
	struct gold gold;
	uint32_t *chain; /* [name] */
	struct examples *out;
	unsigned fold, corpus;
	float weight, *const *learned; /* [FOLDS]: weights that lead the article, learned without its fold; NULL: what is right leads it */
	bool failed;
};

static void *take(void *d, size_t bytes) { return arena_alloc(&((struct desk *)d)->arena, bytes); }
static const char *string(void *d, qn_sym s) { return doc_string(((struct desk *)d)->doc, s); }

/* The chain that most mentions of each name are in. */
static bool chain_names(struct desk *k, const struct article *a)
{
	uint32_t *votes = take(k, (a->name.n + 1) * sizeof *votes);
	k->chain = take(k, (a->name.n + 1) * sizeof *k->chain);
	if (!votes || !k->chain)
		return false;
	for (uint32_t i = 0; i < a->name.n; i++)
		k->chain[i] = chain_at(&k->gold, a->name.begin[i], a->name.end[i], false);
	for (uint32_t i = 0; i < a->entity.n; i++) { /* majority by Boyer and Moore 1981 */
		uint32_t name = a->entity.col[1][i], chain = chain_at(&k->gold, a->entity.begin[i], a->entity.end[i], false);
		if (name == QN_NONE || chain == QN_NONE)
			continue;
		if (k->chain[name] == chain)
			votes[name]++;
		else if (votes[name] > 0)
			votes[name]--;
		else {
			k->chain[name] = chain;
			votes[name] = 1;
		}
	}
	return true;
}

static unsigned choose(struct walk *w, const struct anaphor *x, struct option *o, unsigned n, float *sure)
{
	struct desk *k = w->arg;
	struct examples *all = k->out;
	const struct article *a = w->a;
	bool whose = IS_ANY(a, x->e, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"); /* "the union" in a marked "the union's president" */
	bool alone = (x->head && !whose) || !only_begins(&k->gold, a->token.begin[x->b], a->token.end[x->e - !whose]);
	uint32_t chain = alone ? chain_at(&k->gold, a->token.begin[x->b], a->token.end[x->e - 1], true) : QN_NONE;
	struct example e = {k->fold, x->group, x->sort, n, all->n_option, 0, k->corpus, k->weight, w->quote != QN_NONE};
	unsigned first = RECENT;
	bool apposition = x->head && x->b && coref_is(a, x->b - 1, ",") && w->n_recent && w->recent[0].last.token == x->b - 1; /* marked by some, not by others */
	bool known = (!k->gold.partial && (chain != QN_NONE || !apposition)) || (chain != QN_NONE && x->group != G_IT && x->group != G_THEY); /* of these only what had been led was looked at */
	for (unsigned i = 0; i + 1 < n; i++) {
		const struct candidate *c = x->group == G_AHEAD ? &w->later[w->coming[o[i].at]].c : &w->recent[o[i].at];
		uint32_t its = c->name != QN_NONE ? k->chain[c->name] : chain_at(&k->gold, a->token.begin[c->last.token - 1], a->token.end[c->last.token - 1], false);
		if (chain != QN_NONE && its == chain) {
			e.right |= 1u << i;
			first = first == RECENT ? o[i].at : first;
		}
	}
	*sure = 1;
	if (k->learned) {
		struct option led[OPTIONS];
		struct weights by = weights_of(k->learned[k->fold], train_least);
		memcpy(led, o, n * sizeof *o);
		first = weigh(&by, x, led, n, sure);
	}
	if (x->early || !known || !alone)
		return first;
	if (!e.right)
		e.right = 1u << (n - 1);
	if (x->group == G_AHEAD && chain == QN_NONE && !has(a, x->b, W_THE))
		e.weight *= UNMARKED;
	for (unsigned i = 0; i < n; i++) {
		if (!mem_grow(&all->option, all->n_option, &all->room_option, sizeof *o))
			return k->failed = true, RECENT;
		all->option[all->n_option++] = o[i];
	}
	if (!mem_grow(&all->at, all->n, &all->room, sizeof e))
		return k->failed = true, RECENT;
	all->at[all->n++] = e;
	return first;
}

static bool found(struct walk *w, const struct anaphor *x, qn_row name, float sure)
{
	(void)x, (void)name, (void)sure;
	return !((struct desk *)w->arg)->failed;
}

static bool learn_article(struct desk *k, const struct lexicon *lexicon, const struct genders *genders, struct error *e)
{
	struct doc *d = k->doc;
	arena_reset(&k->arena);
	for (unsigned i = 0; i < k->gold.n; i++) {
		k->gold.at[i].b = doc_from_codepoint(d, k->gold.at[i].b);
		k->gold.at[i].e = doc_from_codepoint(d, k->gold.at[i].e);
	}
	struct article a = {.alloc = take, .string = string, .arg = k, .lexicon = lexicon, .genders = genders, .text = d->text};
	struct walk w = {.a = &a, .choose = choose, .found = found, .arg = k};
	if (!doc_bind(d, "token", "", &a.token, e) || !doc_bind(d, "sentence", "", &a.sentence, e) || !doc_bind(d, "paragraph", "", &a.paragraph, e) || !doc_bind(d, "entity", "kind,name", &a.entity, e) ||
	    !doc_bind(d, "name", "kind,text,ref", &a.name, e) || !doc_bind(d, "zone", "kind", &a.zone, e))
		return false;
	return (coref_view(&a) && chain_names(k, &a) && coref_walk(&w)) || error_memory(e);
}

bool train_read(const struct options *o, struct engine *g, float *const *learned, struct examples *out)
{
	struct desk k = {.doc = doc_new(), .learned = learned, .out = out};
	struct buffer text = {0};
	struct error e = {0};
	struct genders genders;
	char why[512] = "";
	const void *file = model_map(o->genders, "gender 1", NULL, why, sizeof why);
	struct lexicon *lexicon = coref_lexicon();
	char *line = NULL;
	size_t room = 0;
	ssize_t n;
	bool ok = k.doc && lexicon && file && genders_open(&genders, file);
	for (int i = 0; ok && i < o->n_corpus; i++) {
		char name[4096], *colon;
		snprintf(name, sizeof name, "%s", o->corpus[i]);
		k.corpus = (unsigned)i;
		k.weight = 1;
		if ((colon = strrchr(name, ':'))) {
			*colon = 0;
			k.weight = strtof(colon + 1, NULL);
		}
		FILE *f = fopen(name, "re");
		if (!f)
			error_set(&e, "%s: cannot be read", name);
		ok = f != NULL;
		while (ok && (n = getline(&line, &room, f)) > 0) {
			ok = read_article(line, (size_t)n, &text, &k.gold, name) && doc_set(k.doc, "x", 1, text.at, text.n, &e) &&
			     engine_annotate(g, k.doc, "token,sentence,paragraph,entity,name,zone", &e) &&
			     learn_article(&k, lexicon, &genders, &e);
			k.fold = (k.fold + 1) % FOLDS;
		}
		if (f)
			fclose(f);
	}
	if (!ok)
		fprintf(stderr, "train-coref: %s%s\n", why, e.text);
	free(line);
	free(lexicon);
	model_unmap(file);
	buffer_free(&text);
	mem_free(k.gold.at);
	arena_free(&k.arena);
	doc_free(k.doc);
	return ok;
}
