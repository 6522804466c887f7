/*
 * ask.c -- what somebody is asked to do, and the answer to a charge.
 *
 * Who wants a minister to resign or to apologise is against the minister, though no
 * word of it is one of attitude. A charge that is denied or belittled goes back to
 * whoever made it, which the rows found so far tell.
 */
#include "stance.h"

#include <string.h>

/* ---- requests */

static const char leaving[] = "|resign|quit|apologise|apologize|retract|stop|cease|desist|abdicate|retire|";

/* Whether the noun phrase that begins at word b is of a misfortune: "the affair", "what happened". */
static bool ill_thing(const struct stance_article *a, uint32_t b)
{
	for (uint32_t k = b; k < a->n && k < b + 4 && a->at[k].sentence == a->at[b].sentence; k++)
		if (tree_lemma(a, k, "|affair|scandal|failure|failing|death|crisis|defeat|debacle|disaster|mess|fiasco|mistake|error|collapse|loss|violence|killing|massacre|crime|delay|chaos|shambles|what|action|"))
			return true;
	return false;
}

/* Verb v is what nobody is asked to do who is in favour: resign, step down. */
static bool unwelcome(const struct stance_article *a, uint32_t v)
{
	if (tree_lemma(a, v, leaving))
		return true;
	if (v + 1 < a->n && ((tree_lemma(a, v, "|come|") && tree_is(a, v + 1, "|clean|")) || (tree_lemma(a, v, "|own|") && tree_is(a, v + 1, "|up|")))) /* "to come clean" */
		return true;
	if (tree_lemma(a, v, "|take|accept|shoulder|") && v + 2 < a->n && tree_is(a, v + 1, "|responsibility|") && (!tree_is(a, v + 2, "|for|") || ill_thing(a, v + 3))) /* "to take responsibility for the scandal" */
		return true;
	uint32_t object = tree_child(a, v, R_OBJ);
	if (object != NOWHERE && tree_lemma(a, v, "|tender|submit|hand|offer|announce|give|") && tree_lemma(a, object, "|resignation|apology|notice|") && tree_child(a, object, R_POSS) != NOWHERE)
		return true; /* "to tender his resignation" */
	return v + 1 < a->n && tree_lemma(a, v, "|step|stand|back|climb|bow|") && tree_is(a, v + 1, "|down|aside|back|off|out|");
}

/* "urged Reed to resign", "called on Reed to step down" */
static bool urged(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	bool passive, plus = false;
	uint32_t whom = unwelcome(a, i) ? tree_requested(a, i) : NOWHERE, verb = a->at[i].head;
	if (whom == NOWHERE || verb == NOWHERE)
		return false;
	uint32_t agent = tree_agent(a, verb), subject = tree_subject(a, verb, &passive);
	if (agent == NOWHERE)
		agent = tree_agent(a, i); /* "was forced to resign by" */
	if (passive && agent == NOWHERE)
		return false;
	who_are(a, passive ? agent : subject, HOLDER, &holder);
	who_are(a, passive ? subject : whom, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, verb, true, &plus))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "request", i, verb, i);
	return true;
}

/* "Pushed for Reed to go": not for him, whatever "push for" is elsewhere. */
static bool pushed(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 10 };
	uint32_t to = i + 2;
	if (to + 1 >= a->n || !tree_lemma(a, i, "|push|press|campaign|lobby|agitate|clamour|clamor|") || !tree_is(a, i + 1, "|for|"))
		return false;
	while (to + 1 < a->n && to < i + NEAR && a->at[to].sentence == a->at[i].sentence && !tree_is(a, to, "|to|") && !tree_is(a, to, "|,|;|.|"))
		to++;
	uint32_t v = to + 1, whom = to - 1;
	if (v >= a->n || !tree_is(a, to, "|to|") || whom < i + 2 || !(unwelcome(a, v) || tree_lemma(a, v, "|go|leave|")))
		return false;
	phrase_towards(a, i, whom, v, true, false, 0.75f, "request");
	return true;
}

static const char punishments[] = "|dismiss|sack|fire|remove|arrest|prosecute|jail|suspend|ban|expel|investigate|charge|punish|impeach|strip|sanction|fine|deport|boycott|"
	"relegate|oust|dissolve|disband|abolish|";

/* "It is hard to see how Reed can carry on", "cannot see how he could stay": who says so wants him gone. */
static bool cannot_stay(struct stance_article *a, uint32_t i)
{
	enum { BACK = 12, LOOK = 8 };
	struct names holder, target;
	bool passive, hard = false, no = false;
	uint32_t how = NOWHERE, subject = tree_subject(a, i, &passive), see;
	if (!(tree_lemma(a, i, "|stay|remain|survive|continue|") || (tree_lemma(a, i, "|carry|go|hang|cling|") && i + 1 < a->n && tree_is(a, i + 1, "|on|") && !(i + 2 < a->n && strchr("ntN", a->at[i + 2].tag)))) || subject == NOWHERE || subject > i || passive)
		return false;
	for (uint32_t k = subject; k-- > 0 && i - k < BACK && a->at[k].sentence == a->at[i].sentence && how == NOWHERE;)
		if (tree_is(a, k, "|how|"))
			how = k;
	if (how == NOWHERE || how == 0 || tree_child(a, i, R_XCOMP) != NOWHERE)
		return false;
	see = how - 1;
	if (!tree_lemma(a, see, "|see|imagine|understand|know|tell|"))
		return false;
	for (uint32_t k = see; k-- > 0 && see - k < LOOK && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|that|,|");) {
		hard |= tree_is(a, k, "|hard|difficult|impossible|struggle|struggled|fail|fails|failed|");
		no |= tree_is(a, k, "|not|n't|n’t|cannot|never|");
	}
	uint32_t speaker = quoted_by(a, i);
	if (hard == no)
		return false;
	if (speaker != NOWHERE)
		holder = (struct names){1, {speaker}};
	else
		who_acts(a, see, &passive, &holder);
	who_are(a, subject, TARGET, &target);
	if (!holder.n || target.n != 1 || !who_is_kind(a, target.at[0], "PER") || tree_asked(a, i))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "request", i, see, i);
	return true;
}

/* "To be thrown out of the Tour", "kicked off the board". */
static bool thrown_out(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && tree_lemma(a, i, "|throw|kick|boot|drum|cast|turf|chuck|") && tree_is(a, i + 1, "|out|off|");
}

/* "Reed must resign", where somebody says so */
static bool ought(struct stance_article *a, uint32_t i)
{
	bool passive, must = false;
	unsigned steps = 0;
	uint32_t say = a->at[i].head;
	struct names holder = {0}, target;
	for (uint32_t c = a->at[i].child; c != NOWHERE && c < i && steps++ < 32; c = a->at[c].next) {
		must |= a->at[c].rel == R_AUX && tree_is(a, c, "|must|should|ought|");
		if (tree_is(a, c, "|not|n't|n’t|never|if|whether|"))
			return false;
	}
	uint32_t mark = tree_child(a, i, R_MARK); /* "called for Reed to resign" */
	bool wished = mark != NOWHERE && tree_is(a, mark, "|for|") && say != NOWHERE && tree_lemma(a, say, "|call|ask|push|press|campaign|plead|");
	uint32_t be = tree_child(a, i, R_AUX_PASS);
	if (a->at[i].rel == R_CCOMP && say != NOWHERE && tree_lemma(a, say, "|demand|insist|recommend|urge|request|"))
		must |= be == NOWHERE ? a->at[i].low == a->at[i].lemma : tree_is(a, be, "|be|"); /* "insisted that Reed be arrested", not "that he was" */
	uint32_t prep, whom = tree_subject(a, i, &passive); /* "called for Reed to be sacked", "should be jailed" */
	bool punished = passive && (tree_lemma(a, i, punishments) || thrown_out(a, i)), freed = passive && about_suffered(a, i) > 0;
	bool aside = a->at[i].rel == R_ADVCL && i > 2 && tree_is(a, i - 2, "|to|") && tree_child(a, i, R_AUX_PASS) != NOWHERE; /* "for the favourite, Reed, to be sacked" */
	if (!wished && (a->at[i].rel == R_XCOMP || aside) && say != NOWHERE && tree_lemma(a, say, "|call|push|press|campaign|plead|")) { /* ... where the tree has "called for Reed" */
		whom = tree_behind(a, say, "|for|", &prep);
		wished = whom != NOWHERE;
		punished = wished && tree_child(a, i, R_AUX_PASS) != NOWHERE && (tree_lemma(a, i, punishments) || thrown_out(a, i));
		freed = wished && tree_child(a, i, R_AUX_PASS) != NOWHERE && about_suffered(a, i) > 0;
	}
	if (!(must || wished) || !(punished || freed || (!passive && (unwelcome(a, i) || tree_lemma(a, i, "|go|")))))
		return false;
	if (quoted_by(a, i) != NOWHERE)
		holder = (struct names){1, {quoted_by(a, i)}};
	else if ((a->at[i].rel == R_CCOMP || wished) && say != NOWHERE)
		who_acts(a, say, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	bool sure = true; /* "stopped short of calling for Reed to be fired" */
	if (!holder.n || !target.n || (wished && !tree_holds(a, say, true, &sure)))
		return false;
	stance_add(a, &holder, &target, freed, 0.75f, "request", i, i, i);
	return true;
}

/* "demanded Reed's resignation", "called for the removal of Reed" */
static bool demanded(struct stance_article *a, uint32_t i)
{
	static const char welcome[] = "|release|reinstatement|freedom|acquittal|pardon|protection|";
	static const char unwelcome_nouns[] = "|resignation|apology|removal|dismissal|ouster|impeachment|sacking|arrest|prosecution|retraction|departure|expulsion|suspension|jailing|deportation|extradition|punishment|disqualification|";
	uint32_t object = tree_child(a, i, R_OBJ), prep;
	if (!tree_lemma(a, i, "|demand|seek|want|call|urge|request|"))
		return false;
	if (object == NOWHERE || tree_lemma(a, i, "|call|")) /* "called the arrest a disgrace" asks for none */
		object = tree_behind(a, i, "|for|", &prep);
	bool plus = object != NOWHERE && tree_lemma(a, object, welcome);
	if (object == NOWHERE || (!plus && !tree_lemma(a, object, unwelcome_nouns)))
		return false;
	uint32_t poss = tree_child(a, object, R_POSS), of = poss != NOWHERE ? poss : tree_behind(a, object, "|of|from|by|", &prep);
	if (of == NOWHERE)
		of = tree_behind(a, i, "|from|of|", &prep);
	return phrase_towards(a, i, of, object, true, plus, 0.75f, "request");
}

/* "called on Norway to free Reed" */
static bool freed(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	bool plus = true;
	uint32_t object = tree_child(a, i, R_OBJ), verb = a->at[i].head;
	if (!tree_lemma(a, i, "|free|release|pardon|reinstate|protect|spare|acquit|") || object == NOWHERE || verb == NOWHERE || tree_requested(a, i) == NOWHERE)
		return false;
	if (!phrase_sides(a, verb, object, &holder, &target) || !tree_holds(a, verb, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.7f, "request", i, i, object);
	return true;
}

/* "came to Reed's defence" */
static bool defended(struct stance_article *a, uint32_t i)
{
	uint32_t prep, noun = tree_behind(a, i, "|to|", &prep), of;
	if (!tree_lemma(a, i, "|come|rush|leap|spring|jump|go|rally|race|fly|") || noun == NOWHERE || !tree_lemma(a, noun, "|defence|defense|aid|rescue|assistance|help|side|"))
		return false;
	of = tree_child(a, noun, R_POSS);
	if (of == NOWHERE)
		of = tree_behind(a, noun, "|of|", &prep);
	return phrase_towards(a, i, of, noun, false, true, 0.8f, "verb");
}

/* Whether a judging word of the other sign stands in the list that begins behind word i: "brilliant, difficult and disloyal". */
static bool mixed(const struct stance_article *a, uint32_t i, bool plus)
{
	enum { LIST = 10 };
	for (uint32_t k = i + 1; k < a->n && k < i + LIST && a->at[k].sentence == a->at[i].sentence && (a->at[k].tag == 'a' || a->at[k].tag == 'd' || tree_is(a, k, "|,|and|but|yet|if|")); k++)
		if (a->at[k].tag == 'a' && opinion_find(a->opinion, a->at[k].lemma) & (plus ? 1 << OP_BAD : 1 << OP_GOOD))
			return true;
	return false;
}

/* "Whom Lund calls a liar", "whose leader, Reed, she considers a fool": an object in front of the subject; NOWHERE. */
static uint32_t fronted(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; a->at[i].rel == R_RELCL && c != NOWHERE && c < i && steps++ < 16; c = a->at[c].next) {
		uint32_t poss = tree_child(a, c, R_POSS);
		if ((a->at[c].rel == R_OBJ || a->at[c].rel == R_OBL) && tree_case(a, c) == NOWHERE && (tree_is(a, c, "|whom|which|who|that|") || (poss != NOWHERE && tree_is(a, poss, "|whose|"))))
			return c;
	}
	return NOWHERE;
}

/* What one calls another in one mood only, though the noun by itself judges nobody. */
static uint32_t called(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|threat|menace|danger|rival|enemy|adversary|burden|nuisance|liability|embarrassment|hindrance|obstacle|distraction|drag|emperor|puppet|clown|windbag|predator|predators|magpie|magpies|vulture|vultures|amateur|amateurs|museum|circus|shower|policeman|policewoman|spectator|bystander|passenger|"))
		return 1 << OP_BAD;
	return tree_is(a, i, "|friend|brother|sister|ally|mentor|inspiration|example|lifeline|lighthouse|beacon|treasure|gift|trailblazer|gentleman|") ? 1 << OP_GOOD : 0;
}

static bool judged_fronted(struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { REACH = 9 };
	struct names holder, target;
	uint32_t bits = 0, last;
	for (last = i + 1; last < a->n && last < i + REACH && a->at[last].sentence == a->at[i].sentence && !bits; last++) {
		if (a->at[last].name != NOWHERE || tree_is(a, last, "|,|;|who|which|that|but|because|"))
			return false;
		bits = saying_sections(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits)
			bits = tree_opinion(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits)
			bits = called(a, last);
	}
	bool plus = bits == 1 << OP_GOOD;
	if (!phrase_sides(a, i, object, &holder, &target) || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || (tree_is(a, object, "|which|that|") && who_is_kind(a, target.at[0], "PER")) || !tree_holds(a, i, true, &plus))
		return false; /* "his remarks about the officer, which he called unfair" */
	stance_add(a, &holder, &target, plus, 0.8f, "verb", i, i, last - 1);
	return true;
}

/* "Thinks Reed a fool", "thought him out of date": nothing but an adjective or noun behind the name. */
static bool thinks_so(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1, name;
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && a->at[k].sentence == a->at[i].sentence)
		k++;
	if (k >= a->n || (name = a->at[k].name) == NOWHERE)
		return false;
	while (k < a->n && a->at[k].name == name)
		k++;
	for (uint32_t x = k; x < a->n && x < k + 5 && a->at[x].sentence == a->at[i].sentence && !tree_is(a, x, "|.|,|"); x++)
		if (a->at[x].tag == 'v' || a->at[x].tag == 'x')
			return false;
	return k < a->n && !tree_is(a, k, "|.|,|should|would|could|may|might|will|must|can|'s|’s|'d|’d|");
}

/* "Found Reed rude", but not guilty, dead or asleep. */
static bool court_free(const struct stance_article *a, uint32_t i)
{
	enum { FAR = 8 };
	for (uint32_t k = i + 1; k < a->n && k < i + FAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|guilty|dead|alive|liable|responsible|innocent|asleep|unconscious|wanting|in|that|negligent|safe|well|hanged|murdered|fit|weak|ill|sick|injured|hurt|tired|"))
			return false;
	return true;
}

/* "The company's chairman, Reed": whether word k is only whose the object is. */
static bool owns_object(const struct stance_article *a, uint32_t k, uint32_t object)
{
	if (a->at[k].rel == R_DET && a->at[k].head != NOWHERE)
		k = a->at[k].head;
	return object != NOWHERE && object > k && a->at[k].rel == R_POSS && a->at[k].head == object && tree_child(a, object, R_APPOS) != NOWHERE;
}

/* The word from which "described the chairman, Reed, as a liar" may judge: behind the name and its comma. */
static uint32_t past_apposition(const struct stance_article *a, uint32_t k, uint32_t object)
{
	if (object == NOWHERE || a->at[k].name == NOWHERE || a->at[k].rel != R_APPOS || a->at[k].head != object)
		return k + 1;
	uint32_t end = tree_name_last(a, k) + 1;
	return end < a->n && tree_is(a, end, "|,|") ? end + 1 : k + 1;
}

/* "called Reed unfit", "described Reed as a liar": a judging word behind the one it is said of */
static bool judged(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 7 };
	bool passive, as = false;
	uint32_t object = tree_child(a, i, R_OBJ), bits = 0;
	struct names holder, target;
	if (!tree_lemma(a, i, "|call|brand|label|describe|deem|consider|term|dub|declare|paint|portray|project|see|regard|pronounce|rate|find|think|") || (tree_lemma(a, i, "|think|") && !thinks_so(a, i)) ||
	    (tree_lemma(a, i, "|find|") && (tree_is(a, i, "|findings|") || !court_free(a, i))) || (i + 1 < a->n && tree_is(a, i + 1, "|on|upon|for|"))) /* "called on Reed to do the right thing" */
		return false;
	uint32_t subject = tree_subject(a, i, &passive), agent = passive ? tree_agent(a, i) : NOWHERE, k = i + 1, last;
	uint32_t front = fronted(a, i);
	if (!passive && front != NOWHERE)
		return judged_fronted(a, i, front);
	while (k < a->n && k < i + NEAR && (a->at[k].name == NOWHERE || owns_object(a, k, object)) && a->at[k].sentence == a->at[i].sentence && !passive)
		k++;
	struct names doer;
	if (!passive && object != NOWHERE && object < i + NEAR && a->at[object].name == NOWHERE && (whose_doing(a, object, &doer) || (tree_is(a, object, "|it|this|that|") && whose_conduct(a, object) && whose_last(a, object, &doer))))
		k = object; /* "called the move unhelpful", "called it brave" */
	else if (passive ? agent == NOWHERE : k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return false;
	if (!passive && object != NOWHERE && object < k && a->at[object].head == i && a->at[k].head != object && a->at[object].head != k)
		return false; /* "described crass behaviour by Reed" */
	for (uint32_t x = i + 1; x < k && !passive; x++)
		if (tree_is(a, x, "|by|of|to|from|in|with|for|that|"))
			return false;
	bool suffers = passive;
	if (passive)
		who_are(a, agent, HOLDER, &holder);
	else
		who_acts(a, i, &suffers, &holder); /* "paid for a film that called" */
	who_are(a, passive ? subject : k, TARGET, &target);
	uint32_t name = passive ? NOWHERE : a->at[k].name, said = a->at[i].quote, until = 0;
	uint32_t from = past_apposition(a, k, object);
	for (last = from; last < a->n && last < from + NEAR + (tree_lemma(a, i, "|rate|describe|portray|") ? 4 : 0) && a->at[last].sentence == a->at[i].sentence; last++) {
		if (a->at[last].name == name && name != NOWHERE)
			continue;
		as |= tree_is(a, last, "|as|");
		if (a->at[last].name != NOWHERE || tree_is(a, last, "|by|who|which|") || (tree_is(a, last, "|,|;|and|but|on|in|at|after|because|") && said == a->at[last].quote))
			break;
		bits = saying_sections(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (bits) {
			until = a->saying[a->at[last].saying].last;
			break;
		}
		bits = tree_opinion(a, last) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits && (as || tree_lemma(a, i, "|call|brand|label|")))
			bits = called(a, last);
		if (bits && a->at[last].tag != 'o')
			break;
		bits = 0;
	}
	bool plus = (bits == 1 << OP_GOOD) != (last > 0 && tree_is(a, last - 1, "|least|less|hardly|"));
	if (plus && bits && quoted_sting(a, last))
		return false;
	if (!as && !passive && tree_lemma(a, i, "|see|regard|")) /* "saw him fight" */
		return false;
	if (!holder.n || !target.n || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || mixed(a, last, plus) || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.8f, "verb", i, i, passive ? i : until ? until : last);
	return true;
}

static const char blows[] = "|insult|charge|fire|blow|barb|accusation|blame|shot|gunfire|threat|recrimination|jibe|jab|punch|criticism|strike|";

/* Headlines have a comma for "and", and no parser reads them. */
bool ask_headline(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 8 };
	struct names x = {0}, y = {0};
	if (i == 0 || i + 1 >= a->n || a->at[i - 1].name == NOWHERE || !tree_is(a, i, "|trade|exchange|swap|") ||
	    !(tree_lemma(a, i + 1, blows) || tree_is(a, i + 1, "|charges|barbs|blows|insults|accusations|threats|shots|jabs|jibes|punches|")))
		return false;
	for (uint32_t k = i; k-- > 0 && i - k < NEAR && (i < NEAR || a->at[k].sentence == a->at[i].sentence) && !x.n;) { /* the first line may be cut at its comma */
		if (a->at[k].name == NOWHERE && !tree_is(a, k, "|,|and|&|"))
			return false;
		if (a->at[k].name != NOWHERE && !y.n)
			y = (struct names){1, {a->at[k].name}};
		else if (a->at[k].name != NOWHERE && a->at[k].name != y.at[0])
			x = (struct names){1, {a->at[k].name}};
	}
	if (x.n && y.n)
		phrase_both_ways(a, &x, &y, false, 0.75f, "mutual", i, i, i + 1);
	return x.n && y.n;
}

/* "Iger and DeSantis traded insults" */
static bool traded(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	uint32_t object = tree_child(a, i, R_OBJ);
	struct names all, y = {0};
	if (object == NOWHERE || !tree_lemma(a, i, "|trade|exchange|swap|") ||
	    !tree_lemma(a, object, blows))
		return false;
	who_acts(a, i, &passive, &all);
	who_are(a, tree_behind_either(a, i, object, "|with|"), TARGET, &y);
	if (!y.n && all.n == 2) {
		y.at[y.n++] = all.at[1];
		all.n = 1;
	}
	if (!all.n || !y.n || passive || !tree_holds(a, i, false, &plus))
		return false;
	phrase_both_ways(a, &all, &y, false, 0.75f, "mutual", i, i, object);
	return true;
}

bool ask_due(const struct stance_article *a, uint32_t money)
{
	enum { NEAR = 5 };
	for (uint32_t k = money; k < a->n && k < money + NEAR && a->at[k].sentence == a->at[money].sentence; k++)
		if (tree_is(a, k, "|fine|penalty|bill|discount|refund|damages|compensation|settlement|severance|salary|contract|change|"))
			return true;
	return false;
}

/* "sent tanks to Norway", "provided Norway with vaccines" */
static bool gave(struct stance_article *a, uint32_t i)
{
	static const char gifts[] = "|aid|tank|weapon|weaponry|arm|missile|troop|soldier|help|relief|assistance|money|loan|vaccine|food|grain|ammunition|jet|"
		"endorsement|backing|blessing|vote|recognition|credit|award|prize|"
		"use|sanctuary|haven|helicopter|drone|support|fund|funding|equipment|medicine|doctor|rescuer|medic|shell|shelter|asylum|refuge|million|billion|";
	uint32_t object = tree_child(a, i, R_OBJ), gift = object, whom = tree_child(a, i, R_IOBJ);
	if (object == NOWHERE || !tree_lemma(a, i, "|send|give|provide|deliver|ship|supply|grant|offer|lend|donate|pledge|promise|extend|"))
		return false;
	if (whom == NOWHERE && a->at[object].name != NOWHERE) {
		whom = object;
		gift = tree_behind_either(a, i, object, "|with|");
	}
	uint32_t none = gift != NOWHERE ? tree_child(a, gift, R_DET) : NOWHERE; /* "offered no help to" */
	bool money = gift != NOWHERE && tree_child(a, i, R_IOBJ) != NOWHERE && tree_is(a, gift, "|$|£|€|") && !ask_due(a, gift); /* "gave the club $500,000" */
	if (gift == NOWHERE || !(money || tree_lemma(a, gift, gifts)) || (none != NOWHERE && tree_is(a, none, "|no|")))
		return false;
	if (whom == NOWHERE)
		whom = tree_behind_either(a, i, gift, "|to|for|");
	return phrase_towards(a, i, whom, gift, false, true, 0.7f, "deed");
}

/* "named Reed interim coach": an office is given, and no suspect named */
static bool named(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 6 };
	static const char offices[] = "|coach|captain|chief|chairman|chairwoman|chair|chairperson|minister|secretary|director|president|ambassador|envoy|manager|head|leader|successor|deputy|"
	                              "governor|commissioner|editor|executive|ceo|heir|replacement|spokesman|spokeswoman|";
	bool passive;
	uint32_t k = i + 1, last = NOWHERE;
	if (!tree_lemma(a, i, "|name|appoint|") || a->at[i].tag != 'v')
		return false;
	tree_subject(a, i, &passive);
	while (k < a->n && k < i + NEAR && a->at[k].name == NOWHERE && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|by|in|as|"))
		k++;
	if (passive || k >= a->n || a->at[k].name == NOWHERE || !who_is_kind(a, a->at[k].name, "PER"))
		return false;
	uint32_t whom = k, name = a->at[k].name;
	for (; k < a->n && k < whom + NEAR && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|.|in|for|after|who|"); k++)
		if (a->at[k].name != name && tree_lemma(a, k, offices))
			last = k;
	return last != NOWHERE && phrase_towards(a, i, whom, last, false, true, 0.7f, "deed");
}

/* "took Norway to court" */
static bool took(struct stance_article *a, uint32_t i)
{
	uint32_t object = tree_child(a, i, R_OBJ), where = object == NOWHERE ? NOWHERE : tree_behind_either(a, i, object, "|to|before|");
	if (where == NOWHERE || !tree_lemma(a, i, "|take|haul|drag|bring|") ||
	    !(tree_lemma(a, where, "|court|tribunal|task|arbitration|judge|cleaner|") || tree_is(a, where, "|wto|icj|organization|organisation|commission|watchdog|regulator|ombudsman|court|tribunal|")))
		return false;
	return phrase_towards(a, i, object, where, true, false, 0.75f, "verb");
}

/* Whose shares were last told of by name, "shares in Zenith", "Zenith shares"; NOWHERE: nobody's. */
static uint32_t shares_of(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 120 };
	for (uint32_t k = i; k-- > 1 && i - k < BACK;) {
		if (!tree_is(a, k, "|shares|stock|"))
			continue;
		uint32_t of = k + 2 < a->n && tree_is(a, k + 1, "|in|of|") ? k + 2 : k - 1;
		if (a->at[of].name != NOWHERE && a->at[of].tag != 'o' && who_is_kind(a, a->at[of].name, "ORG"))
			return a->at[of].name;
	}
	return NOWHERE;
}

/* The company that "the stock" is of: the organisation that was named most in front, in other sentences. */
static void stock_of(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { BACK = 400, KINDS = 16 };
	uint32_t name[KINDS], times[KINDS], most = 0;
	unsigned n = 0;
	uint32_t told = shares_of(a, i);
	if (told != NOWHERE) {
		*out = (struct names){1, {told}};
		return;
	}
	for (uint32_t k = i; k-- > 0 && i - k < BACK;) {
		unsigned x = 0;
		if (a->at[k].name == NOWHERE || a->at[k].sentence == a->at[i].sentence || a->at[k + 1].name == a->at[k].name || !who_is_kind(a, a->at[k].name, "ORG"))
			continue;
		while (x < n && name[x] != a->at[k].name)
			x++;
		if (x == KINDS)
			continue;
		if (x == n) {
			name[n] = a->at[k].name;
			times[n++] = 0;
		}
		if (++times[x] > most) {
			most = times[x];
			*out = (struct names){1, {name[x]}};
		}
	}
}

/* "raised their target for Volvo", "cut its rating on the stock", 'kept its "buy" recommendation' */
static bool rated(struct stance_article *a, uint32_t i)
{
	bool passive, kept = tree_lemma(a, i, "|keep|maintain|reiterate|retain|reaffirm|have|"), up = tree_lemma(a, i, "|raise|lift|hike|upgrade|boost|up|");
	bool down = tree_lemma(a, i, "|cut|lower|trim|slash|downgrade|reduce|");
	uint32_t object = tree_child(a, i, R_OBJ), whom;
	struct names holder, target;
	if (object == NOWHERE || !(up || down || kept) || !tree_lemma(a, object, "|target|rating|recommendation|estimate|outlook|"))
		return false;
	for (uint32_t k = i + 1; kept && k <= object + 4 && k < a->n; k++) {
		up |= tree_is(a, k, "|buy|outperform|overweight|");
		down |= tree_is(a, k, "|sell|underperform|underweight|");
	}
	whom = tree_behind_either(a, i, object, "|for|on|of|");
	who_acts(a, i, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	bool plus = up;
	if (!target.n && (whom == NOWHERE || tree_lemma(a, whom, "|stock|share|company|")))
		stock_of(a, i, &target);
	if (up == down || passive || !holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.7f, "verb", i, i, object);
	return true;
}

bool ask_look(struct stance_article *a, uint32_t i)
{
	return urged(a, i) || pushed(a, i) || freed(a, i) || ought(a, i) || cannot_stay(a, i) || demanded(a, i) || defended(a, i) || judged(a, i) || traded(a, i) || gave(a, i) || named(a, i) || took(a, i) || rated(a, i);
}

/* ---- answers */

static const char charges[] = "|charge|accusation|claim|allegation|criticism|attack|complaint|suggestion|assertion|";

/* "called the allegation baseless": by its place, since trees of this differ; the last word of it, or NOWHERE. */
static uint32_t belittled(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	if (!tree_lemma(a, i, "|call|brand|label|describe|deem|dismiss|deride|reject|denounce|"))
		return NOWHERE;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + NEAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_lemma(a, k, charges))
			for (uint32_t x = k + 1; x < a->n && x < k + NEAR && a->at[x].sentence == a->at[i].sentence; x++)
				if (tree_is(a, x, "|baseless|false|unfounded|groundless|untrue|absurd|ridiculous|nonsense|wrong|unfair|outrageous|slanderous|malicious|"
				                  "irresponsible|reckless|shameful|misleading|exaggerated|fabricated|lie|lies|fiction|propaganda|"))
					return x;
	return NOWHERE;
}

/* "Dismissed this as the ranting of a desperate man", "called that nonsense": what was said last, and by whom: the speaker in the sentence before. NOWHERE. */
static uint32_t said_last(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 80, NEAR = 8 };
	uint32_t that = i + 1, s = a->at[i].sentence, bad = NOWHERE;
	if (that + 1 >= a->n || a->at[that].name != NOWHERE || !tree_is(a, that, "|this|that|it|") ||
	    !(tree_lemma(a, i, "|dismiss|denounce|deride|ridicule|rubbish|reject|condemn|") || (tree_lemma(a, i, "|call|brand|label|describe|") && !tree_is(a, that, "|it|"))))
		return NOWHERE;
	for (uint32_t k = that + 1; k < a->n && k < that + NEAR && a->at[k].sentence == s && bad == NOWHERE && !tree_is(a, k, "|,|;|and|but|"); k++)
		if ((tree_opinion(a, k) & (1 << OP_BAD | 1 << OP_GOOD)) == 1 << OP_BAD || tree_is(a, k, "|ranting|rantings|scaremongering|nonsense|rubbish|politicking|posturing|"))
			bad = k;
	for (uint32_t k = i; bad != NOWHERE && k-- > 0 && i - k < BACK && a->at[k].sentence + 1 >= s;)
		if (a->at[k].sentence + 1 == s && quoted_by(a, k) != NOWHERE)
			return quoted_by(a, k);
	return NOWHERE;
}

/* "denied the charge": the answer to whoever made it last. */
bool ask_answer(struct stance_article *a, uint32_t i)
{
	enum { BACK = 8, LATELY = 50 };
	bool passive;
	struct names holder, target = {0};
	uint32_t object = tree_child(a, i, R_OBJ), little = belittled(a, i), last = said_last(a, i);
	if (last != NOWHERE) {
		bool plus = false;
		who_acts(a, i, &passive, &holder);
		if (!passive && holder.n == 1 && holder.at[0] != last && tree_holds(a, i, true, &plus))
			stance_add(a, &holder, &(struct names){1, {last}}, false, 0.7f, "answer", i, i, i + 1);
		return true;
	}
	if (object == NOWHERE && (a->at[i].rel == R_RELCL || a->at[i].rel == R_ACL) && a->at[i].head != NOWHERE && a->at[i].head < i && tree_lemma(a, a->at[i].head, charges))
		object = a->at[i].head; /* "a charge that he denies" */
	bool charge = object != NOWHERE && tree_lemma(a, i, "|reject|deny|dismiss|rebut|refute|dispute|deride|ridicule|brush|rubbish|rebuff|trash|scorn|") &&
	              tree_lemma(a, object, charges);
	bool mood = object == NOWHERE && tree_lemma(a, i, "|disagree|agree|concur|object|") && tree_child(a, i, R_CCOMP) == NOWHERE && tree_child(a, i, R_XCOMP) == NOWHERE &&
	            !(i + 1 < a->n && tree_is(a, i + 1, "|that|to|how|"));
	if (little != NOWHERE) {
		charge = true;
		object = little;
	}
	if (object == NOWHERE && i + 1 < a->n && (tree_lemma(a, i, "|retort|") || (tree_lemma(a, i, "|hit|fire|shoot|snap|strike|smack|punch|lash|bite|") && tree_is(a, i + 1, "|back|")))) {
		charge = true;
		object = tree_is(a, i + 1, "|back|") ? i + 1 : i;
	}
	uint32_t prep;
	if (object != NOWHERE && object == i + 1 && tree_is(a, object, "|back|") && object + 2 < a->n && tree_is(a, object + 1, "|at|against|") && (a->at[object + 2].name != NOWHERE || (object + 3 < a->n && a->at[object + 3].name != NOWHERE)))
		return false; /* "hit back at Reed" says at whom */
	if ((!charge && !mood) || tree_behind(a, i, mood ? "|with|to|on|about|" : "|with|to|about|", &prep) != NOWHERE)
		return false;
	who_acts(a, i, &passive, &holder);
	if (passive || holder.n != 1)
		return false;
	for (uint32_t k = a->n_row; charge && k-- > 0 && a->n_row - k <= BACK;)
		if (a->row[k].target == holder.at[0] && a->row[k].holder != NOWHERE && !a->row[k].positive) {
			target.at[target.n++] = a->row[k].holder;
			break;
		}
	bool bare = charge && tree_child(a, object, R_NMOD) == NOWHERE && tree_child(a, object, R_ACL) == NOWHERE && tree_child(a, object, R_POSS) == NOWHERE && a->at[i].head != object;
	for (uint32_t k = a->n_row; bare && little == NOWHERE && !target.n && k-- > 0 && a->n_row - k <= BACK && a->row[k].trigger + LATELY > i;) /* who answers for the accused */
		if (!a->row[k].positive && a->row[k].holder != NOWHERE && a->row[k].holder != holder.at[0])
			target.at[target.n++] = a->row[k].holder;
	for (uint32_t k = a->n_row; little != NOWHERE && !target.n && k-- > 0 && a->n_row - k <= BACK;) /* on somebody else's behalf */
		if (!a->row[k].positive && a->row[k].holder != NOWHERE && a->row[k].holder != holder.at[0])
			target.at[target.n++] = a->row[k].holder;
	for (uint32_t k = i; mood && k-- > 0 && i - k < 120 && !target.n;)
		if (quoted_by(a, k) != NOWHERE && quoted_by(a, k) != holder.at[0])
			target.at[target.n++] = quoted_by(a, k);
	bool plus = mood && tree_lemma(a, i, "|agree|concur|");
	if (target.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.6f, "answer", i, i, charge ? object : i);
	return target.n != 0;
}
