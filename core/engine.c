/*
 * engine.c -- all that lives longer than an article.
 *
 * An engine is the loaded plugins and formats, the user's settings and choices,
 * the mapped models, and the sheets that runs fill again and again. Plugins are
 * opened when a plan first needs them, and before any fork.
 */
#include "attempt.h"
#include "files.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_file(const char *name)
{
	struct stat st;
	return stat(name, &st) == 0 && S_ISREG(st.st_mode);
}

static bool load(struct engine *g, bool own, const char *const *folder, unsigned n_folder, struct error *e)
{
	if (!module_builtin(g, e) || (own && !module_own_folders(g, e)))
		return false;
	bool ok = true;
	for (unsigned i = 0; ok && i < n_folder; i++)
		if (!is_file(folder[i]))
			ok = module_folder(g, folder[i], false, e);
		else if (module_is(folder[i]))
			ok = module_one(g, folder[i], e);
	ok = ok && module_scripts(g, e); /* now that all kinds of them are known */
	for (unsigned i = 0; ok && i < n_folder; i++)
		ok = !is_file(folder[i]) || module_is(folder[i]) || module_one(g, folder[i], e);
	return ok;
}

struct engine *engine_new(bool own, const char *const *folder, unsigned n_folder, struct error *e)
{
	struct engine *g = mem_alloc(sizeof *g);
	if (!g) {
		error_memory(e);
		return NULL;
	}
	*g = (struct engine){.log_level = QN_WARN, .standby = {.fd = -1}};
	if (!load(g, own, folder, n_folder, e)) {
		engine_free(g);
		return NULL;
	}
	return g;
}

void engine_free(struct engine *g)
{
	if (!g)
		return;
	for (unsigned i = 0; i < g->n_plugin; i++) {
		struct plugin *p = g->plugin[i];
		if (p->opened && p->table->close)
			p->table->close(p->self);
		buffer_free(&p->models);
	}
	for (unsigned i = 0; i < g->n_sheet; i++)
		sheet_free(&g->sheet[i]);
	mem_free(g->sheet);
	mem_free(g->plugin);
	mem_free(g->format);
	mem_free(g->kind);
	mem_free(g->folder);
	mem_free(g->failed);
	mem_free(g->setting);
	mem_free(g->choice);
	mem_free(g->without);
	files_free(g);
	arena_free(&g->arena);
	mem_free(g);
}

struct plugin *engine_plugin(const struct engine *g, const char *name)
{
	for (unsigned i = 0; i < g->n_plugin; i++)
		if (strcmp(g->plugin[i]->table->name, name) == 0)
			return g->plugin[i];
	return NULL;
}

const qn_format *engine_format(const struct engine *g, const char *name)
{
	for (unsigned i = 0; i < g->n_format; i++)
		if (strcmp(g->format[i]->name, name) == 0)
			return g->format[i];
	return NULL;
}

bool engine_set(struct engine *g, const char *setting, struct error *e)
{
	const char *dot = strchr(setting, '.'), *eq = strchr(setting, '=');
	if (!dot || !eq || eq < dot || dot == setting || eq == dot + 1)
		return error_set(e, "-p %s: expected PLUGIN.PARAM=VALUE, or a folder of plugins", setting);
	struct setting *more = mem_realloc(g->setting, (g->n_setting + 1) * sizeof *more);
	if (!more)
		return error_memory(e);
	g->setting = more;
	struct setting s = {arena_copy(&g->arena, setting, (size_t)(dot - setting)),
	                    arena_copy(&g->arena, dot + 1, (size_t)(eq - dot - 1)),
	                    arena_copy(&g->arena, eq + 1, strlen(eq + 1)), false};
	if (!s.plugin || !s.param || !s.value)
		return error_memory(e);
	g->setting[g->n_setting++] = s;
	return true;
}

static bool provides(const struct plugin *p, const char *name, size_t n)
{
	for (unsigned i = 0; i < p->n_provides; i++)
		if (strlen(p->provides[i].name) == n && memcmp(p->provides[i].name, name, n) == 0)
			return true;
	return false;
}

bool engine_use(struct engine *g, const char *choice, struct error *e)
{
	const char *eq = strchr(choice, '=');
	if (!eq || eq == choice || !eq[1])
		return error_set(e, "--use %s: expected LAYER=PLUGIN", choice);
	const struct plugin *p = engine_plugin(g, eq + 1);
	if (!p)
		return error_set(e, "--use %s: there is no plugin %s (see: quidnunc plugins)", choice, eq + 1);
	if (p->ok && !provides(p, choice, (size_t)(eq - choice))) /* of one that is out of order nobody knows */
		return error_set(e, "--use %s: plugin %s does not provide that layer (see: quidnunc plugins %s)", choice, eq + 1, eq + 1);
	struct choice *more = mem_realloc(g->choice, (g->n_choice + 1) * sizeof *more);
	if (!more)
		return error_memory(e);
	g->choice = more;
	struct choice c = {arena_copy(&g->arena, choice, (size_t)(eq - choice)), arena_copy(&g->arena, eq + 1, strlen(eq + 1))};
	if (!c.layer || !c.plugin)
		return error_memory(e);
	g->choice[g->n_choice++] = c;
	return true;
}

bool engine_without(struct engine *g, const char *plugin, struct error *e)
{
	if (!engine_plugin(g, plugin))
		return error_set(e, "--without %s: there is no plugin of that name (see: quidnunc plugins)", plugin);
	char **more = mem_realloc(g->without, (g->n_without + 1) * sizeof *more);
	if (!more)
		return error_memory(e);
	g->without = more;
	return (g->without[g->n_without++] = arena_copy(&g->arena, plugin, strlen(plugin))) || error_memory(e);
}

/* A setting names a plugin, or a layer that it provides: -p name.kb=... reaches whoever makes names. */
static bool setting_meets(const struct setting *s, const struct plugin *p)
{
	return strcmp(s->plugin, p->table->name) == 0 || provides(p, s->plugin, strlen(s->plugin));
}

static const struct param *param_named(const struct plugin *p, const char *name)
{
	for (unsigned i = 0; i < p->n_param; i++)
		if (strcmp(p->param[i].name, name) == 0)
			return &p->param[i];
	return NULL;
}

bool engine_settings_used(const struct engine *g, struct error *e)
{
	for (unsigned i = 0; i < g->n_setting; i++) {
		const struct setting *s = &g->setting[i];
		const struct plugin *met = NULL;
		bool used = false;
		for (unsigned k = 0; k < g->n_plugin; k++)
			if (g->plugin[k]->ok && setting_meets(s, g->plugin[k])) {
				met = g->plugin[k];
				const struct param *p = param_named(met, s->param);
				if (p && !param_check(p, s->value, e))
					return false;
				used = used || p;
			}
		if (!met)
			return error_set(e, "-p %s.%s=%s: there is no plugin or layer %s (see: quidnunc plugins)", s->plugin,
			                 s->param, s->value, s->plugin);
		if (!used)
			return error_set(e, "-p %s.%s=%s: plugin %s has no parameter %s (see: quidnunc plugins %s)", s->plugin,
			                 s->param, s->value, met->table->name, s->param, met->table->name);
	}
	return true;
}

/* What a plugin is told of a value: bool in one spelling. */
static char *spelled(const struct param *p, char *value)
{
	if (p->type == QN_BOOL)
		return (!strcmp(value, "yes") || !strcmp(value, "true") || !strcmp(value, "1")) ? "yes" : "no";
	return value;
}

/* Later settings win over earlier ones. */
static bool set_values(struct engine *g, struct plugin *p, struct error *e)
{
	struct buffer spoken = {0};
	p->value = arena_alloc(&g->arena, (p->n_param + 1) * sizeof *p->value);
	if (!p->value)
		return error_memory(e);
	for (unsigned i = 0; i < p->n_param; i++) {
		p->value[i] = spelled(&p->param[i], p->param[i].value);
		for (unsigned k = 0; k < g->n_setting; k++)
			if (setting_meets(&g->setting[k], p) && strcmp(g->setting[k].param, p->param[i].name) == 0) {
				if (!param_check(&p->param[i], g->setting[k].value, e))
					return false;
				p->value[i] = spelled(&p->param[i], g->setting[k].value);
			}
		if (strcmp(p->value[i], spelled(&p->param[i], p->param[i].value)) != 0)
			buffer_print(&spoken, "%s%s=%s", spoken.n ? " " : "", p->param[i].name, p->value[i]);
	}
	p->by.params = spoken.failed ? NULL : arena_copy(&g->arena, spoken.at ? spoken.at : "", spoken.n);
	buffer_free(&spoken);
	return p->by.params || error_memory(e);
}

struct opening { /* what stands behind a qn_open */
	qn_open pub;
	struct engine *g;
	struct plugin *p;
	struct error why;
};

/* A file that the user names is looked for where the user is, then as one that the plugin names. */
static const char *users_file(struct opening *at, const struct param *p, const char *value)
{
	char path[PATH_MAX];
	bool users = strcmp(value, spelled(p, p->value)) != 0;
	if (users && access(value, R_OK) == 0 && realpath(value, path))
		return arena_copy(&at->g->arena, path, strlen(path));
	const char *file = engine_host.file(&at->pub, value);
	if (!file && users) {
		at->why.text[0] = 0;
		error_set(&at->why, "parameter %s: file %s is neither in the working folder nor beside the plugin", p->name, value);
	}
	return file;
}

static const char *open_param(qn_open *o, const char *name)
{
	struct opening *at = (struct opening *)o;
	for (unsigned i = 0; i < at->p->n_param; i++)
		if (strcmp(at->p->param[i].name, name) == 0) {
			const struct param *p = &at->p->param[i];
			return p->path && at->p->value[i][0] ? users_file(at, p, at->p->value[i]) : at->p->value[i];
		}
	error_set(&at->why, "asks for a parameter %s that it does not declare", name);
	return "";
}

static const char *open_file(qn_open *o, const char *name)
{
	struct opening *at = (struct opening *)o;
	char path[PATH_MAX];
	if (!files_find(at->g, at->p, name, path, sizeof path, &at->why))
		return NULL;
	const char *kept = arena_copy(&at->g->arena, path, strlen(path));
	if (!kept)
		error_memory(&at->why);
	return kept;
}

static const void *open_any_model(qn_open *o, const char *name, const char *kind, bool later, size_t *size)
{
	struct opening *at = (struct opening *)o;
	const char *path = open_file(o, name), *base = strrchr(name, '/');
	const void *file = path ? files_model(at->g, path, kind, later, size, &at->why) : NULL;
	if (file)
		buffer_print(&at->p->models, "%s%s=%s", at->p->models.n ? " " : "", base ? base + 1 : name,
		             files_digest(file));
	return file;
}

static const void *open_model(qn_open *o, const char *name, const char *kind, size_t *size) { return open_any_model(o, name, kind, false, size); }

static const void *open_model_later(qn_open *o, const char *name, const char *kind, size_t *size) { return open_any_model(o, name, kind, true, size); }

static qn_status open_refuse(qn_open *o, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(&((struct opening *)o)->why, fmt, ap);
	va_end(ap);
	return QN_FAIL;
}

enum { OPEN_SECONDS = 20 };

static bool open_only(void *opening, struct error *why)
{
	struct opening *o = opening;
	if (o->p->table->open(&o->pub) == QN_OK)
		return true;
	return error_set(why, "%s", o->why.text[0] ? o->why.text : "it gives no reason");
}

static bool plugin_open(struct engine *g, struct plugin *p, struct error *e)
{
	struct error why = {0};
	if (p->opened)
		return true;
	if (!set_values(g, p, e))
		return false;
	struct opening o = {.pub = {&engine_host, NULL, p->dir, p->file}, .g = g, .p = p};
	if (p->foreign && !g->confined && p->table->open && !attempt(open_only, &o, OPEN_SECONDS, "opening it", &why))
		return error_set(e, "plugin %s (%s) does not open: %s", p->table->name, p->file, why.text);
	if (p->table->open && p->table->open(&o.pub) != QN_OK)
		return error_set(e, "plugin %s (%s) does not open: %s", p->table->name, p->file,
		                 o.why.text[0] ? o.why.text : "it gives no reason");
	p->self = o.pub.self;
	p->opened = true;
	p->by.plugin = p->table->name;
	p->by.version = p->table->version;
	p->by.models = p->models.at ? p->models.at : "";
	return !p->models.failed || error_memory(e);
}

bool plan_open(struct engine *g, const struct plan *p, struct error *e)
{
	for (unsigned i = 0; i < p->n_step; i++)
		if (!plugin_open(g, g->plugin[p->step[i].plugin], e))
			return false;
	return true;
}

bool engine_annotate(struct engine *g, struct doc *d, const char *wanted, struct error *e)
{
	struct arena a = {0};
	struct plan p;
	const char *given[64];
	unsigned n_given = 0;
	for (unsigned i = 0; i < d->n_layer && n_given < 64; i++)
		given[n_given++] = d->layer[i]->schema->name;
	bool ok = plan_make(g, wanted, given, n_given, &a, &p, e) && plan_open(g, &p, e) && run_plan(g, &p, d, NULL, e);
	arena_free(&a);
	return ok;
}

/* The functions of this file, run.c and format.c in one table. */
#include "host.h"

const qn_host engine_host = {
	.size = sizeof(qn_host),
	.emit = host_emit, .intern = host_intern, .string = host_string, .scratch = host_scratch, .tick = host_tick,
	.fail = host_fail, .log = host_log, .given = host_given, .type = host_type,
	.param = open_param, .file = open_file, .model = open_model, .refuse = open_refuse,
	.document = host_document, .declare = host_declare, .row = host_row, .read_intern = host_read_intern,
	.read_fail = host_read_fail,
	.put = host_put, .print = host_print, .write_string = host_write_string, .codepoint = host_codepoint,
	.utf16 = host_utf16, .drop = host_drop, .write_fail = host_write_fail,
	.keep = host_keep, .declare_fail = host_declare_fail,
	.model_later = open_model_later, .model_whole = host_model_whole,
};
