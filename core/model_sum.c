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

struct quick {
	pair word, high;         /* sums of all 64-bit words, and of their upper halves */
	pair words, highs;       /* sums of these sums */
	uint64_t n;              /* steps of 16 bytes */
};

enum { STEP = 2 * sizeof(pair) };

/* n is a multiple of STEP. */
static void quick_add(struct quick *q, const unsigned char *p, size_t n)
{
	pair word = q->word, high = q->high, words = q->words, highs = q->highs, w[2];
	q->n += n / sizeof *w;
	for (; n; n -= STEP, p += STEP) {
		memcpy(w, p, STEP);
		words += word += w[0];
		highs += high += w[0] >> 32;
		words += word += w[1];
		highs += high += w[1] >> 32;
	}
	*q = (struct quick){word, high, words, highs, q->n};
}

/* What follows it in the file: every sum of `q` counts once more for each step of `next`. */
static void quick_join(struct quick *q, const struct quick *next)
{
	q->words += next->n * q->word + next->words;
	q->highs += next->n * q->high + next->highs;
	q->word += next->word;
	q->high += next->high;
	q->n += next->n;
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

enum { PIECE = 1 << 16, MOST = 4, LEAST = 1 << 20 /* of a file that several threads read */ };
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

struct part { /* of a file, for one thread */
	int fd;
	uint64_t from, to;
	unsigned char *piece;
	struct quick sum;
	bool ok;
};

static void *quick_part(void *arg)
{
	struct part *p = arg;
	p->ok = true;
	for (uint64_t at = p->from; p->ok && at < p->to; at += PIECE) {
		size_t n = p->to - at < PIECE ? (size_t)(p->to - at) : PIECE;
		if ((p->ok = read_all(p->fd, at, p->piece, n)))
			quick_add(&p->sum, p->piece, n);
	}
	return NULL;
}

static unsigned threads_for(uint64_t size)
{
	unsigned n = size < LEAST ? 1 : processors();
	return n < MOST ? n : MOST;
}

static bool quick_whole(int fd, const struct model_head *head)
{
	unsigned n = threads_for(head->size);
	uint64_t body = head->size - sizeof *head, each = body / n / PIECE * PIECE;
	struct part part[MOST] = {{0}};
	pthread_t thread[MOST];
	bool begun[MOST] = {false};
	for (unsigned i = n; i-- > 0;) {
		part[i] = (struct part){.fd = fd, .from = sizeof *head + i * each, .to = i + 1 < n ? sizeof *head + (i + 1) * each : head->size,
		                        .piece = piece[i]};
		begun[i] = i && pthread_create(&thread[i], NULL, quick_part, &part[i]) == 0;
		if (!begun[i])
			quick_part(&part[i]);
	}
	bool ok = part[0].ok;
	for (unsigned i = 1; i < n; i++) {
		if (begun[i])
			pthread_join(thread[i], NULL);
		ok = ok && part[i].ok;
		quick_join(&part[0].sum, &part[i].sum);
	}
	return ok && quick_end(&part[0].sum, head) == head->quick;
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
