/*
 * source.c -- sources that have no name.
 *
 * "Two officials said", "according to residents", "said a police spokesman": a
 * noun phrase whose head is a word for people or parties who speak, beside a
 * verb that reports. Such phrases become names of kind NOM, so that a quotation
 * can say who spoke though the article does not say who that is.
 * Its words are in source_words.c, where it begins and ends is told by phrase.c.
 */
#include "source.h"

#include <string.h>

enum { FARTHEST = 14 }; /* words from the head of such a phrase to the verb */

/* Those behind what belongs to a listed head, "prosecutors in the capital demanded". */
static const char demands[] =
	"|ruled|observed|denied|calls|demands|urges|confirmed|announced|declared|claimed|urged|demanded|rejected|asked|described|vowed|promised|suggested|noted|added|concluded|blamed|called|reported|"
	"pledged|predicted|estimated|believed|feared|believe|think|agree|agreed|found|welcomed|ordered|disputed|declined|";
/* What a head stands before without being one: "police data", "court papers". */
static const char of_papers[] = "|figures|data|statistics|estimates|numbers|media|results|forecasts|projections|surveys|papers|documents|records|filings|minutes|files|accounts|guidelines|rules|";
/* What "a poll that", "the courts, which" do as well. */
static const char papers_do[] = "|ruled|reported|showed|shows|show|found|suggested|suggests|suggest|claimed|claims|claim|announced|called|denied|endorsed|estimated|concluded|";
/* Nouns that stand before a verb of saying and say nothing: "Li last week said". */
static const char no_heads[] = "|week|weeks|month|months|year|years|day|days|morning|night|time|times|afternoon|evening|weekend|hours|ago|once|often|always|never|still|just|even|only|"
                               "himself|herself|themselves|itself|nobody|anybody|everybody|everyone|anyone|someone|nothing|something|";
/* What leads from a head behind its verb to what it belongs to, "said a clerk in Paris": fewer words than before it do. */
static const char links_behind[] = "|of|for|at|from|inside|close|familiar|"; /* "according to officials in Paris" has all of them */

/* "A teacher accused of theft", "a plan backed by residents": what is done to the noun before. */
static bool is_suffered(const struct look *w, uint32_t i, uint32_t end)
{
	static const char verbs[] = "|accused|described|condemned|praised|criticised|criticized|blamed|rejected|backed|informed|told|asked|ordered|opposed|recommended|welcomed|disputed|called|";
	return i + 1 < end && in(w, i + 1, "|by|of|") && in(w, i, verbs) && !(in(w, i + 1, "|of|") && in(w, i, "|told|informed|"));
}

/* A reporting verb behind the head, with at most three words such as "have also" between. */
static bool reports_behind(const struct look *w, uint32_t head, uint32_t end)
{
	for (uint32_t i = head + 1; i < end && i <= head + 4; i++) {
		if (in_set(w, i, &w->words->reports))
			return !is_suffered(w, i, end);
		if (!in(w, i, source_between))
			return false;
	}
	return false;
}

/* "A headline that said", "the lower courts, which have ruled": the head of such a clause is what says it, whatever the noun. */
static bool said_by_it(const struct look *w, uint32_t head, uint32_t end)
{
	uint32_t i = head + 1 + in(w, head + 1, "|,|");
	if (i + 1 >= end || !in(w, i, i == head + 1 ? "|that|which|" : "|which|"))
		return false;
	for (i++; i + 1 < end && i < head + 5 && in(w, i, source_between) && !in(w, i, "|who|that|which|"); i++)
		;
	return in_set(w, i, &w->words->speaks) || in(w, i, papers_do) || (in_set(w, head, &w->words->heads) && in_set(w, i, &w->words->reports));
}

/* A reporting verb or "according to" before the phrase. Whoever is told something is no source, nor who stands behind a verb that has its subject before it, unless marks or a
   comma part them: "'Why?' asked one reporter", but "Li said members were angry". */
static bool reports_before(const struct look *w, uint32_t first, uint32_t start)
{
	if (first > start && in(w, first - 1, "|cited|citing|quoted|quoting|"))
		return true;
	if (first > 1 && in(w, first - 1, "|said|says|added|explained|noted|insisted|wrote|asked|warned|shouted|whispered|muttered|yelled|screamed|exclaimed|joked|"))
		return first == start + 1 || !is_word(w, first - 2);
	return first > start + 1 && in(w, first - 1, "|to|") && in(w, first - 2, "|according|");
}

static bool speaks_at(const struct look *w, uint32_t i, bool listed) { return in_set(w, i, &w->words->speaks) || (listed && in(w, i, demands)); }

static bool is_several(const struct look *w, uint32_t head)
{
	const char *end = w->text + w->token->end[head];
	return w->token->end[head] - w->token->begin[head] > 2 && end[-1] == 's' && end[-2] != 's' && end[-2] != 'u';
}

/* "Residents of the town said", "Residents, some in tears, said": the token behind what belongs to the head and leads to a verb of saying; 0: none. */
static uint32_t speaks_further_on(const struct look *w, uint32_t head, uint32_t end, bool listed)
{
	uint32_t i = head + 1, aside = phrase_behind_pronoun(w, i, end, source_links);
	if (aside && aside < end && speaks_at(w, aside, listed))
		return aside;
	if (phrase_leads_on(w, i, end, source_links))
		for (i++; i < end && (phrase_goes_on(w, i) || speaks_at(w, i, listed)); i++)
			if (speaks_at(w, i, listed))
				return i > head + 2 && !in(w, i - 1, source_inner) && !in(w, i - 1, source_determiners) ? i : 0;
	if (i + 1 >= end || !in(w, i, "|,|"))
		return 0;
	for (aside = i + 1; aside + 1 < end && (is_word(w, aside) || phrase_is_hyphen(w, aside) || (listed && in(w, aside, "|$|\xc2\xa3|\xe2\x82\xac|%|'s|\xe2\x80\x99s|"))); aside++)
		;
	return aside + 1 < end && in(w, aside, "|,|") && speaks_at(w, aside + 1, listed && is_several(w, head)) ? i : 0;
}

/* A noun that no list has, before a verb of saying or what belongs to it: "the announcer said", "European leaders argue", "a hospital in the town said". */
static bool may_speak(const struct look *w, uint32_t i, uint32_t end)
{
	const char *s = w->text + w->token->begin[i];
	uint32_t n = w->token->end[i] - w->token->begin[i];
	bool sure = said_by_it(w, i, end);
	if (i + 1 >= end || n < (sure ? 2u : 4u) || s[0] < 'a' || s[0] > 'z' || (!sure && memcmp(s + n - 3, "ing", 3) == 0 && i > 0 && in_set(w, i - 1, &w->words->heads) /* "his team winning praise" */))
		return false;
	return !in_set(w, i, &w->words->stops) && !in_set(w, i, &w->words->reports) && !in(w, i, source_between) && !in(w, i, no_heads) && (s[n - 1] != 'y' || s[n - 2] != 'l') /* "recently said" */;
}

/* What stands around a head: its sentence's first token, a token behind which nothing is looked at, the names before and behind. */
struct place {
	uint32_t start, end;
	bool listed;                         /* the head is */
	const struct mention *before;        /* NULL: none */
	const struct mention *behind, *last; /* [behind, last) */
};

/* "A source close to Li hit back, saying": the token behind the words for a head whose first comma leads to a participle of saying; 0: none. */
static uint32_t speaks_in_passing(const struct look *w, uint32_t head, uint32_t first, const struct place *p)
{
	uint32_t i = head + 1, pronoun = phrase_behind_pronoun(w, i, p->end, source_links);
	if (!p->listed || (first != p->start && !in(w, first - 1, "|and|but|,|")))
		return 0;
	while (i < p->end && (is_word(w, i) || phrase_is_hyphen(w, i) || phrase_is_possessive(w, i)))
		i++;
	if (i + 1 >= p->end || !in(w, i, "|,|") || !in(w, i + 1, "|saying|arguing|insisting|claiming|warning|calling|accusing|telling|"))
		return 0;
	if (pronoun || !phrase_leads_on(w, head + 1, i, source_links) || p->behind == p->last)
		return pronoun ? pronoun : head + 1;
	uint32_t named = head + 2 + in(w, head + 1, "|close|familiar|next|");
	return p->behind->first == named + in(w, named, "|the|") ? p->behind->last : head + 1;
}

/* Whether somebody is named in tokens [i, end) as who he is: "the minister, Dr Ana Li", "Secretary of State Ana Li", but not "a spokesman for Governor Ana Li". */
static bool is_named(const struct look *w, const struct place *p, uint32_t i, uint32_t end)
{
	for (const struct mention *m = p->behind; m < p->last && m->first < end; m++) {
		uint32_t first = m->first;
		if (first > i + 1 && in(w, first - 1, "|justices|judges|ministers|senators|"))
			return false; /* "a bench of Justices Li and Hall" */
		while (first > i + 1 && m->first - first < 3 && is_word(w, first - 1) && !in(w, first - 1, source_inner) && in(w, first - 2, "|for|to|with|by|"))
			first--;
		if (m->kind == E_PER && (first == i || !in(w, first - 1, source_inner)))
			return true;
	}
	return false;
}

/* A head that no list has: a phrase of somebody, not one that tells where or when something is. */
static bool is_party(const struct look *w, uint32_t i, uint32_t plain, uint32_t first, const struct place *p)
{
	bool right_before = in_set(w, i + 1, &w->words->speaks), begins = in(w, first, source_determiners);
	if (said_by_it(w, i, p->end))
		return begins || is_several(w, i); /* wherever it stands */
	if (first > p->start && in(w, first - 1, source_inner) && !in(w, first - 1, "|as|and|"))
		return false;
	return begins || (right_before && (first != plain || is_several(w, i)));
}

/* "His daughter rallied supporters, saying": whether a verb stands between another head, or the phrase's beginning, and the head. */
static bool has_verb(const struct look *w, uint32_t first, uint32_t head)
{
	for (uint32_t k = first; k < head; k++) {
		const char *e = w->text + w->token->end[k];
		if (w->token->end[k] - w->token->begin[k] > 4 && e[-1] == 'd' && e[-2] == 'e' && (k == first || in_set(w, k - 1, &w->words->heads)))
			return true;
	}
	return false;
}

/* The phrase of a source with its head at i, if there is one. */
static bool source_at(const struct look *w, uint32_t i, const struct place *p, struct mention *out)
{
	if (!p->listed && !may_speak(w, i, p->end))
		return false;
	if (i + 1 < p->end && (in_set(w, i + 1, &w->words->heads) || in(w, i + 1, "|states|state|countries|country|nations|firms|")))
		return false; /* "government official": the head is still to come */
	if (!p->listed && !is_several(w, i) && in(w, i + 1, "|praise|claim|report|recall|caution|dispute|welcome|"))
		return false; /* "offered them some unexpected praise": one person praises */
	if (p->listed && in(w, i + 1, of_papers))
		return false; /* "according to official figures" */
	uint32_t plain = phrase_start(w, i, p->start);
	if (!p->listed && i > plain + (in(w, plain, source_determiners) ? 4 : 1) && said_by_it(w, i, p->end))
		plain = i - 1; /* no verb, as in "the state gives out new poll results that show" */
	uint32_t first = phrase_widened(w, plain, p->start, p->before);
	if (first > p->start && ((in(w, first - 1, "|of|") && !said_by_it(w, i, p->end)) || phrase_is_possessive(w, first - 1)))
		return false;
	if ((!p->listed && !is_party(w, i, plain, first, p)) || has_verb(w, first, i))
		return false;
	bool beside = (p->listed ? reports_behind(w, i, p->end) : in_set(w, i + 1, &w->words->speaks)) || said_by_it(w, i, p->end), before = p->listed && !beside && reports_before(w, first, p->start);
	bool apposed = p->before && p->before->kind == E_PER && p->before->last + 1 == first && in(w, first - 1, "|,|"); /* "Ana Li, the minister of trade," */
	uint32_t leads = beside || before || apposed ? 0 : speaks_further_on(w, i, p->end, p->listed), last = i + 1;
	if (before || leads)
		last = phrase_end(w, i, leads ? leads : p->end, leads || in(w, first - 1, "|to|") ? source_links : links_behind, before);
	uint32_t passing = beside || before || apposed || leads ? 0 : speaks_in_passing(w, i, first, p);
	last = passing ? passing : last;
	bool comma = last + 1 < p->end && in(w, last, "|,|") && !is_several(w, i);
	if ((!beside && !before && !leads && !passing) || is_named(w, p, i + 1, comma ? last + 4 : last + !beside))
		return false;
	*out = (struct mention){first, last, w->token->begin[first], w->token->end[last - 1], E_NOM, QN_NONE};
	return true;
}

/* Whether a word that no list has may be a head at all: what stands behind it says so, and nearly none does. */
static bool leads_to_saying(const struct look *w, uint32_t i)
{
	char c = w->text[w->token->begin[i]];
	return c >= 'a' && c <= 'z' && i + 1 < w->token->n && (in_set(w, i + 1, &w->words->speaks) || in_set(w, i + 1, &w->words->links) || in(w, i + 1, "|that|which|,|"));
}

bool entity_sources(qn_run *r, const struct source_words *words, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	struct look w = {r->text, token, words};
	struct place p = {0};
	uint32_t at = 0, next = 0, n_names = m->n;
	for (uint32_t i = 0; i < token->n; i++) {
		struct mention one;
		while (at < sentence->n && sentence->end[at] <= token->begin[i])
			at++;
		if (at < sentence->n && token->begin[i] <= sentence->begin[at])
			p.start = i;
		while (next < n_names && m->at[next].last <= i)
			next++;
		if (next < n_names && m->at[next].first <= i)
			continue;
		p.listed = in_set(&w, i, &words->heads);
		if (!p.listed && !leads_to_saying(&w, i))
			continue;
		uint32_t end_byte = at < sentence->n ? sentence->end[at] : UINT32_MAX;
		for (p.end = i + 1; p.end < token->n && p.end < i + FARTHEST && token->begin[p.end] < end_byte;)
			p.end++;
		p.before = next ? &m->at[next - 1] : NULL;
		p.behind = m->at + next;
		p.last = m->at + n_names;
		if (!source_at(&w, i, &p, &one))
			continue;
		if (!entity_add_mention(r, m, one))
			return false;
		i = one.last - 1;
	}
	return true;
}
