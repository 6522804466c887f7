/*
 * person.c -- who is a person, and where the name begins, by the words before and behind it.
 *
 * A surname may begin with a word that looks like none ("Mr O Murchu" with its accents, "Per Lunde"); a
 * possessive ends a name, and another begins behind it ("Labour's Mary Power", two names); "its head, Maarten de Vries,"
 * and "CARLA MENDES, HOST:" are persons whatever a tagger makes of them. The last of a list of places is
 * a place, and so is where somebody is from: "Tom Hill, 46, of Wigan".
 */
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "mention.h"

#include <string.h>

struct person {
	const qn_run *r;
	const struct entity_known *known;
	const qn_layer *token, *sentence;
};

static const char own[] = "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|";

static const char *text_at(const struct person *g, uint32_t i) { return g->r->text + g->token->begin[i]; }
static uint32_t size_at(const struct person *g, uint32_t i) { return g->token->end[i] - g->token->begin[i]; }
static bool in(const struct person *g, uint32_t i, const char *set) { return i < g->token->n && text_among(set, text_at(g, i), size_at(g, i)); }
static bool touches(const struct person *g, uint32_t i) { return i && i < g->token->n && g->token->begin[i] == g->token->end[i - 1]; }
static unsigned flags_of(const struct person *g, uint32_t i) { return text_flags(text_at(g, i), size_at(g, i)); }
static uint32_t lists_of(const struct person *g, uint32_t i) { return gazetteer_word(&g->known->lists, feat_bytes(text_at(g, i), size_at(g, i))); }

/* Whether blanks, and nothing else, part the token from the one before it in its line. */
static bool follows(const struct person *g, uint32_t i)
{
	return i && i < g->token->n && !touches(g, i) && !memchr(g->r->text + g->token->end[i - 1], '\n', g->token->begin[i] - g->token->end[i - 1]);
}

static bool begins_sentence(const struct person *g, uint32_t i)
{
	uint32_t s = qn_find(g->sentence, g->token->begin[i]);
	return s < g->sentence->n && g->sentence->begin[s] == g->token->begin[i];
}

/* "O Murchu", "Per Lunde", "de Vries": where a person's name begins that was found from `first` on; no name covers the tokens from free_from on. */
static uint32_t with_particles(const struct person *g, uint32_t free_from, uint32_t first)
{
	static const char large[] = "|\xc3\x93|N\xc3\xad|Nic|Mac|U\xc3\xad|Van|Von|De|Der|Den|Di|Da|Du|Del|Della|Dos|Ten|Ter|Ould|Ibn|";
	static const char small[] = "|van|von|der|den|ter|de|";
	uint32_t from = first;
	while (from > free_from && follows(g, from) && (in(g, from - 1, large) || in(g, from - 1, small)))
		from--;
	if (from == first && from > free_from && follows(g, from) && in(g, from - 1, "|Per|") && !begins_sentence(g, from - 1)) /* "Per Lunde's plan" may be a preposition */
		from--;
	if (from == first && from > free_from && follows(g, from) && in(g, from - 1, "|Big|Lil|") && !begins_sentence(g, from - 1) && lists_of(g, from) >> G_GIVEN & 1)
		from--;
	return from;
}

/* "Chairman Beat Ammann": what stands between an office and a surname with a capital is a given name, though it looks like a word. Answers where the name begins. */
static uint32_t with_given(const struct person *g, uint32_t free_from, uint32_t first, uint32_t last)
{
	static const char offices[] = "|Chairman|Chairwoman|Chairperson|Chair|Director|Captain|Coach|Mayor|Governor|Senator|President|Premier|Chancellor|Judge|Justice|Professor|Councillor|"
	                              "Spokesman|Spokeswoman|Spokesperson|Inspector|Colonel|Major|";
	static const char no_given[] = "|General|Elect|Emeritus|Pro|Tem|Designate|Advocate|Ad|State|House|Senate|Deputy|Vice|Chief|Justice|Minister|Secretary|";
	uint32_t i = first - 1;
	if (first < free_from + 2 || last - first != 1 || !follows(g, first) || !follows(g, i) || !in(g, i - 1, offices) || in(g, i, no_given) || size_at(g, i) < 3)
		return first;
	return flags_of(g, i) & TEXT_UPPER_FIRST && !(flags_of(g, i) & TEXT_ALL_UPPER) && !title_of(text_at(g, i), size_at(g, i)) &&
	       !country_of(text_at(g, i), size_at(g, i)).code && !(lists_of(g, i) & (1u << G_COUNTRY | 1u << G_REGION | 1u << G_DEMONYM | 1u << G_PARTY)) ? i : first;
}

/* The possessive within a person's name of several words, behind which another begins: 0: there is none. */
static uint32_t owner_ends(const struct person *g, const struct mention *m)
{
	if (m->kind != E_PER)
		return 0;
	for (uint32_t i = m->first + 1; i + 1 < m->last; i++) {
		if (!touches(g, i) && strchr("'\"\xe2\xc2([", *text_at(g, i))) /* a nickname */
			return 0;
		if (touches(g, i) && follows(g, i + 1) && in(g, i, own) && !in(g, i - 1, "|O|D|") && flags_of(g, i + 1) & TEXT_UPPER_FIRST)
			return i;
	}
	return 0;
}

/* "Reed snubs Lund", as headlines have it: the verb within that parts two persons; 0: there is none. */
static uint32_t verb_within(const struct person *g, const struct mention *m)
{
	for (uint32_t i = m->first + 1; m->kind == E_PER && i + 1 < m->last; i++) {
		const char *s = text_at(g, i);
		uint32_t n = size_at(g, i), k = 0;
		while (k < n && s[k] >= 'a' && s[k] <= 'z')
			k++;
		if (n > 3 && k == n && s[n - 1] == 's' && follows(g, i) && follows(g, i + 1) && flags_of(g, i - 1) & TEXT_UPPER_FIRST && flags_of(g, i + 1) & TEXT_UPPER_FIRST)
			return i;
	}
	return 0;
}

static bool names_body(const struct person *g, uint32_t i)
{
	static const char set[] = "|Inc|Inc.|Ltd|Ltd.|plc|PLC|Corp|Corp.|Co|Co.|LLC|Group|Holdings|Bank|Systems|Technologies|Energy|Motors|Airlines|Capital|Partners|Industries|"
	                          "Media|News|Times|Post|Mobile|Foods|Studios|Pictures|Records|Bureau|Office|Center|Centre|Foundation|Trust|Museum|Department|Ministry|Agency|"
	                          "Commission|Parliament|Senate|Cabinet|Alliance|Union|Association|Federation|Labs|Labor|Labour|Party|Hospital|School|College|Institute|Stadium|";
	return in(g, i, set) || entity_generic(text_at(g, i), size_at(g, i));
}

/* Whether two to four words look as a person's do: capitals, or "de" and "van" between, and no body's. */
static bool looks_like_one(const struct person *g, const struct mention *m)
{
	uint32_t n = m->last - m->first;
	if (n < 2 || n > 4 || names_body(g, m->last - 1) || names_body(g, m->first))
		return false;
	for (uint32_t i = m->first; i < m->last; i++)
		if (!(flags_of(g, i) & TEXT_UPPER_FIRST && !(flags_of(g, i) & TEXT_ALL_UPPER)) && !(i > m->first && i + 1 < m->last && in(g, i, "|de|van|von|der|den|bin|al|da|di|")))
			return false;
	return true;
}

/* "Its head, Maarten de Vries, warned" */
static bool is_head(const struct person *g, const struct mention *m)
{
	static const char heads[] = "|head|chairman|chairwoman|chair|president|director|leader|boss|chief|founder|co-founder|captain|coach|mayor|minister|secretary|spokesman|"
	                            "spokeswoman|spokesperson|deputy|husband|wife|son|daughter|brother|sister|mother|father|lawyer|";
	return m->first > 2 && in(g, m->first - 1, "|,|") && in(g, m->first - 2, heads) && in(g, m->last, "|,|") && looks_like_one(g, m);
}

/* "Labour's Mary Power said". before: the name in front, NULL if there is none. */
static bool is_owned_speaker(const struct person *g, const struct mention *m, const struct mention *before)
{
	static const char says[] = "|said|says|told|tells|asked|added|warned|called|accused|";
	static const uint32_t others = 1u << G_COUNTRY | 1u << G_CITY | 1u << G_REGION | 1u << G_COMPANY | 1u << G_CLUB | 1u << G_OUTLET;
	if (!before || before->kind == E_PER || m->kind == E_LOC || m->last - m->first != 2 || !in(g, m->first - 1, own) || !touches(g, m->first - 1) || !in(g, m->last, says))
		return false;
	if (before->last != m->first && before->last + 1 != m->first)
		return false;
	uint32_t written = words_case(&g->known->words, text_at(g, m->first), size_at(g, m->first));
	return (!written || (written - 1) / 16 <= 1) && !(lists_of(g, m->first) & others) && looks_like_one(g, m);
}

/* "CARLA MENDES, HOST:" at a sentence's beginning: who speaks, in a transcript. */
static bool is_label(const struct person *g, const struct mention *m)
{
	static const char roles[] = "|HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER|ANALYST|EDITOR|GUEST|SENATOR|PRESIDENT|CHAIRMAN|DIRECTOR|PROFESSOR|AUTHOR|CONTRIBUTOR|COMMENTATOR|"
	                            "SECRETARY|LAWYER|ATTORNEY|CO-HOST|CO-ANCHOR|JOURNALIST|PRODUCER|ACTOR|ACTRESS|SINGER|MUSICIAN|CANDIDATE|";
	enum { FAR = 10 };
	uint32_t n = m->last - m->first;
	if (n < 2 || n > 4 || !in(g, m->last, "|,|") || !(flags_of(g, m->first) & TEXT_ALL_UPPER) || !begins_sentence(g, m->first))
		return false;
	bool role = false;
	for (uint32_t i = m->last + 1; i < g->token->n && i < m->last + FAR; i++) {
		if (in(g, i, "|:|"))
			return role;
		if (*text_at(g, i) >= 'a' && *text_at(g, i) <= 'z')
			return false;
		role |= in(g, i, roles);
	}
	return false;
}

/* "from Rajanpur, Taunsa and D.G. Khan": the last of three places at least, behind a word that leads to places. out: the names before. */
static bool ends_places(const struct person *g, const struct mention *m, const struct mentions *out)
{
	enum { MOST = 16 };
	if (m->kind != E_PER || out->n < 2 || !in(g, m->first - 1, "|and|or|") || lists_of(g, m->first) >> G_GIVEN & 1 || in(g, m->last, "|said|says|told|'s|\xe2\x80\x99s|"))
		return false;
	uint32_t k = out->n, behind = m->first - 1 - in(g, m->first - 2, "|,|"), n = 0;
	while (k && n < MOST && out->at[k - 1].kind == E_LOC && out->at[k - 1].last == behind) {
		behind = out->at[--k].first;
		n++;
		if (!behind || !in(g, behind - 1, "|,|"))
			break;
		behind--;
	}
	return n > 1 && behind && in(g, behind - 1, "|from|in|to|at|of|near|across|between|including|around|like|");
}

/* "Tom Hill, 46, of Wigan" */
static bool is_whence(const struct person *g, const struct mention *m, const struct mention *before)
{
	if (!before || before->kind != E_PER || m->kind == E_LOC || m->last - m->first != 1 || m->first != before->last + 4 || flags_of(g, m->first) & TEXT_ALL_UPPER)
		return false;
	uint32_t i = before->last;
	return in(g, i, "|,|") && *text_at(g, i + 1) >= '0' && *text_at(g, i + 1) <= '9' && in(g, i + 2, "|,|") && in(g, i + 3, "|of|from|");
}

/* "Commissioner Hegde": an officer by title, and no place or body of the name. */
static bool is_officer(const struct person *g, const struct mention *m)
{
	static const char ranks[] = "|Commissioner|Inspector|Constable|Superintendent|Sergeant|Detective|Professor|Senator|Councillor|Councilman|Councilwoman|Congressman|Congresswoman|"
	                             "Alderman|Magistrate|Ambassador|Lieutenant|Sheriff|Gen|Gen.|Sgt|Sgt.|Capt|Capt.|Lt|Lt.|Maj|Maj.|Brig|Brig.|Prof|Prof.|Sen|Sen.|Rep|Rep.|Cllr|Cllr.|Cr|Ald|Ald.|Insp|Supt|";
	static const char places[] = "|Street|Road|Avenue|Lane|Square|Park|House|Drive|Court|Hall|Hotel|Island|Creek|Department|";
	uint32_t n = m->last - m->first;
	if (in(g, m->first, "|Gen|") && in(g, m->first + 1, "|X|Y|Z|Xer|Xers|Zer|Zers|Alpha|"))
		return false;
	return (n == 2 || n == 3) && in(g, m->first, ranks) && !in(g, m->last - 1, places) && !names_body(g, m->last - 1) && flags_of(g, m->first + 1) & TEXT_UPPER_FIRST;
}

/* "Bangalore, Nov 12 (DNS): ...", where a paragraph begins: the town that the report is from. */
static bool is_dateline(const struct person *g, const struct mention *m)
{
	static const char months[] = "|Jan|Jan.|Feb|Feb.|Mar|Mar.|Apr|Apr.|Aug|Aug.|Sep|Sept|Sep.|Sept.|Oct|Oct.|Nov|Nov.|Dec|Dec.|January|February|March|April|May|June|July|August|"
	                             "September|October|November|December|";
	if (m->last - m->first > 3 || !begins_sentence(g, m->first) || !in(g, m->last, "|,|") || !in(g, m->last + 1, months) || m->last + 3 >= g->token->n)
		return false;
	uint32_t behind = m->last + 2;
	return *text_at(g, behind) >= '0' && *text_at(g, behind) <= '9' && (in(g, behind + 1, "|(|:|-|") || memcmp(text_at(g, behind + 1), "\xe2\x80", 2) == 0);
}

/* "Lord Hall", "Baroness Tate of Malby": a peer, and not the place that is called so ("Lord Street"). */
static bool is_peer(const struct person *g, const struct mention *m)
{
	if (m->last - m->first > 3 && in(g, m->first, ENTITY_PEERS) && in(g, m->first + 2, "|of|"))
		return true;
	return m->last - m->first == 2 && in(g, m->first, ENTITY_PEERS) && follows(g, m->last - 1) && flags_of(g, m->last - 1) & TEXT_UPPER_FIRST &&
	       !(flags_of(g, m->last - 1) & TEXT_ALL_UPPER) && !(m->first && in(g, m->first - 1, "|the|The|")) && !names_body(g, m->last - 1) &&
	       !in(g, m->last - 1, "|Street|Road|Avenue|Lane|Square|Park|House|Drive|Court|Hotel|Theatre|Bay|Island|Point|Arms|Chapel|Cross|Mayor|Chancellor|Provost|Advocate|");
}

static const char offices[] = "|Mayor|Chancellor|Provost|Advocate|Chamberlain|Lieutenant|Justice|Speaker|President|Privy|";

/* "Lord Hall of Ingleby": where a peer is of belongs to the name. Answers behind which token that ends; 0: nowhere. */
static uint32_t peers_seat(const struct person *g, const struct mention *m)
{
	uint32_t rank = m->first, i = m->last;
	if (m->kind != E_PER || !(m->last - m->first == 2 || (m->last - m->first == 1 && rank--)))
		return 0;
	if (!in(g, rank, ENTITY_PEERS) || in(g, rank + 1, offices) || !follows(g, i) || !in(g, i, "|of|") || !follows(g, i + 1) || !(flags_of(g, i + 1) & TEXT_UPPER_FIRST) ||
	    flags_of(g, i + 1) & TEXT_ALL_UPPER)
		return 0;
	for (i += 2; i < g->token->n && i < m->last + 4 && follows(g, i) && flags_of(g, i) & TEXT_UPPER_FIRST; i++)
		;
	return i;
}

/* "Rep. Marcy Lind, D-Wexler,": the seat behind the party's letter. */
static bool is_partys_seat(const struct person *g, const struct mention *m)
{
	return m->first > 3 && touches(g, m->first) && in(g, m->first - 1, "|-|") && touches(g, m->first - 1) && in(g, m->first - 2, "|D|R|I|") && in(g, m->first - 3, "|,|(|") &&
	       in(g, m->last, "|,|)|");
}

/* Whether the word ends as words for peoples and followers do: Tarsian, Orvish, Maoist. */
static bool ends_as_people(const struct person *g, uint32_t i)
{
	static const char *const ends[] = {"an", "ish", "ese", "ist", "ite", "i", "er", "ic"};
	for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
		size_t n = strlen(ends[k]);
		if (size_at(g, i) > n && memcmp(text_at(g, i) + size_at(g, i) - n, ends[k], n) == 0)
			return true;
	}
	return false;
}

/* "the Mohill man": one of the town, where no people, party or team has the name. */
static bool is_townsman(const struct person *g, const struct mention *m)
{
	return m->kind == E_MISC && m->last - m->first == 1 && m->first && in(g, m->first - 1, "|the|The|") && in(g, m->last, "|man|woman|native|resident|") &&
	       !(flags_of(g, m->first) & TEXT_ALL_UPPER) && !country_of(g->r->text + m->begin, m->end - m->begin).people && !(lists_of(g, m->first) & (1u << G_DEMONYM | 1u << G_PARTY | 1u << G_PEOPLE)) &&
	       !ends_as_people(g, m->first);
}

/* "Lord Hall of Malby", of which the tagger saw the seat alone: where the name begins that may reach back to token free_from; the seat's own beginning: it is none. */
static uint32_t peers_name(const struct person *g, uint32_t free_from, const struct mention *m)
{
	uint32_t i = m->first;
	bool of = i >= free_from + 3 && in(g, i - 1, "|of|") && in(g, i - 3, ENTITY_PEERS) && follows(g, i) && follows(g, i - 1) && follows(g, i - 2);
	return of && flags_of(g, i - 2) & TEXT_UPPER_FIRST && !in(g, i - 2, offices) && !(flags_of(g, i - 2) & TEXT_ALL_UPPER) && m->kind != E_ORG && !(flags_of(g, i) & TEXT_ALL_UPPER) ? i - 3 : i;
}

/* The kind that the words around say; its own where they say nothing. */
static enum entity_kind kind_of(const struct person *g, const struct mention *m, const struct mentions *out)
{
	const struct mention *before = out->n ? &out->at[out->n - 1] : NULL;
	if (is_partys_seat(g, m) || is_townsman(g, m))
		return E_LOC;
	if (m->kind != E_PER && (is_officer(g, m) || is_head(g, m) || is_label(g, m) || is_peer(g, m) || is_owned_speaker(g, m, before)))
		return E_PER;
	return is_dateline(g, m) || ends_places(g, m, out) || is_whence(g, m, before) ? E_LOC : m->kind;
}

/* A person's name that goes on behind "de" or "van": Maarten + Vries. before: the name in front. */
static bool goes_on(const struct person *g, const struct mention *before, uint32_t from, const struct mention *m)
{
	return before->kind == E_PER && from < m->first && before->last == from && from - before->first < 3 && m->last - m->first == 1 && follows(g, from) && *text_at(g, from) >= 'a';
}

bool entity_persons(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	const struct person g = {r, known, token, sentence};
	struct mentions out = mentions_like(m);
	for (uint32_t k = 0; k < m->n; k++) {
		struct mention one = m->at[k];
		uint32_t owner = owner_ends(&g, &one), cut = owner ? owner : verb_within(&g, &one);
		if (cut) {
			enum entity_kind kind = owner && cut - one.first > 1 ? E_ORG : E_PER; /* "Goodwell Stockbrokers' Aisling Moran" */
			if (!entity_add_mention(r, &out, (struct mention){one.first, cut, one.begin, token->end[cut - 1], kind, QN_NONE}))
				return false;
			one.begin = token->begin[one.first = cut + 1];
		}
		one.kind = kind_of(&g, &one, &out);
		uint32_t peer = peers_name(&g, out.n ? out.at[out.n - 1].last : 0, &one);
		if (peer != one.first) {
			one.begin = token->begin[one.first = peer];
			one.kind = E_PER;
		}
		struct mention *before = out.n ? &out.at[out.n - 1] : NULL;
		uint32_t from = one.kind == E_PER ? with_particles(&g, before ? before->last : 0, one.first) : one.first;
		from = one.kind == E_PER ? with_given(&g, before ? before->last : 0, from, one.last) : from;
		if (before && goes_on(&g, before, from, &one)) {
			before->last = one.last;
			before->end = one.end;
			continue;
		}
		one.begin = token->begin[one.first = from];
		uint32_t seat = peers_seat(&g, &one);
		if (seat) {
			one.end = token->end[(one.last = seat) - 1];
			while (k + 1 < m->n && m->at[k + 1].first < seat)
				k++;
		}
		if (!entity_add_mention(r, &out, one))
			return false;
	}
	*m = out;
	return true;
}
