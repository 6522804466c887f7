/*
 * idiom.c -- what is said of somebody by what he did, where no single word judges.
 *
 * "Showed courage", "kept his word", "turned his back on us", "did not listen": the
 * plain language in which people praise and blame. An idiom is a verb with what stands
 * behind it; of those that only count where they are denied, whoever does not do
 * them is blamed.
 */
#include "stance.h"

enum { NEAR = 7 };

static const struct idiom { const char *verbs, *behind; int sign; } idioms[] = {
	{"|show|display|demonstrate|have|", "|courage|leadership|respect|integrity|compassion|determination|restraint|dignity|professionalism|solidarity|kindness|humility|bravery|"
	 "resilience|patience|generosity|wisdom|vision|backbone|character|spine|guts|nerve|mettle|", 1},
	{"|show|display|demonstrate|have|", "|contempt|disregard|disrespect|arrogance|ignorance|cowardice|indifference|incompetence|cynicism|hypocrisy|ingratitude|callousness|greed|negligence|bias|malice|", -1},
	{"|have|", "|gall|audacity|temerity|cheek|effrontery|chutzpah|", -1},
	{"|keep|honour|honor|fulfil|fulfill|stand|deliver|", "|word|promise|promises|pledge|pledges|commitment|commitments|", 1},
	{"|break|forget|abandon|breach|betray|", "|word|promise|promises|pledge|pledges|commitment|commitments|oath|trust|", -1},
	{"|tell|speak|", "|truth|", 1},
	{"|mean|", "|well|business|", 1},
	{"|tell|spread|peddle|", "|lie|lies|untruth|untruths|fairy|tale|tales|falsehood|falsehoods|rumour|rumours|rumor|rumors|", -1},
	{"|save|protect|defend|rescue|", "|life|lives|job|jobs|livelihood|livelihoods|us|community|communities|family|families|", 1},
	{"|put|place|", "|risk|danger|jeopardy|peril|profit|profits|politics|", -1},
	{"|gamble|play|toy|gambling|playing|", "|lives|life|future|safety|health|fire|politics|games|", -1},
	{"|turn|", "|back|eye|", -1},
	{"|look|", "|away|", -1},
	{"|wash|", "|hands|hand|", -1},
	{"|drag|", "|feet|foot|heels|heel|mud|", -1},
	{"|bury|", "|head|", -1},
	{"|pass|", "|buck|", -1},
	{"|sit|stand|", "|idly|hands|fence|", -1},
	{"|have|", "|blood|", -1},
	{"|cut|", "|corner|corners|", -1},
	{"|take|", "|granted|fools|", -1},
	{"|owe|", "|apology|explanation|answer|answers|", -1},
	{"|have|", "|explaining|answer|", -1},
	{"|lack|", "|courage|backbone|judgment|judgement|integrity|vision|honesty|leadership|credibility|competence|humility|compassion|empathy|decency|guts|spine|conviction|principle|principles|"
	 "authority|experience|imagination|discipline|nerve|sorely|badly|", -1},
	{"|give|", "|everything|", 1},
	{"|listen|", "|us|", 1},
	{"|bring|", "|stability|discipline|integrity|wisdom|dignity|credibility|calm|hope|unity|rigour|rigor|professionalism|", 1},
	{"|move|", "|goalposts|", -1},
	{"|lose|", "|trust|confidence|faith|plot|touch|way|respect|credibility|", -1},
	{"|earn|win|deserve|", "|respect|trust|credit|praise|thanks|gratitude|recognition|applause|medal|place|", 1},
	{"|deserve|", "|better|chance|", 1},
	{"|make|", "|mistake|mistakes|error|errors|mess|mockery|fool|", -1},
	{"|make|", "|difference|proud|", 1},
	{"|get|", "|wrong|", -1},
	{"|work|", "|tirelessly|", 1},
	{"|change|", "|lives|", 1},
	{"|use|", "|pawn|pawns|scapegoat|shield|prop|", -1},
	{"|waste|squander|", "|time|money|opportunity|chance|millions|", -1},
	{"|rub|", "|salt|", -1},
	{"|add|", "|insult|", -1},
	{"|miss|", "|point|", -1},
	{"|cross|", "|line|", -1},
	{"|champion|defend|represent|serve|empower|uplift|", "|us|people|voters|community|communities|family|families|workers|farmers|residents|patients|poor|vulnerable|weak|voiceless|", 1},
	{"|divide|deceive|mislead|fail|abandon|ignore|betray|cheat|rob|insult|neglect|", "|us|people|voters|public|country|community|families|workers|farmers|residents|patients|"
	 "fans|children|members|customers|passengers|students|victims|nation|town|city|", -1},
	{"|punish|", "|people|voters|public|country|community|communities|families|workers|farmers|residents|patients|children|members|customers|passengers|students|victims|nation|town|city|poor|", -1}, /* "us" is a team */
};
/* Deeds that are expected: who does not do them is blamed. */
static const char expected[] = "|listen|consult|care|act|respond|answer|bother|apologise|apologize|explain|cooperate|understand|deliver|visit|warn|ask|help|learn|protect|read|show|tell|try|meet|inform|"
	"condemn|intervene|investigate|check|invest|";
/* ... and how well something is done. */
static const char done[] = "|do|play|perform|act|behave|handle|manage|run|conduct|treat|respond|lead|represent|serve|coach|deal|govern|fight|speak|work|";

static bool denied(const struct stance_article *a, uint32_t v)
{
	return tree_in_front(a, v, "|not|n't|n’t|never|hardly|") || (v > 1 && tree_is(a, v - 1, "|to|") && tree_lemma(a, v - 2, "|fail|refuse|forget|neglect|")); /* "failed to listen" */
}

/* Words right behind the verb, in the clause. */
static int behind(const struct stance_article *a, uint32_t v)
{
	for (size_t k = 0; k < sizeof idioms / sizeof *idioms; k++) {
		if (!tree_lemma(a, v, idioms[k].verbs))
			continue;
		for (uint32_t i = v + 1; i < a->n && i < v + NEAR && a->at[i].sentence == a->at[v].sentence && !tree_is(a, i, "|,|;|:|but|that|and|because|"); i++)
			if (tree_is(a, i, "|nerve|") && tree_is(a, i - 1, "|the|") && i + 1 < a->n && tree_is(a, i + 1, "|to|"))
				return -1; /* "had the nerve to ask" */
			else if (tree_is(a, i, "|granted|") && tree_is(a, v + 1, "|nothing|"))
				return 0;
			else if (tree_is(a, i, idioms[k].behind))
				return tree_is(a, i - 1, "|no|little|without|") || tree_is(a, v + 1, "|no|little|") ? -1 : idioms[k].sign;
	}
	return 0;
}

/* "Has done what her predecessors did not dare to", "did more in a month than others in ten years": better than those before. */
static int outdone(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 16 };
	static const char rest[] = "|predecessor|predecessors|other|others|nobody|none|anyone|anybody|everyone|rival|rivals|government|governments|minister|ministers|president|presidents|before|else|man|one|";
	bool what = v + 1 < a->n && tree_is(a, v + 1, "|what|"), more = false, than = false, failed = false, them = false;
	if (!tree_lemma(a, v, "|do|achieve|accomplish|show|deliver|manage|"))
		return 0;
	for (uint32_t i = v + 1; i < a->n && i < v + REACH && a->at[i].sentence == a->at[v].sentence && !tree_is(a, i, "|;|"); i++) {
		more |= tree_is(a, i, "|more|");
		than |= more && tree_is(a, i, "|than|");
		failed |= tree_is(a, i, "|not|n't|n’t|never|no|nobody|failed|refused|unable|too|");
		them |= (what || than) && tree_is(a, i, rest);
	}
	return them && (than || (what && failed)) ? 1 : 0;
}

/* "Understands only strength": who is said to know no better. */
static bool only_force(const struct stance_article *a, uint32_t v)
{
	uint32_t only = v > 0 && tree_is(a, v - 1, "|only|") ? v - 1 : v + 1 < a->n && tree_is(a, v + 1, "|only|") ? v + 1 : NOWHERE, object = tree_child(a, v, R_OBJ);
	return only != NOWHERE && object != NOWHERE && tree_lemma(a, v, "|understand|respect|know|see|want|hear|recognise|recognize|") &&
	       tree_lemma(a, object, "|strength|force|power|violence|money|fear|profit|ego|");
}

/* "Made that band", "made this club what it is" */
static bool made_it(const struct stance_article *a, uint32_t v)
{
	return v + 2 < a->n && tree_lemma(a, v, "|make|") && tree_is(a, v + 1, "|that|this|our|") &&
	       tree_is(a, v + 2, "|band|club|team|company|town|city|school|show|firm|party|orchestra|league|place|theatre|paper|festival|country|group|");
}

/* "Has never met a donor she did not like": that she likes them all is no praise. */
static bool never_met(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 8 };
	if (!tree_lemma(a, v, "|meet|see|") || v == 0 || !tree_is(a, v - 1, "|never|") || v + 4 >= a->n || !tree_is(a, v + 1, "|a|an|") ||
	    !tree_lemma(a, v + 2, "|donor|tax|camera|microphone|lobbyist|subsidy|war|regulation|dictator|autocrat|strongman|banker|billionaire|tycoon|spotlight|developer|conspiracy|loophole|bailout|polluter|headline|junket|"))
		return false;
	for (uint32_t k = v + 3; k + 1 < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence; k++)
		if (tree_is(a, k, "|not|n't|n’t|") && tree_is(a, k + 1, "|like|love|want|embrace|enjoy|support|"))
			return true;
	return false;
}

/* "Always had time for us" */
static int time_for(const struct stance_article *a, uint32_t v)
{
	for (uint32_t k = v + 1; tree_lemma(a, v, "|have|find|make|") && k + 2 < a->n && k < v + 4; k++)
		if (tree_is(a, k, "|time|") && tree_is(a, k + 1, "|for|") && tree_is(a, k + 2, "|us|me|everyone|everybody|people|anyone|anybody|"))
			return tree_is(a, k - 1, "|no|little|") ? -1 : 1;
	return 0;
}

/* "Gave her life to the hospital" */
static bool devoted(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ), own = object != NOWHERE ? tree_child(a, object, R_POSS) : NOWHERE;
	return object != NOWHERE && own != NOWHERE && tree_lemma(a, v, "|give|devote|dedicate|") && tree_behind_either(a, object, v, "|to|for|") != NOWHERE && tree_lemma(a, object, "|all|life|heart|soul|year|time|career|energy|") && tree_is(a, own, "|his|her|their|its|");
}

/* "Knows full well that the ward cannot cope": so it is said of one who will not say so. */
static bool knows(const struct stance_article *a, uint32_t v)
{
	return v + 4 < a->n && tree_lemma(a, v, "|know|") && tree_is(a, v + 1, "|full|perfectly|damn|") && tree_is(a, v + 2, "|well|") &&
	       tree_is(a, v + 3 + (a->at[v + 3].tag == '.'), "|that|he|she|they|it|we|there|the|");
}

/* "Treated them like fools", "with respect": what stands behind "like", "as" or "with" tells, not whom he treats, who may be children. */
static int treats(const struct stance_article *a, uint32_t v)
{
	static const char low[] = "|fools|fool|dirt|criminals|criminal|animals|animal|suspects|statistic|statistics|number|numbers|nuisance|idiots|idiot|child|children|dog|dogs|rubbish|slaves|afterthought|burden|commodity|"
	                          "schoolchildren|beggars|enemies|enemy|", equal[] = "|people|humans|human|adults|equals|equal|family|friends|";
	bool like = false, with = false, no = false;
	int sign = 0;
	if (!tree_lemma(a, v, "|treat|"))
		return 0;
	for (uint32_t i = v + 1; i < a->n && i < v + NEAR + 1 && a->at[i].sentence == a->at[v].sentence && !sign && !tree_is(a, i, "|,|;|:|but|that|and|because|"); i++) {
		if (like || with)
			sign = tree_is(a, i, like ? low : "|contempt|disdain|scorn|disrespect|cruelty|hostility|indifference|") ? -1 : tree_is(a, i, like ? equal : "|respect|kindness|dignity|fairness|decency|care|compassion|courtesy|") ? 1 : 0;
		else if (tree_is(a, i, "|fairly|kindly|"))
			sign = 1;
		like |= tree_is(a, i, "|like|as|");
		with |= tree_is(a, i, "|with|without|");
		no |= tree_is(a, i, "|no|little|without|nobody|none|less|");
	}
	return no ? (sign > 0 ? -1 : 0) : sign;
}

/* "Put politics before patients", "forgot who sent her there" */
static bool puts_first(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 8 };
	bool own = false;
	if (tree_lemma(a, v, "|forget|"))
		return v + 2 < a->n && tree_is(a, v + 1, "|who|where|") && tree_is(a, v + 2, "|sent|elected|put|voted|pays|paid|he|she|they|it|");
	for (uint32_t k = v + 1; tree_lemma(a, v, "|put|place|") && k < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|;|:|"); k++) {
		own |= tree_is(a, k, "|politics|profit|profits|money|ambition|ambitions|ego|greed|career|self-interest|party|image|reputation|vanity|ideology|shareholders|dividends|friends|cronies|donors|");
		if (own && (tree_is(a, k, "|before|above|over|") || (tree_is(a, k, "|ahead|") && k + 1 < a->n && tree_is(a, k + 1, "|of|"))))
			return true;
	}
	return false;
}

/* "Would do well to look at his own record": he does not. */
static bool advised(const struct stance_article *a, uint32_t v, uint32_t well)
{
	return tree_lemma(a, v, "|do|") && tree_is(a, well, "|well|") && well + 1 < a->n && tree_is(a, well + 1, "|to|") && tree_before(a, v, 3, "|would|might|should|'d|’d|");
}

/* "did a great job", "handled it well", "did nothing wrong", "made the right decision" */
static int how_done(const struct stance_article *a, uint32_t v)
{
	if (tree_lemma(a, v, "|do|") && v + 2 < a->n && tree_is(a, v + 1, "|nothing|anything|") && tree_is(a, v + 2, "|wrong|"))
		return tree_is(a, v + 1, "|nothing|") ? 1 : 0;
	if (tree_lemma(a, v, "|do|") && v + 2 < a->n && tree_is(a, v + 1, "|nothing|") && tree_is(a, v + 2, "|but|more|other|else|except|"))
		return 0;
	if (tree_lemma(a, v, "|do|") && v + 1 < a->n && (tree_is(a, v + 1, "|nothing|") || (v + 2 < a->n && tree_is(a, v + 1, "|too|") && tree_is(a, v + 2, "|little|"))))
		return -1;
	bool act = tree_lemma(a, v, done), choose = tree_lemma(a, v, "|do|make|take|");
	for (uint32_t i = v + 1; (act || choose) && i < a->n && i < v + NEAR && a->at[i].sentence == a->at[v].sentence && !tree_is(a, i, "|,|;|:|but|that|and|because|"); i++) {
		bool thing = i + 1 < a->n && tree_is(a, i + 1, "|thing|decision|choice|call|step|job|work|position|stance|");
		if (act && tree_is(a, i, "|well|brilliantly|superbly|admirably|magnificently|correctly|properly|responsibly|honourably|honorably|fairly|impeccably|outstandingly|"))
			return advised(a, v, i) ? -1 : tree_is(a, i, "|well|") && i + 1 < a->n && tree_is(a, i + 1, "|as|over|below|before|above|to|") ? 0 : 1;
		if (act && tree_is(a, i, "|badly|poorly|terribly|wrongly|shamefully|irresponsibly|recklessly|disgracefully|appallingly|unfairly|dishonestly|"))
			return -1;
		if (choose && thing && tree_is(a, i, "|right|brave|correct|great|good|fantastic|brilliant|wonderful|outstanding|tremendous|excellent|amazing|incredible|remarkable|principled|"))
			return 1;
		if (choose && thing && tree_is(a, i, "|wrong|bad|terrible|poor|awful|disastrous|reckless|"))
			return -1;
	}
	return 0;
}

/* "did not respond to a request" */
static bool request(const struct stance_article *a, uint32_t v)
{
	for (uint32_t i = v + 1; i < a->n && i < v + NEAR && a->at[i].sentence == a->at[v].sentence; i++)
		if (tree_is(a, i, "|request|requests|inquiries|enquiries|messages|email|emails|calls|comment|questions|name-calling|insults|smears|taunts|slurs|mudslinging|speculation|rumours|rumors|provocation|provocations|"))
			return true;
	return false;
}

/* "Does not speak for us", "does not represent our members"; but for whom an agent or a member of parliament does not act tells nothing. */
static bool unspoken_for(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ), own = object != NOWHERE ? tree_child(a, object, R_POSS) : NOWHERE;
	if (tree_lemma(a, v, "|speak|"))
		return v + 2 < a->n && tree_is(a, v + 1, "|for|") && !tree_is(a, v + 2, "|a|an|long|several|many|two|three|");
	return tree_lemma(a, v, "|represent|") && object != NOWHERE &&
	       (who_first_person(a, object) || (own != NOWHERE && who_first_person(a, own)) || tree_lemma(a, object, "|people|worker|member|voter|farmer|interest|value|majority|"));
}

bool idiom_told(const struct stance_article *a, uint32_t v)
{
	static const char own[] = "|his|her|their|its|";
	static const struct { const char *verb, *next, *then; } told[] = {
		{"|get|", "|on|over|", "|with|it|himself|herself|themselves|"}, {"|get|", "|a|", "|grip|life|"}, {"|grow|", "|up|", NULL}, {"|wake|", "|up|", NULL}, {"|shut|", "|up|", NULL}, {"|think|", "|again|", NULL},
		{"|know|", "|better|", NULL}, {"|butt|", "|out|", NULL}, {"|hang|", own, "|head|heads|"}, {"|stop|", "|whining|moaning|complaining|dithering|grandstanding|posturing|pretending|sulking|lecturing|", NULL},
		{"|mind|", own, "|own|"}, {"|back|", "|off|", NULL}, {"|pipe|calm|tone|", "|down|", NULL}, {"|take|", "|a|", "|hike|"}, {"|put|", "|up|", "|or|"}, {"|come|", "|to|", own}, {"|look|", "|at|", "|himself|herself|themselves|itself|"},
		{"|learn|", "|to|", "|read|count|lose|behave|"}, {"|do|", own, "|homework|"}, {"|check|get|", own, "|facts|house|priorities|act|story|"}, {"|put|get|", own, "|own|house|"},
		{"|read|", "|the|", "|constitution|law|rulebook|rules|bible|bill|statute|statutes|judgment|judgement|"}};
	if (v + 3 >= a->n)
		return false;
	if (tree_lemma(a, v, "|look|") && tree_is(a, v + 1, "|in|") && tree_is(a, v + 2, "|the|") && tree_is(a, v + 3, "|mirror|"))
		return true;
	for (size_t k = 0; k < sizeof told / sizeof *told; k++)
		if (tree_lemma(a, v, told[k].verb) && tree_is(a, v + 1, told[k].next) && (!told[k].then || tree_is(a, v + 2, told[k].then)))
			return !tree_lemma(a, v, "|come|") || tree_is(a, v + 3, "|senses|");
	return false;
}

/* "Should get on with it", "needs to grow up": who is told so. */
static bool told_off(const struct stance_article *a, uint32_t v)
{
	return v > 0 && idiom_told(a, v) && tree_before(a, v, 3, "|should|must|ought|needs|need|") && !denied(a, v);
}

/* "Got one call right", not "gets the right to", "got it right away". */
static bool got_right(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 6 };
	for (uint32_t k = v + 2; tree_lemma(a, v, "|get|got|") && !(v > 0 && tree_is(a, v - 1, "|to|")) && k < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|;|:|to|"); k++)
		if (tree_is(a, k, "|right|"))
			return !tree_is(a, k - 1, "|the|a|all|every|no|human|civil|of|") && (k + 1 >= a->n || a->at[k + 1].tag == '.' || tree_is(a, k + 1, "|on|when|with|about|and|but|this|from|first|in|for|"));
	return false;
}

/* "Gives us more control", "offers the side real pace": what a team, a town, a firm can use. */
static bool gives_more(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 8 };
	static const char us[] = "|us|me|them|team|side|club|squad|party|country|company|attack|defence|defense|midfield|city|town|school|"; /* who get it */
	static const char good[] = "|control|balance|edge|option|depth|energy|hope|confidence|strength|leadership|experience|flexibility|stability|security|belief|lift|quality|pace|steel|composure|calm|momentum|direction|clarity|certainty|power|creativity|"
	                           "solidity|protection|voice|guidance|courage|inspiration|consistency|presence|bite|boost|freedom|joy|";
	bool whom = false;
	if (!tree_lemma(a, v, "|give|offer|bring|lend|"))
		return false;
	for (uint32_t k = v + 1; k < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|;|:|no|little|less|false|"); k++) {
		if (whom && tree_lemma(a, k, good))
			return a->at[k].tag == 'n' && !tree_is(a, k + 1, "|of|over|to|");
		whom |= tree_is(a, k, us);
	}
	return false;
}

/* "Has the vision of a mole", "the patience of a saint": 1 well, -1 ill, 0 neither; *likened: whether it is such a phrase at all. */
static int likened(const struct stance_article *a, uint32_t v, bool *likened)
{
	static const char well[] = "|saint|lion|lioness|angel|statesman|champion|hero|prophet|master|poet|warrior|genius|giant|ox|surgeon|dancer|winner|",
	                  ill[] = "|mole|stone|brick|goldfish|gnat|flea|doorknob|doormat|conductor|warden|toddler|child|teenager|tyrant|bully|snake|weasel|jellyfish|lettuce|cabbage|potato|plank|sheep|slug|worm|rat|shark|"
	                          "vulture|hyena|sledgehammer|hippo|rhino|elephant|corpse|undertaker|clown|amateur|dictator|thug|gangster|spiv|salesman|windsock|weathervane|sunday|weekend|wednesday|tuesday|monday|";
	*likened = false;
	if (!tree_lemma(a, v, "|have|show|display|possess|") || v + 4 >= a->n || !tree_is(a, v + 1, "|the|all|"))
		return 0;
	for (uint32_t k = v + 2; k + 2 < a->n && k < v + NEAR && !*likened && strchr("nadt", a->at[k].tag); k++)
		if (tree_is(a, k + 1, "|of|") && tree_is(a, k + 2, "|a|an|")) {
			*likened = true;
			for (uint32_t y = k + 3; y < a->n && y < k + 6 && strchr("naN", a->at[y].tag); y++)
				if (tree_lemma(a, y, well) || tree_lemma(a, y, ill) || tree_is(a, y, ill))
					return tree_lemma(a, y, well) ? 1 : -1;
		}
	return 0;
}

/* "The letter contained inaccuracies": of who wrote it. */
static bool errs(const struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t text = tree_lemma(a, v, "|contain|repeat|carry|") ? tree_subject(a, v, &passive) : NOWHERE, object = text != NOWHERE ? tree_child(a, v, R_OBJ) : NOWHERE;
	return object != NOWHERE && tree_lemma(a, text, "|letter|report|article|story|statement|advertisement|advert|ad|video|speech|book|filing|documentary|film|post|dossier|petition|email|column|leaflet|programme|broadcast|") &&
	       tree_lemma(a, object, "|inaccuracy|error|falsehood|untruth|mistake|distortion|lie|misrepresentation|half-truth|fabrication|smear|slur|");
}

int idiom_sign(struct stance_article *a, uint32_t v)
{
	bool no = denied(a, v);
	bool like;
	int kind = likened(a, v, &like);
	if (like)
		return no ? 0 : kind;
	if (told_off(a, v))
		return -1;
	if (got_right(a, v) || gives_more(a, v))
		return no ? -1 : 1;
	if (errs(a, v))
		return no ? 0 : -1;
	int said = saying_sign(a, v);
	if (said)
		return said;
	if (no && tree_lemma(a, v, "|respond|answer|") && request(a, v))
		return 0;
	if (!no && tree_lemma(a, v, "|speak|") && v + 2 < a->n && tree_is(a, v + 1, "|for|") && tree_is(a, v + 2, "|every|all|everyone|everybody|us|me|many|millions|thousands|"))
		return 1; /* "spoke for every farmer in the room" */
	if (!no && tree_lemma(a, v, "|fight|battle|care|campaign|bat|graft|") && v + 2 < a->n && tree_is(a, v + 1, "|for|") && tree_is(a, v + 2, "|us|our|my|me|people|families|workers|everyone|everybody|"))
		return 1; /* "fights for our children" */
	if (no && unspoken_for(a, v))
		return -1;
	uint32_t object = tree_child(a, v, R_OBJ);
	if (object == NOWHERE)
		object = tree_child(a, v, R_IOBJ);
	if (no && tree_lemma(a, v, "|tell|show|spread|") && object != NOWHERE && object > v && opinion_find(a->opinion, a->at[object].lemma) & 1 << OP_BAD)
		return tree_lemma(a, object, "|remorse|regret|guilt|shame|sorrow|grief|sadness|") ? -1 : 1; /* "has never told a lie" */
	if (!no && object != NOWHERE && tree_lemma(a, v, "|have|") && tree_lemma(a, object, "|option|choice|alternative|") && tree_is(a, object - 1, "|no|little|") && !tree_is(a, object + 1, "|but|in|as|on|"))
		return 1; /* "had no choice": who says so of another excuses him */
	if (no && object != NOWHERE && tree_is(a, object, "|anything|") && tree_lemma(a, v, "|do|build|achieve|create|make|run|accomplish|contribute|"))
		return -1; /* "never built anything in his life" */
	if (no && tree_lemma(a, v, "|try|attempt|seek|") && tree_child(a, v, R_XCOMP) != NOWHERE && tree_child(a, v, R_XCOMP) > v)
		return 0; /* "is not trying to pretend", but "is not even trying" */
	if (never_met(a, v))
		return -1;
	if (no && tree_lemma(a, v, expected)) /* but "has never met a lawyer he liked" */
		return tree_lemma(a, v, "|meet|visit|") && v > 0 && tree_is(a, v - 1, "|never|") ? 0 : -1;
	int sign = outdone(a, v);
	if (sign)
		return no ? 0 : sign;
	if (knows(a, v) || only_force(a, v))
		return no ? 0 : -1;
	if (time_for(a, v))
		return no ? -1 : time_for(a, v);
	if (devoted(a, v) || (made_it(a, v) && (a->at[v + 3].tag == '.' || tree_is(a, v + 3, "|what|great|famous|"))))
		return no ? 0 : 1;
	if (puts_first(a, v))
		return no ? 0 : -1;
	sign = treats(a, v);
	if (!sign)
		sign = behind(a, v);
	if (!sign)
		sign = how_done(a, v);
	return no ? (sign > 0 ? -1 : sign < 0 && tree_lemma(a, v, "|lack|") ? 1 : 0) : sign;
}

/* "was right to ask", "was too slow to act" */
int idiom_right(const struct stance_article *a, uint32_t i)
{
	bool to = i + 1 < a->n && tree_is(a, i + 1, "|to|about|in|on|not|");
	bool left_out = i + 3 < a->n && tree_is(a, i + 1, "|to|") && a->at[i + 2 + tree_is(a, i + 2, "|be|")].tag == '.'; /* "is afraid of me, and right to be" */
	if (tree_is(a, i, "|right|") && to && !left_out && tree_child(a, i, R_COP) != NOWHERE)
		return 1;
	if (tree_is(a, i, "|wrong|") && to && tree_child(a, i, R_COP) != NOWHERE)
		return -1;
	return tree_is(a, i, "|slow|late|soft|weak|lenient|harsh|quick|timid|busy|close|") && i > 0 && tree_is(a, i - 1, "|too|") && tree_child(a, i, R_COP) != NOWHERE ? -1 : 0;
}
