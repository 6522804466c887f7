/*
 * train-attitude.c -- learning attitude-open.model and attitude-research.model.
 *
 *	train-attitude -d DATA/stance -w words.model -l attitude-words.txt [-m open|research] [-o OUT.model [-z BYTES-OF-A-TABLE]]
 *	               [-t targets|pairs] [-c FOLD] [-x SET ...] [-s SET=WEIGHT ...]
 *
 * Each set of labelled targets or pairs is a table row below. A feature counts
 * twice, once for all sets and once for its own (Daume 2007, "Frustratingly easy
 * domain adaptation"); what ships is the sum for the set that the model is to
 * serve. Without -o, figures on the development halves are printed and nothing
 * is written; -c leaves a fifth of the sets without such a half out and measures on it.
 */
#include "../../core/core.h"
#include "../../core/json_lex.h"
#include "../../core/learn/hash.h"
#include "../../core/model.h"
#include "models.h"

#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define PAIR_NEUTRAL 1 /* the plugin's default */

enum { FOLDS = 5, LONGEST_LINE = 1 << 20 };

struct set {
	const char *name, *train, *dev; /* files under DATA without .jsonl; dev NULL: measured by folds */
	bool pair, open;                /* labelled pairs; its licence lets the open model learn from it */
	float weight;
};

static struct set sets[] = {
	{"newsmtsc", "newsmtsc/train", "newsmtsc/dev", false, true, 1},
	{"seesaw-targets", "seesaw/train", "seesaw/dev", false, true, 0.3f},
	{"sentfin", "sentfin/train", "sentfin/dev", false, false, 0.5f},
	{"persent", "persent/dev", NULL, false, false, 0.5f},
	{"basil", "basil-dev", NULL, false, false, 0.5f},
	{"mpqa-targets", "mpqa2/train", "mpqa2/dev", false, false, 0.5f},
	{"dse", "dse/train", "dse/dev", true, true, 1},
	{"seesaw", "seesaw/train", "seesaw/dev", true, true, 1},
	{"mpqa", "mpqa2/train", "mpqa2/dev", true, false, 0.5f},
	{"plover", "plover_plv/train", NULL, true, false, 1},
	{"ace", "plover_aw/train", NULL, true, false, 1},
};
enum { SETS = sizeof sets / sizeof *sets };

struct row { uint32_t set, fold, class; bool dev, first; uint8_t phrases; }; /* first: the holder stands before the target */

struct learner { /* of targets or of pairs */
	unsigned n_class;
	struct linear_data data;
	struct row *row; /* [data.n_example] */
	unsigned room;
};

struct trainer {
	struct engine *g;
	struct doc *d;
	struct words words;
	struct opinion *opinion;
	const char *folder, *layers;
	bool syntax, research, skip[SETS];
	int fold;
	float l2, l1, rate;
	unsigned epochs, min_count;
	struct learner learner[MODELS];
};

/* ---- reading */

struct example { struct buffer text; uint32_t target[2], holder[2]; bool has_target, has_holder; char label, group[160]; double class5; };

static bool span(struct json *j, uint32_t *at, bool *has)
{
	*has = json_peek(j) == JSON_ARRAY;
	if (!*has)
		return json_skip(j);
	unsigned n = 0;
	for (json_array(j); json_item(j); n++) {
		uint32_t v;
		if (!json_uint(j, &v))
			return false;
		if (n < 2)
			at[n] = v;
	}
	*has = n == 2;
	return true;
}

static bool keep(struct json *j, char *out, size_t room)
{
	struct json_text s;
	if (json_peek(j) != JSON_STRING)
		return json_skip(j);
	if (!json_string(j, &s))
		return false;
	size_t n = s.n < room ? s.n : room - 1;
	memcpy(out, s.s, n);
	out[n] = 0;
	return true;
}

static bool parse(const char *line, size_t n, struct example *x, char *why, size_t n_why)
{
	struct json j;
	struct json_text s;
	char label[16] = "";
	x->text.n = 0;
	x->group[0] = 0;
	x->has_target = x->has_holder = false;
	json_begin(&j, line, n);
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "text")) {
			if (json_string(&j, &s))
				buffer_put(&x->text, s.s, s.n);
		} else if (json_is(&j, "target"))
			span(&j, x->target, &x->has_target);
		else if (json_is(&j, "holder"))
			span(&j, x->holder, &x->has_holder);
		else if (json_is(&j, "label"))
			keep(&j, label, sizeof label);
		else
			json_skip(&j);
	x->label = label[0] == 'n' && label[2] == 'u' ? 'u' : label[0];
	snprintf(why, n_why, "%s", j.why);
	return json_end(&j);
}

static const char *string(const void *arg, qn_sym s) { return doc_string(arg, s); }

/* Two examples to each pair: what the holder feels, which is told, and the reverse, of which only DSE's second line tells. */
static bool add_directed(struct trainer *t, unsigned set, char label, bool dev, const struct view *v)
{
	struct learner *l = &t->learner[MODEL_DIRECTED];
	struct features f;
	struct view turned;
	uint32_t class = label == 'u' ? TARGET_NEUTRAL : label == 'p' ? TARGET_POSITIVE : TARGET_NEGATIVE;
	features_turn(v, &turned);
	for (int k = 0; k < 2; k++) {
		features_directed(k ? &turned : v, &f);
		if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
			return false;
		l->row[l->data.n_example] = t->learner[MODEL_PAIR].row[t->learner[MODEL_PAIR].data.n_example - 1];
		l->row[l->data.n_example].set = k ? SETS : set;
		l->row[l->data.n_example].dev = dev;
		l->row[l->data.n_example].first = v->holder.b <= v->target.b;
		l->row[l->data.n_example].phrases = (uint8_t)(features_phrase(v, &v->holder) + features_phrase(v, &v->target));
		if (!linear_add(&l->data, f.item, f.n, class, sets[set].weight))
			return false;
	}
	return true;
}

static bool add(struct trainer *t, unsigned set, const struct example *x, bool dev, struct error *e)
{
	struct features f;
	struct view v;
	qn_layer token, sentence, syntax;
	struct learner *l = &t->learner[sets[set].pair];
	if (!doc_set(t->d, "x", 1, x->text.at, x->text.n, e) || !engine_annotate(t->g, t->d, t->layers, e) ||
	    !doc_bind(t->d, "token", "kind", &token, e) || !doc_bind(t->d, "sentence", "", &sentence, e) ||
	    (t->syntax && !doc_bind(t->d, "syntax", "upos,lemma,head,rel", &syntax, e)))
		return false;
	struct view_article a = {t->d->text, &token, &sentence, t->syntax ? &syntax : NULL, string, t->d, &t->words, t->opinion};
	struct view_place target = {doc_from_codepoint(t->d, x->target[0]), doc_from_codepoint(t->d, x->target[1])};
	struct view_place holder = {doc_from_codepoint(t->d, x->holder[0]), doc_from_codepoint(t->d, x->holder[1])};
	if (!view_make(&a, target, sets[set].pair ? &holder : NULL, &v) || v.apart)
		return true; /* nothing to be seen there */
	uint32_t class;
	if (sets[set].pair) {
		bool ab = v.holder.b <= v.target.b;
		features_pair(&v, &f);
		class = x->label == 'u' ? PAIR_NONE : x->label == 'p' ? (ab ? PAIR_AB_POSITIVE : PAIR_BA_POSITIVE)
		                                                      : (ab ? PAIR_AB_NEGATIVE : PAIR_BA_NEGATIVE);
	} else {
		features_target(&v, &f);
		class = x->label == 'u' ? TARGET_NEUTRAL : x->label == 'p' ? TARGET_POSITIVE : TARGET_NEGATIVE;
	}
	if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
		return error_memory(e);
	l->row[l->data.n_example] = (struct row){set, feat_bytes(x->text.at, x->text.n) % FOLDS, class, dev, false, 0};
	if (!linear_add(&l->data, f.item, f.n, class, sets[set].weight))
		return error_memory(e);
	if (sets[set].pair)
		return add_directed(t, set, x->label, dev, &v) || error_memory(e);
	struct learner *whole = &t->learner[MODEL_SENTENCE]; /* what is felt towards the target colours the sentence */
	if (!mem_grow(&whole->row, (unsigned)whole->data.n_example, &whole->room, sizeof *whole->row))
		return error_memory(e);
	whole->row[whole->data.n_example] = l->row[l->data.n_example - 1];
	features_sentence(&v, &f);
	return linear_add(&whole->data, f.item, f.n, class, sets[set].weight) || error_memory(e);
}

static bool read_set(struct trainer *t, unsigned set, const char *name, bool dev)
{
	char path[4096], why[256];
	struct example x = {0}, before = {0};
	struct error e = {0};
	unsigned n = 0;
	char *line = malloc(LONGEST_LINE);
	snprintf(path, sizeof path, "%s/%s.jsonl", t->folder, name);
	FILE *file = fopen(path, "re");
	bool ok = file && line;
	if (!ok)
		perror(path);
	while (ok && fgets(line, LONGEST_LINE, file)) {
		n++;
		if (!parse(line, strlen(line), &x, why, sizeof why)) {
			fprintf(stderr, "%s:%u: %s\n", path, n, why);
			ok = false;
		} else if (x.has_target && x.has_holder == sets[set].pair) {
			/* the two directions of a pair are one example: the first line tells all unless the second has the feeling */
			ok = add(t, set, &x, dev, &e);
			if (!ok)
				fprintf(stderr, "%s:%u: %s\n", path, n, e.text);
		}
	}
	if (file)
		fclose(file);
	free(line);
	mem_free(x.text.at);
	mem_free(before.text.at);
	return ok;
}

/* Twin lines of DSE (one pair, both directions) have one view: join them, so that the class is told once. */
static void join_twins(struct learner *l, struct learner *directed)
{
	for (size_t i = 0; i + 1 < l->data.n_example; i++) {
		struct linear_example *a = &l->data.example[i], *b = a + 1;
		if (strcmp(sets[l->row[i].set].name, "dse") != 0 || l->row[i].set != l->row[i + 1].set || a->n != b->n || a->weight == 0 ||
		    memcmp(l->data.item + a->first, l->data.item + b->first, a->n * sizeof(struct linear_item)) != 0)
			continue;
		if (a->label == PAIR_NONE)
			a->label = l->row[i].class = b->label;
		b->weight = 0; /* spent */
		directed->row[2 * i + 1].set = l->row[i].set;
		directed->data.example[2 * i + 1].label = directed->data.example[2 * i + 2].label;
		directed->row[2 * i + 2].set = SETS;
		l->row[i + 1].set = SETS;
		i++;
	}
}

/* ---- learning */

static uint32_t of_set(uint32_t feature, uint32_t set) { return feat_end(feat(feat(0x5e7, set), feature)); }

/* The data with each feature told twice. */
static bool twice(const struct learner *l, bool own, struct linear_data *out)
{
	struct linear_item item[2 * FEATURES_MOST];
	for (size_t i = 0; i < l->data.n_example; i++) {
		const struct linear_example *e = &l->data.example[i];
		unsigned n = 0;
		for (uint32_t k = 0; k < e->n; k++) {
			item[n++] = l->data.item[e->first + k];
			if (own)
				item[n] = (struct linear_item){of_set(item[n - 1].feature, l->row[i].set), item[n - 1].value}, n++;
		}
		if (!linear_add(out, item, n, e->label, e->weight))
			return false;
	}
	return true;
}

static unsigned best(const float *score, unsigned n)
{
	unsigned b = 0;
	for (unsigned c = 1; c < n; c++)
		b = score[c] > score[b] ? c : b;
	return b;
}

struct tally { unsigned n, right, gold[LINEAR_CLASS], found[LINEAR_CLASS], both[LINEAR_CLASS]; };

static double f1(const struct tally *t, unsigned c)
{
	return t->gold[c] + t->found[c] ? 200.0 * t->both[c] / (t->gold[c] + t->found[c]) : 0;
}

static void count(struct tally *t, unsigned gold, unsigned found)
{
	t->n++;
	t->right += gold == found;
	t->gold[gold]++;
	t->found[found]++;
	t->both[gold] += gold == found;
}

static void print(const char *name, const struct tally *t, unsigned n_class)
{
	double sum = 0;
	unsigned classes = 0;
	for (unsigned c = 0; c < n_class; c++)
		if (t->gold[c]) {
			sum += f1(t, c);
			classes++;
		}
	printf("%-16s n %5u  accuracy %5.2f  macro F1 %5.2f  by class", name, t->n, t->n ? 100.0 * t->right / t->n : 0, classes ? sum / classes : 0);
	for (unsigned c = 0; c < n_class; c++)
		printf(" %5.2f", f1(t, c));
	printf("\n");
}

static bool left_out(const struct trainer *t, const struct row *r)
{
	return r->set < SETS && !sets[r->set].dev && t->fold >= 0 && r->fold == (uint32_t)t->fold;
}

/* The five chances of pair i, joined with those of the directed model. */
static void add_both_ways(const struct learner *directed, const struct linear_weights *w, size_t i, float five[LINEAR_CLASS])
{
	float p[2][LINEAR_CLASS];
	for (int k = 0; k < 2; k++) {
		const struct linear_example *e = &directed->data.example[2 * i + (size_t)k];
		linear_weigh(w, directed->data.item + e->first, e->n, p[k]);
		linear_softmax(p[k], TARGET_CLASSES);
	}
	bool first = directed->row[2 * i].first;
	features_join(p[!first], p[first], five);
	features_expect(directed->row[2 * i].phrases, first, five);
	five[PAIR_NONE] *= PAIR_NEUTRAL;
}

static void measure(const struct trainer *t, const struct learner *l, const struct linear_data *data, const struct linear_weights *w,
                    const struct linear_weights *w3)
{
	for (unsigned s = 0; s < SETS; s++) {
		struct tally all = {0}, forced = {0};
		for (size_t i = 0; i < data->n_example; i++) {
			float score[LINEAR_CLASS];
			const struct row *r = &l->row[i];
			if (r->set != s || !(r->dev || left_out(t, r)))
				continue;
			linear_weigh(w, data->item + data->example[i].first, data->example[i].n, score);
			linear_softmax(score, l->n_class);
			if (w3)
				add_both_ways(&t->learner[MODEL_DIRECTED], w3, i, score);
			unsigned c = best(score, l->n_class);
			if (strcmp(sets[s].name, "dse") != 0 && l->n_class == PAIR_CLASSES) {
				unsigned pos = (r->class - 1) % 2 ? PAIR_BA_POSITIVE : PAIR_AB_POSITIVE, neg = pos + 2;
				c = c == pos ? TARGET_POSITIVE : c == neg ? TARGET_NEGATIVE : TARGET_NEUTRAL;
				unsigned gold = r->class == pos ? TARGET_POSITIVE : TARGET_NEGATIVE;
				count(&forced, gold, score[pos] > score[neg] ? TARGET_POSITIVE : TARGET_NEGATIVE);
				count(&all, gold, c);
			} else
				count(&all, r->class, c);
		}
		if (all.n)
			print(sets[s].name, &all, l->n_class);
		if (forced.n)
			print("  forced", &forced, l->n_class);
	}
}

/* The weights that serve one set: those of all and its own, added. */
static bool serve(const struct linear_weights *w, unsigned set, struct linear_weights *out)
{
	*out = *w;
	out->feature = malloc(w->n_slot * sizeof *out->feature);
	out->used = malloc(w->n_slot);
	out->w = malloc((size_t)w->n_slot * w->n_class * sizeof *out->w);
	if (!out->feature || !out->used || !out->w)
		return false;
	memcpy(out->feature, w->feature, w->n_slot * sizeof *out->feature);
	memcpy(out->used, w->used, w->n_slot);
	memcpy(out->w, w->w, (size_t)w->n_slot * w->n_class * sizeof *out->w);
	for (uint32_t s = 0; s < w->n_slot && set < SETS; s++) {
		float own[LINEAR_CLASS];
		struct linear_item twin = {of_set(w->feature[s], set), 1};
		if (!w->used[s])
			continue;
		linear_weigh(w, &twin, 1, own);
		for (unsigned c = 0; c < w->n_class; c++)
			out->w[(size_t)s * w->n_class + c] += own[c] * w->heat; /* linear_weigh cools */
	}
	return true;
}

/* Heat on the development half of the set that the model serves: NewsMTSC for targets, DSE for pairs. */
static void calibrate(const struct learner *l, const struct linear_data *data, struct linear_weights *w)
{
	size_t n = 0;
	uint32_t *pick = malloc((data->n_example + 1) * sizeof *pick);
	for (size_t i = 0; pick && i < data->n_example; i++)
		if (l->row[i].set < SETS && l->row[i].dev &&
		    (strcmp(sets[l->row[i].set].name, "newsmtsc") == 0 || strcmp(sets[l->row[i].set].name, "dse") == 0))
			pick[n++] = (uint32_t)i;
	if (n)
		linear_calibrate(w, data, pick, n, false);
	printf("heat %.2f\n", (double)w->heat);
	free(pick);
}

/* w3: the directed model where `l` is that of pairs, whose answers are joined when measured; or NULL. */
static bool learn(const struct trainer *t, struct learner *l, const struct linear_weights *w3, struct linear_weights *w)
{
	struct linear_data data = {0};
	size_t n = 0;
	uint32_t *pick = malloc((l->data.n_example + 1) * sizeof *pick);
	struct linear_setup setup = {.n_class = l->n_class, .epochs = t->epochs, .rate = t->rate, .l1 = t->l1, .l2 = t->l2,
	                             .min_count = t->min_count, .seed = 7};
	bool ok = pick && twice(l, l != &t->learner[MODEL_PAIR] && l != &t->learner[MODEL_DIRECTED], &data);
	for (size_t i = 0; ok && i < data.n_example; i++)
		if (l->row[i].set < SETS && !l->row[i].dev && !left_out(t, &l->row[i]))
			pick[n++] = (uint32_t)i;
	ok = ok && linear_train(&data, pick, n, &setup, w);
	if (ok)
		calibrate(l, &data, w);
	if (ok && l == &t->learner[MODEL_PAIR] && t->research) /* its other sets have no neutral pairs: so that one threshold suits both models */
		w->shift[PAIR_NONE] += 1.4f * w->heat;
	if (ok && l != &t->learner[MODEL_DIRECTED])
		measure(t, l, &data, w, w3);
	free(pick);
	linear_data_free(&data);
	return ok;
}

/* ---- the whole */

static bool read_all(struct trainer *t)
{
	for (unsigned s = 0; s < SETS; s++) {
		if (t->skip[s] || (!sets[s].open && !t->research))
			continue;
		if (!read_set(t, s, sets[s].train, false) || (sets[s].dev && !read_set(t, s, sets[s].dev, true)))
			return false;
	}
	return true;
}

static bool setting(struct trainer *t, const char *arg, bool skip)
{
	for (unsigned s = 0; s < SETS; s++) {
		size_t n = strlen(sets[s].name);
		if (skip && strcmp(arg, sets[s].name) == 0)
			return t->skip[s] = true;
		if (!skip && strncmp(arg, sets[s].name, n) == 0 && arg[n] == '=')
			return sets[s].weight = strtof(arg + n + 1, NULL), true;
	}
	return fprintf(stderr, "no set is called %s\n", arg), false;
}

int main(int argc, char **argv)
{
	struct trainer t = {.fold = -1, .epochs = 8, .rate = 0.03f, .l1 = 3e-6f, .l2 = 1e-5f, .min_count = 2,
	                    .learner = {{.n_class = TARGET_CLASSES}, {.n_class = PAIR_CLASSES}, {.n_class = TARGET_CLASSES}, {.n_class = TARGET_CLASSES}}};
	const char *words = NULL, *lexicon = NULL, *out = NULL;
	char why[512];
	struct error e = {0};
	const char *folder[1] = {NULL}; /* of further plugins */
	bool only[2] = {true, true};
	size_t most = 1500000; /* bytes of a table */
	for (int c; (c = getopt(argc, argv, "P:d:w:l:m:o:z:c:x:s:e:1:2:r:n:t:")) != -1;)
		switch (c) {
		case 'd': t.folder = optarg; break;
		case 'w': words = optarg; break;
		case 'P': folder[0] = optarg; break;
		case 'l': lexicon = optarg; break;
		case 'm': t.research = strcmp(optarg, "research") == 0; break;
		case 'o': out = optarg; break;
		case 'z': most = strtoul(optarg, NULL, 10); break;
		case 'c': t.fold = atoi(optarg); break;
		case 'e': t.epochs = (unsigned)atoi(optarg); break;
		case '1': t.l1 = strtof(optarg, NULL); break;
		case '2': t.l2 = strtof(optarg, NULL); break;
		case 'r': t.rate = strtof(optarg, NULL); break;
		case 'n': t.min_count = (unsigned)atoi(optarg); break;
		case 't': only[0] = optarg[0] == 't'; only[1] = !only[0]; break;
		case 'x': case 's':
			if (!setting(&t, optarg, c == 'x'))
				return 2;
			break;
		default: return 2;
		}
	for (unsigned s = 0; s < SETS; s++)
		t.skip[s] = t.skip[s] || !only[sets[s].pair];
	const void *map = words ? model_map(words, "words 1", NULL, why, sizeof why) : NULL;
	if (!t.folder || !lexicon || !map || !words_open(&t.words, map)) {
		fprintf(stderr, "train-attitude -d DATA/stance -w words.model -l attitude-words.txt\n");
		return 2;
	}
	t.opinion = opinion_load(lexicon, why, sizeof why);
	if (!t.opinion) {
		fprintf(stderr, "%s\n", why);
		return 1;
	}
	t.g = engine_new(true, folder, folder[0] != NULL, &e);
	t.d = doc_new();
	if (!t.g || !t.d) {
		fprintf(stderr, "%s\n", e.text);
		return 1;
	}
	t.syntax = engine_plugin(t.g, "syntax") != NULL;
	t.layers = t.syntax ? "token,sentence,syntax" : "token,sentence";
	if (!read_all(&t))
		return 1;
	join_twins(&t.learner[MODEL_PAIR], &t.learner[MODEL_DIRECTED]);
	struct model_part part[MODELS];
	unsigned n_part = 0;
	static const char *const name[MODELS] = {"target", "pair", "sentence", "directed"}, *const serves[MODELS] = {"newsmtsc", "", "newsmtsc", ""};
	static const enum model order[MODELS] = {MODEL_TARGET, MODEL_SENTENCE, MODEL_DIRECTED, MODEL_PAIR};
	struct linear_weights w[MODELS] = {0};
	for (unsigned i = 0; i < MODELS; i++) {
		enum model k = order[i];
		struct linear_weights served;
		unsigned set = SETS;
		if (!only[k == MODEL_PAIR || k == MODEL_DIRECTED])
			continue;
		if (!learn(&t, &t.learner[k], k == MODEL_PAIR ? &w[MODEL_DIRECTED] : NULL, &w[k]))
			return 1;
		for (unsigned s = 0; s < SETS; s++)
			if (strcmp(sets[s].name, serves[k]) == 0)
				set = s;
		if (!serve(&w[k], set, &served))
			return 1;
		size_t n;
		void *bytes = linear_pack(&served, k == MODEL_SENTENCE ? most / 4 : k == MODEL_TARGET ? most * 3 / 2 : most, &n);
		part[n_part++] = (struct model_part){name[k], bytes, n};
		linear_weights_free(&served);
	}
	if (out && !model_write(out, "attitude 3", part, n_part, why, sizeof why)) {
		fprintf(stderr, "%s\n", why);
		return 1;
	}
	return 0;
}
