/*
 * train-entity.c -- learning entity-open.model and entity-research.model.
 *
 *	train-entity -w words.model -g GAZETTEER-FOLDER [-n NAMES] [-u TEXT | -M MODEL] [-V VECTORS] -o OUT.model
 *	             [-k FEATURES] [-r ROUNDS] [-l L1] [-a RATE] [-p DROPOUT] [-b LEAN] [-B LEAN]
 *	             [-c MARGIN] [-q DOUBT] [-S SHARE] [-E READER-ROUNDS] [-P PRUNE] [-Y ROWS-KIB] [-Z VECTORS-KIB] [-L LOOSE-ROUNDS]
 *	             [-d FILE ...] [-v FILE ...] TRAIN ... [-W WEIGHT TRAIN ...] [-H 1|0 TRAIN ...]
 *
 * Annotated articles (articles.h) become text again and are cut by our own tokenizer, so that the model learns
 * what it will see. What the gazetteers say goes into the model as fingerprints, and so does what -n lists
 * (lists.h). -u: a tagger is learned, reads plain text (a paragraph a line; - is the standard input), and
 * another is learned with what the first found there (mined.h). -M: what the tagger of that model found is taken
 * instead. -V: words' vectors (plugins/syntax/train-vectors -c), with which a reader is learned too (reader.h),
 * of whose scores SHARE is added (-P, -Y, -Z, -L: reader_train.h). -b: the lean towards names (decode.h), -B: that of loose writing. -c, -q: by how
 * much gold has to win, and the power of what is believed of it (core/learn/crf_slope.h). -d: scored behind the training; -v: every fourth
 * article is scored, the others are learned; -W: how much the files behind it count; -H 1: the files behind it have
 * habits of their own (habit.h).
 */
#include "../../core/learn/crf_train.h"
#include "../../core/model.h"
#include "habit.h"
#include "lists.h"
#include "mine.h"
#include "reader_train.h"
#include "samples.h"

#include <stdlib.h>
#include <string.h>

struct setup {
	const char *words, *folder, *own, *plain, *mined, *vectors, *out, *dev[32];
	unsigned n_dev;
	struct articles train, held;
	struct crf_setup crf;
	struct reader_setup reader;
	enum joint joint;
	float lean[HABITS];
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

static struct crf_sequence *sequences(struct engine *g, struct doc *d, const struct articles *all, const struct tagger *t, struct store *s,
                                      size_t *n, struct error *e)
{
	struct crf_sequence *out = NULL;
	unsigned room = 0, count = 0;
	for (unsigned k = 0; k < all->n; k++) {
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->known, s, &one, e))
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
	unsigned habit[HABITS] = {0};
	for (unsigned k = 0; k < all->n; k++) {
		struct store s = {0};
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->known, &s, &one, e))
			return false;
		uint8_t *state = states_found(t, &one, &s);
		if (!state)
			return error_memory(e);
		habit[one.a.habit]++;
		sample_count(&one, state, &c);
		if (errors)
			sample_errors(&one, state);
		store_free(&s);
	}
	counts_print(name, &c);
	printf("%-28s  articles plain %u, loose %u, apart %u\n", "", habit[HABIT_PLAIN], habit[HABIT_LOOSE], habit[HABIT_APART]);
	return true;
}

/* Tags an article of plain text and counts what is found. */
static bool mine_text(struct engine *g, struct doc *d, struct buffer *text, const struct tagger *t, struct mine *m, struct error *e)
{
	struct store s = {0};
	struct sample one;
	struct article a = {.text = text->at, .len = (uint32_t)text->n};
	bool ok = sample_look(g, d, &a, &t->known, &s, &one, e);
	uint8_t *state = ok ? states_found(t, &one, &s) : NULL;
	if (state)
		mine_article(m, &one.a, state);
	store_free(&s);
	text->n = 0;
	return state || (ok && error_memory(e));
}

/* Plain text has no articles: MINE_LINES of its lines are taken for one. */
enum { MINE_LINES = 16 };

static bool mine_file(struct engine *g, struct doc *d, const char *file, const struct tagger *t, struct mined *out, struct error *e)
{
	FILE *f = strcmp(file, "-") == 0 ? stdin : fopen(file, "re");
	struct buffer text = {0};
	struct mine m;
	char line[65536];
	if (!f)
		return error_set(e, "%s cannot be read", file);
	bool ok = mine_begin(&m) || error_memory(e);
	for (unsigned n = 0; ok && fgets(line, sizeof line, f);) {
		buffer_text(&text, line);
		if (++n % MINE_LINES == 0)
			ok = mine_text(g, d, &text, t, &m, e);
	}
	if (ok && text.n)
		ok = mine_text(g, d, &text, t, &m, e);
	if (ok)
		fprintf(stderr, "%u names and %u words mined\n", m.n_name, m.n_word);
	if (f != stdin)
		fclose(f);
	buffer_free(&text);
	return ok && (mine_end(&m, out) || error_memory(e));
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

static bool read_all(struct setup *set, const char *file, float weight, bool apart)
{
	unsigned n = set->train.n;
	if (!articles_read(&set->train, file, weight, set->joint))
		return false;
	for (; apart && n < set->train.n; n++)
		set->train.at[n].habit = HABIT_APART;
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
		case 'n': set->own = value; break;
		case 'u': set->plain = value; break;
		case 'M': set->mined = value; break;
		case 'V': set->vectors = value; break;
		case 'c': set->crf.margin = set->reader.margin = strtof(value, NULL); break;
		case 'q': set->crf.doubt = set->reader.doubt = strtof(value, NULL); break;
		case 'S': set->reader.share = strtof(value, NULL); break;
		case 'P': set->reader.prune = strtof(value, NULL); break;
		case 'Y': set->reader.rows_bytes = strtoul(value, NULL, 10) << 10; break;
		case 'Z': set->reader.vectors_bytes = strtoul(value, NULL, 10) << 10; break;
		case 'E': set->reader.rounds = (unsigned)strtoul(value, NULL, 10); break;
		case 'o': set->out = value; break;
		case 'k': set->crf.n_keep = strtoul(value, NULL, 10); break;
		case 'r': set->crf.rounds = (unsigned)strtoul(value, NULL, 10); break;
		case 'l': set->crf.l1 = strtof(value, NULL); break;
		case 'a': set->crf.rate = strtof(value, NULL); break;
		case 'b': set->lean[HABIT_PLAIN] = set->lean[HABIT_APART] = strtof(value, NULL); break;
		case 'B': set->lean[HABIT_LOOSE] = strtof(value, NULL); break;
		case 'L': set->reader.own_rounds[HABIT_LOOSE] = (unsigned)strtoul(value, NULL, 10); break;
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
		fprintf(stderr, "usage: train-entity -w words.model -g FOLDER [-n NAMES] [-u TEXT | -M MODEL] -o OUT.model [-k FEATURES] [-r ROUNDS] [-l L1] [-a RATE] "
		                "[-d FILE] [-v FILE] TRAIN ... [-W WEIGHT TRAIN ...] [-H 1|0 TRAIN ...]\n");
		return false;
	}
	float weight = 1;
	bool apart = false;
	for (; i < argc; i++)
		if (strcmp(argv[i], "-W") == 0 && i + 1 < argc)
			weight = strtof(argv[++i], NULL);
		else if (strcmp(argv[i], "-H") == 0 && i + 1 < argc)
			apart = argv[++i][0] == '1';
		else if (!read_all(set, argv[i], weight, apart))
			return false;
	return true;
}

static void *learn(struct engine *g, struct doc *d, const struct setup *set, struct tagger *t, size_t *bytes, struct error *e)
{
	struct store s = {0};
	size_t n = 0;
	struct crf_sequence *seq = sequences(g, d, &set->train, t, &s, &n, e);
	if (!seq)
		return NULL;
	fprintf(stderr, "%u articles, %zu sentences\n", set->train.n, n);
	void *table = crf_train(seq, n, &set->crf, bytes);
	mem_free(seq);
	store_free(&s);
	if (!table || !crf_open(&t->crf, table, *bytes))
		return error_memory(e), NULL;
	return table;
}

/* ---- the reader */

static uint32_t vector_key(const struct table *vectors, const struct entity_type *t)
{
	uint32_t key[READER_KEYS];
	unsigned n = reader_keys(t, key);
	for (unsigned k = 0; k < n; k++)
		if (table_row(vectors, key[k]))
			return key[k];
	return key[0];
}

static bool reader_sentence(const struct sample *one, uint32_t q, const struct table *vectors, struct store *s, struct reader_sentence *out)
{
	uint32_t b = one->a.sentence[q], n = one->a.sentence[q + 1] - b, total = 0;
	uint32_t *first = store_take(s, (n + 1) * sizeof *first), *key = store_take(s, n * sizeof *key);
	uint32_t rows[READER_WORD_ROWS + READER_PLACE_ROWS];
	uint8_t *state = store_take(s, n);
	struct buffer bytes = {0};
	if (!first || !key || !state)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		const struct entity_type *t = &one->a.types[one->a.type[b + i]];
		unsigned m = reader_word_rows(t, rows);
		m += reader_place_rows(&one->a, b + i, rows + m);
		key[i] = vector_key(vectors, t);
		first[i] = total;
		buffer_put(&bytes, rows, m * sizeof *rows);
		total += m;
	}
	first[n] = total;
	memcpy(state, one->gold + b, n);
	uint32_t *row = store_take(s, bytes.n + sizeof *row);
	if (!row || bytes.failed)
		return false;
	memcpy(row, bytes.at, bytes.n);
	buffer_free(&bytes);
	*out = (struct reader_sentence){n, first, row, key, state, one->source->weight, one->a.habit};
	return true;
}

static struct reader_sentence *reader_sentences(struct engine *g, struct doc *d, const struct articles *all, const struct tagger *t,
                                                const struct table *vectors, struct store *s, size_t *n, struct error *e)
{
	struct reader_sentence *out = NULL;
	unsigned room = 0, count = 0;
	for (unsigned k = 0; k < all->n; k++) {
		struct store own = {0};
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->known, &own, &one, e))
			return NULL;
		for (uint32_t q = 0; q < one.a.n_sentence; q++)
			if (!mem_grow(&out, count, &room, sizeof *out) || !reader_sentence(&one, q, vectors, s, &out[count++]))
				return error_memory(e), NULL;
		store_free(&own);
	}
	*n = count;
	return out;
}

/* Learns a reader beside the chain of `table`, whose steps from state to state get the reader's too. */
static bool learn_reader(struct engine *g, struct doc *d, const struct setup *set, struct tagger *t, void *table, struct reader_learned *out,
                         struct error *e)
{
	struct store s = {0};
	struct table vectors;
	size_t n = 0;
	out->vectors = reader_vectors(set->vectors, set->reader.vectors_bytes, &out->n_vectors);
	if (!out->vectors || !table_open(&vectors, out->vectors, out->n_vectors, READER_IN))
		return error_set(e, "%s: no vectors", set->vectors);
	struct reader_sentence *x = reader_sentences(g, d, &set->train, t, &vectors, &s, &n, e);
	if (!x)
		return false;
	if (!reader_train(x, n, &set->reader, out))
		return error_memory(e);
	mem_free(x);
	store_free(&s);
	float(*step)[CRF_STATES] = ((struct crf_head *)table)->transition;
	for (unsigned a = 0; a < CRF_STATES; a++)
		for (unsigned b = 0; b < CRF_STATES; b++)
			step[a][b] += out->transition[a][b];
	t->reader = (struct reader){.weight = out->weight, .own = {NULL, out->own[HABIT_LOOSE], out->own[HABIT_APART]}, .vectors = vectors};
	return table_open(&t->reader.rows, out->rows, out->n_rows, READER_IN) || error_memory(e);
}

/* ---- habits */

/* What tells the articles that are marked as HABIT_APART from the others; NULL if none is marked. */
static bool learn_habit(struct engine *g, struct doc *d, const struct articles *all, const struct tagger *t, void **table, size_t *bytes,
                        struct error *e)
{
	static const struct linear_setup setup = {.n_class = 2, .epochs = 10, .rate = 0.3f, .l1 = 1e-6f, .l2 = 1e-5f, .min_count = 3, .seed = 1};
	struct linear_data data = {0};
	struct linear_weights w = {0};
	unsigned n = 0;
	*table = NULL;
	for (unsigned k = 0; k < all->n; k++)
		n += all->at[k].habit == HABIT_APART;
	for (unsigned k = 0; n && k < all->n; k++) {
		struct store own = {0};
		struct sample one;
		if (!sample_look(g, d, &all->at[k], &t->known, &own, &one, e))
			return false;
		struct linear_item *items = store_take(&own, (one.a.n_type + 1) * sizeof *items);
		if (!items || !linear_add(&data, items, habit_items(&one.a, items), all->at[k].habit == HABIT_APART, 1))
			return error_memory(e);
		store_free(&own);
	}
	if (n && (!linear_train(&data, NULL, data.n_example, &setup, &w) || !(*table = linear_pack(&w, 48 << 10, bytes))))
		return error_memory(e);
	linear_weights_free(&w);
	linear_data_free(&data);
	return true;
}

/* What another tagger mined, out of its model. */
static bool take_mined(const char *file, struct mined *m, struct error *e)
{
	size_t n_names = 0, n_words = 0;
	const void *model = model_map(file, "entity 5", NULL, e->text, sizeof e->text);
	const void *names = model ? model_section(model, "mined names", &n_names) : NULL, *words = model ? model_section(model, "mined words", &n_words) : NULL;
	return model && ((gazetteer_open(&m->names, names, n_names) && gazetteer_open(&m->words, words, n_words)) || error_set(e, "%s: nothing was mined", file));
}

/* A model is at most so large; of the words' vectors those of the rarest are left out of it if need be. */
enum { MODEL_MOST = 10 << 20, SECTION = 64 /* a section's place in the file */ };

static bool cut_vectors(const struct setup *set, const struct model_part *part, unsigned n, struct reader_learned *r, struct error *e)
{
	size_t all = 4096;
	for (unsigned i = 0; i < n; i++)
		all += (part[i].bytes + SECTION - 1) / SECTION * SECTION;
	if (all <= MODEL_MOST)
		return true;
	free(r->vectors);
	r->vectors = reader_vectors(set->vectors, set->reader.vectors_bytes - (all - MODEL_MOST), &r->n_vectors);
	return r->vectors || error_memory(e);
}

static bool train(struct engine *g, struct doc *d, struct setup *set, struct tagger *t, struct error *e)
{
	struct lists l;
	size_t bytes = 0;
	if (!lists_read(&l, set->folder, set->own))
		return error_memory(e);
	gazetteer_open(&t->known.lists, l.print, (size_t)l.n_slot * 4);
	memcpy(t->lean, set->lean, sizeof t->lean);
	if (set->mined && !take_mined(set->mined, &t->known.mined, e))
		return false;
	void *table = learn(g, d, set, t, &bytes, e);
	if (table && set->plain) {
		if (!mine_file(g, d, set->plain, t, &t->known.mined, e))
			return false;
		free(table);
		table = learn(g, d, set, t, &bytes, e);
	}
	struct reader_learned r = {0};
	if (!table || (set->vectors && !learn_reader(g, d, set, t, table, &r, e)))
		return false;
	void *apart;
	size_t n_apart = 0;
	if (!learn_habit(g, d, &set->train, t, &apart, &n_apart, e) || (apart && !linear_open(&t->known.apart, apart, n_apart)))
		return false;
	const struct mined *m = &t->known.mined;
	struct model_part part[11] = {{"crf", table, bytes}, {"lists", l.print, (size_t)l.n_slot * 4}, {"lean", set->lean, sizeof set->lean},
	                             {"reader", r.weight, READER_WEIGHTS * sizeof(float)}, {"reader rows", r.rows, r.n_rows}, {"vectors", r.vectors, r.n_vectors}};
	unsigned n = set->vectors ? 6 : 3;
	if (m->names.n_slot) {
		part[n++] = (struct model_part){"mined names", m->names.print, (size_t)m->names.n_slot * 4};
		part[n++] = (struct model_part){"mined words", m->words.print, (size_t)m->words.n_slot * 4};
	}
	for (unsigned k = 1; k < HABITS; k++)
		if (r.own[k])
			part[n++] = (struct model_part){reader_section[k], r.own[k], READER_WEIGHTS * sizeof(float)};
	if (apart)
		part[n++] = (struct model_part){"habit", apart, n_apart};
	if (set->vectors && !cut_vectors(set, part, n, &r, e))
		return false;
	if (set->vectors)
		part[5] = (struct model_part){"vectors", r.vectors, r.n_vectors};
	return (!set->vectors || table_open(&t->reader.vectors, r.vectors, r.n_vectors, READER_IN)) &&
	       model_write(set->out, "entity 5", part, n, e->text, sizeof e->text);
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
	struct setup set = {.joint = JOINT_MIXED, .crf = {.n_type = N_KIND, .rounds = 8, .more_rounds = 3, .bits = 24, .least = 2,
	                    .rate = 0.1f, .l1 = 1e-3f, .n_keep = 170000, .seed = 1, .tight = true, .progress = progress},
	                    .reader = {.rounds = 8, .own_rounds = {[HABIT_APART] = 12}, .least = 8, .rate = 2e-3f, .row_rate = 0.03f, .no_row = 0.2f, .no_vector = 0.1f, .no_input = 0.25f,
	                               .no_output = 0.5f, .share = 0.6f, .rows_bytes = 900 << 10, .vectors_bytes = 2100 << 10, .seed = 1}};
	struct tagger t = {.lean = {0}};
	struct error e = {0};
	struct engine *g = engine_new(false, NULL, 0, &e);
	struct doc *d = doc_new();
	if (!options(argc, argv, &set))
		return 2;
	const void *words = model_map(set.words, "words 1", NULL, e.text, sizeof e.text);
	bool ok = g && d && words && words_open(&t.known.words, words) && train(g, d, &set, &t, &e);
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
