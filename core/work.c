/*
 * work.c -- one document: read, annotate, write.
 *
 * This is all that a worker does, and what is done in this process when plugins
 * are trusted. A document that brings layers needs a plan of its own; documents
 * with the same layers share it.
 */
#include "work.h"
#include "json.h"
#include "utf8.h"

#include <string.h>

bool job_open(struct job *j, struct error *e)
{
	struct error why = {0};
	if (!j->annotate)
		return true;
	j->have_plan = plan_make(j->g, j->wanted, NULL, 0, &j->arena, &j->plan, &why);
	if (!j->have_plan && strcmp(j->from->name, "text") == 0)
		return error_set(e, "%s", why.text);
	if (!j->have_plan) { /* it depends on each document; what can be opened is opened here, where processes can be started */
		for (unsigned i = 0; i < j->g->n_plugin; i++)
			if (j->g->plugin[i]->ok)
				plan_open(j->g, &(struct plan){.n_step = 1, .step = &(struct step){.plugin = i}}, &(struct error){0});
		return true;
	}
	return plan_open(j->g, &j->plan, e);
}

void job_free(struct job *j) { arena_free(&j->arena); }

double job_seconds(const struct job *j, size_t n)
{
	return j->timeout > 0 ? j->timeout : 60 + 30 * (double)n / (1 << 20);
}

static void outcome_each(struct outcome *o, void (*f)(struct buffer *))
{
	struct buffer *const all[] = {&o->id, &o->plugin, &o->reason, &o->note, &o->bytes, &o->text, &o->meta};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		f(all[i]);
	o->ok = false;
}
void outcome_clear(struct outcome *o) { outcome_each(o, buffer_clear); }
void outcome_free(struct outcome *o) { outcome_each(o, buffer_free); }

void outcome_fail(struct outcome *o, const char *id, const char *plugin, const char *reason)
{
	outcome_clear(o);
	buffer_text(&o->id, id);
	buffer_text(&o->plugin, plugin ? plugin : "");
	buffer_text(&o->reason, reason);
}

void outcome_keep_meta(struct outcome *o, const struct job *j, const char *bytes, size_t n)
{
	if (strcmp(j->from->name, "json") == 0 || strcmp(j->from->name, "jsonl") == 0)
		json_meta(bytes, n, &o->meta);
}

/* The layers that the document brings, as plan_make takes them, and as one string that names a plan. */
static unsigned given_layers(const struct doc *d, const char **name, unsigned room, struct buffer *key)
{
	unsigned n = 0;
	for (unsigned i = 0; i < d->n_layer && n < room; i++) {
		name[n++] = d->layer[i]->schema->name;
		buffer_print(key, "%s,", name[n - 1]);
	}
	return n;
}

static bool plan_for_given(struct job *j, const struct doc *d, struct plan **out, struct error *e)
{
	static struct arena kept; /* the plan of the last document that brought layers: one for each worker */
	static struct plan plan;
	static struct buffer kept_key;
	enum { MOST = 256 };
	const char *name[MOST];
	struct buffer key = {0}, wish = {0};
	unsigned n = given_layers(d, name, MOST, &key);
	*out = &plan;
	if (kept_key.n == key.n && key.n && memcmp(kept_key.at, key.at, key.n) == 0) {
		buffer_free(&key);
		return true;
	}
	buffer_clear(&kept_key);
	arena_free(&kept);
	kept = (struct arena){0};
	if (j->wanted)
		buffer_text(&wish, j->wanted);
	for (unsigned i = 0; i < n; i++) {
		name[i] = arena_copy(&kept, name[i], strlen(name[i])); /* the document's own die with it */
		if (name[i] && !j->own_wish && j->wanted && format_carries(j->to, name[i], false))
			buffer_print(&wish, ",%s", name[i]);
	}
	bool ok = (!wish.failed && !key.failed) || error_memory(e);
	ok = ok && plan_make(j->g, j->wanted ? wish.at ? wish.at : "" : NULL, name, n, &kept, &plan, e) &&
	     plan_open(j->g, &plan, e);
	if (ok)
		buffer_put(&kept_key, key.at, key.n);
	buffer_free(&key);
	buffer_free(&wish);
	return ok;
}

/* All layers that are there, or those wished for, when nothing is run. */
static const char *const *written(struct job *j, struct doc *d, unsigned *n, struct error *e)
{
	const char **name = arena_alloc(&d->arena, (d->n_layer + 1) * sizeof *name);
	*n = 0;
	for (unsigned i = 0; name && i < d->n_layer; i++) {
		const char *layer = d->layer[i]->schema->name;
		size_t len = strlen(layer);
		bool want = !j->own_wish && format_carries(j->to, layer, false);
		for (const char *at = j->own_wish ? j->wanted : ""; *at; at += strcspn(at, ", "), at += strspn(at, ", "))
			want = want || (strcspn(at, ", ") == len && memcmp(at, layer, len) == 0);
		if (want)
			name[(*n)++] = layer;
	}
	if (!name)
		error_memory(e);
	return name;
}

static void fail_with(struct outcome *o, const char *id, const char *plugin, const struct error *e)
{
	char prefix[128];
	int n = plugin ? snprintf(prefix, sizeof prefix, "plugin %s: ", plugin) : 0;
	bool has = plugin && n < (int)sizeof prefix && strncmp(e->text, prefix, (size_t)n) == 0;
	outcome_fail(o, id, plugin, e->text + (has ? n : 0));
}

static bool run_all(struct job *j, struct doc *d, struct plan **plan, const char **plugin, struct error *e)
{
	unsigned at = 0;
	*plan = &j->plan;
	if ((d->n_layer || !j->have_plan) && !plan_for_given(j, d, plan, e))
		return false;
	if (run_plan(j->g, *plan, d, &at, e))
		return true;
	*plugin = (*plan)->n_step ? j->g->plugin[(*plan)->step[at].plugin]->table->name : NULL;
	return false;
}

static bool produce(struct job *j, struct doc *d, struct outcome *o, const char **plugin, struct error *e)
{
	const char *const *write;
	unsigned n_write;
	struct plan *plan;
	if (j->annotate) {
		if (!run_all(j, d, &plan, plugin, e))
			return false;
		write = plan->write;
		n_write = plan->n_write;
	} else if (!(write = written(j, d, &n_write, e)))
		return false;
	return format_write(j->g, j->to, d, write, n_write, &j->write, &o->bytes, j->own_wish ? &o->note : NULL, e);
}

void work(struct job *j, struct doc *d, const struct record *r, struct outcome *o, void (*watch)(void *, const char *),
          void *watch_arg)
{
	struct error e = {0};
	struct buffer repaired = {0};
	const char *plugin = NULL, *bytes = r->bytes;
	size_t n = r->n, bad = 0;
	outcome_clear(o);
	standby_since(&j->g->standby);
	j->g->deadline = seconds_now() + job_seconds(j, r->n);
	if (j->repair && utf8_invalid(bytes, n) < n && !utf8_is_utf16(bytes, n) && !utf8_is_file(bytes, n)) { /* these are no text that has a flaw */
		size_t first = utf8_invalid(bytes, n);
		bad = utf8_repair(bytes, n, &repaired);
		buffer_print(&o->note, "not UTF-8: %zu place%s replaced by U+FFFD, the first at byte %zu\n", bad,
		             bad == 1 ? "" : "s", first);
		bytes = repaired.at;
		n = repaired.n;
	}
	bool ok = (!repaired.failed || error_memory(&e)) &&
	          format_read_beside(j->g, j->from, bytes, n, r->beside, r->n_beside, r->id, d, &e);
	const char *id = ok || d->id[0] ? d->id : r->id;
	if (!ok && strcmp(id, r->id) != 0) { /* where it stands, since its own name does not say */
		struct error why = e;
		e.text[0] = 0;
		error_set(&e, "%s: %s", r->id, why.text);
	}
	if (ok && watch)
		watch(watch_arg, d->id);
	buffer_free(&repaired);
	ok = ok && produce(j, d, o, &plugin, &e);
	if (!ok) {
		fail_with(o, id, plugin, &e);
		return;
	}
	o->ok = true;
	buffer_text(&o->id, id);
	if (j->send_text)
		buffer_put(&o->text, d->text, d->len);
}
