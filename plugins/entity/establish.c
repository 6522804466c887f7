/*
 * establish.c -- what the names of an article establish about its words.
 *
 * One pass over the names counts, for each word with a capital, as what it stands: alone, within a longer name, as somebody's surname or
 * given name, as a company's first word, behind a title, where only a place can stand; letters in brackets get the
 * kind of the name before them. What the words beside a name say of it plainly (a language, a storm, a
 * company's end) sets its kind right first, so that it is not counted as what it is not.
 */
#include "../../core/learn/title.h"
#include "agree.h"

/* "(WTO)" behind a name of several words that begins with the same letter. */
static bool introduces(const struct agree *g, uint32_t b, uint32_t e)
{
	return e - b > 1 && agree_is(g, e, '(') && agree_is(g, e + 2, ')') && agree_letters(g, e + 1) && *agree_text(g, e + 1) == *agree_text(g, b);
}

/* "(Hapu)" behind the Harbour Pilots Union: a word that begins as the name does, or its initials, in small letters, as some papers write them. */
static bool introduces_small(const struct agree *g, uint32_t b, uint32_t e)
{
	uint32_t n = 0, size;
	if (e - b < 3 || !agree_is(g, e, '(') || !agree_is(g, e + 2, ')') || (size = agree_size(g, e + 1)) < 3 || !g->low[e + 1])
		return false;
	if (g->span[e + 1] == e + 2 && g->kind[e + 1] == E_ORG && *agree_text(g, e + 1) == *agree_text(g, b))
		return true;
	for (uint32_t i = b; i < e; i++)
		if (g->low[i] && (n >= size || (agree_text(g, e + 1)[n++] & ~32) != *agree_text(g, i)))
			return false;
	return n == size;
}

/* "(CPF)" behind "a community policing forum": a body, whatever the letters it is written with. */
static bool is_body(const struct agree *g, uint32_t i)
{
	return agree_in(g, i, "|forum|association|committee|council|commission|agency|authority|union|federation|party|institute|foundation|organisation|organization|"
	                      "group|alliance|movement|network|board|bureau|office|ministry|department|trust|corporation|company|university|college|team|");
}

/* "gross domestic product (GDP)": letters in brackets that words in small letters begin with stand for no name. */
static bool stands_for_words(const struct agree *g, uint32_t i)
{
	if (!agree_letters(g, i) || !agree_is(g, i + 1, ')') || i < 2 || !agree_is(g, i - 1, '('))
		return false;
	uint32_t n = agree_size(g, i), at = i - 1;
	for (uint32_t k = n; k-- > 0;) {
		if (!at--)
			return false;
		if (agree_is(g, at, '-') && !at--)
			return false;
		if (g->low[at] || *agree_text(g, at) != (agree_text(g, i)[k] | 32))
			return false;
	}
	return true;
}

/* "neighbouring Orvane", "Orvane's navy": nobody has a navy but a country. */
static bool stands_as_place(const struct agree *g, uint32_t i)
{
	static const char has[] = "|navy|ambassador|airspace|coastguard|territory|borders|coastline|population|embassy|parliament|";
	static const char has_small[] = "|Mayor|mayor|residents|villagers|townspeople|sheriff|harbour|seafront|suburbs|";
	return (i && agree_in(g, i - 1, "|neighbouring|neighboring|")) || agree_in(g, i + 1, has_small) || (agree_in(g, i + 1, "|'s|\xe2\x80\x99s|") && agree_in(g, i + 2, has));
}

/* "Orvane's interior minister", "the Orvane government": a land has them, and some parties. */
static bool stands_as_state(const struct agree *g, uint32_t i)
{
	uint32_t at = i + 1 + agree_in(g, i + 1, "|'s|\xe2\x80\x99s|");
	if (at == i + 1)
		return false;
	if (agree_in(g, at, "|prime|foreign|interior|finance|defence|defense|justice|"))
		return agree_in(g, at + 1, "|minister|ministry|");
	return agree_in(g, at, "|army|parliament|economy|cabinet|");
}

/* "Tarsia", where the article has "Tarsian" too: a land and its people. */
static bool has_people(const struct agree *g, uint32_t i)
{
	char low[128];
	size_t n = text_lower(agree_text(g, i), agree_size(g, i), low, sizeof low - 1);
	if (n < 5 || n > 60 || low[n - 1] != 'a' || agree_lists(g, i) >> G_GIVEN & 1)
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
		struct word *w = agree_word(g, g->low[i]);
		w->place |= has_people(g, i);
		if (i < 2 || g->span[i - 2] != i - 1 || g->last[i - 2] != i - 1 || !g->low[i - 2] || !agree_in(g, i - 1, "|and|"))
			continue;
		struct word *other = agree_word(g, g->low[i - 2]);
		w->place = other->place = w->place | other->place;
	}
}

/* "Fu Kun-chi", "Jacky So Yun-kam": the family's name is before a given name with a hyphen and a small letter behind it. Answers its token; e: there is none. */
static uint32_t family_first(const struct agree *g, uint32_t b, uint32_t e)
{
	uint32_t hyphen = e - 2;
	if (e - b < 4 || !agree_is(g, hyphen, '-') || *agree_text(g, e - 1) < 'a' || *agree_text(g, e - 1) > 'z')
		return e;
	return g->token->begin[e - 1] - g->token->end[hyphen] == g->token->begin[hyphen] - g->token->end[hyphen - 1] ? e - 4 : e;
}

/* "the Typhoon Maring", "tropical storm Bonnie": a storm's name is nobody's. */
static bool names_storm(const struct agree *g, uint32_t b, uint32_t e)
{
	static const char storms[] = "|Typhoon|Hurricane|Cyclone|Storm|typhoon|hurricane|cyclone|storm|";
	return (e - b == 2 && g->kind[b] == E_MISC && agree_in(g, b, storms)) || (e - b == 1 && b && agree_in(g, b - 1, storms));
}

/* "the Orvish language", "the Rabha people", "the Ram Navami festival" have nobody's name, and a language no place's. */
static bool names_custom(const struct agree *g, uint32_t b, uint32_t e)
{
	static const char tongues[] = "|language|languages|dialect|dialects|speakers|tribe|tribes|", feasts[] = "|festival|festivities|procession|processions|celebrations|holiday|holidays|";
	bool person = g->kind[b] == E_PER, place = g->kind[b] == E_LOC && e - b == 1 && !agree_place(g, b);
	bool known = agree_lists(g, e - 1) & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON);
	if (!g->low[e - 1])
		return false;
	if ((person || place) && agree_in(g, e, tongues))
		return true;
	return person && ((!known && agree_in(g, e, "|people|peoples|")) || ((!known || (e - b > 1 && b && agree_in(g, b - 1, "|the|The|"))) && agree_in(g, e, feasts)));
}

/* Whether a name of one word stands as a place does, or where it may be part of one. */
static bool is_located(const struct agree *g, uint32_t i)
{
	if (i > 1 && agree_in(g, i - 1, "|to|") && agree_in(g, i - 2, "|spoken|speak|speaks|speaking|spoke|talk|talks|talked|talking|said|listen|listened|listening|apologised|apologized|apologise|apologize|"
	                                                              "according|loyal|lie|lied|close|wrote|"))
		return false; /* "has not spoken to Paris": a person has the name */
	return (i && agree_in(g, i - 1, "|in|In|near|outside|into|across|via|from|From|to|")) || (agree_is(g, i + 1, ',') && i + 2 < g->token->n && g->low[i + 2]) || (agree_size(g, i) > 1 && agree_text(g, i)[1] >= 'A' && agree_text(g, i)[1] <= 'Z');
}

/* "Ms Halden", "Senator Halden": a person has the name. */
bool agree_title(const struct agree *g, uint32_t i)
{
	if (!i || g->first[i] & 1)
		return false;
	uint32_t at = i - 1 - (i > 1 && agree_is(g, i - 1, '.'));
	return *agree_text(g, at) >= 'A' && *agree_text(g, at) <= 'Z' && title_of(agree_text(g, at), agree_size(g, at)) != 0;
}

/* "Leroy Banks", where the article has "Banks, 19,": two or three words that no body's name has. "Mr Banks" tells no more than that it is no place: there are firms of such names. */
static bool is_persons(const struct agree *g, uint32_t b, uint32_t e)
{
	const struct word *w = e - b > 1 && e - b < 4 && g->low[e - 1] ? agree_word(g, g->low[e - 1]) : NULL;
	if (!w || (!w->aged && !(w->mister && g->kind[b] == E_LOC)) || told_company_word(&g->told, e - 1) || entity_generic(agree_text(g, b), agree_size(g, b)))
		return false;
	for (uint32_t i = b; i < e; i++)
		if (!g->low[i])
			return false;
	return !agree_place(g, e - 1) || agree_lists(g, b) >> G_GIVEN & 1;
}

bool agree_speaks(const struct agree *g, uint32_t i)
{
	static const char set[] = "|said|says|told|tells|claims|claimed|added|adds|wrote|writes|recalled|explained|explains|believes|insists|insisted|admitted|denied|";
	return agree_in(g, i + 1 + agree_in(g, i + 1, "|also|later|then|"), set);
}

/* "Lindqvist Timber", where the article has Karin Lindqvist: a surname and what the firm deals in, a word that is written small elsewhere. */
static bool is_family_firm(const struct agree *g, uint32_t b, uint32_t e)
{
	if (e - b != 2 || !g->low[b] || !g->low[b + 1] || !agree_word(g, g->low[b])->family || agree_lists(g, b) >> G_GIVEN & 1)
		return false;
	uint32_t written = words_case(&g->known->words, agree_text(g, b + 1), agree_size(g, b + 1)), small = written ? (written - 1) / 16 : 0;
	bool known = agree_lists(g, b + 1) & (1u << G_GIVEN | 1u << G_PERSON); /* nearly every such word is somebody's surname, too */
	return agree_size(g, b + 1) > 3 && small >= (known ? 3u : 2u);
}

/* A firm or a charity that the tagger took for a person, a place or a work: what is said of it, or its last word, tells. */
static bool is_firm(const struct agree *g, uint32_t b, uint32_t e)
{
	bool family = g->low[b] && agree_word(g, g->low[b])->family, given = g->low[b] && agree_lists(g, b) >> G_GIVEN & 1 && !family && !agree_in(g, b, "|Van|Von|De|Ten|Ter|Le|La|Di|");
	if (g->kind[b] == E_ORG || e - b < 2)
		return false;
	if (g->kind[b] != E_MISC && told_company_alone(&g->told, e - 1))
		return true;
	if (g->kind[b] == E_PER && is_family_firm(g, b, e))
		return true;
	if ((g->kind[b] == E_MISC && told_speaks_as_body(&g->told, b, e)) || (!given && told_lender(&g->told, b)))
		return true;
	if (g->kind[b] != E_LOC && told_led(&g->told, b, e))
		return true;
	return !given && (told_as_company_surely(&g->told, e, g->kind[b] != E_PER || family) || told_between_commas(&g->told, b, e, g->kind[b] != E_PER));
}

/* "Refuge, a women's charity," "the housing charity Roof": a body, of one word. */
static bool is_charity(const struct agree *g, uint32_t b)
{
	return agree_charity(g, b) || (told_as_company_surely(&g->told, b + 1, false) && !agree_date(g, b));
}

/* "Nordvik, which makes pumps," where a sentence begins: nobody is "which". */
static bool is_which(const struct agree *g, uint32_t b, uint32_t e)
{
	return g->kind[b] == E_PER && agree_is(g, e, ',') && agree_in(g, e + 1, "|which|") && (g->first[b] & 1 || agree_in(g, b - 1, "|but|But|and|And|while|While|that|"));
}

/* "Torvik, who beat them 3-1", where a sentence begins or behind a verb: a team of the town, of several. */
static bool is_who(const struct agree *g, uint32_t i)
{
	return (g->kind[i] == E_LOC || g->kind[i] == E_ORG) && agree_is(g, i + 1, ',') && agree_in(g, i + 2, "|who|whose|") && !agree_country(g, i) &&
	       (g->first[i] & 1 || agree_in(g, i - 1, "|beat|face|faced|host|hosted|join|joined|against|thrashed|overtook|leaders|champions|rivals|neighbours|but|But|"));
}

/* Sets the name's kind right by what is said of it. Answers whether that tells a firm. */
static bool learn_kind(const struct agree *g, uint32_t b, uint32_t e)
{
	if (g->kind[b] != E_PER && e - b > 1 && e - b < 4 && g->low[b] && g->low[e - 1] && told_as_person(&g->told, e))
		g->kind[b] = E_PER;
	if (g->kind[b] != E_PER && is_persons(g, b, e))
		g->kind[b] = E_PER;
	if (names_custom(g, b, e)) {
		g->kind[b] = E_MISC;
		agree_word(g, g->low[e - 1])->custom |= e - b == 1;
	}
	if (e - b == 1 && g->low[b] && !agree_place(g, b) && !agree_word(g, g->low[b])->family && is_charity(g, b)) {
		g->kind[b] = E_ORG;
		agree_word(g, g->low[b])->told = 1;
	}
	bool which = is_which(g, b, e), firm = is_firm(g, b, e) || (which && !agree_place(g, b));
	if (which)
		g->kind[b] = E_LOC;
	if (firm)
		g->kind[b] = E_ORG;
	if (g->low[e - 1] && names_storm(g, b, e))
		agree_word(g, g->low[e - 1])->storm = 1;
	return firm;
}

/* A name of one word. */
static void learn_alone(const struct agree *g, uint32_t b, bool firm)
{
	struct word *w = g->low[b] ? agree_word(g, g->low[b]) : NULL;
	unsigned kind = g->kind[b];
	if (!w)
		return;
	w->alone[kind]++;
	w->place |= stands_as_place(g, b);
	w->state |= stands_as_state(g, b);
	w->within |= b && agree_in(g, b - 1, "|in|In|into|near|outside|") && !told_owned(&g->told, b, b + 1);
	w->located |= is_located(g, b);
	w->titled += kind == E_PER && agree_title(g, b);
	w->company += kind != E_LOC && (firm || told_before_as_company(&g->told, b) || told_as_company(&g->told, b + 1));
	w->team |= is_who(g, b);
	w->early += w->firm_at && !w->person_at && w->early < 9;
}

/* The words of a person's name that others know him by. */
static void learn_person(const struct agree *g, uint32_t b, uint32_t e)
{
	uint32_t family = family_first(g, b, e);
	if (family == e)
		family = e - b > 3 && agree_in(g, b, ENTITY_PEERS) && agree_in(g, b + 2, "|of|") ? b + 1 : e - 1; /* Lord Hall of Malby is a Hall */
	if (g->low[family] && agree_size(g, family) > 1) { /* "Abdullah I" */
		struct word *w = agree_word(g, g->low[family]);
		w->surname++;
		w->person_at = w->person_at ? w->person_at : b + 1;
	}
	if (family != b && g->low[b])
		agree_word(g, g->low[b])->given++;
}

/* The first word of a body's name, and its initials in small letters. */
static void learn_body(const struct agree *g, uint32_t b, uint32_t e, bool firm)
{
	if (introduces_small(g, b, e))
		agree_word(g, g->low[e + 1])->spelt = 1 + E_ORG;
	if (!g->low[b])
		return;
	struct word *w = agree_word(g, g->low[b]);
	w->begins += !entity_generic(agree_text(g, b), agree_size(g, b));
	w->partner |= e - b == 3 && agree_is(g, b + 1, '&');
	if (firm || told_company_word(&g->told, e - 1) || told_as_company(&g->told, e)) {
		w->company++;
		w->firm_at = w->firm_at ? w->firm_at : b + 1;
	}
}

/* The whole name, and a firm's without what it is. */
static void learn_phrase(const struct agree *g, uint32_t b, uint32_t e, bool firm)
{
	uint32_t h = 0;
	if (e - b > AGREE_LONGEST)
		return;
	for (uint32_t i = b; i < e; i++) {
		h = agree_chain(h, g, i);
		if (i + 2 == e && e - b > 2 && g->kind[b] == E_ORG && told_company_word(&g->told, e - 1) && g->low[b] && g->low[i] && !(agree_lists(g, b) >> G_GIVEN & 1)) {
			struct phrase *p = agree_phrase(g, h);
			p->key = h | !h;
			p->named = 1;
		}
	}
	struct phrase *p = agree_phrase(g, h);
	p->key = h | !h;
	p->n[g->kind[b]]++;
	p->firm |= firm;
}

static void learn_name(const struct agree *g, uint32_t b)
{
	uint32_t e = g->last[b];
	bool firm = learn_kind(g, b, e);
	unsigned kind = g->kind[b];
	if (e - b == 1) {
		learn_alone(g, b, firm);
		return;
	}
	for (uint32_t i = b; i < e; i++)
		if (g->low[i])
			agree_word(g, g->low[i])->inside++;
	if (kind == E_PER)
		learn_person(g, b, e);
	agree_parts(g, b, e);
	if (kind == E_ORG)
		learn_body(g, b, e, firm);
	if (kind != E_PER && introduces(g, b, e) && g->low[e + 1])
		agree_word(g, g->low[e + 1])->letters = (uint8_t)(1 + kind);
	learn_phrase(g, b, e, firm);
}

void agree_learn(struct agree *g)
{
	for (uint32_t i = 0; i < g->token->n; i++) {
		agree_introduce(g, i);
		if (g->span[i] == i + 1 && g->kind[i] == E_PER && g->last[i] - i > 1 && g->low[g->last[i] - 1])
			agree_word(g, g->low[g->last[i] - 1])->family = 1;
		if (g->low[i] && g->span[i] == i + 1 && g->last[i] == i + 1 && !agree_title(g, i) && agree_speaks(g, i))
			agree_word(g, g->low[i])->plain = 1;
	}
	for (uint32_t i = 0; i < g->token->n; i++) {
		if (g->low[i] && told_age(&g->told, i + 1))
			agree_word(g, g->low[i])->aged = 1;
		if (g->low[i] && g->span[i] == i + 1 && g->last[i] == i + 1 && g->kind[i] == E_PER && agree_title(g, i))
			agree_word(g, g->low[i])->mister = 1;
	}
	for (uint32_t i = 2; i < g->token->n; i++)
		if (stands_for_words(g, i))
			agree_word(g, g->low[i])->letters = is_body(g, i - 2) ? 1 + E_ORG : AGREE_NO_NAME;
	for (uint32_t i = 0; i < g->token->n; i++)
		if (g->span[i] == i + 1) {
			learn_name(g, i);
			agree_office(g, i);
		} else if (!g->span[i] && g->low[i] && !(g->first[i] & 2) && !agree_front(g, i))
			agree_word(g, g->low[i])->bare++;
	learn_places(g);
}
