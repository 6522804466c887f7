/*
 * forms.c -- what a name may be called: every form that may stand for it is put down when the name is found.
 *
 *   a person's surname or given name, a nickname between marks, a surname of several words
 *   an organisation's initials, its beginning, its last word
 *   a firm without what it is, a ministry without its land, a body without what is between or without whose it is
 *   a country
 *
 * Each is a key, made of the form's role, the kind of name and its words in small letters, and leads to the name, or to none where two names have it.
 * Keys are hashes in one open table with room to spare, so that putting down and looking up take the same time in any article.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "alias.h"
#include "told.h"

#include <string.h>

uint32_t alias_stem(const struct join *j, uint32_t token, uint32_t less)
{
	char low[256];
	uint32_t b = j->token->begin[token], n = j->token->end[token] - b - less, skip = entity_prefix(j->r->text + b, n);
	b += skip;
	n -= skip;
	return feat_bytes(low, text_lower(j->r->text + b, n > 120 ? 120 : n, low, sizeof low));
}

uint32_t alias_word(const struct join *j, uint32_t token) { return alias_stem(j, token, 0); }

uint64_t alias_key(enum role role, enum entity_kind kind, uint32_t a, uint32_t b)
{
	uint64_t k = ((uint64_t)feat_end(feat(feat(role * 8 + kind, a), b)) << 32) | feat_end(feat(feat(77 + role * 8 + kind, b), a));
	return k ? k : 1;
}

uint32_t *alias_slot(struct join *j, uint64_t key)
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

uint32_t alias_look_up(const struct join *j, uint64_t key)
{
	uint32_t at = (uint32_t)(key >> 20) & j->index.mask;
	for (; j->index.key[at]; at = (at + 1) & j->index.mask)
		if (j->index.key[at] == key)
			return j->index.name[at];
	return QN_NONE;
}

uint32_t alias_counted(const struct join *j, uint64_t key)
{
	uint32_t n = alias_look_up(j, key);
	return n == QN_NONE ? 0 : n;
}

void alias_note(struct join *j, uint64_t key, uint32_t name)
{
	uint32_t *s = alias_slot(j, key);
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
		if (m->kind == E_PER && alias_in(j, *last - 1, "|ji|Ji|san|saheb|sahib|Saheb|Sahib|-|")) /* "Mehta-ji" */
			cut = true;
		for (size_t k = 0; k < sizeof tail / sizeof *tail; k++)
			cut = cut || (strlen(tail[k]) == n && memcmp(j->r->text + b, tail[k], n) == 0);
		if (!cut)
			break;
		(*last)--;
	}
}

uint32_t alias_chain(const struct join *j, uint32_t first, uint32_t last)
{
	uint32_t h = 0;
	for (uint32_t i = first; i < last && i - first < 24; i++)
		h = feat_end(feat(h, alias_word(j, i)));
	return h;
}

bool entity_generic(const char *s, uint32_t n)
{
	static const char set[] = "|university|bank|ministry|department|national|foreign|international|united|royal|federal|supreme|new|south|"
	                          "north|east|west|central|general|american|british|european|world|state|saint|st.|house|church|college|"
	                          "institute|central|city|high|first|air|old|great|social|people|people's|committee|council|court|party|";
	return text_among_small(set, s, n);
}

uint32_t forms_country(const struct join *j, const struct mention *m)
{
	struct country c = country_of(j->r->text + m->begin, m->end - m->begin);
	return c.code && !c.part && c.people == (m->kind == E_MISC) ? (uint32_t)c.code[0] << 8 | (uint32_t)c.code[1] : 0;
}

uint64_t forms_surname(const struct join *j, uint32_t last) { return alias_key(BEARER, E_PER, alias_word(j, last - 1), 0); }

/* A person with a given name and a surname is put down among those who have the surname. */
static void bears(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	uint32_t *head = alias_slot(j, forms_surname(j, last)), b = j->token->begin[first];
	j->bearer[j->n_bearer] = (struct bearer){name, *head, first, 1, QN_NONE, first && alias_in(j, first - 1, "|late|"), gender_of(j->genders, j->r->text + b, j->token->end[first] - b)};
	j->bearer_of[name] = *head = j->n_bearer++;
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
	enum { FAR = 16 }; /* words of a name: the index has room for 32 forms of each */
	for (uint32_t i = first + 2; i + 2 < last && i - first < FAR; i++) {
		const char *mark = j->r->text + j->token->begin[i - 1];
		if (strchr("\"'([\xe2\xc2", *mark) && j->token->begin[i] == j->token->end[i - 1] && j->token->begin[i + 1] == j->token->end[i] &&
		    strchr("\"')]\xe2\xc2", j->r->text[j->token->begin[i + 1]]))
			alias_note(j, alias_key(FIRST, E_PER, alias_word(j, i), 0), name);
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

bool forms_common_body(const struct join *j, uint32_t first, uint32_t last)
{
	return last - first == 2 && alias_in(j, last - 1, "|Court|Council|Ministry|Assembly|Commission|Bank|Department|Guard|Senate|Parliament|Federation|Force|");
}

uint32_t forms_firm(const struct join *j, uint32_t first, uint32_t last, uint32_t k)
{
	const struct told told = {j->r->text, j->token, NULL};
	k--;
	return k > first + 1 && last - k < 4 && (told_company_word(&told, k) || alias_in(j, k, "|Services|International|Worldwide|Global|")) ? k : 0;
}

/* Forms of two words or more that may be short for an organisation's name. */
static void put_down_body(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	for (uint32_t k = last; (k = forms_firm(j, first, last, k));)
		alias_note(j, alias_key(FIRM, E_ORG, alias_chain(j, first, k), 0), name);
	for (uint32_t k = first + 1; k + 2 < last && k - first < 3; k++)
		if (alias_in(j, k, "|Ministry|Department|Office|Board|Bureau|Agency|Commission|") && alias_in(j, k + 1, "|of|for|")) {
			uint32_t letters = acronym_of(j, k, last);
			alias_note(j, alias_key(OFFICE, E_ORG, alias_chain(j, k, last), 0), name);
			if (letters) /* its letters seldom count the land's in */
				alias_note(j, alias_key(INITIALS, E_ORG, letters, 0), name);
		}
	if (last - first > 2 && forms_common_body(j, last - 2, last))
		alias_note(j, alias_key(TAIL, E_ORG, alias_chain(j, last - 2, last), 0), name);
	if (may_skip(j, first, last))
		alias_note(j, alias_key(FIRST_AND_LAST, E_ORG, alias_word(j, first), alias_word(j, last - 1)), name);
}

/* "Felix Lau Siu-wah", "Fu Kun-chi": the token of the family's name, which is before a given name of two syllables with a hyphen and a small letter; elsewhere the last. */
static uint32_t family_of(const struct join *j, uint32_t first, uint32_t last)
{
	uint32_t hyphen = last - 2;
	if (last - first < 4 || !alias_in(j, hyphen, "|-|") || j->token->begin[last - 1] != j->token->end[hyphen] || j->token->begin[hyphen] != j->token->end[hyphen - 1])
		return last - 1;
	char c = j->r->text[j->token->begin[last - 1]];
	return c >= 'a' && c <= 'z' ? last - 4 : last - 1;
}

/* "Grace Tan Mei Fong", "Andrea Solis Vega", "Muhammad Rizal Md Noor": in half of the world what people are called by stands neither first nor last. */
static void put_down_middle(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	for (uint32_t k = first + 1; k + 1 < last && k - first < 4; k++) {
		const char *s = j->r->text + j->token->begin[k];
		if (*s >= 'A' && *s <= 'Z' && j->token->end[k] - j->token->begin[k] > 1 && s[1] != '.' && !alias_in(j, k, "|Bin|Binti|Van|De|Von|Der|Al|El|Di|Da|Del|La|Le|Md|Mohd|Abd|Abdul|St|St.|Ibn|"))
			alias_note(j, alias_key(MIDDLE, E_PER, alias_word(j, k), 0), name);
	}
	for (uint32_t k = first + 2; k < last && k - first < 4; k++)
		alias_note(j, alias_key(BEGINNING, E_PER, alias_chain(j, first, k), 0), name);
}

static void put_down_person(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	uint32_t family = family_of(j, first, last), a = alias_word(j, first), z = alias_word(j, family);
	if (!has_blank(j, first, last))
		return; /* Hypo-Cruz is nobody's given name and surname */
	alias_note(j, alias_key(FIRST_AND_LAST, E_PER, a, alias_word(j, last - 1)), name);
	alias_note(j, alias_key(LAST, E_PER, z, 0), name);
	alias_note(j, alias_key(FIRST, E_PER, a, 0), name);
	known_by_nickname(j, name, first, last);
	for (uint32_t k = first + 1; k + 1 < last && k - first < 6; k++)
		alias_note(j, alias_key(TAIL, E_PER, alias_chain(j, k, last), 0), name);
	put_down_middle(j, name, first, last);
	bears(j, name, first, family + 1);
}

/* The beginning of an organisation's name, and its end. */
static void put_down_ends(struct join *j, uint32_t name, uint32_t first, uint32_t last)
{
	for (uint32_t k = first + 1; k < last && k - first < 6; k++)
		if (k - first > 1 || !entity_generic(j->r->text + j->token->begin[first], j->token->end[first] - j->token->begin[first]))
			alias_note(j, alias_key(BEGINNING, E_ORG, alias_chain(j, first, k), 0), name);
	uint32_t before = last - 2 - (last - first > 2 && is_the(j, last - 2)), b = j->token->begin[before];
	if (!(j->token->end[before] - b == 2 && memcmp(j->r->text + b, "of", 2) == 0)) /* the Office of the Senate is not the Senate */
		alias_note(j, alias_key(END, E_ORG, alias_word(j, last - 1), 0), name);
}

void forms_put_down(struct join *j, uint32_t name, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	alias_note(j, alias_key(WHOLE, m->kind, alias_chain(j, first, last), 0), name);
	uint32_t country = m->kind == E_LOC ? forms_country(j, m) : 0;
	if (country)
		alias_note(j, alias_key(COUNTRY, m->kind, country, 0), name);
	if (last - first < 2)
		return;
	if (m->kind == E_MISC && last - first == 2 && alias_in(j, first, "|Hurricane|Typhoon|Cyclone|"))
		alias_note(j, alias_key(END, E_MISC, alias_word(j, last - 1), 0), name);
	if (m->kind == E_PER) {
		put_down_person(j, name, first, last);
		return;
	}
	if (m->kind == E_LOC && last - first == 2 && alias_in(j, last - 1, "|River|Sea|Ocean|Canal|Strait|Desert|Hills|Mountains|Straits|Channel|"))
		alias_note(j, alias_key(BEGINNING, E_LOC, alias_word(j, first), 0), name);
	if (m->kind == E_LOC && last - first == 2 && alias_in(j, first, "|River|"))
		alias_note(j, alias_key(BEGINNING, E_LOC, alias_word(j, last - 1), 0), name);
	if (m->kind == E_ORG)
		put_down_body(j, name, first, last);
	uint32_t i = acronym_of(j, first, last);
	if (i)
		alias_note(j, alias_key(INITIALS, m->kind == E_MISC ? E_ORG : m->kind, i, 0), name);
	if (m->kind == E_ORG)
		put_down_ends(j, name, first, last);
}
