/*
 * acronym.c -- letters that stand for a name of several words.
 *
 * Three ways lead from letters to a name: brackets or "known as" behind it introduce them, they are its initials, or they are beginnings of its words, one
 * after the other (LASWA: Lagos State Waterways Authority). Somebody "better known as" another name has both. Small words and what is no capital count in none.
 */
#include "../../core/learn/hash.h"
#include "alias.h"

#include <string.h>

static bool small_word(const char *s, uint32_t n)
{
	static const char *const word[] = {"of", "the", "and", "for", "in", "on", "to", "de", "&", "-", "/", "a", "des", "la", "du"};
	for (size_t i = 0; i < sizeof word / sizeof *word; i++)
		if (strlen(word[i]) == n && strncmp(s, word[i], n) == 0)
			return true;
	return false;
}

uint32_t acronym_of(const struct join *j, uint32_t first, uint32_t last)
{
	char all[16];
	uint32_t n = 0;
	for (uint32_t i = first; i < last && n < sizeof all; i++) {
		const char *s = j->r->text + j->token->begin[i];
		if (!small_word(s, j->token->end[i] - j->token->begin[i]) && *s >= 'A' && *s <= 'Z')
			all[n++] = *s;
	}
	return n < 2 ? 0 : feat_bytes(all, n);
}

uint32_t acronym_letters(const struct join *j, const struct mention *m)
{
	char all[16];
	uint32_t n = 0;
	for (uint32_t i = m->begin; i < m->end; i++) {
		char c = j->r->text[i];
		if (c >= 'A' && c <= 'Z' && n < sizeof all)
			all[n++] = c;
		else if (c != '.')
			return 0;
	}
	return n < 2 ? 0 : feat_bytes(all, n);
}

/* "the Harbour Pilots Union (Hapu)", "Dawn for Norland (DfN)": a word that begins as the body's name does. */
static bool is_short_word(const struct join *j, const struct mention *m, const struct mention *full)
{
	return m->kind == E_ORG && full->kind == E_ORG && m->last - m->first == 1 && m->end - m->begin > 2 && j->r->text[m->begin] == j->r->text[j->token->begin[full->first]];
}

uint32_t acronym_bracketed(const struct join *j, uint32_t i)
{
	const struct mention *m = &j->m->at[i], *p = i ? &j->m->at[i - 1] : NULL;
	if (!p || p->name == QN_NONE || m->first != p->last + 1 || m->first + 1 > j->token->n || m->kind == E_NOM || p->kind == E_NOM ||
	    p->kind == E_PER || m->kind == E_PER)
		return QN_NONE;
	if (j->r->text[j->token->begin[p->last]] != '(' || m->last >= j->token->n || j->r->text[j->token->begin[m->last]] != ')')
		return QN_NONE;
	return p->last - p->first > 1 && (acronym_letters(j, m) || is_short_word(j, m, p)) ? p->name : QN_NONE;
}

/* Behind the token that is one of the words of the set, else there. */
static uint32_t behind(const struct join *j, uint32_t i, const char *set)
{
	return alias_in(j, i, set) ? i + 1 : i;
}

uint32_t acronym_known_as(const struct join *j, uint32_t i)
{
	const struct mention *m = &j->m->at[i], *p = i ? &j->m->at[i - 1] : NULL;
	if (!p || p->name == QN_NONE || p->last - p->first < 2 || p->kind == E_NOM || (p->kind != m->kind && (p->kind == E_PER || m->kind == E_PER || m->kind == E_NOM || !acronym_letters(j, m))))
		return QN_NONE;
	uint32_t comma = behind(j, p->last, "|,|(|"), how = behind(j, comma, "|also|better|widely|popularly|commonly|locally|"), known = behind(j, how, "|known|"), as = behind(j, known, "|as|");
	if (comma > p->last && behind(j, comma, "|aka|a.k.a.|alias|") == m->first && m->first > comma)
		return p->name;
	return comma > p->last && known > how && as > known && behind(j, as, "|the|") == m->first ? p->name : QN_NONE;
}

uint32_t acronym_called(const struct join *j, uint32_t i)
{
	const struct mention *m = &j->m->at[i], *p = i + 1 < j->m->n ? &j->m->at[i + 1] : NULL;
	if (!p || p->name == QN_NONE || p->kind != m->kind || m->kind == E_NOM)
		return QN_NONE;
	uint32_t comma = behind(j, m->last, "|,|"), as = behind(j, comma, "|as|"), who = behind(j, as, "|he|she|they|I|we|fans|friends|locals|colleagues|everybody|everyone|children|neighbours|neighbors|villagers|admirers|supporters|critics|people|many|some|"),
	         calls = behind(j, who, "|called|calls|call|dubbed|"), role = calls;
	if (comma > m->last && as == p->first && as > comma && behind(j, behind(j, p->last, "|is|was|"), "|known|called|nicknamed|") == p->last + 2)
		return p->name; /* "Baba, as Otieno is known" */
	while (role < p->first && role < calls + 3 && j->r->text[j->token->begin[role]] >= 'a') /* the late, former taoiseach */
		role++;
	return comma > m->last && as > comma && who > as && calls > who && role == p->first ? p->name : QN_NONE;
}

/* How many letters may be spelt when a beginning of a word follows: a bit for each number. */
static uint32_t spell_word(const char *letters, uint32_t n, const char *s, const char *end, uint32_t reached)
{
	uint32_t next = 0;
	for (uint32_t at = 0; at < n; at++)
		for (uint32_t k = 0; reached >> at & 1 && s + k < end && at + k < n && (s[k] & ~32) == letters[at + k]; k++)
			next |= 2u << (at + k);
	return next;
}

/* Whether letters are beginnings of a name's words, one word after the other: LASWA is the Lagos State Waterways Authority. */
static bool spells(const struct join *j, const char *letters, uint32_t n, const struct mention *m)
{
	uint32_t first, last, words = 0, reached = 1; /* bit k: the words so far may have spelt k letters */
	alias_core(j, m, &first, &last);
	for (uint32_t i = first; i < last && reached; i++) {
		const char *s = j->r->text + j->token->begin[i], *end = j->r->text + j->token->end[i];
		if (small_word(s, (uint32_t)(end - s)))
			continue;
		reached = spell_word(letters, n, s, end, reached);
		for (const char *h = s; (h = memchr(h, '-', (size_t)(end - h))) && ++h < end;) /* "Anti-Corruption" may give two */
			reached |= spell_word(letters, n, h, end, reached);
		words++;
	}
	return words > 2 && reached >> n & 1;
}

uint32_t acronym_spelt(const struct join *j, const struct mention *m)
{
	enum { FEWEST = 4, MOST = 12, NAMES = 64 };
	uint32_t n = m->end - m->begin, name = QN_NONE;
	char letters[MOST];
	if (n < FEWEST || n > MOST || m->last - m->first != 1)
		return QN_NONE;
	for (uint32_t i = 0; i < n; i++) {
		letters[i] = j->r->text[m->begin + i];
		if (i > 2 && letters[i] >= 'a' && letters[i] <= 'z') /* NRCan is Natural Resources Canada */
			letters[i] = (char)(letters[i] & ~32);
		if (letters[i] < 'A' || letters[i] > 'Z')
			return QN_NONE;
	}
	for (uint32_t i = 0; i < j->out->n && i < NAMES; i++) {
		const struct mention *full = &j->m->at[j->out->at[i].fullest];
		if (full->kind != E_ORG || j->size[i] < 3 || !spells(j, letters, n, full))
			continue;
		if (name != QN_NONE)
			return QN_NONE;
		name = i;
	}
	return name;
}
