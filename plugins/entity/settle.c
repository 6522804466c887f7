/*
 * settle.c -- what is so whatever the tagger thinks.
 *
 * A title is no part of a person's name, even though some of the texts that the
 * tagger learned from count it in ("Ms Marsh"). The name of a people is a name
 * of kind MISC, wherever it stands with a capital and no other name covers it.
 */
#include "../../core/learn/hash.h"
#include "mention.h"

#include <string.h>

static bool in_set(const char *s, uint32_t n, const char *set)
{
	char key[16];
	if (n > sizeof key - 3)
		return false;
	key[0] = '|';
	memcpy(key + 1, s, n);
	memcpy(key + 1 + n, "|", 2);
	return strstr(set, key) != NULL;
}

static bool is_title(const char *s, uint32_t n)
{
	return in_set(s, n, "|Mr|Mr.|MR|MR.|Mrs|Mrs.|MRS|Ms|Ms.|MS|Miss|Mx|Dr|Dr.|DR|Prof|Prof.|Professor|Gen|Gen.|Lt|Lt.|Col|Col.|Capt|Capt.|Maj|Maj.|"
	                    "Sgt|Sgt.|Cpl|Sen|Sen.|Rep|Rep.|Gov|Gov.|Rev|Rev.|Hon|Hon.|Datuk|Dato|Datin|Tan|Seri|Encik|Puan|Shri|Smt|President|Minister|"
	                    "Senator|Governor|Judge|Justice|Captain|Colonel|General|Sergeant|Inspector|Detective|Chancellor|Premier|");
}

static bool same_text(const qn_run *r, const qn_layer *token, uint32_t i, const char *s)
{
	uint32_t n = token->end[i] - token->begin[i];
	return strlen(s) == n && memcmp(r->text + token->begin[i], s, n) == 0;
}

static void cut_titles(const qn_run *r, const qn_layer *token, struct mention *m)
{
	while (m->kind == E_PER && m->last - m->first > 1) {
		uint32_t b = token->begin[m->first];
		/* "Tan" alone is a surname too */
		if (!is_title(r->text + b, token->end[m->first] - b) ||
		    (same_text(r, token, m->first, "Tan") && !same_text(r, token, m->first + 1, "Sri") && !same_text(r, token, m->first + 1, "Seri")))
			break;
		m->first++;
		if (m->last - m->first > 1 && same_text(r, token, m->first, "Sri") && same_text(r, token, m->first - 1, "Tan"))
			m->first++;
		m->begin = token->begin[m->first];
	}
}

static bool names_people(const qn_run *r, const struct gazetteer *lists, const qn_layer *token, uint32_t i)
{
	const char *s = r->text + token->begin[i];
	uint32_t n = token->end[i] - token->begin[i], bits;
	if (*s < 'A' || *s > 'Z' || n < 4 || (s[1] >= 'A' && s[1] <= 'Z'))
		return false;
	bits = gazetteer_word(lists, feat_bytes(s, n));
	if (!(bits >> G_DEMONYM & 1) && s[n - 1] == 's')
		bits = gazetteer_word(lists, feat_bytes(s, n - 1));
	return (bits >> G_DEMONYM & 1) && !(bits >> G_COUNTRY & 1);
}

bool entity_settle(qn_run *r, const struct gazetteer *lists, const qn_layer *token, struct mentions *m)
{
	struct mentions out = {0};
	for (uint32_t i = 0, at = 0; i < token->n;) {
		if (at < m->n && m->at[at].first <= i) {
			struct mention *one = &m->at[at++];
			i = one->last;
			cut_titles(r, token, one);
			if (one->last - one->first == 1 && one->kind != E_MISC && names_people(r, lists, token, one->first)) {
				bool people;
				if (entity_country(r->text + one->begin, one->end - one->begin, &people) && people)
					one->kind = E_MISC;
			}
			if (!entity_add_mention(r, &out, *one))
				return false;
			continue;
		}
		if (names_people(r, lists, token, i)) {
			struct mention one = {i, i + 1, token->begin[i], token->end[i], E_MISC, QN_NONE};
			if (!entity_add_mention(r, &out, one))
				return false;
		}
		i++;
	}
	*m = out;
	return true;
}
