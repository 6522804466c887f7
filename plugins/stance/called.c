/*
 * called.c -- what one calls another: "called Reed unfit", "described him as a liar", "whom Lund thinks a fool".
 */
#include "who.h"

#include <string.h>

enum { NEAR = 7 };

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
	if (tree_is(a, i, "|threat|menace|danger|rival|enemy|adversary|burden|nuisance|liability|embarrassment|hindrance|obstacle|distraction|drag|emperor|puppet|clown|windbag|predator|predators|magpie|magpies|vulture|vultures|amateur|amateurs|museum|circus|shower|policeman|policewoman|spectator|bystander|passenger|sweatshop|racket|pigsty|madhouse|gulag|zoo|shark|sharks|cowboy|cowboys|highwayman|highwaymen|snake|rat|cheapskate|skinflint|polluter|dinosaur|relic|lapdog|poodle|parrot|wolf|leech|leeches|"))
		return 1 << OP_BAD;
	return tree_is(a, i, "|rock|colossus|fighter|friend|brother|sister|ally|mentor|inspiration|example|lifeline|lighthouse|beacon|treasure|gift|trailblazer|gentleman|angel|giant|titan|powerhouse|godsend|pioneer|wizard|marvel|") ? 1 << OP_GOOD : 0;
}

/* "The only candidate who can win", "who has actually beaten them": what nobody else does, unless it is ill or denied; at "only". */
static bool only_one_who(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 6 };
	uint32_t who = i + 2;
	who += tree_is(a, who, "|\"|“|‘|'|");
	if (who + 2 >= a->n || !tree_lemma(a, i + 1, "|candidate|politician|minister|leader|person|man|woman|one|player|judge|senator|mayor|coach|manager|governor|party|contender|journalist|officer|doctor|lawyer|paper|") ||
	    !tree_is(a, who, "|who|that|") || !tree_is(a, who + 1, "|has|have|had|can|could|will|would|understands|understood|knows|knew|listens|listened|cares|cared|tells|told|stands|stood|dared|dares|"))
		return false;
	for (uint32_t k = who + 1; k < a->n && k < who + REACH && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|not|n't|n’t|never|no|") || (tree_opinion(a, k) & (1 << OP_BAD | 1 << OP_GOOD)) == 1 << OP_BAD)
			return false;
	return true;
}

/* "A soldier without an army", "a party without a plan": what he lacks who should have it, but a man without fear; at "without". */
static bool lacking(const struct stance_article *a, uint32_t i)
{
	static const char ills[] = "|fear|equal|peer|parallel|ego|blemish|rival|prejudice|malice|guile|vanity|precedent|fault|sin|doubt|enemy|pretension|flaw|weakness|match|bias|artifice|affectation|";
	uint32_t what = i + 1 + (i + 1 < a->n && tree_is(a, i + 1, "|a|an|any|"));
	return i > 0 && what < a->n && tree_is(a, i, "|without|") && a->at[i - 1].tag == 'n' && a->at[what].tag == 'n' && !tree_lemma(a, what, ills) && !(tree_opinion(a, what) & 1 << OP_BAD) && !(what + 1 < a->n && strchr("nv", a->at[what + 1].tag));
}

/* "The only Tory he would have had in the house", "the heir to Brando": high praise without a word of it, at "only", "heir". */
static bool singled_out(const struct stance_article *a, uint32_t i)
{
	enum { FAR = 5 };
	uint32_t k = i + 1, will;
	if (tree_is(a, i, "|heir|equal|") && k + 1 < a->n && tree_is(a, k, "|to|of|"))
		return a->at[k + 1].name != NOWHERE && !who_is_kind(a, a->at[k + 1].name, "ORG") && !(k + 2 < a->n && tree_is(a, tree_name_last(a, k + 1) + 1, "|'s|’s|"));
	if (i == 0 || !tree_is(a, i, "|only|") || !tree_is(a, i - 1, "|the|"))
		return false;
	if (only_one_who(a, i))
		return true;
	while (k < a->n && k < i + FAR && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|he|she|they|i|we|"))
		k++;
	will = k + 1;
	return will + 1 < a->n && tree_is(a, k, "|he|she|they|i|we|") && tree_is(a, will, "|would|could|had|has|ever|'d|’d|trusted|respected|feared|admired|") && !tree_is(a, will + 1, "|not|n't|n’t|never|");
}

/* "Reed's speech, which Lund called a disgrace": whether the noun is that person's. */
static bool own_thing(const struct stance_article *a, uint32_t noun, uint32_t name)
{
	uint32_t owner = noun != NOWHERE ? tree_child(a, noun, R_POSS) : NOWHERE;
	return owner != NOWHERE && a->at[owner].name == name;
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
	if (!phrase_sides(a, i, object, &holder, &target) || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || (tree_is(a, object, "|which|that|") && who_is_kind(a, target.at[0], "PER") && !own_thing(a, a->at[i].head, target.at[0])) ||
	    !tree_holds(a, i, true, &plus))
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
	bool beside = object != NOWHERE && a->at[k].name != NOWHERE && ((a->at[k].rel == R_APPOS && a->at[k].head == object) || (object < k && named_behind(a, object) == a->at[k].name));
	if (!beside)
		return k + 1;
	uint32_t end = tree_name_last(a, k) + 1;
	return end < a->n && tree_is(a, end, "|,|") ? end + 1 : k + 1;
}

/* What one is called by the words from `from` on: the sections of the judging word, where it stands (*last), the end of its phrase (*until; 0: it is none), and whether "as" leads to it. */
static uint32_t judging_word(const struct stance_article *a, uint32_t i, uint32_t from, uint32_t name, uint32_t *last, uint32_t *until, bool *as)
{
	uint32_t bits = 0, k;
	for (k = from; k < a->n && k < from + NEAR + (tree_lemma(a, i, "|rate|describe|portray|") ? 4 : 0) && a->at[k].sentence == a->at[i].sentence; k++) {
		if (a->at[k].name == name && name != NOWHERE)
			continue;
		*as |= tree_is(a, k, "|as|");
		if (lacking(a, k)) {
			bits = 1 << OP_BAD;
			break;
		}
		if (singled_out(a, k)) {
			bits = 1 << OP_GOOD;
			break;
		}
		if (a->at[k].name != NOWHERE || tree_is(a, k, "|by|who|which|") || (tree_is(a, k, "|,|;|and|but|on|in|at|after|because|while|when|before|until|during|") && a->at[i].quote == a->at[k].quote))
			break;
		bits = saying_sections(a, k) & (1 << OP_GOOD | 1 << OP_BAD);
		if (bits) {
			*until = a->saying[a->at[k].saying].last;
			break;
		}
		bits = tree_opinion(a, k) & (1 << OP_GOOD | 1 << OP_BAD);
		if (!bits && (*as || tree_lemma(a, i, "|call|brand|label|")))
			bits = called(a, k);
		if (bits == 1 << OP_BAD && (tree_is(a, k - 1, "|without|") || (tree_is(a, k - 1, "|any|a|an|") && tree_is(a, k - 2, "|without|"))))
			bits = 1 << OP_GOOD; /* "a man without fear" */
		if (bits && a->at[k].tag != 'o')
			break;
		bits = 0;
	}
	uint32_t far = bits ? NOWHERE : tree_child(a, i, R_XCOMP); /* "called Lund's use of a server of her own careless" */
	if (far != NOWHERE && far >= k && far < from + 2 * NEAR && a->at[far].name == NOWHERE && strchr("an", a->at[far].tag) && a->at[far].sentence == a->at[i].sentence) {
		bits = tree_opinion(a, far) & (1 << OP_GOOD | 1 << OP_BAD);
		k = far;
	}
	*last = k;
	uint32_t noun = bits && k < a->n && a->at[k].rel == R_AMOD ? a->at[k].head : NOWHERE; /* "a professional liar" */
	if (noun != NOWHERE && noun > k && noun < k + 4 && a->at[noun].name == NOWHERE && tree_opinion(a, noun) & 1 << OP_BAD && !(tree_opinion(a, noun) & 1 << OP_GOOD)) {
		bits = 1 << OP_BAD;
		*last = noun;
	}
	return bits;
}

/* "Called her departure a tragedy": whether words behind i lament that somebody goes, by the word at `last`. */
static bool going_lamented(const struct stance_article *a, uint32_t i, uint32_t last)
{
	if (!tree_is(a, last, "|tragedy|loss|blow|pity|shame|disaster|catastrophe|waste|heartbreaking|sad|devastating|"))
		return false;
	for (uint32_t k = i + 1; k < last; k++)
		if (tree_lemma(a, k, "|departure|exit|resignation|death|loss|dismissal|sacking|firing|removal|ouster|retirement|defeat|absence|passing|arrest|killing|murder|imprisonment|detention|"))
			return true;
	return false;
}

/* "Described the head of the agency, Carl Lund, as": the person between the commas, behind the body named at word k; NOWHERE. */
static uint32_t named_as(const struct stance_article *a, uint32_t object, uint32_t k)
{
	enum { REACH = 10 };
	uint32_t name = named_behind(a, object);
	for (uint32_t x = k; name != NOWHERE && x < a->n && x < k + REACH && a->at[x].sentence == a->at[object].sentence; x++)
		if (a->at[x].name == name)
			return x;
	return NOWHERE;
}

/* Whom active verb i calls something, by a word for him: a name behind it, or "the move", "it", where that is somebody's doing; NOWHERE. */
static uint32_t whom_called(struct stance_article *a, uint32_t i, uint32_t object)
{
	struct names doer;
	uint32_t k = i + 1;
	while (k < a->n && k < i + NEAR && (a->at[k].name == NOWHERE || owns_object(a, k, object)) && a->at[k].sentence == a->at[i].sentence)
		k++;
	if (object != NOWHERE && object < i + NEAR && a->at[object].name == NOWHERE && (whose_doing(a, object, &doer) || (tree_is(a, object, "|it|this|that|") && whose_conduct(a, object) && whose_last(a, object, &doer))))
		k = object; /* "called the move unhelpful", "called it brave" */
	else if (k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return NOWHERE;
	if (object != NOWHERE && object < k && named_as(a, object, k) != NOWHERE)
		return named_as(a, object, k);
	if (a->at[k].rel == R_POSS && a->at[k].head == object && object != NOWHERE && a->at[object].name == NOWHERE && who_another(a, object))
		return NOWHERE; /* "called their son a hero" */
	if (object != NOWHERE && object < k && a->at[object].head == i && a->at[k].head != object && a->at[object].head != k)
		return NOWHERE; /* "described crass behaviour by Reed" */
	for (uint32_t x = i + 1; x < k; x++)
		if (tree_is(a, x, "|by|of|to|from|in|with|for|that|"))
			return NOWHERE;
	return k;
}

/* Whether verb i is one of those that call somebody something. */
static bool calls(const struct stance_article *a, uint32_t i)
{
	if (!tree_lemma(a, i, "|call|brand|label|describe|deem|consider|term|dub|declare|paint|portray|project|see|regard|remember|recall|pronounce|rate|find|think|"))
		return false;
	if ((tree_lemma(a, i, "|think|") && !thinks_so(a, i)) || (tree_lemma(a, i, "|find|") && (tree_is(a, i, "|findings|") || !court_free(a, i))))
		return false;
	return !(i + 1 < a->n && tree_is(a, i + 1, "|on|upon|for|out|off|back|")); /* "called on Reed to do the right thing" */
}

/* "called Reed unfit", "described Reed as a liar": a judging word behind the one it is said of */
/* '"A liar," Lund called Reed': the first word of the quotation in front of the subject; NOWHERE. */
static uint32_t quoted_front(const struct stance_article *a, uint32_t i, uint32_t whom)
{
	enum { TITLES = 8 };
	uint32_t k = i;
	if (!tree_lemma(a, i, "|call|dub|label|brand|") || whom != i + 1 || !tree_is(a, tree_name_last(a, whom) + 1, "|.|,|;|and|in|on|during|after|at|when|as|") || a->at[whom].quote != NOWHERE)
		return NOWHERE;
	while (k > 1 && i - k < TITLES && !tree_is(a, k - 1, "|\"|”|’’|''|"))
		k--;
	uint32_t quote = k > 2 && i - k < TITLES && tree_is(a, k - 2, "|,|") ? a->at[k - 3].quote : NOWHERE;
	return quoted_is(a, quote, "direct") || quoted_is(a, quote, "mixed") ? qn_find(a->token, a->quote->begin[quote]) : NOWHERE;
}

bool called_look(struct stance_article *a, uint32_t i)
{
	bool passive, as = false;
	struct names holder, target;
	if (!calls(a, i))
		return false;
	uint32_t object = tree_child(a, i, R_OBJ), subject = tree_subject(a, i, &passive), agent = passive ? tree_agent(a, i) : NOWHERE, last, until = 0;
	uint32_t front = passive ? NOWHERE : fronted(a, i);
	if (front != NOWHERE)
		return judged_fronted(a, i, front);
	if (!passive && object != NOWHERE && tree_is(a, object, "|himself|herself|itself|themselves|myself|yourself|ourselves|"))
		return false; /* "found herself mocked" */
	uint32_t whom = passive ? agent == NOWHERE ? NOWHERE : subject : whom_called(a, i, object);
	if (passive ? agent == NOWHERE : whom == NOWHERE)
		return false;
	bool suffers = passive;
	if (passive)
		who_are(a, agent, HOLDER, &holder);
	else
		who_acts(a, i, &suffers, &holder); /* "paid for a film that called" */
	who_are(a, whom, TARGET, &target);
	uint32_t from = passive && agent > i && agent < i + NEAR ? tree_name_last(a, agent) + 1 : past_apposition(a, passive ? i + 1 : whom, object);
	uint32_t quote = passive ? NOWHERE : quoted_front(a, i, whom);
	from = quote != NOWHERE ? quote : from;
	uint32_t bits = judging_word(a, i, from, passive ? NOWHERE : a->at[whom].name, &last, &until, &as), aux = tree_child(a, i, R_AUX);
	if (!passive && aux != NOWHERE && tree_is(a, aux, "|had|") && tree_lemma(a, i, "|regard|consider|think|see|"))
		return false; /* "said she had regarded him as a friend": so it was once */
	bool plus = (bits == 1 << OP_GOOD) != (last > 0 && tree_is(a, last - 1, "|least|less|hardly|"));
	if (plus && bits && quoted_sting(a, last))
		return false;
	plus |= bits && going_lamented(a, i, last);
	if (!as && !passive && tree_lemma(a, i, "|see|regard|remember|recall|")) /* "saw him fight" */
		return false;
	if (!holder.n || !target.n || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.8f, "verb", i, i, passive ? i : until ? until : last);
	return true;
}
