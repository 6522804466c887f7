/*
 * waiting.c -- threads, and those that wait for a token to come.
 *
 * Each token has a list of the threads that an annotation or the token before it
 * sent there. Threads that are done with are used again.
 */
#include "machine.h"

#include <stdlib.h>

uint32_t machine_thread(struct machine *m)
{
	uint32_t i = m->free;
	if (i != QN_NONE) {
		m->free = m->thread[i].next;
		return i;
	}
	if (m->n_thread == m->room) {
		uint32_t room = m->room ? m->room * 2 : 256;
		struct thread *more = realloc(m->thread, room * sizeof *more);
		if (!more) {
			m->failed = true;
			return QN_NONE;
		}
		m->thread = more;
		m->room = room;
	}
	return m->n_thread++;
}

void machine_wait(struct machine *m, uint32_t token, uint32_t i)
{
	m->thread[i].next = QN_NONE;
	if (m->wait[token] == QN_NONE)
		m->wait[token] = i;
	else
		m->thread[m->wait_end[token]].next = i;
	m->wait_end[token] = i;
}

static bool before(const struct machine *m, uint32_t a, uint32_t b)
{
	const struct thread *x = &m->thread[a], *y = &m->thread[b];
	return x->start < y->start || (x->start == y->start && x->gap <= y->gap);
}

static uint32_t merge(struct machine *m, uint32_t a, uint32_t b)
{
	uint32_t head = QN_NONE, *link = &head;
	while (a != QN_NONE && b != QN_NONE) {
		uint32_t *first = before(m, a, b) ? &a : &b;
		*link = *first;
		link = &m->thread[*first].next;
		*first = *link;
	}
	*link = a != QN_NONE ? a : b;
	return head;
}

/* Those that began first go first. Mostly they are in order; if not, lists of 2^i are merged, from the bottom up. */
uint32_t machine_sort(struct machine *m, uint32_t head)
{
	uint32_t part[32], at = head, n = 0;
	while (m->thread[at].next != QN_NONE && before(m, at, m->thread[at].next))
		at = m->thread[at].next;
	if (m->thread[at].next == QN_NONE)
		return head;
	for (uint32_t next; head != QN_NONE; head = next) {
		uint32_t one = head, i = 0;
		next = m->thread[head].next;
		m->thread[one].next = QN_NONE;
		for (; i < n && part[i] != QN_NONE; i++) {
			one = merge(m, part[i], one);
			part[i] = QN_NONE;
		}
		if (i == n)
			n++;
		part[i] = one;
	}
	for (uint32_t i = 0; i < n; i++)
		if (part[i] != QN_NONE)
			head = head == QN_NONE ? part[i] : merge(m, part[i], head);
	return head;
}
