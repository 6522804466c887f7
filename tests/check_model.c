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

/* Large enough for several threads, whose parts meet somewhere. */
START_TEST(damage_of_a_large_file_is_noticed_everywhere)
{
	enum { SIZE = (3 << 20) + 4711 };
	char why[300], *data = malloc(SIZE);
	for (size_t i = 0; i < SIZE; i++)
		data[i] = (char)(i * 2654435761u >> 13);
	const struct model_part part[] = {{"data", data, SIZE}};
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	ck_assert_msg(model_write(path, "test 1", part, 1, why, sizeof why), "%s", why);
	const void *m = model_map(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	model_unmap(m);
	FILE *f = fopen(path, "r+");
	for (size_t i = 128; i < SIZE; i += 65521) {
		for (int twice = 0; twice < 2; twice++) { /* two words change places; then they change back */
			char a[8], b[8];
			ck_assert(fseek(f, (long)i, SEEK_SET) == 0 && fread(a, 8, 1, f) == 1 && fread(b, 8, 1, f) == 1);
			ck_assert(fseek(f, (long)i, SEEK_SET) == 0 && fwrite(b, 8, 1, f) == 1 && fwrite(a, 8, 1, f) == 1 && fflush(f) == 0);
			if (!twice)
				refused("test 1", "its checksum is wrong");
		}
	}
	fclose(f);
	m = model_map(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	model_unmap(m);
	free(data);
	unlink(path);
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

CHECK_MAIN("model", sections_are_found_aligned, same_parts_same_bytes, every_changed_byte_is_noticed, without_the_quick_sum_the_checksum_is_verified, damage_of_a_large_file_is_noticed_everywhere,
           what_is_verified_later_is_verified, every_cut_is_noticed, refusals_name_the_file_and_the_reason);
