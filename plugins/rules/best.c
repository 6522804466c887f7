/*
 * best.c -- which matches are kept.
 *
 * Of a rule's matches the one that begins first; of those that begin together the
 * one with the smallest gaps, then the longest. Rules of one group share a match.
 * The best one goes out when one comes that it does not overlap, or at the end.
 */
#include "machine.h"

#include <string.h>

bool machine_overtaken(const struct machine *m, const struct thread *t)
{
	const struct best *b = &m->best[m->p->rule[t->rule].slot];
	if (m->p->rule[t->rule].overlap)
		return false;
	if (t->start < b->last_end)
		return true;
	if (m->p->rule[t->rule].longest)
		return b->have && t->start > b->m.start && t->start < b->m.end;
	return b->have && ((t->start > b->m.start && t->start < b->m.end) || (t->start == b->m.start && t->gap > b->m.gap));
}

void machine_emit(struct machine *m, struct best *b)
{
	if (b->have && rules_emit(m->r, m->p, &b->m) != QN_OK)
		m->failed = true;
	b->last_end = b->have ? b->m.end : b->last_end;
	b->have = false;
}

void machine_matched(struct machine *m, const struct thread *t)
{
	struct best *b = &m->best[m->p->rule[t->rule].slot];
	struct match found = {t->rule, t->start, m->now, t->gap, {{0, 0, 0}}};
	if (machine_overtaken(m, t) || found.start == found.end)
		return;
	if (b->have && found.start == b->m.start && found.end == b->m.end &&
	    (found.gap > b->m.gap || (found.gap == b->m.gap && found.rule >= b->m.rule)))
		return; /* what stood first in the file stays */
	memcpy(found.at, t->at, sizeof found.at);
	if (b->have && (found.start >= b->m.end || m->p->rule[t->rule].overlap))
		machine_emit(m, b);
	b->have = true;
	b->m = found;
}
