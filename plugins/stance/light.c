/*
 * light.c -- verbs that tell only with a noun what somebody does to another: "took Reed's side", "turned her back on Norway",
 * "cancelled its contract with Lindell", "stopped using Corvane", "refused Corvane permission", "refused to meet Reed", "sent him a letter of support",
 * "saved her harshest words for Reed".
 */
#include "stance.h"

static const struct light { const char *verbs, *nouns, *preps; int sign; } lights[] = {
	{"|tear|rip|burn|", "|membership|card|subscription|citizenship|", "|of|to|from|", -1},
	{"|take|", "|side|part|", "|of|with|", 1},
	{"|turn|", "|back|", "|on|", -1},
	{"|lose|", "|patience|", "|with|", -1},
	{"|tear|rip|break|violate|breach|repudiate|renounce|flout|", "|contract|deal|agreement|accord|pact|treaty|alliance|partnership|", "|with|", -1},
	{"|end|cancel|terminate|scrap|axe|suspend|cut|sever|", "|contract|deal|agreement|sponsorship|partnership|membership|subscription|funding|aid|", "|with|of|to|for|from|", -1},
	{"|renew|extend|resume|restore|sign|seal|", "|contract|deal|agreement|sponsorship|partnership|membership|funding|aid|", "|with|to|for|", 1},
	{"|shake|", "|hand|", "|with|", 1},
	{"|pull|call|walk|come|drop|", "|out|", "|on|", -1},
	{"|declare|", "|war|", "|on|", -1},
	{"|dedicate|", "|medal|win|victory|goal|book|award|song|prize|", "|to|", 1},
	{"|call|", "|police|", "|on|", -1},
	{"|close|shut|slam|", "|door|", "|on|to|", -1},
	{"|open|", "|door|", "|to|", 1},
	{"|owe|", "|life|career|success|job|survival|freedom|everything|start|victory|recovery|debt|lot|deal|much|sanity|happiness|", "|to|", 1},
	{"|raise|ask|", "|question|", "|about|over|of|", -1},
	{"|cast|throw|pour|", "|doubt|scorn|water|", "|on|over|", -1},
	{"|cast|", "|ballot|vote|", "|for|", 1},
	{"|cast|", "|ballot|vote|", "|against|", -1},
	{"|make|", "|case|", "|against|", -1},
	{"|hold|host|throw|headline|organize|organise|", "|fundraiser|", "|for|", 1},
	{"|ease|lift|relax|waive|loosen|", "|restriction|curb|requirement|rule|", "|for|", 1},
};

/* Where the noun of a light verb names its party: behind the preposition, or by a possessive. */
static uint32_t party(struct stance_article *a, uint32_t v, uint32_t noun, const char *preps)
{
	uint32_t poss = tree_child(a, noun, R_POSS);
	if (poss != NOWHERE && (tree_is(a, noun, "|side|part|") || (tree_is(a, noun, "|hand|hands|") && tree_lemma(a, v, "|shake|"))))
		return poss;
	if (noun > v + 1 && tree_is(a, noun, "|side|") && a->at[noun - 1].name != NOWHERE)
		return noun - 1; /* "took the Norwegian side" */
	return tree_behind_either(a, noun, v, preps);
}

/* "Stopped using Corvane", "has stopped dealing with Corvane" */
static bool stopped(struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, object = tree_child(a, v, R_OBJ);
	if (head == NOWHERE || head > v || a->at[v].rel != R_XCOMP || !tree_lemma(a, head, "|stop|quit|cease|") ||
	    !tree_lemma(a, v, "|use|buy|stock|sell|fund|hire|employ|deal|pay|supply|advertise|order|serve|do|trade|talk|"))
		return false;
	if (object == NOWHERE || a->at[object].name == NOWHERE)
		object = tree_behind_either(a, v, object == NOWHERE ? v : object, "|with|on|from|to|");
	bool plus = false;
	struct names holder, target;
	if (!phrase_sides(a, head, object, &holder, &target) || a->at[object].name == NOWHERE || !tree_holds(a, head, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.7f, "deed", v, head, v);
	return true;
}

/* "Granted Corvane permission", "refused Reed bail" */
static bool granted(struct stance_article *a, uint32_t v)
{
	bool grant = tree_lemma(a, v, "|grant|give|award|"), refuse = tree_lemma(a, v, "|refuse|deny|");
	uint32_t whom = tree_child(a, v, R_IOBJ), what = tree_child(a, v, R_OBJ);
	if (!(grant || refuse) || what == NOWHERE || what < v || !tree_lemma(a, what, "|permission|licence|license|contract|bail|visa|asylum|access|entry|planning|approval|permit|consent|pardon|loan|waiver|citizenship|refuge|"))
		return false;
	if (whom == NOWHERE && v + 1 < what && a->at[v + 1].name != NOWHERE)
		whom = v + 1; /* however the tree hangs it */
	if (whom == NOWHERE)
		whom = tree_behind_either(a, what, v, "|to|");
	return whom != NOWHERE && phrase_towards(a, v, whom, what, true, grant, 0.75f, "verb");
}

/* "Reported Reed to the police" */
static bool reported(struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ), to = object == NOWHERE ? NOWHERE : tree_behind_either(a, v, object, "|to|");
	if (to == NOWHERE || a->at[object].name == NOWHERE || !tree_lemma(a, v, "|report|refer|") ||
	    !tree_is(a, to, "|police|regulator|ombudsman|court|watchdog|authorities|commission|prosecutor|prosecutors|committee|commissioner|tribunal|fifa|uefa|fda|"))
		return false;
	return phrase_towards(a, v, object, to, true, false, 0.75f, "verb");
}

/* "Refused to receive the envoy", "would not shake hands with": whom one will not deal with. */
static bool shunned(struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, object = tree_child(a, v, R_OBJ), whom = object;
	if (head == NOWHERE || head > v || a->at[v].rel != R_XCOMP || !tree_lemma(a, head, "|refuse|") ||
	    !tree_lemma(a, v, "|meet|receive|see|host|greet|welcome|recognise|recognize|speak|talk|shake|work|cooperate|deal|negotiate|serve|sit|share|appear|debate|engage|"))
		return false;
	if (whom == NOWHERE || (tree_lemma(a, v, "|shake|share|") && a->at[whom].name == NOWHERE))
		whom = tree_behind_either(a, v, object == NOWHERE ? v : object, "|with|to|under|alongside|beside|");
	struct names holder, target;
	struct shift s = tree_shift(a, head);
	if (!phrase_sides(a, head, whom, &holder, &target) || s.undone || s.negated)
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "verb", v, head, v);
	return true;
}

/* "Sent Reed a letter of support" */
static bool wrote(struct stance_article *a, uint32_t v)
{
	uint32_t letter = tree_child(a, v, R_OBJ), whom = tree_child(a, v, R_IOBJ), prep, of;
	if (letter != NOWHERE && whom == NOWHERE && a->at[letter].name != NOWHERE) { /* two objects */
		whom = letter;
		for (letter = a->at[whom].next; letter != NOWHERE && a->at[letter].rel != R_OBJ; letter = a->at[letter].next)
			;
	}
	if (letter == NOWHERE || letter < v || !tree_lemma(a, v, "|send|write|deliver|address|extend|give|offer|") || !tree_lemma(a, letter, "|letter|message|note|telegram|email|word|gesture|"))
		return false;
	of = tree_behind(a, letter, "|of|", &prep);
	if (of == NOWHERE || (whom == NOWHERE && (whom = tree_behind_either(a, letter, v, "|to|")) == NOWHERE))
		return false;
	bool good = tree_lemma(a, of, "|support|solidarity|sympathy|congratulation|condolence|encouragement|thanks|appreciation|friendship|gratitude|goodwill|comfort|");
	return (good || tree_lemma(a, of, "|protest|complaint|condemnation|")) && phrase_towards(a, v, whom, of, true, good, 0.75f, "verb");
}

/* "Saved her harshest words for Reed", "had kinder things to say about him": the adjective tells what words they are, or the noun by itself. */
static bool words_for(struct stance_article *a, uint32_t v)
{
	static const char harsh[] = "|harsh|sharp|hard|fierce|tough|choice|unkind|angry|bitter|stern|withering|scathing|rude|blunt|cutting|savage|acid|caustic|cruel|nasty|barbed|critical|strong|"
	                            "harsher|harshest|sharper|sharpest|fiercer|fiercest|tougher|toughest|angriest|bitterest|sternest|strongest|bluntest|cruellest|choicest|nastiest|rudest|unkindest|";
	static const char warm[] = "|kind|warm|good|nice|generous|glowing|high|admiring|flattering|gentle|complimentary|kinder|kindest|warmer|warmest|nicer|nicest|gentler|gentlest|highest|";
	bool spares = tree_lemma(a, v, "|reserve|save|keep|spare|");
	uint32_t noun = tree_child(a, v, R_OBJ), adj = noun != NOWHERE ? tree_child(a, noun, R_AMOD) : NOWHERE, whom;
	if (noun == NOWHERE || noun < v || !(spares || tree_lemma(a, v, "|have|find|offer|say|")))
		return false;
	bool words = tree_lemma(a, noun, "|word|thing|remark|comment|adjective|language|"), ill = spares && tree_lemma(a, noun, "|criticism|scorn|ire|venom|contempt|anger|fury|wrath|ridicule|blame|fire|bile|rage|invective|sarcasm|");
	bool good = spares && tree_lemma(a, noun, "|praise|thanks|affection|applause|admiration|plaudit|");
	if (words && adj != NOWHERE)
		ill = tree_is(a, adj, harsh), good = tree_is(a, adj, warm);
	if (ill == good || (words && !spares && adj != NOWHERE && adj > 0 && tree_is(a, adj - 1, "|few|no|less|fewer|any|not|")))
		return false;
	whom = tree_behind_either(a, noun, v, spares ? "|for|" : "|for|about|of|");
	uint32_t say = whom == NOWHERE ? noun + 2 : NOWHERE; /* "kind things to say about Reed" */
	if (say != NOWHERE && say < a->n && tree_is(a, say - 1, "|to|") && tree_lemma(a, say, "|say|"))
		whom = tree_behind_either(a, say, noun, "|about|of|for|");
	return whom != NOWHERE && phrase_towards(a, v, whom, noun, true, good, 0.75f, "verb");
}

bool light_look(struct stance_article *a, uint32_t v)
{
	uint32_t noun = tree_child(a, v, R_OBJ), whom;
	if (a->at[v].saying != NOWHERE)
		return false; /* the phrase is known as a whole */
	if (stopped(a, v) || granted(a, v) || reported(a, v) || shunned(a, v) || wrote(a, v) || words_for(a, v))
		return true;
	if (v + 2 < a->n && tree_lemma(a, v, "|turn|") && tree_is(a, v + 2, "|back|backs|")) /* "turned her back on" */
		noun = v + 2;
	else
		for (uint32_t k = v + 1; k < a->n && k < v + 6 && tree_lemma(a, v, "|take|shake|"); k++)
			noun = tree_is(a, k, tree_lemma(a, v, "|take|") ? "|side|" : "|hand|") && tree_is(a, k - 1, "|'s|’s|") ? k : noun;
	if (noun != NOWHERE && tree_lemma(a, v, "|cast|") && tree_lemma(a, noun, "|vote|ballot|") && tree_child(a, noun, R_POSS) == NOWHERE)
		return false; /* "Ohio cast 66 votes for" */
	for (size_t k = 0; noun != NOWHERE && noun > v && k < sizeof lights / sizeof *lights; k++)
		if (tree_lemma(a, v, lights[k].verbs) && tree_lemma(a, noun, lights[k].nouns) && !(tree_lemma(a, v, "|owe|") && tree_is(a, noun + 1, "|of|")) && (whom = party(a, v, noun, lights[k].preps)) != NOWHERE)
			return phrase_towards(a, v, whom, noun, true, lights[k].sign > 0, 0.75f, "verb");
	return false;
}
