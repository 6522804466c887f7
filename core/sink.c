/*
 * sink.c -- outcomes to standard output, or to a file each.
 *
 * On a stream each outcome is flushed as soon as no other follows at once. In a
 * folder each document is a file of its own, written under another name and
 * renamed; two documents of one name get different files. A failure is said on
 * standard error, and is a record where the format is JSON or lines stand in
 * files.
 */
#include "sink.h"
#include "cli.h"
#include "json.h"
#include "learn/hash.h"
#include "output.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_json(const struct sink *k)
{
	return strcmp(k->j->to->name, "json") == 0 || strcmp(k->j->to->name, "jsonl") == 0;
}

static bool broken(struct sink *k, const char *fmt, const char *what)
{
	if (!k->broken && !k->closed)
		say(fmt, what);
	k->broken = true;
	return false;
}

static bool stdout_failed(struct sink *k)
{
	k->closed = errno == EPIPE;
	return broken(k, "standard output: %s", errno ? strerror(errno) : "could not be written");
}

static bool put(struct sink *k, const char *bytes, size_t n)
{
	errno = 0;
	return n == 0 || fwrite(bytes, 1, n, stdout) == n || stdout_failed(k);
}

static bool put_text(struct sink *k, const char *s) { return put(k, s, strlen(s)); }

bool sink_open(struct sink *k, struct error *e)
{
	k->begun = k->shown = seconds_now();
	if (k->folder && mkdir(k->folder, 0777) != 0 && errno != EEXIST) {
		e->output = disk_failed(errno);
		return error_set(e, "-o %s: %s", k->folder, strerror(errno));
	}
	struct stat st;
	if (k->folder && (stat(k->folder, &st) != 0 || !S_ISDIR(st.st_mode)))
		return error_set(e, "-o %s: is a file; expected a folder", k->folder);
	if (k->j->to->start)
		return format_start(k->j->to, &k->j->write, &k->fold, e);
	if (!k->folder && k->j->to->head)
		put_text(k, k->j->to->head);
	return true;
}

/* ---- files */

static unsigned place_of(const struct taken *at, unsigned room, const char *name)
{
	unsigned i = feat_bytes(name, strlen(name)) & (room - 1);
	while (at[i].name && strcmp(at[i].name, name) != 0)
		i = (i + 1) & (room - 1);
	return i;
}

static bool enlarge_taken(struct sink *k)
{
	unsigned room = k->room_taken ? 2 * k->room_taken : 256;
	struct taken *more = mem_alloc(room * sizeof *more);
	if (!more)
		return false;
	memset(more, 0, room * sizeof *more);
	for (unsigned i = 0; i < k->room_taken; i++)
		if (k->taken[i].name)
			more[place_of(more, room, k->taken[i].name)] = k->taken[i];
	mem_free(k->taken);
	k->taken = more;
	k->room_taken = room;
	return true;
}

/* Takes a name over; how many documents have it now, or 0 if there is no memory. */
static unsigned long claim(struct sink *k, char *name)
{
	if (2 * k->n_taken >= k->room_taken && !enlarge_taken(k)) {
		mem_free(name);
		return 0;
	}
	struct taken *t = &k->taken[place_of(k->taken, k->room_taken, name)];
	if (t->name)
		mem_free(name);
	else {
		t->name = name;
		k->n_taken++;
	}
	return ++t->times;
}

/* The parts of a path, each as a file's name; the folders are made. From the heap; NULL if there is no memory. */
static char *safe_path(struct sink *k, const char *id)
{
	struct buffer b = {0}, folder = {0};
	for (const char *at = id; at; at += strcspn(at, "/"), at = *at ? at + 1 : NULL) {
		char *part = mem_copy(at, strcspn(at, "/")), *safe = part ? file_safe(part) : NULL;
		if (b.n) {
			buffer_clear(&folder);
			buffer_print(&folder, "%s/%s", k->folder, b.at);
			if (!folder.failed)
				mkdir(folder.at, 0777); /* what is wrong with it is said when the file is written */
		}
		buffer_print(&b, "%s%s", b.n ? "/" : "", safe ? safe : "");
		b.failed = b.failed || !safe;
		mem_free(safe);
		mem_free(part);
	}
	char *out = b.failed ? NULL : mem_copy(b.at, b.n);
	buffer_free(&b);
	buffer_free(&folder);
	return out;
}

/* The identifier as a file's name; the second document of that name gets ~2, which is no other's: a safe name has no "~".
   False if there is no memory. */
static bool unused_name(struct sink *k, const char *id, char *out, size_t room)
{
	char *safe = k->tree ? safe_path(k, id) : file_safe(id);
	if (!safe)
		return false;
	snprintf(out, room, "%s", safe);
	unsigned long times = claim(k, safe);
	if (times > 1) {
		size_t n = strlen(out);
		snprintf(out + n, room - n, "~%lu", times);
	}
	return times > 0;
}

static bool write_file(struct sink *k, const char *name, const char *suffix, const char *bytes, size_t n)
{
	char path[PATH_MAX];
	struct error e = {0};
	if (snprintf(path, sizeof path, "%s/%s%s", k->folder, name, suffix) >= (int)sizeof path)
		return broken(k, "%s: the name is too long", name);
	return file_put(path, bytes ? bytes : "", n, &e) || broken(k, "%s", e.text);
}

/* Files that wait for others are given their names; with `late`, if they have waited long. */
static bool settle(struct sink *k, bool late)
{
	struct error e = {0};
	return file_settle(late, &e) || broken(k, "%s", e.text);
}

static bool to_folder(struct sink *k, const struct outcome *o)
{
	char name[PATH_MAX];
	const qn_format *f = k->j->to;
	if (!unused_name(k, o->id.at, name, sizeof name))
		return broken(k, "%s: no name for its file", o->id.at);
	if (!o->ok) {
		struct buffer b = {0};
		json_error_record(&b, o->id.at, o->meta.n ? o->meta.at : NULL, o->plugin.n ? o->plugin.at : NULL, o->reason.at);
		bool ok = write_file(k, name, is_json(k) ? f->suffix : ".error.json", b.at, b.n);
		buffer_free(&b);
		return ok;
	}
	if (f->head || f->tail) {
		struct buffer b = {0};
		buffer_text(&b, f->head ? f->head : "");
		buffer_put(&b, o->bytes.at, o->bytes.n);
		buffer_text(&b, f->tail ? f->tail : "");
		bool ok = write_file(k, name, f->suffix, b.at, b.n);
		buffer_free(&b);
		return ok;
	}
	return (!k->j->send_text || write_file(k, name, ".txt", o->text.at, o->text.n)) &&
	       write_file(k, name, f->suffix ? f->suffix : "", o->bytes.at, o->bytes.n);
}

/* ---- the stream */

static bool to_stdout(struct sink *k, const struct outcome *o, bool more)
{
	const qn_format *f = k->j->to;
	if (!o->ok && is_json(k)) {
		struct buffer b = {0};
		json_error_record(&b, o->id.at, o->meta.n ? o->meta.at : NULL, o->plugin.n ? o->plugin.at : NULL, o->reason.at);
		bool ok = put(k, b.at, b.n);
		buffer_free(&b);
		if (!ok)
			return false;
	}
	if (o->ok) {
		if (k->several && !f->split && !f->head && (!put_text(k, "==> ") || !put_text(k, o->id.at) || !put_text(k, " <==\n")))
			return false;
		if (!put(k, o->bytes.at, o->bytes.n))
			return false;
	}
	errno = 0;
	return more || fflush(stdout) == 0 || stdout_failed(k);
}

/* ---- what is said */

static bool said_before(struct sink *k, const char *line, size_t n)
{
	for (unsigned i = 0; i < k->n_said; i++)
		if (strlen(k->said[i]) == n && memcmp(k->said[i], line, n) == 0)
			return true;
	char **more = k->n_said < 200 ? mem_realloc(k->said, (k->n_said + 1) * sizeof *more) : NULL;
	if (more) {
		k->said = more;
		if ((k->said[k->n_said] = mem_copy(line, n)))
			k->n_said++;
	}
	return false;
}

static void clear_progress(const struct sink *k)
{
	if (!k->quiet && k->shown > k->begun)
		fputs("\r\033[K", stderr);
}

/* "id: plugin crash (/path/crash.so): reason" */
static void say_failure(const struct sink *k, const struct outcome *o)
{
	const struct plugin *p = o->plugin.n ? engine_plugin(k->j->g, o->plugin.at) : NULL;
	if (p)
		say("%s: plugin %s (%s): %s", o->id.at, o->plugin.at, p->file, o->reason.at);
	else if (o->id.n && strncmp(o->reason.at, o->id.at, o->id.n) == 0) /* of a file, whose name the reason begins with */
		say("%s", o->reason.at);
	else
		say("%s: %s", o->id.at, o->reason.at);
}

static void say_notes(struct sink *k, const struct outcome *o)
{
	for (const char *b = o->note.n ? o->note.at : ""; *b;) {
		size_t n = strcspn(b, "\n");
		bool everywhere = strncmp(b, "format ", 7) == 0; /* what a format cannot carry is said once */
		if (!everywhere)
			say("%s: %.*s", o->id.at, (int)n, b);
		else if (!said_before(k, b, n))
			say("%.*s", (int)n, b);
		b += n + (b[n] == '\n');
	}
	if (!o->ok)
		say_failure(k, o);
}

void sink_tick(void *sink)
{
	struct sink *k = sink;
	double now = seconds_now();
	if (k->folder)
		settle(k, true);
	if (k->quiet || now - k->begun < 1 || now - k->shown < 0.2)
		return;
	k->shown = now;
	fprintf(stderr, "\r\033[K%lu documents, %.1f MB of output, %.0f a second%s", k->n_done, k->bytes / 1e6,
	        (double)k->n_done / (now - k->begun), k->n_failed ? ", some failed" : "");
	fflush(stderr);
}

bool sink_take(void *sink, const struct outcome *o, bool more)
{
	struct sink *k = sink;
	struct error e = {0};
	if (k->broken)
		return false;
	k->n_done++;
	k->n_failed += !o->ok;
	k->bytes += (double)o->bytes.n;
	if (!o->ok || o->note.n) {
		clear_progress(k);
		say_notes(k, o);
	}
	if (k->j->to->start)
		return !o->ok || format_fold(&k->fold, o->bytes.at ? o->bytes.at : "", o->bytes.n, &e) || broken(k, "%s", e.text);
	return k->folder ? to_folder(k, o) && settle(k, true) : to_stdout(k, o, more);
}

static void put_fold(struct sink *k)
{
	struct buffer out = {0};
	struct error e = {0};
	if (!format_finish(&k->fold, &k->j->write, &out, &e))
		broken(k, "%s", e.text);
	else if (k->folder)
		write_file(k, k->j->to->name, k->j->to->suffix ? k->j->to->suffix : "", out.at, out.n);
	else
		put(k, out.at, out.n);
	buffer_free(&out);
}

int sink_close(struct sink *k)
{
	clear_progress(k);
	if (k->j->to->start && k->fold.state)
		put_fold(k);
	else if (!k->folder && k->j->to->tail && !k->broken)
		put_text(k, k->j->to->tail);
	if (k->folder)
		settle(k, false);
	errno = 0;
	if (!k->broken && fflush(stdout) != 0)
		stdout_failed(k);
	for (unsigned i = 0; i < k->n_said; i++)
		mem_free(k->said[i]);
	for (unsigned i = 0; i < k->room_taken; i++)
		mem_free(k->taken[i].name);
	mem_free(k->said);
	mem_free(k->taken);
	if (k->closed)
		die_of_closed_pipe();
	return k->broken || k->n_failed ? EXIT_SOME : EXIT_GOOD;
}
