/*
 * loader.c -- a strict loader for libltdl.
 *
 * libltdl's own loader binds lazily, so that a function nobody defined kills the
 * process on its first call, and it says "file not found" for every kind of
 * failure. This one binds at once, keeps symbols to the module, and keeps the
 * system's own words. Before a file is opened at all, its ELF headers must lie
 * inside of it (a truncated file would raise SIGBUS in the dynamic linker), and
 * a file from a folder that is not the program's own is first opened by a child,
 * whose death costs nothing.
 */
#include "attempt.h"
#include "loader.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ltdl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char reason[768]; /* of the last failure: libltdl has no place to keep it */

static lt_module strict_open(lt_user_data data, const char *file, lt_dladvise advise)
{
	(void)data;
	(void)advise;
	void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
	if (!handle) {
		const char *why = dlerror();
		snprintf(reason, sizeof reason, "%s", why ? why : "the dynamic linker refused it");
	}
	return handle;
}

static int strict_close(lt_user_data data, lt_module module)
{
	(void)data;
	return dlclose(module);
}

static void *strict_symbol(lt_user_data data, lt_module module, const char *name)
{
	(void)data;
	return dlsym(module, name);
}

bool loader_init(struct error *e)
{
	static const lt_dlvtable strict = {.name = "quidnunc_strict", .module_open = strict_open,
		.module_close = strict_close, .find_sym = strict_symbol, .priority = LT_DLLOADER_APPEND};
	static bool done;
	if (done)
		return true;
	if (lt_dlinit() != 0)
		return error_set(e, "libltdl does not start: %s", lt_dlerror());
	free(lt_dlloader_remove("lt_dlopen")); /* its table is the caller's once it is taken out */
	if (lt_dlloader_add(&strict) != 0)
		return error_set(e, "libltdl refuses a loader: %s", lt_dlerror());
	done = true;
	return true;
}

static bool range_inside(uint64_t at, uint64_t n, uint64_t size) { return at <= size && n <= size - at; }

enum { MOST_SEGMENTS = 64 };

/* Whether the headers, and all that they speak of, lie inside of the file. */
static bool elf_whole(int fd, uint64_t size, struct error *e)
{
	Elf64_Ehdr h;
	Elf64_Phdr ph[MOST_SEGMENTS];
	if (pread(fd, &h, sizeof h, 0) != (ssize_t)sizeof h || memcmp(h.e_ident, ELFMAG, SELFMAG) != 0)
		return error_set(e, "not a shared object (no ELF header)");
	if (h.e_ident[EI_CLASS] != ELFCLASS64 || h.e_type != ET_DYN)
		return error_set(e, "not a shared object of this machine (ELF class %d, type %d)", h.e_ident[EI_CLASS], h.e_type);
	if (h.e_phnum > MOST_SEGMENTS)
		return error_set(e, "not a shared object (its header speaks of %u segments; expected at most %d)", h.e_phnum, MOST_SEGMENTS);
	ssize_t bytes = (ssize_t)(h.e_phnum * sizeof *ph);
	if (!range_inside(h.e_phoff, (uint64_t)bytes, size) || !range_inside(h.e_shoff, (uint64_t)h.e_shnum * sizeof(Elf64_Shdr), size) ||
	    pread(fd, ph, (size_t)bytes, (off_t)h.e_phoff) != bytes)
		return error_set(e, "truncated: its headers lie beyond its end (%llu bytes)", (unsigned long long)size);
	for (unsigned i = 0; i < h.e_phnum; i++)
		if (!range_inside(ph[i].p_offset, ph[i].p_filesz, size))
			return error_set(e, "truncated: a segment lies beyond its end (%llu bytes)", (unsigned long long)size);
	return true;
}

static bool file_whole(const char *file, bool trusted, struct error *e)
{
	struct stat st;
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0) {
		error_set(e, "%s", strerror(errno));
		if (fd >= 0)
			close(fd);
		return false;
	}
	if (!S_ISREG(st.st_mode) || st.st_size == 0) {
		close(fd);
		return error_set(e, "not a shared object (%s)", S_ISREG(st.st_mode) ? "empty" : "no regular file");
	}
	if (!trusted && ((st.st_mode & S_IWOTH) || (st.st_uid != 0 && st.st_uid != geteuid()))) {
		close(fd);
		return st.st_mode & S_IWOTH
			? error_set(e, "everybody may write to it (mode %04o), so it is not trusted", st.st_mode & 07777)
			: error_set(e, "belongs to user %u; expected root or the user who runs the program", (unsigned)st.st_uid);
	}
	bool ok = elf_whole(fd, (uint64_t)st.st_size, e);
	close(fd);
	return ok;
}

enum { TRY_SECONDS = 3 };

static size_t touch(const char *s) { return s ? strlen(s) : 0; }

/* Reads all that the engine will read of a table: pointers that lead nowhere end this process, not that one. */
static size_t touch_table(const struct qn_module *m)
{
	size_t n = 0;
	if (m->magic != QN_MAGIC || m->abi_major != QN_ABI_MAJOR || m->abi_minor > QN_ABI_MINOR)
		return 0;
	for (unsigned i = 0; m->plugins && m->plugins[i]; i++) {
		const qn_plugin *p = m->plugins[i];
		n += touch(p->name) + touch(p->version) + touch(p->about) + touch(p->licence) + touch(p->requires) + touch(p->provides) +
		     touch(p->params);
	}
	for (unsigned i = 0; m->formats && m->formats[i]; i++) {
		const qn_format *f = m->formats[i];
		n += touch(f->name) + touch(f->version) + touch(f->about) + touch(f->suffix) + touch(f->carries) + touch(f->head) + touch(f->tail);
	}
	for (unsigned i = 0; m->kinds && m->kinds[i]; i++)
		n += touch(m->kinds[i]->suffix) + touch(m->kinds[i]->about);
	return n;
}

static bool open_only(void *file, struct error *why)
{
	(void)why; /* what the dynamic linker says, it will say again */
	void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
	const struct qn_module *m = handle ? dlsym(handle, "quidnunc_exports") : NULL;
	return !m || touch_table(m) < SIZE_MAX;
}

/* Opens the file in a child: constructors run there first. */
static bool tried_in_child(const char *file, struct error *e)
{
	return attempt(open_only, (void *)(uintptr_t)file, TRY_SECONDS, "loading it", e);
}

static const struct qn_module *opened_symbol(const char *file, struct error *e)
{
	reason[0] = 0;
	lt_dlhandle handle = lt_dlopen(file);
	if (!handle) {
		const char *why = lt_dlerror();
		error_set(e, "%s", reason[0] ? reason : why ? why : "it cannot be opened");
		return NULL;
	}
	const struct qn_module *m = lt_dlsym(handle, "quidnunc_exports");
	if (!m) {
		error_set(e, "it has no symbol quidnunc_exports (does it end with QN_MODULE?)");
		lt_dlclose(handle);
	}
	return m;
}

const struct qn_module *loader_open(const char *file, bool trusted, struct error *e)
{
	if (!loader_init(e) || !file_whole(file, trusted, e) || (!trusted && !tried_in_child(file, e)))
		return NULL;
	return opened_symbol(file, e);
}

const struct qn_module *loader_preloaded(const char *file, struct error *e)
{
	return loader_init(e) ? opened_symbol(file, e) : NULL;
}
