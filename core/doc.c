/*
 * doc.c -- one article: its text, its layers, its three ways of counting.
 *
 * Inside, an offset is a number of bytes. Others count code points (Python,
 * brat) or UTF-16 units (Java, JavaScript), so a text that is not all ASCII
 * carries, for each 64 bytes, how many of either stand before them; the rest is
 * counted within one such block. The text is verified once and never changed:
 * no normalisation, no byte order mark taken off, nothing trimmed.
 */
#include "core.h"
#include "utf8.h"

#include <nettle/sha2.h>
#include <string.h>

enum { BLOCK = 64 };

struct doc *doc_new(void)
{
	struct doc *d = mem_alloc(sizeof *d);
	if (!d)
		return NULL;
	*d = (struct doc){0};
	if (!strings_init(&d->strings, &d->arena)) {
		doc_free(d);
		return NULL;
	}
	d->text = d->id = "";
	return d;
}

void doc_free(struct doc *d)
{
	if (!d)
		return;
	strings_free(&d->strings);
	arena_free(&d->arena);
	arena_free(&d->scratch);
	mem_free(d->layer);
	mem_free(d);
}

static bool starts_char(char c) { return ((unsigned char)c & 0xc0) != 0x80; }
static bool is_astral(char c) { return (unsigned char)c >= 0xf0; }

/* Characters and astral characters that begin in b[BLOCK]; plain sums, so that the compiler takes many bytes at once. */
static void count_block(const char *b, uint32_t *cp, uint32_t *astral)
{
	uint8_t begun = 0, high = 0;
	for (unsigned i = 0; i < BLOCK; i++) {
		begun += starts_char(b[i]);
		high += is_astral(b[i]);
	}
	*cp += begun;
	*astral += high;
}

static bool count_blocks(struct doc *d)
{
	size_t n = d->len / BLOCK + 1;
	d->codepoint = arena_alloc(&d->arena, n * sizeof *d->codepoint);
	d->utf16 = arena_alloc(&d->arena, n * sizeof *d->utf16);
	if (!d->codepoint || !d->utf16)
		return false;
	uint32_t cp = 0, astral = 0;
	for (size_t k = 0; k < n; k++) {
		d->codepoint[k] = cp;
		d->utf16[k] = cp + astral;
		if (k + 1 < n)
			count_block(d->text + k * BLOCK, &cp, &astral);
	}
	return true;
}

/* What a text that is no UTF-8 is most likely: a packed file or one of an office, as its first bytes say; newspapers' old
   archives are Windows-1252. */
static bool not_utf8(const char *text, size_t n, size_t bad, struct error *e)
{
	const char *file = utf8_is_file(text, n);
	if (file)
		return error_set(e, "not UTF-8: byte 0x%02x at offset %zu (it begins as %s does; expected text)", (unsigned char)text[bad], bad, file);
	return error_set(e, "not UTF-8: byte 0x%02x at offset %zu (if it is windows-1252, iconv -f windows-1252 -t utf-8 converts it; "
	                 "--repair puts U+FFFD there)", (unsigned char)text[bad], bad);
}

bool doc_not_utf16(const char *bytes, size_t n, struct error *e)
{
	const char *name = utf8_is_utf16(bytes, n);
	return !name || error_set(e, "not UTF-8: begins as UTF-16 does (iconv -f %s -t utf-8 converts it)", name);
}

bool doc_set(struct doc *d, const char *id, size_t id_len, const char *text, size_t len, struct error *e)
{
	arena_reset(&d->arena);
	arena_reset(&d->scratch);
	strings_reset(&d->strings);
	d->n_layer = 0;
	d->sha256[0] = 0;
	d->codepoint = d->utf16 = NULL;
	d->text = d->id = "";
	d->meta = NULL;
	d->len = 0;
	if (strings_intern(&d->strings, "", 0) != 0)
		return error_memory(e);
	if (len >= UINT32_MAX - BLOCK)
		return error_set(e, "the text has %zu bytes; a document may have %u at most", len, UINT32_MAX - BLOCK - 1);
	if (!doc_not_utf16(text, len, e))
		return false;
	size_t bad = utf8_invalid(text, len);
	if (bad < len)
		return not_utf8(text, len, bad, e);
	char *copy = arena_alloc(&d->arena, len + 1), *name = arena_copy(&d->arena, id, id_len);
	if (!copy || !name)
		return error_memory(e);
	if (len)
		memcpy(copy, text, len);
	d->text = copy;
	d->id = name;
	d->len = (uint32_t)len;
	d->ascii = utf8_is_ascii(text, len);
	return d->ascii || count_blocks(d) || error_memory(e);
}

struct layer *doc_layer(const struct doc *d, const char *name)
{
	for (unsigned i = 0; i < d->n_layer; i++)
		if (strcmp(d->layer[i]->schema->name, name) == 0)
			return d->layer[i];
	return NULL;
}

const char *doc_string(const struct doc *d, qn_sym s) { return s < d->strings.n ? d->strings.at[s].s : NULL; }

qn_sym doc_intern(struct doc *d, const char *s, size_t n, struct error *e)
{
	size_t bad = utf8_invalid(s, n);
	if (bad < n) {
		error_set(e, "a string is not UTF-8: byte 0x%02x at offset %zu", (unsigned char)s[bad], bad);
		return QN_NONE;
	}
	qn_sym sym = strings_intern(&d->strings, s, n);
	if (sym == QN_NONE)
		error_memory(e);
	return sym;
}

const char *doc_sha256(struct doc *d)
{
	if (d->sha256[0])
		return d->sha256;
	struct sha256_ctx ctx;
	uint8_t digest[SHA256_DIGEST_SIZE];
	sha256_init(&ctx);
	sha256_update(&ctx, d->len, (const uint8_t *)d->text);
	sha256_digest(&ctx, sizeof digest, digest);
	for (size_t i = 0; i < sizeof digest; i++)
		snprintf(d->sha256 + 2 * i, 3, "%02x", digest[i]);
	return d->sha256;
}

uint32_t doc_codepoint(const struct doc *d, uint32_t byte)
{
	if (d->ascii)
		return byte;
	uint32_t cp = d->codepoint[byte / BLOCK];
	for (uint32_t i = byte / BLOCK * BLOCK; i < byte; i++)
		cp += starts_char(d->text[i]);
	return cp;
}

uint32_t doc_utf16(const struct doc *d, uint32_t byte)
{
	if (d->ascii)
		return byte;
	uint32_t unit = d->utf16[byte / BLOCK];
	for (uint32_t i = byte / BLOCK * BLOCK; i < byte; i++)
		unit += starts_char(d->text[i]) + is_astral(d->text[i]);
	return unit;
}

/* The last block whose count is not above `want`. */
static uint32_t block_of(const uint32_t *count, uint32_t n, uint32_t want)
{
	uint32_t lo = 0, hi = n;
	while (hi - lo > 1) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (count[mid] <= want)
			lo = mid;
		else
			hi = mid;
	}
	return lo;
}

/* The character that begins when `want` units have passed; a block may begin inside a character. */
static uint32_t from_units(const struct doc *d, const uint32_t *count, bool utf16, uint32_t want)
{
	if (d->ascii)
		return want <= d->len ? want : UINT32_MAX;
	uint32_t block = block_of(count, d->len / BLOCK + 1, want), i = block * BLOCK, have = count[block];
	while (i < d->len && !starts_char(d->text[i]))
		i++;
	while (i < d->len && have < want) {
		have += 1 + (utf16 && is_astral(d->text[i]));
		do
			i++;
		while (i < d->len && !starts_char(d->text[i]));
	}
	return have == want ? i : UINT32_MAX;
}

uint32_t doc_from_codepoint(const struct doc *d, uint32_t cp) { return from_units(d, d->codepoint, false, cp); }
uint32_t doc_from_utf16(const struct doc *d, uint32_t unit) { return from_units(d, d->utf16, true, unit); }
