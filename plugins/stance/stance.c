/*
 * stance.c -- who stands where on whom, with the words that show it.
 */
#include "candidate.h"

#include "../../core/model.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY, NAME, SYNTAX, COREF, QUOTE, ZONE, LEANING, TONE };
enum { STANCE, CANDIDATE };

struct stance {
	struct opinion opinion;
	struct lists lists;
	float threshold;
	float enough; /* the leaning, 0 to 1, from which what was learned makes a row */
	struct connotations ratings;
	struct words words;
	struct trees pairs, again; /* weights of candidates; of what is seen at a second look */
	struct linear reads; /* of what words say of them */
	const void *verdict_file; /* opened when an article has a quotation; NULL: it is not asked */
	struct verdict_model verdicts; /* weight NULL: not yet */
	float heard; /* how much of the odds of what a quotation says is believed in texts that say little else; 0: it is not asked */
	float decide, clear, drop; /* chance from which a candidate makes a row; below which what a rule says is dropped */
	bool weigh, seen; /* candidates are weighed; what was seen of them is told */
	float least;  /* the leaning towards its sign below which a row of an unsure rule is dropped; less than -1: none is */
};

static void stance_close(void *self) { free(self); }

static qn_status stance_open(qn_open *o)
{
	const void *words = qn_model(o, "stance-words.model", OPINION_KIND, NULL);
	struct stance *s = words ? calloc(1, sizeof *s) : NULL;
	if (!s)
		return words ? qn_refuse(o, "out of memory") : QN_FAIL;
	s->threshold = strtof(qn_param(o, "threshold"), NULL);
	s->enough = strtof(qn_param(o, "learned"), NULL);
	s->least = strtof(qn_param(o, "doubt"), NULL);
	if (!opinion_open(&s->opinion, words)) {
		stance_close(s);
		return qn_refuse(o, "stance-words.model: its section is not one of words");
	}
	s->decide = strtof(qn_param(o, "decide"), NULL);
	s->clear = strtof(qn_param(o, "clear"), NULL);
	s->drop = strtof(qn_param(o, "drop"), NULL);
	s->seen = strcmp(qn_param(o, "candidates"), "yes") == 0;
	s->weigh = strcmp(qn_param(o, "weigh"), "yes") == 0;
	const void *ratings = qn_model(o, "connotations.model", "connotations 1", NULL), *classes = ratings ? qn_model(o, "words.model", "words 1", NULL) : NULL;
	if (!classes || !connotations_open(&s->ratings, ratings) || !words_open(&s->words, classes)) {
		stance_close(s);
		return classes ? qn_refuse(o, "connotations.model, words.model: their sections are not those of ratings and classes of words") : QN_FAIL;
	}
	s->heard = strtof(qn_param(o, "heard"), NULL);
	if (s->weigh) {
		size_t n;
		const void *file = qn_model(o, "stance.model", "stance 2", NULL), *bytes = file ? model_section(file, "trees", &n) : NULL;
		bool trees = bytes && trees_open(&s->pairs, bytes, n);
		const void *second = trees ? model_section(file, "again", &n) : NULL;
		trees = second && trees_open(&s->again, second, n);
		const void *reads = trees ? model_section(file, "words", &n) : NULL;
		if (!reads || !linear_open(&s->reads, reads, n) || s->reads.head->n_class != WEIGH_CLASSES) {
			stance_close(s);
			return file ? qn_refuse(o, "stance.model: its sections do not have trees and words") : QN_FAIL;
		}
	}
	if ((s->weigh || s->seen) && s->heard > 0) {
		const char *path = qn_param(o, "verdict");
		s->verdict_file = path ? qn_model_later(o, path, VERDICT_KIND, NULL) : NULL; /* NULL: no such file, of which the host tells */
		if (!s->verdict_file) {
			stance_close(s);
			return QN_FAIL;
		}
	}
	o->self = s;
	return QN_OK;
}

/* Whether the same was said already by this word or by words that overlap: "fired [missiles at]". */
static bool known(const struct stance_article *a, const struct row *r)
{
	enum { BACK = 64 };
	for (uint32_t k = a->n_row; k-- > 0 && a->n_row - k <= BACK && a->row[k].trigger + BACK > r->trigger;) {
		const struct row *w = &a->row[k];
		if (w->holder == r->holder && w->target == r->target && (w->trigger == r->trigger || (w->first <= r->last && r->first <= w->last)))
			return true;
	}
	return false;
}

static void add_row(struct stance_article *a, const struct row *row)
{
	if (row->holder == row->target || known(a, row))
		return;
	if (!qn_grow(a->r, &a->row, a->n_row, 1, &a->room_row, 64, sizeof *a->row)) {
		a->failed = true;
		return;
	}
	if (row->quote != NOWHERE && row->holder == a->speaker[row->quote])
		a->said[row->quote] = true;
	uint32_t behind = row->last + 1 < a->n ? a->at[row->last + 1].quote : NOWHERE; /* "blamed [the party for the delay]" */
	if (behind != NOWHERE && row->holder == a->speaker[behind])
		a->said[behind] = true;
	a->row[a->n_row++] = *row;
}

void stance_add(struct stance_article *a, const struct names *holder, const struct names *target, bool positive, float score,
                const char *rule, uint32_t trigger, uint32_t first, uint32_t last)
{
	if (first > last || last >= a->n)
		last = first;
	hyphen_whole(a, &first, &last);
	for (unsigned t = 0; t < target->n; t++)
		for (unsigned h = 0; h < (holder->n ? holder->n : 1); h++)
			add_row(a, &(struct row){first, last, holder->n ? holder->at[h] : NOWHERE, target->at[t], a->at[trigger].quote, trigger,
			                         positive, score, rule});
}

static qn_status emit(struct stance_article *a, float threshold)
{
	for (uint32_t i = 0; i < a->n_row; i++) {
		const struct row *w = &a->row[i];
		if (w->score >= threshold &&
		    qn_emit(a->r, STANCE, a->token->begin[w->first], a->token->end[w->last], qn_ref(w->holder), qn_ref(w->target),
		            w->positive ? qn_lit(a->r, "positive") : qn_lit(a->r, "negative"), qn_num(w->score), qn_ref(w->quote),
		            qn_str(a->r, w->rule, strlen(w->rule))) == QN_NONE)
			return QN_FAIL;
	}
	return QN_OK;
}

static qn_status emit_candidates(struct stance_article *a, const struct candidates *c)
{
	enum { LONG = 30000, READ = 300000 };
	char *text = qn_scratch(a->r, LONG), *read = qn_scratch(a->r, READ);
	for (uint32_t i = 0; text && read && i < c->n; i++) {
		const struct candidate *p = &c->at[i];
		unsigned k = p->chance[WEIGH_AGAINST] > p->chance[WEIGH_FOR];
		uint32_t first = p->sign[k].first, last = p->sign[k].last;
		if (first == NOWHERE)
			continue;
		qn_cell told = qn_str(a->r, text, candidates_print(c, p, text, LONG));
		qn_cell words = qn_str(a->r, read, reading_print(c, p, read, READ));
		if (qn_emit(a->r, CANDIDATE, a->token->begin[first], a->token->end[last], qn_ref(p->holder), qn_ref(p->target), qn_num(p->chance[WEIGH_FOR]),
		            qn_num(p->chance[WEIGH_AGAINST]), told, words) == QN_NONE)
			return QN_FAIL;
	}
	return text && read ? QN_OK : QN_FAIL;
}

/* Who is one party, and whose words are whose: before any rule. */
static bool join(struct stance_article *a, const qn_run *r)
{
	natives_join(a);
	if (!state_join(a))
		return false;
	if (qn_given(r, ZONE))
		tree_forget(a, &r->in[ZONE]);
	spokes_join(a);
	sir_join(a);
	voices_join(a);
	if (!saying_find(a) || !interview_find(a))
		return false;
	quoted_column(a);
	return topic_find(a) && inner_find(a) && minds_find(a) && passing_find(a);
}

static qn_status by_rules(struct stance_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		if (i % 1024 == 0 && qn_tick(a->r))
			return QN_STOP;
		act_look(a, i);
		feeling_look(a, i);
		beholder_look(a, i);
		turn_look(a, i);
		quoted_look(a, i);
	}
	for (uint32_t i = 0; a->quote && i < a->quote->n; i++) {
		quoted_orders(a, i);
		quoted_remark(a, i);
		quoted_mood(a, i);
	}
	for (uint32_t i = 0; a->quote && i < a->quote->n; i++)
		quoted_reaction(a, i);
	for (uint32_t i = 0; a->quote && i < a->quote->n; i++)
		echo_look(a, i);
	return QN_OK;
}

/* The model that hears quotations, if they are to be heard and there are any: *out; NULL. */
static qn_status hears(struct stance *s, const struct stance_article *a, const struct verdict_model **out)
{
	*out = NULL;
	if (!s->verdict_file || !a->quote || !a->quote->n)
		return QN_OK;
	if (!s->verdicts.weight && !qn_model_whole(a->r, s->verdict_file))
		return QN_FAIL;
	if (!s->verdicts.weight && !verdict_open(&s->verdicts, s->verdict_file, (struct verdict_lists){&s->opinion, &s->ratings}))
		return qn_fail(a->r, "verdict.model: its sections do not have weights, vectors, rows and runs");
	*out = &s->verdicts;
	return QN_OK;
}

/* What was learned: pairs of names that no rule has spoken of, and rules that are often wrong. */
static qn_status by_chance(struct stance *s, struct stance_article *a)
{
	qn_run *r = a->r;
	const struct verdict_model *verdicts;
	struct candidates c = {.read = qn_scratch(r, sizeof *c.read)};
	if (!c.read || hears(s, a, &verdicts) != QN_OK)
		return QN_FAIL;
	c.read->keep = s->seen;
	c.read->known = s->weigh;
	c.read->words = s->reads;
	if (!candidates_find(a, &r->in[TONE], &r->in[LEANING], &s->ratings, &s->words, &c))
		return QN_FAIL;
	if (s->weigh && !candidates_weigh(a, &s->pairs, false, &c))
		return QN_FAIL;
	if (verdicts)
		heard_listen(a, verdicts, &c, !s->weigh);
	if (s->weigh && !(candidates_again(a, &c) && candidates_weigh(a, &s->again, true, &c)))
		return QN_FAIL;
	if (verdicts && s->weigh)
		heard_weigh(a, verdicts, &c, s->heard, s->decide, s->drop);
	if (s->weigh)
		candidates_decide(a, &c, (struct decision){s->decide, s->clear, s->drop, s->enough});
	return s->seen ? emit_candidates(a, &c) : QN_OK;
}

static qn_status stance_run(qn_run *r)
{
	struct stance *s = r->self;
	struct stance_article a = {.r = r, .text = r->text, .opinion = &s->opinion, .lists = &s->lists, .token = &r->in[TOKEN], .sentence = &r->in[SENTENCE],
	                           .syntax = &r->in[SYNTAX], .entity = &r->in[ENTITY], .name = &r->in[NAME],
	                           .coref = qn_given(r, COREF) ? &r->in[COREF] : NULL, .quote = qn_given(r, QUOTE) ? &r->in[QUOTE] : NULL};
	if (!tree_make(&a, &r->in[SYNTAX]) || !join(&a, r))
		return QN_FAIL;
	qn_status done = by_rules(&a);
	if (done != QN_OK)
		return done;
	bool weigh = qn_given(r, TONE) && qn_given(r, LEANING) && (s->weigh || s->seen);
	if (qn_given(r, LEANING) && !weigh)
		learned_look(&a, &r->in[LEANING], s->enough, s->least);
	if (weigh && by_chance(s, &a) != QN_OK)
		return QN_FAIL;
	return a.failed ? QN_FAIL : emit(&a, s->threshold);
}

static const qn_plugin stance = {
	.name = "stance",
	.version = "1.0",
	.about = "who is for or against whom, by the words that say so",
	.licence = "Apache-2.0",
	.requires = "token sentence entity(kind,name) name(kind) syntax(upos,lemma,head,rel) coref(name)? quote(name,kind)? zone(kind)? leaning(holder,target,score)? tone(name,positive,negative)?",
	.provides = "stance(holder:name?, target:name, polarity:sym, score:num, quote:quote?, rule:sym?) candidate(holder:name?, target:name, positive:num, negative:num, seen:sym, read:sym)",
	.params = "threshold:num=0 learned:num=0.8 doubt:num=-0.1 decide:num=0.28 clear:num=0.7 drop:num=0.05 weigh:bool=yes heard:num=1.2 verdict:path=verdict.model candidates:bool=no",
	.open = stance_open,
	.close = stance_close,
	.run = stance_run,
};

QN_MODULE(&stance);
