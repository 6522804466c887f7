/*
 * quoted.c -- what a judging word in a quotation says of whom.
 *
 * Inside a quotation a word that says well or ill of somebody is the speaker's
 * own: a predicate ("is weak"), an attribute ("the weak council"), an adverb ("treated her abominably") or a deed (deed.c).
 * In a column the author's own words are read in the same way.
 */
#include "quoted.h"
#include "../../core/learn/text.h"

#include <string.h>

/* Adverbs that say how much, how likely or how welcome something is, and not how well somebody does it. */
static const char degrees[] = "|hopefully|thankfully|luckily|fortunately|unfortunately|sadly|regrettably|tragically|happily|greatly|strongly|highly|deeply|badly|clearly|freely|closely|"
                              "safely|steadily|smoothly|warmly|peacefully|fatally|successfully|carefully|frankly|importantly|";

/* "treated her abominably": what is said of how somebody acts is said of the one who acts. */
static void adverb(struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t b = a->token->begin[i], n = a->token->end[i] - b;
	if (n < 6 || n > 30 || memcmp(a->text + b + n - 2, "ly", 2) != 0 || tree_is(a, i, degrees))
		return;
	char low[32];
	n = (uint32_t)text_lower(a->text + b, n, low, sizeof low);
	if (n > 4 && low[n - 3] == 'b' && strchr("aio", low[n - 4]))
		low[n - 1] = 'e'; /* abominably, abominable; but superbly */
	uint32_t bits = opinion_form(a->opinion, low, n) & (1 << OP_GOOD | 1 << OP_BAD);
	uint32_t subject = tree_subject(a, a->at[i].head, &passive);
	if (subject == NOWHERE || passive || who_first_person(a, subject) || (bits != 1 << OP_GOOD && bits != 1 << OP_BAD))
		return;
	quoted_say(a, i, subject, bits == 1 << OP_GOOD, 0.6f, quoted_word);
}

/* Whether a predicate is said of a person or an organisation. */
static bool of_party(struct stance_article *a, uint32_t i)
{
	bool passive;
	struct names who;
	who_are(a, tree_subject(a, i, &passive), TARGET, &who);
	return who.n && quoted_party(a, who.at[0]);
}

/* "The bureau should be ashamed of itself": no feeling of its own, but what is thought of it. Parsers take the word for a verb's form. */
static bool shamed(struct stance_article *a, uint32_t i)
{
	enum { BACK = 6 };
	bool passive, ought = tree_is(a, i, "|ashamed|embarrassed|") && tree_before(a, i, BACK, "|should|ought|must|");
	uint32_t subject = ought ? tree_subject(a, i, &passive) : NOWHERE;
	if (subject == NOWHERE || who_first_person(a, subject))
		return false;
	quoted_say(a, i, subject, false, 0.7f, quoted_word);
	return true;
}

/* "Ran a shambolic campaign", "gave a brilliant speech": who made what noun i means; NOWHERE. */
static uint32_t maker_of(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t v = a->at[i].rel == R_OBJ ? a->at[i].head : NOWHERE;
	if (v == NOWHERE || v > i || a->at[i].name != NOWHERE || !tree_lemma(a, v, "|run|ran|lead|led|give|deliver|produce|write|stage|conduct|fight|mount|wage|pursue|publish|pen|draft|compose|craft|author|issue|release|") ||
	    !tree_lemma(a, i, "|campaign|speech|performance|interview|address|lecture|presentation|report|book|article|essay|column|novel|poem|play|film|song|review|statement|letter|memoir|biography|history|policy|plan|"
	                      "strategy|defence|defense|fight|election|operation|inquiry|investigation|administration|government|council|department|school|club|team|event|festival|conference|show|meeting|work|account|"
	                      "response|reply|answer|apology|bill|law|budget|case|attack|effort|bid|regime|service|debate|"))
		return NOWHERE;
	uint32_t subject = tree_subject(a, v, &passive);
	return passive || subject == NOWHERE || who_first_person(a, subject) || tree_is(a, subject, "|that|which|who|it|this|") ? NOWHERE : subject;
}

/* "Make the country great again", "tested positive", "found guilty": what is to come about, or was found, is not how the speaker thinks of it. */
static bool made(const struct stance_article *a, uint32_t i, bool well)
{
	uint32_t head = a->at[i].rel == R_XCOMP ? a->at[i].head : NOWHERE;
	return head != NOWHERE && ((well && tree_lemma(a, head, "|make|keep|help|")) || (tree_lemma(a, head, "|test|") && tree_is(a, i, "|positive|negative|")) ||
	                           (tree_lemma(a, head, "|find|") && tree_is(a, i, "|guilty|innocent|liable|")));
}

/* "Mild with the mighty", "stands by the weak": people of a kind, and nobody's judgement. */
static bool people(const struct stance_article *a, uint32_t i)
{
	const struct node *w = &a->at[i];
	return i > 0 && tree_is(a, i - 1, "|the|") && (w->rel == R_OBL || w->rel == R_AGENT || w->rel == R_OBJ || w->rel == R_NSUBJ || w->rel == R_NMOD) && !tree_is(a, i, "|best|worst|greatest|finest|") &&
	       (i + 1 >= a->n || (a->at[i + 1].tag != 'n' && a->at[i + 1].tag != 'a')) && tree_child(a, i, R_COP) == NOWHERE && (w->tag == 'a' || tree_is(a, i, "|mighty|weak|powerful|brave|innocent|guilty|greedy|corrupt|"));
}

/* Words of so many things that they judge nobody. */
static const char vague[] = "|feared|important|militant|difficult|positive|interesting|strong|rich|radical|decline|growth|limited|consistent|";

/* "A bright red suit": what colour it is. */
static bool coloured(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && tree_is(a, i, "|bright|brilliant|vivid|dull|pale|rich|soft|deep|dark|light|") &&
	       tree_is(a, i + 1, "|red|blue|green|yellow|orange|purple|pink|brown|grey|gray|white|black|gold|golden|silver|scarlet|crimson|turquoise|colour|coloured|color|colored|");
}

/* "Effective October 1", "effective immediately": from when on something holds. */
static bool dated(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && tree_is(a, i, "|effective|") &&
	       (a->at[i + 1].tag == 'm' || tree_is(a, i + 1, "|immediately|from|on|as|at|today|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|"
	                                                "february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|"));
}

bool quoted_of_nobody(const struct stance_article *a, uint32_t i)
{
	return tree_is(a, i, vague) || people(a, i) || coloured(a, i) || dated(a, i);
}

/* People whom it is praise to call good ones; a good listener or a good reader is another matter. */
static const char workers[] = "|coach|manager|operator|leader|teacher|minister|doctor|nurse|officer|boss|lawyer|servant|politician|captain|mayor|president|chairman|chairwoman|director|employer|landlord|colleague|cop|policeman|"
	"policewoman|journalist|editor|surgeon|headteacher|governor|senator|councillor|bishop|priest|vicar|professional|organiser|organizer|administrator|steward|farmer|referee|commander|soldier|statesman|executive|";

/* Sections of the opinion that word i is in, as its speaker means it. */
static uint32_t meaning(const struct stance_article *a, uint32_t i)
{
	const struct node *w = &a->at[i];
	uint32_t bits = tree_opinion(a, i);
	if (tree_is(a, i, "|lied|"))
		bits |= 1 << OP_BAD; /* what "lie" alone may not be */
	if (w->tag == 'a' && tree_is(a, i, "|fine|finest|"))
		bits = 1 << OP_GOOD; /* no penalty */
	if (w->tag == 'a' && w->rel == R_AMOD && w->head != NOWHERE && w->head > i && tree_is(a, i, "|good|great|decent|") && tree_child(a, w->head, R_COP) != NOWHERE && tree_lemma(a, w->head, workers))
		bits = 1 << OP_GOOD;
	return bits;
}

/* "Was a pawn", "was the target": what befell a party, which is no judgement of it, and who is called a scapegoat is felt for. Whether word i says so. */
static bool victim(struct stance_article *a, uint32_t i)
{
	bool passive;
	if (a->at[i].tag != 'n' || !tree_lemma(a, i, "|victim|scapegoat|martyr|target|hostage|pawn|casualty|") || tree_child(a, i, R_COP) == NOWHERE || !of_party(a, i))
		return false;
	if (tree_lemma(a, i, "|victim|scapegoat|martyr|") && !tree_is(a, i + 1, "|.|,|"))
		quoted_say(a, i, tree_subject(a, i, &passive), true, 0.7f, quoted_word); /* "Reed was the victim of a smear campaign" */
	return true;
}

/* Adjectives that say in front of a noun which one it is. */
static const char labels[] = "|top|legendary|favorite|favourite|offensive|lame|key|leading|competent|prominent|warmest|";

/* "Is one of the finest scientists": said of whoever is one. Whether adjective i stands so. */
static bool one_of(struct stance_article *a, uint32_t i, bool well)
{
	bool passive;
	uint32_t noun = a->at[i].head, one = a->at[noun].rel == R_NMOD ? a->at[noun].head : NOWHERE;
	if (one == NOWHERE || one >= i || !tree_is(a, one, "|one|some|") || tree_child(a, one, R_COP) == NOWHERE || i <= one + 1 || !tree_is(a, one + 1, "|of|"))
		return false;
	uint32_t whom = tree_subject(a, one, &passive);
	if (whom != NOWHERE && !who_first_person(a, whom) && !tree_is(a, whom, "|that|this|it|which|what|there|") && !tree_shift(a, one).negated)
		quoted_say(a, i, whom, well, 0.7f, quoted_word);
	return true;
}

/* Whether adjective i says only which one the noun is, or how the times are. */
static bool labelling(const struct stance_article *a, uint32_t i, uint32_t noun)
{
	bool said = tree_child(a, noun, R_COP) != NOWHERE;
	if (!said && tree_is(a, i, "|best|worst|greatest|finest|") && maker_of(a, noun) == NOWHERE)
		return true; /* "his best argument" */
	if (!said && tree_is(a, i, labels))
		return true; /* "her top aide" */
	return a->at[noun].name == NOWHERE && tree_lemma(a, noun, "|situation|circumstance|time|moment|year|period|condition|challenge|season|"); /* "doing their best in an impossible situation" */
}

/* "Ran a shambolic campaign" is said of who ran it. Whether somebody did. */
static bool work_of(struct stance_article *a, uint32_t i, uint32_t noun, bool well)
{
	uint32_t maker = maker_of(a, noun);
	if (maker == NOWHERE)
		return false;
	struct shift s = tree_shift(a, a->at[noun].head);
	if (s.undone || (s.negated && !well))
		a->undone[i] = true; /* the quotation's mood is not it either */
	else
		quoted_say(a, i, maker, well != s.negated, 0.7f, quoted_deed);
	return true;
}

/* "A brother and a worthy contender": the noun that another one, joined to it, is a predicate with; itself. */
static uint32_t predicate_of(const struct stance_article *a, uint32_t noun)
{
	uint32_t first = a->at[noun].rel == R_CONJ ? a->at[noun].head : NOWHERE, how = first == NOWHERE ? NOWHERE : tree_child(a, first, R_AMOD);
	if (how != NOWHERE && tree_opinion(a, how) & (1 << OP_GOOD | 1 << OP_BAD))
		return noun; /* "a fine poet and a poor guardian": in one breath (praise.c) */
	return first != NOWHERE && first < noun && strchr("na", a->at[first].tag) && a->at[first].name == NOWHERE && tree_child(a, noun, R_COP) == NOWHERE ? first : noun;
}

/* "Reed is a brilliant statistician", in his own words: whether adjective i is said of somebody who is named in them. */
static bool outright(const struct stance_article *a, uint32_t i, uint32_t whom)
{
	return a->at[whom].tag == 'N' && whom != a->at[i].head && a->at[whom].rel == R_NSUBJ && a->at[i].quote != NOWHERE && a->at[whom].quote == a->at[i].quote && !quoted_is(a, a->at[i].quote, "indirect");
}

/* "A weak council": of what the noun is said, or of the noun itself. */
static void attributive(struct stance_article *a, uint32_t i, bool well)
{
	bool passive;
	uint32_t noun = a->at[i].head;
	if (well && a->at[noun].name == NOWHERE && a->at[noun].tag == 'n' && tree_opinion(a, noun) & 1 << OP_BAD)
		return; /* "a brilliant liar" */
	if (one_of(a, i, well) || labelling(a, i, noun) || work_of(a, i, noun, well))
		return;
	uint32_t owner = tree_child(a, noun, R_POSS);
	if (owner != NOWHERE && owner + 2 < a->n && tree_is(a, owner + 1, "|'s|’s|") && tree_is(a, owner + 2, "|a|an|the|no|one|"))
		noun = owner; /* "Reed's a good coach", which parsers take for a possessive */
	else if ((a->at[noun].name == NOWHERE || (tree_child(a, noun, R_DET) != NOWHERE && tree_is(a, tree_child(a, noun, R_DET), "|a|an|"))) && tree_child(a, predicate_of(a, noun), R_COP) != NOWHERE)
		noun = tree_subject(a, predicate_of(a, noun), &passive);
	if (noun != NOWHERE)
		quoted_say(a, i, noun, well, outright(a, i, noun) || project_looks(a, noun) ? QUOTED_OUTRIGHT : 0.6f, quoted_word);
}

/* "The council is weak": of the subject. */
static void predicative(struct stance_article *a, uint32_t i, bool well)
{
	const struct node *w = &a->at[i];
	bool passive;
	uint32_t subject = tree_child(a, i, R_COP) != NOWHERE || w->rel == R_CONJ || w->rel == R_XCOMP ? tree_subject(a, i, &passive) : NOWHERE, next = i + 1;
	if (w->rel == R_XCOMP && w->head != NOWHERE && a->at[w->head].rel == R_RELCL && tree_lemma(a, w->head, "|call|dub|brand|label|term|deem|find|consider|declare|pronounce|")) {
		a->undone[i] = true; /* "a charge that Lund dubbed laughable" says nothing of Lund */
		return;
	}
	if (feeling_word(a, i) || quoted_once(a, i) || made(a, i, well) || (subject != NOWHERE && tree_is(a, subject, "|which|that|") && a->at[subject].rel == R_NSUBJ && w->rel == R_RELCL))
		return;
	if (subject != NOWHERE && tree_is(a, subject, "|it|") && next < a->n && tree_is(a, next, "|that|to|for|how|when|if|"))
		return; /* "it is sad that Reed must go" */
	if (subject != NOWHERE && tree_is(a, subject, "|they|two|pair|both|men|women|") && tree_is(a, i, "|friends|allies|enemies|rivals|partners|"))
		return; /* what two are to each other is no judgement of them */
	if (subject != NOWHERE && !who_first_person(a, subject))
		quoted_say(a, i, subject, well, project_looks(a, subject) ? QUOTED_OUTRIGHT : 0.7f, quoted_word);
	uint32_t prep, like = i > 0 && tree_is(a, i - 1, "|as|") && subject != NOWHERE && !tree_shift(a, i).negated ? tree_behind(a, i, "|as|", &prep) : NOWHERE;
	if (like != NOWHERE && a->at[like].name != NOWHERE) /* "as bad as Lund" */
		quoted_say(a, i, like, well, 0.6f, quoted_word);
	uint32_t of = subject != NOWHERE && tree_is(a, i, "|wrong|mistaken|unfair|harsh|") ? tree_behind(a, i, "|about|to|on|", &prep) : NOWHERE;
	if (of != NOWHERE) /* "Lorne was wrong about Brandt": who thinks so is for him */
		quoted_say(a, i, of, true, 0.6f, quoted_word);
}

/* "He is an actor of enormous charm", "a woman of few scruples", "the only one with a backbone": what the one is like who is called so, at the quality. Whether it is said so. */
static bool quality_of(struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t one = a->at[i].rel == R_NMOD && tree_lemma(a, i, "|charm|courage|integrity|wit|principle|honour|honor|dignity|talent|vision|intelligence|decency|grace|compassion|conviction|wisdom|stature|genius|character|skill|"
	                                                          "substance|scruple|humanity|warmth|honesty|generosity|kindness|intellect|ability|humour|humor|gift|backbone|spine|conscience|guts|brain|heart|") ? a->at[i].head : NOWHERE;
	if (one == NOWHERE || one + 1 >= i || a->at[one].name != NOWHERE || !tree_is(a, one + 1, "|of|with|without|") || (tree_is(a, i, "|heart|brain|gift|") && tree_is(a, one + 1, "|of|")) || tree_child(a, one, R_COP) == NOWHERE)
		return false;
	uint32_t whom = tree_subject(a, one, &passive);
	if (whom != NOWHERE && !who_first_person(a, whom) && !tree_is(a, whom, "|that|this|it|which|what|there|"))
		quoted_say(a, i, whom, !tree_before(a, i, 3, "|little|few|limited|small|modest|less|"), 0.7f, quoted_word);
	return true;
}

/* "It was an act of pure greed", "a piece of nonsense", "a masterclass in tact": what something is by what it is an act of, at that. Whether it is said so. */
static bool act_of(struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t act = a->at[i].rel == R_NMOD ? a->at[i].head : NOWHERE, bits = act == NOWHERE ? 0 : tree_opinion(a, i) & (ILL | 1 << OP_GOOD | 1 << OP_HARM);
	if (!bits || a->at[act].name != NOWHERE || act > i || !tree_is(a, act + 1, "|of|in|") || tree_child(a, act, R_COP) == NOWHERE ||
	    !tree_lemma(a, act, "|act|piece|bit|display|show|exercise|example|case|instance|moment|feat|gesture|stroke|work|load|pack|bunch|tissue|string|litany|catalogue|catalog|masterclass|lesson|picture|model|mix|mixture|kind|sort|form|festival|orgy|"))
		return false;
	uint32_t whom = tree_subject(a, act, &passive);
	if (whom != NOWHERE && !who_first_person(a, whom) && !tree_is(a, whom, "|which|what|there|"))
		quoted_say(a, i, whom, !(bits & (ILL | 1 << OP_HARM)), 0.7f, quoted_word);
	return true;
}

/* A noun or an adjective that is neither an idiom nor a victim. */
static void judging(struct stance_article *a, uint32_t i, uint32_t bits)
{
	const struct node *w = &a->at[i];
	bool well = bits & 1 << OP_GOOD && !(bits & ILL);
	well |= w->tag == 'a' && tree_is(a, i, "|right|") && !(i + 1 < a->n && tree_is(a, i + 1, "|to|")) && tree_child(a, i, R_COP) != NOWHERE && of_party(a, i);
	if (w->tag == 'a' && i > 2 && tree_is(a, i - 1, "|so|") && a->at[i - 2].tag == 'n' && tree_is(a, i - 3, "|a|an|") && work_of(a, i, i - 2, well))
		return; /* "issued a statement so mushy that" */
	if ((w->tag != 'a' && w->tag != 'n') || (!(bits & 1 << OP_BAD) && !well) || quoted_of_nobody(a, i) || quoted_believed(a, i))
		return;
	bool quality = w->rel == R_COMPOUND && tree_is(a, i, "|quality|class|") && tree_is(a, i - 1, "|a|real|true|proper|genuine|top|") && w->head == i + 1; /* "a quality footballer" */
	if ((w->rel == R_AMOD || quality) && w->head != NOWHERE && w->head > i)
		attributive(a, i, well);
	else
		predicative(a, i, well);
}

void quoted_look(struct stance_article *a, uint32_t i)
{
	const struct node *w = &a->at[i];
	struct names speaker;
	if (w->name != NOWHERE || w->within || (w->tag != 'v' && a->spoken[i]) || !quoted_speaker(a, i, &speaker))
		return;
	if (speaker.n && quoted_of_another(a, i, speaker.at[0]))
		return;
	if (speaker.n && tree_opinion(a, i) && quoted_is(a, w->quote, "indirect") && quoted_unsaid(a, i)) {
		a->undone[i] = true;
		return;
	}
	uint32_t bits = meaning(a, i);
	if (w->tag == 'a' && quoted_idiom(a, i, idiom_right(a, i)))
		return;
	if ((w->tag == 'a' || w->tag == 'n' || w->tag == 'o') && quoted_idiom(a, i, saying_sign(a, i)))
		return;
	if (shamed(a, i) || vice_look(a, i))
		return;
	if (w->tag == 'v')
		quoted_verb(a, i, w->quote != NOWHERE || interview_says(a, i) ? bits | saying_sections(a, i) : bits);
	else if (w->tag == 'd' && w->rel == R_ADVMOD && w->head != NOWHERE && a->at[w->head].tag == 'v')
		adverb(a, i);
	else if (!victim(a, i) && !quality_of(a, i) && !act_of(a, i))
		judging(a, i, bits);
}
