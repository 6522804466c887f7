/*
 * train-entity.c -- learning entity-open.model and entity-research.model.
 *
 *	train-entity -w words.model -g GAZETTEER-FOLDER -o OUT.model [-k FEATURES] [-r ROUNDS] [-l L1] [-a RATE] [-p DROPOUT]
 *	             [-b LEAN] [-d FILE ...] [-v FILE ...] TRAIN ... [-W WEIGHT TRAIN ...]
 *
 * Annotated articles (articles.h) become text again and are cut by our own
 * tokenizer, so that the model learns what it will see. What the gazetteers say
 * goes into the model as fingerprints. -d: scored behind the training; -v: every
 * fourth article is scored, the others are learned; -W: how much the files behind it
 * count.
 */
#include "../../core/learn/crf_train.h"
#include "../../core/model.h"
#include "lists.h"
#include "samples.h"

#include <stdlib.h>
#include <string.h>

struct setup {
	const char *words, *folder, *out, *dev[32];
	unsigned n_dev;
	struct articles train, held;
	struct crf_setup crf;
	enum joint joint;
	float lean;
	bool errors;
};

static uint8_t *states_found(const struct tagger *t, const struct sample *one, struct store *s)
{
	uint8_t *state = store_take(s, one->a.n + 1);
	return state && entity_decode(t, &one->a, store_take, s, state) ? state : NULL;
}

static bool sequence_of(const struct sample *one, uint32_t q, struct store *s, struct crf_sequence *out)
{
	uint32_t f[SAMPLE_FEATURES], b = one->a.sentence[q], e = one->a.sentence[q + 1], total = 0;
	uint32_t *first = store_take(s, (e - b + 1) * sizeof *first);
	struct buffer bytes = {0};
	for (uint32_t i = b; first && i < e; i++) {
		unsigned m = sample_features(&one->a, i, b, e, f);
		first[i - b] = total;
		buffer_put(&bytes, f, m * sizeof *f);
		total += m;
	}
	uint32_t *feature = store_take(s, bytes.n + sizeof *feature);
	if (!first || !feature)
		return false;
	first[e - b] = total;
	memcpy(feature, bytes.at, bytes.n);
	buffer_free(&bytes);
	*out = (struct crf_sequence){e - b, first, feature, one->gold + b, one->source->weight};
	return true;
}

static struct crf_sequence *sequences(struct engine *g, struct doc *d, const struct articles *all, const struct tagger *t,
                                      const struct gazetteer *lists, struct store *s, size_t *n, struct error *e)
{
	struct crf_sequence *out = NULL;
	unsigned room = 0, count = 0;
	for (unsigned k = 0; k < all->n; k++) {
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->words, lists, s, &one, e))
			return NULL;
		for (uint32_t q = 0; q < one.a.n_sentence; q++)
			if (!mem_grow(&out, count, &room, sizeof *out) || !sequence_of(&one, q, s, &out[count++]))
				return error_memory(e), NULL;
	}
	*n = count;
	return out;
}

static bool score(struct engine *g, struct doc *d, const char *name, const struct articles *all, const struct tagger *t, bool errors,
                  struct error *e)
{
	struct counts c = {{0}, {0}, {0}};
	for (unsigned k = 0; k < all->n; k++) {
		struct store s = {0};
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->words, t->lists.n_slot ? &t->lists : NULL, &s, &one, e))
			return false;
		uint8_t *state = states_found(t, &one, &s);
		if (!state)
			return error_memory(e);
		sample_count(&one, state, &c);
		if (errors)
			sample_errors(&one, state);
		store_free(&s);
	}
	counts_print(name, &c);
	return true;
}

static void progress(void *arg, unsigned round, unsigned rounds, double like)
{
	(void)arg;
	fprintf(stderr, "round %u of %u: %.4f\n", round, rounds, like);
}

/* Every fourth article of the file is held out. */
static bool read_parted(struct setup *set, const char *file)
{
	struct articles all = {0};
	if (!articles_read(&all, file, 1, set->joint))
		return false;
	for (unsigned i = 0; i < all.n; i++) {
		struct articles *to = i % 4 ? &set->train : &set->held;
		if (!mem_grow(&to->at, to->n, &to->room, sizeof *to->at))
			return false;
		to->at[to->n++] = all.at[i];
	}
	mem_free(all.at);
	return true;
}

static bool options(int argc, char **argv, struct setup *set)
{
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
		const char *value = argv[i + 1];
		switch (argv[i][1]) {
		case 'w': set->words = value; break;
		case 'g': set->folder = value; break;
		case 'o': set->out = value; break;
		case 'k': set->crf.n_keep = strtoul(value, NULL, 10); break;
		case 'r': set->crf.rounds = (unsigned)strtoul(value, NULL, 10); break;
		case 'l': set->crf.l1 = strtof(value, NULL); break;
		case 'a': set->crf.rate = strtof(value, NULL); break;
		case 'b': set->lean = strtof(value, NULL); break;
		case 'p': set->crf.dropout = strtof(value, NULL); break;
		case 'R': set->crf.more_rounds = (unsigned)strtoul(value, NULL, 10); break;
		case 's': set->crf.seed = strtoul(value, NULL, 10); break;
		case 'm': set->crf.least = (unsigned)strtoul(value, NULL, 10); break;
		case 'j': set->joint = (enum joint)strtoul(value, NULL, 10); break;
		case 'e': set->errors = value[0] == '1'; break;
		case 'd': if (set->n_dev < 32) set->dev[set->n_dev++] = value; break;
		case 'v': if (!read_parted(set, value)) return false; break;
		default: i = argc;
		}
	}
	if (i >= argc || !set->words || !set->folder || !set->out) {
		fprintf(stderr, "usage: train-entity -w words.model -g FOLDER -o OUT.model [-k FEATURES] [-r ROUNDS] [-l L1] [-a RATE] "
		                "[-d FILE] [-v FILE] TRAIN ... [-W WEIGHT TRAIN ...]\n");
		return false;
	}
	float weight = 1;
	for (; i < argc; i++)
		if (strcmp(argv[i], "-W") == 0 && i + 1 < argc)
			weight = strtof(argv[++i], NULL);
		else if (!articles_read(&set->train, argv[i], weight, set->joint))
			return false;
	return true;
}

static bool train(struct engine *g, struct doc *d, struct setup *set, struct tagger *t, struct error *e)
{
	struct lists l;
	struct store s = {0};
	size_t n = 0, bytes = 0;
	if (!lists_read(&l, set->folder))
		return error_memory(e);
	gazetteer_open(&t->lists, l.print, (size_t)l.n_slot * 4);
	struct crf_sequence *seq = sequences(g, d, &set->train, t, &t->lists, &s, &n, e);
	if (!seq)
		return false;
	fprintf(stderr, "%u articles, %zu sentences, %u phrases\n", set->train.n, n, l.n);
	void *table = crf_train(seq, n, &set->crf, &bytes);
	struct model_part part[] = {{"crf", table, bytes}, {"lists", l.print, (size_t)l.n_slot * 4},
	                            {"lean", &set->lean, sizeof set->lean}};
	if (!table)
		return error_memory(e);
	if (!model_write(set->out, "entity 2", part, 3, e->text, sizeof e->text) || !crf_open(&t->crf, table, bytes))
		return false;
	t->lean = set->lean;
	mem_free(seq);
	store_free(&s);
	return true;
}

static const char *short_name(const char *file)
{
	const char *slash = strrchr(file, '/');
	while (slash && slash > file && slash[-1] != '/')
		slash--;
	return slash ? slash : file;
}

int main(int argc, char **argv)
{
	struct setup set = {.joint = JOINT_MIXED, .crf = {.n_type = N_KIND, .rounds = 8, .more_rounds = 3, .bits = 23, .least = 2,
	                    .rate = 0.1f, .l1 = 1e-3f, .n_keep = 170000, .seed = 1, .progress = progress}};
	struct tagger t = {.lean = 0};
	struct error e = {0};
	struct engine *g = engine_new(false, NULL, 0, &e);
	struct doc *d = doc_new();
	if (!options(argc, argv, &set))
		return 2;
	const void *words = model_map(set.words, "words 1", NULL, e.text, sizeof e.text);
	bool ok = g && d && words && words_open(&t.words, words) && train(g, d, &set, &t, &e);
	if (ok && set.held.n)
		ok = score(g, d, "held out of -v", &set.held, &t, set.errors, &e);
	for (unsigned k = 0; ok && k < set.n_dev; k++) {
		struct articles a = {0};
		ok = articles_read(&a, set.dev[k], 1, set.joint) && score(g, d, short_name(set.dev[k]), &a, &t, set.errors, &e);
		articles_free(&a);
	}
	if (!ok)
		fprintf(stderr, "%s\n", e.text);
	return !ok;
}
