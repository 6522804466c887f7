/*
 * introduced.c -- names that the tagger missed, which the words around them introduce.
 *
 * "Anchor, a seamen's charity, closed its doors" tells of a common word with a capital that it is a charity, "the film of Ember, his last novel," that it is a novel,
 * "Promoters Big Noise Live denied it" who does. Elsewhere in the article the name is then known (agree.c).
 */
#include "agree.h"

static void add(struct agree *g, uint32_t b, uint32_t e, enum entity_kind kind)
{
	for (uint32_t i = b; i < e; i++)
		g->span[i] = b + 1;
	g->last[b] = e;
	g->kind[b] = (uint8_t)kind;
}

/* "Meanwhile", "Recently": what a sentence may begin with in front of a comma. */
static bool is_adverb(const struct agree *g, uint32_t i)
{
	uint32_t n = agree_size(g, i);
	return n < 4 || memcmp(agree_text(g, i) + n - 2, "ly", 2) == 0 ||
	       agree_in(g, i, "|Meanwhile|However|Today|Yesterday|Tomorrow|Tonight|Recently|Instead|Still|Also|Later|Earlier|Here|There|Elsewhere|Nevertheless|Nonetheless|Moreover|Furthermore|"
	                      "Afterwards|Thus|Hence|Indeed|Overall|Besides|Perhaps|Sometimes|Always|Often|Well|Sure|Worse|Thereafter|Therefore|Otherwise|Abroad|Overnight|Officially|Right|Look|");
}

/* "Faithful Witness, a charity that": words with capitals that the tagger saw no name in, though what is said of them tells one. comma: the token behind. */
static void find_told(struct agree *g, uint32_t comma)
{
	static const char leads[] = "|On|In|At|By|For|From|With|Under|Near|Outside|Since|Until|After|Before|During|Last|Next|This|That|These|Those|Early|Late|But|And|Or|So|Yet|When|"
	                            "While|If|As|Then|Once|Now|Like|Unlike|To|Its|His|Her|Their|Our|My|A|An|Both|Another|Among|Through|Via|";
	enum { MOST = 5 };
	uint32_t b = comma;
	if (!agree_is(g, comma, ',') || !told_as_company_surely(&g->told, comma, false))
		return;
	while (b && comma - b <= MOST && g->low[b - 1] && !g->span[b - 1] && !(b < comma && g->first[b] & 1))
		b--;
	b += b < comma && agree_in(g, b, "|The|the|");
	if (comma - b < 1U + !told_acts_behind(&g->told, comma) || comma - b > MOST || agree_in(g, b, leads) || (comma - b == 1 && is_adverb(g, b)) || agree_date(g, comma - 1) || (b && g->span[b - 1] && !(g->first[b] & 1)))
		return;
	add(g, b, comma, E_ORG);
}

/* "Promoters Big Noise Live denied it": words with capitals that the tagger saw no name in, between what somebody is and a verb of saying. */
static void find_led(struct agree *g, uint32_t role)
{
	static const char roles[] = "|promoter|promoters|developer|developers|brewer|publisher|publishers|retailer|lender|insurer|airline|broadcaster|manufacturer|housebuilder|operator|"
	                            "Promoter|Promoters|Developer|Developers|Brewer|Publisher|Publishers|Retailer|Lender|Insurer|Airline|Broadcaster|Manufacturer|Housebuilder|Operator|";
	enum { MOST = 4 };
	uint32_t b = role + 1, e = b;
	if (!agree_in(g, role, roles) || (agree_text(g, role)[0] < 'a' && !(g->first[role] & 1)))
		return;
	while (e < g->token->n && e < b + MOST && g->low[e] && !g->span[e] && !(g->first[e] & 1) && agree_size(g, e) > 1)
		e++;
	if (e < b + 2 || e >= g->token->n || g->span[e] || !agree_speaks(g, e - 1))
		return;
	add(g, b, e, E_ORG);
}

bool agree_charity(const struct agree *g, uint32_t i)
{
	static const char behind[] = "|'s|\xe2\x80\x99s|,|.|and|which|that|for|to|in|by|with|on|";
	return told_charity(&g->told, i) && !agree_date(g, i) && !agree_place(g, i) && (agree_acts(g, i, false) || agree_in(g, i + 1, behind));
}

/* "The watchdog Beacon fined it": one word, behind what it is. */
static void find_charity(struct agree *g, uint32_t i)
{
	if (g->low[i] && !g->span[i] && agree_size(g, i) >= 4 && agree_charity(g, i))
		add(g, i, i + 1, E_ORG);
}

/* "the film of Ember, his last novel,": what somebody made. */
static void find_work(struct agree *g, uint32_t comma)
{
	uint32_t b = comma - 1;
	if (!agree_is(g, comma, ',') || g->span[b] || !g->low[b] || g->first[b] & 3 || !told_as_work(&g->told, comma) || agree_date(g, b) || !b || g->low[b - 1])
		return;
	add(g, b, comma, E_MISC);
	agree_word(g, g->low[b])->work = 1;
}

/* "the drummer Joan “Pip” Castell": a nickname between marks, after a given name and before a word with a capital. */
static void find_nicknamed(struct agree *g, uint32_t open)
{
	uint32_t b = open - 1, close = open + 2, e = open + 4;
	if (open < 2 || e >= g->token->n || !agree_in(g, open, "|\"|\xe2\x80\x9c|\xe2\x80\x98|'|") || !agree_in(g, close, "|\"|\xe2\x80\x9d|\xe2\x80\x99|'|"))
		return;
	if (!g->low[b] || g->span[b] || *agree_text(g, b - 1) < 'a' || *agree_text(g, b - 1) > 'z' || !g->low[open + 1] || !g->low[close + 1] || g->low[e] || g->first[close + 1] & 1)
		return;
	bool apart = g->token->begin[open] > g->token->end[b] && g->token->begin[close] == g->token->end[open + 1] && g->token->begin[close + 1] > g->token->end[close];
	bool free = !g->span[close + 1] || (g->span[close + 1] == close + 2 && g->last[close + 1] == e);
	if (!apart || !free || (g->span[open + 1] && g->last[g->span[open + 1] - 1] != close) || !(agree_lists(g, b) & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON)))
		return;
	add(g, b, e, E_PER);
}

/* "posted on X", "wrote on X that": the network, where something is written, shared or followed. */
static void find_network(struct agree *g, uint32_t i)
{
	static const char writes[] = "|posted|posts|post|posting|wrote|writes|writing|shared|shares|tweeted|said|says|added|announced|statement|message|messages|video|account|accounts|"
	                             "followers|response|responded|replied|took|takes|called|declared|claimed|confirmed|urged|";
	enum { FAR = 8 };
	bool open = i && agree_is(g, i, 'X') && !g->span[i] && agree_in(g, i - 1, "|on|On|to|via|") && !agree_is(g, i + 1, '-') && !(i + 1 < g->token->n && g->low[i + 1] && !(g->first[i + 1] & 1));
	bool found = open && (agree_in(g, i + 2, "|formerly|") || agree_in(g, i + 1, "|formerly|"));
	for (uint32_t k = i; open && !found && k-- > 0 && k + FAR > i && !(g->first[k + 1] & 1);)
		found = agree_in(g, k, writes);
	if (found)
		add(g, i, i + 1, E_ORG);
}

/* "on Radio 4": a station by its number. */
static void find_station(struct agree *g, uint32_t i)
{
	if (!agree_in(g, i, "|Radio|") || g->span[i] || i + 1 >= g->token->n || g->span[i + 1] || agree_size(g, i + 1) > 3 || (unsigned)(*agree_text(g, i + 1) - '0') > 9)
		return;
	add(g, i, i + 2, E_ORG);
}

void agree_introduce(struct agree *g, uint32_t i)
{
	if (i) {
		find_told(g, i);
		find_work(g, i);
	}
	find_led(g, i);
	find_charity(g, i);
	find_nicknamed(g, i);
	find_network(g, i);
	find_station(g, i);
}
