/*
 * pool_talk.c -- requests to workers and their replies.
 *
 * The pipes do not block: a request is written as far as it goes, and replies are
 * taken once they are whole. A worker answers in the order it was asked.
 */
#include "pool_state.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* The worker goes on to the oldest document that it has. */
static void begins(struct worker *w)
{
	w->since = seconds_now();
	w->spared = 0;
	standby_since(&w->standby);
}

void pool_hand(struct pool *p, struct worker *w, unsigned long serial)
{
	if (w->n_had == 0)
		begins(w);
	w->had[w->n_had++] = serial;
	pool_at(p, serial)->state = HANDED;
	w->out = &pool_at(p, serial)->request;
	w->out_at = 0;
	pool_write(w);
}

void pool_write(struct worker *w)
{
	while (w->out) {
		ssize_t n = write(w->to, w->out->at + w->out_at, w->out->n - w->out_at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return; /* full, or its end is closed: its death is met where it is read */
		w->out_at += (size_t)n;
		if (w->out_at == w->out->n)
			w->out = NULL;
	}
}

/* The replies that are whole. A worker that says more than it was asked is broken. */
static bool take_replies(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	size_t used = 0, n;
	while (w->n_had) {
		struct outcome *o = &pool_at(p, w->had[0])->outcome;
		n = reply_take(w->in.at + used, w->in.n - used, w->had[0], pool_at(p, w->had[0])->most, o);
		if (n == 0 || n == REPLY_BROKEN) {
			w->broken = n != 0;
			break;
		}
		used += n;
		if (o->bytes.failed || o->text.failed || o->id.failed)
			return error_memory(p->e);
		pool_finish(p, w->had[0]);
		memmove(w->had, w->had + 1, --w->n_had * sizeof *w->had);
		w->finished++;
		begins(w);
	}
	buffer_drop(&w->in, used);
	w->broken = w->broken || (!w->n_had && w->in.n);
	return true;
}

bool pool_drain(struct pool *p, unsigned i, bool *closed)
{
	struct worker *w = &p->worker[i];
	for (;;) {
		size_t want = w->in.n > 1 << 16 ? w->in.n : 1 << 16;
		if (!buffer_reserve(&w->in, want))
			return error_memory(p->e);
		p->bench[i].reads++;
		ssize_t n = read(w->from, w->in.at + w->in.n, want);
		p->bench[i].taken += n > 0 ? (size_t)n : 0;
		p->bench[i].reads++;
		if (n < 0 && errno == EINTR)
			continue;
		bool all = n < 0 || (size_t)n < want;
		*closed = n == 0 || (n < 0 && errno != EAGAIN);
		w->in.n += n > 0 ? (size_t)n : 0;
		if ((*closed || all || w->in.n > BYTES_IN_FLIGHT) && !take_replies(p, i))
			return false;
		if (*closed || all || w->broken)
			return true;
	}
}
