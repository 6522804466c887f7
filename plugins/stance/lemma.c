/*
 * lemma.c -- the lemmas of verbs whose past is irregular: "fought", "upheld", "forbade".
 *
 * Taggers learn lemmas by their endings, and leave such forms as they are or make words of them that there are not
 * ("shet", "misl"). Forms that are as often another verb's or a noun's ("lay", "wound", "found", "saw") are not here.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <stdlib.h>
#include <string.h>

static const struct irregular { const char *form, *lemma; } irregular[] = { /* sorted */
	{"arisen", "arise"}, {"arose", "arise"}, {"awoke", "awake"}, {"beaten", "beat"}, {"became", "become"}, {"befallen", "befall"}, {"befell", "befall"}, {"began", "begin"},
	{"spat", "spit"}, {"begun", "begin"}, {"bent", "bend"}, {"bit", "bite"}, {"bitten", "bite"}, {"bled", "bleed"}, {"blew", "blow"}, {"blown", "blow"}, {"bore", "bear"}, {"borne", "bear"},
	{"bought", "buy"}, {"bred", "breed"}, {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"built", "build"}, {"came", "come"}, {"caught", "catch"},
	{"chose", "choose"}, {"chosen", "choose"}, {"clung", "cling"}, {"crept", "creep"}, {"dealt", "deal"}, {"drawn", "draw"}, {"drew", "draw"}, {"driven", "drive"},
	{"drove", "drive"}, {"dug", "dig"}, {"eaten", "eat"}, {"fallen", "fall"}, {"fed", "feed"}, {"fell", "fall"}, {"felt", "feel"}, {"fled", "flee"}, {"flew", "fly"},
	{"flown", "fly"}, {"flung", "fling"}, {"forbade", "forbid"}, {"forbidden", "forbid"}, {"foresaw", "foresee"}, {"forgave", "forgive"}, {"forgiven", "forgive"},
	{"forgot", "forget"}, {"forgotten", "forget"}, {"forsaken", "forsake"}, {"forsook", "forsake"}, {"fought", "fight"}, {"froze", "freeze"}, {"frozen", "freeze"},
	{"gave", "give"}, {"given", "give"}, {"gone", "go"}, {"grew", "grow"}, {"grown", "grow"}, {"heard", "hear"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"},
	{"hung", "hang"}, {"kept", "keep"}, {"knelt", "kneel"}, {"laid", "lay"}, {"lain", "lie"}, {"leant", "lean"}, {"leapt", "leap"}, {"led", "lead"}, {"lent", "lend"},
	{"lost", "lose"}, {"made", "make"}, {"met", "meet"}, {"misled", "mislead"}, {"misspent", "misspend"}, {"mistaken", "mistake"}, {"mistook", "mistake"},
	{"misunderstood", "misunderstand"}, {"outdid", "outdo"}, {"overcame", "overcome"}, {"overridden", "override"}, {"overrode", "override"}, {"oversaw", "oversee"},
	{"overseen", "oversee"}, {"overtaken", "overtake"}, {"overthrew", "overthrow"}, {"overthrown", "overthrow"}, {"overtook", "overtake"}, {"paid", "pay"}, {"ran", "run"},
	{"rang", "ring"}, {"rebuilt", "rebuild"}, {"repaid", "repay"}, {"retaken", "retake"}, {"retook", "retake"}, {"ridden", "ride"}, {"risen", "rise"}, {"rode", "ride"},
	{"rose", "rise"}, {"said", "say"}, {"sang", "sing"}, {"sank", "sink"}, {"sent", "send"}, {"shaken", "shake"}, {"shone", "shine"}, {"shook", "shake"}, {"shot", "shoot"},
	{"shown", "show"}, {"shrank", "shrink"}, {"shrunk", "shrink"}, {"slain", "slay"}, {"slept", "sleep"}, {"slew", "slay"}, {"slid", "slide"}, {"slung", "sling"},
	{"sold", "sell"}, {"sought", "seek"}, {"sown", "sow"}, {"spent", "spend"}, {"spoke", "speak"}, {"spoken", "speak"}, {"sprang", "spring"},
	{"sprung", "spring"}, {"spun", "spin"}, {"stole", "steal"}, {"stolen", "steal"}, {"stood", "stand"}, {"strewn", "strew"}, {"striven", "strive"}, {"strove", "strive"},
	{"struck", "strike"}, {"stuck", "stick"}, {"stung", "sting"}, {"stunk", "stink"}, {"sung", "sing"}, {"sunk", "sink"}, {"swept", "sweep"}, {"swore", "swear"},
	{"sworn", "swear"}, {"swum", "swim"}, {"swung", "swing"}, {"taken", "take"}, {"taught", "teach"}, {"thought", "think"}, {"threw", "throw"}, {"thrown", "throw"},
	{"told", "tell"}, {"took", "take"}, {"tore", "tear"}, {"torn", "tear"}, {"trod", "tread"}, {"trodden", "tread"}, {"undergone", "undergo"}, {"understood", "understand"},
	{"undertaken", "undertake"}, {"undertook", "undertake"}, {"undid", "undo"}, {"undone", "undo"}, {"unwound", "unwind"}, {"upheld", "uphold"}, {"went", "go"},
	{"wept", "weep"}, {"withdrawn", "withdraw"}, {"withdrew", "withdraw"}, {"withheld", "withhold"}, {"withstood", "withstand"}, {"won", "win"}, {"wore", "wear"},
	{"worn", "wear"}, {"woven", "weave"}, {"written", "write"}, {"wrote", "write"}, {"wrung", "wring"}};

static int by_form(const void *key, const void *one) { return strcmp(key, ((const struct irregular *)one)->form); }

static bool spelled(const struct stance_article *a, uint32_t i, const char *set)
{
	char low[16];
	uint32_t n = i < a->token->n ? a->token->end[i] - a->token->begin[i] : 0;
	if (n == 0 || n > sizeof low - 3)
		return false;
	n = (uint32_t)text_lower(a->text + a->token->begin[i], n, low + 1, sizeof low - 3) + 1;
	low[0] = low[n] = '|';
	low[n + 1] = 0;
	return strstr(set, low) != NULL;
}

/* "She's got a nerve", "have not got the guts": no more than "has". */
static bool only_has(const struct stance_article *a, uint32_t i)
{
	uint32_t front = i > 1 && spelled(a, i - 1, "|not|n't|n’t|always|still|just|never|only|") ? i - 2 : i - 1;
	return i > 0 && spelled(a, front, "|'s|’s|has|have|'ve|’ve|") && spelled(a, i + 1, "|a|an|the|no|any|");
}

const char *verb_lemma(const struct stance_article *a, uint32_t i, const char *lemma, char tag)
{
	char low[16];
	uint32_t b = a->token->begin[i], n = a->token->end[i] - b;
	if (tag != 'v' || n < 3 || n > sizeof low - 2)
		return lemma;
	low[text_lower(a->text + b, n, low, sizeof low - 1)] = 0;
	if (strcmp(low, "got") == 0)
		return only_has(a, i) ? "have" : lemma;
	const struct irregular *k = bsearch(low, irregular, sizeof irregular / sizeof *irregular, sizeof *irregular, by_form);
	return k ? k->lemma : lemma;
}
