/*
 * module.c -- from a shared object to plugins and formats that can be used.
 *
 * A module is believed only as far as its table can be checked: magic, ABI,
 * sizes, names, and declarations that parse. Its structures are copied, so that
 * a table compiled against an older header (and therefore shorter) reads as one
 * of today with the new fields empty. A module that is no good becomes a
 * failed_file with its reason; a plugin that is no good stays listed with its
 * own. Nothing of a module's code runs here but its constructors.
 */
#include "loader.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <ltdl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef PLUGIN_DIR
#define PLUGIN_DIR "/usr/local/lib/quidnunc/plugins"
#endif

/* Room for one more in a heap array; sizes double. */
static bool grow(void *array, unsigned n, unsigned *room, size_t size)
{
	if (n < *room)
		return true;
	unsigned more = *room ? *room * 2 : 16;
	void *p = mem_realloc(*(void **)array, more * size);
	if (!p)
		return false;
	*(void **)array = p;
	*room = more;
	return true;
}

static const char *keep(struct engine *g, const char *s) { return arena_copy(&g->arena, s, strlen(s)); }

static bool failed(struct engine *g, const char *file, const struct error *why, struct error *e)
{
	const char *name = keep(g, file);
	if (!name || !grow(&g->failed, g->n_failed, &g->room_failed, sizeof *g->failed))
		return error_memory(e);
	g->failed[g->n_failed++] = (struct failed_file){name, *why};
	return true;
}

static bool good_name(const char *s)
{
	if (!s || !(*s >= 'a' && *s <= 'z'))
		return false;
	for (; *s; s++)
		if (!((*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9') || *s == '_' || *s == '-'))
			return false;
	return true;
}

static bool declarations(struct engine *g, struct plugin *p)
{
	const qn_plugin *t = p->table;
	if (!t->run)
		return error_set(&p->why, "plugin %s has no run function", t->name);
	if (!schema_parse(t->provides, &g->arena, &p->provides, &p->n_provides, &p->why) ||
	    !needs_parse(t->requires, &g->arena, &p->needs, &p->n_need, &p->why) ||
	    !params_parse(t->params, &g->arena, &p->param, &p->n_param, &p->why))
		return false;
	if (p->n_provides == 0)
		return error_set(&p->why, "plugin %s provides no layer", t->name);
	for (unsigned i = 0; i < p->n_need; i++)
		for (unsigned k = 0; k < p->n_provides; k++)
			if (strcmp(p->needs[i].layer, p->provides[k].name) == 0)
				return error_set(&p->why, "plugin %s requires the layer %s that it provides", t->name,
				                 p->needs[i].layer);
	return true;
}

static bool add_plugin(struct engine *g, const qn_plugin *table, size_t size, const char *file, const char *dir,
                       struct error *e)
{
	qn_plugin *copy = arena_alloc(&g->arena, sizeof *copy);
	struct plugin *p = arena_alloc(&g->arena, sizeof *p);
	if (!copy || !p || !grow(&g->plugin, g->n_plugin, &g->room_plugin, sizeof *g->plugin))
		return error_memory(e);
	memcpy(copy, table, size < sizeof *copy ? size : sizeof *copy);
	struct error why = {0};
	const struct plugin *other = good_name(copy->name) ? engine_plugin(g, copy->name) : NULL;
	if (!good_name(copy->name))
		error_set(&why, "a plugin's name is \"%.40s\"; expected [a-z][a-z0-9_-]*", copy->name ? copy->name : "");
	else if (!copy->version || !copy->about)
		error_set(&why, "plugin %s has no %s", copy->name, copy->version ? "about" : "version");
	else if (other)
		error_set(&why, "plugin %s is already loaded from %s", copy->name, other->file);
	if (why.text[0])
		return failed(g, file, &why, e);
	p->table = copy;
	p->file = file;
	p->dir = dir;
	p->ok = declarations(g, p);
	g->plugin[g->n_plugin++] = p;
	return true;
}

static bool add_format(struct engine *g, const qn_format *table, size_t size, const char *file, struct error *e)
{
	qn_format *copy = arena_alloc(&g->arena, sizeof *copy);
	if (!copy || !grow(&g->format, g->n_format, &g->room_format, sizeof *g->format))
		return error_memory(e);
	memcpy(copy, table, size < sizeof *copy ? size : sizeof *copy);
	struct error why = {0};
	if (!good_name(copy->name))
		error_set(&why, "a format's name is \"%.40s\"; expected [a-z][a-z0-9_-]*", copy->name ? copy->name : "");
	else if (engine_format(g, copy->name))
		error_set(&why, "a format %s is already loaded", copy->name);
	else if (!copy->read && !copy->write)
		error_set(&why, "format %s neither reads nor writes", copy->name);
	if (why.text[0])
		return failed(g, file, &why, e);
	g->format[g->n_format++] = copy;
	return true;
}

static bool table_check(const struct qn_module *m, struct error *why)
{
	if (m->magic != QN_MAGIC)
		return error_set(why, "its table begins with 0x%08x; expected 0x%08x", m->magic, QN_MAGIC);
	if (m->abi_major != QN_ABI_MAJOR)
		return error_set(why, "made for ABI %u.%u; this program has %u.%u", m->abi_major, m->abi_minor, QN_ABI_MAJOR,
		                 QN_ABI_MINOR);
	if (m->abi_minor > QN_ABI_MINOR)
		return error_set(why, "made for the newer ABI %u.%u; this program has %u.%u", m->abi_major, m->abi_minor,
		                 QN_ABI_MAJOR, QN_ABI_MINOR);
	if (m->plugin_size > sizeof(qn_plugin) || m->format_size > sizeof(qn_format))
		return error_set(why, "its plugin table has entries of %u bytes; expected %zu at most", m->plugin_size,
		                 sizeof(qn_plugin));
	if (!m->plugins && !m->formats)
		return error_set(why, "it has neither plugins nor formats");
	return true;
}

static bool add_module(struct engine *g, const struct qn_module *m, const char *file, const char *dir, struct error *e)
{
	struct error why = {0};
	if (!table_check(m, &why))
		return failed(g, file, &why, e);
	for (unsigned i = 0; m->plugins && m->plugins[i]; i++)
		if (!add_plugin(g, m->plugins[i], m->plugin_size, file, dir, e))
			return false;
	for (unsigned i = 0; m->formats && m->formats[i]; i++)
		if (!add_format(g, m->formats[i], m->format_size, file, e))
			return false;
	return true;
}

bool module_file(struct engine *g, const char *file, bool trusted, struct error *e)
{
	struct error why = {0};
	const char *name = keep(g, file), *slash = strrchr(file, '/');
	char *dir = arena_copy(&g->arena, file, slash ? (size_t)(slash - file) : 0);
	if (!name || !dir)
		return error_memory(e);
	if (file[0] != '/')
		return error_set(e, "plugin file %s: expected an absolute name", file);
	const struct qn_module *m = loader_open(file, trusted, &why);
	return m ? add_module(g, m, name, dir, e) : failed(g, file, &why, e);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool folder_trustworthy(const char *folder, struct error *e)
{
	struct stat st;
	if (folder[0] != '/')
		return error_set(e, "plugin folder %s: expected an absolute name", folder);
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

/* The sorted names in a folder that end with `suffix`; heap strings in a heap array. */
static bool names_in(const char *folder, const char *suffix, char ***at, unsigned *n, struct error *e)
{
	unsigned room = 0;
	DIR *dir = opendir(folder);
	*at = NULL;
	*n = 0;
	if (!dir)
		return error_set(e, "plugin folder %s: %s", folder, strerror(errno));
	bool ok = true;
	for (struct dirent *d; ok && (d = readdir(dir));) {
		size_t len = strlen(d->d_name), tail = strlen(suffix);
		if (d->d_name[0] == '.' || len < tail || strcmp(d->d_name + len - tail, suffix) != 0)
			continue;
		ok = grow(at, *n, &room, sizeof **at) && ((*at)[*n] = mem_copy(d->d_name, len));
		*n += ok;
	}
	closedir(dir);
	if (*n)
		qsort(*at, *n, sizeof **at, by_name);
	return ok || error_memory(e);
}

static void names_free(char **at, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		mem_free(at[i]);
	mem_free(at);
}

bool module_folder(struct engine *g, const char *folder, bool trusted, struct error *e)
{
	char **name;
	unsigned n;
	if (!folder_trustworthy(folder, e))
		return false;
	bool ok = names_in(folder, ".so", &name, &n, e);
	for (unsigned i = 0; ok && i < n; i++) {
		char file[PATH_MAX];
		if (snprintf(file, sizeof file, "%s/%s", folder, name[i]) < (int)sizeof file)
			ok = module_file(g, file, trusted, e);
	}
	names_free(name, n);
	return ok;
}

/* In the build tree libtool keeps the shared objects in plugins/NAME/.libs. */
static bool build_tree(struct engine *g, struct error *e)
{
	char plugins[PATH_MAX], **name;
	unsigned n;
	if (snprintf(plugins, sizeof plugins, "%s/plugins", g->home) >= (int)sizeof plugins)
		return error_set(e, "%s: too long a path", g->home);
	if (access(plugins, R_OK) != 0)
		return true;
	bool ok = names_in(plugins, "", &name, &n, e);
	for (unsigned i = 0; ok && i < n; i++) {
		char folder[PATH_MAX];
		if (snprintf(folder, sizeof folder, "%s/%s/.libs", plugins, name[i]) < (int)sizeof folder &&
		    access(folder, R_OK) == 0)
			ok = module_folder(g, folder, true, e);
	}
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
			return (g->home = keep(g, exe)) || error_memory(e);
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
		return failed(g, archive, &why, e);
	int stem = (int)(strlen(archive) - strlen(".a"));
	if (g->home)
		snprintf(dir, sizeof dir, "%s/plugins/%.*s", g->home, stem, archive);
	else
		snprintf(dir, sizeof dir, "%s", PLUGIN_DIR);
	const char *kept = keep(g, dir);
	return kept ? add_module(g, m, "(linked in)", kept, e) : error_memory(e);
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
	return !realpath(beside, real) || module_folder(g, real, true, e);
}

static const qn_plugin *const core_plugins[] = {&token_plugin, NULL};

bool module_builtin(struct engine *g, struct error *e)
{
	static const char in[] = "(built in)";
	for (unsigned i = 0; core_plugins[i]; i++)
		if (!add_plugin(g, core_plugins[i], sizeof(qn_plugin), in, PLUGIN_DIR, e))
			return false;
	static const qn_format *const core_formats[] = {NULL};
	for (unsigned i = 0; core_formats[i]; i++)
		if (!add_format(g, core_formats[i], sizeof(qn_format), in, e))
			return false;
	return true;
}
