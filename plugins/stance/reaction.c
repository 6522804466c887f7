/*
 * reaction.c -- a remark that names nobody, on what somebody has just been told to have done.
 *
 * "Reed scrapped the night bus. 'It's a disgrace,' said Lund": against Reed. News tells a deed and then who thinks what of it, so that "it", "this" or a verdict
 * without a subject ("Shameful.") is of the doer: whom the words around the quotation name as doing something, or the sentence in front, if it has one such party only.
 * The word has to be one that only somebody's conduct is called: a storm is a disaster as well, but neither cynical nor a con.
 */
#include "quoted.h"

enum { FIRST = 30, LONGEST = 60 }; /* words of a remark, and of the sentence in front, that are looked at */

static const char ill[] = "|disgrace|disgraceful|shame|shameful|shameless|scandal|scandalous|outrage|outrageous|betrayal|treachery|travesty|insult|insulting|joke|farce|farcical|sham|con|scam|swindle|fraud|rip-off|racket|"
	"whitewash|stitch-up|cover-up|fudge|gimmick|stunt|dereliction|negligence|negligent|incompetence|incompetent|cruelty|cruel|heartless|callous|inhumane|cowardice|cowardly|gutless|spineless|hypocrisy|hypocritical|arrogance|"
	"arrogant|contempt|contemptuous|contemptible|cynical|cynicism|greed|greedy|spite|spiteful|vindictive|petty|nasty|rotten|shabby|despicable|indefensible|inexcusable|unforgivable|unconscionable|irresponsible|"
	"irresponsibility|reckless|recklessness|dishonest|dishonesty|deceitful|deceit|lie|disrespect|disrespectful|offensive|distasteful|crass|tasteless|insensitive|insensitivity|tone-deaf|patronising|patronizing|condescending|"
	"ignorant|ignorance|nonsense|rubbish|claptrap|hogwash|garbage|drivel|tosh|piffle|poppycock|balderdash|bunkum|bunk|baloney|twaddle|bilge|waffle|humbug|bluster|scaremongering|fearmongering|grandstanding|posturing|"
	"laughable|ludicrous|ridiculous|absurd|preposterous|risible|idiotic|stupid|stupidity|foolish|folly|madness|lunacy|insanity|vandalism|blackmail|bullying|theft|robbery|extortion|profiteering|sabotage|propaganda|"
	"unprofessional|amateurish|shambolic|shambles|inept|ineptitude|clueless|sloppy|lazy|unacceptable|undemocratic|unjustifiable|unwarranted|hollow|bogus|pathetic|feeble|cheek|impertinence|impudence|gall|nerve|rude|"
	"rudeness|discourteous|ungracious|ungrateful|ingratitude|abuse|abusive|discrimination|discriminatory|racist|sexist|bigotry|immoral|unethical|underhand|underhanded|sneaky|sly|devious|appeasement|surrender|cop-out|"
	"smokescreen|kick|slap|snub|overreach|profligate|wasteful|short-sighted|shortsighted|wrong-headed|misguided|disloyal|disloyalty|";
static const char well[] = "|brave|bravery|bravest|courageous|courage|bold|boldness|gutsy|guts|decent|decency|generous|generosity|gracious|grace|honourable|honorable|noble|nobility|kindness|compassion|compassionate|humane|"
	"humanity|selfless|selflessness|thoughtful|dignified|dignity|classy|class|statesmanship|statesmanlike|leadership|sportsmanship|integrity|principled|honest|honesty|candour|candor|refreshing|wise|wisdom|sensible|shrewd|"
	"prudent|responsible|masterstroke|masterclass|masterpiece|genius|brilliant|brilliance|superb|magnificent|outstanding|exemplary|inspired|inspiring|inspirational|heroic|heroism|visionary|imaginative|ingenious|"
	"commendable|laudable|admirable|praiseworthy|skilful|skillful|clever|impressive|spot-on|gorgeous|sublime|exquisite|delightful|triumph|miracle|tour|";

/* Verbs by which a remark says what something is: "it took guts", "it smacks of spite", "that's called bad manners". */
static const char shows[] = "|take|show|smack|reek|stink|amount|call|seem|look|sound|feel|remain|constitute|represent|display|border|verge|demonstrate|require|";

/* Whether word i is of the remark itself, and not of "said Lund", which may stand in its midst. */
static bool in_quote(const struct stance_article *a, uint32_t i, uint32_t quote)
{
	uint32_t who = i < a->n && a->at[i].quote == quote ? tree_child(a, i, R_NSUBJ) : NOWHERE;
	return i < a->n && a->at[i].quote == quote && !(who != NOWHERE && a->at[who].tag == 'N' && a->at[who].name != NOWHERE && a->at[who].name == a->speaker[quote]);
}

/* The word that the remark's sentence hangs on, from judging word i up: "an act of real decency" at "act"; NOWHERE where i stands in another clause. */
static uint32_t verdict_head(const struct stance_article *a, uint32_t i)
{
	enum { UP = 4 };
	uint32_t quote = a->at[i].quote;
	for (unsigned steps = 0; steps < UP; steps++) {
		const struct node *w = &a->at[i];
		if (tree_child(a, i, R_COP) != NOWHERE || !in_quote(a, w->head, quote))
			return i;
		bool shown = (w->rel == R_OBJ || w->rel == R_XCOMP || w->rel == R_OBL) && tree_lemma(a, w->head, shows);
		if (shown)
			return w->head;
		if (w->rel != R_AMOD && w->rel != R_NMOD && w->rel != R_CONJ && w->rel != R_COMPOUND && w->rel != R_APPOS)
			return NOWHERE;
		i = w->head;
	}
	return NOWHERE;
}

/* Whether a noun is one that stands for what somebody did or said: "budget", "offer", "speech". */
static bool deed(const struct stance_article *a, uint32_t i)
{
	static const char more[] = "|speech|remark|reply|answer|handling|performance|comment|interview|statement|letter|article|book|column|idea|campaign|behaviour|behavior|conduct|attitude|scheme|stunt|trick|tactic|project|fee|price|"
	                           "agreement|treaty|accord|work|tone|language|choice|excuse|explanation|denial|tweet|post|silence|outburst|argument|logic|motion|question|joke|display|strategy|timetable|document|manifesto|settlement|";
	return (whose_known(a, i) || tree_lemma(a, i, more)) && !tree_lemma(a, i, "|attack|strike|raid|killing|execution|arrest|detention|bombing|shelling|case|news|result|outcome|vote|fine|");
}

static bool deed_noun(const struct stance_article *a, uint32_t i) { return whose_bare(a, i) && deed(a, i); } /* "that budget" */

/* "It was the finest speech": whether adjective i is of the best or the worst that somebody may do; 1, -1 or 0. */
static int most(const struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (noun == NOWHERE || noun < i || tree_child(a, noun, R_COP) == NOWHERE || !(deed(a, noun) || tree_lemma(a, noun, "|thing|piece|act|bit|day|display|line|ruling|order|decree|judgment|judgement|sermon|bargain|")))
		return 0;
	return tree_is(a, i, "|finest|best|greatest|wisest|kindest|noblest|boldest|cleverest|sanest|smartest|truest|warmest|funniest|") ? 1
	     : tree_is(a, i, "|worst|silliest|stupidest|dumbest|meanest|cruellest|cruelest|cheapest|lowest|shabbiest|nastiest|dirtiest|weakest|poorest|feeblest|emptiest|dullest|") ? -1 : 0;
}

/* "That budget is a catastrophe": how word i judges where the subject is a deed, which no storm is. */
static int of_deed(const struct stance_article *a, uint32_t i)
{
	uint32_t subject = tree_child(a, i, R_COP) != NOWHERE ? tree_child(a, i, R_NSUBJ) : NOWHERE, bits = tree_opinion(a, i) & (1 << OP_GOOD | 1 << OP_BAD);
	return subject == NOWHERE || !deed_noun(a, subject) || (a->at[i].tag != 'n' && a->at[i].tag != 'a') ? 0 : bits == 1 << OP_GOOD ? 1 : bits == 1 << OP_BAD ? -1 : 0;
}

/* Whether what word i says is said of "it": of a pronoun that stands for no name, or of nothing that the remark mentions. */
static bool of_it(struct stance_article *a, uint32_t i)
{
	bool passive;
	struct names who;
	uint32_t head = verdict_head(a, i), subject = head == NOWHERE ? NOWHERE : tree_child(a, head, R_NSUBJ);
	if (head == NOWHERE)
		return false;
	if (subject == NOWHERE)
		subject = tree_child(a, head, R_NSUBJ_PASS);
	if (subject == NOWHERE && a->at[head].tag == 'v')
		subject = tree_subject(a, head, &passive);
	if (subject == NOWHERE || !in_quote(a, subject, a->at[i].quote))
		return (a->at[head].tag != 'v' || a->at[head].saying != NOWHERE) && tree_child(a, head, R_COP) == NOWHERE; /* but "it is disgraceful for anyone to say so" */
	if (!(tree_is(a, subject, "|it|this|that|what|such|") || deed_noun(a, subject)) || tree_child(a, head, R_CSUBJ) != NOWHERE)
		return false;
	who_are(a, subject, TARGET, &who);
	return !who.n || !quoted_party(a, who.at[0]);
}

/* How the remark of words [b, e) judges what it is about: 1, -1, or 0; *at: by which word. */
static int verdict(struct stance_article *a, uint32_t b, uint32_t e, uint32_t *at)
{
	int sign = 0;
	for (uint32_t i = b; i < e && i < a->n; i++) {
		int now = tree_is(a, i, ill) || tree_lemma(a, i, ill) ? -1 : tree_is(a, i, well) || tree_lemma(a, i, well) ? 1 : saying_sign(a, i);
		now = now ? now : most(a, i);
		now = now ? now : of_deed(a, i);
		if (!now || a->at[i].name != NOWHERE || (a->at[i].tag != 'n' && a->at[i].tag != 'a' && a->at[i].tag != 'i' && a->at[i].saying == NOWHERE) || !of_it(a, i))
			continue;
		uint32_t head = verdict_head(a, i);
		struct shift s = tree_shift(a, head);
		if (tree_is(a, i - 1, "|no|not|nothing|hardly|less|") || s.negated || (s.undone && !s.would) || tree_asked(a, i) || quoted_believed(a, i))
			return 0;
		if (sign && now != sign)
			return 0; /* "brave but foolish" */
		if (!sign)
			*at = i;
		sign = now;
	}
	return sign;
}

/* Whether word k, which bears a name, is who does something there: a subject that acts, an owner, an agent. */
static bool does(const struct stance_article *a, uint32_t k)
{
	uint32_t on = tree_case(a, k), head = a->at[k].head;
	if (a->at[k].rel == R_NSUBJ && head != NOWHERE && tree_lemma(a, head, "|die|drown|perish|fall|suffer|lose|win|beat|collapse|retire|"))
		return false;
	if (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_AGENT)
		return true;
	if (a->at[k].rel == R_POSS)
		return head != NOWHERE && !tree_lemma(a, head, "|arrest|sacking|dismissal|removal|treatment|death|killing|murder|critic|opponent|defeat|suspension|");
	if ((a->at[k].rel == R_IOBJ || a->at[k].rel == R_OBJ) && head != NOWHERE && tree_lemma(a, head, "|take|"))
		return tree_child(a, head, R_NSUBJ) != NOWHERE && tree_is(a, tree_child(a, head, R_NSUBJ), "|it|"); /* "it took Corvane a year to tell them" */
	return on != NOWHERE && tree_is(a, on, "|by|from|") && (a->at[k].rel == R_NMOD || a->at[k].rel == R_OBL);
}

/* Whether word k, which bears a name, is whom a slight befalls that nobody is named for: "was booed", "the attack on". */
static bool suffers(const struct stance_article *a, uint32_t k)
{
	uint32_t on = tree_case(a, k), head = a->at[k].head;
	if (head == NOWHERE)
		return false;
	if (a->at[k].rel == R_NSUBJ_PASS)
		return tree_agent(a, head) == NOWHERE && tree_lemma(a, head, "|sack|drop|axe|boo|jeer|heckle|mock|attack|snub|smear|criticise|criticize|blame|hound|pillory|overlook|dismiss|oust|ditch|dump|sideline|omit|strip|deny|ridicule|abuse|troll|bully|harass|evict|pelt|");
	return ((on != NOWHERE && a->at[k].rel == R_NMOD && tree_is(a, on, "|on|against|of|")) || a->at[k].rel == R_POSS) &&
	       tree_lemma(a, head, "|attack|criticism|abuse|campaign|treatment|sacking|dismissal|removal|omission|booing|heckling|mockery|smear|assault|ouster|ousting|vendetta|snub|");
}

/* "Hall spoke for an hour. 'It was a disgrace'": whether who does something at word k only tells of something, which is what "was". */
static bool only_tells(const struct stance_article *a, uint32_t k)
{
	return a->at[k].head != NOWHERE && a->at[k].rel == R_NSUBJ && tree_lemma(a, a->at[k].head, "|say|tell|speak|talk|recall|describe|testify|report|explain|recount|hear|see|watch|remember|witness|");
}

/* Who is judged: a name or NOWHERE; whether he is pitied, and what befell him is judged; whether he only told of something; whether anybody is named. */
struct judged { uint32_t who; bool pitied, tells, any; };

/* The one party other than the speaker among words [b, e), outside the quotation, if it does something there or a slight befalls it. */
static struct judged doer_among(struct stance_article *a, uint32_t b, uint32_t e, uint32_t quote)
{
	uint32_t one = NOWHERE;
	bool acts = false, pitied = false, tells = true;
	for (uint32_t k = b; k < e && k < a->n; k++) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || a->at[k].quote == quote || name == a->speaker[quote] || !quoted_party(a, name))
			continue;
		if (one != NOWHERE && name != one)
			return (struct judged){NOWHERE, false, false, true};
		uint32_t who = tree_bearer(a, k);
		pitied |= one == NOWHERE && suffers(a, who); /* "was booed as she left" */
		acts |= does(a, who);
		tells &= !does(a, who) || only_tells(a, who);
		one = name;
	}
	return (struct judged){acts || pitied ? one : NOWHERE, pitied, tells, one != NOWHERE};
}

/* Whether words [b, e) tell only what the quotation's speaker said or did, or nothing. */
static bool told_by_speaker(const struct stance_article *a, uint32_t b, uint32_t e, uint32_t quote)
{
	if (e - b < 3)
		return true;
	for (uint32_t k = b; k < e && k < a->n; k++)
		if (a->at[k].name != NOWHERE && a->at[k].name == a->speaker[quote])
			return true;
		else if (a->at[k].quote != NOWHERE && a->speaker[a->at[k].quote] == a->speaker[quote])
			return true;
	return false;
}

/* Where the clause behind the quotation begins that tells what it is about: "said Lund after", "when", "who learned that"; e where there is none. */
static uint32_t clause_behind(const struct stance_article *a, uint32_t e, uint32_t end)
{
	for (uint32_t k = e; k < end; k++)
		if (tree_is(a, k, "|after|when|as|that|over|about|at|on|following|upon|of|where|") && !(tree_is(a, k, "|of|at|on|about|that|") && a->at[k].head != NOWHERE && a->at[k].head < e))
			return k;
	return end;
}

/* Whose doing the quotation of words [b, e) is a remark on. */
static struct judged reacts_to(struct stance_article *a, uint32_t quote, uint32_t b, uint32_t e)
{
	enum { BACK = 3 };
	uint32_t said_of = quoted_said_of(a, b, e), end = e;
	struct judged found = {said_of == a->speaker[quote] ? NOWHERE : said_of, false, false, false};
	if (said_of != NOWHERE)
		return found;
	while (e > 0 && end < a->n && end < e + LONGEST && a->at[end].sentence == a->at[e - 1].sentence)
		end++;
	uint32_t from = clause_behind(a, e, end);
	if (from < end && (found = doer_among(a, from, end, quote)).who != NOWHERE)
		return found;
	for (unsigned n = 0; n < BACK && b > 0; n++) {
		uint32_t last = b;
		while (b > 0 && last - b < LONGEST && a->at[b - 1].sentence == a->at[last - 1].sentence)
			b--;
		found = doer_among(a, b, last, quote);
		if (found.any || !told_by_speaker(a, b, last, quote))
			return found;
	}
	return (struct judged){NOWHERE, false, false, false};
}

uint32_t quoted_reacts_to(struct stance_article *a, uint32_t quote)
{
	struct judged of = reacts_to(a, quote, qn_find(a->token, a->quote->begin[quote]), qn_find(a->token, a->quote->end[quote]));
	return of.pitied ? NOWHERE : of.who;
}

void quoted_reaction(struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), word = NOWHERE;
	if (a->speaker[quote] == NOWHERE || a->said[quote] || !quoted_is(a, quote, "direct") || e > a->n)
		return;
	e = e > b + FIRST ? b + FIRST : e; /* further in, "it" is what the speaker has told himself */
	for (uint32_t k = b; k < e; k++)
		if (a->at[k].name != NOWHERE && a->at[k].tag == 'N' && a->at[k].quote == quote && a->at[k].name != a->speaker[quote] && quoted_party(a, a->at[k].name) && !quoted_place(a, k))
			return; /* it names somebody */
	int sign = verdict(a, b, e, &word);
	struct judged of = sign ? reacts_to(a, quote, b, qn_find(a->token, a->quote->end[quote])) : (struct judged){NOWHERE, false, false, false};
	bool spoke = of.who != NOWHERE && tree_lemma(a, verdict_head(a, word), "|speech|sermon|address|lecture|talk|eulogy|tribute|statement|testimony|presentation|argument|answer|reply|question|interview|story|");
	uint32_t cop = of.tells && of.who != NOWHERE && !spoke ? tree_child(a, verdict_head(a, word), R_COP) : NOWHERE;
	if (of.who != NOWHERE && quoted_party(a, of.who) && !(of.pitied && sign > 0) && !(cop != NOWHERE && tree_is(a, cop, "|was|were|")))
		stance_add(a, &(struct names){1, {a->speaker[quote]}}, &(struct names){1, {of.who}}, sign > 0 || of.pitied, 0.7f, "reaction", word, word, word);
}
