/*
 * models.c -- see models.h.
 */
#include "models.h"
#include "../../core/model.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void models_close(void *self) { free(self); }

static bool open_sections(const void *file, struct models *m)
{
	static const struct { const char *name; unsigned n_class; } section[MODELS] = {
		{"target", TARGET_CLASSES}, {"pair", PAIR_CLASSES}, {"sentence", TARGET_CLASSES}, {"directed", TARGET_CLASSES}, {"asked", 2},
		{"pair own", PAIR_CLASSES}, {"directed own", TARGET_CLASSES}};
	size_t n;
	for (int i = 0; i < MODELS; i++) {
		const void *bytes = model_section(file, section[i].name, &n);
		if (!bytes || !linear_open(&m->of[i], bytes, n) || m->of[i].head->n_class != section[i].n_class)
			return false;
	}
	m->unasked = model_section(file, "unasked", &n);
	return m->unasked && n == sizeof *m->unasked;
}

static bool open_network(const void *file, struct models *m)
{
	static const char *const name[2] = {"target", "directed"};
	size_t n;
	for (int i = 0; i < 2; i++) {
		m->network[i] = model_section(file, name[i], &n);
		if (!m->network[i] || n != conv_nets((unsigned)i) * sizeof *m->network[i])
			return false;
	}
	m->share = model_section(file, "share", &n);
	if (!m->share || n != 2 * sizeof *m->share)
		return false;
	m->context = model_section(file, "context", &n);
	return m->context && n == CONV_NETS * CONV_CONTEXT * sizeof *m->context && conv_vectors_open(&m->vectors, file, CONV_DIM);
}

qn_status models_open(qn_open *o, const char *linear, const char *network, const char *reader)
{
	char name[PATH_MAX];
	struct models *m = calloc(1, sizeof *m);
	if (!m)
		return qn_refuse(o, "out of memory");
	if (linear[0])
		snprintf(name, sizeof name, "%s", linear);
	else
		snprintf(name, sizeof name, "attitude-%s.model", qn_param(o, "model"));
	const void *words = qn_model(o, "words.model", "words 1", NULL), *ratings = words ? qn_model(o, "connotations.model", "connotations 1", NULL) : NULL,
	           *model = ratings ? qn_model(o, name, "attitude 6", NULL) : NULL;
	const void *net = model && network ? qn_model(o, network, "attitude net 4", NULL) : NULL;
	m->reader_file = net && reader ? qn_model_later(o, reader, "attitude reader 1", NULL) : NULL;
	const void *lexicon = model && (net || !network) && (m->reader_file || !reader) ? qn_model(o, "attitude-words.model", OPINION_KIND, NULL) : NULL;
	qn_status status = lexicon ? QN_OK : QN_FAIL;
	if (lexicon && !opinion_open(&m->opinion, lexicon))
		status = qn_refuse(o, "attitude-words.model: its section is not one of words");
	else if (lexicon && (!words_open(&m->words, words) || !connotations_open(&m->connotations, ratings) || !open_sections(model, m)))
		status = qn_refuse(o, "%s: its sections are not those of an attitude model", name);
	else if (lexicon && net && !open_network(net, m))
		status = qn_refuse(o, "%s: its sections are not those of a network", network);
	if (status == QN_OK)
		o->self = m;
	else
		models_close(m);
	return status;
}

static const char *string(const void *arg, qn_sym s)
{
	const qn_run *r = arg;
	return r->host->string(r, s);
}

struct view_article models_article(qn_run *r, const qn_layer *token, const qn_layer *sentence, const qn_layer *syntax)
{
	const struct models *m = r->self;
	return (struct view_article){r->text, token, sentence, syntax, string, r, &m->words, &m->opinion, &m->connotations,
	                             qn_scratch(r, token->n * sizeof(struct view_seen))};
}

qn_status models_room_open(qn_run *r, struct models_room *room)
{
	struct models *m = r->self;
	m->reading.n = 0; /* of no sentence of this article */
	room->reading = &m->reading;
	if (!m->reader_file)
		return QN_OK;
	if (!m->reader.floats && !qn_model_whole(r, m->reader_file))
		return QN_FAIL;
	if (!m->reader.floats && !reader_open(&m->reader, m->reader_file))
		return qn_fail(r, "the reader's model: its sections are not those of a reader");
	room->reader = qn_scratch(r, sizeof *room->reader);
	return room->reader ? QN_OK : QN_FAIL;
}

/* How a pair is asked of: the weight of what DSE has as its own, or that nobody asks. */
static const float unasked = -1;

/* The chances p joined with what the reader says. */
static void ask_reader(const struct models *m, int task, const struct view *v, const struct conv_input *in, float own, struct reader_room *room, float p[LINEAR_CLASS])
{
	static const struct conv_share of_target = {3, 4.3f}; /* how much it counts: chosen on development halves and labels that were held back */
	static const float of_own = 0.2f, of_pair = 1.5f, of_unasked = 1.2f;
	struct conv_share share = task == 0 ? of_target : (struct conv_share){own == unasked ? of_unasked : own * of_own + (1 - own) * of_pair, 1};
	float score[CONV_CLASSES];
	reader_score(&m->reader, (unsigned)task, v, in, room, score);
	for (unsigned c = 0; c < CONV_CLASSES && own == unasked; c++)
		score[c] += m->reader.head[task]->unasked[c];
	conv_join(&share, score, p);
}

static void join(const struct models *m, int task, const struct conv_share *share, const struct view *v, float own, struct models_room *room, float p[LINEAR_CLASS])
{
	struct conv_input in;
	float score[CONV_CLASSES];
	if (!m->network[task])
		return;
	unsigned n_net = room->few ? 1 : conv_nets(task);
	conv_encode(m->context, n_net, &m->vectors, v, room->reading);
	conv_read(v, task == 1, &in);
	conv_score(m->network[task], n_net, room->reading, &in, score);
	if (room->reader)
		ask_reader(m, task, v, &in, own, room->reader, p);
	for (unsigned c = 0; c < CONV_CLASSES && own == unasked; c++)
		score[c] += m->unasked->network[c];
	conv_join(share, score, p);
}

static void ask(const struct models *m, enum model k, const struct features *f, float p[LINEAR_CLASS])
{
	linear_score(&m->of[k], f->item, f->n, p);
	linear_softmax(p, m->of[k].head->n_class);
}

/* Two models, the second for its part; or, where nobody asks, the first one shifted. */
static void ask_two(const struct models *m, enum model k, enum model k_own, const struct features *f, float own, const float *shift, float p[LINEAR_CLASS])
{
	float more[LINEAR_CLASS];
	unsigned n_class = m->of[k].head->n_class;
	linear_score(&m->of[k], f->item, f->n, p);
	if (own > 0)
		linear_score(&m->of[k_own], f->item, f->n, more);
	for (unsigned c = 0; c < n_class && own != 0; c++)
		p[c] += own == unasked ? shift[c] : own * more[c];
	linear_softmax(p, n_class);
}

void models_sentence(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS])
{
	features_sentence(v, &room->features);
	ask(m, MODEL_SENTENCE, &room->features, p);
}

void models_target(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS])
{
	static const struct conv_share more = {0.9f, 1.6f}, less = {0.23f, 1}; /* than the file's, which tone has, without and beside the reader: chosen as of_target */
	features_target(v, &room->features);
	ask(m, MODEL_TARGET, &room->features, p);
	join(m, 0, room->reader ? &less : &more, v, 1, room, p);
}

void models_tone(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS])
{
	const float plain = 0.8f;
	features_target(v, &room->features);
	ask(m, MODEL_TARGET, &room->features, p);
	if (p[TARGET_NEUTRAL] < plain)
		join(m, 0, &m->share[0], v, 1, room, p);
}

static void five(const struct models *m, const struct view *v, float own, struct models_room *room, float p[LINEAR_CLASS])
{
	features_pair(v, &room->features);
	ask_two(m, MODEL_PAIR, MODEL_PAIR_OWN, &room->features, own, m->unasked->five, p);
}

/* What the view's holder feels towards its target. */
static void directed(const struct models *m, const struct view *v, float own, struct models_room *room, float p[LINEAR_CLASS])
{
	features_directed(v, &room->features);
	ask_two(m, MODEL_DIRECTED, MODEL_DIRECTED_OWN, &room->features, own, m->unasked->directed[v->holder.b > v->target.b], p);
	const struct conv_share *mine = &m->share[1], *other = &m->unasked->share; /* what DSE has as its own says much beside a network */
	float x = own == unasked ? 0 : own;
	struct conv_share share = {x * mine->weight + (1 - x) * other->weight, x * mine->heat + (1 - x) * other->heat};
	join(m, 1, &share, v, own, room, p);
}

/* What each of both feels: A stands first. */
static void both_ways(const struct models *m, const struct view *v, float own, struct models_room *room, float ab[LINEAR_CLASS], float ba[LINEAR_CLASS])
{
	struct view turned;
	bool holder_first = v->holder.b <= v->target.b;
	directed(m, v, own, room, holder_first ? ab : ba);
	features_turn(v, &turned);
	directed(m, &turned, own, room, holder_first ? ba : ab);
}

void models_pair(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS])
{
	float asked[LINEAR_CLASS], ab[LINEAR_CLASS], ba[LINEAR_CLASS];
	features_asked(v, &room->features);
	ask(m, MODEL_ASKED, &room->features, asked);
	five(m, v, asked[0], room, p);
	both_ways(m, v, asked[0], room, ab, ba);
	features_join(ab, ba, p);
	features_expect(asked[1], v->holder.b <= v->target.b, p);
}

bool models_lean(const struct models *m, const struct view *v, struct models_room *room, float ab[LINEAR_CLASS], float ba[LINEAR_CLASS])
{
	const float hardly = 0.95f, seldom = 0.5f;
	float p[LINEAR_CLASS];
	bool few = room->few;
	five(m, v, unasked, room, p);
	if (p[PAIR_NONE] > hardly)
		return false;
	room->few = few && p[PAIR_NONE] > seldom;
	both_ways(m, v, unasked, room, ab, ba);
	room->few = few;
	features_both(p, m->unasked->heat, ab, ba);
	return true;
}

const char *models_polarity(float rest, float negative, float positive)
{
	float most = negative > positive ? negative : positive;
	return most <= rest ? "neutral" : positive > negative ? "positive" : "negative";
}
