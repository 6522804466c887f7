/*
 * candidates.c -- the rules that may match in a sentence.
 *
 * A sentence is looked over once: the signs of its words and annotations are
 * noted, and only rules of which it has all signs (starts.c) are candidates.
 */
#include "machine.h"

static bool has_all_signs(const struct machine *m, const struct rule *r, uint32_t stamp)
{
	for (unsigned i = 0; i < r->n_group; i++) {
		unsigned k = 0;
		while (k < r->group[i].n && m->sign_stamp[r->group[i].sign[k]] != stamp)
			k++;
		if (k == r->group[i].n)
			return false;
	}
	return true;
}

/* The signs of the tokens from `now` up to `end`, and the rules that may match there. */
static void look_over(struct machine *m, uint32_t end, uint32_t stamp)
{
	struct program *p = m->p;
	uint32_t n = 0;
	m->n_candidate = 0;
	for (uint32_t i = m->now; i < end; i++) {
		const struct type *t = &p->types.at[m->type[i]];
		const uint32_t *sign = p->types.sign + t->sign;
		for (uint32_t k = 0; k < t->n_sign; k++)
			if (m->sign_stamp[sign[k]] != stamp) {
				m->sign_stamp[sign[k]] = stamp;
				m->sign[n++] = sign[k];
			}
	}
	for (unsigned k = 0; k < p->n_need; k++)
		if (p->after_used[k] && m->row[k][m->now] < m->r->in[k].n &&
		    (end == m->token->n || m->r->in[k].begin[m->row[k][m->now]] < m->token->begin[end])) {
			m->sign_stamp[p->n_predicate + k] = stamp;
			m->sign[n++] = p->n_predicate + k;
		}
	for (uint32_t i = 0; i < n; i++) {
		const struct by_sign *by = &p->by_sign[m->sign[i]];
		for (uint32_t k = 0; k < by->n; k++)
			if (m->rule_stamp[by->rule[k]] != stamp && has_all_signs(m, &p->rule[by->rule[k]], stamp)) {
				m->rule_stamp[by->rule[k]] = stamp;
				m->candidate[m->n_candidate++] = by->rule[k];
			}
	}
}

void machine_sentence(struct machine *m)
{
	uint32_t end = m->now + 1;
	while (end < m->token->n && m->sentence[end] == m->sentence[m->now])
		end++;
	look_over(m, end, m->now + 1);
}
