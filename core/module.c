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
#include "csv_in.h"
#include "loader.h"
#include "module.h"

#include <string.h>

const char *engine_keep(struct engine *g, const char *s) { return arena_copy(&g->arena, s, strlen(s)); }

bool module_failed(struct engine *g, const char *file, const struct error *why, struct error *e)
{
	const char *name = engine_keep(g, file);
	if (!name || !mem_grow(&g->failed, g->n_failed, &g->room_failed, sizeof *g->failed))
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

bool module_plugin(struct engine *g, const qn_plugin *table, size_t size, const char *file, const char *dir,
                       struct error *e)
{
	qn_plugin *copy = arena_alloc(&g->arena, sizeof *copy);
	struct plugin *p = arena_alloc(&g->arena, sizeof *p);
	if (!copy || !p || !mem_grow(&g->plugin, g->n_plugin, &g->room_plugin, sizeof *g->plugin))
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
		return module_failed(g, file, &why, e);
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
	if (!copy || !mem_grow(&g->format, g->n_format, &g->room_format, sizeof *g->format))
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
		return module_failed(g, file, &why, e);
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
	if (m->plugin_size > sizeof(qn_plugin) || m->format_size > sizeof(qn_format) || m->kind_size > sizeof(qn_kind))
		return error_set(why, "its plugin table has entries of %u bytes; expected %zu at most", m->plugin_size,
		                 sizeof(qn_plugin));
	if (!m->plugins && !m->formats && !m->kinds)
		return error_set(why, "it has neither plugins nor formats nor kinds");
	return true;
}

bool module_add(struct engine *g, const struct qn_module *m, const char *file, const char *dir, struct error *e)
{
	struct error why = {0};
	if (!table_check(m, &why))
		return module_failed(g, file, &why, e);
	for (unsigned i = 0; m->plugins && m->plugins[i]; i++)
		if (!module_plugin(g, m->plugins[i], m->plugin_size, file, dir, e))
			return false;
	for (unsigned i = 0; m->formats && m->formats[i]; i++)
		if (!add_format(g, m->formats[i], m->format_size, file, e))
			return false;
	for (unsigned i = 0; m->kinds && m->kinds[i]; i++) {
		qn_kind *copy = arena_alloc(&g->arena, sizeof *copy);
		if (!copy || !mem_grow(&g->kind, g->n_kind, &g->room_kind, sizeof *g->kind))
			return error_memory(e);
		memcpy(copy, m->kinds[i], m->kind_size < sizeof *copy ? m->kind_size : sizeof *copy);
		g->kind[g->n_kind++] = copy;
	}
	return true;
}

bool module_file(struct engine *g, const char *file, bool trusted, struct error *e)
{
	struct error why = {0};
	const char *name = engine_keep(g, file), *slash = strrchr(file, '/');
	char *dir = arena_copy(&g->arena, file, slash ? (size_t)(slash - file) : 0);
	if (!name || !dir)
		return error_memory(e);
	if (file[0] != '/')
		return error_set(e, "plugin file %s: expected an absolute name", file);
	const struct qn_module *m = loader_open(file, trusted, &why);
	unsigned before = g->n_plugin;
	bool ok = m ? module_add(g, m, name, dir, e) : module_failed(g, file, &why, e);
	for (unsigned i = before; i < g->n_plugin; i++)
		g->plugin[i]->foreign = !trusted;
	return ok;
}

static const qn_plugin *const core_plugins[] = {&token_plugin, NULL};

bool module_builtin(struct engine *g, struct error *e)
{
	static const char in[] = "(built in)";
	for (unsigned i = 0; core_plugins[i]; i++)
		if (!module_plugin(g, core_plugins[i], sizeof(qn_plugin), in, "", e))
			return false;
	static const qn_format *const core_formats[] = {&json_format, &jsonl_format, &text_format, &csv_format, &digest_format, NULL};
	for (unsigned i = 0; core_formats[i]; i++)
		if (!add_format(g, core_formats[i], sizeof(qn_format), in, e))
			return false;
	return true;
}
