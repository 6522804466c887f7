/*
 * who.c -- the names that a word of the tree stands for: see stance.h.
 */
#include "stance.h"
#include "../../core/learn/country.h"

#include <string.h>

enum { DEPTH = 4, CHILDREN = 48, LIST = 12 };

/* Nouns by which a name acts: "the Trump administration", "Chinese officials". */
static const char agents[] = "|administration|government|official|spokesman|spokeswoman|spokesperson|ministry|minister|president|premier|"
	"military|army|force|troop|police|authority|regime|campaign|leadership|leader|parliament|navy|soldier|state|nation|country|"
	"republic|congress|senate|court|embassy|delegation|board|council|commission|office|department|agency|warplane|jet|drone|aircraft|"
	"staff|team|missile|tank|warship|ship|gunner|fighter|militant|rebel|commander|general|diplomat|envoy|ambassador|negotiator|prosecutor|"
	"terrorist|insurgent|gunman|extremist|jihadist|senator|congressman|mayor|governor|guard|settler|striker|legislator|"
	"regulator|investigator|lawmaker|leadership|side|team|executive|boss|chief|bank|company|group|party|faction|union|newspaper|media|"
	"statement|letter|report|tweet|speech|resolution|post|message|remark|comment|editorial|article|column|lawsuit|suit|ad|advert|book|memo|"
	"ruler|king|queen|prince|emir|sultan|pope|bishop|church|coalition|alliance|bloc|club|firm|insurer|brokerage|fund|junta|cabinet|analyst|broker|"
	"appeal|complaint|motion|petition|brief|response|reply|answer|strike|airstrike|raid|bombing|shelling|bombardment|attack|offensive|operation|gunfire|fire|rocket|"
	"federation|association|society|foundation|charity|league|network|institute|university|college|school|hospital|museum|festival|theatre|retailer|airline|carrier|carmaker|supermarket|chain|"
	"manufacturer|utility|archdiocese|diocese|synod|presidency|secretariat|treasury|bureau|chancellery|directorate|trust|authorities|negotiators|mission|"
	"committee|panel|tribunal|watchdog|inquiry|super|pac|city|town|county|province|kingdom|municipality|village|district|ruling|verdict|judgment|judgement|";
/* People who are not the name that they are called by: "Trump's critics". */
static const char others[] = "|critic|opponent|rival|enemy|foe|victim|supporter|ally|aide|lawyer|attorney|wife|husband|son|daughter|father|"
	"mother|brother|sister|family|friend|colleague|predecessor|successor|challenger|accuser|adviser|advisor|fan|follower|adversary|"
	"counterpart|member|neighbor|neighbour|voter|opposition|detractor|backer|killer|teammate|partner|tenant|patient|pupil|student|child|kid|client|customer|resident|"
	"taxpayer|passenger|girlfriend|boyfriend|ex-wife|ex-husband|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandmother|grandfather|parent|sibling|guest|visitor|"
	"constituent|reader|viewer|listener|hostage|prisoner|landlord|depositor|shareholder|buyer|tourist|creditor|";

static void put(struct names *out, uint32_t name)
{
	if (name == NOWHERE)
		return;
	for (unsigned i = 0; i < out->n; i++)
		if (out->at[i] == name)
			return;
	if (out->n < MOST_NAMES)
		out->at[out->n++] = name;
}

bool who_first_person(const struct stance_article *a, uint32_t i)
{
	return tree_is(a, i, "|i|we|me|us|my|our|myself|ourselves|");
}

/* "You", in what somebody is told: "..., she told him". */
static uint32_t addressee(const struct stance_article *a, uint32_t quote)
{
	enum { NEAR = 10 };
	uint32_t t = qn_find(a->token, a->quote->end[quote]);
	for (uint32_t k = t; k + 1 < a->n && k < t + NEAR; k++)
		if (tree_lemma(a, k, "|tell|warn|ask|remind|"))
			for (uint32_t o = k + 1; o < a->n && o < k + 4; o++)
				if (a->at[o].name != NOWHERE)
					return a->at[o].name;
	return NOWHERE;
}

/* "who" and "which": the noun in front of the clause. */
static uint32_t antecedent(const struct stance_article *a, uint32_t i)
{
	uint32_t clause = a->at[i].head;
	for (unsigned steps = 0; steps < 3 && clause != NOWHERE; steps++) {
		if (a->at[clause].rel == R_RELCL || a->at[clause].rel == R_ACL || a->at[clause].rel == R_NMOD) {
			uint32_t head = a->at[clause].head, near = i > 1 && tree_is(a, i - 1, "|,|") ? i - 2 : NOWHERE;
			bool place = near != NOWHERE && a->at[near].name != NOWHERE && !tree_is(a, i, "|which|that|") && who_is_kind(a, a->at[near].name, "LOC");
			/* "approval by the Commission, which": a name right in front rather than a noun without one; but "a baker in Norway, who" */
			return !place && near != NOWHERE && head != NOWHERE && head < near && a->at[head].name == NOWHERE && a->at[near].name != NOWHERE ? near : head;
		}
		clause = a->at[clause].head;
	}
	for (uint32_t k = i; k-- > 0 && i - k < 4;) /* by its place, where the tree has it otherwise */
		if (a->at[k].name != NOWHERE)
			return k;
	return NOWHERE;
}

/* "Was among those who voted against", "one of six who voted no", "those who backed her included Reed": of whom the clause tells. NOWHERE. */
static uint32_t one_of_those(const struct stance_article *a, uint32_t d)
{
	uint32_t subject, head;
	if (d == NOWHERE || !(tree_is(a, d, "|those|one|many|several|few|some|people|") || a->at[d].tag == 'm'))
		return NOWHERE;
	for (unsigned steps = 0; steps < 3 && d != NOWHERE; steps++) {
		head = a->at[d].head;
		if (tree_child(a, d, R_COP) != NOWHERE && (subject = tree_child(a, d, R_NSUBJ)) != NOWHERE)
			return subject;
		if (a->at[d].rel == R_APPOS)
			return head;
		if (a->at[d].rel == R_NSUBJ && head != NOWHERE && head > d && tree_lemma(a, head, "|include|"))
			return tree_child(a, head, R_OBJ);
		if (a->at[d].rel == R_NSUBJ && head != NOWHERE && head > d && tree_child(a, head, R_COP) != NOWHERE && a->at[head].name != NOWHERE)
			return head;
		if (a->at[d].rel != R_NMOD)
			return NOWHERE;
		d = head;
	}
	return NOWHERE;
}

/* "Both ministers": the two persons who were named last become the couple, unless two were named together since. */
static void last_persons(struct stance_article *a, uint32_t i)
{
	enum { BACK = 150 };
	struct names last = {0};
	for (uint32_t k = i; k-- > 0 && i - k < BACK && last.n < 2;)
		if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER"))
			put(&last, a->at[k].name);
	if (last.n == 2 && (a->couple.n != 2 || i - a->couple_at > BACK || !who_is_kind(a, a->couple.at[0], "PER"))) {
		a->couple = last;
		a->couple_at = i;
	}
}

static void put_couple(const struct stance_article *a, struct names *out)
{
	put(out, a->couple.at[0]);
	put(out, a->couple.at[1]);
}

/* "Norway, Sweden and France urged both countries": whether the couple are among those who do what is done to word i. */
static bool fellows(const struct stance_article *a, uint32_t i)
{
	uint32_t w = a->couple_at + 1, does = a->at[i].head;
	if (w >= a->n || w >= i || does == NOWHERE || a->at[w].sentence != a->at[i].sentence)
		return false;
	for (unsigned steps = 0; steps < LIST && a->at[w].head != NOWHERE && a->at[w].rel != R_NSUBJ; steps++)
		w = a->at[w].head;
	return a->at[w].rel == R_NSUBJ && a->at[w].head != NOWHERE && (a->at[w].head == does || a->at[w].head == a->at[does].head);
}

static void pair_again(struct stance_article *a, uint32_t i, struct names *out)
{
	bool alone = couple_alone(a, i);
	if (a->at[i].rel == R_CONJ || a->at[i].rel == R_APPOS || (!alone && !tree_lemma(a, i, "|country|nation|side|leader|man|woman|neighbor|neighbour|power|government|party|state|rival|team|ally|club|minister|candidate|president|governor|senator|company|firm|"
		"bank|union|council|mayor|capital|chief|coach|group|organisation|organization|lawmaker|force|army|board|federation|camp|faction|politician|boss|")))
		return;
	bool two = alone;
	for (uint32_t k = i; k-- > 0 && i - k < 4 && a->at[k].tag != 'v';) /* but "two senators" are two others */
		two |= tree_is(a, k, "|both|") || (k > 0 && tree_is(a, k, "|two|") && tree_is(a, k - 1, "|the|these|those|"));
	if (two && tree_lemma(a, i, "|minister|leader|man|woman|candidate|president|governor|senator|mayor|coach|chief|politician|boss|"))
		last_persons(a, i);
	if (two && a->couple.n == 2 && !fellows(a, i))
		put_couple(a, out);
}

bool who_is_kind(const struct stance_article *a, uint32_t name, const char *kind)
{
	const char *k = qn_string_at(a->r, a->name, 0, name);
	return k && strcmp(k, kind) == 0;
}

/* The name of a word or, behind a title, of what is flat to it: "Sheriff Joe Arpaio". */
static uint32_t bare_name(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; a->at[i].name == NOWHERE && c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_FLAT && a->at[c].name != NOWHERE)
			return a->at[c].name;
	return a->at[i].name;
}

/* "The brigade", where the Tindal Fire Brigade was named: the organisation whose name ends in this word. */
static void last_word(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { LOOK = 400 };
	uint32_t d = tree_child(a, i, R_DET), b = a->token->begin[i], n = a->token->end[i] - b;
	if (d == NOWHERE || !tree_is(a, d, "|the|") || a->at[i].tag != 'n' || n < 4 || out->n)
		return;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK && a->entity->begin[k] < b; k++) {
		uint32_t e = a->entity->end[k], name = a->entity->col[1][k];
		if (name == QN_NONE || e - a->entity->begin[k] < n + 2 || a->text[e - n - 1] != ' ' || !who_is_kind(a, name, "ORG") ||
		    memcmp(a->text + e - n + 1, a->text + b + 1, n - 1) != 0 || (a->text[e - n] | 0x20) != a->text[b])
			continue;
		if (out->n && out->at[0] != name) {
			out->n = 0; /* two of them */
			return;
		}
		put(out, name);
	}
}

/* "The justices", where one court was named: the body whose members they are. */
static void body_of(const struct stance_article *a, uint32_t i, struct names *out)
{
	static const struct { const char *members, *name; } bodies[] = {
		{"|justice|judge|", "Court"}, {"|councillor|councilor|councilman|alderman|", "Council"}, {"|commissioner|", "Commission"}, {"|senator|", "Senate"}, {"|trustee|", "Trust"},
		{"|parliamentarian|lawmaker|", "Parliament"}};
	enum { LOOK = 400 };
	bool many = a->at[i].low != a->at[i].lemma;
	for (size_t k = 0; k < sizeof bodies / sizeof *bodies; k++) {
		uint32_t only = NOWHERE, n = (uint32_t)strlen(bodies[k].name);
		if (!many || out->n || !tree_lemma(a, i, bodies[k].members))
			continue;
		for (uint32_t e = 0; e < a->entity->n && e < LOOK && a->entity->begin[e] < a->token->begin[i]; e++) {
			uint32_t name = a->entity->col[1][e], b = a->entity->begin[e], end = a->entity->end[e];
			bool ends = end - b >= n && memcmp(a->text + end - n, bodies[k].name, n) == 0;
			if (name == QN_NONE || name == only || !ends || !who_is_kind(a, name, "ORG"))
				continue;
			if (only != NOWHERE)
				return; /* two of them */
			only = name;
		}
		put(out, only);
	}
}

/* "He said the family was grateful to her": who tells what his body feels speaks for it. */
static void spoken_for(const struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t q = a->at[i].quote, d = tree_child(a, i, R_DET), poss = tree_child(a, i, R_POSS);
	bool its = (d != NOWHERE && tree_is(a, d, "|the|this|")) || (poss != NOWHERE && tree_is(a, poss, "|his|her|its|their|our|my|"));
	if (its && q != NOWHERE && tree_is(a, i, "|family|group|company|club|union|party|firm|charity|association|university|board|organisation|organization|network|agency|department|ministry|team|school|government|members|residents|"))
		put(out, a->speaker[q]);
}

/* "The leader of the Traders' Union, Mrs Ann Reed, commended": the person between commas, whatever the tree. */
static uint32_t named_behind(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 16 };
	static const char offices[] = "|leader|president|chairman|chairwoman|chair|chairperson|minister|secretary|director|chief|head|spokesman|spokeswoman|spokesperson|captain|"
		"coach|manager|mayor|governor|executive|founder|owner|lawyer|attorney|officer|commissioner|general|boss|envoy|ambassador|representative|organiser|organizer|member|publisher|editor|author|curator|"
		"expert|adviser|advisor|dean|bishop|principal|superintendent|inspector-general|headteacher|headmaster|headmistress|inspector|";
	if (!tree_lemma(a, i, offices))
		return NOWHERE;
	for (uint32_t k = i + 1; k + 3 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && (a->at[k].tag != 'v' || (a->at[k].rel == R_ACL && a->at[k].head == i)); k++) {
		if (!tree_is(a, k, "|,|"))
			continue;
		uint32_t n = k + 1, name;
		while (n < k + 3 && a->at[n].name == NOWHERE)
			n++;
		if ((name = a->at[n].name) == NOWHERE || a->at[n].tag == 'o' || !who_is_kind(a, name, "PER"))
			return NOWHERE;
		while (n < a->n && a->at[n].name == name)
			n++;
		return n < a->n && (tree_is(a, n, "|,|.|") || a->at[n].tag == 'v' || a->at[n].tag == 'x') ? name : NOWHERE;
	}
	return NOWHERE;
}

/* "This summit", where "the Alpine Union summit" was spoken of. */
static void resolve(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth);

static void said_before(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth)
{
	enum { BACK = 600, AGAIN = 2, OWNERS = 6 }; /* who made each earlier one may be "the" somebody, who is looked for in turn: so few of them, and no further */
	unsigned owners = 0;
	uint32_t d = tree_child(a, i, R_DET);
	if (a->looking_back == AGAIN || d == NOWHERE || !tree_is(a, d, "|this|the|that|") || a->at[i].tag != 'n' || (tree_child(a, i, R_RELCL) != NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|who|that|whom|")))
		return; /* "the judges who left" are others than the two judges told of */
	if (role == HOLDER && tree_lemma(a, i, "|deal|agreement|bill|law|plan|policy|proposal|budget|tax|vote|election|money|book|film|game|match|attack|war|")) /* "the deal favours Norway": so it may, whosever it is */
		return;
	for (uint32_t k = i; k-- > 0 && i - k < BACK;) {
		if (a->at[k].lemma != a->at[i].lemma || a->at[k].tag == 'v')
			continue;
		if (a->at[k].tag == 'n' && a->at[k].name != NOWHERE && a->at[k].rel != R_FLAT && who_is_kind(a, a->at[k].name, "PER") && tree_is(a, d, "|this|that|")) {
			put(out, a->at[k].name); /* "that judge" */
			return;
		}
		if (a->at[k].name == NOWHERE && k + 1 < i && a->at[k].head == k + 1 && a->at[k + 1].name != NOWHERE && who_is_kind(a, a->at[k + 1].name, "PER")) {
			put(out, a->at[k + 1].name); /* "Judge Brodie ruled ... That judge" */
			return;
		}
		if (a->at[k].name != NOWHERE)
			continue;
		uint32_t c = tree_child(a, k, R_COMPOUND);
		if ((c == NOWHERE || a->at[c].name == NOWHERE) && k > 1) /* by its place: "(AU) summit" */
			c = tree_is(a, k - 1, "|)|") ? k - 2 : k - 1;
		bool people = c != NOWHERE && country_of(a->text + a->token->begin[c], a->token->end[c] - a->token->begin[c]).people;
		if (people && role == HOLDER && !tree_lemma(a, i, agents)) /* a Turkish imam does not speak for Turkey */
			continue;
		if (c != NOWHERE && a->at[c].name != NOWHERE && a->at[c].sentence == a->at[k].sentence) {
			put(out, a->at[c].name);
			return;
		}
		uint32_t named = named_behind(a, k);
		if (named != NOWHERE) {
			put(out, named);
			return;
		}
		unsigned steps = 0, before = out->n;
		for (c = a->at[k].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) /* "its commissioner, Ana Costa" */
			if (a->at[c].rel == R_APPOS && bare_name(a, c) != NOWHERE) {
				put(out, bare_name(a, c));
				return;
			}
		steps = 0;
		for (c = a->at[k].child; role == TARGET && c != NOWHERE && steps++ < CHILDREN && out->n == before; c = a->at[c].next) {
			uint32_t of = a->at[c].rel == R_NMOD ? tree_case(a, c) : NOWHERE; /* "a report by the auditors of KPMG" */
			if ((a->at[c].rel == R_POSS && a->at[c].tag != 'o') || (of != NOWHERE && tree_is(a, of, "|by|from|")))
				if (owners++ < OWNERS) {
					a->looking_back++;
					resolve(a, c, role, out, depth + 1);
					a->looking_back--;
				}
		}
		if (out->n > before)
			return;
	}
}

/* "Costa and Reed spoke, and Reed promised to bomb them": whether one of the couple does what is done to word i. */
static bool own_doing(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t does = tree_is(a, i, "|them|") && a->at[i].rel == R_OBJ ? a->at[i].head : NOWHERE, who = does != NOWHERE ? tree_subject(a, does, &passive) : NOWHERE;
	return who != NOWHERE && a->at[who].name != NOWHERE && (a->at[who].name == a->couple.at[0] || a->at[who].name == a->couple.at[1]);
}

bool who_only_there(const struct stance_article *a, uint32_t i, uint32_t name)
{
	if (tree_lemma(a, i, "|floor|lawn|steps|stairs|lobby|airwaves|podium|"))
		return true;
	uint32_t b = a->name->begin[name];
	if (tree_lemma(a, i, "|national|citizen|man|woman|boy|girl|child|pilot|student|tourist|journalist|reporter|teacher|worker|migrant|refugee|actor|actress|singer|businessman|businesswoman|lawyer|doctor|"
	                     "suspect|teenager|") && country_of(a->text + b, a->name->end[name] - b).code)
		return true; /* "a Danish student" */
	return !who_is_kind(a, name, "PER") && !who_is_kind(a, name, "ORG") && tree_lemma(a, i, "|probe|investigation|inquiry|deal|agreement|accord|treaty|crisis|scandal|trip|visit|summit|election|primary|caucus|rebel|insurgent|militant|"
	                                                       "extremist|jihadist|dissident|protester|opposition|native|resident|suburb|");
}

bool who_only_called(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	if (i == NOWHERE || a->at[i].name != NOWHERE || a->at[i].tag == 'o' || tree_child(a, i, R_POSS) != NOWHERE || tree_lemma(a, i, agents))
		return false;
	bool called = false;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) {
		if (a->at[c].name != NOWHERE && (a->at[c].rel == R_FLAT || a->at[c].rel == R_APPOS || a->at[c].rel == R_NMOD))
			return false;
		bool doing = a->at[c].rel == R_AMOD && a->at[c].name != NOWHERE && state_named(a, a->at[c].name) && tree_lemma(a, i, "|decision|move|proposal|plan|offer|policy|stance|position|approach|action|step|vote|veto|ruling|threat|claim|demand|"
		             "effort|role|conduct|behaviour|behavior|response|generosity|aggression|initiative|gesture|refusal|"); /* "the Mexican decision" is Mexico's */
		called |= !doing && c < i && a->at[c].name != NOWHERE && (a->at[c].rel == R_COMPOUND || a->at[c].rel == R_AMOD);
	}
	return called;
}

static uint32_t flat_person(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_FLAT && a->at[c].name != NOWHERE && a->at[c].name != a->at[i].name && who_is_kind(a, a->at[c].name, "PER"))
			return a->at[c].name;
	return NOWHERE;
}

/* "What she called Norway's aggression", "what he sees as a plot by Reed": the noun that it is called; NOWHERE. */
static uint32_t so_called(const struct stance_article *a, uint32_t i)
{
	uint32_t v = tree_child(a, i, R_RELCL), prep;
	if (v == NOWHERE || v < i || !tree_is(a, i, "|what|"))
		return NOWHERE;
	if (tree_lemma(a, v, "|call|term|dub|label|brand|deem|consider|"))
		return tree_child(a, v, R_OBJ) != NOWHERE && tree_child(a, v, R_OBJ) > v ? tree_child(a, v, R_OBJ) : tree_child(a, v, R_XCOMP);
	return tree_lemma(a, v, "|describe|see|regard|view|characterize|characterise|denounce|condemn|perceive|portray|") ? tree_behind(a, v, "|as|", &prep) : NOWHERE;
}

/* "Norway's main opposition party", "a Norwegian union": who is in a country is not it. */
static bool within_state(const struct stance_article *a, uint32_t i, uint32_t poss)
{
	uint32_t of = poss != NOWHERE ? poss : tree_child(a, i, R_AMOD);
	unsigned steps = 0;
	if (!tree_lemma(a, i, "|party|opposition|movement|faction|union|rebel|militant|league|"))
		return false;
	for (uint32_t c = a->at[i].child; poss == NOWHERE && c != NOWHERE && steps++ < CHILDREN && c < i; c = a->at[c].next)
		if (a->at[c].name != NOWHERE && state_named(a, a->at[c].name))
			of = c;
	return of != NOWHERE && a->at[of].name != NOWHERE && a->at[of].tag != 'o' && state_named(a, a->at[of].name);
}

/* "Every word she wrote", "everything that Reed stands for": whose it is; NOWHERE. */
static uint32_t every_word(const struct stance_article *a, uint32_t i)
{
	uint32_t v = tree_lemma(a, i, "|word|everything|all|anything|thing|what|much|most|") ? tree_child(a, i, R_RELCL) : NOWHERE;
	if (v == NOWHERE || v < i || !tree_lemma(a, v, "|say|write|do|stand|propose|argue|represent|believe|achieve|build|embody|"))
		return NOWHERE;
	return tree_child(a, v, R_NSUBJ) != NOWHERE && tree_child(a, v, R_NSUBJ) > i ? tree_child(a, v, R_NSUBJ) : NOWHERE;
}

/* "In Oslo, where the foreign ministry accused": the place whose ministry it is. */
static uint32_t where_it_is(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 6 };
	uint32_t verb = a->at[i].head, det = tree_child(a, i, R_DET);
	if (a->at[i].rel != R_NSUBJ || verb == NOWHERE || (det != NOWHERE && !tree_is(a, det, "|the|")) ||
	    !tree_lemma(a, i, "|ministry|government|official|authority|authorities|parliament|president|minister|cabinet|leadership|regime|army|administration|"))
		return NOWHERE;
	for (uint32_t k = i; k-- > 2 && i - k < BACK && a->at[k].sentence == a->at[i].sentence;) {
		uint32_t place = tree_is(a, k - 1, "|,|") ? k - 2 : k - 1;
		if (tree_is(a, k, "|where|"))
			return a->at[place].name != NOWHERE && who_is_kind(a, a->at[place].name, "LOC") ? place : NOWHERE;
		if (a->at[k].name != NOWHERE || a->at[k].tag == 'v')
			return NOWHERE;
	}
	return NOWHERE;
}

/* "The government in Oslo", "a spokesman for the government in Warsaw": a seat of power that speaks for its country. */
static uint32_t seat(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 4 };
	if (!tree_lemma(a, i, "|government|authority|authorities|administration|regime|leadership|ministry|cabinet|official|ruler|junta|"))
		return NOWHERE;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + NEAR - 2; k++)
		if (tree_is(a, k, "|in|") && a->at[k + 1].name != NOWHERE && a->at[k + 1].sentence == a->at[i].sentence)
			return state_named(a, a->at[k + 1].name) ? k + 1 : NOWHERE;
	return NOWHERE;
}

/* Whether a quotation mark stands right in front of the name that word i belongs to: "its 'Green Spirit'". */
static bool in_marks(const struct stance_article *a, uint32_t i)
{
	uint32_t first = i;
	while (first > 0 && i - first < 8 && a->at[first - 1].name == a->at[i].name)
		first--;
	return first > 0 && tree_is(a, first - 1, "|\"|'|“|‘|«|„|");
}

/* Whether the name that word i belongs to has more words than it. */
static bool long_name(const struct stance_article *a, uint32_t i)
{
	return (i > 0 && a->at[i - 1].name == a->at[i].name) || (i + 1 < a->n && a->at[i + 1].name == a->at[i].name);
}

/* "The survivor, who is known in the report as Rachel", "a man named by police as Tom Reed": the name that the clause gives word i; NOWHERE. */
static uint32_t known_as(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 9 };
	bool known = false;
	if (a->at[i].tag != 'n' || !tree_lemma(a, i, "|man|woman|survivor|victim|boy|girl|patient|nurse|doctor|officer|witness|mother|father|worker|teacher|student|pupil|whistleblower|soldier|guard|driver|farmer|resident|"))
		return NOWHERE;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++) {
		known |= tree_is(a, k, "|known|named|called|identified|");
		if (a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER"))
			return known && tree_is(a, k - 1, "|as|named|called|") ? a->at[k].name : NOWHERE;
	}
	return NOWHERE;
}

/* "Defended its professor", where Professor Weekes was named: the person whom the noun was the title of; NOWHERE. */
static uint32_t titled_before(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 250 };
	if (a->at[i].tag != 'n' || !tree_lemma(a, i, "|professor|minister|president|chairman|chairwoman|coach|captain|manager|director|chief|secretary|bishop|inspector|judge|senator|governor|mayor|superintendent|commissioner|doctor|principal|"))
		return NOWHERE;
	for (uint32_t k = i; k-- > 0 && i - k < BACK;)
		if (a->at[k].lemma == a->at[i].lemma && k + 1 < a->n && a->at[k + 1].name != NOWHERE && a->at[k].sentence == a->at[k + 1].sentence && (a->at[k].rel == R_FLAT || a->at[k].rel == R_COMPOUND || a->at[k].head == k + 1) &&
		    who_is_kind(a, a->at[k + 1].name, "PER"))
			return a->at[k + 1].name;
	return NOWHERE;
}

/* "What Reed did", "the way in which Reed had led", "how Reed had run": the word for whoever does it; NOWHERE. */
static uint32_t whose_way(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	if (!tree_is(a, i, "|what|everything|all|how|") && !(a->at[i].tag == 'n' && tree_lemma(a, i, "|way|manner|haste|speed|ease|extent|lengths|readiness|fashion|spirit|")))
		return NOWHERE;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_RELCL || a->at[c].rel == R_ACL)) {
			uint32_t s = tree_child(a, c, R_NSUBJ);
			return s != NOWHERE && s != i && !tree_is(a, s, "|who|which|that|") && !tree_lemma(a, c, "|call|describe|term|dub|label|see|regard|consider|view|") ? s : NOWHERE; /* "what it called" */
		}
	return NOWHERE;
}

static void resolve(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth)
{
	if (i == NOWHERE || depth > DEPTH)
		return;
	struct node *w = &a->at[i];
	uint32_t way = role == TARGET && w->name == NOWHERE ? whose_way(a, i) : NOWHERE;
	if (way != NOWHERE) {
		resolve(a, way, role, out, depth + 1);
		return;
	}
	if (tree_is(a, i, "|who|which|that|whom|whose|") && w->tag != 's') {
		uint32_t noun = antecedent(a, i), one = one_of_those(a, noun), before = out->n;
		struct names doer;
		resolve(a, one != NOWHERE ? one : noun, role, out, depth + 1);
		if (out->n == before && role == TARGET && depth == 0 && noun != NOWHERE && whose_doing(a, noun, &doer))
			put(out, doer.at[0]); /* "a step that Reed welcomed" */
		return;
	}
	if (who_first_person(a, i)) {
		if (w->quote != NOWHERE)
			put(out, a->speaker[w->quote]);
		return;
	}
	uint32_t called_so = so_called(a, i);
	if (called_so != NOWHERE) {
		resolve(a, called_so, role, out, depth + 1);
		return;
	}
	if (w->quote != NOWHERE && tree_is(a, i, "|you|your|yours|")) {
		put(out, addressee(a, w->quote));
		return;
	}
	if (a->couple.n == 2 && w->name == NOWHERE && i - a->couple_at < 40 && tree_is(a, i, "|they|them|") && !own_doing(a, i)) {
		put_couple(a, out);
		return;
	}
	if (a->couple.n == 2 && w->name == NOWHERE && w->quote == NOWHERE && tree_is(a, i, "|both|") && (w->rel == R_NSUBJ || w->rel == R_OBJ)) {
		put_couple(a, out); /* "Reed and Lund debated. Both praised Costa." */
		return;
	}
	if (role == TARGET && depth == 0 && w->tag == 'o' && w->quote == NOWHERE && (w->name == NOWHERE || passing_place(a, w->name)) && tree_is(a, i, "|it|this|that|")) {
		struct names doer;
		if (whose_last(a, i, &doer)) { /* "Reed pardoned them. It drew condemnation" */
			put(out, doer.at[0]);
			return;
		}
	}
	if (w->name != NOWHERE && w->rel == R_APPOS && w->head != NOWHERE && w->head < i && a->at[w->head].name != NOWHERE && who_is_kind(a, w->name, "MISC") &&
	    who_is_kind(a, a->at[w->head].name, "PER")) { /* "Reed, a Republican who" */
		put(out, a->at[w->head].name);
		return;
	}
	uint32_t known = known_as(a, i);
	if (known != NOWHERE) {
		put(out, known);
		return;
	}
	uint32_t poss = tree_child(a, i, R_POSS);
	bool kind_misc = false;
	uint32_t behind = named_behind(a, i);
	if (w->name != NOWHERE && behind != NOWHERE && (w->tag == 'n' ? who_is_kind(a, w->name, "PER") : w->tag == 'N' && !who_is_kind(a, w->name, "PER"))) {
		put(out, behind); /* whatever references led to */
		return;
	}
	if (w->name != NOWHERE) {
		kind_misc = who_is_kind(a, w->name, "MISC") || in_marks(a, i);
		uint32_t person = who_is_kind(a, w->name, "PER") ? NOWHERE : flat_person(a, i); /* "Ohio Governor Ann Reed" under "Ohio" */
		if (person != NOWHERE) {
			put(out, person);
			return;
		}
		if (!(kind_misc && poss != NOWHERE && a->at[poss].name != NOWHERE)) { /* "the council's Green Plan" is the council's */
			if (role == TARGET || !who_is_kind(a, w->name, "MISC") || w->tag == 'a' || a->text[a->token->end[i] - 1] == 's' || !long_name(a, i))
				put(out, w->name); /* wars, laws and jets do nothing */
			return;
		}
	}
	if (couple_fresh(a, i, 80) && tree_is(a, i, "|each|both|") && i + 2 < a->n && tree_is(a, i + 1, "|of|") && tree_is(a, i + 2, "|them|")) {
		put_couple(a, out);
		return;
	}
	uint32_t theirs = every_word(a, i);
	if (w->tag == 'o') {
		resolve(a, theirs, role, out, depth + 1);
		return;
	}
	unsigned steps = 0, before = out->n;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) /* "the minister, Ana Costa" */
		if ((a->at[c].rel == R_APPOS || a->at[c].rel == R_FLAT) && bare_name(a, c) != NOWHERE) {
			put(out, bare_name(a, c));
			return;
		}
	if (w->rel == R_APPOS && w->head != NOWHERE && a->at[w->head].name != NOWHERE && w->head < i) { /* "Reed, a minister who" */
		put(out, a->at[w->head].name);
		return;
	}
	uint32_t titled = role == TARGET && poss != NOWHERE && tree_is(a, poss, "|its|his|her|their|") ? titled_before(a, i) : NOWHERE;
	if (titled != NOWHERE) {
		put(out, titled);
		return;
	}
	if (behind != NOWHERE) {
		put(out, behind);
		return;
	}
	pair_again(a, i, out);
	if (out->n > before)
		return;
	unsigned in_paper = 0;
	for (uint32_t c = tree_lemma(a, i, "|editorial|commentary|column|article|leader|op-ed|opinion|piece|") ? w->child : NOWHERE; role == HOLDER && c != NOWHERE && in_paper++ < CHILDREN; c = a->at[c].next)
		if (c > i && a->at[c].rel == R_NMOD && tree_case(a, c) != NOWHERE && tree_is(a, tree_case(a, c), "|in|of|from|") && a->at[c].name != NOWHERE && !who_is_kind(a, a->at[c].name, "PER") &&
		    !state_named(a, a->at[c].name)) {
			put(out, a->at[c].name); /* "an editorial in the Courier accused" */
			return;
		}
	if (within_state(a, i, poss))
		return;
	uint32_t called = tree_lemma(a, i, "|ally|partner|neighbour|neighbor|rival|foe|enemy|friend|adversary|") ? tree_child(a, i, R_AMOD) : NOWHERE;
	if (called != NOWHERE && a->at[called].name != NOWHERE && state_named(a, a->at[called].name)) {
		put(out, a->at[called].name); /* "its Emirati ally" */
		return;
	}
	if (poss != NOWHERE && who_first_person(a, poss) && tree_lemma(a, i, "|veteran|people|child|family|worker|farmer|troop|country|nation|community|city|town|kid|student|teacher|nurse|neighbour|neighbor|friend|way|value|life|"))
		return; /* who loves "our veterans" does not love the speaker */
	if (theirs != NOWHERE) {
		resolve(a, theirs, role, out, depth + 1);
		return;
	}
	if (role == HOLDER && poss != NOWHERE && tree_lemma(a, i, "|decision|move|attempt|bid|effort|plan|refusal|failure|threat|vow|pledge|promise|willingness|readiness|desire|push|drive|call|")) {
		resolve(a, poss, role, out, depth + 1); /* "Norway's decision to sue" */
		return;
	}
	uint32_t body = role == HOLDER && poss != NOWHERE && tree_is(a, poss, "|his|her|") && a->at[poss].name != NOWHERE ? office_body(a, a->at[poss].name, i) : NOWHERE;
	if (body != NOWHERE) {
		put(out, body); /* "Lund said that his country stood by Sweden": so does he */
		if (w->quote != NOWHERE && a->speaker[w->quote] == a->at[poss].name)
			put(out, a->at[poss].name);
		return;
	}
	uint32_t there = role == HOLDER && poss == NOWHERE ? where_it_is(a, i) : NOWHERE;
	if (there == NOWHERE && role == HOLDER)
		there = seat(a, i);
	if (there != NOWHERE) {
		put(out, a->party[a->at[there].name]);
		return;
	}
	if (role == HOLDER && !tree_lemma(a, i, agents)) {
		said_before(a, i, role, out, depth);
		last_word(a, i, out);
		if (out->n == before)
			spoken_for(a, i, out);
		return;
	}
	if (role == HOLDER && tree_lemma(a, i, "|spokesman|spokeswoman|spokesperson|official|representative|executive|analyst|broker|")) /* "officials for" */
		for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN && out->n == before; c = a->at[c].next)
			if (c > i && a->at[c].rel == R_NMOD && tree_case(a, c) != NOWHERE && tree_is(a, tree_case(a, c), "|for|at|from|"))
				resolve(a, c, role, out, depth + 1);
	if (out->n > before || tree_lemma(a, i, others))
		return;
	if (poss != NOWHERE) {
		resolve(a, poss, role, out, depth + 1);
		return;
	}
	steps = 0;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN && out->n == before; c = a->at[c].next)
		if ((a->at[c].rel == R_COMPOUND || a->at[c].rel == R_AMOD || a->at[c].rel == R_FLAT) && a->at[c].name != NOWHERE) {
			if (who_only_there(a, i, a->at[c].name))
				return;
			put(out, a->at[c].name);
		}
	steps = 0;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN && out->n == before && c < i; c = a->at[c].next) {
		uint32_t of = a->at[c].rel == R_COMPOUND && a->at[c].name == NOWHERE ? tree_child(a, c, R_AMOD) : NOWHERE; /* "Chinese coast guard ships" */
		if (of == NOWHERE && a->at[c].rel == R_COMPOUND && a->at[c].name == NOWHERE)
			of = tree_child(a, c, R_COMPOUND);
		if (of != NOWHERE && a->at[of].name != NOWHERE && state_named(a, a->at[of].name) && !who_only_there(a, i, a->at[of].name))
			put(out, a->at[of].name);
	}
	bool ill = opinion_find(a->opinion, w->lemma) & (1 << OP_NOUN_AGAINST | 1 << OP_BAD | 1 << OP_HARM); /* "the breach of the accord" */
	steps = 0;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN && out->n == before; c = a->at[c].next) {
		uint32_t of = a->at[c].rel == R_NMOD ? tree_case(a, c) : NOWHERE;
		if (of != NOWHERE && tree_is(a, of, ill ? "|by|from|" : "|of|by|from|")) {
			resolve(a, c, role, out, depth + 1);
			for (uint32_t k = a->at[c].child, n = 0; k != NOWHERE && n++ < CHILDREN && w->low != w->lemma && out->n > before; k = a->at[k].next)
				if (a->at[k].rel == R_CONJ && a->at[k].name != NOWHERE) /* "the leaders of Norway and Sweden" */
					resolve(a, k, role, out, depth + 1);
		}
	}
	steps = 0;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < CHILDREN && out->n == before && role == TARGET; c = a->at[c].next)
		if (a->at[c].rel == R_ACL && tree_lemma(a, c, "|present|propose|make|write|issue|lead|publish|submit|put|draft|sponsor|announce|table|launch|run|sign|impose|unveil|push|back|") &&
		    !tree_lemma(a, i, "|man|woman|person|people|suspect|soldier|citizen|child|boy|girl|prisoner|hostage|member|fighter|"))
			/* "the plan presented by" */
			resolve(a, tree_agent(a, c), role, out, depth + 1);
	if (out->n == before)
		said_before(a, i, role, out, depth);
	last_word(a, i, out);
	if (out->n == before && role == HOLDER)
		spoken_for(a, i, out);
	if (out->n == before && depth == 0)
		body_of(a, i, out);
	struct names doer;
	if (out->n == before && role == TARGET && depth == 0 && whose_doing(a, i, &doer))
		put(out, doer.at[0]);
}

void who_is(struct stance_article *a, uint32_t i, enum role role, struct names *out)
{
	out->n = 0;
	resolve(a, i, role, out, 0);
}

/* The tree may lose a member of a list: names that follow with nothing but commas and "and" between belong to it. */
static void list_on(struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t name = a->at[i].name, k = i;
	for (unsigned items = 0; name != NOWHERE && items < LIST; items++) {
		while (k + 1 < a->n && a->at[k + 1].name == name)
			k++;
		uint32_t j = k + 1;
		bool joined = false;
		while (j < a->n && j - k <= 2 && tree_is(a, j, "|,|and|or|&|") && !(a->at[i].tag == 'o' && tree_is(a, j, "|,|"))) {
			joined |= !tree_is(a, j, "|,|") || items > 0;
			j++;
		}
		if (j > k + 1 && j < a->n)
			j = tree_past_titles(a, j); /* "Reed and Ms Lund" */
		if (joined && j + 2 < a->n && a->at[j].name == NOWHERE && tree_is(a, j, "|the|")) { /* "the critic Ann Reed and the translator Carl Lund" */
			uint32_t named = j + 1;
			while (named < a->n && named < j + 3 && a->at[named].name == NOWHERE && (a->at[named].tag == 'n' || a->at[named].tag == 'N'))
				named++;
			if (named < a->n && named > j + 1 && a->at[named].name != NOWHERE && a->at[named].tag == 'N' && who_is_kind(a, a->at[named].name, "PER"))
				j = named;
		}
		if (j == k + 1 || j >= a->n || a->at[j].name == NOWHERE || a->at[j].sentence != a->at[i].sentence)
			return;
		/* "attacked Costa, Reed said": without an "and" to come, a comma may end the clause */
		uint32_t after = j;
		while (after + 1 < a->n && a->at[after].name == a->at[j].name)
			after++;
		if (!joined && a->at[after].tag == 'v')
			return;
		bool more = joined;
		for (uint32_t x = j; x < a->n && x < j + 6 && !more; x++)
			more = tree_is(a, x, "|and|or|") && x + 1 < a->n && a->at[x + 1].name != NOWHERE;
		if (!more)
			return;
		name = a->at[j].name;
		k = j;
		put(out, name);
	}
}

/* The subject by its place, where the tree has none: a name right in front of the verb, but for "has", "just" and the like. */
static void by_place(const struct stance_article *a, uint32_t v, struct names *out)
{
	enum { NEAR = 4 };
	uint32_t e = a->token->end[v];
	if (e - a->token->begin[v] < 3 || a->text[e - 1] == 'g' || tree_child(a, v, R_MARK) != NOWHERE || tree_agent(a, v) != NOWHERE)
		return; /* "criticising", "to criticise", "criticised by" */
	for (uint32_t k = v; k-- > 0 && v - k < NEAR && a->at[k].sentence == a->at[v].sentence;) {
		if (a->at[k].name != NOWHERE) {
			if (a->at[k].rel != R_OBJ && a->at[k].rel != R_OBL && a->at[k].rel != R_NMOD)
				put(out, a->at[k].name);
			return;
		}
		if (a->at[k].tag != 'd' && a->at[k].tag != 'x')
			return;
	}
}

/* "Paid for an advertisement", "published a report": whether a thing that says something is its sentence's subject's own. */
static bool made_by_subject(const struct stance_article *a, uint32_t thing)
{
	uint32_t head = a->at[thing].head;
	if (!tree_lemma(a, thing, "|ad|advert|advertisement|film|report|letter|statement|book|article|post|video|leaflet|poster|press|tweet|message|song|lawsuit|suit|petition|column|editorial|documentary|speech|motion|"
	                          "resolution|complaint|brief|memo|campaign|dossier|billboard|banner|flyer|mailer|spot|"))
		return false;
	if (head != NOWHERE && a->at[thing].rel == R_NMOD)
		head = a->at[head].head;
	return head != NOWHERE && tree_lemma(a, head, "|pay|publish|release|file|write|make|issue|run|air|post|send|sign|launch|produce|fund|sponsor|broadcast|spend|deliver|submit|circulate|buy|place|print|finance|"
	                                              "put|carry|display|distribute|");
}

/* "Had advice for voters who back Reed": whether it is people who do what the clause says, though they have no name. */
static bool doers(const struct stance_article *a, uint32_t i)
{
	return a->at[i].tag == 'N' || tree_lemma(a, i, "|people|voter|man|woman|person|critic|supporter|activist|protester|resident|member|worker|lawmaker|official|student|customer|player|fan|"
	                                               "group|company|firm|organisation|organization|somebody|someone|anyone|those|others|family|friend|colleague|politician|leader|");
}

/* "Several players, including Reed, criticised", "Three ministers took her side, among them Reed and Lund": those of the many who are named. */
static void among_them(struct stance_article *a, uint32_t v, uint32_t subject, struct names *out)
{
	enum { REACH = 20 };
	if (a->at[subject].tag != 'n' || a->at[subject].name != NOWHERE || a->at[subject].low == a->at[subject].lemma || subject > v)
		return;
	for (uint32_t k = subject + 1; k + 2 < a->n && k < v + REACH && a->at[k].sentence == a->at[subject].sentence && !out->n; k++) {
		if (k > v && tree_is(a, k, "|;|but|who|"))
			return;
		bool among = tree_is(a, k, "|among|") && tree_is(a, k + 1, "|them|"), including = k < v && tree_is(a, k, "|including|notably|");
		if (!among && !including)
			continue;
		uint32_t n = tree_past_titles(a, k + 1 + among);
		if (n >= a->n || a->at[n].name == NOWHERE || a->at[n].tag == 'o')
			return;
		who_are(a, n, HOLDER, out);
	}
}

/* Who does what verb v says: its subject, or whoever is the subject where the tree hangs the verb on a thing: "released a
   statement applauding", "filed a suit that accuses". */
void who_acts(struct stance_article *a, uint32_t v, bool *passive, struct names *out)
{
	enum { CLIMB = 4 };
	uint32_t subject = tree_subject(a, v, passive), up = subject, subject_of, prep;
	bool below = subject != NOWHERE && subject < v && (a->at[v].rel == R_ACL || a->at[v].rel == R_RELCL) && a->at[v].head == subject;
	who_are(a, subject, HOLDER, out);
	if (!out->n && subject != NOWHERE && tree_is(a, subject, "|that|which|") && a->at[v].rel == R_RELCL && made_by_subject(a, a->at[v].head)) {
		up = a->at[v].head; /* "paid for an advertisement that called" */
		below = true;
	}
	if (subject == NOWHERE && !*passive)
		by_place(a, v, out);
	if (!out->n && subject != NOWHERE && !*passive)
		among_them(a, v, subject, out);
	if (out->n || !below || *passive || doers(a, subject))
		return;
	if ((subject_of = tree_child(a, subject, R_POSS)) != NOWHERE && a->at[v].rel == R_ACL && tree_is(a, v - 1, "|to|of|in|at|")) { /* "Reed's application to overturn" */
		who_are(a, subject_of, HOLDER, out);
		return;
	}
	if (a->at[v].rel == R_ACL && v > 1 && subject < v - 1 && a->at[v - 1].name != NOWHERE && tree_lemma(a, subject, "|clip|video|footage|recording|report|image|picture|audio|tape|quote|photo|account|") &&
	    tree_behind(a, subject, "|of|", &prep) != NOWHERE && a->at[tree_behind(a, subject, "|of|", &prep)].name == a->at[v - 1].name) { /* "a clip of Reed criticizing" */
		put(out, a->at[v - 1].name);
		return;
	}
	if ((subject_of = tree_behind(a, subject, "|by|", &prep)) != NOWHERE && subject_of < v) { /* "a plan by Norway to kill" */
		who_are(a, subject_of, HOLDER, out);
		return;
	}
	for (unsigned steps = 0; up != NOWHERE && steps < CLIMB; steps++) {
		uint8_t rel = a->at[up].rel;
		up = a->at[up].head;
		if (up != NOWHERE && a->at[up].tag == 'v') {
			bool suffers;
			uint32_t who = rel == R_OBJ || rel == R_OBL ? tree_subject(a, up, &suffers) : NOWHERE;
			if (who != NOWHERE && !suffers)
				who_are(a, who, HOLDER, out);
			return;
		}
		if (up == NOWHERE || (rel != R_NMOD && rel != R_CONJ && rel != R_APPOS))
			return;
		if (a->at[up].name != NOWHERE && rel != R_CONJ) {
			put(out, a->at[up].name);
			return;
		}
	}
}

/* "Costa and Reed, both council members": no third party. */
static bool described(const struct stance_article *a, uint32_t c)
{
	bool all = false;
	for (uint32_t k = c; a->at[c].name == NOWHERE && k-- > 0 && c - k < 5;)
		all |= tree_is(a, k, "|both|all|each|");
	return all;
}

/* "stands by Ukraine, Tusk said": behind a comma and in front of a verb a name begins another clause, whatever the tree. */
static bool begins(const struct stance_article *a, uint32_t c)
{
	enum { BACK = 6 };
	uint32_t last = c, first = c, name = a->at[c].name;
	for (uint32_t k = c; k-- > 0 && c - k < BACK && a->at[k].sentence == a->at[c].sentence && !tree_is(a, k, "|,|");)
		if (tree_is(a, k, "|that|") && k > 0 && tree_is(a, k - 1, "|and|but|"))
			return true; /* "was grateful to the court and that Reed should go" */
	while (name != NOWHERE && last + 1 < a->n && a->at[last + 1].name == name)
		last++;
	while (first > 0 && name != NOWHERE && a->at[first - 1].name == name)
		first--;
	return first > 0 && tree_is(a, first - 1, "|,|") && last + 1 < a->n && a->at[last + 1].tag == 'v';
}

/* "Several critics, including Reed and Lund, said": those of a group who are named behind it. */
static uint32_t including(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 7 };
	if (a->at[i].name != NOWHERE || a->at[i].tag != 'n' || a->at[i].low == a->at[i].lemma)
		return NOWHERE;
	for (uint32_t k = i + 1; k + 3 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && (a->at[k].tag != 'v' || tree_is(a, k, "|including|")); k++) {
		if (!tree_is(a, k, "|including|"))
			continue;
		for (uint32_t n = k + 1; n < k + 4; n++) /* a title may stand between */
			if (a->at[n].name != NOWHERE)
				return n;
			else if (!strchr("atnN", a->at[n].tag))
				return NOWHERE;
	}
	return NOWHERE;
}

void who_are(struct stance_article *a, uint32_t i, enum role role, struct names *out)
{
	unsigned steps = 0;
	out->n = 0;
	if (i == NOWHERE)
		return;
	resolve(a, i, role, out, 0);
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_CONJ && a->at[c].tag != 'v' && !described(a, c) && !begins(a, c))
			resolve(a, c, role, out, 0);
	uint32_t apposed = a->at[i].name == NOWHERE ? tree_child(a, i, R_APPOS) : NOWHERE; /* "the two judges, the critic Ann Reed and the translator Carl Lund" */
	steps = 0;
	for (uint32_t c = apposed != NOWHERE && apposed > i ? a->at[apposed].child : NOWHERE; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_CONJ && a->at[c].tag != 'v' && !described(a, c) && !begins(a, c) && out->n)
			resolve(a, c, role, out, 0);
	list_on(a, i, out);
	uint32_t named = role == HOLDER && !out->n ? including(a, i) : NOWHERE;
	if (named != NOWHERE) {
		put(out, a->at[named].name);
		list_on(a, named, out);
	}
}
