/*
 * journal.c -- what was done, a line for each document, only ever appended.
 */
#include "journal.h"
#include "json_lex.h"
#include "json_write.h"

#include <string.h>

void hex_digest(struct sha256_ctx *ctx, char out[65])
{
	uint8_t digest[SHA256_DIGEST_SIZE];
	sha256_digest(ctx, sizeof digest, digest);
	for (size_t i = 0; i < sizeof digest; i++) {
		out[2 * i] = "0123456789abcdef"[digest[i] >> 4];
		out[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
	}
	out[64] = 0;
}

void hex_sha256(const void *bytes, size_t n, char out[65])
{
	struct sha256_ctx ctx;
	sha256_init(&ctx);
	sha256_update(&ctx, n, bytes);
	hex_digest(&ctx, out);
}

void entry_put(struct buffer *out, const struct entry *x)
{
	size_t begun = frame_begin(out);
	buffer_print(out, "\"n\":%llu,\"id\":", (unsigned long long)x->n);
	json_put_text(out, x->id);
	buffer_print(out, ",\"ok\":%s,\"input\":\"%s\",", x->ok ? "true" : "false", x->input);
	if (x->text[0])
		buffer_print(out, "\"text\":\"%s\",", x->text);
	buffer_print(out, "\"at\":%llu,\"bytes\":%llu", (unsigned long long)x->at, (unsigned long long)x->bytes);
	frame_end(out, begun);
}

static bool take_hash(struct json *j, char out[65])
{
	struct json_text s;
	if (!json_string(j, &s) || s.n != 64)
		return false;
	memcpy(out, s.s, 64);
	out[64] = 0;
	return true;
}

static bool take_whole(struct json *j, uint64_t *out)
{
	double v;
	if (!json_number(j, &v) || v < 0 || v > 9e15)
		return false;
	*out = (uint64_t)v;
	return true;
}

bool entry_read(const char *line, size_t n, struct entry *x, struct buffer *id)
{
	struct json j;
	struct json_text s;
	*x = (struct entry){.id = ""};
	if (!frame_check(line, n))
		return false;
	json_begin(&j, line, n);
	bool ok = true;
	for (json_object(&j); ok && json_key(&j);) {
		if (json_is(&j, "n"))
			ok = take_whole(&j, &x->n);
		else if (json_is(&j, "at"))
			ok = take_whole(&j, &x->at);
		else if (json_is(&j, "bytes"))
			ok = take_whole(&j, &x->bytes);
		else if (json_is(&j, "ok"))
			ok = json_bool(&j, &x->ok);
		else if (json_is(&j, "input"))
			ok = take_hash(&j, x->input);
		else if (json_is(&j, "text"))
			ok = take_hash(&j, x->text);
		else if (json_is(&j, "id")) {
			if ((ok = json_string(&j, &s))) {
				buffer_clear(id);
				buffer_put(id, s.s, s.n);
				x->id = id->at ? id->at : "";
			}
		} else
			ok = json_skip(&j);
	}
	return json_end(&j) && ok && !id->failed;
}

bool entry_next(struct lines *journal, const char *folder, struct entry *x, struct buffer *id, struct error *e)
{
	const char *line;
	size_t n;
	if (!lines_next(journal, &line, &n, e))
		return false;
	return entry_read(line, n, x, id) ||
	       error_set(e, "%s/journal.jsonl: damaged at byte %llu", folder, (unsigned long long)journal->at);
}

void tally_begin(struct tally *t)
{
	*t = (struct tally){0};
	sha256_init(&t->inputs);
}

void tally_add(struct tally *t, const struct entry *x)
{
	t->documents++;
	t->failed += !x->ok;
	t->bytes += x->bytes;
	sha256_update(&t->inputs, 64, (const uint8_t *)x->input);
	sha256_update(&t->inputs, 1, (const uint8_t *)"\n");
}

void tally_end(struct tally *t) { hex_digest(&t->inputs, t->inputs_sha256); }
