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
 * What is established is gathered in establish.c. Three passes over the tokens, with look-ups by hash: linear. The idea is old:
 * Ratinov and Roth (2009) call it context aggregation.
 */
#include "../../core/learn/title.h"
#include "agree.h"

uint32_t entity_prefix(const char *s, uint32_t n)
{
	static const char *const prefix[] = {"anti-", "pro-", "ex-", "non-", "Anti-", "Pro-", "Ex-"};
	if (n < 5 || (s[2] != '-' && s[3] != '-' && s[4] != '-')) /* as nearly every word */
		return 0;
	for (size_t k = 0; k < sizeof prefix / sizeof *prefix; k++) {
		uint32_t m = (uint32_t)strlen(prefix[k]);
		if (n > m + 1 && memcmp(s, prefix[k], m) == 0 && s[m] >= 'A' && s[m] <= 'Z')
			return m;
	}
	return 0;
}

/* Whether the word is hardly ever written small, and no people's. */
bool agree_proper(const struct agree *g, uint32_t i)
{
	const char *s = agree_text(g, i);
	uint32_t n = agree_size(g, i), written = words_case(&g->known->words, s, n);
	bool people = (n > 2 && memcmp(s + n - 2, "an", 2) == 0) || (n > 3 && (memcmp(s + n - 3, "ish", 3) == 0 || memcmp(s + n - 3, "ese", 3) == 0));
	return n > 3 && !people && (!written || (written - 1) / 16 <= 1);
}

bool agree_people(const struct agree *g, uint32_t i)
{
	return country_of(agree_text(g, i), agree_size(g, i)).people;
}

/* A word with which a sentence begins, be it behind a quotation mark. */
static bool begins(const struct agree *g, uint32_t i)
{
	return g->first[i] & 1 || (i && g->first[i - 1] & 1 && agree_in(g, i - 1, "|\"|'|``|\xe2\x80\x9c|\xe2\x80\x98|"));
}

/* Whether the word stands by itself: no word with a capital beside it that it may belong to. */
bool agree_alone(const struct agree *g, uint32_t i)
{
	bool left = i > 0 && !(g->first[i] & 1) && g->low[i - 1] && !begins(g, i - 1), right = i + 1 < g->token->n && !(g->first[i + 1] & 1) && g->low[i + 1];
	return !left && !right && !agree_is(g, i + 1, '-') && !(i && agree_is(g, i - 1, '-'));
}

static bool is_club(const struct agree *g, uint32_t i) { return agree_lists(g, i) >> G_CLUB & 1; }

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

/* "Marsh Town were": of several, as a team is and no town. */
static bool is_several(const struct agree *g, uint32_t b, uint32_t e)
{
	return agree_in(g, e, "|were|are|have|") && !(b && agree_in(g, b - 1, "|and|in|of|to|from|near|around|"));
}

/* "St Brigid's will close", and not "St Brigid's nurses", who may be its own. */
static bool ends_with_owner(const struct agree *g, uint32_t i)
{
	return i >= g->token->n || g->first[i] & 1 || !(*agree_text(g, i) >= 'a' && *agree_text(g, i) <= 'z') ||
	       agree_in(g, i, "|for|in|on|at|and|or|to|from|by|with|is|was|has|had|will|would|should|must|could|may|might|until|since|after|before|during|when|where|as|said|says|over|into|under|who|which|that|but|");
}

static uint32_t known_phrase(const struct agree *g, uint32_t i, unsigned *kind)
{
	uint32_t h, found = 0;
	if (!agree_word(g, g->low[i])->inside) /* in no name of several words */
		return 0;
	h = agree_chain(0, g, i);
	for (uint32_t k = i + 1; k < g->token->n && k - i < AGREE_LONGEST && !(g->first[k] & 1); k++) {
		const struct phrase *p = agree_phrase(g, h = agree_chain(h, g, k));
		if (p->key && p->saint && !ends_with_owner(g, k + 1))
			continue;
		for (unsigned x = 0; p->key && x < 4; x++)
			if (p->n[x] && (!found || found < k + 1 - i || p->n[x] > p->n[*kind])) {
				found = k + 1 - i;
				*kind = x;
			}
		if (p->key && p->n[E_ORG] && found == k + 1 - i && (p->firm || is_several(g, i, k + 1)))
			*kind = E_ORG;
		if (p->named && found == k + 1 - i && *kind == E_PER && !agree_speaks(g, k) && !(i && agree_is(g, i - 1, ',') && agree_is(g, k + 1, ',')))
			*kind = E_ORG;
	}
	return found;
}

/* "Chelsea head coach": who works for a club, behind its town's name. */
static bool has_team(const struct agree *g, uint32_t i)
{
	static const char set[] = "|coach|manager|boss|striker|midfielder|defender|goalkeeper|keeper|winger|forward|captain|skipper|fans|supporters|"
	                          "quarterback|pitcher|fullback|prop|flanker|batsman|bowler|";
	return agree_in(g, i + 1, set) || (agree_in(g, i + 1, "|head|") && agree_in(g, i + 2, "|coach|"));
}

/* Whether a company's first word may mean the company here: it is no founder's surname, and what is no name elsewhere has to look like one. */
static bool may_be_company(const struct agree *g, uint32_t i, const struct word *w, unsigned own)
{
	if (agree_place(g, i) || agree_people(g, i))
		return false;
	if (own == 4)
		return agree_alone(g, i) && (agree_proper(g, i) || (!(g->first[i] & 3) && agree_size(g, i) > 3 && !entity_generic(agree_text(g, i), agree_size(g, i)) && !title_of(agree_text(g, i), agree_size(g, i))));
	return (own == E_PER && !w->surname && !w->titled) || (own == E_LOC && !(i && agree_in(g, i - 1, "|in|of|from|near|")));
}

/* "Halden", where the article has Halden Trust and nobody of that name: no title, no given name, no list of persons' names has it. */
static bool is_nobody(const struct agree *g, uint32_t i, const struct word *w)
{
	return !w->surname && !w->given && !w->titled && !(agree_lists(g, i) & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON)) && agree_proper(g, i) && agree_alone(g, i);
}

/* "Orvane's interior minister", where something else is in Orvane: a land, though the tagger mostly takes it for a body. */
static bool is_state(const struct agree *g, uint32_t i, const struct word *w)
{
	static const uint32_t bodies = 1u << G_COMPANY | 1u << G_CLUB | 1u << G_PARTY | 1u << G_OUTLET | 1u << G_GIVEN;
	return w->state && (w->within || w->place) && !agree_place(g, i) && !w->surname && !w->given && !w->titled && !w->letters && !(agree_lists(g, i) & bodies) &&
	       !(text_flags(agree_text(g, i), agree_size(g, i)) & TEXT_ALL_UPPER) && agree_alone(g, i);
}

/* A firm or a club by what begins or ends with the word elsewhere. own: its kind here, 4 if the tagger saw no name. */
static bool means_body(const struct agree *g, uint32_t i, const struct word *w, unsigned own)
{
	bool named = own < 4, shouted = text_flags(agree_text(g, i), agree_size(g, i)) & TEXT_ALL_UPPER;
	if (w->company && may_be_company(g, i, w, own))
		return true;
	if (!named && w->company && g->first[i] & 1 && agree_alone(g, i) && agree_size(g, i) > 3 && agree_speaks_for(g, i + 1) && !agree_place(g, i) && !agree_people(g, i) &&
	    !entity_generic(agree_text(g, i), agree_size(g, i)))
		return true;
	if (w->partner && own == E_PER && !w->surname && !w->titled && agree_alone(g, i))
		return true;
	if (w->begins && !named && agree_alone(g, i) && !(g->first[i] & 1) && !agree_place(g, i) && agree_proper(g, i))
		return true;
	if (w->begins && own == E_PER && is_nobody(g, i, w))
		return true;
	if (own == E_LOC && w->team && (is_club(g, i) || w->alone[E_ORG]) && !shouted && !(i && agree_in(g, i - 1, "|in|In|from|From|near|to|around|of|")))
		return true;
	if ((!named || (own == E_PER && !w->surname && !w->given && !w->titled)) && w->shorts && agree_alone(g, i))
		return true;
	if (own == E_LOC && w->begins && !agree_place(g, i) && w->alone[E_ORG] && w->alone[E_ORG] >= w->alone[E_LOC] && agree_proper(g, i) &&
	    !shouted && !(i && agree_in(g, i - 1, "|in|In|near|the|The|")))
		return true;
	if (own == E_LOC && w->begins && agree_owned_firm(g, i, w))
		return true;
	return own == E_LOC && has_team(g, i) && !agree_country(g, i) && (w->alone[E_ORG] || is_club(g, i));
}

/* The kind that it has most often alone; 4: what it has. */
static unsigned by_count(const struct agree *g, uint32_t i, const struct word *w, unsigned own)
{
	bool named = own < 4;
	unsigned best = 0, all = 0;
	for (unsigned k = 0; k < 4; k++) {
		all += w->alone[k];
		if (w->alone[k] > w->alone[best])
			best = k;
	}
	if (named && g->skip[i] && own == E_MISC && w->alone[best])
		return best;
	if (named && best != own && all >= 4 && w->alone[best] * 4u >= all * 3u && !(agree_place(g, i) && (best == E_ORG || own == E_ORG)))
		return best;
	if (!named && agree_is(g, i + 1, '$')) /* "US $24 billion" */
		return 4;
	if (!named && all >= 2 && w->alone[best] == all && all > w->bare && agree_alone(g, i) && (!(g->first[i] & 1) || (best != E_MISC && agree_proper(g, i))))
		return best;
	return 4;
}

/* What kind the word has by all that the article says of it; 4: what it has. */
static unsigned opinion(const struct agree *g, uint32_t i, bool named)
{
	const struct word *w = agree_word(g, g->low[i]);
	unsigned own = named ? g->kind[i] : 4;
	if (w->letters && agree_letters(g, i))
		return w->letters - 1u;
	if (w->office && named && !w->letters && agree_letters(g, i) && i && agree_in(g, i - 1, "|the|The|") && !(i + 1 < g->token->n && g->low[i + 1] && !(g->first[i + 1] & 1)))
		return AGREE_NO_NAME - 1; /* "the CS", where a Cabinet Secretary Li is told of */
	if (w->spelt && !w->surname && !w->given)
		return w->spelt - 1u;
	if (g->first[i] & 2 && !named)
		return agree_shouted_person(g, i, w) ? E_PER : 4;
	if (w->storm && !w->surname && !(w->given && agree_speaks(g, i)) && named && (own == E_PER || (own == E_ORG && !w->begins)))
		return E_MISC;
	if (w->custom && !w->surname && named && (own == E_PER || (own == E_LOC && !agree_place(g, i))))
		return E_MISC;
	if (w->place && !w->surname && named && own != E_MISC && w->alone[E_ORG] <= w->alone[E_PER] + w->alone[E_LOC])
		return E_LOC;
	if (named && (own == E_ORG || own == E_PER) && is_state(g, i, w))
		return E_LOC;
	if (own == E_ORG && agree_in(g, i + 1, "|Mayor|mayor|") && !(g->first[i + 1] & 1) && !agree_letters(g, i))
		return E_LOC;
	if (own != E_MISC && agree_founders_firm(g, i, w))
		return E_ORG;
	if (w->surname && own != E_PER && (!named || !agree_place(g, i) || agree_speaks(g, i) || (!w->located && !agree_country(g, i))) && (named || agree_alone(g, i)) && (named || !(g->first[i] & 1) || !w->bare || told_age(&g->told, i + 1)))
		return E_PER;
	if (w->aged && own != E_PER && !agree_place(g, i) && !agree_people(g, i) && agree_alone(g, i) && (named || agree_may_have_age(g, i)))
		return E_PER;
	if (w->given && named && own != E_PER && agree_may_be_given(g, i, w) && agree_alone(g, i))
		return E_PER;
	if (w->work && own != E_PER && own != E_MISC && agree_alone(g, i) && !agree_front(g, i))
		return E_MISC;
	if (w->told && own != E_ORG && own != E_MISC && agree_alone(g, i) && (!agree_front(g, i) || agree_acts(g, i, false)) && !(i && agree_in(g, i - 1, "|a|an|A|An|the|The|")))
		return E_ORG;
	if (own != E_PER && agree_respected(g, i))
		return E_PER;
	if (own == E_ORG && w->river && i && agree_in(g, i - 1, "|the|The|") && agree_alone(g, i))
		return E_LOC;
	if (!named && (agree_called(g, i, w) || agree_addressed(g, i)))
		return E_PER;
	return means_body(g, i, w, own) ? E_ORG : by_count(g, i, w, own);
}

/* "New York" beat Boston, and rain fell in New York: one phrase is a town here and a team there, as the tagger sees it. */
static bool is_town_or_team(const struct agree *g, uint32_t b, uint32_t e, unsigned kind)
{
	unsigned own = g->kind[b];
	return g->span[b] && g->last[b] == e && ((own == E_LOC && kind == E_ORG && !is_several(g, b, e)) || (own == E_ORG && kind == E_LOC));
}

/* "the Reed-Lund row", where both are surnames in the article: two persons and no one with both. */
static bool part_two(struct agree *g, uint32_t i)
{
	static const char between[] = "|row|rows|feud|clash|rift|spat|split|talks|meeting|debate|duel|battle|fight|war|rivalry|dispute|standoff|truce|deal|pact|alliance|axis|ticket|";
	if (g->span[i] != i + 1 || g->kind[i] != E_PER || g->last[i] != i + 3 || !agree_is(g, i + 1, '-') || !g->low[i + 2] || !agree_in(g, i + 3, between))
		return false;
	if (!agree_word(g, g->low[i])->surname || agree_word(g, g->low[i + 2])->surname < 2 ||
	    agree_phrase(g, agree_chain(agree_chain(agree_chain(0, g, i), g, i + 1), g, i + 2))->halves)
		return false;
	g->span[i + 1] = 0;
	g->last[i] = i + 1;
	g->span[i + 2] = i + 3;
	g->last[i + 2] = i + 3;
	g->kind[i + 2] = E_PER;
	return true;
}

static void look_again(struct agree *g)
{
	for (uint32_t i = 0; i < g->token->n; i++) {
		unsigned kind = 4;
		uint32_t n;
		if (!g->low[i] || part_two(g, i))
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
		else if (named && kind == AGREE_NO_NAME - 1)
			g->span[i] = 0;
	}
}

static bool begin(struct agree *g, const qn_layer *sentence, const struct mentions *m)
{
	uint32_t n = g->token->n, at = 0;
	g->mask = 63;
	while (g->mask < 2 * (n + sizeof AGREE_OFFICE) && g->mask < 0x7fffffff) /* a table that is full has no end */
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
		uint32_t skip = g->skip[i] = entity_prefix(agree_text(g, i), agree_size(g, i));
		const char *s = agree_text(g, i) + skip;
		uint32_t len = agree_size(g, i) - skip;
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
			if (agree_size(g, e) > 3) {
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
	agree_learn(&g);
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
