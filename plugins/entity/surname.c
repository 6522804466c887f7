/*
 * surname.c -- whom a surname means that several persons of the article have.
 *
 * News gives a person's full name once and then the surname; somebody else of the
 * family is told by the full name again, by the given name or by a title: "Heidi
 * Cruz", "Mrs. Clinton". So a surname alone means
 *
 *   nobody whom the article calls the late, if somebody speaks
 *   who alone fits the title before it (Mr, Mrs), given names telling women from men
 *   or else who was named first, if nobody of the surname is named in full more often
 *   or else who was named in full last, within a few sentences
 *   or else whom alone she or he fits, whichever stands behind the surname in the article (alias.c counts)
 *   or somebody else, where Mr stands before the surname of a woman whom the article calls Ms as well (alias.c)
 *
 * Two who are introduced side by side, as often the one as the other, are left apart.
 * One person may also be written in two ways: Ken and Kenneth Starr, Hilary and Hillary, Bill and William.
 */
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "surname.h"

#include <string.h>

enum { NEAR = 60, BESIDE = 8 }; /* tokens */

int surname_title(const char *text, const qn_layer *token, uint32_t first)
{
	if (!first)
		return 0;
	uint32_t at = first - 1, b = token->begin[at], n = token->end[at] - b;
	if (n == 1 && text[b] == '.' && at) {
		at--;
		b = token->begin[at];
		n = token->end[at] - b;
	}
	unsigned title = title_of(text + b, n);
	return title & TITLE_MAN ? 1 : title & TITLE_WOMAN ? -1 : 0;
}

static bool same_letters(const char *a, const char *b, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		if ((a[i] | 32) != (b[i] | 32))
			return false;
	return true;
}

/* Whether one letter of the longer one is doubled, and nothing else differs: Hilary, Hillary. */
static bool doubled(const char *longer, uint32_t n, const char *shorter)
{
	uint32_t i = 0;
	while (i < n - 1 && (longer[i] | 32) == (shorter[i] | 32))
		i++;
	return i && (longer[i] | 32) == (longer[i - 1] | 32) && same_letters(longer + i + 1, shorter + i, n - i - 1);
}

/* What a given name is called for short where that is not its beginning. */
static const struct { const char *full, *brief; } pet_names[] = {
	{"|William|", "|Bill|Billy|Liam|"}, {"|Robert|", "|Bob|Bobby|"}, {"|Richard|", "|Dick|Rick|Ricky|"}, {"|Leonard|Lenny|", "|Len|Lenny|"}, {"|Anthony|Antony|", "|Tony|"},
	{"|John|", "|Jack|Johnny|"}, {"|James|", "|Jim|Jimmy|Jamie|"}, {"|Edward|", "|Ted|Teddy|Eddie|Ned|"}, {"|Charles|", "|Chuck|Charlie|"}, {"|Michael|", "|Mike|Mick|Mickey|"},
	{"|Elizabeth|Elisabeth|", "|Liz|Lizzie|Beth|Betty|Betsy|Libby|"}, {"|Katherine|Catherine|Kathryn|Katharine|", "|Kate|Katie|Kathy|Cathy|Kitty|"},
	{"|Margaret|", "|Peggy|Maggie|Meg|"}, {"|Henry|", "|Harry|Hank|"}, {"|Joseph|", "|Joe|Joey|"}, {"|Thomas|", "|Tommy|"}, {"|Andrew|", "|Andy|Drew|"}, {"|Alexander|Alexandra|", "|Sasha|Sandy|Lex|"},
	{"|Anne|Ann|Anna|", "|Annie|Nancy|"}, {"|Mary|", "|Molly|Polly|"}, {"|Sarah|", "|Sally|"}, {"|Nicholas|", "|Nick|Nicky|"}, {"|Christopher|", "|Kit|"}, {"|Stephen|Steven|", "|Steve|"},
	{"|Daniel|", "|Danny|"}, {"|Kenneth|", "|Kenny|"}, {"|Lawrence|Laurence|", "|Larry|"}, {"|Gerald|Gerard|", "|Gerry|Jerry|"}, {"|Theodore|", "|Ted|Teddy|"}, {"|Susan|Suzanne|", "|Sue|Susie|"},
	{"|Deborah|", "|Debbie|Deb|"}, {"|Rebecca|", "|Becky|Becca|"}, {"|Patricia|", "|Tricia|Patty|"}, {"|Jennifer|", "|Jenny|"}, {"|Jacqueline|", "|Jackie|"}, {"|David|", "|Davy|Dave|"},
};

static bool pet_name(const char *a, uint32_t n_a, const char *b, uint32_t n_b)
{
	for (size_t k = 0; k < sizeof pet_names / sizeof *pet_names; k++)
		if (text_among(pet_names[k].full, a, n_a) && text_among(pet_names[k].brief, b, n_b))
			return true;
	return false;
}

bool surname_pet_ending(const char *pet, uint32_t n, const char *full, uint32_t n_full)
{
	uint32_t stem = n > 4 && (pet[n - 1] | 32) == 'y' ? n - 1 : n > 5 && same_letters(pet + n - 2, "ie", 2) ? n - 2 : 0;
	if (stem > 3 && (pet[stem - 1] | 32) == (pet[stem - 2] | 32))
		stem--;
	return stem >= 3 && n_full > stem && n_full + 1 >= n && same_letters(pet, full, stem);
}

bool surname_same_given(const char *a, uint32_t n_a, const char *b, uint32_t n_b)
{
	if (pet_name(a, n_a, b, n_b) || pet_name(b, n_b, a, n_a))
		return true;
	if (n_a < n_b) {
		const char *s = a;
		uint32_t n = n_a;
		a = b, n_a = n_b, b = s, n_b = n;
	}
	if (n_b >= 3 && n_a > n_b && same_letters(a, b, n_b))
		return true;
	return n_b >= 4 && n_a == n_b + 1 && doubled(a, n_a, b);
}

/* What the bearers of a surname whom a title lets pass have among them. */
struct family {
	uint32_t n;
	const struct bearer *first, *second, *latest; /* introduced first and next, and named in full last */
	uint32_t most;                                /* full mentions of anybody */
};

static void count(struct family *f, const struct bearer *b)
{
	f->n++;
	f->most = b->n_full > f->most ? b->n_full : f->most;
	if (!f->first || b->introduced < f->first->introduced) {
		f->second = f->first;
		f->first = b;
	} else if (!f->second || b->introduced < f->second->introduced)
		f->second = b;
	if (b->latest != QN_NONE && (!f->latest || b->latest > f->latest->latest))
		f->latest = b;
}

/* Who says something now is alive. */
static bool speaks(const char *text, const qn_layer *token, uint32_t i)
{
	return i < token->n && text_among("|said|says|told|tells|added|recalled|insisted|denied|", text + token->begin[i], token->end[i] - token->begin[i]);
}

uint32_t surname_means(const struct bearer *all, uint32_t first, const char *text, const qn_layer *token, uint32_t at)
{
	int title = surname_title(text, token, at);
	bool alive = speaks(text, token, at + 1);
	struct family f = {0};
	uint32_t seen = 0;
	for (uint32_t i = first; i != QN_NONE; i = all[i].next) {
		if (++seen > SURNAME_BEARERS)
			return QN_NONE;
		if (title * all[i].gender >= 0 && !(alive && all[i].dead))
			count(&f, &all[i]);
	}
	if (f.n < 2)
		return f.n ? f.first->name : QN_NONE;
	bool beside = f.second->introduced - f.first->introduced < BESIDE && f.second->n_full == f.first->n_full;
	if (f.first->n_full == f.most && !beside)
		return f.first->name;
	return f.latest && !beside && at - f.latest->latest < NEAR ? f.latest->name : QN_NONE;
}

/* "Clinton said she", "said that she": what stands between says that both are one. Who is told something, or met "when she", may be anybody. */
static bool speaks_of_self(const char *text, const qn_layer *token, uint32_t behind, uint32_t pronoun)
{
	static const char set[] = "|said|says|say|pledged|promised|vowed|insisted|argued|claimed|acknowledged|admitted|believes|believed|thinks|thought|knows|knew|hopes|hoped|noted|added|announced|explained|"
	                          "conceded|maintained|stressed|declared|testified|suggested|felt|feels|wished|wishes|show|shows|showed|prove|proved|";
	uint32_t i = pronoun - 1, b = token->begin[i];
	if (i > behind && token->end[i] - b == 4 && memcmp(text + b, "that", 4) == 0)
		b = token->begin[--i];
	return i >= behind && text_among(set, text + b, token->end[i] - b);
}

/* "Her plan", and not "hit her when": whether the pronoun at token i is an owner's. */
static bool owns_what_follows(const char *text, const qn_layer *token, uint32_t i)
{
	static const char set[] = "|in|on|at|to|from|with|when|after|before|and|but|or|that|as|for|by|again|was|is|were|be|of|weeks|days|months|years|into|out|up|down|over|because|if|while|about|off|away|back|there|then|how|"
	                          "why|what|not|the|a|an|during|since|until|through|later|once|twice|directly|against|without|so|than|could|would|should|will|can|must|too|more|";
	uint32_t k = i + 1;
	if (k >= token->n)
		return false;
	const char *s = text + token->begin[k];
	return *s >= 'a' && *s <= 'z' && !text_among(set, s, token->end[k] - token->begin[k]);
}

int surname_pronoun(const char *text, const qn_layer *token, uint32_t behind)
{
	enum { FAR = 14 };
	for (uint32_t i = behind; i < token->n && i < behind + FAR; i++) {
		const char *s = text + token->begin[i];
		uint32_t n = token->end[i] - token->begin[i];
		int gender = text_among("|she|herself|her|", s, n) ? -1 : text_among("|he|himself|his|", s, n) ? 1 : 0;
		if (gender)
			return n > 4 || (s[n - 1] != 'e' ? owns_what_follows(text, token, i) : i > behind && speaks_of_self(text, token, behind, i)) ? gender : 0;
		if ((*s >= 'A' && *s <= 'Z') || strchr(".,!?;:\"\xe2", *s) || text_among("|him|who|which|", s, n))
			return 0;
	}
	return 0;
}
