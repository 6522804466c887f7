/*
 * model.c -- mapping, verifying and writing the container of model.h.
 */
#include "model.h"

#include "core.h"
#include "model_sum.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool say(char *why, size_t n, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	if (why && n)
		vsnprintf(why, n, fmt, ap);
	va_end(ap);
	return false;
}

static bool head_check(const char *path, const struct model_head *h, uint64_t size, const char *kind, char *why, size_t n)
{
	if (memcmp(h->magic, MODEL_MAGIC, sizeof h->magic) != 0)
		return say(why, n, "%s: not a model file (its first bytes are not \"QNMODEL\")", path);
	if (h->version != MODEL_VERSION)
		return say(why, n, "%s: model format version %u; expected %u", path, h->version, MODEL_VERSION);
	if (h->size != size)
		return say(why, n, "%s: damaged: has %llu bytes; its header says %llu", path, (unsigned long long)size,
		           (unsigned long long)h->size);
	if (kind && strncmp(h->kind, kind, sizeof h->kind) != 0)
		return say(why, n, "%s: a model of kind \"%.24s\"; expected \"%s\"", path, h->kind, kind);
	return true;
}

static bool table_check(const char *path, const struct model_head *h, char *why, size_t n)
{
	const struct model_entry *e = (const struct model_entry *)(h + 1);
	if (h->n_section > (h->size - sizeof *h) / sizeof *e)
		return say(why, n, "%s: damaged: its table of %u sections does not fit", path, h->n_section);
	for (uint32_t i = 0; i < h->n_section; i++)
		if (e[i].offset % 64 || e[i].offset > h->size || e[i].bytes > h->size - e[i].offset)
			return say(why, n, "%s: damaged: section %u lies outside of the file", path, i);
	return true;
}

/* Rows lie all over a model, and each small page costs a way of its own to it. What of the file is in no memory yet is read into large pages, where a
   kernel and a file system can; what is there stays where it is, and what cannot be read is told when the file is verified. */
static void prefer_large_pages(char *file, size_t n)
{
#if defined MADV_HUGEPAGE && defined MADV_POPULATE_READ
	enum { LARGE = 2 << 20 };
	if (n < LARGE || madvise(file, n, MADV_HUGEPAGE) != 0)
		return;
	for (size_t at = 0; at + LARGE <= n; at += LARGE)
		(void)madvise(file + at, 1, MADV_POPULATE_READ);
#else
	(void)file, (void)n;
#endif
}

static const void *map(const char *path, const char *kind, bool whole, size_t *size, char *why, size_t n_why)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0) {
		say(why, n_why, "%s: %s", path, strerror(errno));
		if (fd >= 0)
			close(fd);
		return NULL;
	}
	if (!S_ISREG(st.st_mode) || (size_t)st.st_size < sizeof(struct model_head)) {
		say(why, n_why, "%s: not a model file (too short, or no regular file)", path);
		close(fd);
		return NULL;
	}
	void *file = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	const struct model_head *h = file;
	bool ok = file != MAP_FAILED || say(why, n_why, "%s: cannot be mapped: %s", path, strerror(errno));
	if (ok && whole)
		prefer_large_pages(file, (size_t)st.st_size);
	ok = ok && head_check(path, h, (uint64_t)st.st_size, kind, why, n_why);
	ok = ok && (!whole || model_whole(fd, h) || say(why, n_why, "%s: damaged: its checksum is wrong", path));
	ok = ok && table_check(path, h, why, n_why);
	close(fd);
	if (!ok) {
		if (file != MAP_FAILED)
			munmap(file, (size_t)st.st_size);
		return NULL;
	}
	if (size)
		*size = (size_t)st.st_size;
	return file;
}

const void *model_map(const char *path, const char *kind, size_t *size, char *why, size_t n_why)
{
	return map(path, kind, true, size, why, n_why);
}

const void *model_map_later(const char *path, const char *kind, size_t *size, char *why, size_t n_why)
{
	return map(path, kind, false, size, why, n_why);
}

void model_unmap(const void *file)
{
	if (file)
		munmap((void *)(uintptr_t)file, ((const struct model_head *)file)->size);
}

static uint64_t round64(uint64_t n) { return (n + 63) & ~(uint64_t)63; }

static bool write_all(int fd, const void *data, size_t n)
{
	for (const char *p = data; n;) {
		ssize_t w = write(fd, p, n);
		if (w < 0 && errno == EINTR)
			continue;
		if (w <= 0)
			return false;
		p += w;
		n -= (size_t)w;
	}
	return true;
}

bool model_write(const char *path, const char *kind, const struct model_part *part, unsigned n_part, char *why,
                 size_t n_why)
{
	uint64_t table = sizeof(struct model_head) + n_part * sizeof(struct model_entry), size = round64(table);
	for (unsigned i = 0; i < n_part; i++)
		size += round64(part[i].bytes);
	char *image = calloc(1, size), temp[4096];
	if (!image)
		return say(why, n_why, "%s: out of memory", path);
	struct model_head *h = (struct model_head *)image;
	struct model_entry *e = (struct model_entry *)(h + 1);
	memcpy(h->magic, MODEL_MAGIC, sizeof h->magic);
	h->version = MODEL_VERSION;
	h->n_section = n_part;
	h->size = size;
	snprintf(h->kind, sizeof h->kind, "%s", kind);
	uint64_t at = round64(table);
	for (unsigned i = 0; i < n_part; i++) {
		memcpy(e[i].name, part[i].name, strnlen(part[i].name, sizeof e[i].name));
		e[i].offset = at;
		e[i].bytes = part[i].bytes;
		if (part[i].bytes)
			memcpy(image + at, part[i].data, part[i].bytes);
		at += round64(part[i].bytes);
	}
	h->checksum = model_checksum(image, size);
	h->quick = model_quick(image, size);
	snprintf(temp, sizeof temp, "%s.tmp%ld", path, (long)getpid());
	int fd = open(temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	bool ok = fd >= 0 && write_all(fd, image, size) && fsync(fd) == 0;
	int err = errno;
	if (fd >= 0 && close(fd) != 0 && ok)
		ok = false, err = errno;
	if (ok && rename(temp, path) != 0)
		ok = false, err = errno;
	if (!ok) {
		unlink(temp);
		say(why, n_why, "%s: cannot be written: %s", path, strerror(err));
	}
	free(image);
	return ok;
}
