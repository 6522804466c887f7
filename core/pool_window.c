/*
 * pool_window.c -- documents between the source and the sink.
 *
 * They are read ahead of the workers, finished in any order and handed on in the
 * order of the input. How many there may be is bounded, and so are their bytes.
 */
#include "pool_state.h"

enum { REPLY_LEAST = 1 << 28, REPLY_TIMES = 4096 }; /* bytes of a reply: for any document, and for each byte of it */

void pool_finish(struct pool *p, unsigned long serial)
{
	struct entry *entry = pool_at(p, serial);
	const char *bytes;
	size_t n = request_bytes(&entry->request, &bytes);
	if (!entry->outcome.ok && n)
		outcome_keep_meta(&entry->outcome, p->j, bytes, n);
	entry->state = DONE;
	buffer_free(&entry->request);
}

/* The next document of the source; of a broken one only the failure is to come out. */
static bool take(struct pool *p, const struct record *r, bool broken)
{
	struct entry *entry = pool_at(p, p->read);
	if (p->read < p->n_window) /* nobody had it before */
		*entry = (struct entry){0};
	snprintf(entry->id, sizeof entry->id, "%s", r->id);
	entry->again = false;
	entry->seconds = job_seconds(p->j, r->n);
	entry->weight = r->n + r->n_beside;
	entry->most = REPLY_LEAST + REPLY_TIMES * r->n;
	entry->state = QUEUED;
	if (broken) {
		outcome_fail(&entry->outcome, r->id, NULL, p->source->why.text);
		pool_finish(p, p->read);
	} else
		request_put(&entry->request, p->read, r);
	if (entry->request.failed)
		return error_memory(p->e);
	p->in_flight += entry->weight;
	p->read++;
	return true;
}

bool pool_read(struct pool *p)
{
	struct record r;
	p->waiting = false;
	while (!p->ended && p->read - p->first < p->n_window && (p->in_flight < BYTES_IN_FLIGHT || p->read == p->first)) {
		enum source_state state = source_next(p->source, &r);
		if (state == SOURCE_END)
			p->ended = true;
		if (state == SOURCE_WAIT)
			p->waiting = true;
		if (state == SOURCE_END || state == SOURCE_WAIT)
			break;
		if (!take(p, &r, state == SOURCE_BROKEN))
			return false;
	}
	return true;
}

bool pool_choose(struct pool *p, const struct worker *w, unsigned long *serial)
{
	for (unsigned long s = p->first; s < p->read; s++)
		if (pool_at(p, s)->state == QUEUED && (!pool_at(p, s)->again || (w->n_had == 0 && w->finished == 0))) {
			*serial = s;
			return true;
		}
	return false;
}

bool pool_flush(struct pool *p)
{
	while (p->first < p->read && pool_at(p, p->first)->state == DONE) {
		struct entry *entry = pool_at(p, p->first);
		bool more = p->first + 1 < p->read && pool_at(p, p->first + 1)->state == DONE;
		bool go_on = p->sink(p->sink_arg, &entry->outcome, more);
		p->in_flight -= entry->weight;
		entry->state = EMPTY;
		if (entry->outcome.bytes.room > 1 << 20)
			outcome_free(&entry->outcome);
		p->first++;
		if (!go_on)
			return false;
	}
	return true;
}
