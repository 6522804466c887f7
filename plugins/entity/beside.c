/*
 * beside.c -- names that stand side by side without a mark between them.
 *
 * In letters whose lines were joined, who signs one is followed by who the next is for, and a
 * list of people by the next of them: "Ben Markey Mary John Phillip, I sent you". The tagger
 * makes one name of them, or cuts them at the wrong place. The words of such a run are parted anew: the way that costs least,
 * by what lists of given names and surnames say, found from the left in one pass (Viterbi 1967).
 * A town and its land in loose writing, "renton washington", are two places, and
 * "Lenhart, Matthew" between quotation marks, as mail has it, is one person.
 */
#include "mention.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { RUN = 64, LONGEST = 8, WORDS = 5 /* of a person at most, less particles */, NEVER = 1 << 20 };

struct beside {
	const qn_run *r;
	const struct gazetteer *lists;
	const qn_layer *token, *sentence;
};

static const char *text_at(const struct beside *b, uint32_t i) { return b->r->text + b->token->begin[i]; }
static uint32_t size_at(const struct beside *b, uint32_t i) { return b->token->end[i] - b->token->begin[i]; }
static bool is(const struct beside *b, uint32_t i, const char *s) { return i < b->token->n && size_at(b, i) == strlen(s) && memcmp(text_at(b, i), s, strlen(s)) == 0; }
static bool is_comma(const struct beside *b, uint32_t i) { return is(b, i, ","); }

/* The word with a capital. */
static uint32_t titled(const struct beside *b, uint32_t i)
{
	const char *s = text_at(b, i);
	char large[64];
	uint32_t n = size_at(b, i);
	if (*s < 'a' || *s > 'z' || n > sizeof large)
		return feat_bytes(s, n);
	memcpy(large, s, n);
	large[0] = (char)(large[0] - 32);
	return feat_bytes(large, n);
}

static bool listed(const struct beside *b, uint32_t i, enum gazetteer_list list) { return gazetteer_word(b->lists, titled(b, i)) >> list & 1; }

static uint32_t phrase_lists(const struct beside *b, uint32_t first, uint32_t last)
{
	uint32_t chain = 0;
	for (uint32_t i = first; i < last; i++)
		chain = gazetteer_chain(chain, titled(b, i));
	return gazetteer_phrase(b->lists, chain);
}

static bool is_given(const struct beside *b, uint32_t i) { return listed(b, i, G_GIVEN); }
static bool is_small(const struct beside *b, uint32_t i) { return *text_at(b, i) >= 'a' && *text_at(b, i) <= 'z'; }

static bool is_initial(const struct beside *b, uint32_t i)
{
	return *text_at(b, i) >= 'A' && *text_at(b, i) <= 'Z' && (size_at(b, i) == 1 || (size_at(b, i) == 2 && text_at(b, i)[1] == '.'));
}

static bool is_particle(const struct beside *b, uint32_t i)
{
	static const char *const set[] = {"de", "van", "von", "der", "den", "bin", "al", "el", "la", "di", "da", "del", "De", "Van", "Von", "La", "Del", "Le", "St.", "St", "San", "Mc", "Mac"};
	for (size_t k = 0; k < sizeof set / sizeof *set; k++)
		if (is(b, i, set[k]))
			return true;
	return false;
}

static bool same(const struct beside *b, uint32_t i, uint32_t k) { return size_at(b, i) == size_at(b, k) && memcmp(text_at(b, i), text_at(b, k), size_at(b, i)) == 0; }

/* What it costs to take the n words from i on for one person. */
static int cost(const struct beside *b, uint32_t i, uint32_t n)
{
	static const int by_length[WORDS + 1] = {0, 150, 100, 180, 200, 300};
	uint32_t particles = 0;
	for (uint32_t k = i + 1; k + 1 < i + n; k++)
		particles += is_small(b, k) && is_particle(b, k);
	if (n - particles > WORDS)
		return NEVER;
	int all = by_length[n - particles];
	bool given = is_given(b, i);
	for (uint32_t k = i + 1; k < i + n; k++)
		all += same(b, i, k) ? 150 : 0;
	if (is_small(b, i) && is_particle(b, i))
		all += 200;
	if (n == 1)
		return all + (given ? 0 : 70) - (given && is_comma(b, i + 1) ? 60 : 0);
	if (!given)
		all += is_initial(b, i) ? 40 : 70;
	if (is_small(b, i) && !is_small(b, i + n - 1))
		all += 150;
	for (uint32_t k = i + 1; k + 1 < i + n; k++) /* "Michael J. McDermott", "Jose de la Cruz", "Mary Ann Smith" */
		all += is_small(b, k) && is_particle(b, k) ? 0 : is_initial(b, k) || is_particle(b, k) ? -80 : !is_given(b, k) ? 60 : k > i + 1 ? 30 : 0;
	uint32_t last = i + n - 1;
	if (is_given(b, last))
		all += is_comma(b, last + 1) ? (listed(b, last, G_SURNAME) ? 70 : 150) : listed(b, last, G_SURNAME) ? 40 : 60;
	return all + (is_initial(b, last) || is_particle(b, last) ? 60 : 0);
}

/* Whether a name could be cut at each of the tokens: they are words, and no mark is among or within them. */
static bool only_words(const struct beside *b, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (!(text_flags(text_at(b, i), size_at(b, i)) & TEXT_LETTER) || (size_at(b, i) > 2 && memchr(text_at(b, i) + 1, '.', size_at(b, i) - 2)))
			return false;
	return last - first <= RUN;
}

/* The tokens of the run as persons, one behind the other. was[n_was]: how the tagger saw them; what it saw end goes on at a cost,
   and so does what is longer than most and not all of the run. */
static bool part(qn_run *r, const struct beside *b, const struct mention *was, uint32_t n_was, struct mentions *out)
{
	uint32_t first = was[0].first, n = was[n_was - 1].last - first, length[RUN + 1], ends[RUN + 1] = {0};
	int best[RUN + 1];
	for (uint32_t i = 0, at = 0; i < n; i++) {
		at += first + i >= was[at].last;
		ends[i] = at;
	}
	ends[n] = n_was;
	best[n] = 0;
	for (uint32_t i = n; i-- > 0;) {
		best[i] = NEVER;
		for (uint32_t k = 1; k <= LONGEST && i + k <= n; k++) {
			int all = best[i + k] + cost(b, first + i, k) + (k > 3 && k < n ? 120 : 0) + 60 * (int)(ends[i + k - 1] - ends[i]);
			if (all < best[i] || k == 1) {
				best[i] = all;
				length[i] = k;
			}
		}
	}
	for (uint32_t i = 0; i < n; i += length[i]) {
		uint32_t from = first + i, to = from + length[i];
		if (!entity_add_mention(r, out, (struct mention){from, to, b->token->begin[from], b->token->end[to - 1], E_PER, QN_NONE}))
			return false;
	}
	return true;
}

/* Whether the name begins right behind the token before `i`, on its line and in its sentence. */
static bool goes_on(const struct beside *b, uint32_t i)
{
	uint32_t e = b->token->end[i - 1], gap = b->token->begin[i] - e;
	return gap == 1 && b->r->text[e] == ' ' && qn_find(b->sentence, b->token->begin[i]) == qn_find(b->sentence, b->token->begin[i - 1]);
}

/* `"Lenhart, Matthew"`: both, and the comma between, as one. */
static bool is_turned(const struct beside *b, const struct mention *one, const struct mention *next)
{
	return one->kind == E_PER && next->kind == E_PER && one->last + 1 == next->first && is_comma(b, one->last) && one->first > 0 &&
	       one->last - one->first == 1 && is(b, one->first - 1, "\"") && is(b, next->last, "\"") &&
	       b->token->end[one->first - 1] == one->begin && b->token->begin[next->last] == next->end;
}

/* A country, or a land of one; by one word those that everybody knows, for there are counties called Bay and Lake. */
static bool is_land(const struct beside *b, uint32_t first, uint32_t last)
{
	static const char lands[] = "|alabama|alaska|alberta|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|"
	                            "iowa|kansas|kentucky|louisiana|maine|manitoba|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|"
	                            "nevada|ohio|oklahoma|ontario|oregon|pennsylvania|quebec|saskatchewan|tennessee|texas|utah|vermont|virginia|washington|wisconsin|"
	                            "wyoming|england|scotland|wales|queensland|victoria|tasmania|";
	return last - first > 1 ? phrase_lists(b, first, last) & (1u << G_REGION | 1u << G_COUNTRY)
	                        : listed(b, first, G_COUNTRY) || text_among_small(lands, text_at(b, first), size_at(b, first));
}

/* "san francisco california": the first token of the land; 0 if it is not a town and its land, or all of it is a place that lists have. */
static uint32_t land_within(const struct beside *b, const struct mention *one)
{
	static const uint32_t places = 1u << G_CITY | 1u << G_REGION | 1u << G_COUNTRY;
	uint32_t n = one->last - one->first;
	if (one->kind != E_LOC || n < 2 || n > GAZETTEER_LONGEST || phrase_lists(b, one->first, one->last) & places)
		return 0;
	for (uint32_t i = one->first + 1; i < one->last; i++)
		if (phrase_lists(b, one->first, i) >> G_CITY & 1 && is_land(b, i, one->last))
			return i;
	return 0;
}

/* Whether the name, of which others may be part, could be several persons: it is long, or one is spoken to behind it. */
static bool is_several(const struct beside *b, const struct mention *one, bool loose)
{
	uint32_t n = one->last - one->first;
	bool spoken_to = n == 2 && is_comma(b, one->last), twice = spoken_to && same(b, one->first, one->first + 1);
	return one->kind == E_PER ? twice || (loose && (n > 2 || spoken_to)) : loose && twice && is_given(b, one->first);
}

bool entity_beside(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	const struct beside b = {r, &known->lists, token, sentence};
	struct mentions out = mentions_like(m);
	for (uint32_t i = 0, e; i < m->n; i = e) {
		struct mention one = m->at[i];
		e = i + 1;
		if (e < m->n && is_turned(&b, &one, &m->at[e])) {
			one.last = m->at[e].last;
			one.end = m->at[e++].end;
			if (!entity_add_mention(r, &out, one))
				return false;
			continue;
		}
		uint32_t land = m->loose ? land_within(&b, &one) : 0;
		if (land) {
			if (!entity_add_mention(r, &out, (struct mention){one.first, land, one.begin, token->end[land - 1], E_LOC, QN_NONE}))
				return false;
			m->at[i].begin = token->begin[m->at[i].first = land];
		}
		while (m->loose && one.kind == E_PER && e < m->n && m->at[e].kind == E_PER && m->at[e].first == one.last && goes_on(&b, one.last))
			one.last = m->at[e++].last;
		if (is_several(&b, &one, m->loose) && only_words(&b, one.first, one.last)) {
			if (!part(r, &b, &m->at[i], e - i, &out))
				return false;
		} else
			for (; i < e; i++)
				if (!entity_add_mention(r, &out, m->at[i]))
					return false;
	}
	*m = out;
	return true;
}
