/*
 * deed.c -- what somebody does, in the words of a speaker: "sold us out", "ignored every warning".
 *
 * A deed that harms tells against who does it. Not so where it befalls him, where it is only his due or harms an ill ("exposed corruption"); and whom others
 * wrong, by the speaker's word, he is for.
 */
#include "quoted.h"

/* Verbs that bring about what their object names: "sold fear", "spread lies", "left us no choice". */
static bool does_ill(const struct stance_article *a, uint32_t v, uint32_t object)
{
	uint32_t det = tree_child(a, object, R_DET);
	static const char wanted[] = "|plan|idea|clue|answer|shame|conscience|integrity|principle|vision|courage|sense|decency|respect|interest|strategy|policy|explanation|"
		"excuse|mandate|right|credibility|empathy|backbone|scruple|solution|experience|morals|honour|honor|";
	if (tree_lemma(a, v, "|have|show|offer|possess|") && tree_lemma(a, object, wanted) && det != NOWHERE && tree_is(a, det, "|no|little|"))
		return true;
	if (tree_lemma(a, v, "|leave|give|") && tree_lemma(a, object, "|choice|option|alternative|") && det != NOWHERE && tree_is(a, det, "|no|little|"))
		return true;
	if ((tree_lemma(a, v, "|bear|bore|shoulder|carry|") && tree_lemma(a, object, "|responsibility|blame|guilt|")) ||
	    (tree_lemma(a, v, "|play|") && tree_lemma(a, object, "|politics|game|")))
		return true;
	uint32_t prep, next = v + 1;
	if (next < a->n && ((tree_lemma(a, v, "|pass|palm|") && tree_is(a, next, "|off|")) || (tree_lemma(a, v, "|dress|") && tree_is(a, next, "|up|"))) && (tree_behind(a, v, "|as|", &prep) != NOWHERE || tree_behind(a, object, "|as|", &prep) != NOWHERE))
		return true; /* "tried to pass off two chats as consultation" */
	return tree_lemma(a, v, "|sell|spread|cause|bring|create|make|sow|peddle|push|tell|commit|show|display|inflict|foment|stoke|fuel|breed|incite|") &&
	       opinion_find(a->opinion, a->at[object].lemma) & (1 << OP_BAD | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_AGAINST);
}

/* "We will miss him": so feels who misses a person. Answers whether it is one. */
static bool missed(struct stance_article *a, uint32_t i, uint32_t subject, uint32_t object)
{
	struct names holder, target;
	bool plus = true;
	if (object == NOWHERE && subject != NOWHERE && quoted_by(a, i) != NOWHERE && tree_child(a, i, R_AUX_PASS) != NOWHERE && tree_in_front(a, i, "|will|'ll|’ll|would|")) { /* "he will be missed" */
		who_are(a, subject, TARGET, &target);
		if (target.n == 1 && who_is_kind(a, target.at[0], "PER") && target.at[0] != quoted_by(a, i))
			stance_add(a, &(struct names){1, {quoted_by(a, i)}}, &target, true, 0.75f, "verb", i, i, i);
		return true;
	}
	who_are(a, subject, HOLDER, &holder);
	if (object == NOWHERE || !(tree_is(a, object, "|him|her|them|") || a->at[object].name != NOWHERE))
		return false;
	who_are(a, object, TARGET, &target);
	if (target.n != 1 || !who_is_kind(a, target.at[0], "PER"))
		return false;
	if (holder.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.75f, "verb", i, i, object);
	return true;
}

/* "The mayor can fire her", "they should sue": what is not done is no misdeed. */
static bool only_ought(const struct stance_article *a, uint32_t i)
{
	uint32_t aux = tree_child(a, i, R_AUX);
	return aux != NOWHERE && tree_is(a, aux, "|should|must|can|could|may|might|ought|");
}

/* "Is fighting for us", "prosecuted terrorists": who does so to what is ill, or to nobody, does no ill. */
static bool rightly(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (tree_lemma(a, i, "|fight|battle|struggle|") && (object == NOWHERE || !(who_first_person(a, object) || a->at[object].name != NOWHERE)))
		return true;
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|prosecute|punish|combat|defeat|destroy|kill|hunt|tackle|target|crush|arrest|jail|eliminate|deport|confront|battle|convict|capture|") &&
	       tree_lemma(a, object, "|terrorist|terrorism|criminal|crime|corruption|gang|gangster|fraud|fraudster|trafficker|smuggler|militant|extremist|extremism|isis|poverty|disease|cancer|virus|drug|cartel|murderer|enemy|pirate|");
}

/* "She will lose", "turnout dropped", "defeated Lund at the polls", "suspended his campaign", "removed from the list": what befalls somebody or goes down, and what is paused or turned down, judges nobody. */
static bool befalls(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (tree_lemma(a, i, "|suspend|decline|remove|defeat|"))
		return true;
	uint32_t what = tree_lemma(a, i, "|refuse|") ? tree_child(a, i, R_XCOMP) : NOWHERE;
	if (what != NOWHERE && (tree_lemma(a, what, "|bow|yield|surrender|capitulate|cave|bend|kneel|knuckle|") || (tree_lemma(a, what, "|switch|change|swap|") && tree_is(a, what + 1, "|sides|parties|camps|allegiance|"))))
		return true; /* "refused to bow to them" */
	return tree_lemma(a, i, "|lose|fall|drop|slip|slide|tumble|sink|") && tree_child(a, i, R_IOBJ) == NOWHERE && (object == NOWHERE || !tree_lemma(a, object, "|way|mind|touch|patience|ball|control|grip|plot|trust|"));
}

/* "Lost the vote", "struck a different tone", and what forces are reported to have done to others than civilians and the speaker's own. */
static bool blameless(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if ((tree_lemma(a, i, "|lose|fall|drop|") && tree_child(a, i, R_IOBJ) == NOWHERE) || (tree_lemma(a, i, "|strike|") && object != NOWHERE && tree_lemma(a, object, "|tone|deal|balance|note|agreement|chord|bargain|pose|")))
		return true;
	if (object != NOWHERE && tree_lemma(a, i, "|seize|") && tree_lemma(a, object, "|moment|opportunity|chance|initiative|day|"))
		return true;
	if (object != NOWHERE && tree_lemma(a, i, "|freeze|") && !who_first_person(a, object))
		return true; /* "froze the rent", "froze its aid" */
	if (quoted_in_full(a, i) || object == NOWHERE || !tree_lemma(a, i, "|kill|capture|intercept|bomb|destroy|shoot|down|repel|strike|hit|arrest|detain|seize|sentence|convict|"))
		return false;
	return !who_first_person(a, object) && !tree_lemma(a, object, "|people|person|civilian|child|woman|man|girl|boy|family|innocent|resident|villager|journalist|worker|doctor|patient|student|"
	                                                           "protester|protestor|hospital|school|home|house|church|mosque|market|life|");
}

/* "Has been hounded out of office", "was made a scapegoat", "badly treated": who says so of somebody is on his side. */
static bool wronged(const struct stance_article *a, uint32_t v)
{
	static const char ill[] = "|badly|unfairly|shabbily|wrongly|unjustly|poorly|appallingly|disgracefully|shamefully|abominably|terribly|dreadfully|falsely|";
	if (tree_lemma(a, v, "|hound|smear|vilify|demonise|demonize|scapegoat|victimise|victimize|bully|persecute|malign|wrong|mistreat|defame|slander|misrepresent|misquote|ostracise|ostracize|pillory|railroad|"))
		return true;
	for (uint32_t k = v > 2 ? v - 2 : 0; k < a->n && k <= v + 1; k++)
		if (tree_lemma(a, v, "|treat|accuse|blame|dismiss|sack|punish|convict|jail|") && tree_is(a, k, ill))
			return true;
	for (uint32_t k = v + 1; k < a->n && k < v + 5 && tree_lemma(a, v, "|deal|"); k++)
		if (tree_is(a, k, "|hand|") && tree_is(a, k - 1, "|impossible|bad|poor|rotten|weak|terrible|rough|raw|losing|lousy|unfair|"))
			return true;
	return v + 2 < a->n && tree_lemma(a, v, "|make|") && tree_is(a, v + 1, "|a|the|") && tree_is(a, v + 2, "|scapegoat|victim|martyr|");
}

/* "Exposed corruption", "fought the rot", "ended the chaos": what does harm to an ill does good. */
static bool cures(const struct stance_article *a, uint32_t v, uint32_t object)
{
	static const char ills[] = "|corruption|rot|fraud|abuse|abuses|wrongdoing|crime|injustice|racism|poverty|violence|chaos|waste|sleaze|scandal|scandals|lie|lies|malpractice|bullying|hypocrisy|bigotry|graft|"
	                           "misconduct|impunity|extremism|terrorism|hatred|cover-up|failing|failings|greed|discrimination|nepotism|decay|cruelty|exploitation|hunger|misery|";
	if (object != NOWHERE && object > v && tree_lemma(a, v, "|expose|debunk|unmask|") && tree_lemma(a, object, "|claim|promise|lie|boast|myth|pretence|pretense|propaganda|"))
		return true; /* "exposed the hollow claims of the party" */
	return object != NOWHERE && object > v && tree_lemma(a, v, "|expose|uncover|end|fight|tackle|confront|defeat|stop|halt|beat|crush|combat|challenge|eradicate|eliminate|reveal|reduce|cut|destroy|attack|oppose|denounce|"
	                                                           "condemn|stamp|root|") &&
	       (tree_is(a, object, ills) || tree_lemma(a, object, ills)) && tree_child(a, object, R_POSS) == NOWHERE;
}

/* "We will not be lectured by": who must bear it is against who does it, a refusal the more. */
static void borne(struct stance_article *a, uint32_t i, uint32_t subject, uint32_t agent)
{
	struct names holder, target;
	if (!who_first_person(a, subject) || quoted_by(a, i) == NOWHERE)
		return;
	who_are(a, subject, HOLDER, &holder);
	who_are(a, agent, TARGET, &target);
	stance_add(a, &holder, &target, false, 0.8f, quoted_deed, i, i, tree_case(a, agent));
}

/* "He mumbles", "she plods": how somebody always does what he does, in the present and of nothing that he does it with. */
static bool falters(const struct stance_article *a, uint32_t v, uint32_t object)
{
	const char *end = a->text + a->token->end[v];
	return object == NOWHERE && end[-1] == 's' && tree_lemma(a, v, "|mumble|ramble|drone|plod|overact|flounder|waffle|dither|bluster|preen|grandstand|whine|sulk|simper|mug|lumber|rant|witter|blather|cheat|sneer|fumble|wallow|gloat|") &&
	       tree_child(a, v, R_CCOMP) == NOWHERE;
}

void quoted_verb(struct stance_article *a, uint32_t i, uint32_t bits)
{
	static const char misfortune[] = "|die|suffer|bleed|hurt|hang|risk|crash|drown|";
	bool passive;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ), agent = tree_agent(a, i);
	if (tree_lemma(a, i, "|miss|") && missed(a, i, subject, object))
		return;
	if (quoted_idiom(a, i, idiom_sign(a, i)) || tree_is(a, i, "|resigned|resigns|resigning|"))
		return;
	if (cures(a, i, object)) {
		if (tree_lemma(a, i, "|expose|debunk|unmask|uncover|end|fight|tackle|confront|defeat|crush|combat|eradicate|eliminate|root|stamp|") && !passive && subject != NOWHERE && !who_first_person(a, subject) && !tree_shift(a, i).negated)
			quoted_say(a, i, subject, true, 0.6f, quoted_deed);
		return;
	}
	if (falters(a, i, object))
		bits |= 1 << OP_BAD;
	if (object != NOWHERE && does_ill(a, i, object))
		bits |= 1 << OP_HARM;
	if ((bits & ILL) == 1 << OP_HARM && object == NOWHERE && !passive)
		bits &= ~(uint32_t)ILL; /* "he is hurting" */
	if (!(bits & (ILL | 1 << OP_AGAINST | 1 << OP_FOR | 1 << OP_HELP)) && !(passive && wronged(a, i)))
		return;
	if (passive && wronged(a, i) && subject != NOWHERE && !who_first_person(a, subject) && (agent == NOWHERE || tree_lemma(a, i, "|deal|hound|smear|vilify|scapegoat|victimise|victimize|persecute|malign|railroad|")) && quoted_by(a, i) != NOWHERE && !tree_shift(a, i).negated) {
		quoted_say(a, i, subject, true, 0.6f, quoted_deed);
		return;
	}
	if (passive) {
		if (bits & (ILL | 1 << OP_AGAINST) && subject != NOWHERE && agent != NOWHERE)
			borne(a, i, subject, agent);
		return;
	}
	if (subject != NOWHERE && who_first_person(a, subject) && a->at[i].quote == NOWHERE && quoted_by(a, i) == NOWHERE)
		quoted_author_feels(a, i);
	if (subject == NOWHERE || who_first_person(a, subject) || tree_lemma(a, i, misfortune) || quoted_alleged(a, i) || quoted_believed(a, i))
		return;
	struct names whom = {0};
	if (object != NOWHERE)
		who_are(a, object, TARGET, &whom);
	if ((bits & ILL && (only_ought(a, i) || rightly(a, i, object) || befalls(a, i, object))) || ((bits & ILL) == 1 << OP_HARM && blameless(a, i, object)))
		return;
	if (bits & ILL && who_only_called(a, subject))
		return; /* "Democratic turnout dropped" */
	bool speaker = object != NOWHERE && (who_first_person(a, object) || (whom.n == 1 && whom.at[0] == quoted_by(a, i)));
	if (speaker && quoted_by(a, i) != NOWHERE && tree_in_front(a, i, "|never|") && tree_lemma(a, i, "|let|fail|betray|abandon|desert|disappoint|forsake|cheat|mislead|deceive|forget|")) {
		who_are(a, subject, TARGET, &whom); /* "has never let us down" */
		stance_add(a, &(struct names){1, {quoted_by(a, i)}}, &whom, true, 0.6f, quoted_deed, i, i, object);
		return;
	}
	if (bits & ILL || (speaker && bits & 1 << OP_AGAINST) || (tree_lemma(a, i, "|let|") && saying_sections(a, i) & 1 << OP_HELP)) /* "let polluters off the hook" */
		quoted_say(a, i, subject, false, 0.6f, quoted_deed);
}
