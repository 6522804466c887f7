/*
 * behalf.c -- who acts and speaks on behalf of a body or a country, and who only bears its name.
 *
 * "Chinese officials" and "the government in Oslo" do what their country does, "his country" does what its president says, an editorial speaks for its paper.
 * But a Danish student is not Denmark, Norway's main opposition party is not Norway, and who loves "our veterans" does not love the speaker.
 */
#include "who.h"
#include "../../core/learn/country.h"

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

bool behalf_agent(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, agents);
}

/* "He said the family was grateful to her": who tells what his body feels speaks for it. */
static void spoken_for(const struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t d = tree_child(a, i, R_DET), poss = tree_child(a, i, R_POSS);
	bool its = (d != NOWHERE && tree_is(a, d, "|the|this|")) || (poss != NOWHERE && tree_is(a, poss, "|his|her|its|their|our|my|"));
	if (its && tree_is(a, i, "|family|group|company|club|union|party|firm|charity|association|university|board|organisation|organization|network|agency|department|ministry|team|school|government|members|residents|"))
		who_put(out, quoted_by(a, i));
}

/* "The Ohio governor", "a Republican heckler", "the Leeds bombing": one of a place or party, or what happens there, is neither. */
static bool one_of(const struct stance_article *a, uint32_t i, uint32_t name)
{
	bool single = a->at[i].low == a->at[i].lemma;
	if (who_is_kind(a, name, "LOC"))
		return (single && tree_lemma(a, i, "|governor|mayor|senator|congressman|congresswoman|lawmaker|legislator|representative|sheriff|councillor|councilman|councilwoman|")) ||
		       tree_lemma(a, i, "|rally|bombing|shooting|massacre|explosion|blast|march|parade|");
	return single && who_is_kind(a, name, "MISC") &&
	       tree_lemma(a, i, "|candidate|nominee|hopeful|contender|front-runner|frontrunner|standard-bearer|opponent|rival|challenger|incumbent|heckler|senator|congressman|congresswoman|representative|lawmaker|legislator|governor|"
	                        "mayor|strategist|donor|operative|consultant|voter|delegate|politician|judge|colleague|activist|");
}

bool who_another(const struct stance_article *a, uint32_t i) { return tree_lemma(a, i, others); }

bool who_only_there(const struct stance_article *a, uint32_t i, uint32_t name)
{
	if (tree_lemma(a, i, "|floor|lawn|steps|stairs|lobby|airwaves|podium|"))
		return true;
	uint32_t b = a->name->begin[name];
	if (tree_lemma(a, i, "|national|citizen|man|woman|boy|girl|child|pilot|student|tourist|journalist|reporter|teacher|worker|migrant|refugee|actor|actress|singer|businessman|businesswoman|lawyer|doctor|"
	                     "suspect|teenager|") && country_of(a->text + b, a->name->end[name] - b).code)
		return true; /* "a Danish student" */
	if (!state_named(a, name) && (one_of(a, i, name) || (who_is_kind(a, name, "LOC") && tree_lemma(a, i, "|curb|ban|restriction|shutdown|blackout|lockdown|curfew|outage|closure|moratorium|"))))
		return true; /* "struck down the Northland fishing ban", which is a ban there */
	return !who_is_kind(a, name, "PER") && !who_is_kind(a, name, "ORG") && tree_lemma(a, i, "|probe|investigation|inquiry|deal|agreement|accord|treaty|crisis|scandal|trip|visit|summit|election|primary|caucus|rebel|insurgent|militant|"
	                                                       "extremist|jihadist|dissident|protester|opposition|native|resident|suburb|");
}

bool who_only_called(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	if (i == NOWHERE || a->at[i].name != NOWHERE || a->at[i].tag == 'o' || tree_child(a, i, R_POSS) != NOWHERE || tree_lemma(a, i, agents))
		return false;
	bool called = false;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next) {
		if (a->at[c].name != NOWHERE && (a->at[c].rel == R_FLAT || a->at[c].rel == R_APPOS || a->at[c].rel == R_NMOD))
			return false;
		bool doing = a->at[c].rel == R_AMOD && a->at[c].name != NOWHERE && state_named(a, a->at[c].name) && tree_lemma(a, i, "|decision|move|proposal|plan|offer|policy|stance|position|approach|action|step|vote|veto|ruling|threat|claim|demand|"
		             "effort|role|conduct|behaviour|behavior|response|generosity|aggression|initiative|gesture|refusal|"); /* "the Mexican decision" is Mexico's */
		called |= !doing && c < i && a->at[c].name != NOWHERE && (a->at[c].rel == R_COMPOUND || a->at[c].rel == R_AMOD);
	}
	return called;
}

/* "Norway's main opposition party", "a Norwegian union": who is in a country is not it. */
static bool within_state(const struct stance_article *a, uint32_t i, uint32_t poss)
{
	uint32_t of = poss != NOWHERE ? poss : tree_child(a, i, R_AMOD);
	unsigned steps = 0;
	if (!tree_lemma(a, i, "|party|opposition|movement|faction|union|rebel|militant|league|"))
		return false;
	for (uint32_t c = a->at[i].child; poss == NOWHERE && c != NOWHERE && steps++ < WHO_CHILDREN && c < i; c = a->at[c].next)
		if (a->at[c].name != NOWHERE && state_named(a, a->at[c].name))
			of = c;
	return of != NOWHERE && a->at[of].name != NOWHERE && a->at[of].tag != 'o' && state_named(a, a->at[of].name);
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

bool behalf_paper(struct meant *m)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	if (m->role != HOLDER || !tree_lemma(a, m->i, "|editorial|commentary|column|article|leader|op-ed|opinion|piece|"))
		return false;
	for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (c > m->i && a->at[c].rel == R_NMOD && tree_case(a, c) != NOWHERE && tree_is(a, tree_case(a, c), "|in|of|from|") && a->at[c].name != NOWHERE &&
		    !who_is_kind(a, a->at[c].name, "PER") && !state_named(a, a->at[c].name))
			return meant_name(m, a->at[c].name); /* "an editorial in the Courier accused" */
	return false;
}

/* "Norwegian Americans", "Asian Americans": no state. */
static bool hyphenated(const struct stance_article *a, uint32_t i)
{
	uint32_t b = i > 0 ? i - 1 : 0;
	return i > 0 && tree_is(a, i, "|americans|australians|canadians|britons|") && a->at[b].head == i && a->at[b].rel == R_AMOD && a->text[a->token->begin[b]] >= 'A' && a->text[a->token->begin[b]] <= 'Z' &&
	       a->at[b].sentence == a->at[i].sentence && (country_of(a->text + a->token->begin[b], a->token->end[b] - a->token->begin[b]).people || tree_is(a, b, "|asian|african|latin|latino|arab|native|muslim|jewish|indigenous|"));
}

bool behalf_hyphenated(struct meant *m) { return m->role == HOLDER && hyphenated(m->a, m->i) && meant_name(m, NOWHERE); }

bool behalf_country(struct meant *m)
{
	struct stance_article *a = m->a;
	if (within_state(a, m->i, m->poss))
		return true;
	uint32_t called = tree_lemma(a, m->i, "|ally|partner|neighbour|neighbor|rival|foe|enemy|friend|adversary|") ? tree_child(a, m->i, R_AMOD) : NOWHERE;
	if (called != NOWHERE && a->at[called].name != NOWHERE && state_named(a, a->at[called].name))
		return meant_name(m, a->at[called].name); /* "its Emirati ally" */
	/* who loves "our veterans" does not love the speaker */
	return m->poss != NOWHERE && who_first_person(a, m->poss) && tree_lemma(a, m->i, "|veteran|people|child|family|worker|farmer|troop|country|nation|community|city|town|kid|student|teacher|nurse|neighbour|neighbor|friend|way|value|life|");
}

bool behalf_decision(struct meant *m)
{
	return m->role == HOLDER && m->poss != NOWHERE && tree_lemma(m->a, m->i, "|decision|move|attempt|bid|effort|plan|refusal|failure|threat|vow|pledge|promise|willingness|readiness|desire|push|drive|call|") &&
	       meant_of(m, m->poss);
}

bool behalf_body(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t poss = m->poss;
	uint32_t body = m->role == HOLDER && poss != NOWHERE && tree_is(a, poss, "|his|her|") && a->at[poss].name != NOWHERE ? office_body(a, a->at[poss].name, m->i) : NOWHERE;
	if (body == NOWHERE)
		return false;
	meant_name(m, body); /* "Lund said that his country stood by Sweden": so does he */
	if (quoted_by(a, m->i) == a->at[poss].name)
		meant_name(m, a->at[poss].name);
	return true;
}

bool behalf_seat(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t there = m->role == HOLDER && m->poss == NOWHERE ? where_it_is(a, m->i) : NOWHERE;
	if (there == NOWHERE && m->role == HOLDER)
		there = seat(a, m->i);
	return there != NOWHERE && meant_name(m, a->party[a->at[there].name]);
}

bool behalf_spoken(struct meant *m)
{
	if (m->role == HOLDER)
		spoken_for(m->a, m->i, m->out);
	return meant_found(m);
}

bool behalf_nobody(struct meant *m)
{
	if (m->role != HOLDER || behalf_agent(m->a, m->i))
		return false;
	if (!before_told(m))
		behalf_spoken(m);
	return true;
}

bool behalf_officials(struct meant *m)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	if (m->role == HOLDER && tree_lemma(a, m->i, "|spokesman|spokeswoman|spokesperson|official|representative|executive|analyst|broker|"))
		for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN && !meant_found(m); c = a->at[c].next)
			if (c > m->i && a->at[c].rel == R_NMOD && tree_case(a, c) != NOWHERE && tree_is(a, tree_case(a, c), "|for|at|from|"))
				meant_of(m, c);
	return meant_found(m) || tree_lemma(a, m->i, others);
}
