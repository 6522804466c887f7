/*
 * passing.c -- who is mentioned without anything being said of him: hearers, places, players in a match, a lawyer's client.
 *
 * "Told Radio North that a moose is a problem" has nothing to say of the radio, nor "flew people out of Rajanpur" of the town, and who scores past
 * a goalkeeper or fouls a striker holds nothing against him.
 */
#include "../../core/learn/country.h"
#include "candidate.h"

/* Whether word i, which stands for a name, is whom something is told. */
static bool hears(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head, to = tree_case(a, i);
	if (head == NOWHERE || a->at[i].quote != NOWHERE)
		return false;
	if ((a->at[i].rel == R_OBJ || a->at[i].rel == R_IOBJ) && to == NOWHERE)
		return tree_lemma(a, head, "|tell|inform|assure|reassure|notify|brief|");
	return a->at[i].rel == R_OBL && to != NOWHERE && tree_is(a, to, "|to|with|") && tree_lemma(a, head, "|say|speak|talk|explain|confirm|reveal|appeal|write|");
}

/* Lands that are no states but parties to a war. */
static bool territory(const struct stance_article *a, uint32_t name)
{
	static const char *const lands[] = {"Gaza", "Gaza Strip", "the Gaza Strip", "West Bank", "the West Bank", "Somaliland", "Puntland"};
	uint32_t b = a->name->begin[name], e = a->name->end[name];
	for (unsigned k = 0; k < sizeof lands / sizeof *lands; k++)
		if (strlen(lands[k]) == e - b && memcmp(lands[k], a->text + b, e - b) == 0)
			return true;
	return false;
}

bool passing_place(const struct stance_article *a, uint32_t name)
{
	uint32_t b = a->name->begin[name], e = a->name->end[name];
	for (uint32_t i = qn_find(a->token, b); i < a->n && a->token->end[i] <= e; i++)
		if (a->token->begin[i] > b && tree_is(a, i, "|road|street|avenue|highway|motorway|expressway|boulevard|lane|bridge|freeway|"))
			return true;
	static const char unlisted[] = "Kosovo"; /* no country of the list's */
	if (e - b == sizeof unlisted - 1 && memcmp(unlisted, a->text + b, e - b) == 0)
		return false;
	return who_is_kind(a, name, "LOC") && !territory(a, name) && !country_of(a->text + b, e - b).code;
}

bool passing_find(struct stance_article *a)
{
	a->acting = qn_scratch(a->r, a->name->n + 1);
	if (!a->acting)
		return false;
	memset(a->acting, 0, a->name->n + 1);
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t head = a->at[i].head;
		if (a->at[i].name == NOWHERE || head == NOWHERE || a->at[i].tag == 'o')
			continue;
		bool subject = a->at[i].rel == R_NSUBJ && a->at[head].tag == 'v' && head > i && !tree_lemma(a, head, "|be|have|see|become|remain|lie|sit|fall|burn|face|suffer|");
		bool governed = (a->at[i].rel == R_COMPOUND || a->at[i].rel == R_AMOD || a->at[i].rel == R_POSS) && tree_lemma(a, head, "|government|administration|council|authority|authorities|assembly|legislature|cabinet|");
		a->acting[a->at[i].name] |= subject || governed;
	}
	return true;
}

bool passing_scenery(const struct stance_article *a, uint32_t name) { return passing_place(a, name) && !a->acting[name]; }

/* Verbs and nouns of blows that fall on a place. */
static const char falls[] = "|capture|seize|strike|hit|bomb|bombard|shell|attack|raid|storm|target|destroy|occupy|recapture|overrun|besiege|pound|invade|burn|";
static const char blow[] = "|strike|airstrike|attack|raid|bombing|shelling|bombardment|missile|drone|rocket|fire|offensive|invasion|incursion|assault|siege|salvo|barrage|operation|blast|explosion|occupation|";

/* The country that the words behind place i say it lies in: "Maarakah, Tyre District, Lebanon", "the airport in Norway". NOWHERE. */
static uint32_t lies_in(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 16 };
	uint32_t found = NOWHERE;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE && !tree_is(a, k, "|,|in|the|of|and|near|area|region|city|town|district|province|village|hospital|camp|airport|base|"))
			break;
		if (name != NOWHERE && name != a->at[i].name && a->at[k].tag == 'N' && who_is_kind(a, name, "LOC") && !passing_place(a, name))
			found = name;
	}
	return found;
}

/* The same of a thing without a name, "a power station in Norway", "a camp near Malby, Sweden", "buildings in Oslo", up to the next verb. */
static uint32_t land_behind(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 12 };
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && a->at[k].tag != 'v' && !tree_is(a, k, "|and|but|after|as|when|while|from|to|;|"); k++) {
		uint32_t first = k + 1 < a->n && tree_is(a, k + 1, "|the|") ? k + 2 : k + 1;
		if (!tree_is(a, k, "|in|near|inside|across|outside|throughout|") || first >= a->n || a->at[first].name == NOWHERE || a->at[first].tag != 'N' || !who_is_kind(a, a->at[first].name, "LOC"))
			continue;
		uint32_t name = a->at[first].name, land = lies_in(a, first);
		if (!passing_place(a, name))
			return name;
		return land != NOWHERE ? land : a->party[name] != name ? a->party[name] : NOWHERE;
	}
	return NOWHERE;
}

void passing_struck(const struct stance_article *a, uint32_t i, uint32_t at, struct names *target)
{
	unsigned n = 0;
	uint32_t land = NOWHERE;
	if (!tree_lemma(a, i, a->at[i].tag == 'v' ? falls : blow))
		return;
	if (!target->n && at != NOWHERE && a->at[at].name == NOWHERE && a->at[at].tag == 'n' && (land = land_behind(a, at)) != NOWHERE) {
		*target = (struct names){1, {land}};
		return;
	}
	uint32_t on = at == NOWHERE ? NOWHERE : tree_case(a, at);
	bool within = on != NOWHERE && tree_is(a, on, "|in|inside|near|");
	for (unsigned k = 0; k < target->n; k++) {
		if (!passing_place(a, target->at[k]) && !(within && territory(a, target->at[k]))) /* "killed in a strike in Gaza" may have struck anybody */
			target->at[n++] = target->at[k];
		else if (a->party[target->at[k]] != target->at[k])
			land = a->party[target->at[k]]; /* a capital */
		else if (land == NOWHERE)
			land = lies_in(a, at);
	}
	bool taken = a->at[i].tag == 'v' && tree_lemma(a, i, "|capture|seize|recapture|overrun|occupy|storm|hit|burn|raid|");
	bool upon = a->at[i].tag != 'v' && on != NOWHERE && tree_is(a, on, "|on|against|");
	if (n < target->n && land != NOWHERE)
		target->at[n++] = land;
	else if (n < target->n && (upon || (a->at[i].tag == 'v' && !taken))) /* "an attack on Malmo", "bombed Gaza": it, for want of a country */
		return;
	target->n = n;
}

void passing_own(const struct stance_article *a, const struct names *holder, struct names *target)
{
	unsigned n = 0;
	for (unsigned t = 0; t < target->n; t++) {
		uint32_t b = a->name->begin[target->at[t]];
		const char *code = country_of(a->text + b, a->name->end[target->at[t]] - b).code;
		bool own = false;
		for (unsigned h = 0; code && h < holder->n; h++)
			for (uint32_t i = qn_find(a->token, a->name->begin[holder->at[h]]); i < a->n && a->token->end[i] <= a->name->end[holder->at[h]]; i++) {
				const char *of = country_of(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i]).code;
				own |= of && strcmp(of, code) == 0;
			}
		if (!own)
			target->at[n++] = target->at[t];
	}
	target->n = n;
}

bool passing_works(const struct stance_article *a, uint32_t v)
{
	return tree_lemma(a, v, "|block|evacuate|clear|visit|warn|barricade|seal|flood|light|pave|repave|widen|tour|host|serve|rehabilitate|renovate|repair|secure|storm|");
}

/* Whether word i is only where something is done. */
static bool houses(const struct stance_article *a, uint32_t i)
{
	uint32_t in = tree_case(a, i), head = a->at[i].head;
	if (head == NOWHERE || !passing_place(a, a->at[i].name))
		return false;
	if (a->at[i].rel == R_OBJ)
		return passing_works(a, head) || tree_lemma(a, head, falls);
	if (a->at[i].rel == R_NMOD) /* "the doctors at" a house are its own */
		return in != NOWHERE && tree_is(a, in, "|in|from|near|outside|around|across|on|over|");
	return a->at[i].rel == R_OBL && in != NOWHERE && tree_is(a, in, "|in|at|from|near|outside|around|into|through|across|");
}

/* "Was sleeping like Lazarus": whether word i is only what somebody else is said to be like. */
static bool compared(const struct stance_article *a, uint32_t i)
{
	uint32_t like = tree_case(a, i), b = tree_name_first(a, i);
	if (tree_instead(a, b) || (b > 1 && tree_is(a, b - 1, "|not|") && (tree_is(a, b - 2, "|,|") || tree_is(a, tree_name_last(a, i) + 1, "|but|"))))
		return true; /* "rather than Reed", "not Reed but" */
	if (a->at[i].rel == R_OBL && like != NOWHERE && a->at[i].head != NOWHERE && tree_is(a, like, "|with|to|") && tree_lemma(a, a->at[i].head, "|contrast|compare|"))
		return true; /* "contrasted her with Reed" */
	return a->at[i].rel == R_OBL && like != NOWHERE && tree_is(a, like, "|like|unlike|");
}

/* "Wrote on Facebook", "posted it to X": where somebody writes. */
static bool medium(const struct stance_article *a, uint32_t i)
{
	static const char media[] = "|facebook|twitter|instagram|linkedin|tiktok|youtube|whatsapp|telegram|snapchat|reddit|weibo|substack|threads|bluesky|x|slack|mastodon|vkontakte|social|";
	uint32_t on = tree_case(a, i);
	return a->at[i].rel == R_OBL || a->at[i].rel == R_NMOD ? on != NOWHERE && tree_is(a, on, "|on|via|to|through|over|") && tree_is(a, i, media) : false;
}

bool passing_mention(const struct stance_article *a, uint32_t name, uint32_t first, uint32_t last)
{
	enum { REACH = 120 };
	uint32_t b = first, e = last + 1, mentions = 0;
	const char *meant = who_is_kind(a, name, "PER") ? "|you|your|he|she|his|her|him|they|their|" : "|you|your|it|its|they|their|"; /* "told her she was a shambles" */
	bool heard = false, spoken_of = false;
	while (b > 0 && first - b < REACH && a->at[b - 1].sentence == a->at[first].sentence)
		b--;
	while (e < a->n && e - last < REACH && a->at[e].sentence == a->at[last].sentence)
		e++;
	for (uint32_t i = b; i < e && i < b + 4 * REACH; i++) {
		spoken_of |= tree_is(a, i, meant) && (a->at[i].name == NOWHERE || a->at[i].name == name);
		if (a->at[i].name != name || (i > b && a->at[i - 1].name == name))
			continue;
		uint32_t head = candidate_head(a, i);
		bool hearer = hears(a, a->at[head].rel == R_FLAT && a->at[head].head != NOWHERE ? a->at[head].head : head); /* "Governor Ann Reed" */
		if (!hearer && !houses(a, head) && !compared(a, head) && !medium(a, head))
			return false;
		heard |= hearer;
		mentions++;
	}
	return mentions > 0 && !(heard && spoken_of);
}

bool passing_member(const struct stance_article *a, uint32_t name)
{
	uint32_t i = qn_find(a->token, a->name->begin[name]), e = a->name->end[name];
	if (!who_is_kind(a, name, "MISC") || i == 0 || i >= a->n || !tree_is(a, i - 1, "|a|an|the|"))
		return false;
	for (; i < a->n && a->token->end[i] <= e; i++)
		if (a->at[i].rel == R_APPOS && a->at[i].head != NOWHERE && a->at[a->at[i].head].name != NOWHERE && who_is_kind(a, a->at[a->at[i].head].name, "PER"))
			return true;
	return false;
}

bool passing_servant(const struct stance_article *a, uint32_t name, uint32_t state)
{
	return name != NOWHERE && state_named(a, state) && office_body(a, name, NOWHERE) == state;
}

bool passing_plea(const struct stance_article *a, uint32_t name, uint32_t first)
{
	enum { REACH = 120 };
	uint32_t b = first, s = a->at[first].sentence;
	bool client = false, named = false;
	while (b > 0 && first - b < REACH && a->at[b - 1].sentence == s)
		b--;
	for (uint32_t i = b; i < a->n && i < b + 2 * REACH && a->at[i].sentence == s; i++) {
		client |= i > b && tree_is(a, i, "|client|clients|") && tree_is(a, i - 1, "|his|her|my|our|their|");
		named |= a->at[i].name == name && a->at[i].tag != 'o';
		if (tree_is(a, i, "|mitigating|defending|") && ((i > b && tree_is(a, i - 1, "|,|")) || (i + 1 < a->n && tree_is(a, i + 1, "|,|"))))
			return true;
	}
	return client && !named; /* who is named beside the client is the other side */
}

bool passing_report(const struct stance_article *a)
{
	enum { KINDS = 4 };
	static const char *const play[] = {
		"|goalkeeper|keeper|goalie|", "|striker|midfielder|winger|full-back|centre-back|", "|penalty|spot-kick|", "|referee|umpire|linesman|", "|half-time|halftime|full-time|",
		"|kick-off|kickoff|", "|equaliser|equalizer|", "|header|volley|", "|free-kick|offside|", "|crossbar|", "|substitute|", "|stoppage|extra-time|injury-time|",
		"|goal|", "|kick|cross|flick|", "|innings|wicket|batsman|bowler|", "|touchdown|quarterback|", "|inning|homer|pitcher|", "|scrum|fly-half|", "|three-pointer|free-throw|", "|corner|", "|winner|", "|cup|league|"};
	enum { PLAY = sizeof play / sizeof *play };
	bool seen[PLAY] = {0};
	unsigned kinds = 0;
	for (uint32_t i = 0; i < a->n && kinds < KINDS; i++)
		for (unsigned k = 0; k < PLAY && a->at[i].tag == 'n'; k++)
			if (!seen[k] && tree_lemma(a, i, play[k])) {
				seen[k] = true;
				kinds++;
			}
	return kinds >= KINDS;
}

/* What is done in a match, and judges nobody. */
static const char moves[] = "|beat|foul|hit|trip|block|deny|punish|frustrate|torment|threaten|test|tease|embarrass|deceive|dispossess|rob|catch|finish|shut|knock|trounce|challenge|"
                            "topple|rout|overpower|stop|thrash|save|defeat|free|release|feed|serve|help|crush|sink|stun|humble|hurt|tackle|relieve|accompany|reward|supply|";

/* Whether somebody speaks by word i for or against another, or feels so: "his second from distance" seconds nobody and keeps nobody at one. */
static bool judged_by(const struct stance_article *a, uint32_t i)
{
	enum { NOUNS = 1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST, FEELS = 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST | 1 << OP_ANGERS | 1 << OP_PLEASES,
	       VERBS = 1 << OP_FOR | 1 << OP_AGAINST | FEELS };
	uint32_t sections = a->at[i].tag == 'n' ? NOUNS : a->at[i].tag == 'v' ? VERBS : FEELS;
	return a->at[i].name == NOWHERE && opinion_find(a->opinion, a->at[i].lemma) & sections && !tree_lemma(a, i, moves);
}

static bool judges(const struct stance_article *a, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i <= last; i++)
		if (judged_by(a, i))
			return true;
	return false;
}

bool passing_scene(const struct stance_article *a, uint32_t first, uint32_t last)
{
	bool moved = false, sport = false;
	for (uint32_t i = first; i <= last; i++) {
		moved |= tree_lemma(a, i, "|beat|defeat|thrash|trounce|rout|finish|score|");
		sport |= a->at[i].tag == 'n' && tree_lemma(a, i, "|goalkeeper|keeper|penalty|shootout|striker|midfielder|winger|header|equaliser|equalizer|wicket|innings|touchdown|quarterback|semi-final|semifinal|quarterfinal|");
	}
	return moved && sport;
}

bool passing_poll(const struct stance_article *a, uint32_t first, uint32_t last)
{
	bool won = false, votes = false;
	for (uint32_t i = first; i <= last; i++) {
		bool vote = a->at[i].tag == 'n' && tree_lemma(a, i, "|vote|ballot|");
		votes |= vote;
		won |= tree_lemma(a, i, "|beat|defeat|poll|trounce|rout|win|score|outpoll|");
		if (!vote && strchr("nv", a->at[i].tag) && judged_by(a, i))
			return false;
	}
	return won && votes;
}

bool passing_play(const struct stance_article *a, const char *rule, uint32_t quote, uint32_t first, uint32_t last)
{
	if (quote != NOWHERE)
		return false;
	if (strcmp(rule, "weighed") == 0)
		return !judges(a, first, last);
	if (strcmp(rule, "deed") != 0 && strcmp(rule, "passive") != 0 && strcmp(rule, "order") != 0 && strcmp(rule, "experiencer") != 0)
		return false;
	for (uint32_t i = first; i <= last; i++)
		if (tree_lemma(a, i, moves))
			return true;
	return false;
}
