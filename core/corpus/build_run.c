/*
 * build_run.c -- documents from the feed through the pool into the store.
 *
 * The pool answers in the order of the sources, so the store grows in that order
 * too: what is there is always a beginning of what will be. A signal lets the
 * document at hand be finished and written; what workers were at beyond it is
 * done again by the next run.
 */
#include "build.h"
#include "json.h"
#include "learn/hash.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

static volatile sig_atomic_t stop_signal;

static void stop(int sig) { stop_signal = sig; }

static void watch_signals(void)
{
	static const int sig[] = {SIGTERM, SIGUSR1, SIGINT, SIGHUP};
	struct sigaction a = {.sa_handler = stop}, was; /* no SA_RESTART: a read that waits ends */
	for (size_t i = 0; i < sizeof sig / sizeof *sig; i++)
		if (sigaction(sig[i], NULL, &was) == 0 && was.sa_handler != SIG_IGN)
			sigaction(sig[i], &a, NULL);
	signal(SIGXFSZ, SIG_IGN); /* a limit on file sizes is a full disk */
}

/* ---- what was done before */

bool build_had(struct build *b, uint64_t n, bool *done)
{
	const char *line;
	size_t size;
	*done = false;
	while (b->have_old && (b->old_entry.n == UINT64_MAX || b->old_entry.n < n))
		if (!reader_next(&b->old, &b->old_entry, &line, &size, &b->why)) {
			b->have_old = false;
			return !b->why.text[0];
		}
	*done = b->have_old && b->old_entry.n == n && b->old_entry.ok;
	return true;
}

bool build_copy(struct build *b, uint64_t n)
{
	for (;;) {
		struct entry *x = &b->copy_entry;
		if (b->have_copy && b->copy_entry.n == UINT64_MAX &&
		    !reader_next(&b->old_copy, x, &b->copy_line, &b->copy_n, &b->why)) {
			b->have_copy = false;
			if (b->why.text[0])
				return false;
		}
		if (!b->have_copy || x->n >= n)
			return true;
		bool wanted = x->ok && (!b->store.any || x->n > b->store.last);
		if (wanted && !store_copy(&b->store, x, b->copy_line, b->copy_n, &b->why))
			return false;
		x->n = UINT64_MAX;
	}
}

/* ---- documents at work */

static struct pending *push(struct build *b)
{
	if (b->n_pending == b->room_pending) {
		unsigned room = b->room_pending ? 2 * b->room_pending : 256;
		struct pending *more = mem_alloc(room * sizeof *more);
		if (!more)
			return NULL;
		memset(more, 0, room * sizeof *more);
		for (unsigned i = 0; i < b->n_pending; i++)
			more[i] = b->pending[(b->first_pending + i) % b->room_pending];
		mem_free(b->pending);
		b->pending = more;
		b->room_pending = room;
		b->first_pending = 0;
	}
	return &b->pending[(b->first_pending + b->n_pending++) % b->room_pending];
}

static bool remember(struct build *b, const struct item *it, uint64_t n, const char *input)
{
	struct pending *p = push(b);
	if (!p)
		return error_memory(&b->why);
	p->n = n;
	p->id = mem_copy(it->id, strlen(it->id));
	p->meta = it->meta ? mem_copy(it->meta, it->n_meta) : NULL;
	p->n_meta = it->n_meta;
	memcpy(p->input, input, sizeof p->input);
	return (p->id && (p->meta || !it->meta)) || error_memory(&b->why);
}

static bool is_ours(const struct build *b, const char *id)
{
	return b->parts < 2 || feat_bytes(id, strlen(id)) % b->parts == b->part - 1;
}

static void hash_input(const struct item *it, char out[65])
{
	struct sha256_ctx ctx;
	sha256_init(&ctx);
	sha256_update(&ctx, it->n_input, (const uint8_t *)it->input);
	if (it->beside)
		sha256_update(&ctx, it->n_beside, (const uint8_t *)it->beside);
	hex_digest(&ctx, out);
}

/* Whether the last document that was done is still the same: else something was put in or taken out before it. */
static bool same_as_before(struct build *b, const struct item *it)
{
	char input[65];
	hash_input(it, input);
	if (strcmp(input, b->store.last_input) == 0)
		return true;
	b->refused = true;
	return error_set(&b->why, "%s: cannot go on: the sources are not those of before: document %llu was another and is now \"%s\"",
	                 b->folder, (unsigned long long)b->store.last, it->id);
}

/* The next document to be annotated. */
static bool next_item(struct build *b, struct item *it, uint64_t *n)
{
	while (!stop_signal && feed_next(&b->feed, it)) {
		bool done;
		*n = b->n_seen++;
		if (!is_ours(b, it->id))
			continue;
		if (!build_had(b, *n, &done))
			return false;
		if (b->store.any && *n == b->store.last && b->store.last_input[0] && !same_as_before(b, it))
			return false;
		if (!done && (!b->store.any || *n > b->store.last))
			return true;
	}
	return false;
}

static enum source_state next_record(struct source *s, struct record *r)
{
	struct build *b = s->next_arg;
	struct item it;
	uint64_t n;
	char input[65];
	if (b->why.text[0] || !next_item(b, &it, &n))
		return SOURCE_END;
	hash_input(&it, input);
	if (!remember(b, &it, n, input))
		return SOURCE_END;
	*r = (struct record){it.id, it.bytes, it.n, it.beside, it.n_beside};
	if (!it.why[0])
		return SOURCE_RECORD;
	s->why = (struct error){0};
	error_set(&s->why, "%s", it.why);
	return SOURCE_BROKEN;
}

/* ---- outcomes */

/* The text's hash stands in the record once: inside of strings its quotation marks would be escaped. */
static void take_text_hash(const struct outcome *o, char out[65])
{
	static const char key[] = "\"sha256\":\"";
	const char *at = memmem(o->bytes.at, o->bytes.n, key, sizeof key - 1);
	out[0] = 0;
	if (at && (size_t)(o->bytes.at + o->bytes.n - at) > sizeof key + 64) {
		memcpy(out, at + sizeof key - 1, 64);
		out[64] = 0;
	}
}

static bool store_outcome(struct build *b, const struct pending *p, const struct outcome *o)
{
	struct entry x = {.n = p->n, .id = p->id, .ok = o->ok};
	struct buffer failure = {0};
	memcpy(x.input, p->input, sizeof x.input);
	if (o->ok)
		take_text_hash(o, x.text);
	else
		json_error_record(&failure, p->id, NULL, o->plugin.n ? o->plugin.at : NULL, o->reason.at ? o->reason.at : "");
	const struct buffer *record = o->ok ? &o->bytes : &failure;
	bool ok = build_copy(b, p->n) &&
	          (!record->failed || error_memory(&b->why)) &&
	          store_put(&b->store, &x, p->meta, p->n_meta, record->at ? record->at : "", record->n, &b->why);
	buffer_free(&failure);
	return ok;
}

static bool take_outcome(void *arg, const struct outcome *o, bool more)
{
	struct build *b = arg;
	struct pending *p = &b->pending[b->first_pending];
	if (stop_signal && !o->ok)
		return false; /* the signal may have met its worker: it is done again */
	bool ok = store_outcome(b, p, o) && (more || store_flush(&b->store, false, &b->why));
	if (ok && !o->ok && !b->quiet) {
		progress_end(&b->progress);
		say("%s: %s%s%s%s", p->id, o->plugin.n ? "plugin " : "", o->plugin.n ? o->plugin.at : "", o->plugin.n ? ": " : "",
		    o->reason.at ? o->reason.at : "");
	}
	b->progress.done++;
	b->progress.failed += !o->ok;
	mem_free(p->id);
	mem_free(p->meta);
	*p = (struct pending){0};
	b->first_pending = (b->first_pending + 1) % b->room_pending;
	b->n_pending--;
	return ok && !stop_signal;
}

static void tick(void *arg)
{
	struct build *b = arg;
	progress_show(&b->progress, feed_share(&b->feed), false);
}

/* ---- the whole */

static bool complete(struct build *b)
{
	struct tally t;
	struct manifest *m = &b->manifest;
	char *folder = b->base.journal < 0 ? b->folder : NULL, retry[4096];
	if (!folder) {
		snprintf(retry, sizeof retry, "%s/retry", b->folder);
		folder = retry;
	}
	feed_close(&b->feed); /* what it held is enough for the rest */
	if (!store_flush(&b->store, true, &b->why) || !store_tally(folder, &t, &b->why))
		return false;
	m->complete = true;
	m->documents = t.documents;
	m->failed = t.failed;
	m->bytes = t.bytes;
	m->sources = b->n_seen;
	memcpy(m->inputs, t.inputs_sha256, sizeof m->inputs);
	return manifest_write(folder, m, &b->why) && (folder == b->folder || build_swap(b->folder, &b->why));
}

static int ended_by_signal(struct build *b)
{
	struct error e = {0};
	if (!store_flush(&b->store, true, &e))
		say("%s", e.text);
	say("ended by a signal after %llu documents; --resume goes on", (unsigned long long)b->store.n_done);
	return stop_signal == SIGINT ? 130 : 143;
}

static int stopped(struct build *b)
{
	struct error e = {0};
	bool again = b->temporary || b->store.temporary || !b->refused;
	if (!b->store.temporary)
		store_flush(&b->store, true, &e); /* what is done is done */
	say("%s%s", b->why.text, again ? "; --resume goes on" : "");
	return again ? EXIT_AGAIN : EXIT_USAGE;
}

int build_run(struct build *b)
{
	struct source s = {.from = b->job.from, .fd = -1, .next = next_record, .next_arg = b};
	struct error e = {0};
	unsigned n = b->n_worker ? b->n_worker : processors();
	watch_signals();
	progress_begin(&b->progress);
	bool ok = pool_run(&b->job, n, &s, take_outcome, b, tick, &e);
	progress_show(&b->progress, feed_share(&b->feed), b->progress.mode == PROGRESS_JSON);
	progress_end(&b->progress);
	if (!ok && e.text[0])
		error_set(&b->why, "%s", e.text);
	if (stop_signal && (!b->why.text[0] || strstr(b->why.text, "nterrupted")))
		return ended_by_signal(b);
	if (!b->why.text[0] && b->feed.why.text[0])
		error_set(&b->why, "%s", b->feed.why.text);
	if (!b->why.text[0] && b->store.any && b->n_seen <= b->store.last) {
		b->refused = true;
		error_set(&b->why, "%s: the sources have %llu documents; %llu were done before", b->folder, (unsigned long long)b->n_seen,
		          (unsigned long long)b->store.last + 1);
	}
	if (b->why.text[0] || !build_copy(b, UINT64_MAX) || !complete(b))
		return stopped(b);
	return b->manifest.failed ? EXIT_SOME : EXIT_GOOD;
}
