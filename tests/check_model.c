/*
 * check_model.c -- the container of what was learned.
 */
#include "suite.h"
#include "model.h"
#include "model_sum.h"

#include <unistd.h>

static char path[64];

static void write_one(void)
{
	static const uint32_t weights[] = {1, 2, 3};
	static const struct model_part part[] = {{"weights", weights, sizeof weights}, {"names", "a\0b", 4}, {"sixteen-letters!", "x", 1}, {"empty", "", 0}};
	char why[300];
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	ck_assert_msg(model_write(path, "test 1", part, 4, why, sizeof why), "%s", why);
}

static void bytes_of(char **at, size_t *n)
{
	FILE *f = fopen(path, "r");
	*at = malloc(1 << 16);
	*n = fread(*at, 1, 1 << 16, f);
	fclose(f);
}

static void put_bytes(const char *at, size_t n)
{
	FILE *f = fopen(path, "w");
	ck_assert_uint_eq(fwrite(at, 1, n, f), n);
	fclose(f);
}

static void refused(const char *kind, const char *part)
{
	char why[300] = "";
	const void *m = model_map(path, kind, NULL, why, sizeof why);
	ck_assert_ptr_null(m);
	ck_holds(why, part);
	ck_holds(why, path);
}

START_TEST(sections_are_found_aligned)
{
	char why[300];
	size_t size, n;
	write_one();
	const void *m = model_map(path, "test 1", &size, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	const uint32_t *w = model_section(m, "weights", &n);
	ck_assert(w && n == 12 && w[2] == 3 && (uintptr_t)w % 64 == 0);
	ck_assert(model_section(m, "sixteen-letters!", &n) && n == 1);
	ck_assert(model_section(m, "empty", &n) && n == 0);
	ck_assert_ptr_null(model_section(m, "weight", NULL));
	model_unmap(m);
	unlink(path);
}
END_TEST

START_TEST(same_parts_same_bytes)
{
	char *a, *b;
	size_t n, k;
	write_one();
	bytes_of(&a, &n);
	write_one();
	bytes_of(&b, &k);
	ck_assert(n == k && memcmp(a, b, n) == 0);
	free(a);
	free(b);
	unlink(path);
}
END_TEST

START_TEST(every_changed_byte_is_noticed)
{
	char *at, why[300];
	size_t n;
	write_one();
	bytes_of(&at, &n);
	for (size_t i = 0; i < n; i++) {
		at[i] ^= 0x10;
		put_bytes(at, n);
		const void *m = model_map(path, "test 1", NULL, why, sizeof why);
		ck_assert_msg(!m, "byte %zu was changed and it is taken", i);
		at[i] ^= 0x10;
	}
	free(at);
	unlink(path);
}
END_TEST

/* As files had it before there was a second sum: the first one is verified. */
START_TEST(without_the_quick_sum_the_checksum_is_verified)
{
	char *at, why[300];
	size_t n;
	write_one();
	bytes_of(&at, &n);
	memset(at + offsetof(struct model_head, quick), 0, 8);
	put_bytes(at, n);
	const void *m = model_map(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	model_unmap(m);
	for (size_t i = sizeof(struct model_head); i < n; i++) {
		at[i] ^= 0x10;
		put_bytes(at, n);
		refused("test 1", "its checksum is wrong");
		at[i] ^= 0x10;
	}
	free(at);
	unlink(path);
}
END_TEST

static void write_large(size_t size)
{
	char why[300], *data = malloc(size);
	for (size_t i = 0; i < size; i++)
		data[i] = (char)(i * 2654435761u >> 13);
	const struct model_part part[] = {{"data", data, size}};
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	ck_assert_msg(model_write(path, "test 1", part, 1, why, sizeof why), "%s", why);
	free(data);
}

static const struct model_head *whole(void)
{
	char why[300];
	const void *m = model_map(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	return m;
}

static const size_t large[] = {(3 << 20) + 4711, (18 << 20) + 4711}; /* for several threads; with larger chunks, which meet somewhere */

static void damage_every(size_t step, size_t size)
{
	write_large(size);
	model_unmap(whole());
	FILE *f = fopen(path, "r+");
	for (size_t i = 128; i + 16 < size; i += step) {
		for (int twice = 0; twice < 2; twice++) { /* two words change places; then they change back */
			char a[8], b[8];
			ck_assert(fseek(f, (long)i, SEEK_SET) == 0 && fread(a, 8, 1, f) == 1 && fread(b, 8, 1, f) == 1);
			ck_assert(fseek(f, (long)i, SEEK_SET) == 0 && fwrite(b, 8, 1, f) == 1 && fwrite(a, 8, 1, f) == 1 && fflush(f) == 0);
			if (!twice)
				refused("test 1", "its checksum is wrong");
		}
	}
	fclose(f);
	model_unmap(whole());
	unlink(path);
}

START_TEST(damage_of_a_large_file_is_noticed_everywhere)
{
	damage_every(65521, large[0]);
	damage_every(262139, large[1]);
}
END_TEST

/* Files that are out there bear the sums: they stay what they are, however wide the registers. */
START_TEST(sums_are_what_they_were)
{
	static const uint64_t quick[] = {0x4f20a158fd66031au, 0xbcf46e53499ea4f6u};
	for (int i = 0; i < 2; i++) {
		i ? write_large(large[0]) : write_one();
		const struct model_head *h = whole();
		ck_assert_msg(h->quick == quick[i], "0x%llx", (unsigned long long)h->quick);
		model_unmap(h);
		unlink(path);
	}
}
END_TEST

START_TEST(what_is_verified_later_is_verified)
{
	char why[300], *bytes;
	size_t n;
	write_one();
	bytes_of(&bytes, &n);
	for (unsigned old = 0; old < 2; old++) {
		struct model_head *h = (struct model_head *)bytes;
		h->quick = old ? 0 : h->quick; /* a file without one */
		for (unsigned spoilt = 0; spoilt < 2; spoilt++) {
			bytes[n - 60] ^= (char)spoilt;
			put_bytes(bytes, n);
			const void *m = model_map_later(path, "test 1", NULL, why, sizeof why);
			ck_assert_msg(m != NULL, "%s", why);
			ck_assert_int_eq(model_is_whole(m), !spoilt);
			model_unmap(m);
			bytes[n - 60] ^= (char)spoilt;
		}
	}
	struct model_head *h = (struct model_head *)bytes; /* of a size that has no quick sum, whatever stands in its place */
	memset(bytes + n, 0, 8);
	h->size = n + 8;
	h->quick = 1;
	h->checksum = model_checksum(bytes, n + 8);
	put_bytes(bytes, n + 8);
	const void *now = model_map(path, "test 1", NULL, why, sizeof why), *later = model_map_later(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(now && later && model_is_whole(later), "%s", why);
	model_unmap(now);
	model_unmap(later);
	h->size = n;
	put_bytes(bytes, n - 64);
	ck_assert_ptr_null(model_map_later(path, "test 1", NULL, why, sizeof why));
	ck_holds(why, "damaged: has");
	free(bytes);
	unlink(path);
}
END_TEST

START_TEST(every_cut_is_noticed)
{
	char *at, why[300];
	size_t n;
	write_one();
	bytes_of(&at, &n);
	for (size_t i = 0; i < n; i++) {
		put_bytes(at, i);
		ck_assert_msg(!model_map(path, "test 1", NULL, why, sizeof why), "cut after %zu bytes and it is taken", i);
	}
	free(at);
	unlink(path);
}
END_TEST

START_TEST(refusals_name_the_file_and_the_reason)
{
	write_one();
	refused("other 2", "test 1");
	put_bytes("this is no model at all, but a line of text of which there is enough for a header", 80);
	refused("test 1", "");
	unlink(path);
	refused("test 1", "No such file");
}
END_TEST

CHECK_MAIN("model", sections_are_found_aligned, same_parts_same_bytes, every_changed_byte_is_noticed, without_the_quick_sum_the_checksum_is_verified, damage_of_a_large_file_is_noticed_everywhere, sums_are_what_they_were,
           what_is_verified_later_is_verified, every_cut_is_noticed, refusals_name_the_file_and_the_reason);
