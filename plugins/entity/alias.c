/*
 * alias.c -- one name for all that the article calls it.
 *
 * Mentions of several words found names, the longest forms first seen; shorter ones then join them. What a name may be called is put down by forms.c, which
 * name a short form means is told by short.c, surname.c and acronym.c. Some mentions wait until all longer names are known: one word alone, a surname of
 * several, a body that every land has.
 *
 * A word that was taken for a person here and for a firm or a town elsewhere is the latter where nobody has it for a name. A name is shown as its fullest
 * mention has it, not all in capitals where another is as full. All look-ups are by hash, so the work is linear in the mentions.
 */
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "alias.h"
#include "told.h"

#include <string.h>

/* "BERN (Reuters) ... in Bern": the same words, where those found first are all in capitals. */
static bool reads_better(const struct join *j, const struct mention *m, const struct mention *than)
{
	uint32_t n = m->end - m->begin;
	bool small = false;
	if (n != than->end - than->begin || m->kind == E_NOM)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		char c = j->r->text[m->begin + i], large = j->r->text[than->begin + i];
		bool cased = c >= 'a' && c <= 'z';
		if (large != (cased ? c - 32 : c))
			return false;
		small |= cased;
	}
	return small;
}

/* "Democrats" behind "Democrat": who speaks is called by the former. */
static bool is_several_of(const struct join *j, const struct mention *m, const struct mention *than)
{
	uint32_t n = than->end - than->begin;
	return m->kind == E_MISC && m->end - m->begin == n + 1 && (j->r->text[m->end - 1] | 32) == 's' && memcmp(j->r->text + m->begin, j->r->text + than->begin, n) == 0;
}

static void join_to(struct join *j, uint32_t i, uint32_t name)
{
	struct mention *m = &j->m->at[i];
	uint32_t first, last;
	m->name = name;
	alias_core(j, m, &first, &last);
	if (last - first > 1 && j->bearer_of[name] != QN_NONE)
		j->bearer[j->bearer_of[name]].n_full++;
	if (last - first > 1 && j->bearer_of[name] != QN_NONE && first && alias_in(j, first - 1, "|late|"))
		j->bearer[j->bearer_of[name]].dead = true;
	const struct mention *than = &j->m->at[j->out->at[name].fullest];
	if (last - first > j->size[name] || (last - first == j->size[name] && (reads_better(j, m, than) || is_several_of(j, m, than)))) {
		j->size[name] = last - first;
		j->out->at[name].fullest = i;
	}
}

static void found(struct join *j, uint32_t i)
{
	struct mention *m = &j->m->at[i];
	uint32_t first, last, name = j->out->n++;
	alias_core(j, m, &first, &last);
	j->out->at[name] = (struct name){i, m->kind, NULL, NULL};
	j->size[name] = last - first;
	j->bearer_of[name] = QN_NONE;
	m->name = name;
	forms_put_down(j, name, m);
}

/* "Mr Reed", where Ivy Reed alone is named in full and is called Ms Reed too: somebody else of her family, who has a name of his own. */
static bool is_spouse(struct join *j, uint32_t i)
{
	struct mention *m = &j->m->at[i];
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	int title = m->kind == E_PER && last - first == 1 ? surname_title(j->r->text, j->token, first) : 0;
	uint32_t b = title ? alias_look_up(j, forms_surname(j, last)) : QN_NONE;
	if (b == QN_NONE || j->bearer[b].next != QN_NONE || title * j->bearer[b].gender >= 0 || !alias_counted(j, alias_key(title > 0 ? SHE : HE, E_NOM, alias_word(j, first), 0)))
		return false;
	uint32_t *name = alias_slot(j, alias_key(title > 0 ? HE : SHE, E_MISC, alias_word(j, first), 0));
	if (*name == QN_NONE) {
		*name = j->out->n++;
		j->out->at[*name] = (struct name){i, m->kind, NULL, NULL};
		j->size[*name] = 1;
		j->bearer_of[*name] = QN_NONE;
	}
	m->name = *name;
	return true;
}

static uint32_t size_of(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	return last - first;
}

/* A person who is named in full is whom the surname may mean from here on. */
static void pass_by(struct join *j, const struct mention *m)
{
	if (j->bearer_of[m->name] != QN_NONE && size_of(j, m) > 1)
		j->bearer[j->bearer_of[m->name]].latest = m->first;
}

/* "O Murchu" with its accent, "De Vries": a surname alone, though of several words, may be short for a full name that comes later. */
static bool is_surname_alone(const struct join *j, const struct mention *m)
{
	if (m->kind == E_PER && m->last - m->first == 3 && alias_in(j, m->first + 1, "|-|")) /* "Mark-Viverito", in a headline */
		return true;
	return m->kind == E_PER && m->last - m->first == 2 &&
	       alias_in(j, m->first, "|\xc3\x93|N\xc3\xad|Nic|U\xc3\xad|Van|Von|De|Di|Da|Du|Del|Della|Dos|Ten|Ter|van|von|de|der|den|ter|");
}

/* Whether what stands beside a word says that it is a person. */
static bool stands_as_person(const struct join *j, uint32_t i)
{
	const struct told told = {j->r->text, j->token, NULL};
	if (told_age(&told, i + 1))
		return true;
	uint32_t b = i ? j->token->begin[i - 1] : 0;
	return i && title_of(j->r->text + b, j->token->end[i - 1] - b);
}

/* How often a man or a woman stands by this surname: pronouns are counted as E_PER, titles as E_NOM. */
static void count_gender(struct join *j, enum entity_kind by, uint32_t first, int gender)
{
	if (!gender)
		return;
	uint32_t *n = alias_slot(j, alias_key(gender > 0 ? HE : SHE, by, alias_word(j, first), 0));
	*n = *n == QN_NONE ? 1 : *n + 1;
}

/* What is named by one word alone: which kinds it was taken for, and whether it is a person for sure; and which common bodies are named with their land. */
static void look_at_single_words(struct join *j)
{
	for (uint32_t i = 0, first, last; i < j->m->n; i++) {
		const struct mention *m = &j->m->at[i];
		alias_core(j, m, &first, &last);
		if (m->kind == E_ORG && last - first > 2 && forms_common_body(j, last - 2, last))
			alias_note(j, alias_key(ALONE, E_NOM, alias_chain(j, last - 2, last), 0), 0);
		for (uint32_t k = last; m->kind == E_ORG && (k = forms_firm(j, first, last, k));)
			alias_note(j, alias_key(FIRM, E_NOM, alias_chain(j, first, k), 0), 0);
		if (m->kind == E_ORG && last - first > 3 && alias_in(j, first + 2, "|of|") && alias_in(j, first + 1, "|Bank|Court|Council|Assembly|Commission|Agency|Parliament|Authority|Board|Church|"))
			alias_note(j, alias_key(FIRM, E_NOM, alias_chain(j, first, first + 2), 0), 0); /* Union Bank of Malby */
		if (m->kind == E_ORG && last - first > 3 && alias_in(j, first, "|St|St.|Saint|") && alias_in(j, last - 1, ENTITY_HOUSES))
			alias_note(j, alias_key(END, E_NOM, alias_chain(j, first, last - 2), 0), 0); /* St Brigid's */
		if (last - first != 1)
			continue;
		if (m->kind == E_ORG || m->kind == E_LOC || m->kind == E_PER)
			alias_note(j, alias_key(ALONE, m->kind, alias_word(j, first), 0), 0);
		if (m->kind == E_PER) {
			count_gender(j, E_PER, first, surname_pronoun(j->r->text, j->token, last));
			count_gender(j, E_NOM, first, surname_title(j->r->text, j->token, first));
		}
		if (m->kind == E_PER && stands_as_person(j, first))
			alias_note(j, alias_key(PERSON, E_PER, alias_word(j, first), 0), 0);
	}
}

/* "Parcelo denied it": a word that was taken for a person here and for a firm or a town elsewhere is that, where nobody has the name. */
static void no_person(struct join *j, struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	if (m->kind != E_PER || last - first != 1)
		return;
	uint32_t h = alias_word(j, first);
	if (alias_look_up(j, alias_key(LAST, E_PER, h, 0)) != QN_NONE || alias_look_up(j, alias_key(FIRST, E_PER, h, 0)) != QN_NONE || alias_look_up(j, alias_key(PERSON, E_PER, h, 0)) != QN_NONE)
		return;
	if (alias_look_up(j, alias_key(ALONE, E_ORG, h, 0)) != QN_NONE)
		m->kind = E_ORG;
	else if (alias_look_up(j, alias_key(ALONE, E_LOC, h, 0)) != QN_NONE)
		m->kind = E_LOC;
}

/* "Security Council" in a headline, before the "UN Security Council", "Red Palm" before Red Palm Shipping: to be joined when all longer names are known. */
static bool waits_for_longer(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	if (m->kind == E_ORG && last < m->last && alias_look_up(j, alias_key(END, E_NOM, alias_chain(j, first, last), 0)) != QN_NONE)
		return true;
	if (m->kind == E_ORG && last - first > 1 && alias_look_up(j, alias_key(FIRM, E_NOM, alias_chain(j, first, last), 0)) != QN_NONE)
		return true;
	return m->kind == E_ORG && forms_common_body(j, first, last) && alias_look_up(j, alias_key(ALONE, E_NOM, alias_chain(j, first, last), 0)) != QN_NONE;
}

/* Gives mention i the name that it means, or a new one. */
static void join_one(struct join *j, uint32_t i, bool waited)
{
	struct mention *m = &j->m->at[i];
	uint32_t first, last, name = short_of_family(j, m);
	if (name != QN_NONE) {
		join_to(j, i, name);
		return;
	}
	name = short_same(j, m);
	if (name == QN_NONE && (m->name = short_at_birth(j, m)) != QN_NONE)
		return;
	if (name == QN_NONE)
		name = short_for(j, i, waited);
	if (name == QN_NONE) {
		found(j, i);
		return;
	}
	if (m->kind == E_ORG && short_place_of_letters(j, name) != QN_NONE)
		m->kind = E_LOC; /* an airport's letters */
	join_to(j, i, name);
	alias_core(j, m, &first, &last);
	alias_note(j, alias_key(WHOLE, m->kind, alias_chain(j, first, last), 0), name);
}

/* First the forms of several words, then those of one, which may be short for them. */
static void join_all(struct join *j)
{
	look_at_single_words(j);
	for (uint32_t i = 0; i < j->m->n; i++) {
		const struct mention *m = &j->m->at[i];
		if (m->name == QN_NONE && size_of(j, m) > 1 && !is_surname_alone(j, m) && !waits_for_longer(j, m))
			join_one(j, i, false);
	}
	for (uint32_t i = 0; i < j->m->n; i++) {
		struct mention *m = &j->m->at[i];
		if (m->name != QN_NONE) {
			pass_by(j, m);
			continue;
		}
		no_person(j, m);
		if (short_is_place(j, m))
			m->kind = E_LOC;
		if (!is_spouse(j, i))
			join_one(j, i, true);
	}
}

bool entity_join(qn_run *r, const struct genders *genders, const qn_layer *token, struct mentions *m, struct names *out)
{
	struct join j = {.r = r, .token = token, .m = m, .out = out, .index.mask = 255, .genders = genders};
	while (j.index.mask < 32 * (uint64_t)m->n && j.index.mask < 0x7fffffff)
		j.index.mask = 2 * j.index.mask + 1;
	j.index.key = qn_scratch(r, ((size_t)j.index.mask + 1) * sizeof *j.index.key);
	j.index.name = qn_scratch(r, ((size_t)j.index.mask + 1) * sizeof *j.index.name);
	j.size = qn_scratch(r, (m->n + 1) * sizeof *j.size);
	j.bearer = qn_scratch(r, (m->n + 1) * sizeof *j.bearer);
	j.bearer_of = qn_scratch(r, (m->n + 1) * sizeof *j.bearer_of);
	out->at = qn_scratch(r, (m->n + 1) * sizeof *out->at);
	if (!j.index.key || !j.index.name || !j.size || !j.bearer || !j.bearer_of || !out->at)
		return false;
	join_all(&j);
	return true;
}
