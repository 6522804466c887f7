/*
 * train-attitude.c -- learning attitude-open.model and attitude-research.model.
 *
 *	train-attitude -d DATA/stance -w words.model -l attitude-words.txt -k connotations.model [-a corpora/attitudes] [-m open|research] [-v VECTORS] [-N NET.model] [-o OUT.model [-z BYTES-OF-A-TABLE]]
 *	               [-L FOLDER-OF-labelled.py] [-t targets|pairs] [-c FOLD] [-C FOLD] [-x SET ...] [-s SET=WEIGHT ...]
 *
 * Each set of labelled targets or pairs is a table row below. A feature counts
 * twice, once for all sets and once for its own (Daume 2007, "Frustratingly easy
 * domain adaptation"); what ships is the sum for the set that the model is to
 * serve. Without -o, figures on the development halves are printed and nothing
 * is written; -c leaves a fifth of the sets without such a half out and measures on it, -C a
 * fifth of all sets.
 */
#include "train.h"
#include "../../core/learn/opinion_read.h"
#include "../../core/model.h"

#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define PAIR_NEUTRAL 1 /* the plugin's default */

/* ---- linear models */

/* The data with each feature told twice. */
static bool twice(const struct learner *l, struct linear_data *out)
{
	struct linear_item item[2 * FEATURES_MOST];
	for (size_t i = 0; i < l->data.n_example; i++) {
		const struct linear_example *e = &l->data.example[i];
		unsigned n = 0;
		for (uint32_t k = 0; k < e->n; k++) {
			item[n++] = l->data.item[e->first + k];
			item[n] = (struct linear_item){of_set(item[n - 1].feature, l->row[i].set), item[n - 1].value};
			n++;
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

/* The five chances of pair i, joined with those of the directed model, and what is asked for. */
static void add_both_ways(struct trainer *t, const struct linear_weights *w, size_t i, float five[LINEAR_CLASS])
{
	const struct learner *directed = &t->learner[MODEL_DIRECTED];
	const struct linear_data *asked = &t->learner[MODEL_ASKED].data;
	float p[2][LINEAR_CLASS], q[LINEAR_CLASS];
	w += MODEL_DIRECTED;
	for (int k = 0; k < 2; k++) {
		const struct linear_example *e = &directed->data.example[2 * i + (size_t)k];
		linear_weigh(w, directed->data.item + e->first, e->n, p[k]);
		linear_softmax(p[k], TARGET_CLASSES);
		join_network(t, directed, 2 * i + (size_t)k, p[k]);
	}
	bool first = directed->row[2 * i].first;
	unsigned l_set = directed->row[2 * i].set;
	features_join(p[!first], p[first], five);
	w += MODEL_ASKED - MODEL_DIRECTED;
	linear_weigh(w, asked->item + asked->example[i].first, asked->example[i].n, q);
	linear_softmax(q, 2);
	if (l_set < LABELLED_PAIRS)
		features_expect(q[1], first, five);
	five[PAIR_NONE] *= PAIR_NEUTRAL;
}

/* all[MODELS]: the models, where `l` is that of pairs, whose answers are joined with others'; or NULL. */
static void measure(struct trainer *t, const struct learner *l, const struct linear_data *data, const struct linear_weights *w,
                    const struct linear_weights *models)
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
			join_network(t, l, i, score);
			if (models)
				add_both_ways(t, models, i, score);
			unsigned c = best(score, l->n_class);
			if (l->n_class == PAIR_CLASSES && !has_neutral(s)) {
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

/* Puts nought where a feature was told once more for a set: the plugin tells it once. */
static void forget_twins(const struct linear_weights *w, struct linear_weights *out)
{
	const float none[LINEAR_CLASS] = {0};
	for (uint32_t i = 0; i < w->n_slot; i++)
		for (unsigned set = 0; set < SETS && w->used[i]; set++)
			linear_set(out, of_set(w->feature[i], set), none);
}

/* The weights that are told once, of all sets (general 1) or of none, and those of one set (SETS: none), added. */
static bool serve(const struct linear_weights *w, float general, unsigned set, struct linear_weights *out)
{
	*out = *w;
	out->feature = malloc(w->n_slot * sizeof *out->feature);
	out->used = malloc(w->n_slot);
	out->w = malloc((size_t)w->n_slot * w->n_class * sizeof *out->w);
	if (!out->feature || !out->used || !out->w)
		return false;
	memcpy(out->feature, w->feature, w->n_slot * sizeof *out->feature);
	memcpy(out->used, w->used, w->n_slot);
	for (uint32_t s = 0; s < w->n_slot; s++) {
		float own[LINEAR_CLASS] = {0};
		struct linear_item twin = {of_set(w->feature[s], set), 1};
		if (w->used[s] && set < SETS)
			linear_weigh(w, &twin, 1, own);
		for (unsigned c = 0; c < w->n_class; c++)
			out->w[(size_t)s * w->n_class + c] = general * w->w[(size_t)s * w->n_class + c] + own[c] * w->heat; /* linear_weigh cools */
	}
	forget_twins(w, out);
	return true;
}

/* By how much scores of pairs that nobody chose differ; the first feature is the same for all pairs of a model and order. */
static void shift_of(const struct linear_weights *w, uint32_t always, float *shift)
{
	linear_weigh(w, &(struct linear_item){of_set(always, LABELLED_PAIRS), 1}, 1, shift);
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

/* Learns models[k]. Those of pairs come last: what is measured needs the others. */
static bool learn(struct trainer *t, enum model k, struct linear_weights models[MODELS_LEARNED])
{
	const struct learner *l = &t->learner[k];
	struct linear_weights *w = &models[k];
	struct linear_data data = l->data, doubled = {0};
	size_t n = 0;
	bool target = k == MODEL_TARGET || k == MODEL_SENTENCE;
	uint32_t *pick = malloc((l->data.n_example + 1) * sizeof *pick);
	struct linear_setup setup = {.n_class = l->n_class, .epochs = t->epochs, .rate = target ? 0.75f * t->rate : t->rate, .l1 = t->l1,
	                             .l2 = target ? 5 * t->l2 : t->l2, .min_count = target ? t->min_count : t->min_count_pairs, .seed = 7};
	bool ok = pick && (!target || twice(l, &doubled));
	if (target)
		data = doubled;
	for (size_t i = 0; ok && i < data.n_example; i++)
		if (l->row[i].set < SETS && !l->row[i].dev && !left_out(t, &l->row[i]))
			pick[n++] = (uint32_t)i;
	ok = ok && linear_train(&data, pick, n, &setup, w);
	if (ok && k != MODEL_ASKED)
		calibrate(l, &data, w);
	if (ok && k != MODEL_DIRECTED && k != MODEL_ASKED)
		measure(t, l, &data, w, k == MODEL_PAIR ? models : NULL);
	free(pick);
	linear_data_free(&doubled);
	return ok;
}

/* ---- pairs that nobody chose */

struct unasked { /* a held-back labelled pair; 0: A to B, 1: B to A */
	uint32_t set, gold[2];
	float five[LINEAR_CLASS], p[2][LINEAR_CLASS] /* of the linear model */, score[2][CONV_CLASSES] /* of the network */;
};

static struct unasked unasked_pair(struct trainer *t, const struct linear_weights *w, size_t i)
{
	const struct learner *pair = &t->learner[MODEL_PAIR], *directed = &t->learner[MODEL_DIRECTED];
	struct unasked u = {.set = pair->row[i].set};
	const struct linear_example *e = &pair->data.example[i];
	linear_weigh(&w[MODEL_PAIR], pair->data.item + e->first, e->n, u.five);
	linear_softmax(u.five, PAIR_CLASSES);
	for (size_t k = 0; k < 2; k++) {
		size_t d = 2 * i + k;
		bool back = directed->row[d].first == (k == 1);
		e = &directed->data.example[d];
		linear_weigh(&w[MODEL_DIRECTED], directed->data.item + e->first, e->n, u.p[back]);
		linear_softmax(u.p[back], TARGET_CLASSES);
		if (directed->network && !conv_ask(&t->net, &t->text, &directed->network[d], u.score[back]))
			memset(u.score[back], 0, sizeof u.score[back]);
		u.gold[back] = e->label;
	}
	return u;
}

/* The chances of both directions, as the plugin joins them. */
static void lean(const struct unasked *u, const struct models_unasked *m, float p[2][LINEAR_CLASS])
{
	memcpy(p, u->p, sizeof u->p);
	for (int k = 0; k < 2 && m->share.weight > 0; k++)
		conv_join(&m->share, u->score[k], p[k]);
	features_both(u->five, m->heat, p[0], p[1]);
}

/* How often rows from a score on are right, of the layer leaning, for each set. */
static void measure_unasked(const struct trainer *t, const struct unasked *u, size_t n, const struct models_unasked *m)
{
	for (unsigned s = LABELLED_PAIRS; s < LABELLED_PAIRS + LABELLED && !t->skip[s]; s++)
		for (int least = 1; least <= 9; least++) {
			unsigned rows = 0, right = 0, wrong_sign = 0, gold = 0;
			for (size_t i = 0; i < n; i++) {
				float p[2][LINEAR_CLASS];
				if (u[i].set != s)
					continue;
				lean(&u[i], m, p);
				for (int k = 0; k < 2; k++) {
					float score = p[k][TARGET_POSITIVE] - p[k][TARGET_NEGATIVE];
					uint32_t found = score > 0 ? TARGET_POSITIVE : TARGET_NEGATIVE;
					gold += u[i].gold[k] != TARGET_NEUTRAL;
					if (fabsf(score) * 10 < (float)least)
						continue;
					rows++;
					right += found == u[i].gold[k];
					wrong_sign += found != u[i].gold[k] && u[i].gold[k] != TARGET_NEUTRAL;
				}
			}
			if (gold)
				printf("%-10s from %.1f: rows %5u  right %.3f  found %.3f of %u  wrong sign %u\n", sets[s].name, least / 10.0, rows,
				       rows ? (double)right / rows : 0, (double)right / gold, gold, wrong_sign);
		}
}

/* The network's share and the heat that serve pairs that nobody chose, by the labels that were kept back. */
static bool calibrate_unasked(struct trainer *t, const struct linear_weights *w, struct models_unasked *served)
{
	const struct learner *l = &t->learner[MODEL_PAIR];
	struct unasked *u = malloc((l->data.n_example + 1) * sizeof *u);
	size_t n = 0;
	double least = INFINITY;
	for (size_t i = 0; u && i < l->data.n_example; i++)
		if (l->row[i].dev && l->row[i].set >= LABELLED_PAIRS && l->row[i].set < SETS)
			u[n++] = unasked_pair(t, w, i);
	for (int a = 0; a <= (t->vectors ? 6 : 0); a++)
		for (int b = 0; n && b <= 12; b++) {
			struct models_unasked m = *served;
			double loss = 0;
			m.share = (struct conv_share){0.2f * (float)a, 1};
			m.heat = 0.5f + 0.1f * (float)b;
			for (size_t i = 0; i < n; i++) {
				float p[2][LINEAR_CLASS];
				lean(&u[i], &m, p);
				loss -= log(p[0][u[i].gold[0]] + 1e-9) + log(p[1][u[i].gold[1]] + 1e-9);
			}
			if (loss < least) {
				least = loss;
				*served = m;
			}
		}
	printf("unasked: network counts %.1f, heat %.1f, loss %.4f\n", (double)served->share.weight, (double)served->heat,
	       n ? least / (double)(2 * n) : 0);
	if (u)
		measure_unasked(t, u, n, served);
	free(u);
	return u != NULL;
}

/* ---- the whole */

/* Once more, with the network. */
static void measure_targets(struct trainer *t, const struct linear_weights models[MODELS_LEARNED])
{
	struct linear_data data = {0};
	printf("with the network:\n");
	if (twice(&t->learner[MODEL_TARGET], &data))
		measure(t, &t->learner[MODEL_TARGET], &data, &models[MODEL_TARGET], NULL);
	linear_data_free(&data);
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

/* What the command line names beside the trainer's own settings. */
struct files {
	const char *words, *lexicon, *connotations, *plugins /* more than those beside the program */;
	const char *out, *net, *dump; /* what is written: the model, the networks, the examples; or NULL */
	size_t most;                  /* bytes of a large table */
	bool targets, pairs;          /* what is learned */
};

static bool options(int argc, char **argv, struct trainer *t, struct files *f)
{
	for (int c; (c = getopt(argc, argv, "D:P:d:a:L:v:N:E:w:l:k:m:o:z:c:C:x:s:e:1:2:r:n:p:t:T")) != -1;)
		switch (c) {
		case 'a': t->own = optarg; break;
		case 'k': f->connotations = optarg; break;
		case 'D': f->dump = t->vectors = optarg; break; /* vectors: so that networks' examples are read */
		case 'T': t->only_network = true; break;
		case 'v': t->vectors = optarg; break;
		case 'N': f->net = optarg; break;
		case 'E': t->network_epochs = (unsigned)atoi(optarg); break;
		case 'd': t->folder = optarg; break;
		case 'w': f->words = optarg; break;
		case 'P': f->plugins = optarg; break;
		case 'l': f->lexicon = optarg; break;
		case 'm': t->research = strcmp(optarg, "research") == 0; break;
		case 'o': f->out = optarg; break;
		case 'z': f->most = strtoul(optarg, NULL, 10); break;
		case 'L': t->labelled = optarg; break;
		case 'C': t->every = true; /* fallthrough */
		case 'c': t->fold = atoi(optarg); break;
		case 'e': t->epochs = (unsigned)atoi(optarg); break;
		case '1': t->l1 = strtof(optarg, NULL); break;
		case '2': t->l2 = strtof(optarg, NULL); break;
		case 'r': t->rate = strtof(optarg, NULL); break;
		case 'n': t->min_count = (unsigned)atoi(optarg); break;
		case 'p': t->min_count_pairs = (unsigned)atoi(optarg); break;
		case 't': f->pairs = optarg[0] != 't'; f->targets = !f->pairs; break;
		case 'x': case 's':
			if (!setting(t, optarg, c == 'x'))
				return false;
			break;
		default: return false;
		}
	for (unsigned s = 0; s < SETS; s++)
		t->skip[s] = t->skip[s] || !(sets[s].kind == PAIRS ? f->pairs : f->targets);
	return t->folder && f->words && f->lexicon && f->connotations;
}

/* Words, lists and the plugins that read the sets' sentences. */
static bool prepare(struct trainer *t, const struct files *f, char *why, size_t why_size)
{
	struct opinion_list list = {0};
	struct error e = {0};
	const char *folder[1] = {f->plugins};
	const void *words = model_map(f->words, "words 1", NULL, why, why_size);
	const void *ratings = words ? model_map(f->connotations, "connotations 1", NULL, why, why_size) : NULL;
	if (!ratings || !opinion_read(&list, f->lexicon, why, why_size))
		return false;
	if (!words_open(&t->words, words) || !connotations_open(&t->connotations, ratings))
		return snprintf(why, why_size, "%s or %s: another format than is read here", f->words, f->connotations), false;
	opinion_over(&t->opinion, list.entry, list.n);
	t->g = engine_new(true, folder, folder[0] != NULL, &e);
	t->d = doc_new();
	if (!t->g || !t->d)
		return snprintf(why, why_size, "%.400s", t->g ? "no memory" : e.text), false;
	t->syntax = engine_plugin(t->g, "syntax") != NULL;
	t->layers = "token,sentence,syntax";
	return t->syntax || (snprintf(why, why_size, "no plugin called syntax was found"), false);
}

/* The parts of the model file, in the order in which they are learned. */
struct parts {
	struct model_part at[MODELS + 1];
	unsigned n;
};

/* Adds what a model says of one set (SETS: of none), where the weights of all sets count `general`. */
static bool pack(struct parts *p, enum model k, const struct linear_weights *w, float general, unsigned set, size_t most)
{
	static const char *const name[MODELS] = {"target", "pair", "sentence", "directed", "asked", "pair own", "directed own"};
	struct linear_weights served;
	size_t n;
	if (!serve(w, general, set, &served))
		return false;
	void *bytes = linear_pack(&served, most, &n);
	p->at[p->n++] = (struct model_part){name[k], bytes, n};
	linear_weights_free(&served);
	return bytes != NULL;
}

/* Learns all models, and the networks when the models of targets are there. */
static bool learn_all(struct trainer *t, const struct files *f, struct linear_weights w[MODELS_LEARNED], struct models_unasked *unasked, struct parts *p)
{
	static const enum model order[MODELS_LEARNED] = {MODEL_TARGET, MODEL_SENTENCE, MODEL_DIRECTED, MODEL_ASKED, MODEL_PAIR};
	for (unsigned i = 0; i < MODELS_LEARNED; i++) {
		enum model k = order[i];
		bool of_targets = k == MODEL_TARGET || k == MODEL_SENTENCE, small = k == MODEL_SENTENCE || k == MODEL_ASKED;
		if (k == MODEL_PAIR && t->vectors && !learn_network(t, w))
			return false;
		if (!(of_targets ? f->targets : f->pairs))
			continue;
		if (!learn(t, k, w) || !pack(p, k, &w[k], 1, of_targets ? set_called("newsmtsc") : SETS, small ? f->most / 4 : f->most))
			return false;
		if (k != MODEL_PAIR && k != MODEL_DIRECTED)
			continue;
		if (!pack(p, k == MODEL_PAIR ? MODEL_PAIR_OWN : MODEL_DIRECTED_OWN, &w[k], 0, set_called("dse"), f->most / 2))
			return false;
		if (k == MODEL_PAIR)
			shift_of(&w[k], features_always(0), unasked->five);
		for (unsigned o = 1; k == MODEL_DIRECTED && o <= 2; o++)
			shift_of(&w[k], features_always(o), unasked->directed[o - 1]);
	}
	return true;
}

static bool learn_and_write(struct trainer *t, const struct files *f, char *why, size_t why_size)
{
	struct linear_weights w[MODELS_LEARNED] = {0};
	struct models_unasked unasked = {.heat = 1, .share = {0, 1}};
	struct parts p = {.n = 0};
	join_twins(&t->learner[MODEL_PAIR], &t->learner[MODEL_DIRECTED]);
	if (f->dump)
		return dump_examples(t, f->dump);
	snprintf(why, why_size, "no memory");
	if (!learn_all(t, f, w, &unasked, &p))
		return false;
	unasked_network(t, &unasked);
	if (f->pairs && t->labelled && !calibrate_unasked(t, w, &unasked))
		return false;
	p.at[p.n++] = (struct model_part){"unasked", &unasked, sizeof unasked};
	if (t->share[0].weight > 0)
		measure_targets(t, w);
	return (!f->net || write_network(t, f->net, why, why_size)) && (!f->out || model_write(f->out, "attitude 6", p.at, p.n, why, why_size));
}

int main(int argc, char **argv)
{
	struct trainer t = {.fold = -1, .epochs = 6, .rate = 0.02f, .l1 = 3e-6f, .l2 = 1e-5f, .min_count = 3, .min_count_pairs = 10, .network_epochs = 5,
	                    .learner = {{.n_class = TARGET_CLASSES}, {.n_class = PAIR_CLASSES}, {.n_class = TARGET_CLASSES}, {.n_class = TARGET_CLASSES},
	                                {.n_class = 2}}};
	struct files f = {.most = 1500000, .targets = true, .pairs = true};
	char why[512] = "";
	if (!options(argc, argv, &t, &f)) {
		fprintf(stderr, "train-attitude -d DATA/stance -w words.model -l attitude-words.txt -k connotations.model\n");
		return 2;
	}
	bool ok = prepare(&t, &f, why, sizeof why);
	if (ok && f.dump && !t.own)
		ok = dump_text(&t, f.dump);
	else
		ok = ok && read_all(&t) && (t.only_network ? try_network(&t) : learn_and_write(&t, &f, why, sizeof why));
	if (!ok && *why)
		fprintf(stderr, "%s\n", why);
	return !ok;
}
