/*
 * source.c -- sources that have no name.
 *
 * "Two officials said", "according to residents", "said a police spokesman": a
 * noun phrase whose head is a word for people or parties who speak, beside a
 * verb that reports. Such phrases become names of kind NOM, so that a quotation
 * can say who spoke though the article does not say who that is.
 */
#include "mention.h"

#include <string.h>

enum { LONGEST = 7 }; /* words of such a phrase before its head */

static const char heads[] =
	"|activist|activists|adviser|advisers|advisor|advisors|aide|aides|ambassador|analyst|analysts|attorney|attorneys|author|"
	"authorities|authors|bishop|boss|bosses|campaigner|campaigners|captain|chairman|chairwoman|chief|citizen|citizens|coach|"
	"commander|commentator|commentators|company|council|counsel|critic|critics|delegate|delegates|demonstrators|detective|"
	"detectives|diplomat|diplomats|director|doctor|doctors|driver|drivers|economist|economists|editor|editors|employee|"
	"employees|envoy|executive|executives|expert|experts|eyewitness|eyewitnesses|families|family|farmer|farmers|fans|"
	"firefighters|governor|government|group|groups|historian|historians|industry|insider|insiders|inspector|investigator|"
	"investigators|investor|investors|journalist|journalists|judge|judges|king|lawmaker|lawmakers|lawyer|lawyers|leader|"
	"leaders|lieutenant|manager|managers|mayor|member|members|minister|ministers|ministry|mother|father|neighbor|neighbors|"
	"neighbour|neighbours|negotiator|negotiators|nurse|nurses|observer|observers|officer|officers|official|officials|"
	"opponent|opponents|organiser|organisers|organizer|organizers|owner|owners|panel|parents|participants|pilot|pilots|"
	"player|players|police|politician|politicians|pollster|president|priest|principal|producer|professor|prosecutor|"
	"prosecutors|protester|protesters|publisher|regulator|regulators|relative|relatives|report|reporter|reporters|"
	"representative|representatives|rescuers|researcher|researchers|resident|residents|scholar|scholars|scientist|"
	"scientists|secretary|senator|senators|soldier|soldiers|son|daughter|source|sources|spokesman|spokesmen|spokesperson|"
	"spokespeople|spokespersons|spokeswoman|staff|strategist|strategists|student|students|study|supporter|supporters|"
	"survivor|survivors|teacher|teachers|team|trader|traders|tribunal|union|unions|veteran|veterans|victim|victims|"
	"villager|villagers|volunteer|volunteers|voter|voters|watchdog|widow|witness|witnesses|woman|man|worker|workers|"
	"writer|writers|wife|husband|statement|court|records|documents|filings|jury|department|agency|institute|commission|committee|firm|club|bank|";
static const char reports[] =
	"|said|says|say|told|tells|tell|added|adds|announced|announces|argued|argues|argue|asked|asks|claimed|claims|claim|"
	"confirmed|confirms|confirm|declared|denied|denies|deny|described|estimate|estimated|estimates|expect|explained|explains|"
	"insisted|insists|insist|noted|notes|note|predict|predicted|predicts|pointed|promised|recalled|replied|reported|reports|"
	"report|revealed|reveals|stated|states|stressed|suggested|suggests|suggest|urged|vowed|warned|warns|warn|wrote|writes|"
	"believe|believes|believed|acknowledged|admitted|alleged|alleges|allege|analyzed|analysed|complained|concluded|"
	"conceded|criticised|criticized|emphasised|emphasized|fear|feared|hope|maintained|testified|tweeted|recommended|"
	"found|showed|shows|ruled|accused|blamed|demanded|called|think|know|agree|agreed|speculated|observed|remarked|";
/* Words that end such a phrase on its left. */
static const char stops[] =
	"|of|in|on|at|by|for|with|from|to|as|that|which|who|whom|whose|and|or|but|if|when|while|after|before|because|than|then|"
	"is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|not|n't|"
	"he|she|it|they|we|i|you|him|her|them|us|me|said|says|say|told|according|also|there|where|what|how|why|against|about|"
	"into|over|under|between|among|through|during|until|since|so|like|however|meanwhile|although|though|including|";
static const char between[] = "|have|has|had|also|later|earlier|then|now|who|that|which|already|recently|previously|repeatedly|today|yesterday|";

struct look { const char *text; const qn_layer *token; const struct source_words *words; };

static bool in(const struct look *w, uint32_t i, const char *set)
{
	return text_among_small(set, w->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]);
}

static bool in_set(const struct look *w, uint32_t i, const struct word_set *set)
{
	return word_set_has_small(set, w->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]);
}

static bool is_word(const struct look *w, uint32_t i)
{
	unsigned char c = (unsigned char)w->text[w->token->begin[i]];
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xc3 || (c >= '0' && c <= '9');
}

/* A reporting verb behind the head, with at most three words such as "have also" between. */
static bool reports_behind(const struct look *w, uint32_t head, uint32_t end)
{
	for (uint32_t i = head + 1; i < end && i <= head + 4; i++) {
		if (in_set(w, i, &w->words->reports))
			return true;
		if (!in(w, i, between))
			return false;
	}
	return false;
}

/* A reporting verb or "according to" before the phrase. */
static bool reports_before(const struct look *w, uint32_t first, uint32_t start)
{
	if (first > start && in(w, first - 1, "|said|says|added|told|cited|citing|quoted|quoting|asked|warned|explained|noted|insisted|wrote|"))
		return true;
	return first > start + 1 && in(w, first - 1, "|to|") && in(w, first - 2, "|according|");
}

static uint32_t phrase_start(const struct look *w, uint32_t head, uint32_t start)
{
	uint32_t i = head;
	while (i > start && head - i < LONGEST && is_word(w, i - 1) && !in_set(w, i - 1, &w->words->stops) && !in_set(w, i - 1, &w->words->reports)) {
		i--;
		if (in(w, i, "|a|an|the|this|these|those|some|several|many|most|two|three|four|five|one|another|other|his|her|their|its|our|my|"))
			break;
	}
	return i;
}

void entity_source_words(struct source_words *words)
{
	word_set_make(&words->heads, heads);
	word_set_make(&words->reports, reports);
	word_set_make(&words->stops, stops);
}

bool entity_sources(qn_run *r, const struct source_words *words, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	struct look w = {r->text, token, words};
	uint32_t at = 0, next = 0, n_names = m->n, start = 0;
	for (uint32_t i = 0; i < token->n; i++) {
		while (at < sentence->n && sentence->end[at] <= token->begin[i])
			at++;
		if (at < sentence->n && token->begin[i] <= sentence->begin[at])
			start = i;
		uint32_t end_byte = at < sentence->n ? sentence->end[at] : UINT32_MAX, end = i + 1;
		while (end < token->n && end < i + 6 && token->begin[end] < end_byte)
			end++;
		while (next < n_names && m->at[next].last <= i)
			next++;
		bool named = next < n_names && m->at[next].first <= i;
		if (named || !in_set(&w, i, &words->heads))
			continue;
		if (i + 1 < token->n && i + 1 < end && (in_set(&w, i + 1, &words->heads) || in(&w, i + 1, "|states|state|countries|country|nations|firms|")))
			continue; /* "government official": the head is still to come */
		bool name_behind = next < n_names && m->at[next].first <= i + 2 && (m->at[next].kind == E_PER);
		uint32_t first = phrase_start(&w, i, start);
		if (name_behind || (first > start && in(&w, first - 1, "|of|'s|\xe2\x80\x99s|")))
			continue;
		if (!reports_behind(&w, i, end) && !reports_before(&w, first, start))
			continue;
		struct mention one = {first, i + 1, token->begin[first], token->end[i], E_NOM, QN_NONE};
		if (!entity_add_mention(r, m, one))
			return false;
	}
	return true;
}
