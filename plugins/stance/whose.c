/*
 * whose.c -- whose doing "the deal", "the order" or "the move" is.
 *
 * Who welcomes the order is for the court that gave it, who rejects the offer against
 * whoever made it, though neither is named beside the noun. Such nouns have verbs that
 * tell of the same doing (a court orders and grants, a bidder offers and agrees to
 * buy): the subject of the nearest one in front is whose it is. "The move" and "the
 * outcome" may be anything that somebody was just said to have done, and so may "a
 * step that Reed welcomed", behind the clause that tells of it.
 */
#include "stance.h"

enum { BACK = 300, FURTHER = 600, CHILDREN = 48 }; /* words looked back at; children of one word */

static const struct doing { const char *nouns, *verbs; } doings[] = {
	{"|deal|takeover|acquisition|offer|bid|approach|merger|buyout|tie-up|purchase|proposal|",
	 "|buy|acquire|bid|offer|agree|approach|purchase|merge|table|launch|propose|"},
	{"|order|ruling|decision|verdict|judgment|judgement|sentence|conviction|acquittal|injunction|",
	 "|order|rule|decide|grant|dismiss|sentence|acquit|convict|clear|find|uphold|overturn|quash|strike|block|jail|fine|"},
	{"|plan|proposal|bill|law|measure|reform|budget|amendment|legislation|scheme|policy|programme|program|ban|tax|tariff|levy|duty|cut|",
	 "|propose|introduce|table|sponsor|draft|unveil|present|announce|pass|plan|ban|impose|enact|sign|adopt|publish|tax|cut|raise|slash|set|levy|"},
	{"|decision|outcome|", "|decide|agree|blacklist|approve|pass|adopt|vote|reject|veto|impose|ban|cut|close|sign|block|suspend|withdraw|lift|freeze|halt|expel|sack|fire|dismiss|appoint|scrap|raise|award|cancel|pardon|"},
	{"|move|step|action|announcement|change|gesture|initiative|intervention|",
	 "|announce|decide|impose|ban|cut|close|approve|sign|launch|file|sue|expel|introduce|block|suspend|withdraw|lift|freeze|halt|order|offer|lodge|"
	 "sack|fire|dismiss|appoint|scrap|raise|seize|recall|release|send|deploy|vow|threaten|refuse|reject|veto|agree|pull|pass|adopt|vote|award|cancel|pardon|resign|"},
	{"|closure|closing|shutdown|", "|close|shut|shutter|"},
	{"|cut|cutback|reduction|layoff|redundancy|saving|", "|cut|slash|halve|reduce|lay|axe|shed|trim|"},
	{"|increase|rise|hike|", "|raise|increase|hike|put|double|"},
	{"|appointment|hiring|nomination|selection|promotion|", "|appoint|name|hire|nominate|pick|select|choose|promote|"},
	{"|withdrawal|pullout|", "|withdraw|pull|quit|leave|"},
	{"|cancellation|postponement|", "|cancel|scrap|axe|postpone|delay|"},
	{"|approval|permission|consent|go-ahead|endorsement|", "|approve|grant|permit|endorse|authorise|authorize|clear|"},
	{"|rejection|refusal|snub|", "|reject|refuse|decline|turn|rebuff|"},
	{"|pardon|amnesty|clemency|", "|pardon|"},
	{"|threat|ultimatum|", "|threaten|"},
	{"|promise|pledge|vow|commitment|", "|promise|pledge|vow|commit|"},
	{"|demand|request|appeal|call|suggestion|idea|invitation|", "|demand|request|appeal|call|suggest|propose|urge|ask|invite|float|want|plan|intend|"},
	{"|report|study|finding|survey|audit|", "|find|report|publish|conclude|warn|release|"},
	{"|recall|", "|recall|"}, {"|boycott|", "|boycott|"}, {"|sale|privatisation|privatization|", "|sell|privatise|privatize|"},
	{"|resignation|", "|resign|quit|"}, {"|invasion|incursion|", "|invade|"}, {"|killing|execution|", "|kill|execute|"},
	{"|investigation|probe|inquiry|", "|investigate|probe|open|launch|order|"},
	{"|veto|", "|veto|block|"},
	{"|suit|lawsuit|complaint|petition|case|", "|sue|file|lodge|petition|accuse|bring|prosecute|"},
	{"|penalty|fine|sanction|measure|restriction|embargo|", "|fine|penalise|penalize|sanction|impose|announce|ban|freeze|blacklist|target|order|restrict|"},
	{"|directive|instruction|notice|rule|guideline|curfew|", "|direct|order|instruct|ban|announce|impose|issue|"},
	{"|arrest|detention|raid|charge|prosecution|", "|arrest|detain|raid|charge|hold|prosecute|seize|"},
	{"|sacking|dismissal|removal|firing|suspension|expulsion|appointment|", "|sack|dismiss|remove|fire|suspend|expel|appoint|oust|"},
	{"|attack|strike|raid|bombing|shelling|bombardment|assault|offensive|", "|attack|strike|raid|bomb|shell|bombard|hit|fire|launch|kill|invade|"},
	{"|vote|", "|vote|pass|approve|adopt|reject|back|"},
	{"|apology|", "|apologise|apologize|"},
	{"|letter|email|memo|post|tweet|filing|submission|article|column|statement|", "|pen|"},
	{"|speech|address|lecture|talk|sermon|", "|address|deliver|lecture|preach|"},
	{"|allegation|accusation|claim|charge|criticism|remark|comment|statement|warning|", "|allege|accuse|claim|charge|criticise|criticize|warn|"},
	{"|release|bail|freedom|acquittal|", "|release|free|bail|acquit|grant|order|clear|"},
	{"|strike|walkout|stoppage|protest|", "|strike|walk|protest|march|"},
};

/* What may be anything that was just told of. */
static const char anything[] = "|move|step|action|decision|announcement|gesture|initiative|intervention|change|outcome|result|news|development|manoeuvre|maneuver|stance|";

/* What tells of no doing. */
static const char tells[] = "|say|tell|add|ask|know|think|believe|hope|want|expect|remain|seem|appear|become|have|be|argue|insist|note|explain|write|reply|respond|face|see|hear|feel|need|"
                            "reiterate|repeat|reaffirm|stress|promise|come|go|get|make|take|lead|tweet|post|warn|claim|allege|describe|call|accuse|criticise|criticize|condemn|praise|welcome|applaud|attack|blast|slam|thank|oppose|support|back|deny|declare|decline|hail|laud|commend|salute|denounce|deplore|decry|lament|castigate|ridicule|mock|celebrate|cheer|bemoan|echo|question|term|brand|label|dub|";

bool whose_known(const struct stance_article *a, uint32_t noun)
{
	for (unsigned k = 0; k < sizeof doings / sizeof *doings; k++)
		if (tree_lemma(a, noun, doings[k].nouns))
			return true;
	return tree_lemma(a, noun, anything);
}

/* "Told a conference in Oslo": a speech. */
static bool held_speech(const struct stance_article *a, uint32_t noun, uint32_t v)
{
	if (tree_lemma(a, noun, "|speech|address|lecture|talk|") && tree_lemma(a, v, "|tell|"))
		for (uint32_t k = v + 1; k < v + 5 && k < a->n; k++)
			if (tree_is(a, k, "|conference|audience|meeting|rally|crowd|congress|assembly|delegates|summit|students|dinner|forum|convention|congregation|parliament|gathering|"))
				return true;
	return false;
}

/* "In an open letter, Reed urged": whose letter it is. */
static bool wrote_in(const struct stance_article *a, uint32_t noun, uint32_t v)
{
	uint32_t prep, letter = tree_lemma(a, noun, "|letter|email|memo|post|tweet|filing|submission|article|column|statement|") ? tree_child(a, v, R_OBL) : NOWHERE;
	if (letter != NOWHERE && a->at[letter].lemma != a->at[noun].lemma)
		letter = tree_behind(a, v, "|in|", &prep);
	return letter != NOWHERE && a->at[letter].lemma == a->at[noun].lemma && tree_case(a, letter) != NOWHERE && tree_is(a, tree_case(a, letter), "|in|");
}

/* "Sacked Reed days after Corvane sued it": what stands behind "after" is not the news. */
static bool before_it(const struct stance_article *a, uint32_t v)
{
	uint32_t mark = a->at[v].rel == R_ADVCL && a->at[v].head != NOWHERE && a->at[v].head < v ? tree_child(a, v, R_MARK) : NOWHERE;
	return mark != NOWHERE && tree_is(a, mark, "|after|since|before|");
}

/* "Gave the go-ahead": what "the decision" was. */
static bool gives_leave(const struct stance_article *a, uint32_t noun, uint32_t v)
{
	uint32_t leave = tree_lemma(a, noun, "|decision|outcome|approval|move|ruling|verdict|permission|consent|") && tree_lemma(a, v, "|give|grant|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	return leave != NOWHERE && (tree_is(a, leave, "|light|approval|go-ahead|blessing|nod|permission|consent|") || (tree_is(a, leave, "|ahead|") && tree_is(a, leave - 1, "|-|")));
}

/* "Sticks to its offer for Corvane", "stood by the bid". */
static bool sticks_to(const struct stance_article *a, uint32_t v)
{
	uint32_t prep, bid = tree_lemma(a, v, "|stick|stand|hold|") ? tree_behind(a, v, "|to|by|", &prep) : tree_lemma(a, v, "|sweeten|raise|improve|increase|withdraw|drop|extend|revive|abandon|lower|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	return bid != NOWHERE && tree_lemma(a, bid, "|offer|bid|takeover|approach|proposal|");
}

/* Whether verb v may tell of the doing that the noun means. */
static bool tells_of(const struct stance_article *a, uint32_t noun, uint32_t v)
{
	enum { NEAR = 1 };
	uint32_t object = tree_child(a, v, R_OBJ);
	if (a->at[v].rel == R_RELCL)
		return false; /* "Reed, who voted against": told by the way */
	if (gives_leave(a, noun, v))
		return true; /* of which there is one, whatever came after it */
	if (tree_lemma(a, noun, anything) && before_it(a, v))
		return false;
	if (object != NOWHERE && tree_lemma(a, v, "|break|keep|close|hold|lose|") && tree_lemma(a, object, "|rank|silence|ground|talk|breath|patience|temper|"))
		return false; /* "broke ranks" is how it was taken */
	if (tree_lemma(a, noun, doings[0].nouns) && sticks_to(a, v))
		return true;
	for (unsigned k = 0; k < sizeof doings / sizeof *doings; k++)
		if (tree_lemma(a, noun, doings[k].nouns) && tree_lemma(a, v, doings[k].verbs))
			return true;
	if (held_speech(a, noun, v) || wrote_in(a, noun, v))
		return true;
	if (tree_lemma(a, noun, doings[0].nouns) && tree_lemma(a, v, "|make|mount|submit|lodge|raise|sweeten|increase|") && object != NOWHERE && tree_lemma(a, object, doings[0].nouns))
		return true;
	if (object != NOWHERE && tree_lemma(a, v, "|reserve|save|keep|find|") && tree_lemma(a, object, "|word|praise|criticism|scorn|anger|ire|wrath|"))
		return false; /* "reserved her harshest words for Reed" is no doing that anybody welcomes */
	return tree_lemma(a, noun, anything) && a->at[noun].sentence - a->at[v].sentence <= NEAR && !tree_lemma(a, v, tells) &&
	       (a->at[v].rel == R_ROOT || (a->at[v].rel == R_CONJ && a->at[v].head != NOWHERE && a->at[a->at[v].head].rel == R_ROOT));
}

bool whose_bare(const struct stance_article *a, uint32_t i)
{
	uint32_t det = tree_child(a, i, R_DET);
	unsigned steps = 0;
	bool pointed = det != NOWHERE && tree_is(a, det, "|the|this|that|these|those|");
	bool bid = det != NOWHERE && ((tree_is(a, det, "|a|an|") && tree_lemma(a, i, "|approach|offer|bid|")) || (tree_is(a, det, "|any|such|") && tree_lemma(a, i, "|deal|takeover|merger|acquisition|bid|offer|")));
	if (a->at[i].tag != 'n' || (!pointed && !bid))
		return false;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].name != NOWHERE || a->at[c].rel == R_POSS || (c > i && (a->at[c].rel == R_NMOD || a->at[c].rel == R_ACL)))
			return false;
	return true;
}

/* "..., a step that Reed welcomed", "..., a decision criticised by Reed": what sums up the clause in front of it. */
static bool sums_up(const struct stance_article *a, uint32_t i)
{
	enum { FRONT = 4 };
	static const char sums[] = "|move|step|decision|action|gesture|idea|proposal|plan|suggestion|offer|demand|claim|charge|accusation|allegation|assertion|change|measure|policy|threat|promise|"
	                           "pledge|request|appeal|announcement|development|outcome|result|position|view|stance|approach|tactic|strategy|manoeuvre|maneuver|choice|remark|comment|verdict|ruling|";
	uint32_t k = i;
	while (k-- > 0 && i - k < FRONT && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|a|an|"))
		;
	bool in = k > 1 && tree_is(a, k - 1, "|in|") && tree_is(a, k - 2, "|,|"); /* "..., in a move that Reed welcomed" */
	uint32_t front = k > 1 && tree_is(a, k - 1, "|\"|”|’|''|") ? k - 2 : k - 1; /* 'was "a man to trust," a remark that' */
	if (!tree_lemma(a, i, sums) || k == 0 || k >= i || !tree_is(a, k, "|a|an|") || !(in || tree_is(a, front, "|,|–|—|-|")))
		return false;
	for (uint32_t c = a->at[i].child, n = 0; c != NOWHERE && n++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_RELCL || a->at[c].rel == R_ACL))
			return true;
	return false;
}

/* "Had dismissed his plea": what was done before what is told of now. */
static bool earlier(const struct stance_article *a, uint32_t v)
{
	uint32_t aux = tree_child(a, v, R_AUX);
	return aux != NOWHERE && tree_is(a, aux, "|had|");
}

/* Who does what verb v says. */
static bool doer(struct stance_article *a, uint32_t v, struct names *out)
{
	bool passive;
	uint32_t subject = tree_subject(a, v, &passive), agent = passive ? tree_agent(a, v) : NOWHERE;
	out->n = 0;
	if (subject != NOWHERE)
		who_are(a, passive ? agent : subject, HOLDER, out);
	return out->n == 1;
}

/* Whether word v is what somebody is quoted with; but "Corvane said it would close the plant" tells what Corvane does. */
static bool quoted(const struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t quote = a->at[v].quote, subject;
	if (quote == NOWHERE)
		return false;
	bool indirect = quoted_is(a, quote, "indirect");
	if (a->at[v].tag == 'n') /* "rejected an approach from Lindell" tells it as well */
		return !indirect;
	uint32_t mark = indirect && a->at[v].rel == R_ADVCL ? tree_child(a, v, R_MARK) : NOWHERE;
	if (mark != NOWHERE && tree_is(a, mark, "|after|"))
		return false; /* "vowed to sue after the council gave the go-ahead": the newspaper tells it */
	subject = indirect && a->at[v].tag == 'v' ? tree_subject(a, v, &passive) : NOWHERE;
	return subject == NOWHERE || a->at[subject].name == NOWHERE || a->at[subject].name != a->speaker[quote];
}

/* Whose purchase it is where the noun was told of with its owner before: "to block Corvane's purchase of", "an approach from Corvane", "its suit". */
static bool owned(struct stance_article *a, uint32_t noun, struct names *out)
{
	uint32_t owner = tree_child(a, noun, R_POSS), prep;
	out->n = 0;
	if (owner != NOWHERE && a->at[owner].tag == 'n' && tree_behind(a, noun, "|with|", &prep) != NOWHERE)
		return false; /* "the lender's merger with Corvane": who bids, other words tell */
	if (owner == NOWHERE)
		owner = tree_behind(a, noun, "|from|by|", &prep);
	if (owner != NOWHERE && (a->at[owner].tag != 'o' || a->at[owner].name != NOWHERE))
		who_are(a, owner, TARGET, out);
	return out->n == 1;
}

/* Whether nouns are of a kind whose owner may be told with them: bids, or suits. */
static bool of_one_kind(const struct stance_article *a, uint32_t i, uint32_t k)
{
	static const char suits[] = "|suit|lawsuit|complaint|petition|case|";
	return (tree_lemma(a, i, doings[0].nouns) && tree_lemma(a, k, doings[0].nouns)) || (tree_lemma(a, i, suits) && tree_lemma(a, k, suits));
}

/* What one calls something that somebody said, and not what he told of: that may be a tragedy. */
static const char conduct[] = "|brave|courageous|bold|honest|candid|generous|gracious|dignified|statesmanlike|insulting|outrageous|offensive|disgraceful|irresponsible|reckless|dishonest|rude|cowardly|shameful|cynical|"
                              "hypocritical|arrogant|disrespectful|ignorant|unforgivable|inflammatory|absurd|ridiculous|laughable|nonsense|rubbish|hypocrisy|cowardice|blackmail|scaremongering|"
                              "claptrap|hogwash|garbage|drivel|tosh|piffle|poppycock|balderdash|bunkum|bunk|baloney|twaddle|humbug|gibberish|fearmongering|defeatist|defeatism|";

bool whose_conduct(const struct stance_article *a, uint32_t i)
{
	enum { ADJECTIVES = 7 };
	uint32_t judges = a->at[i].head;
	if (judges == NOWHERE || i + 2 >= a->n || !tree_lemma(a, judges, "|call|describe|brand|label|term|dub|deem|think|find|consider|"))
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + ADJECTIVES && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, conduct))
			return true; /* "called it lazy, tired rubbish" */
		else if (a->at[k].tag != 'a' && !tree_is(a, k, "|as|a|an|,|-|and|“|\"|‘|'|"))
			return false;
	return false;
}

bool whose_last(struct stance_article *a, uint32_t i, struct names *out)
{
	enum { START = 3, SAID = 14, LONGEST = 80 };
	uint32_t b = i, s;
	out->n = 0;
	bool said = whose_conduct(a, i);
	while (b > 0 && i - b < SAID && a->at[b - 1].sentence == a->at[i].sentence)
		b--;
	if (b == 0 || i - b >= (said ? SAID : START))
		return false;
	s = a->at[b - 1].sentence;
	for (uint32_t v = b; v-- > 0 && b - v < LONGEST && a->at[v].sentence == s;)
		if (a->at[v].tag == 'v' && a->at[v].rel == R_ROOT && a->at[v].quote == NOWHERE) {
			uint32_t thing = tree_child(a, v, R_NSUBJ);
			if (thing != NOWHERE && thing < v && a->at[thing].name == NOWHERE && whose_known(a, thing) && whose_bare(a, thing))
				return whose_doing(a, thing, out); /* "The speech went down well. It was" */
			if (said)
				return tree_lemma(a, v, "|tell|declare|say|argue|suggest|propose|promise|threaten|announce|") && doer(a, v, out);
			return !tree_lemma(a, v, tells) && doer(a, v, out);
		}
	return false;
}

/* "Those comments", "the remarks": of whoever spoke last, in the sentence before or the one before that. */
static bool words_of(struct stance_article *a, uint32_t i, struct names *out)
{
	enum { BEFORE = 2, FAR = 120 };
	out->n = 0;
	if (!tree_is(a, i, "|comments|remarks|words|comment|remark|outburst|statement|statements|claim|claims|accusation|accusations|allegation|allegations|criticism|jibe|insult|slur|tirade|"))
		return false;
	for (uint32_t k = i; k-- > 0 && i - k < FAR && a->at[k].sentence + BEFORE >= a->at[i].sentence;)
		if (a->at[k].sentence != a->at[i].sentence && quoted_by(a, k) != NOWHERE) {
			*out = (struct names){1, {quoted_by(a, k)}};
			return true;
		}
	return false;
}

static bool doing(struct stance_article *a, uint32_t i, struct names *out)
{
	enum { OWNERS = 6 }; /* owners that are looked for: each look may go far back */
	unsigned owners = 0;
	if (sums_up(a, i)) {
		for (uint32_t v = i; v-- > 0 && i - v < BACK && a->at[v].sentence == a->at[i].sentence;)
			if (a->at[v].tag == 'v' && a->at[v].rel != R_RELCL && a->at[v].quote == NOWHERE && doer(a, v, out))
				return true;
		return false;
	}
	if (whose_bare(a, i) && words_of(a, i, out))
		return true;
	if (!whose_known(a, i) || !whose_bare(a, i))
		return false;
	uint32_t back = tree_lemma(a, i, "|veto|boycott|recall|invasion|pardon|ruling|verdict|judgment|judgement|") ? FURTHER : BACK; /* there is one of these in an article */
	for (uint32_t v = i; v-- > 0 && i - v < FURTHER;) {
		if (i - v >= back && !gives_leave(a, i, v))
			continue;
		if ((quoted(a, v) && !(held_speech(a, i, v) && quoted_is(a, a->at[v].quote, "indirect"))) || (a->at[v].sentence == a->at[i].sentence && v + 12 > i)) /* the verb that governs the noun, or one beside it */
			continue;
		uint32_t poss = a->at[v].tag == 'n' && a->at[v].lemma == a->at[i].lemma ? tree_child(a, v, R_POSS) : NOWHERE;
		if (poss != NOWHERE && a->at[poss].tag == 'n' && a->at[poss].name == NOWHERE)
			return false; /* "the Greens will block the government's bill": one whose owner has no name */
		if (a->at[v].tag == 'n' && of_one_kind(a, i, v) && owners++ < OWNERS && owned(a, v, out))
			return true;
		if (a->at[v].tag == 'v' && tells_of(a, i, v) && !earlier(a, v) && doer(a, v, out))
			return true;
	}
	return false;
}

bool whose_doing(struct stance_article *a, uint32_t i, struct names *out)
{
	bool found = !a->pointing;
	if (found) {
		a->pointing = true;
		found = doing(a, i, out);
		a->pointing = false;
	}
	if (found && tree_lemma(a, i, "|arrest|detention|jailing|imprisonment|") && who_is_kind(a, out->at[0], "PER"))
		found = false; /* a person does not arrest, but is */
	if (!found)
		out->n = 0;
	return found;
}
