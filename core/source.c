/*
 * source.c -- files, and standard input as a stream, cut into records.
 *
 * A stream hands a record out as soon as it is complete. While it is not, more
 * is read before looking again, half as much as there is at least, so that a
 * long record costs linear time; unless nothing more is there just now.
 */
#include "source.h"
#include "cli.h"
#include "csv_in.h"
#include "output.h"
#include "utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

void source_open(struct source *s, const qn_format *from, const struct operand *file, unsigned n_file)
{
	*s = (struct source){.from = from, .file = file, .n_file = n_file, .fd = -1};
}

static void close_file(struct source *s)
{
	if (s->fd > STDIN_FILENO)
		close(s->fd);
	s->fd = -1;
}

void source_close(struct source *s)
{
	close_file(s);
	buffer_free(&s->bytes);
	buffer_free(&s->beside);
}

/* X.txt for X.ann, where it is there. */
static void read_beside(struct source *s, const char *file)
{
	char name[PATH_MAX];
	struct error e = {0};
	const char *suffix = s->from->suffix ? s->from->suffix : "";
	size_t n = strlen(file), tail = strlen(suffix);
	s->have_beside = false;
	buffer_clear(&s->beside);
	if (csv_is(s->from) || strcmp(suffix, ".txt") == 0 || n <= tail || !tail || strcmp(file + n - tail, suffix) != 0)
		return;
	int len = snprintf(name, sizeof name, "%.*s.txt", (int)(n - tail), file);
	s->have_beside = len > 0 && len < (int)sizeof name && access(name, R_OK) == 0 && file_read(name, &s->beside, &e);
}

static bool next_file(struct source *s)
{
	const char *file = s->file[s->at_file].path;
	struct stat st;
	bool in = strcmp(file, "-") == 0;
	s->fd = in ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC);
	s->ended = false;
	s->n_record = 0;
	s->used = s->looked = 0;
	buffer_clear(&s->bytes);
	operand_id(&s->file[s->at_file++], s->id, sizeof s->id);
	s->why.text[0] = 0;
	if (s->fd < 0 || fstat(s->fd, &st) != 0)
		return error_set(&s->why, "%s: %s", file, strerror(errno));
	if (S_ISDIR(st.st_mode)) {
		close_file(s);
		return error_set(&s->why, "%s: is a folder; expected a file", file);
	}
	s->stream = !S_ISREG(st.st_mode);
	read_beside(s, file);
	return true;
}

static bool nothing_now(const struct source *s)
{
	struct pollfd p = {s->fd, POLLIN, 0};
	return s->stream && poll(&p, 1, 0) == 0;
}

/* Moves what is left to the front and appends a read. */
static bool read_more(struct source *s)
{
	size_t want = buffer_refill(&s->bytes, &s->used);
	if (!want)
		return error_memory(&s->why);
	if (!s->from->split && s->bytes.n > UINT32_MAX)
		return error_set(&s->why, "%s: has more than %u bytes, as many as a document may have", s->file[s->at_file - 1].path, UINT32_MAX);
	ssize_t n = read(s->fd, s->bytes.at + s->bytes.n, want);
	if (n < 0 && errno != EINTR && errno != EAGAIN)
		return error_set(&s->why, "%s: %s", s->file[s->at_file - 1].path, strerror(errno));
	bool first = s->from->split && !s->n_record && !s->bytes.n;
	s->bytes.n += n > 0 ? (size_t)n : 0;
	s->ended = n == 0;
	struct error why = {0};
	return !first || doc_not_utf16(s->bytes.at, s->bytes.n, &why) || /* its line ends are others */
	       error_set(&s->why, "%s: %s", s->file[s->at_file - 1].path, why.text);
}

/* How many bytes the next record has; 0: not known yet. */
static size_t record_size(struct source *s)
{
	size_t left = s->bytes.n - s->used;
	if (!s->from->split)
		return s->ended ? left : 0;
	if (!s->ended && left < s->looked + s->looked / 2 && !nothing_now(s))
		return 0;
	size_t n = left ? s->from->split(s->bytes.at + s->used, left, s->ended) : 0;
	s->looked = n ? 0 : left;
	return n;
}

/* What comes through a pipe has no suffix to be known by, and pages of the web are saved under any: of those whose signs would be read as words. */
static void doubt(struct source *s, const char *b, size_t n)
{
	static const char tags[] = "lynx -dump or pandoc -t plain leave its tags out";
	static const struct { const char *begins, *as, *remedy; } other[] = {
		{"{\"", "JSON", "JSON lines are read with --from jsonl"}, {"<!doctype html", "HTML", tags}, {"<html", "HTML", tags},
		{"<?xml", "XML", tags}, {"{\\rtf", "RTF", "pandoc -f rtf -t plain makes a text of it"}};
	size_t at = n >= 3 && memcmp(b, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	while (at < n && b[at] && strchr(" \r\n\t", b[at]))
		at++;
	for (size_t i = 0; i < sizeof other / sizeof *other; i++)
		if (n - at >= strlen(other[i].begins) && strncasecmp(b + at, other[i].begins, strlen(other[i].begins)) == 0)
			say("warning: %s begins as %s does and is read as text; %s", s->id, other[i].as, other[i].remedy);
	s->guessed = false;
}

static void make_record(struct source *s, struct record *r, size_t n)
{
	static char id[sizeof s->id + 24];
	s->n_record++;
	if (s->guessed && n)
		doubt(s, s->bytes.at + s->used, n);
	if (s->from->split)
		snprintf(id, sizeof id, "%s:%lu", s->id, s->n_record);
	else
		snprintf(id, sizeof id, "%s", s->id);
	*r = (struct record){id, s->bytes.at ? s->bytes.at + s->used : "", n, s->have_beside ? s->beside.at ? s->beside.at : "" : NULL,
	                     s->beside.n};
	s->used += n;
}

/* The first row of a table names the columns of all others. */
static bool take_header(struct source *s, size_t n)
{
	struct error why = {0};
	buffer_put(&s->beside, s->bytes.at + s->used, n);
	s->have_beside = true;
	s->used += n;
	return csv_header_good(s->beside.at, s->beside.n, &why) || error_set(&s->why, "%s: %s", s->id, why.text);
}

static enum source_state broken(struct source *s, struct record *r)
{
	close_file(s);
	*r = (struct record){.id = s->id, .bytes = ""};
	return SOURCE_BROKEN;
}

enum source_state source_next(struct source *s, struct record *r)
{
	if (s->next)
		return s->next(s, r);
	for (;;) {
		if (s->fd < 0) {
			if (s->at_file == s->n_file)
				return SOURCE_END;
			if (!next_file(s))
				return broken(s, r);
		}
		size_t n = record_size(s);
		if (n && s->from->split && utf8_is_blank(s->bytes.at + s->used, n)) {
			s->used += n;
			s->n_record++; /* lines are counted */
			continue;
		}
		if (n && csv_is(s->from) && !s->have_beside) {
			if (!take_header(s, n))
				return broken(s, r);
			continue;
		}
		if (n || (s->ended && !s->from->split && !s->n_record)) {
			make_record(s, r, n);
			return SOURCE_RECORD;
		}
		if (s->ended) {
			close_file(s);
			continue;
		}
		if (nothing_now(s))
			return SOURCE_WAIT;
		if (!read_more(s))
			return broken(s, r);
	}
}
