/*
 * anchor.c -- hashes of a text's words, left behind where the text is taken away.
 *
 * Words are hashed in blocks, so that nobody can guess them one by one. Where
 * each word began and ended is kept too.
 */
#include "anchor.h"
#include "json_lex.h"
#include "json_write.h"

#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

uint32_t anchor_hash(const struct words *w, uint32_t from, uint32_t n, const char *salt)
{
	struct sha256_ctx ctx;
	uint8_t digest[4];
	sha256_init(&ctx);
	sha256_update(&ctx, strlen(salt), (const uint8_t *)salt);
	for (uint32_t i = from; i < from + n; i++) {
		sha256_update(&ctx, 1, (const uint8_t *)" ");
		sha256_update(&ctx, w->at[i + 1] - w->at[i], (const uint8_t *)w->folded.at + w->at[i]);
	}
	sha256_digest(&ctx, sizeof digest, digest);
	return (uint32_t)digest[0] << 24 | (uint32_t)digest[1] << 16 | (uint32_t)digest[2] << 8 | digest[3];
}

/* A rest of less than a block belongs to the last block; a text of less than a block has none. */
static uint32_t n_blocks(uint32_t n_word) { return n_word / ANCHOR_WORDS; }

uint32_t anchor_block(uint32_t n_word, uint32_t block)
{
	return block + 1 < n_blocks(n_word) ? ANCHOR_WORDS : n_word - block * ANCHOR_WORDS;
}

void anchors_put(struct buffer *out, const struct words *w, const char *salt)
{
	uint32_t at = 0;
	buffer_text(out, "{\"words\":[");
	for (uint32_t i = 0; i < w->n; i++) {
		buffer_text(out, i ? "," : "");
		json_put_uint(out, w->begin[i] - at);
		buffer_char(out, ',');
		json_put_uint(out, w->end[i] - w->begin[i]);
		at = w->end[i];
	}
	buffer_print(out, "],\"length\":%u,\"hashes\":\"", w->length);
	for (uint32_t i = 0; i < n_blocks(w->n); i++)
		buffer_print(out, "%08x", anchor_hash(w, i * ANCHOR_WORDS, anchor_block(w->n, i), salt));
	buffer_text(out, "\"}");
}

/* ---- what was left behind */

static bool read_lengths(struct anchors *a, struct json *j)
{
	uint32_t gap, length, at = 0;
	for (json_array(j); json_item(j);) {
		if (!json_uint(j, &gap) || !json_item(j) || !json_uint(j, &length))
			return false;
		if (!words_grow(&a->w))
			return json_wrong(j, "out of memory");
		a->w.begin[a->w.n] = at + gap;
		a->w.end[a->w.n++] = at = at + gap + length;
	}
	return !j->why[0];
}

static bool read_hashes(struct anchors *a, struct json *j)
{
	struct json_text s;
	if (!json_string(j, &s))
		return false;
	a->n_block = (uint32_t)(s.n / 8);
	if (!(a->hash = mem_alloc((a->n_block + 1) * sizeof *a->hash)))
		return json_wrong(j, "out of memory");
	for (uint32_t i = 0; i < a->n_block; i++) {
		char digits[9] = {0};
		memcpy(digits, s.s + 8 * i, 8);
		a->hash[i] = (uint32_t)strtoul(digits, NULL, 16);
	}
	return true;
}

bool anchors_read(struct anchors *a, const char *json, size_t n, struct error *e)
{
	struct json j;
	*a = (struct anchors){0};
	json_begin(&j, json, n);
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "words") ? !read_lengths(a, &j) : json_is(&j, "hashes") ? !read_hashes(a, &j)
		    : json_is(&j, "length") ? !json_uint(&j, &a->w.length) : !json_skip(&j))
			break;
	if (!json_end(&j))
		return error_set(e, "anchors: %s", j.why);
	return a->n_block == n_blocks(a->w.n) || error_set(e, "anchors: %u hashes for %u words", a->n_block, a->w.n);
}

void anchors_free(struct anchors *a)
{
	words_free(&a->w);
	mem_free(a->hash);
	*a = (struct anchors){0};
}
