/*
 * said.c -- the words that were said of a name.
 *
 * A title before it ("Foreign Minister Ana Lima"), an apposition on either side
 * ("Kiva, a Finnish software firm"; "the mayor, Ana Lima,"), what it is said to be
 * ("Kiva is a brewer"), a word within it ("Bank of Ghana"). By these a description
 * is known again. They tell gender as well.
 */
#include "../../core/learn/hash.h"
#include "coref.h"

#include <string.h>

void said_add(struct candidate *c, uint32_t hash)
{
	if (said_has(c, hash))
		return;
	if (c->n_said < SAID)
		c->said[c->n_said++] = hash;
}

/* The word at token i is of a sort with what the candidate is. */
static void take_sort(const struct article *a, struct candidate *c, uint32_t i)
{
	unsigned sort = coref_sort_at(a, i);
	if (sort)
		c->sorts |= (uint64_t)1 << sort;
}

/* A title that is cut short says its word. */
static void take_short(const struct article *a, struct candidate *c, uint32_t i)
{
	static const char *const word[][2] = {{"Sen.", "senator"}, {"Rep.", "representative"}, {"Rep.", "congressman"}, {"Rep.", "congresswoman"}, {"Gov.", "governor"}, {"Gen.", "general"}, {"Prof.", "professor"},
	                                      {"Dr.", "doctor"}, {"Col.", "colonel"}, {"Capt.", "captain"}, {"Sgt.", "sergeant"}, {"Cllr", "councillor"}, {"Rev.", "reverend"}, {"Supt", "superintendent"}};
	uint32_t n = a->token.end[i] - a->token.begin[i];
	for (size_t k = 0; k < sizeof word / sizeof *word; k++) {
		size_t m = strlen(word[k][0]);
		if ((n != m && (n + 1 != m || word[k][0][n] != '.')) || memcmp(a->text + a->token.begin[i], word[k][0], n) != 0)
			continue;
		said_add(c, coref_hash(word[k][1]));
	}
}

void said_word(const struct article *a, struct candidate *c, uint32_t i)
{
	uint32_t same = coref_same(a->lexicon, a->hash[i]);
	said_add(c, a->hash[i]);
	if (same)
		said_add(c, same);
	if (has(a, i, W_CAPITAL))
		take_short(a, c, i);
	c->bits |= a->word[i];
	take_sort(a, c, i);
}

/* A word that stands for what was said otherwise. */
static void say(const struct article *a, struct candidate *c, const char *word, uint32_t n)
{
	uint32_t hash, bits = coref_word(a->lexicon, word, n, &hash), same = bits & W_PLACE ? 0 : coref_same(a->lexicon, hash); /* a capital is no town */
	unsigned sort = coref_sort(a->lexicon, hash);
	said_add(c, hash);
	if (same)
		said_add(c, same);
	c->bits |= bits & ~(W_CAPITAL | W_LETTER);
	if (sort)
		c->sorts |= (uint64_t)1 << sort;
}

/* The hash of two words that are one, as said_hash() has it. */
static uint32_t pair(const struct article *a, const char *first, uint32_t n, const char *then, uint32_t m)
{
	uint32_t hash[2];
	coref_word(a->lexicon, first, n, &hash[0]);
	coref_word(a->lexicon, then, m, &hash[1]);
	return feat_end(feat(hash[0], hash[1]));
}

void said_known(const struct article *a, struct candidate *c, const char *text)
{
	uint64_t known = coref_known(a->lexicon, text), rows = known | coref_known_end(a->lexicon, text);
	for (unsigned k = 0; k < COREF_KNOWN && rows; k++) {
		if (!(rows >> k & 1) || (coref_knowns[k].kind == K_LOC && c->kind != K_LOC))
			continue;
		c->known = c->known || (coref_knowns[k].kind == K_ORG && known >> k & 1);
		for (const char *s = coref_knowns[k].words; *s;) {
			size_t n = strcspn(s, " "), first = strcspn(s, "+ ");
			uint32_t hash;
			if (*s == '=') {
				coref_word(a->lexicon, s + 1, (uint32_t)n - 1, &hash);
				said_add(c, hash);
			} else
				say(a, c, s + (first < n ? first + 1 : 0), (uint32_t)(first < n ? n - first - 1 : n));
			if (first < n)
				said_add(c, pair(a, s, (uint32_t)first, s + first + 1, (uint32_t)(n - first - 1)));
			s += n + (s[n] == ' ');
		}
	}
}

/* What readers know by the short form that a mention has, "the RJD", where the name is known by its full one. */
static void known_short(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	char text[40];
	uint32_t cell = c->name == QN_NONE ? QN_NONE : a->name.col[1][c->name], n = a->token.end[e - 1] - a->token.begin[b];
	if (c->kind != K_ORG || cell == QN_NONE || n >= sizeof text || n == strlen(a->string(a->arg, cell)))
		return;
	memcpy(text, a->text + a->token.begin[b], n);
	text[n] = 0;
	said_known(a, c, text);
}

bool said_has(const struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_said; k++)
		if (c->said[k] == hash)
			return true;
	return false;
}

bool said_no_person(const struct candidate *c)
{
	return c->kind == K_PER && !c->gender && !c->told && !(c->bits & (W_ROLE | W_SOMEBODY));
}

bool said_own(const struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_own; k++)
		if (c->own[k] == hash)
			return true;
	return false;
}

uint32_t said_hash(const struct article *a, uint32_t first, uint32_t i)
{
	static const struct { const char *letters, *first, *then; } office[] = {{"PM", "prime", "minister"}, {"VP", "vice", "president"}, {"FM", "first", "minister"}};
	for (size_t k = 0; k < sizeof office / sizeof *office; k++)
		if (coref_is(a, i, office[k].letters))
			return pair(a, office[k].first, (uint32_t)strlen(office[k].first), office[k].then, (uint32_t)strlen(office[k].then));
	return i > first && has(a, i - 1, W_FIRST) ? feat_end(feat(a->hash[i - 1], a->hash[i])) : a->hash[i];
}

/* Words that stand between a title and the name: capitalised ones, roles, and a few more. */
static bool belongs_to_title(const struct article *a, uint32_t i)
{
	return has(a, i, W_CAPITAL | W_ROLE | W_TITLE) || (has(a, i, W_HE | W_SHE) && !has(a, i, W_HIM | W_HER));
}

bool said_is_title(const struct walk *w, uint32_t b, uint32_t e)
{
	while (b < e && belongs_to_title(w->a, b))
		b++;
	return b == e;
}

/* "Health Secretary", where the cabinet has such: a minister. */
static bool is_cabinet_secretary(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "Secretary", "secretary") && i && IS_ANY(a, i - 1, "Health", "health", "Home", "home", "Foreign", "foreign", "Defence", "defence", "Justice", "justice", "Education", "education", "Transport", "transport",
	                                                            "Environment", "environment", "Culture", "culture", "Business", "business", "Energy", "energy", "Housing", "housing", "Cabinet");
}

/* "Cabinet Secretary", "Inspector-General" that end in token i: the office's initials are said of whose it is, too. */
static void take_initials(const struct walk *w, struct candidate *c, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t k = i > w->first && coref_is(a, i - 1, "-") ? i - 2 : i - 1, hash;
	if (i <= w->first || k < w->first || k >= i || !has(a, i, W_CAPITAL) || !has(a, k, W_CAPITAL) || c->kind != K_PER)
		return;
	char both[2] = {(char)(a->text[a->token.begin[k]] | 32), (char)(a->text[a->token.begin[i]] | 32)};
	if (coref_word(a->lexicon, both, 2, &hash) & W_OFFICE)
		said_add(c, hash);
}

/* A word that is said of the name; `tells` whether its gender counts, and that of kin. */
enum tells { T_NO, T_YES, T_KIN };
static void take(const struct walk *w, struct candidate *c, uint32_t i, uint32_t set, enum tells tells)
{
	const struct article *a = w->a;
	if (has(a, i, set)) {
		take_initials(w, c, i);
		said_word(a, c, i);
		if (i > w->first && has(a, i - 1, W_FIRST))
			said_add(c, said_hash(a, w->first, i));
		if (is_cabinet_secretary(a, i))
			said_add(c, coref_hash("minister"));
	} else if (has(a, i, W_CAPITAL) && !has(a, i, W_THE | W_A))
		said_add(c, a->hash[i]);
	bool she = has(a, i, W_SHE) && !has(a, i, W_HE), named = c->told && has(a, i, W_ROLE) && (c->gender < 0) != she; /* "Ann Hill, a fisherman" */
	if (c->kind == K_PER && has(a, i, W_HE | W_SHE) && tells && (tells == T_KIN || !has(a, i, W_KIN)) && !named)
		c->gender = she ? -4 : 4, c->told = true;
}

/* A noun, whatever it is, that stands where a title may: "meatpacker Kiva", ", the garda,". */
static void take_noun(const struct walk *w, struct candidate *c, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t n = a->token.end[i] - a->token.begin[i];
	const char *end = a->text + a->token.end[i];
	if (i < w->first || n < 4 || !has(a, i, W_LETTER) || has(a, i, W_CAPITAL | W_STOP | W_PREP | W_VERB | W_REPORT | W_GAP | W_HIM | W_HER | W_THEY | W_OWNER | W_PEOPLE | W_FRONT) ||
	    (end[-1] == 'd' && end[-2] == 'e') || (end[-1] == 'g' && end[-2] == 'n') || (end[-1] == 'y' && end[-2] == 'l') || end[-1] == 's')
		return;
	said_add(c, a->hash[i]);
	if (c->kind != K_PER || said_no_person(c))
		take_sort(a, c, i);
}

/* An apposition or predicate from token i on. */
static void take_phrase(const struct walk *w, struct candidate *c, uint32_t i, uint32_t set)
{
	const struct article *a = w->a;
	bool of = false, started = has(a, i, W_A | W_THE);
	for (uint32_t from = i; i < w->end && i < from + 10 && !coref_is(a, i, ",") && !has(a, i, W_STOP | W_BE | W_REPORT); i++) {
		if (started && !of && i > from + 1 && (has(a, i, W_PREP) || coref_is(a, i + 1, ",") || coref_is(a, i + 1, ".")))
			take_noun(w, c, has(a, i, W_PREP) ? i - 1 : i);
		if (has(a, i, W_PREP))
			of = true; /* "head coach of Chelsea": of what stands behind it only the names count */
		else if (!of)
			take(w, c, i, set, started ? T_KIN : T_YES);
		else if (has(a, i, W_CAPITAL))
			said_add(c, a->hash[i]);
	}
}

void said_post(const struct walk *w, struct candidate *c, uint32_t i)
{
	enum { FAR = 4 };
	const struct article *a = w->a;
	uint32_t k = i;
	if (IS_ANY(a, i, "tenure", "time", "term", "terms", "stint", "days", "years", "role", "job", "career", "record", "work", "served", "serves") && coref_is(a, i + 1, "as"))
		k = i + 2;
	else if (IS_ANY(a, i, "was", "is", "became"))
		k = i + 1;
	if (k == i)
		return;
	for (uint32_t from = k; k < w->end && k < from + FAR && has(a, k, W_LETTER) && !has(a, k, W_STOP | W_PREP | W_VERB | W_REPORT) && !IS_ANY(a, k, "no", "not", "never"); k++)
		if (!IS_ANY(a, k + 1, "'s", "\xe2\x80\x99s", "-"))
			take(w, c, k, W_ROLE, T_NO);
}

/* Whether token i ends a name that is no part of what stands before it: "activist fund Marlowe Bay", but not "the mayor of Selby". */
static bool ends_name(const struct article *a, uint32_t i)
{
	uint32_t k = qn_find(&a->entity, a->token.end[i]);
	if (!k || a->entity.end[k - 1] != a->token.end[i])
		return false;
	while (i > 0 && a->token.begin[i] > a->entity.begin[k - 1])
		i--;
	return !i || !has(a, i - 1, W_PREP);
}

uint32_t said_before(const struct walk *w, uint32_t b)
{
	const struct article *a = w->a;
	bool role = false;
	uint32_t name = b, i;
	while (b > w->first + 3 && has(a, b - 1, W_CAPITAL) && !has(a, b - 1, W_HIM | W_HER) && (has(a, b - 1, W_HE | W_SHE) || IS_ANY(a, b - 1, "Dr", "Dr.", "Prof", "Prof.", "Eng.", "Engr.", "Rev.", "Gen.", "Col.", "Capt.")))
		b--; /* ", Mrs" */
	if (b < w->first + 3 || !coref_is(a, b - 1, ",") || ends_name(a, b - 2))
		return name;
	for (i = b - 1; i-- > w->first && b - i < 10 && (has(a, i, W_LETTER) || coref_is(a, i, "-")) && !has(a, i, W_STOP | W_VERB | W_REPORT);) {
		if (has(a, i, W_PREP))
			role = false;
		role = role || has(a, i, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE);
		if (has(a, i, W_THE | W_A | W_OWNER) || (i == w->first && has(a, i, W_ROLE)))
			return role ? i : name;
	}
	return role && i >= w->first && i < b && (coref_is(a, i, "'s") || coref_is(a, i, "\xe2\x80\x99s")) ? i + 1 : name; /* "Kiva's lawyer, Ana Li" */
}

bool said_kind_word(const struct walk *w, uint32_t b, uint32_t e)
{
	static const char *const word[] = {"union", "party", "group", "newspaper", "paper", "magazine", "daily", "tabloid", "broadcaster", "network", "channel", "airline", "charity", "chain",
	                                   "movement", "militia", "faction", "platform", "retailer", "supermarket", "brewery", "website", "startup", "conglomerate"};
	const struct article *a = w->a;
	return b > w->first && (coref_is(a, b - 1, "the") || coref_is(a, b - 1, "The")) && coref_is_any(a, e, word, sizeof word / sizeof *word) &&
	       !coref_is(a, e + 1, "-") && (!has(a, e + 1, W_LETTER) || has(a, e + 1, W_VERB | W_REPORT | W_GAP | W_PREP | W_STOP | W_BE) || coref_acts(a, e + 1));
}

/* The word of a name that says what it is: the last one, or that before "of". */
static uint32_t head_of_name(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t i = b + 1;
	while (i < e && !has(a, i, W_PREP))
		i++;
	return i - 1;
}

/* "Kiva's manager, Ana Li": whose she is belongs to what she is. i: the token behind the owner. */
static void take_owner(const struct walk *w, struct candidate *c, uint32_t i)
{
	const struct article *a = w->a;
	if (c->kind == K_PER && i > w->first + 1 && IS_ANY(a, i - 1, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"))
		for (uint32_t k = i - 1; k-- > w->first && k + 5 > i && has(a, k, W_CAPITAL);)
			said_add(c, a->hash[k]);
}

/* What letters behind a person's name say: "Ann Hill KC", "Ann Hill, D-Ohio". */
static void take_letters(const struct walk *w, struct candidate *c, uint32_t e)
{
	static const struct { const char *letters, *word; } known[] = {{"KC", "barrister"}, {"QC", "barrister"}, {"SC", "barrister"}, {"MP", "mp"}, {"MSP", "mp"},
		{"MEP", "mp"}, {"TD", "mp"}, {"MLA", "mp"}, {"MD", "doctor"}, {"M.D.", "doctor"}}, party[] = {{"R", "republican"}, {"D", "democrat"}};
	const struct article *a = w->a;
	uint32_t i = e + coref_is(a, e, ",");
	if (i >= w->end || c->kind != K_PER)
		return;
	for (size_t k = 0; k < sizeof known / sizeof *known; k++)
		if (coref_is(a, i, known[k].letters))
			say(a, c, known[k].word, (uint32_t)strlen(known[k].word));
	i = e + (coref_is(a, e, ",") || coref_is(a, e, "("));
	for (size_t k = 0; k < sizeof party / sizeof *party && i > e && i < w->end; k++) {
		const char *s = a->text + a->token.begin[i];
		bool one = a->token.end[i] == a->token.begin[i] + 1; /* "D-N.Y." may be one token */
		if (*s == *party[k].letters && (one ? coref_is(a, i + 1, "-") || coref_is(a, i + 1, ")") : s[1] == '-'))
			say(a, c, party[k].word, (uint32_t)strlen(party[k].word));
	}
	if (coref_is(a, e, ",") && coref_is(a, e + 1, "prosecuting"))
		say(a, c, "prosecutor", 10);
}

/* Behind "who was", "who had been" at token i, else i. */
static uint32_t behind_who(const struct article *a, uint32_t i)
{
	if (has(a, i, W_STOP) && has(a, i + 1, W_BE))
		return i + 2;
	return coref_is(a, i, "who") && IS_ANY(a, i + 1, "had", "has") && coref_is(a, i + 2, "been") ? i + 3 : i;
}

/* A central bank lends to nobody of whom the news tells as "the lender", and is no firm. */
static bool is_central_bank(const struct article *a, uint32_t b, uint32_t i)
{
	return i > b && coref_is(a, i, "Bank") && IS_ANY(a, i - 1, "Central", "Reserve");
}

/* "Kiva's shareholders", "the students of Selby Hall": what is told to be the name's tells what it is, where nothing else does. */
static void take_held(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	enum { FAR = 4 };
	const struct article *a = w->a;
	unsigned sort = 0;
	uint32_t i = e;
	if (c->sorts || c->country || c->known || (c->kind == K_PER && !said_no_person(c)))
		return;
	uint32_t verb = i + (coref_is(a, i, ",") && IS_ANY(a, i + 1, "which", "who") ? 2 : 0);
	if (IS_ANY(a, verb, "employs", "employed", "sells", "makes", "manufactures", "builds", "operates", "owns", "produces", "imports", "exports", "supplies", "floated", "markets"))
		sort = COREF_FIRMS;
	if (IS_ANY(a, i, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"))
		i++;
	for (uint32_t from = i; i < w->end && i < from + FAR && has(a, i, W_LETTER) && !has(a, i, W_STOP | W_PREP | W_THE | W_A | W_OWNER | W_CAPITAL) && !sort; i++)
		sort = coref_holder(a->lexicon, a->hash[i]);
	uint32_t k = b - (b > w->first && IS_ANY(a, b - 1, "the", "The"));
	if (!sort && k > w->first + 1 && IS_ANY(a, k - 1, "of", "in", "at"))
		sort = coref_holder(a->lexicon, a->hash[k - 2]);
	if (sort && (c->kind != K_LOC || (sort == COREF_FIRMS && !c->n_said)))
		c->sorts |= (uint64_t)1 << sort;
}

/* "The Hob Hill quarry", "at Dulwich mine": the word behind the name says what has it. */
static bool is_site(const struct walk *w, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	return has(a, e, W_ORG | W_PLACE) && b > w->first && (IS_ANY(a, b - 1, "the", "The") || has(a, b - 1, W_PREP)) &&
	       IS_ANY(a, e, "quarry", "mine", "pit", "colliery", "pipeline", "dam", "reactor", "refinery", "camp", "crossing", "pass", "inquiry", "prize", "festival", "plant", "smelter", "shipyard", "depot", "terminal", "base") &&
	       !coref_is(a, e + 1, "-") && (!has(a, e + 1, W_LETTER) || has(a, e + 1, W_VERB | W_REPORT | W_GAP | W_PREP | W_STOP | W_BE) || coref_acts(a, e + 1));
}

/* "The MP for Ormsley", "the Ormsley by-election": a seat. */
static bool is_seat(const struct walk *w, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	if ((has(a, e, W_PLACE) && IS_ANY(a, e, "seat", "constituency")) || (coref_is(a, e, "by") && coref_is(a, e + 1, "-") && coref_is(a, e + 2, "election")))
		return true;
	return b > w->first + 1 && ((coref_is(a, b - 1, "for") && IS_ANY(a, b - 2, "MP", "MPs", "MSP", "TD", "MLA", "MPP", "member", "Member", "candidate", "councillor")) ||
	                            (coref_is(a, b - 1, "in") && IS_ANY(a, b - 2, "election", "candidate", "majority") && (!coref_is(a, b - 2, "election") || coref_is(a, b - 3, "-"))));
}

void said_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	uint32_t set = c->kind == K_PER ? W_ROLE | W_SOMEBODY : c->kind == K_LOC ? W_PLACE : W_ORG;
	if (c->kind != K_PER && c->kind != K_ORG && c->kind != K_LOC && c->kind != K_MISC)
		return;
	known_short(w, c, b, e);
	if (b > w->first)
		take_noun(w, c, b - 1);
	if (b > w->first && c->kind != K_PER && IS_ANY(a, b - 1, "ruling", "governing"))
		said_add(c, a->hash[b - 1]);
	if (b > w->first + 1 && IS_ANY(a, b - 1, "named", "called")) {
		take(w, c, b - 2, set, T_YES);
		take_noun(w, c, b - 2);
	}
	bool title = true; /* and not a headline, "Woman Thanks Mayor Li" */
	uint32_t from = b;
	for (uint32_t k = 0; from > w->first && k < 6 && !has(a, from - 1, W_STOP | W_PREP) && (belongs_to_title(a, from - 1) || has(a, from - 1, set)); k++) {
		title = title && has(a, from - 1, W_ROLE | W_TITLE | W_HE | W_SHE) && !has(a, from - 1, W_HIM | W_HER | W_REPORT);
		take(w, c, --from, set, title ? T_KIN : T_NO);
	}
	take_owner(w, c, from < b ? from : said_before(w, b));
	if (e < w->end && said_kind_word(w, b, e))
		said_word(a, c, e);
	if (c->kind != K_PER && !c->country && is_site(w, b, e))
		said_word(a, c, e);
	if (c->kind == K_LOC && !c->country && is_seat(w, b, e)) {
		say(a, c, "constituency", 12);
		say(a, c, "seat", 4);
	}
	take_letters(w, c, e);
	if (c->kind == K_PER)
		home_take(w, c, b, e);
	take_held(w, c, b, e);
	uint32_t head = head_of_name(a, b, e);
	if (c->kind != K_PER && e > b + 1 && has(a, head, W_LETTER))
		said_add(c, a->hash[head]); /* "the partnership", "the lane" */
	for (uint32_t i = b; (c->kind != K_PER || (said_no_person(c) && e > b + 1)) && i < e; i++) {
		if (is_central_bank(a, b, i)) {
			said_add(c, a->hash[i]);
			c->bits |= W_ORG;
			continue;
		}
		bool other = i != head && has(a, head, W_ORG) && has(a, i, W_ORG); /* the "Mill Workers' Union" is no mill */
		if (!other)
			take_sort(a, c, i);
		if (c->n_own < OWN && has(a, i, W_LETTER) && !said_own(c, a->hash[i]))
			c->own[c->n_own++] = a->hash[i];
		if (has(a, i, set) && !other)
			said_word(a, c, i);
		else if (coref_same(a->lexicon, a->hash[i])) /* what it does: "Kiva Airways" is an airline */
			said_add(c, coref_same(a->lexicon, a->hash[i]));
	}
	for (uint32_t i = said_before(w, b); i < b && !has(a, i, W_PREP); i++)
		take(w, c, i, set, T_YES);
	bool closes = said_before(w, b) < b && (coref_acts(a, e + 1) || IS_ANY(a, e + 1, "met", "left", "led", "won", "lost", "took", "made", "gave", "went", "came", "saw", "ran", "held", "wrote", "spoke", "sent", "bought", "sold", "beat")); /* "Kiva's manager, Ana Li, met Governor Reed" */
	if (coref_is(a, e, ",") && e + 1 < w->end && !closes)
		take_phrase(w, c, behind_who(a, e + 1), set);
	else if (has(a, e, W_BE) && has(a, e + 1, W_A | W_THE))
		take_phrase(w, c, e + 1, set);
}
