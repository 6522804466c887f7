/*
 * @NAME@.c -- results of matches: a score, and the two sides that it belongs to.
 */
#include <quidnunc.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY }; /* in the order of `requires` */
enum { RESULT };                  /* in the order of `provides` */

/* The number that token i stands for; -1 if it has other characters than digits, or more than two. */
static int goals(const qn_run *r, uint32_t i)
{
	int n = 0;
	uint32_t b = r->in[TOKEN].begin[i], e = r->in[TOKEN].end[i];
	for (uint32_t k = b; k < e; k++) {
		if (e - b > 2 || r->text[k] < '0' || r->text[k] > '9')
			return -1;
		n = 10 * n + r->text[k] - '0';
	}
	return n;
}

static bool dash(const qn_run *r, uint32_t i)
{
	uint32_t b = r->in[TOKEN].begin[i], n = r->in[TOKEN].end[i] - b;
	return (n == 1 && r->text[b] == '-') || (n == 3 && memcmp(r->text + b, "–", 3) == 0);
}

static qn_status run(qn_run *r)
{
	const qn_layer *token = &r->in[TOKEN], *sentence = &r->in[SENTENCE], *side = &r->in[ENTITY];
	for (uint32_t i = 0, s = 0, k = 0; i + 2 < token->n; i++) {
		int home = goals(r, i), away = goals(r, i + 2);
		if (home < 0 || away < 0 || !dash(r, i + 1))
			continue;
		uint32_t b = token->begin[i], e = token->end[i + 2];
		while (s + 1 < sentence->n && sentence->begin[s + 1] <= b)
			s++;
		k = qn_skip(side, k, b); /* the first behind the score */
		uint32_t first = k >= 2 && side->begin[k - 2] >= sentence->begin[s] ? k - 2 : k ? k - 1 : 0;
		if (first + 1 >= side->n || side->begin[first] < sentence->begin[s] || side->end[first + 1] > sentence->end[s])
			continue; /* no two sides in this sentence */
		if (qn_emit(r, RESULT, b, e, qn_ref(first), qn_ref(first + 1), qn_int(home), qn_int(away)) == QN_NONE)
			return QN_FAIL;
		if (qn_tick(r))
			return QN_STOP;
	}
	return QN_OK;
}

static const qn_plugin plugin = {
	.name = "@NAME@", .version = "0.1", .about = "results of matches", .licence = "Apache-2.0",
	.requires = "token sentence entity",
	.provides = "@LAYER@(home:entity, away:entity, home_goals:int, away_goals:int)",
	.run = run};

QN_MODULE(&plugin);
