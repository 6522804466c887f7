/*
 * model_sum.c -- see model_sum.h.
 *
 * The checksum runs over 64-bit words in four independent lanes (multiply and rotate, after the rounds of
 * xxHash by Yann Collet). The quick sum is Fletcher's (An arithmetic checksum for serial transmissions, 1982)
 * over 32-bit words in lanes of 64 bits, as ZFS has it: any one or two changed words change it, and sums of
 * parts that follow each other make the sum of the whole.
 *
 * A file is read in pieces, not in its mapping: pages that no article ever needs then do not count as memory
 * of the process. Opening is mostly waiting for memory, so a large file is read by as many threads as there
 * are processors, up to four; where no thread can be had, by one.
 */
#include "model_sum.h"

#include "core.h"
#include "learn/wide.h"

#include <errno.h>
#include <pthread.h>
#include <unistd.h>

#define PRIME1 0x9E3779B185EBCA87u
#define PRIME2 0xC2B2AE3D27D4EB4Fu

static inline uint64_t turn(uint64_t x, int r) { return (x << r) | (x >> (64 - r)); }
static inline uint64_t mix(uint64_t lane, uint64_t word) { return turn(lane + word * PRIME2, 31) * PRIME1; }

static uint64_t scatter(uint64_t h)
{
	h ^= h >> 33;
	h *= PRIME2;
	h ^= h >> 29;
	h *= PRIME1;
	return h ^ h >> 32;
}

/* ---- the checksum */

struct slow {
	uint64_t lane[4];
	uint64_t length;
};

static void slow_begin(struct slow *s) { *s = (struct slow){{PRIME1, PRIME2, 0, ~PRIME1}, 0}; }

/* All calls but the last must hand over a multiple of 32 bytes. */
static void slow_add(struct slow *s, const unsigned char *p, size_t n)
{
	uint64_t a = s->lane[0], b = s->lane[1], c = s->lane[2], d = s->lane[3], w[4];
	s->length += n;
	for (; n >= 32; n -= 32, p += 32) {
		memcpy(w, p, 32);
		a = mix(a, w[0]);
		b = mix(b, w[1]);
		c = mix(c, w[2]);
		d = mix(d, w[3]);
	}
	for (; n; n--, p++)
		a = mix(a, *p + 1u);
	s->lane[0] = a;
	s->lane[1] = b;
	s->lane[2] = c;
	s->lane[3] = d;
}

static uint64_t slow_end(const struct slow *s)
{
	return scatter(turn(s->lane[0], 1) + turn(s->lane[1], 7) + turn(s->lane[2], 12) + turn(s->lane[3], 18) + s->length);
}

uint64_t model_checksum(const void *file, uint64_t size)
{
	struct slow s;
	slow_begin(&s);
	slow_add(&s, (const unsigned char *)file + sizeof(struct model_head), size - sizeof(struct model_head));
	return slow_end(&s);
}

/* ---- the quick sum */

typedef uint64_t pair __attribute__((vector_size(16)));
typedef uint64_t four __attribute__((vector_size(32)));

struct quick {
	pair word, high;         /* sums of all 64-bit words, and of their upper halves */
	pair words, highs;       /* sums of these sums */
	uint64_t n;              /* steps of 16 bytes */
};

enum { STEP = sizeof(four) };

/* What follows it in the file: every sum of `q` counts once more for each step of `next`. */
static void quick_join(struct quick *q, const struct quick *next)
{
	q->words += next->n * q->word + next->words;
	q->highs += next->n * q->high + next->highs;
	q->word += next->word;
	q->high += next->high;
	q->n += next->n;
}

/* The sums of two steps at a time as if they had been taken one by one. Where the pair of the first step has been counted k times,
   it would have been 2k times, and that of the second once less. */
static pair first(const four *f) { return (pair){(*f)[0], (*f)[1]}; }
static pair second(const four *f) { return (pair){(*f)[2], (*f)[3]}; }
static pair once(const four *sum) { return first(sum) + second(sum); }
static pair counted(const four *sum, const four *sums) { return 2 * (first(sums) + second(sums)) - second(sum); }

/* n is a multiple of STEP. */
static WIDE void quick_add(struct quick *q, const unsigned char *p, size_t n)
{
	four word = {0}, high = {0}, words = {0}, highs = {0}, w;
	size_t steps = n / sizeof(pair);
	for (; n; n -= STEP, p += STEP) {
		memcpy(&w, p, STEP);
		words += word += w;
		highs += high += w >> 32;
	}
	struct quick more = {once(&word), once(&high), counted(&word, &words), counted(&high, &highs), steps};
	quick_join(q, &more);
}

static uint64_t quick_end(const struct quick *q, const struct model_head *head)
{
	struct model_head h = *head;
	uint64_t sum = q->n, w[sizeof h / 8];
	h.quick = 0;
	memcpy(w, &h, sizeof w);
	for (size_t i = 0; i < sizeof h / 8; i++)
		sum = mix(sum, w[i]);
	for (int i = 0; i < 2; i++)
		sum = mix(mix(mix(mix(sum, q->word[i]), q->high[i]), q->words[i]), q->highs[i]);
	sum = scatter(sum);
	return sum ? sum : 1;
}

uint64_t model_quick(const void *file, uint64_t size)
{
	struct quick q = {0};
	quick_add(&q, (const unsigned char *)file + sizeof(struct model_head), size - sizeof(struct model_head));
	return quick_end(&q, file);
}

/* ---- of a file */

enum { PIECE = 1 << 16, MOST = 4, LEAST = 2 << 20 /* of a file that several threads read */ };
static unsigned char piece[MOST][PIECE]; /* in the processor's cache: nothing is mapped for it */

static bool read_all(int fd, uint64_t at, unsigned char *to, size_t want)
{
	for (size_t n = 0; n < want;) {
		ssize_t got = pread(fd, to + n, want - n, (off_t)(at + n));
		if (got <= 0 && !(got < 0 && errno == EINTR))
			return false;
		n += got > 0 ? (size_t)got : 0;
	}
	return true;
}

static bool slow_whole(int fd, const struct model_head *head)
{
	struct slow s;
	slow_begin(&s);
	for (uint64_t at = sizeof *head; at < head->size; at += PIECE) {
		size_t n = head->size - at < PIECE ? (size_t)(head->size - at) : PIECE;
		if (!read_all(fd, at, piece[0], n))
			return false;
		slow_add(&s, piece[0], n);
	}
	return slow_end(&s) == head->checksum;
}

/* A file goes to its readers in chunks: whoever is done takes the next, so that a thread that comes late, or that
   the processor leaves for something else, keeps nobody waiting for more than one. */
enum { CHUNKS = 64, CHUNK = 4 * PIECE };

struct reading {
	int fd;
	uint64_t size, chunk; /* bytes of the file, and of a chunk */
	unsigned n, next;     /* chunks, and the first that nobody has taken */
	unsigned readers;     /* that have begun */
	bool failed;
	struct quick sum[CHUNKS];
};

static bool read_chunk(struct reading *r, unsigned i, unsigned char *to)
{
	uint64_t at = sizeof(struct model_head) + i * r->chunk, end = r->size - at < r->chunk ? r->size : at + r->chunk;
	for (size_t n; at < end; at += n) {
		n = end - at < PIECE ? (size_t)(end - at) : PIECE;
		if (!read_all(r->fd, at, to, n))
			return false;
		quick_add(&r->sum[i], to, n);
	}
	return true;
}

static void *reader(void *arg)
{
	struct reading *r = arg;
	unsigned char *to = piece[__atomic_fetch_add(&r->readers, 1, __ATOMIC_RELAXED)];
	for (unsigned i; (i = __atomic_fetch_add(&r->next, 1, __ATOMIC_RELAXED)) < r->n;)
		if (!read_chunk(r, i, to))
			__atomic_store_n(&r->failed, true, __ATOMIC_RELAXED);
	return NULL;
}

static unsigned threads_for(uint64_t size)
{
	unsigned n = size < LEAST ? 1 : processors();
	return n < MOST ? n : MOST;
}

static void cut_into_chunks(struct reading *r)
{
	uint64_t body = r->size - sizeof(struct model_head), each = (body + CHUNKS - 1) / CHUNKS;
	r->chunk = each < CHUNK ? CHUNK : (each + PIECE - 1) / PIECE * PIECE;
	r->n = (unsigned)((body + r->chunk - 1) / r->chunk);
}

static bool quick_whole(int fd, const struct model_head *head)
{
	struct reading r = {.fd = fd, .size = head->size};
	struct quick sum = {0};
	pthread_t thread[MOST];
	unsigned n = 0;
	cut_into_chunks(&r);
	for (unsigned want = threads_for(head->size); n + 1 < want && pthread_create(&thread[n], NULL, reader, &r) == 0; n++)
		;
	reader(&r);
	while (n)
		pthread_join(thread[--n], NULL);
	for (unsigned i = 0; i < r.n; i++)
		quick_join(&sum, &r.sum[i]);
	return !r.failed && quick_end(&sum, head) == head->quick;
}

/* Whether the quick sum is there, and can be taken of a file of that size. */
static bool has_quick(const struct model_head *head) { return head->quick && head->size % 64 == 0; }

bool model_whole(int fd, const struct model_head *head)
{
	return has_quick(head) ? quick_whole(fd, head) : slow_whole(fd, head);
}

bool model_is_whole(const void *file)
{
	const struct model_head *head = file;
	return has_quick(head) ? model_quick(file, head->size) == head->quick : model_checksum(file, head->size) == head->checksum;
}
