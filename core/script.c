/*
 * script.c -- plugins that are files of text.
 *
 * A kind (rules, exec, list) is a module's knowledge of how to make a plugin of a
 * file with a certain suffix. When all modules are loaded, the searched folders
 * are gone through for such files. Only the declaration is read here; the rest
 * of the file is the business of the plugin's open().
 */
#include "host.h"
#include "module.h"
#include "utf8.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct declaring { /* what stands behind a qn_script */
	qn_script pub;
	struct engine *g;
	struct error why;
};

const char *host_keep(qn_script *s, const char *bytes, size_t n)
{
	return arena_copy(&((struct declaring *)s)->g->arena, bytes, n);
}

qn_status host_declare_fail(qn_script *s, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(&((struct declaring *)s)->why, fmt, ap);
	va_end(ap);
	return QN_FAIL;
}

enum { LARGEST_SCRIPT = 64 << 20 };

static bool file_bytes(const char *file, struct buffer *b, struct error *e)
{
	char part[16384];
	size_t n;
	FILE *f = fopen(file, "re");
	struct stat st;
	if (!f)
		return error_set(e, "%s", strerror(errno));
	if (fstat(fileno(f), &st) == 0 && (st.st_mode & S_IWOTH)) {
		fclose(f);
		return error_set(e, "everybody may write to it (mode %04o), so it is not trusted", st.st_mode & 07777);
	}
	while (!b->failed && b->n < LARGEST_SCRIPT && (n = fread(part, 1, sizeof part, f)) > 0)
		buffer_put(b, part, n);
	bool ok = !ferror(f) || error_set(e, "%s", strerror(errno));
	fclose(f);
	return ok && (!b->failed || error_memory(e));
}

/* A script is read as a C string, of UTF-8, whose first line declares: what is none of these would be lost without a word. */
static bool is_text(const struct buffer *b, struct error *e)
{
	if (utf8_mark(b->at, b->n))
		return error_set(e, "it begins with a byte order mark; save it as UTF-8 without one");
	const char *zero = b->n ? memchr(b->at, 0, b->n) : NULL;
	if (zero)
		return error_set(e, "line %u: a NUL; expected text in UTF-8", line_number(b->at, zero));
	size_t bad = b->n ? utf8_invalid(b->at, b->n) : 0;
	bool cut = b->n >= LARGEST_SCRIPT && bad + 4 > b->n; /* of a larger file only the beginning was read */
	return bad == b->n || cut ||
	       error_set(e, "line %u: not UTF-8: byte 0x%02x (iconv -f windows-1252 -t utf-8 may help)", line_number(b->at, b->at + bad), (unsigned char)b->at[bad]);
}

static bool script(struct engine *g, const qn_kind *kind, const char *file, const char *dir, struct error *e)
{
	struct buffer b = {0};
	qn_plugin table = {0};
	struct declaring at = {.g = g};
	const char *name = engine_keep(g, file);
	if (!name)
		return error_memory(e);
	if (file_bytes(file, &b, &at.why) && is_text(&b, &at.why)) {
		at.pub = (qn_script){&engine_host, name, b.at ? b.at : "", b.n, &table};
		if (kind->declare(&at.pub) != QN_OK)
			error_set(&at.why, "it is refused without a reason");
	}
	buffer_free(&b);
	return at.why.text[0] ? module_failed(g, name, &at.why, e) : module_plugin(g, &table, sizeof table, name, dir, e);
}

static bool ends(const char *name, const char *suffix)
{
	size_t n = strlen(name), tail = strlen(suffix);
	return n >= tail && strcmp(name + n - tail, suffix) == 0;
}

/* All kinds of scripts of a folder, which is read once: a build tree's are long. */
static bool scripts_in(struct engine *g, const char *folder, struct error *e)
{
	char **name = NULL;
	unsigned n = 0;
	const char **suffix = mem_alloc((g->n_kind + 1) * sizeof *suffix);
	for (unsigned k = 0; suffix && k < g->n_kind; k++)
		suffix[k] = g->kind[k]->suffix;
	bool ok = suffix ? names_in(folder, suffix, g->n_kind, &name, &n, e) : error_memory(e);
	mem_free(suffix);
	for (unsigned k = 0; ok && k < g->n_kind; k++)
		for (unsigned i = 0; ok && i < n; i++) {
			char file[PATH_MAX];
			if (ends(name[i], g->kind[k]->suffix) && snprintf(file, sizeof file, "%s/%s", folder, name[i]) < (int)sizeof file)
				ok = script(g, g->kind[k], file, folder, e);
		}
	names_free(name, n);
	return ok;
}

/* In the build tree they lie in the source folder of the plugin, not among shared objects. */
static const char *script_folder(struct engine *g, const char *folder, char *out, size_t n)
{
	size_t len = strlen(folder);
	if (!g->home || len < 7 || strcmp(folder + len - 6, "/.libs") != 0)
		return folder;
	const char *base = folder + len - 6;
	while (base > folder && base[-1] != '/')
		base--;
	snprintf(out, n, "%s/plugins/%.*s", SOURCE_DIR, (int)(folder + len - 6 - base), base);
	return out;
}

bool module_script(struct engine *g, const char *file, const char *dir, struct error *e)
{
	char kinds[256] = "";
	for (unsigned k = 0; k < g->n_kind; k++) {
		if (ends(file, g->kind[k]->suffix))
			return script(g, g->kind[k], file, dir, e);
		size_t n = strlen(kinds);
		snprintf(kinds + n, sizeof kinds - n, "%s%s", k + 1 < g->n_kind ? ", " : " or ", g->kind[k]->suffix);
	}
	return error_set(e, "plugin file %s: expected a folder of plugins, or a file that ends in .so%s", file, kinds);
}

bool module_scripts(struct engine *g, struct error *e)
{
	for (unsigned i = 0; i < g->n_folder && g->n_kind; i++) {
		char source[PATH_MAX];
		const char *folder = script_folder(g, g->folder[i], source, sizeof source);
		const char *kept = access(folder, R_OK) == 0 ? engine_keep(g, folder) : "";
		if (!kept)
			return error_memory(e);
		if (*kept && !scripts_in(g, kept, e))
			return false;
	}
	return true;
}
