/*
 * alias.c -- one name for all that the article calls it.
 *
 * Mentions of several words found names, the longest forms first seen; shorter
 * ones then join them:
 *
 *   a person's surname or first name     Trump, Xi -> Donald Trump, Xi Jinping
 *   or surname of several words          van den Berg -> Anna van den Berg
 *   an acronym, introduced in brackets or by its initials   SCO, NATO
 *   or by beginnings of its words               LASWA -> Lagos State Waterways Authority
 *   a firm without what it is       Red Palm -> Red Palm Shipping
 *   a ministry without its land     Ministry of Health -> Ontario Ministry of Health
 *   a body without what is between  Odhiambo Trust -> Odhiambo Memorial Trust
 *   the beginning of an organisation's name     Yonhap -> Yonhap News Agency
 *   or its end, where one has it     United -> Leeds United
 *   a body without whose it is      High Court -> Madras High Court
 *   a name at birth                 Anna Berg was born -> Anna Lund
 *   forms of a country                          U.S., United States, America
 *
 * A word that was taken for a person here and for a firm or a town elsewhere is the latter where nobody has it for a name.
 * A surname that several persons share means one of them where the text tells whom
 * (surname.c), letters stand for a name as acronym.c says; any other short form that two names share stays apart, and the log
 * says so. All look-ups are by hash, so the work is linear in the mentions.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "alias.h"
#include "told.h"

#include <string.h>

enum role { WHOLE, FIRST_AND_LAST, LAST, FIRST, TAIL, INITIALS, BEGINNING, END, COUNTRY, BEARER, ALONE, FIRM, OFFICE, PERSON, HE, SHE };

static uint32_t word_hash(const struct join *j, uint32_t token)
{
	char low[256];
	uint32_t b = j->token->begin[token], n = j->token->end[token] - b, skip = entity_prefix(j->r->text + b, n);
	b += skip;
	n -= skip;
	return feat_bytes(low, text_lower(j->r->text + b, n > 120 ? 120 : n, low, sizeof low));
}

static uint64_t key_of(enum role role, enum entity_kind kind, uint32_t a, uint32_t b)
{
	uint64_t k = ((uint64_t)feat_end(feat(feat(role * 8 + kind, a), b)) << 32) | feat_end(feat(feat(77 + role * 8 + kind, b), a));
	return k ? k : 1;
}

static uint32_t *slot(struct join *j, uint64_t key)
{
	uint32_t at = (uint32_t)(key >> 20) & j->index.mask;
	while (j->index.key[at] && j->index.key[at] != key)
		at = (at + 1) & j->index.mask;
	if (!j->index.key[at]) {
		j->index.key[at] = key;
		j->index.name[at] = QN_NONE;
	}
	return &j->index.name[at];
}

static uint32_t look_up(const struct join *j, uint64_t key)
{
	uint32_t at = (uint32_t)(key >> 20) & j->index.mask;
	for (; j->index.key[at]; at = (at + 1) & j->index.mask)
		if (j->index.key[at] == key)
			return j->index.name[at];
	return QN_NONE;
}

static void note(struct join *j, uint64_t key, uint32_t name)
{
	uint32_t *s = slot(j, key);
	*s = *s == QN_NONE || *s == name ? name : AMBIGUOUS;
}

static bool is_the(const struct join *j, uint32_t token)
{
	uint32_t b = j->token->begin[token];
	return j->token->end[token] - b == 3 && (j->r->text[b] | 32) == 't' && memcmp(j->r->text + b + 1, "he", 2) == 0;
}

void alias_core(const struct join *j, const struct mention *m, uint32_t *first, uint32_t *last)
{
	*first = m->first;
	*last = m->last;
	if (*last - *first > 1 && is_the(j, *first))
		(*first)++;
	if (m->kind == E_PER && *last - *first > 3 && alias_in(j, *first, ENTITY_PEERS) && alias_in(j, *first + 2, "|of|"))
		*last = *first + 2; /* Lord Hall of Ingleby is called Hall */
	while (*last - *first > 1) {
		static const char *const tail[] = {"'s", "\xe2\x80\x99s", "Jr.", "Jr", "Sr.", "II", "III", "IV"};
		uint32_t b = j->token->begin[*last - 1], n = j->token->end[*last - 1] - b;
		bool cut = false;
		for (size_t k = 0; k < sizeof tail / sizeof *tail; k++)
			cut = cut || (strlen(tail[k]) == n && memcmp(j->r->text + b, tail[k], n) == 0);
		if (!cut)
			break;
		(*last)--;
	}
}

static uint32_t chain(const struct join *j, uint32_t first, uint32_t last)
{
	uint32_t h = 0;
	for (uint32_t i = first; i < last && i - first < 24; i++)
		h = feat_end(feat(h, word_hash(j, i)));
	return h;
}

/* Words with which many organisations begin: alone they name none. */
bool entity_generic(const char *s, uint32_t n)
{
	static const char set[] = "|university|bank|ministry|department|national|foreign|international|united|royal|federal|supreme|new|south|"
	                          "north|east|west|central|general|american|british|european|world|state|saint|st.|house|church|college|"
	                          "institute|central|city|high|first|air|old|great|social|people|people's|committee|council|court|party|";
	return text_among_small(set, s, n);
}

static uint32_t country_key(const struct join *j, const struct mention *m)
{
	struct country c = country_of(j->r->text + m->begin, m->end - m->begin);
	return c.code && !c.part && c.people == (m->kind == E_MISC) ? (uint32_t)c.code[0] << 8 | (uint32_t)c.code[1] : 0;
}

static uint64_t surname_key(const struct join *j, uint32_t last) { return key_of(BEARER, E_PER, word_hash(j, last - 1), 0); }

/* A person with a given name and a surname is put down among those who have the surname. */
static void bears(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	uint32_t *head = slot(j, surname_key(j, last)), b = j->token->begin[first];
	j->bearer[j->n_bearer] = (struct bearer){name, *head, first, 1, QN_NONE, gender_of(j->genders, j->r->text + b, j->token->end[first] - b)};
	j->bearer_of[name] = *head = j->n_bearer++;
}

/* The person of the same surname whose given name is the mention's in another form, if there is one only: Kenneth Starr is Ken Starr. */
static uint32_t same_person(const struct join *j, uint32_t first, uint32_t last)
{
	uint32_t b = j->token->begin[first], n = j->token->end[first] - b, seen = 0, who = QN_NONE;
	int gender = gender_of(j->genders, j->r->text + b, n);
	for (uint32_t i = look_up(j, surname_key(j, last)); i != QN_NONE && seen < SURNAME_BEARERS; i = j->bearer[i].next, seen++) {
		const struct mention *m = &j->m->at[j->out->at[j->bearer[i].name].fullest];
		uint32_t f, l;
		alias_core(j, m, &f, &l);
		if (gender * j->bearer[i].gender < 0 || !surname_same_given(j->r->text + b, n, j->r->text + j->token->begin[f], j->token->end[f] - j->token->begin[f]))
			continue;
		if (who != QN_NONE)
			return QN_NONE;
		who = j->bearer[i].name;
	}
	return who;
}

/* "I don't think Len is dishonest": the only person of the article whose given name is so for short; QN_NONE: there is none, or several. */
static uint32_t by_pet_name(const struct join *j, uint32_t first)
{
	enum { PEOPLE = 64 };
	uint32_t b = j->token->begin[first], n = j->token->end[first] - b, who = QN_NONE;
	int gender = gender_of(j->genders, j->r->text + b, n);
	for (uint32_t i = 0; i < j->n_bearer && i < PEOPLE; i++) {
		uint32_t f, l;
		alias_core(j, &j->m->at[j->out->at[j->bearer[i].name].fullest], &f, &l);
		if (gender * j->bearer[i].gender <= 0 || !surname_same_given(j->r->text + b, n, j->r->text + j->token->begin[f], j->token->end[f] - j->token->begin[f]))
			continue;
		if (who != QN_NONE)
			return QN_NONE;
		who = j->bearer[i].name;
	}
	return who;
}

/* "Hilary Jane Moxon was born in 1938", of whom the article tells under a later name: who has the given name alone and is named first; QN_NONE: nobody, or the surname
   is told of further on. */
static uint32_t name_at_birth(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	bool born = (alias_in(j, m->last, "|was|") && alias_in(j, m->last + 1, "|born|")) || (m->first && alias_in(j, m->first - 1, "|Born|born|"));
	if (m->kind != E_PER || last - first < 2 || !born || !j->n_bearer || look_up(j, key_of(ALONE, E_PER, word_hash(j, last - 1), 0)) != QN_NONE)
		return QN_NONE;
	uint32_t who = look_up(j, key_of(FIRST, E_PER, word_hash(j, first), 0));
	return who == j->bearer[0].name && look_up(j, surname_key(j, last)) == QN_NONE ? who : QN_NONE;
}

/* Whether white space of any kind parts two of the tokens. */
static bool has_blank(const struct join *j, uint32_t first, uint32_t last)
{
	for (uint32_t i = first + 1; i < last; i++)
		if (j->token->begin[i] > j->token->end[i - 1])
			return true;
	return false;
}

/* A nickname between marks within a person's name stands for it alone, too. */
static void known_by_nickname(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	for (uint32_t i = first + 2; i + 2 < last; i++) {
		const char *mark = j->r->text + j->token->begin[i - 1];
		if (strchr("\"'([\xe2\xc2", *mark) && j->token->begin[i] == j->token->end[i - 1] && j->token->begin[i + 1] == j->token->end[i] &&
		    strchr("\"')]\xe2\xc2", j->r->text[j->token->begin[i + 1]]))
			note(j, key_of(FIRST, E_PER, word_hash(j, i), 0), name);
	}
}

/* "Odhiambo Memorial Trust" may be the Odhiambo Trust; but Ohio State University is not Ohio University. */
static bool may_skip(const struct join *j, uint32_t first, uint32_t last)
{
	if (last - first < 3 || last - first > 5 || entity_generic(j->r->text + j->token->begin[first], j->token->end[first] - j->token->begin[first]) ||
	    alias_in(j, last - 1, "|University|College|School|Hospital|Airport|"))
		return false;
	for (uint32_t i = first; i < last; i++)
		if (j->r->text[j->token->begin[i]] < 'A' || j->r->text[j->token->begin[i]] > 'Z')
			return false; /* "of" and "and": two halves that either matter */
	return true;
}

/* "Security Council", "High Court": a kind of body that every land or union has, in two words. */
static bool is_common_body(const struct join *j, uint32_t first, uint32_t last)
{
	return last - first == 2 && alias_in(j, last - 1, "|Court|Council|Ministry|Assembly|Commission|Bank|Department|Guard|Senate|Parliament|Federation|Force|");
}

/* Forms of two words or more that may be short for an organisation's name. */
static void known_as_body(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	const struct told told = {j->r->text, j->token, NULL};
	for (uint32_t k = last - 1; k > first + 1 && last - k < 4 && (told_company_word(&told, k) || alias_in(j, k, "|Services|International|Worldwide|Global|")); k--)
		note(j, key_of(FIRM, E_ORG, chain(j, first, k), 0), name);
	for (uint32_t k = first + 1; k + 2 < last && k - first < 3; k++)
		if (alias_in(j, k, "|Ministry|Department|Office|Board|Bureau|Agency|Commission|") && alias_in(j, k + 1, "|of|for|")) {
			uint32_t letters = acronym_of(j, k, last);
			note(j, key_of(OFFICE, E_ORG, chain(j, k, last), 0), name);
			if (letters) /* its letters seldom count the land's in */
				note(j, key_of(INITIALS, E_ORG, letters, 0), name);
		}
	if (last - first > 2 && is_common_body(j, last - 2, last))
		note(j, key_of(TAIL, E_ORG, chain(j, last - 2, last), 0), name);
	if (may_skip(j, first, last))
		note(j, key_of(FIRST_AND_LAST, E_ORG, word_hash(j, first), word_hash(j, last - 1)), name);
}

/* Makes a name known by all the short forms that may stand for it. */
static void known_as(struct join *j, uint32_t name, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	note(j, key_of(WHOLE, m->kind, chain(j, first, last), 0), name);
	uint32_t country = m->kind == E_LOC ? country_key(j, m) : 0;
	if (country)
		note(j, key_of(COUNTRY, m->kind, country, 0), name);
	if (last - first < 2)
		return;
	uint32_t a = word_hash(j, first), z = word_hash(j, last - 1);
	if (m->kind == E_PER) {
		if (!has_blank(j, first, last))
			return; /* Hypo-Cruz is nobody's given name and surname */
		note(j, key_of(FIRST_AND_LAST, m->kind, a, z), name);
		note(j, key_of(LAST, m->kind, z, 0), name);
		note(j, key_of(FIRST, m->kind, a, 0), name);
		known_by_nickname(j, name, first, last);
		for (uint32_t k = first + 1; k + 1 < last && k - first < 6; k++)
			note(j, key_of(TAIL, m->kind, chain(j, k, last), 0), name);
		bears(j, name, first, last);
		return;
	}
	if (m->kind == E_ORG)
		known_as_body(j, name, first, last);
	uint32_t i = acronym_of(j, first, last);
	if (i)
		note(j, key_of(INITIALS, m->kind == E_MISC ? E_ORG : m->kind, i, 0), name);
	for (uint32_t k = first + 1; m->kind == E_ORG && k < last && k - first < 6; k++)
		if (k - first > 1 || !entity_generic(j->r->text + j->token->begin[first], j->token->end[first] - j->token->begin[first]))
			note(j, key_of(BEGINNING, m->kind, chain(j, first, k), 0), name);
	uint32_t before = last - 2 - (last - first > 2 && is_the(j, last - 2)), b = j->token->begin[before];
	if (m->kind == E_ORG && !(j->token->end[before] - b == 2 && memcmp(j->r->text + b, "of", 2) == 0)) /* the Office of the Senate is not the Senate */
		note(j, key_of(END, m->kind, z, 0), name);
}

static uint32_t settled(struct join *j, uint64_t key, const struct mention *m, bool *ambiguous)
{
	uint32_t name = look_up(j, key);
	if (name == AMBIGUOUS) {
		*ambiguous = true;
		qn_log(j->r, QN_INFO, "\"%.*s\" at byte %u may mean several names of the article and is left apart", (int)(m->end - m->begin),
		       j->r->text + m->begin, m->begin);
		return QN_NONE;
	}
	return name;
}

/* Leeds City Council is not called Leeds, as Leeds United is. */
static bool is_of_a_place(const struct join *j, uint32_t name)
{
	static const char set[] = "|council|university|police|court|hospital|airport|government|college|school|parliament|assembly|museum|";
	const struct mention *m = &j->m->at[j->out->at[name].fullest];
	uint32_t b = j->token->begin[m->last - 1], n = j->token->end[m->last - 1] - b;
	char low[24];
	return n < sizeof low - 3 && text_among(set, low, text_lower(j->r->text + b, n, low, sizeof low));
}

/* The organisation that ends in word `first`. Where several do, those drop out that the article calls by their first word: in a report of Leeds
   (United), "United" are Manchester's. */
static uint32_t ends_so(struct join *j, const struct mention *m, uint32_t first)
{
	enum { NAMES = 64 };
	uint32_t word = word_hash(j, first), name = QN_NONE, one, end;
	if (look_up(j, key_of(END, m->kind, word, 0)) != AMBIGUOUS)
		return look_up(j, key_of(END, m->kind, word, 0));
	for (uint32_t i = 0; i < j->out->n && i < NAMES; i++) {
		const struct mention *full = &j->m->at[j->out->at[i].fullest];
		alias_core(j, full, &one, &end);
		if (full->kind != E_ORG || end - one < 2 || word_hash(j, end - 1) != word || look_up(j, key_of(ALONE, E_ORG, word_hash(j, one), 0)) != QN_NONE)
			continue;
		if (name != QN_NONE)
			return settled(j, key_of(END, m->kind, word, 0), m, &(bool){false}); /* which says so */
		name = i;
	}
	return name;
}

static uint32_t short_form_of(struct join *j, const struct mention *m)
{
	uint32_t first, last, name = QN_NONE, a;
	bool ambiguous = false;
	alias_core(j, m, &first, &last);
	uint32_t all = chain(j, first, last);
	if (m->kind == E_PER && last - first == 1) {
		name = settled(j, key_of(LAST, m->kind, word_hash(j, first), 0), m, &ambiguous);
		if (name == QN_NONE && !ambiguous)
			name = settled(j, key_of(FIRST, m->kind, word_hash(j, first), 0), m, &ambiguous);
		if (name == QN_NONE && !ambiguous)
			name = by_pet_name(j, first);
	}
	if (m->kind == E_PER && last - first == 2 && alias_in(j, first, "|Bishop|Canon|Deacon|Monsignor|Rector|")) /* which may be names too, so that they are not cut off */
		name = settled(j, key_of(LAST, m->kind, word_hash(j, first + 1), 0), m, &ambiguous);
	if (m->kind == E_PER && last - first == 2 && alias_in(j, first, "|Sir|Dame|"))
		name = settled(j, key_of(FIRST, m->kind, word_hash(j, first + 1), 0), m, &ambiguous);
	if (name == QN_NONE && m->kind == E_PER && last - first > 1)
		name = settled(j, key_of(FIRST_AND_LAST, m->kind, word_hash(j, first), word_hash(j, last - 1)), m, &ambiguous);
	if (name == QN_NONE && m->kind == E_PER && last - first > 1)
		name = settled(j, key_of(TAIL, m->kind, all, 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && m->kind == E_PER && last - first > 1)
		name = same_person(j, first, last);
	if (name == QN_NONE && m->kind != E_PER && (a = acronym_letters(j, m)))
		name = settled(j, key_of(INITIALS, m->kind == E_MISC ? E_ORG : m->kind, a, 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && m->kind == E_ORG)
		name = acronym_spelt(j, m);
	bool place = look_up(j, key_of(WHOLE, E_LOC, all, 0)) != QN_NONE; /* Leeds may be short for any team or council of Leeds */
	if (name == QN_NONE && m->kind == E_ORG)
		name = settled(j, key_of(BEGINNING, m->kind, all, 0), m, &ambiguous);
	if (name != QN_NONE && place && m->kind == E_ORG && is_of_a_place(j, name))
		name = QN_NONE;
	if (name == QN_NONE && !ambiguous && m->kind == E_ORG && last - first == 1)
		name = ends_so(j, m, first);
	if (name == QN_NONE && m->kind == E_LOC && (a = country_key(j, m)))
		name = settled(j, key_of(COUNTRY, m->kind, a, 0), m, &ambiguous);
	return name;
}

/* The body of which a form of several words is short. */
static uint32_t long_form_of(struct join *j, const struct mention *m)
{
	uint32_t first, last;
	bool ambiguous = false;
	alias_core(j, m, &first, &last);
	if (m->kind != E_ORG || last - first < 2)
		return QN_NONE;
	uint32_t name = settled(j, key_of(FIRM, E_ORG, chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = settled(j, key_of(OFFICE, E_ORG, chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && is_common_body(j, first, last))
		name = settled(j, key_of(TAIL, E_ORG, chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && last - first == 2)
		name = settled(j, key_of(FIRST_AND_LAST, E_ORG, word_hash(j, first), word_hash(j, last - 1)), m, &ambiguous);
	return name;
}

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
	known_as(j, name, m);
}

static uint32_t counted(const struct join *j, uint64_t key)
{
	uint32_t n = look_up(j, key);
	return n == QN_NONE ? 0 : n;
}

/* "Mr Reed", where Ivy Reed alone is named in full and is called Ms Reed too: somebody else of her family, who has a name of his own. */
static bool is_spouse(struct join *j, uint32_t i)
{
	struct mention *m = &j->m->at[i];
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	int title = m->kind == E_PER && last - first == 1 ? surname_title(j->r->text, j->token, first) : 0;
	uint32_t b = title ? look_up(j, surname_key(j, last)) : QN_NONE;
	if (b == QN_NONE || j->bearer[b].next != QN_NONE || title * j->bearer[b].gender >= 0 || !counted(j, key_of(title > 0 ? SHE : HE, E_NOM, word_hash(j, first), 0)))
		return false;
	uint32_t *name = slot(j, key_of(title > 0 ? HE : SHE, E_MISC, word_hash(j, first), 0));
	if (*name == QN_NONE) {
		*name = j->out->n++;
		j->out->at[*name] = (struct name){i, m->kind, NULL, NULL};
		j->size[*name] = 1;
		j->bearer_of[*name] = QN_NONE;
	}
	m->name = *name;
	return true;
}

/* "Democrats", where the article has "Democrat": of one and of several a people or a party has one name. */
static uint32_t one_or_several(const struct join *j, const struct mention *m)
{
	char low[64];
	uint32_t n = m->end - m->begin;
	if (m->kind != E_MISC || m->last - m->first != 1 || n < 4 || n > sizeof low - 2)
		return QN_NONE;
	uint32_t k = (uint32_t)text_lower(j->r->text + m->begin, n, low, sizeof low - 1);
	bool several = low[k - 1] == 's';
	if (several)
		k--;
	else
		low[k++] = 's';
	uint32_t name = look_up(j, key_of(WHOLE, E_MISC, feat_end(feat(0, feat_bytes(low, k))), 0));
	return name == AMBIGUOUS ? QN_NONE : name;
}

static uint32_t same_form(struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	uint32_t name = look_up(j, key_of(WHOLE, m->kind, chain(j, first, last), 0));
	return name == AMBIGUOUS ? QN_NONE : name;
}

static uint32_t size_of(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	return last - first;
}

/* The bearer of a surname whom alone the pronouns fit that stand behind the surname everywhere; b: the first of them; QN_NONE: they tell nobody. */
static uint32_t by_pronouns(const struct join *j, uint32_t b, uint32_t first)
{
	enum { LEAST = 3, CLEARLY = 5 };
	uint32_t he = counted(j, key_of(HE, E_PER, word_hash(j, first), 0)), she = counted(j, key_of(SHE, E_PER, word_hash(j, first), 0)), name = QN_NONE, seen = 0;
	int gender = he >= LEAST && he >= CLEARLY * she ? 1 : she >= LEAST && she >= CLEARLY * he ? -1 : 0;
	if (!gender || surname_pronoun(j->r->text, j->token, first + 1) * gender < 0)
		return QN_NONE;
	for (uint32_t i = b; i != QN_NONE && ++seen <= SURNAME_BEARERS; i = j->bearer[i].next) {
		if (gender * j->bearer[i].gender < 0)
			continue;
		if (name != QN_NONE)
			return QN_NONE;
		name = j->bearer[i].name;
	}
	return seen > SURNAME_BEARERS ? QN_NONE : name;
}

/* A surname alone that several persons have: whom it means. */
static uint32_t of_a_family(struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	uint32_t b = m->kind == E_PER && last - first == 1 ? look_up(j, surname_key(j, last)) : QN_NONE;
	if (b == QN_NONE || j->bearer[b].next == QN_NONE)
		return QN_NONE;
	uint32_t name = surname_means(j->bearer, b, j->r->text, j->token, first);
	return name == QN_NONE ? by_pronouns(j, b, first) : name;
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
	uint32_t *n = slot(j, key_of(gender > 0 ? HE : SHE, by, word_hash(j, first), 0));
	*n = *n == QN_NONE ? 1 : *n + 1;
}

/* What is named by one word alone: which kinds it was taken for, and whether it is a person for sure; and which common bodies are named with their land. */
static void look_at_single_words(struct join *j)
{
	for (uint32_t i = 0, first, last; i < j->m->n; i++) {
		const struct mention *m = &j->m->at[i];
		alias_core(j, m, &first, &last);
		if (m->kind == E_ORG && last - first > 2 && is_common_body(j, last - 2, last))
			note(j, key_of(ALONE, E_NOM, chain(j, last - 2, last), 0), 0);
		if (last - first != 1)
			continue;
		if (m->kind == E_ORG || m->kind == E_LOC || m->kind == E_PER)
			note(j, key_of(ALONE, m->kind, word_hash(j, first), 0), 0);
		if (m->kind == E_PER) {
			count_gender(j, E_PER, first, surname_pronoun(j->r->text, j->token, last));
			count_gender(j, E_NOM, first, surname_title(j->r->text, j->token, first));
		}
		if (m->kind == E_PER && stands_as_person(j, first))
			note(j, key_of(PERSON, E_PER, word_hash(j, first), 0), 0);
	}
}

/* "Parcelo denied it": a word that was taken for a person here and for a firm or a town elsewhere is that, where nobody has the name. */
static void no_person(struct join *j, struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	if (m->kind != E_PER || last - first != 1)
		return;
	uint32_t h = word_hash(j, first);
	if (look_up(j, key_of(LAST, E_PER, h, 0)) != QN_NONE || look_up(j, key_of(FIRST, E_PER, h, 0)) != QN_NONE || look_up(j, key_of(PERSON, E_PER, h, 0)) != QN_NONE)
		return;
	if (look_up(j, key_of(ALONE, E_ORG, h, 0)) != QN_NONE)
		m->kind = E_ORG;
	else if (look_up(j, key_of(ALONE, E_LOC, h, 0)) != QN_NONE)
		m->kind = E_LOC;
}

/* "Security Council" in a headline, before the "UN Security Council": to be joined when all longer names are known. */
static bool waits_for_longer(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	return m->kind == E_ORG && is_common_body(j, first, last) && look_up(j, key_of(ALONE, E_NOM, chain(j, first, last), 0)) != QN_NONE;
}

/* First the forms of several words, then those of one, which may be short for them. */
static void join_all(struct join *j)
{
	look_at_single_words(j);
	for (int pass = 0; pass < 2; pass++)
		for (uint32_t i = 0; i < j->m->n; i++) {
			struct mention *m = &j->m->at[i];
			if (pass && m->name != QN_NONE)
				pass_by(j, m);
			else if (pass)
				no_person(j, m);
			if (m->name != QN_NONE || (pass == 0 && (size_of(j, m) < 2 || is_surname_alone(j, m) || waits_for_longer(j, m))))
				continue;
			if (pass && is_spouse(j, i))
				continue;
			uint32_t name = of_a_family(j, m);
			if (name != QN_NONE) {
				join_to(j, i, name);
				continue;
			}
			name = same_form(j, m);
			if (name == QN_NONE && (m->name = name_at_birth(j, m)) != QN_NONE)
				continue;
			if (name == QN_NONE)
				name = one_or_several(j, m);
			if (name == QN_NONE)
				name = acronym_bracketed(j, i);
			if (name == QN_NONE)
				name = acronym_known_as(j, i);
			if (name == QN_NONE)
				name = long_form_of(j, m);
			if (name == QN_NONE && m->kind != E_NOM && (pass || m->kind != E_ORG))
				name = short_form_of(j, m);
			if (name == QN_NONE) {
				found(j, i);
				continue;
			}
			join_to(j, i, name);
			uint32_t first, last;
			alias_core(j, m, &first, &last);
			note(j, key_of(WHOLE, m->kind, chain(j, first, last), 0), name);
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
