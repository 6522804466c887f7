/*
 * manifest.c -- how a corpus was made, and what came out: corpus.json.
 *
 * "build" is what must be the same for the bytes to be the same: a resumed run and
 * every part compare it as it stands. Nothing in the manifest tells when or where
 * the corpus was made, for the same reason.
 */
#include "manifest.h"
#include "json_lex.h"
#include "output.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

static void path_of(const char *folder, char *out, size_t room) { snprintf(out, room, "%s/corpus.json", folder); }

static bool take_count(struct json *j, uint64_t *out)
{
	double v;
	if (!json_number(j, &v))
		return false;
	*out = v >= 0 && v < 9e15 ? (uint64_t)v : 0;
	return true;
}

static bool take_part(struct json *j, struct manifest *m)
{
	for (json_object(j); json_key(j);)
		if (json_is(j, "number") ? !json_uint(j, &m->part) : json_is(j, "of") ? !json_uint(j, &m->parts) : !json_skip(j))
			return false;
	return !j->why[0];
}

static bool take_result(struct json *j, struct manifest *m)
{
	struct json_text s;
	for (json_object(j); json_key(j);) {
		bool ok;
		if (json_is(j, "documents"))
			ok = take_count(j, &m->documents);
		else if (json_is(j, "failed"))
			ok = take_count(j, &m->failed);
		else if (json_is(j, "bytes"))
			ok = take_count(j, &m->bytes);
		else if (json_is(j, "sources"))
			ok = take_count(j, &m->sources);
		else if (json_is(j, "inputs")) {
			if ((ok = json_string(j, &s) && s.n == 64))
				memcpy(m->inputs, s.s, 64);
		} else
			ok = json_skip(j);
		if (!ok)
			return false;
	}
	m->complete = !j->why[0];
	return m->complete;
}

static bool read_members(struct json *j, struct manifest *m)
{
	uint32_t version = 0;
	for (json_object(j); json_key(j);) {
		bool ok = true;
		if (json_is(j, "quidnunc_corpus"))
			ok = json_uint(j, &version) && (version == 1 || json_wrong(j, "version %u; this program reads 1", version));
		else if (json_is(j, "documents_in_a_shard"))
			ok = json_uint(j, &m->per_shard);
		else if (json_is(j, "part"))
			ok = take_part(j, m);
		else if (json_is(j, "result"))
			ok = take_result(j, m);
		else if (json_is(j, "build")) {
			json_peek(j);
			const char *b = j->at;
			ok = json_skip(j) && (m->build = mem_copy(b, (size_t)(j->at - b)));
		} else
			ok = json_skip(j);
		if (!ok)
			return false;
	}
	return !j->why[0] && ((version && m->build && m->per_shard) || json_wrong(j, "this is no manifest of a corpus"));
}

bool manifest_read(const char *folder, struct manifest *m, struct error *e)
{
	char path[PATH_MAX];
	struct buffer b = {0};
	struct json j;
	*m = (struct manifest){.part = 1, .parts = 1};
	path_of(folder, path, sizeof path);
	if (access(path, F_OK) != 0)
		return false;
	if (!file_read(path, &b, e)) {
		buffer_free(&b);
		return false;
	}
	json_begin(&j, b.at ? b.at : "", b.n);
	bool ok = read_members(&j, m);
	ok = json_end(&j) && ok;
	if (!ok)
		error_set(e, "%s: %s", path, j.why);
	buffer_free(&b);
	return ok;
}

bool manifest_write(const char *folder, const struct manifest *m, struct error *e)
{
	char path[PATH_MAX];
	struct buffer b = {0};
	path_of(folder, path, sizeof path);
	buffer_print(&b, "{\"quidnunc_corpus\":1,\n\"build\":%s,\n\"documents_in_a_shard\":%u", m->build, m->per_shard);
	if (m->parts > 1)
		buffer_print(&b, ",\n\"part\":{\"number\":%u,\"of\":%u}", m->part, m->parts);
	if (m->complete)
		buffer_print(&b, ",\n\"result\":{\"documents\":%llu,\"failed\":%llu,\"bytes\":%llu,\"sources\":%llu,\"inputs\":\"%s\"}",
		             (unsigned long long)m->documents, (unsigned long long)m->failed, (unsigned long long)m->bytes,
		             (unsigned long long)m->sources, m->inputs);
	buffer_text(&b, "}\n");
	bool ok = b.failed ? error_memory(e) : file_write(path, b.at, b.n, e);
	buffer_free(&b);
	return ok;
}

void manifest_free(struct manifest *m)
{
	mem_free(m->build);
	m->build = NULL;
}

bool manifest_expect(const char *folder, struct manifest *m, struct error *e)
{
	if (!manifest_read(folder, m, e))
		return error_set(e, "%s: there is no corpus.json in it; expected a corpus", folder);
	return m->complete || error_set(e, "%s: is not complete: finish it with corpus build --resume", folder);
}

/* The value of a member, as it stands. */
static bool find_member(const char *build, const char *key, size_t key_len, struct json_text *out)
{
	struct json j;
	bool found = false;
	json_begin(&j, build, strlen(build));
	for (json_object(&j); !found && json_key(&j);) {
		bool here = j.key_len == key_len && memcmp(j.key, key, key_len) == 0;
		json_peek(&j);
		const char *b = j.at;
		if (!json_skip(&j))
			break;
		if ((found = here))
			*out = (struct json_text){b, (size_t)(j.at - b)};
	}
	json_free(&j);
	return found;
}

enum { SHOWN = 350 }; /* bytes of a value in a message */

/* The line of a value in which it begins to differ from another: a list of plugins has one for each. */
static struct json_text line_of(struct json_text v, size_t same)
{
	size_t b = same < v.n ? same : v.n;
	while (b && v.s[b - 1] != '\n')
		b--;
	while (b < v.n && v.s[b] == ' ')
		b++;
	const char *end = memchr(v.s + b, '\n', v.n - b);
	size_t n = end ? (size_t)(end - v.s) - b : v.n - b;
	return (struct json_text){v.s + b, n < SHOWN ? n : SHOWN};
}

static bool say_difference(struct json_text key, struct json_text one, struct json_text other, struct error *e)
{
	size_t same = 0;
	while (same < one.n && same < other.n && one.s[same] == other.s[same])
		same++;
	one = line_of(one, same);
	other = line_of(other, same);
	return error_set(e, "\"%.*s\" is %.*s in one and %.*s in the other", (int)key.n, key.s, (int)one.n, one.s, (int)other.n, other.s);
}

bool manifest_differs(const char *build, const char *other, struct error *e)
{
	struct json j;
	bool differs = strcmp(build, other) != 0;
	if (!differs)
		return false;
	json_begin(&j, build, strlen(build));
	for (json_object(&j); json_key(&j);) {
		struct json_text there = {"nothing", 7};
		const char *key = j.key;
		size_t n = j.key_len;
		bool found = find_member(other, key, n, &there);
		json_peek(&j);
		const char *b = j.at;
		if (!json_skip(&j))
			break;
		struct json_text here = {b, (size_t)(j.at - b)};
		if (!found || there.n != here.n || memcmp(there.s, b, there.n) != 0)
			say_difference((struct json_text){key, n}, here, there, e);
	}
	json_free(&j);
	error_set(e, "their parameters differ");
	return true;
}
