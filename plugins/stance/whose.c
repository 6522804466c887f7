/*
 * whose.c -- whose doing "the deal", "the order" or "the move" is.
 *
 * Who welcomes the order is for the court that gave it, who rejects the offer against
 * whoever made it, though neither is named beside the noun. Such nouns have verbs that
 * tell of the same doing (a court orders and grants, a bidder offers and agrees to
 * buy): the subject of the nearest one in front is whose it is.
 */
#include "stance.h"

enum { BACK = 300, CHILDREN = 48 }; /* words looked back at; children of one word */

static const struct doing { const char *nouns, *verbs; } doings[] = {
	{"|deal|takeover|acquisition|offer|bid|approach|merger|buyout|tie-up|purchase|",
	 "|buy|acquire|bid|offer|agree|approach|purchase|merge|table|launch|propose|"},
	{"|order|ruling|decision|verdict|judgment|judgement|sentence|conviction|acquittal|injunction|",
	 "|order|rule|decide|grant|dismiss|sentence|acquit|convict|clear|find|uphold|overturn|quash|strike|block|jail|fine|"},
	{"|plan|proposal|bill|law|measure|reform|budget|amendment|legislation|scheme|policy|programme|program|ban|tax|tariff|levy|duty|cut|",
	 "|propose|introduce|table|sponsor|draft|unveil|present|announce|pass|plan|ban|impose|enact|sign|adopt|publish|tax|cut|raise|slash|set|levy|"},
	{"|move|step|action|announcement|change|gesture|initiative|decision|intervention|",
	 "|announce|decide|impose|ban|cut|close|approve|sign|launch|file|sue|expel|introduce|block|suspend|withdraw|lift|freeze|halt|order|offer|lodge|"
	 "sack|fire|dismiss|appoint|scrap|raise|seize|recall|release|send|deploy|vow|threaten|refuse|reject|veto|agree|pull|"},
	{"|veto|", "|veto|block|"},
	{"|suit|lawsuit|complaint|petition|case|", "|sue|file|lodge|petition|accuse|bring|prosecute|"},
	{"|penalty|fine|sanction|measure|restriction|embargo|", "|fine|penalise|penalize|sanction|impose|announce|ban|freeze|blacklist|target|order|restrict|"},
	{"|directive|instruction|notice|rule|guideline|curfew|", "|direct|order|instruct|ban|announce|impose|issue|"},
	{"|arrest|detention|raid|charge|prosecution|", "|arrest|detain|raid|charge|hold|prosecute|seize|"},
	{"|sacking|dismissal|removal|firing|suspension|expulsion|appointment|", "|sack|dismiss|remove|fire|suspend|expel|appoint|oust|"},
	{"|attack|strike|raid|bombing|shelling|bombardment|assault|offensive|", "|attack|strike|raid|bomb|shell|bombard|hit|fire|launch|kill|invade|"},
	{"|vote|", "|vote|pass|approve|adopt|reject|back|"},
	{"|apology|", "|apologise|apologize|"},
	{"|allegation|accusation|claim|charge|criticism|remark|comment|statement|warning|", "|allege|accuse|claim|charge|criticise|criticize|warn|"},
	{"|release|bail|freedom|acquittal|", "|release|free|bail|acquit|grant|order|clear|"},
	{"|strike|walkout|stoppage|protest|", "|strike|walk|protest|march|"},
};

static const char *verbs_for(const struct stance_article *a, uint32_t noun)
{
	for (unsigned k = 0; k < sizeof doings / sizeof *doings; k++)
		if (tree_lemma(a, noun, doings[k].nouns))
			return doings[k].verbs;
	return NULL;
}

/* "The deal", "that move", but not "the deal with Norway", which says itself whose it is. */
static bool bare(const struct stance_article *a, uint32_t i)
{
	uint32_t det = tree_child(a, i, R_DET);
	unsigned steps = 0;
	bool pointed = det != NOWHERE && tree_is(a, det, "|the|this|that|these|those|");
	bool bid = det != NOWHERE && tree_is(a, det, "|a|an|") && tree_lemma(a, i, "|approach|offer|bid|");
	if (a->at[i].tag != 'n' || (!pointed && !bid))
		return false;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].name != NOWHERE || a->at[c].rel == R_POSS || (c > i && (a->at[c].rel == R_NMOD || a->at[c].rel == R_ACL)))
			return false;
	return true;
}

/* Deeds that somebody suffers. */
static const char suffered[] = "|arrest|detention|conviction|sentence|jailing|imprisonment|penalty|fine|sacking|dismissal|expulsion|suspension|removal|indictment|prosecution|"
	"sanction|measure|attack|strike|raid|bombing|shelling|ouster|firing|";
static const char suffering[] = "|arrest|detain|raid|charge|hold|prosecute|convict|sentence|jail|imprison|fine|penalise|penalize|sack|dismiss|remove|fire|suspend|expel|oust|indict|"
	"sanction|blacklist|attack|strike|bomb|shell|hit|";

/* ... and what he is glad of. */
static const char boons[] = "|release|bail|freedom|acquittal|";

/* "Granted bail to Reed", "released Reed" */
static uint32_t favoured(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ), whom = tree_child(a, v, R_IOBJ);
	if (!tree_lemma(a, v, "|grant|"))
		return tree_lemma(a, v, "|release|free|bail|acquit|clear|") ? object : NOWHERE;
	if (object == NOWHERE || !tree_lemma(a, object, "|bail|freedom|release|pardon|"))
		return NOWHERE;
	return whom != NOWHERE ? whom : tree_behind_either(a, object, v, "|to|for|");
}

/* "Had dismissed his plea": what was done before what is told of now. */
static bool earlier(const struct stance_article *a, uint32_t v)
{
	uint32_t aux = tree_child(a, v, R_AUX);
	return aux != NOWHERE && tree_is(a, aux, "|had|");
}

bool whose_suffering(struct stance_article *a, uint32_t i, struct names *out, bool *well)
{
	const char *verbs = verbs_for(a, i);
	bool passive;
	*well = tree_lemma(a, i, boons);
	out->n = 0;
	if (*well && bare(a, i))
		for (uint32_t v = i; v-- > 0 && i - v < BACK;) {
			uint32_t whom = a->at[v].tag == 'v' && a->at[v].sentence != a->at[i].sentence ? favoured(a, v) : NOWHERE;
			if (whom == NOWHERE)
				continue;
			who_are(a, whom, TARGET, out);
			return out->n == 1;
		}
	if (!verbs || !tree_lemma(a, i, suffered) || !bare(a, i))
		return false;
	for (uint32_t v = i; v-- > 0 && i - v < BACK;) {
		if (a->at[v].tag != 'v' || a->at[v].quote != NOWHERE || !tree_lemma(a, v, suffering) || (a->at[v].sentence == a->at[i].sentence && v + 12 > i))
			continue;
		uint32_t subject = tree_subject(a, v, &passive), object = tree_child(a, v, R_OBJ);
		who_are(a, passive ? subject : object, TARGET, out);
		if (out->n == 1)
			return true;
		out->n = 0;
	}
	return false;
}

bool whose_doing(struct stance_article *a, uint32_t i, struct names *out)
{
	const char *verbs = verbs_for(a, i);
	bool passive;
	out->n = 0;
	if (!verbs || !bare(a, i))
		return false;
	for (uint32_t v = i; v-- > 0 && i - v < BACK;) {
		if (a->at[v].tag != 'v' || a->at[v].quote != NOWHERE || !tree_lemma(a, v, verbs) || earlier(a, v))
			continue;
		uint32_t subject = tree_subject(a, v, &passive), agent = passive ? tree_agent(a, v) : NOWHERE;
		if (subject == NOWHERE || (a->at[v].sentence == a->at[i].sentence && v + 12 > i))
			continue; /* the verb that governs the noun, or one beside it */
		who_are(a, passive ? agent : subject, HOLDER, out);
		if (out->n == 1)
			return true;
		out->n = 0;
	}
	return false;
}
