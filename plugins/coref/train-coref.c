/*
 * train-coref.c -- learning coref.model.
 *
 *	train-coref [-o OUT.model] [-l L2] [-e EPOCHS] CHAINS.jsonl[:WEIGHT] ...
 *
 * A line of CHAINS has text and chains, lists of [begin, end, type] in code points
 * (convert.py makes it); where "partial" is true, only what is in a chain is learned
 * from. The program's own plugins find names, so that the weights learn from what
 * they will see; a name is right where it belongs to the chain of the pronoun or
 * description. Articles are cut into folds: what is printed, and the heat that
 * calibrates the confidence, come of articles that were not learned from.
 */
#include "../../core/core.h"
#include "../../core/json_lex.h"
#include "../../core/model.h"
#include "weigh.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { FOLDS = 8 };

/* How much more the weights of a group are drawn to where they start: the fewer the cases, the more. */
static const float drawn[GROUPS] = {1, 3, 1, 1, 0.5f};
static const float dropped[GROUPS] = {0, 0.2f, 0.3f, 0.2f, 0.3f}; /* the part of the answers that a step leaves out */
static const float least[GROUPS] = {0.3f, 0.5f, 0.5f, 0.37f, 0.36f}; /* from when on a row is written */

struct mention { uint32_t b, e, chain; }; /* bytes */
struct gold { struct mention *at; unsigned n, room; bool partial; }; /* partial: of what is in no chain nothing is known */

struct example { /* first: of its options; right: bits by option */
	unsigned fold, group, sort, n, first, right, corpus;
	float weight;
	bool quoted;
};
struct examples {
	struct example *at;
	unsigned n, room;
	struct option *option;
	unsigned n_option, room_option;
};

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

/* ---- an article's examples */

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
	uint32_t chain = chain_at(&k->gold, a->token.begin[x->b], a->token.end[x->e - 1], true);
	struct example e = {k->fold, x->group, x->sort, n, all->n_option, 0, k->corpus, k->weight, w->quote != QN_NONE};
	unsigned first = RECENT;
	bool apposition = x->head && x->b && coref_is(a, x->b - 1, ",") && w->n_recent && w->recent[0].last.token == x->b - 1; /* marked by some, not by others */
	bool known = (!k->gold.partial && (chain != QN_NONE || !apposition)) || (chain != QN_NONE && x->group != G_IT && x->group != G_THEY); /* of these only what had been led was looked at */
	for (unsigned i = 0; i + 1 < n; i++) {
		const struct candidate *c = &w->recent[o[i].at];
		uint32_t its = c->name != QN_NONE ? k->chain[c->name] : chain_at(&k->gold, a->token.begin[c->last.token - 1], a->token.end[c->last.token - 1], false);
		if (chain != QN_NONE && its == chain) {
			e.right |= 1u << i;
			first = first == RECENT ? o[i].at : first;
		}
	}
	*sure = 1;
	if (k->learned) {
		struct option led[OPTIONS];
		struct weights by = weights_of(k->learned[k->fold], least);
		memcpy(led, o, n * sizeof *o);
		first = weigh(&by, x, led, n, sure);
	}
	if (x->early || !known)
		return first;
	if (!e.right)
		e.right = 1u << (n - 1);
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

struct options { const char *out, *genders; char *const *corpus; int n_corpus; float l2, rate, cell_l2, cell_rate; unsigned epochs, rounds, seed, turns; };

static bool read_corpora(const struct options *o, struct engine *g, float *const *learned, struct examples *out)
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

/* ---- learning */

/* A step of AdaGrad. */
static void step(float *w, float *square, float d, float rate)
{
	*square += d * d;
	*w -= rate * d / (sqrtf(*square) + 0.01f);
}

/* The options' chances, and of one of the right ones. */
static float chance_of_right(const struct weights *w, const struct example *e, struct option *o)
{
	float right = 0;
	weigh_all(w, e->group, o, e->n);
	for (unsigned i = 0; i < e->n; i++)
		right += e->right >> i & 1 ? o[i].score : 0;
	return right;
}

/* How the loss slopes with the score of option i. */
static float slope(const struct example *e, const struct option *o, unsigned i, float right)
{
	return e->weight * (o[i].score - (e->right >> i & 1 ? o[i].score / fmaxf(right, 1e-9f) : 0));
}

/* AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood that one of the right options is chosen, from the groups of a set and
   without the articles of a fold. What is learned is the mean over the second half of the steps, which is steadier. */
static bool learn_groups(const struct options *s, const struct examples *x, unsigned without, const bool *group, const float *start, float *weight)
{
	unsigned width = coref_features(), all = GROUPS * width, times[GROUPS] = {0};
	float *square = calloc(all, sizeof *square);
	double *sum = calloc(all, sizeof *sum);
	struct option o[OPTIONS];
	uint32_t seed = 7 + s->seed;
	for (unsigned at = 0; square && sum && at < s->epochs * x->n; at++) {
		seed = seed * 1664525u + 1013904223u;
		const struct example *e = &x->at[(uint64_t)seed * x->n >> 32];
		if (e->fold == without || !group[e->group])
			continue;
		const float *from = start + e->group * width;
		float *w = weight + e->group * width, *q = square + e->group * width;
		memcpy(o, x->option + e->first, e->n * sizeof *o);
		struct weights by = weights_of(weight, NULL);
		float right = chance_of_right(&by, e, o);
		for (unsigned i = 0; i < e->n; i++) {
			float g = slope(e, o, i, right);
			for (unsigned k = 0; k < o[i].n; k++) {
				unsigned f = o[i].feature[k];
				step(&w[f], &q[f], g + s->l2 * drawn[e->group] * (w[f] - from[f]), s->rate);
			}
		}
		if (at < s->epochs * x->n / 2 || at % 8)
			continue;
		times[e->group]++;
		for (unsigned f = 0; f < width; f++)
			sum[e->group * width + f] += w[f];
	}
	bool ok = square && sum;
	for (unsigned f = 0; ok && f < all; f++)
		if (times[f / width])
			weight[f] = (float)(sum[f] / times[f / width]);
	free(square);
	free(sum);
	return ok;
}

/* One example's step for all weights, the layer among them. */
static void learn_one(const struct options *s, const struct example *e, struct option *o, const float *start, unsigned net, float *all, float *square)
{
	unsigned width = coref_features();
	struct weights w = weights_of(all, NULL);
	size_t at = (size_t)(w.at - all) + e->group * width, into = (size_t)(w.into - all), bias = (size_t)(w.bias - all) + e->group * HIDDEN, out = (size_t)(w.out - all) + e->group * HIDDEN;
	float right = chance_of_right(&w, e, o), cell[HIDDEN];
	for (unsigned i = 0; i < e->n; i++) {
		float g = slope(e, o, i, right);
		for (unsigned k = 0; k < o[i].n; k++) {
			size_t f = at + o[i].feature[k];
			step(&all[f], &square[f], g + s->l2 * drawn[e->group] * (all[f] - start[f]), s->rate);
		}
		weigh_cells(&w, e->group, &o[i], cell);
		for (unsigned h = net * CELLS; h < (net + 1) * CELLS; h++) {
			float back = cell[h] > 0 ? g * all[out + h] : 0;
			step(&all[out + h], &square[out + h], g * fmaxf(cell[h], 0) + s->cell_l2 * all[out + h], s->cell_rate);
			if (cell[h] <= 0)
				continue;
			step(&all[bias + h], &square[bias + h], back, s->cell_rate);
			for (unsigned k = 0; k < o[i].n; k++) {
				size_t f = into + o[i].feature[k] * HIDDEN + h;
				step(&all[f], &square[f], back + s->cell_l2 * all[f], s->cell_rate);
			}
		}
	}
}

/* Leaves some answers out, the same ones for all options, so that none is relied on alone (Srivastava et al. 2014). */
static void drop(struct option *o, unsigned n, uint32_t seed, float part)
{
	for (unsigned i = 0; i < n; i++) {
		unsigned kept = 0;
		for (unsigned k = 0; k < o[i].n; k++)
			if (((o[i].feature[k] * 2654435761u ^ seed) * 2246822519u >> 16) >= part * 65536)
				o[i].feature[kept++] = o[i].feature[k];
		o[i].n = kept;
	}
}

/* All groups together, with one net's cells of the layer, from what they learned without it. */
static bool learn_net(const struct options *s, const struct examples *x, unsigned without, const float *start, unsigned net, float *weight)
{
	size_t all = weights_size(), linear = GROUPS * coref_features();
	float *square = calloc(all, sizeof *square);
	double *sum = calloc(all, sizeof *sum);
	struct option o[OPTIONS];
	uint32_t seed = 11 + s->seed + 101 * net;
	unsigned times = 0;
	for (size_t f = linear; f < all; f++) { /* the cells of others stay nought */
		seed = seed * 1664525u + 1013904223u;
		weight[f] = (f - linear) % HIDDEN / CELLS == net ? ((float)(seed >> 8) / (1 << 24) - 0.5f) * 0.2f : 0;
	}
	for (unsigned step = 0; square && sum && step < s->rounds * x->n; step++) {
		seed = seed * 1664525u + 1013904223u;
		const struct example *e = &x->at[(uint64_t)seed * x->n >> 32];
		if (e->fold == without)
			continue;
		memcpy(o, x->option + e->first, e->n * sizeof *o);
		if (dropped[e->group] > 0)
			drop(o, e->n, seed, dropped[e->group]);
		learn_one(s, e, o, start, net, weight, square);
		if (step < s->rounds * x->n / 2 || step % 64)
			continue;
		times++;
		for (size_t f = 0; f < all; f++)
			sum[f] += weight[f];
	}
	bool ok = square && sum;
	for (size_t f = 0; ok && times && f < all; f++)
		weight[f] = (float)(sum[f] / times);
	free(square);
	free(sum);
	return ok;
}

/* The nets, and of what each says the mean. */
static bool learn_layer(const struct options *s, const struct examples *x, unsigned without, const float *start, float *weight)
{
	size_t all = weights_size(), linear = GROUPS * coref_features(), out = all - GROUPS * HIDDEN;
	float *net = calloc(all, sizeof *net), *sum = calloc(all, sizeof *sum);
	bool ok = net && sum;
	for (unsigned k = 0; ok && k < NETS; k++) {
		memcpy(net, weight, linear * sizeof *net);
		ok = learn_net(s, x, without, start, k, net);
		for (size_t f = 0; f < all; f++)
			sum[f] += f < linear || f >= out ? net[f] / NETS : net[f];
	}
	if (ok)
		memcpy(weight, sum, all * sizeof *sum);
	free(net);
	free(sum);
	return ok;
}

/* Pronouns first; descriptions, of which there are fewer, begin with what was learned of candidates there. */
static bool learn(const struct options *s, const struct examples *x, unsigned without, float *weight)
{
	static const bool pronouns[GROUPS] = {[G_PERSON] = true, [G_THEY] = true, [G_IT] = true}, others[GROUPS] = {[G_ROLE] = true, [G_THING] = true};
	unsigned width = coref_features();
	float *start = calloc(GROUPS * width, sizeof *start);
	if (!start)
		return false;
	coref_start(start);
	memcpy(weight, start, GROUPS * width * sizeof *weight);
	bool ok = learn_groups(s, x, without, pronouns, start, weight);
	coref_share(start + G_ROLE * width, weight + G_PERSON * width);
	coref_share(start + G_THING * width, weight + G_IT * width);
	memcpy(weight + G_ROLE * width, start + G_ROLE * width, 2 * width * sizeof *weight);
	ok = ok && learn_groups(s, x, without, others, start, weight);
	ok = ok && (!s->rounds || learn_layer(s, x, without, start, weight));
	free(start);
	return ok;
}

/* What the options of an example come to under weights: the best one that is a candidate, whether it is right, and how sure. */
static bool judge(const struct examples *x, const struct example *e, const float *weight, float heat, float *sure, bool *somebody)
{
	struct option o[OPTIONS];
	struct weights by = weights_of(weight, NULL);
	unsigned best = 0;
	float sum = 0;
	memcpy(o, x->option + e->first, e->n * sizeof *o);
	weigh_all(&by, e->group, o, e->n);
	for (unsigned i = 0; i < e->n; i++)
		sum += o[i].score = powf(o[i].score, 1 / heat);
	for (unsigned i = 1; i + 1 < e->n; i++)
		if (o[i].score > o[best].score)
			best = i;
	*sure = e->n > 1 ? o[best].score / sum : 0;
	*somebody = !(e->right >> (e->n - 1) & 1);
	return e->n > 1 && e->right >> best & 1;
}

static float log_loss(const struct examples *x, float *const *weight, unsigned group, float heat)
{
	double sum = 0;
	for (unsigned i = 0; i < x->n; i++) {
		const struct example *e = &x->at[i];
		float sure;
		bool somebody;
		if (e->group != group || e->n < 2)
			continue;
		bool right = judge(x, e, weight[e->fold], heat, &sure, &somebody);
		sum -= logf(fmaxf(right ? sure : 1 - sure, 1e-6f));
	}
	return (float)sum;
}

/* A corpus, or all. */
static void table(const struct examples *x, unsigned corpus, float *const *weight, const float *heat)
{
	static const char *const name[] = {"", "he", "she", "they", "it", "anyone", "somebody", "role", "organisation", "place"};
	for (unsigned s = S_HE; s < S_SORTS; s++) {
		unsigned n = 0, led = 0;
		for (unsigned i = 0; i < x->n; i++)
			if (x->at[i].sort == s && (corpus == UINT_MAX || x->at[i].corpus == corpus))
				n++, led += !(x->at[i].right >> (x->at[i].n - 1) & 1);
		if (n)
			printf("%-12s %5u, to be led %4u; taken/right from", name[s], n, led);
		for (int t = 3; n && t < 9; t++) {
			unsigned taken = 0, good = 0;
			for (unsigned i = 0; i < x->n; i++) {
				const struct example *e = &x->at[i];
				float sure;
				bool somebody;
				if (e->sort != s || (corpus != UINT_MAX && e->corpus != corpus))
					continue;
				bool right = judge(x, e, weight[e->fold], heat[e->group], &sure, &somebody);
				taken += sure >= 0.1f * (float)t;
				good += right && sure >= 0.1f * (float)t;
			}
			printf("  .%d: %u/%u", t, taken, good);
		}
		if (n)
			putchar('\n');
	}
}

/* Of each group: how many are right where a row would be written, and the loss. */
static void sum_up(const struct examples *x, float *const *weight, const float *heat)
{
	static const char *const name[GROUPS] = {"he and she", "they", "it", "descriptions of persons", "other descriptions"};
	for (unsigned g = 0; g < GROUPS; g++) {
		unsigned n[2] = {0}, taken[2] = {0}, good[2] = {0};
		for (unsigned i = 0; i < x->n; i++) {
			const struct example *e = &x->at[i];
			float sure;
			bool somebody;
			if (e->group != g)
				continue;
			bool right = judge(x, e, weight[e->fold], heat[g], &sure, &somebody);
			n[e->quoted] += somebody;
			taken[e->quoted] += sure >= least[g];
			good[e->quoted] += right && sure >= least[g];
		}
		printf("%s: %u taken, %u right, of %u; loss %.1f; within quotation marks %u, %u, %u\n", name[g], taken[0] + taken[1], good[0] + good[1], n[0] + n[1],
		       (double)log_loss(x, weight, g, heat[g]), taken[1], good[1], n[1]);
	}
}

/* For each group the heat that makes weights that are learned without a fold as sure on it as they are right. */
static void find_heat(const struct examples *x, float *const *fold, float *heat)
{
	for (unsigned g = 0; g < GROUPS; g++) {
		heat[g] = 1;
		for (float h = 0.6f; h < 3; h += 0.1f)
			if (log_loss(x, fold, g, h) < log_loss(x, fold, g, heat[g]))
				heat[g] = h;
	}
}

static void cool(float *weight, const float *heat)
{
	struct weights by = weights_of(weight, NULL);
	float *out = weight + (by.out - weight);
	for (unsigned g = 0; g < GROUPS; g++) {
		for (unsigned f = 0; f < coref_features(); f++)
			weight[g * coref_features() + f] /= heat[g];
		for (unsigned h = 0; h < HIDDEN; h++)
			out[g * HIDDEN + h] /= heat[g];
	}
}

/* Adds the examples of b to those of a. */
static bool join(struct examples *a, const struct examples *b)
{
	for (unsigned i = 0; i < b->n; i++) {
		const struct example *from = &b->at[i];
		if (!mem_grow(&a->at, a->n, &a->room, sizeof *a->at))
			return false;
		a->at[a->n] = *from;
		a->at[a->n++].first = a->n_option;
		for (unsigned k = 0; k < from->n; k++) {
			if (!mem_grow(&a->option, a->n_option, &a->room_option, sizeof *a->option))
				return false;
			a->option[a->n_option++] = b->option[from->first + k];
		}
	}
	return true;
}

static bool learn_folds(const struct options *o, const struct examples *x, float *const *fold, float *heat)
{
	for (unsigned k = 0; k < FOLDS; k++)
		if (!learn(o, x, k, fold[k]))
			return false;
	find_heat(x, fold, heat);
	for (unsigned k = 0; k < FOLDS; k++)
		cool(fold[k], heat);
	return true;
}

/* First is learned from what is right so far in each article, then from that and from what it leads itself, mistakes included (after
   Ross, Gordon and Bagnell 2011); how good and how sure it is, is seen where the weights lead the article themselves. */
static bool learn_all(struct options *o, struct engine *g, float *weight)
{
	struct examples x = {0}, led = {0}, seen = {0};
	float *fold[FOLDS], first[GROUPS], then[GROUPS];
	bool ok = true;
	for (unsigned k = 0; k < FOLDS; k++)
		ok = (fold[k] = calloc(weights_size(), sizeof *fold[k])) && ok;
	ok = ok && read_corpora(o, g, NULL, &x) && learn_folds(o, &x, fold, first);
	for (unsigned turn = 1; ok && turn < o->turns; turn++) {
		led = (struct examples){0};
		ok = read_corpora(o, g, fold, &led) && join(&x, &led);
		o->epochs = o->epochs * turn / (turn + 1); /* as many steps as before */
		o->rounds = o->rounds * turn / (turn + 1);
		for (unsigned k = 0; k < FOLDS; k++)
			memset(fold[k], 0, weights_size() * sizeof *fold[k]);
		ok = ok && learn_folds(o, &x, fold, first);
		mem_free(led.at);
		mem_free(led.option);
	}
	ok = ok && read_corpora(o, g, fold, &seen);
	if (ok)
		find_heat(&seen, fold, then);
	for (int i = o->n_corpus > 1 ? 0 : -1; ok && i < o->n_corpus; i++) {
		printf("%s\n", i < 0 ? "all" : o->corpus[i]);
		table(&seen, i < 0 ? UINT_MAX : (unsigned)i, fold, then);
		if (i < 0)
			break;
	}
	if (ok)
		sum_up(&seen, fold, then);
	ok = ok && learn(o, &x, FOLDS, weight);
	if (ok) {
		cool(weight, first);
		cool(weight, then);
	}
	for (unsigned k = 0; k < FOLDS; k++)
		free(fold[k]);
	mem_free(x.at);
	mem_free(x.option);
	mem_free(seen.at);
	mem_free(seen.option);
	return ok;
}

int main(int argc, char **argv)
{
	struct options o = {.l2 = 1.3e-2f, .rate = 0.1f, .cell_l2 = 1e-3f, .cell_rate = 0.06f, .epochs = 30, .rounds = 24, .turns = 2, .genders = "core/learn/gender.model"};
	struct error e = {0};
	char why[512] = "";
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		switch (argv[i][1]) {
		case 'o': o.out = argv[i + 1]; break;
		case 'l': o.l2 = strtof(argv[i + 1], NULL); break;
		case 'r': o.rate = strtof(argv[i + 1], NULL); break;
		case 'e': o.epochs = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'n': o.rounds = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 's': o.seed = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 't': o.turns = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'L': o.cell_l2 = strtof(argv[i + 1], NULL); break;
		case 'R': o.cell_rate = strtof(argv[i + 1], NULL); break;
		default: i = argc;
		}
	o.corpus = argv + i;
	o.n_corpus = argc - i;
	if (o.n_corpus < 1) {
		fputs("usage: train-coref [-o OUT.model] [-l L2] [-r RATE] [-e EPOCHS] CHAINS.jsonl[:WEIGHT] ...\n", stderr);
		return 2;
	}
	size_t all = weights_size();
	float *weight = calloc(all, sizeof *weight);
	struct engine *g = engine_new(true, NULL, 0, &e);
	bool ok = weight && g;
	ok = ok && learn_all(&o, g, weight);
	struct model_part part[] = {{"weights", weight, all * sizeof *weight}, {"least", least, sizeof least}};
	ok = ok && (!o.out || model_write(o.out, "coref 1", part, 2, why, sizeof why));
	if (!ok)
		fprintf(stderr, "train-coref: %s%s\n", why, e.text);
	free(weight);
	engine_free(g);
	return !ok;
}
