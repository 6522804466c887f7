/*
 * agree.c -- one article, one opinion: a second look at what was found.
 *
 * What the article itself establishes in one place holds in the others:
 *
 *   letters introduced in brackets   World Trade Organization (WTO) ... WTO
 *   a phrase of several words        found once, it is a name wherever it stands
 *   a person's last name             Bukayo Saka ... Saka
 *   or first, where it is a name     Laura Pitt ... "I like Laura"
 *   a company's first word           Norvane Inc ... Norvane
 *   any organisation's, where the tagger sees nothing
 *   a word that was mostly one kind  is that kind, where another was an exception
 *
 * Three passes over the tokens, with look-ups by hash: linear. The idea is old:
 * Ratinov and Roth (2009) call it context aggregation.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "mention.h"
#include "told.h"

#include <string.h>

enum { LONGEST = 8, LETTERS = 8, NO_NAME = 6 };

struct word { /* a word with a capital, whatever the case of the others */
	uint32_t key;              /* 0: free */
	uint16_t alone[4], inside; /* as a whole name of each kind; within a longer one */
	uint16_t bare;             /* no name, and not at a sentence's beginning */
	uint16_t surname, company; /* last of a person's several words; first of a company's */
	uint16_t given;            /* first of a person's several words */
	uint16_t begins;           /* first of any organisation's several words */
	uint16_t titled;           /* behind a person's title: Ms Halden */
	uint8_t storm;             /* a storm has the name */
	uint8_t custom;            /* a language or a people has it */
	uint8_t place;             /* stands where only a country or a town does */
	uint8_t located;           /* stands as a place does: "in Paris", "PARIS --", "Paris, Texas" */
	uint8_t letters;           /* 1 + kind of the name that introduced them in brackets; NO_NAME: words in small letters did */
};
struct phrase { uint32_t key; uint16_t n[4]; };

struct agree {
	qn_run *r;
	const struct entity_known *known;
	const qn_layer *token;
	struct told told;
	uint32_t *span;  /* [n_token] 1 + first token of the name that covers the token, 0 */
	uint32_t *last;  /* [n_token] behind the name that begins here */
	uint8_t *kind;   /* [n_token] of the name that begins here */
	uint8_t *first;  /* [n_token] bit 0: the sentence begins here, bit 1: nothing but capitals around */
	uint32_t *low;   /* [n_token] hash of the lower-cased word where it has a capital, else 0 */
	uint8_t *skip;   /* [n_token] bytes of a prefix before the capital: anti-Trump */
	struct word *word;
	struct phrase *phrase;
	uint32_t mask;
};

static const char *text_at(const struct agree *g, uint32_t i) { return g->r->text + g->token->begin[i]; }
static uint32_t size_at(const struct agree *g, uint32_t i) { return g->token->end[i] - g->token->begin[i]; }
static bool is(const struct agree *g, uint32_t i, char c) { return i < g->token->n && size_at(g, i) == 1 && *text_at(g, i) == c; }

static bool token_in(const struct agree *g, uint32_t i, const char *set)
{
	return i < g->token->n && text_among(set, text_at(g, i), size_at(g, i));
}

static struct word *word_of(const struct agree *g, uint32_t key)
{
	uint32_t at = key & g->mask;
	while (g->word[at].key && g->word[at].key != key)
		at = (at + 1) & g->mask;
	g->word[at].key = key;
	return &g->word[at];
}

static struct phrase *phrase_of(const struct agree *g, uint32_t key)
{
	uint32_t at = key & g->mask;
	key |= !key;
	while (g->phrase[at].key && g->phrase[at].key != key)
		at = (at + 1) & g->mask;
	return &g->phrase[at];
}

static uint32_t chain(uint32_t h, const struct agree *g, uint32_t i) { return feat_end(feat(h, feat_bytes(text_at(g, i), size_at(g, i)))); }

/* Two to eight capitals and nothing else. */
static bool is_letters(const struct agree *g, uint32_t i)
{
	uint32_t n = size_at(g, i);
	for (uint32_t k = 0; k < n; k++)
		if (text_at(g, i)[k] < 'A' || text_at(g, i)[k] > 'Z')
			return false;
	return n >= 2 && n <= LETTERS;
}

/* "(WTO)" behind a name of several words that begins with the same letter. */
static bool introduces(const struct agree *g, uint32_t b, uint32_t e)
{
	return e - b > 1 && is(g, e, '(') && is(g, e + 2, ')') && is_letters(g, e + 1) && *text_at(g, e + 1) == *text_at(g, b);
}

/* "(CPF)" behind "a community policing forum": a body, whatever the letters it is written with. */
static bool is_body(const struct agree *g, uint32_t i)
{
	return token_in(g, i, "|forum|association|committee|council|commission|agency|authority|union|federation|party|institute|foundation|organisation|organization|"
	                      "group|alliance|movement|network|board|bureau|office|ministry|department|trust|corporation|company|university|college|team|");
}

/* "gross domestic product (GDP)": letters in brackets that words in small letters begin with stand for no name. */
static bool stands_for_words(const struct agree *g, uint32_t i)
{
	if (!is_letters(g, i) || !is(g, i + 1, ')') || i < 2 || !is(g, i - 1, '('))
		return false;
	uint32_t n = size_at(g, i), at = i - 1;
	for (uint32_t k = n; k-- > 0;) {
		if (!at--)
			return false;
		if (is(g, at, '-') && !at--)
			return false;
		if (g->low[at] || *text_at(g, at) != (text_at(g, i)[k] | 32))
			return false;
	}
	return true;
}

uint32_t entity_prefix(const char *s, uint32_t n)
{
	static const char *const prefix[] = {"anti-", "pro-", "ex-", "non-", "Anti-", "Pro-", "Ex-"};
	for (size_t k = 0; k < sizeof prefix / sizeof *prefix; k++) {
		uint32_t m = (uint32_t)strlen(prefix[k]);
		if (n > m + 1 && memcmp(s, prefix[k], m) == 0 && s[m] >= 'A' && s[m] <= 'Z')
			return m;
	}
	return 0;
}

/* Whether the word is hardly ever written small, and no people's. */
static bool is_proper(const struct agree *g, uint32_t i)
{
	const char *s = text_at(g, i);
	uint32_t n = size_at(g, i), written = words_case(&g->known->words, s, n);
	bool people = (n > 2 && memcmp(s + n - 2, "an", 2) == 0) || (n > 3 && (memcmp(s + n - 3, "ish", 3) == 0 || memcmp(s + n - 3, "ese", 3) == 0));
	return n > 3 && !people && (!written || (written - 1) / 16 <= 1);
}

static uint32_t lists_of(const struct agree *g, uint32_t i) { return gazetteer_word(&g->known->lists, feat_bytes(text_at(g, i), size_at(g, i))); }
static bool names_people(const struct agree *g, uint32_t i)
{
	return country_of(text_at(g, i), size_at(g, i)).people;
}

static bool is_place(const struct agree *g, uint32_t i) { return lists_of(g, i) & (1u << G_COUNTRY | 1u << G_CITY | 1u << G_REGION); }
static bool is_country(const struct agree *g, uint32_t i) { return lists_of(g, i) >> G_COUNTRY & 1; }
static bool is_club(const struct agree *g, uint32_t i) { return lists_of(g, i) >> G_CLUB & 1; }

/* "neighbouring Orvane", "Orvane's navy": nobody has a navy but a country. */
static bool stands_as_place(const struct agree *g, uint32_t i)
{
	static const char has[] = "|navy|ambassador|airspace|coastguard|territory|borders|coastline|population|embassy|parliament|";
	static const char has_small[] = "|residents|villagers|townspeople|sheriff|harbour|seafront|suburbs|";
	return (i && token_in(g, i - 1, "|neighbouring|neighboring|")) || token_in(g, i + 1, has_small) || (token_in(g, i + 1, "|'s|\xe2\x80\x99s|") && token_in(g, i + 2, has));
}

/* "Tarsia", where the article has "Tarsian" too: a land and its people. */
static bool has_people(const struct agree *g, uint32_t i)
{
	char low[128];
	size_t n = text_lower(text_at(g, i), size_at(g, i), low, sizeof low - 1);
	if (n < 5 || n > 60 || low[n - 1] != 'a' || lists_of(g, i) >> G_GIVEN & 1)
		return false;
	low[n] = 'n';
	uint32_t key = feat_bytes(low, n + 1), at = key & g->mask;
	for (key |= !key; g->word[at].key; at = (at + 1) & g->mask)
		if (g->word[at].key == key)
			return g->word[at].bare || g->word[at].alone[E_MISC] || g->word[at].alone[E_LOC];
	return false;
}

/* What is a place makes one of whom it stands beside: "Tarsia and Orvane". */
static void learn_places(const struct agree *g)
{
	for (uint32_t i = 0; i < g->token->n; i++) {
		if (g->span[i] != i + 1 || g->last[i] != i + 1 || !g->low[i])
			continue;
		struct word *w = word_of(g, g->low[i]);
		w->place |= has_people(g, i);
		if (i < 2 || g->span[i - 2] != i - 1 || g->last[i - 2] != i - 1 || !g->low[i - 2] || !token_in(g, i - 1, "|and|"))
			continue;
		struct word *other = word_of(g, g->low[i - 2]);
		w->place = other->place = w->place | other->place;
	}
}

/* "Fu Kun-chi", "Jacky So Yun-kam": the family's name is before a given name with a hyphen and a small letter behind it. Answers its token; e: there is none. */
static uint32_t family_first(const struct agree *g, uint32_t b, uint32_t e)
{
	uint32_t hyphen = e - 2;
	if (e - b < 4 || !is(g, hyphen, '-') || *text_at(g, e - 1) < 'a' || *text_at(g, e - 1) > 'z')
		return e;
	return g->token->begin[e - 1] - g->token->end[hyphen] == g->token->begin[hyphen] - g->token->end[hyphen - 1] ? e - 4 : e;
}

/* "the Typhoon Maring", "tropical storm Bonnie": a storm's name is nobody's. */
static bool names_storm(const struct agree *g, uint32_t b, uint32_t e)
{
	static const char storms[] = "|Typhoon|Hurricane|Cyclone|Storm|typhoon|hurricane|cyclone|storm|";
	return (e - b == 2 && g->kind[b] == E_MISC && token_in(g, b, storms)) || (e - b == 1 && b && token_in(g, b - 1, storms));
}

/* "the Orvish language", "the Rabha people", "the Ram Navami festival" have nobody's name, and a language no place's. */
static bool names_custom(const struct agree *g, uint32_t b, uint32_t e)
{
	static const char tongues[] = "|language|languages|dialect|dialects|speakers|tribe|tribes|", feasts[] = "|festival|festivities|procession|processions|celebrations|holiday|holidays|";
	bool person = g->kind[b] == E_PER, place = g->kind[b] == E_LOC && e - b == 1 && !is_place(g, b);
	bool known = lists_of(g, e - 1) & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON);
	if (!g->low[e - 1])
		return false;
	if ((person || place) && token_in(g, e, tongues))
		return true;
	return person && ((!known && token_in(g, e, "|people|peoples|")) || ((!known || (e - b > 1 && b && token_in(g, b - 1, "|the|The|"))) && token_in(g, e, feasts)));
}

/* Whether a name of one word stands as a place does, or where it may be part of one. */
static bool is_located(const struct agree *g, uint32_t i)
{
	return (i && token_in(g, i - 1, "|in|In|near|outside|into|across|via|from|From|to|")) || is(g, i + 1, ',') || (size_at(g, i) > 1 && text_at(g, i)[1] >= 'A' && text_at(g, i)[1] <= 'Z');
}

/* "Ms Halden", "Senator Halden": a person has the name. */
static bool has_title(const struct agree *g, uint32_t i)
{
	if (!i || g->first[i] & 1)
		return false;
	uint32_t at = i - 1 - (i > 1 && is(g, i - 1, '.'));
	return *text_at(g, at) >= 'A' && *text_at(g, at) <= 'Z' && title_of(text_at(g, at), size_at(g, at)) != 0;
}

static void learn_name(const struct agree *g, uint32_t b)
{
	uint32_t e = g->last[b], h = 0;
	if (g->kind[b] != E_PER && e - b > 1 && e - b < 4 && g->low[b] && g->low[e - 1] && told_as_person(&g->told, e))
		g->kind[b] = E_PER;
	if (names_custom(g, b, e)) {
		g->kind[b] = E_MISC;
		word_of(g, g->low[e - 1])->custom |= e - b == 1;
	}
	if ((g->kind[b] == E_LOC || g->kind[b] == E_PER) && e - b > 1 && told_company_alone(&g->told, e - 1))
		g->kind[b] = E_ORG;
	unsigned kind = g->kind[b];
	if (g->low[e - 1] && names_storm(g, b, e))
		word_of(g, g->low[e - 1])->storm = 1;
	if (e - b == 1) {
		if (g->low[b]) {
			word_of(g, g->low[b])->alone[kind]++;
			word_of(g, g->low[b])->place |= stands_as_place(g, b);
			word_of(g, g->low[b])->located |= is_located(g, b);
			word_of(g, g->low[b])->titled += kind == E_PER && has_title(g, b);
			word_of(g, g->low[b])->company += kind != E_LOC && told_before_as_company(&g->told, b);
		}
		return;
	}
	for (uint32_t i = b; i < e; i++)
		if (g->low[i])
			word_of(g, g->low[i])->inside++;
	uint32_t family = family_first(g, b, e);
	if (family == e)
		family = e - 1;
	if (kind == E_PER && g->low[family] && size_at(g, family) > 1) /* "Abdullah I" */
		word_of(g, g->low[family])->surname++;
	if (kind == E_PER && family != b && g->low[b])
		word_of(g, g->low[b])->given++;
	if (kind == E_ORG && g->low[b] && !entity_generic(text_at(g, b), size_at(g, b)))
		word_of(g, g->low[b])->begins++;
	if (kind == E_ORG && g->low[b] && e - b > 1 && (told_company_word(&g->told, e - 1) || told_as_company(&g->told, e)))
		word_of(g, g->low[b])->company++;
	if (kind != E_PER && introduces(g, b, e) && g->low[e + 1])
		word_of(g, g->low[e + 1])->letters = (uint8_t)(1 + kind);
	for (uint32_t i = b; i < e && e - b <= LONGEST; i++)
		h = chain(h, g, i);
	if (e - b <= LONGEST) {
		struct phrase *p = phrase_of(g, h);
		p->key = h | !h;
		p->n[kind]++;
	}
}

/* Makes [b, e) a name unless a name that is there already reaches beyond it. */
static bool put(struct agree *g, uint32_t b, uint32_t e, unsigned kind)
{
	if ((g->span[b] && g->span[b] - 1 < b) || (g->span[e - 1] && g->last[g->span[e - 1] - 1] > e))
		return false;
	for (uint32_t i = b; i < e; i++)
		g->span[i] = b + 1;
	g->last[b] = e;
	g->kind[b] = (uint8_t)kind;
	return true;
}

static uint32_t known_phrase(const struct agree *g, uint32_t i, unsigned *kind)
{
	uint32_t h = chain(0, g, i), found = 0;
	for (uint32_t k = i + 1; k < g->token->n && k - i < LONGEST && !(g->first[k] & 1); k++) {
		const struct phrase *p = phrase_of(g, h = chain(h, g, k));
		for (unsigned x = 0; p->key && x < 4; x++)
			if (p->n[x] && (!found || found < k + 1 - i || p->n[x] > p->n[*kind])) {
				found = k + 1 - i;
				*kind = x;
			}
	}
	return found;
}

/* Whether the word stands by itself: no word with a capital beside it that it may belong to. */
static bool stands_alone(const struct agree *g, uint32_t i)
{
	bool left = i > 0 && !(g->first[i] & 1) && g->low[i - 1] && !(g->first[i - 1] & 1), right = i + 1 < g->token->n && !(g->first[i + 1] & 1) && g->low[i + 1];
	return !left && !right && !is(g, i + 1, '-') && !(i && is(g, i - 1, '-'));
}

/* "Chelsea head coach": who works for a club, behind its town's name. */
static bool has_team(const struct agree *g, uint32_t i)
{
	static const char set[] = "|coach|manager|boss|striker|midfielder|defender|goalkeeper|keeper|winger|forward|captain|skipper|fans|supporters|"
	                          "quarterback|pitcher|fullback|prop|flanker|batsman|bowler|";
	return token_in(g, i + 1, set) || (token_in(g, i + 1, "|head|") && token_in(g, i + 2, "|coach|"));
}

/* "Paris claims", where an article is about Valeska Paris. */
static bool speaks(const struct agree *g, uint32_t i)
{
	static const char set[] = "|said|says|told|tells|claims|claimed|added|adds|wrote|writes|recalled|explained|explains|believes|insists|insisted|admitted|denied|";
	return token_in(g, i + 1 + token_in(g, i + 1, "|also|later|then|"), set);
}

/* Whether a company's first word may mean the company here: it is no founder's surname, and what is no name elsewhere has to look like one. */
static bool may_be_company(const struct agree *g, uint32_t i, const struct word *w, unsigned own)
{
	if (is_place(g, i) || names_people(g, i))
		return false;
	if (own == 4)
		return stands_alone(g, i) && is_proper(g, i);
	return (own == E_PER && !w->surname && !w->titled) || (own == E_LOC && !(i && token_in(g, i - 1, "|in|of|from|near|")));
}

/* "Halden", where the article has Halden Trust and nobody of that name: no title, no given name, no list of persons' names has it. */
static bool is_nobody(const struct agree *g, uint32_t i, const struct word *w)
{
	return !w->surname && !w->given && !w->titled && !(lists_of(g, i) & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON)) && is_proper(g, i) && stands_alone(g, i);
}

/* "Cormac", where the article has Cormac Fahy: what begins no body's name and is on no list is a person's given name too. */
static bool may_be_given(const struct agree *g, uint32_t i, const struct word *w)
{
	uint32_t lists = lists_of(g, i);
	return lists >> G_GIVEN & 1 ? !is_place(g, i) : !lists && !w->begins && !w->company && !w->place && is_proper(g, i);
}

/* What kind the word has by all that the article says of it; 4: what it has. */
static unsigned opinion(const struct agree *g, uint32_t i, bool named)
{
	const struct word *w = word_of(g, g->low[i]);
	unsigned own = named ? g->kind[i] : 4, best = 0, all = 0;
	if (w->letters && is_letters(g, i))
		return w->letters - 1u;
	if (g->first[i] & 2 && !named)
		return 4;
	if (w->storm && !w->surname && named && own == E_PER)
		return E_MISC;
	if (w->custom && !w->surname && named && (own == E_PER || (own == E_LOC && !is_place(g, i))))
		return E_MISC;
	if (w->place && !w->surname && named && own != E_MISC && w->alone[E_ORG] <= w->alone[E_PER] + w->alone[E_LOC])
		return E_LOC;
	if (w->surname && own != E_PER && (!named || !is_place(g, i) || speaks(g, i) || (!w->located && !is_country(g, i))) && (named || stands_alone(g, i)) && (named || !(g->first[i] & 1) || !w->bare))
		return E_PER;
	if (w->given && named && own != E_PER && may_be_given(g, i, w) && stands_alone(g, i))
		return E_PER;
	if (w->company && may_be_company(g, i, w, own))
		return E_ORG;
	if (w->begins && !named && stands_alone(g, i) && !(g->first[i] & 1) && !is_place(g, i) && is_proper(g, i))
		return E_ORG;
	if (w->begins && own == E_PER && is_nobody(g, i, w))
		return E_ORG;
	if (own == E_LOC && has_team(g, i) && !is_country(g, i) && (w->alone[E_ORG] || is_club(g, i)))
		return E_ORG;
	for (unsigned k = 0; k < 4; k++) {
		all += w->alone[k];
		if (w->alone[k] > w->alone[best])
			best = k;
	}
	if (named && g->skip[i] && own == E_MISC && w->alone[best])
		return best;
	if (named && best != own && all >= 4 && w->alone[best] * 4u >= all * 3u && !(is_place(g, i) && (best == E_ORG || own == E_ORG)))
		return best;
	if (!named && is(g, i + 1, '$')) /* "US $24 billion" */
		return 4;
	if (!named && all >= 2 && w->alone[best] == all && all > w->bare && stands_alone(g, i) && !(g->first[i] & 1))
		return best;
	return 4;
}

/* "New York" beat Boston, and rain fell in New York: one phrase is a town here and a team there, as the tagger sees it. */
static bool is_town_or_team(const struct agree *g, uint32_t b, uint32_t e, unsigned kind)
{
	unsigned own = g->kind[b];
	return g->span[b] && g->last[b] == e && ((own == E_LOC && kind == E_ORG) || (own == E_ORG && kind == E_LOC));
}

static void look_again(struct agree *g)
{
	for (uint32_t i = 0; i < g->token->n; i++) {
		unsigned kind = 4;
		uint32_t n;
		if (!g->low[i])
			continue;
		if ((!g->span[i] || g->span[i] - 1 == i) && (n = known_phrase(g, i, &kind)) && (!g->span[i] || g->last[i] < i + n || g->last[i] == i + n)) {
			if (!is_town_or_team(g, i, i + n, kind))
				put(g, i, i + n, kind);
			continue;
		}
		bool named = g->span[i] != 0;
		if (named && (g->span[i] - 1 != i || g->last[i] != i + 1))
			continue;
		kind = opinion(g, i, named);
		if (kind < 4)
			put(g, i, i + 1, kind);
		else if (named && kind == NO_NAME - 1)
			g->span[i] = 0;
	}
}

static bool begin(struct agree *g, const qn_layer *sentence, const struct mentions *m)
{
	uint32_t n = g->token->n, at = 0;
	g->mask = 63;
	while (g->mask + 1 < n && g->mask < 0x7fffffff)
		g->mask = 2 * g->mask + 1;
	g->span = qn_scratch(g->r, (n + 1) * sizeof *g->span);
	g->last = qn_scratch(g->r, (n + 1) * sizeof *g->last);
	g->low = qn_scratch(g->r, (n + 1) * sizeof *g->low);
	g->kind = qn_scratch(g->r, n + 1);
	g->skip = qn_scratch(g->r, n + 1);
	g->first = qn_scratch(g->r, n + 1);
	g->word = qn_scratch(g->r, ((size_t)g->mask + 1) * sizeof *g->word);
	g->phrase = qn_scratch(g->r, ((size_t)g->mask + 1) * sizeof *g->phrase);
	if (!g->span || !g->last || !g->low || !g->kind || !g->skip || !g->first || !g->word || !g->phrase)
		return false;
	g->told = (struct told){g->r->text, g->token, g->first};
	for (uint32_t i = 0; i < m->n; i++)
		put(g, m->at[i].first, m->at[i].last, m->at[i].kind);
	for (uint32_t i = 0; i < n; i++) {
		char low[128];
		uint32_t skip = g->skip[i] = entity_prefix(text_at(g, i), size_at(g, i));
		const char *s = text_at(g, i) + skip;
		uint32_t len = size_at(g, i) - skip;
		unsigned char c = (unsigned char)*s;
		while (at < sentence->n && sentence->begin[at] < g->token->begin[i])
			at++;
		g->first[i] = at < sentence->n && sentence->begin[at] == g->token->begin[i];
		if ((c >= 'A' && c <= 'Z') || (c >= 0xc3 && text_flags(s, len) & TEXT_UPPER_FIRST)) {
			g->low[i] = feat_bytes(low, text_lower(s, len > 60 ? 60 : len, low, sizeof low));
			g->low[i] |= !g->low[i];
		}
	}
	return true;
}

/* Sentences in which nearly every word has a capital: headlines. */
static void mark_headlines(struct agree *g)
{
	for (uint32_t i = 0, e; i < g->token->n; i = e) {
		uint32_t words = 0, large = 0;
		for (e = i; e == i || (e < g->token->n && !(g->first[e] & 1)); e++)
			if (size_at(g, e) > 3) {
				words++;
				large += g->low[e] != 0;
			}
		if (words >= 3 && large * 10 >= words * 8)
			for (uint32_t k = i; k < e; k++)
				g->first[k] |= 2;
	}
}

bool entity_agree(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	struct agree g = {.r = r, .known = known, .token = token};
	struct mentions out = mentions_like(m);
	if (!token->n || !m->n)
		return true;
	if (!begin(&g, sentence, m))
		return false;
	mark_headlines(&g);
	for (uint32_t i = 2; i < token->n; i++)
		if (stands_for_words(&g, i))
			word_of(&g, g.low[i])->letters = is_body(&g, i - 2) ? 1 + E_ORG : NO_NAME;
	for (uint32_t i = 0; i < token->n; i++)
		if (g.span[i] == i + 1)
			learn_name(&g, i);
		else if (!g.span[i] && g.low[i] && !(g.first[i] & 3))
			word_of(&g, g.low[i])->bare++;
	learn_places(&g);
	look_again(&g);
	for (uint32_t i = 0; i < token->n; i++) {
		if (g.span[i] != i + 1)
			continue;
		uint32_t skip = g.kind[i] == E_MISC ? 0 : g.skip[i];
		struct mention one = {i, g.last[i], token->begin[i] + skip, token->end[g.last[i] - 1], (enum entity_kind)g.kind[i], QN_NONE};
		if (!entity_add_mention(r, &out, one))
			return false;
	}
	*m = out;
	return true;
}
