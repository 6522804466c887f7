/*
 * folder.c -- where modules are looked for.
 *
 * Absolute folders only (a file alone is asked for by its folder, too), that belong to root or the user and that not everybody
 * may write to: whoever can put a file there can run code here. No environment
 * variable is asked. A program that lies in its build tree uses the plugins of
 * the tree, an installed one those of the installation, a static one those that
 * are linked in.
 */
#include "loader.h"
#include "module.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <ltdl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool folder_trustworthy(const char *folder, struct error *e)
{
	struct stat st;
	if (folder[0] != '/') /* a name that could not be made absolute */
		return error_set(e, "plugin folder %s: %s", folder, stat(folder, &st) != 0 ? strerror(errno) : "expected an absolute name");
	if (stat(folder, &st) != 0)
		return error_set(e, "plugin folder %s: %s", folder, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return error_set(e, "plugin folder %s: not a folder", folder);
	if (st.st_mode & S_IWOTH)
		return error_set(e, "plugin folder %s: everybody may write there (mode %04o), so it is not trusted", folder,
		                 st.st_mode & 07777);
	if (st.st_uid != 0 && st.st_uid != geteuid())
		return error_set(e, "plugin folder %s: belongs to user %u; expected root or the user who runs the program", folder,
		                 (unsigned)st.st_uid);
	return true;
}

static bool ends_in_one(const char *name, const char *const *suffix, unsigned n_suffix)
{
	size_t len = strlen(name);
	for (unsigned i = 0; i < n_suffix; i++)
		if (len >= strlen(suffix[i]) && strcmp(name + len - strlen(suffix[i]), suffix[i]) == 0)
			return true;
	return false;
}

bool names_in(const char *folder, const char *const *suffix, unsigned n_suffix, char ***at, unsigned *n, struct error *e)
{
	unsigned room = 0;
	DIR *dir = opendir(folder);
	*at = NULL;
	*n = 0;
	if (!dir)
		return error_set(e, "plugin folder %s: %s", folder, strerror(errno));
	bool ok = true;
	for (struct dirent *d; ok && (d = readdir(dir));) {
		if (d->d_name[0] == '.' || !ends_in_one(d->d_name, suffix, n_suffix))
			continue;
		ok = mem_grow(at, *n, &room, sizeof **at) && ((*at)[*n] = mem_copy(d->d_name, strlen(d->d_name)));
		*n += ok;
	}
	closedir(dir);
	if (*n)
		qsort(*at, *n, sizeof **at, by_name);
	return ok || error_memory(e);
}

void names_free(char **at, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		mem_free(at[i]);
	mem_free(at);
}

static bool remember_folder(struct engine *g, const char *folder, struct error *e)
{
	const char *name = engine_keep(g, folder);
	if (!name || !mem_grow(&g->folder, g->n_folder, &g->room_folder, sizeof *g->folder))
		return error_memory(e);
	g->folder[g->n_folder++] = name;
	return true;
}

bool module_folder(struct engine *g, const char *folder, bool trusted, struct error *e)
{
	char **name = NULL;
	unsigned n = 0;
	if (!folder_trustworthy(folder, e))
		return false;
	bool ok = remember_folder(g, folder, e) && names_in(folder, (const char *const[]){".so"}, 1, &name, &n, e);
	for (unsigned i = 0; ok && i < n; i++) {
		char file[PATH_MAX];
		if (snprintf(file, sizeof file, "%s/%s", folder, name[i]) < (int)sizeof file)
			ok = module_file(g, file, trusted, e);
	}
	names_free(name, n);
	return ok;
}

bool module_is(const char *file) { return ends_in_one(file, (const char *const[]){".so"}, 1); }

bool module_one(struct engine *g, const char *file, struct error *e)
{
	char folder[PATH_MAX];
	const char *slash = strrchr(file, '/');
	if (!slash || snprintf(folder, sizeof folder, "%.*s", (int)(slash - file), file) >= (int)sizeof folder)
		return error_set(e, "plugin file %s: expected an absolute name", file);
	if (!folder_trustworthy(*folder ? folder : "/", e))
		return false;
	if (module_is(file))
		return module_file(g, file, false, e);
	const char *name = engine_keep(g, file), *dir = engine_keep(g, folder);
	return name && dir ? module_script(g, name, dir, e) : error_memory(e);
}

/* In the build tree libtool keeps the shared object in plugins/NAME/.libs, among much else: only NAME.so is asked for. */
static bool tree_module(struct engine *g, const char *plugins, const char *name, struct error *e)
{
	char folder[PATH_MAX], file[PATH_MAX];
	if (snprintf(folder, sizeof folder, "%s/%s/.libs", plugins, name) >= (int)sizeof folder ||
	    snprintf(file, sizeof file, "%s/%s.so", folder, name) >= (int)sizeof file || access(file, R_OK) != 0)
		return true;
	return folder_trustworthy(folder, e) && remember_folder(g, folder, e) && module_file(g, file, true, e);
}

static bool build_tree(struct engine *g, struct error *e)
{
	char plugins[PATH_MAX], **name;
	unsigned n;
	if (snprintf(plugins, sizeof plugins, "%s/plugins", g->home) >= (int)sizeof plugins)
		return error_set(e, "%s: too long a path", g->home);
	if (access(plugins, R_OK) != 0)
		return true;
	bool ok = names_in(plugins, (const char *const[]){""}, 1, &name, &n, e);
	for (unsigned i = 0; ok && i < n; i++)
		ok = tree_module(g, plugins, name[i], e);
	names_free(name, n);
	return ok;
}

static bool find_home(struct engine *g, char *beside, size_t n_beside, struct error *e)
{
	char exe[PATH_MAX], mark[PATH_MAX + 16];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
	beside[0] = 0;
	if (n <= 0)
		return true;
	exe[n] = 0;
	char *slash = strrchr(exe, '/');
	if (slash)
		*slash = 0;
	if (slash && strcmp(slash + 1, ".libs") == 0 && (slash = strrchr(exe, '/')))
		*slash = 0;
	for (int up = 0; up < 4; up++) { /* tests and trainers lie in folders of the build tree */
		snprintf(mark, sizeof mark, "%s/config.status", exe);
		if (access(mark, R_OK) == 0)
			return (g->home = engine_keep(g, exe)) || error_memory(e);
		if (up == 0)
			snprintf(beside, n_beside, "%s/../lib/quidnunc/plugins", exe);
		if (!(slash = strrchr(exe, '/')) || slash == exe)
			break;
		*slash = 0;
	}
	return true;
}

/* libtool makes this table where plugins are linked into the program; elsewhere it is absent. */
extern const lt_dlsymlist lt__PROGRAM__LTX_preloaded_symbols[] __attribute__((weak));

static bool preloaded_one(struct engine *g, const char *archive, struct error *e)
{
	struct error why = {0};
	char dir[PATH_MAX];
	const struct qn_module *m = loader_preloaded(archive, &why);
	if (!m)
		return module_failed(g, archive, &why, e);
	int stem = (int)(strlen(archive) - strlen(".a"));
	if (g->home)
		snprintf(dir, sizeof dir, "%s/plugins/%.*s", g->home, stem, archive);
	else
		snprintf(dir, sizeof dir, "%s", PLUGIN_DIR);
	const char *kept = engine_keep(g, dir);
	return kept ? module_add(g, m, "(linked in)", kept, e) : error_memory(e);
}

/* In the table a name without an address is a library, "entity.a"; its symbols follow. */
static bool module_preloaded(struct engine *g, struct error *e)
{
	const lt_dlsymlist *all = lt__PROGRAM__LTX_preloaded_symbols;
	if (!all)
		return true;
	if (!loader_init(e))
		return false;
	lt_dlpreload(all);
	for (const lt_dlsymlist *s = all; s->name; s++) {
		size_t n = strlen(s->name);
		if (!s->address && n > 2 && strcmp(s->name + n - 2, ".a") == 0 && !preloaded_one(g, s->name, e))
			return false;
	}
	return true;
}

bool module_own_folders(struct engine *g, struct error *e)
{
	char beside[PATH_MAX + 64];
	if (!find_home(g, beside, sizeof beside, e) || !module_preloaded(g, e))
		return false;
	if (g->home)
		return build_tree(g, e);
	if (access(PLUGIN_DIR, R_OK) == 0)
		return module_folder(g, PLUGIN_DIR, true, e);
	char real[PATH_MAX];
	if (realpath(beside, real))
		return module_folder(g, real, true, e);
	struct error why = {0};
	error_set(&why, "there are no plugins there, nor in %s: is all of quidnunc installed?", beside);
	return lt__PROGRAM__LTX_preloaded_symbols || module_failed(g, PLUGIN_DIR, &why, e);
}
