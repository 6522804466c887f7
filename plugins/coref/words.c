/*
 * words.c -- the words that tell who is meant.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "coref.h"

#include <string.h>

const char reporting[] =
	"|said|says|say|told|tells|added|adds|announced|announces|argued|argues|asked|asks|claimed|claims|confirmed|confirms|denied|"
	"denies|declared|explained|explains|insisted|insists|noted|notes|recalled|replied|reported|reports|revealed|stated|states|"
	"stressed|suggested|suggests|urged|vowed|warned|warns|wrote|writes|believes|believed|acknowledged|admitted|alleged|complained|"
	"concluded|conceded|criticised|criticized|emphasised|emphasized|tweeted|posted|remarked|observed|continued|testified|"
	"accused|blamed|condemned|praised|defended|dismissed|rejected|described|promised|pledged|predicted|joked|quipped|shouted|whispered|";
const char prepositions[] =
	"|of|in|on|at|by|for|with|from|to|against|between|about|into|over|under|among|through|during|without|before|after|behind|near|"
	"like|than|as|including|despite|via|versus|vs|";
const char person_roles[] =
	"|president|premier|minister|chancellor|senator|congressman|congresswoman|governor|mayor|secretary|spokesman|spokeswoman|"
	"spokesperson|chairman|chairwoman|chairperson|chair|chief|director|executive|ceo|founder|owner|boss|manager|head|leader|deputy|"
	"lawmaker|legislator|politician|candidate|nominee|ambassador|envoy|diplomat|commissioner|councillor|counsellor|lawyer|attorney|"
	"prosecutor|judge|justice|solicitor|barrister|sheriff|detective|inspector|superintendent|officer|constable|sergeant|captain|"
	"colonel|general|admiral|commander|soldier|pilot|coach|player|striker|midfielder|defender|goalkeeper|winger|batsman|bowler|"
	"skipper|quarterback|pitcher|driver|rider|swimmer|sprinter|runner|boxer|golfer|cyclist|champion|referee|umpire|actor|actress|"
	"singer|musician|rapper|comedian|director|filmmaker|producer|writer|author|novelist|poet|playwright|journalist|reporter|editor|"
	"presenter|broadcaster|columnist|analyst|economist|strategist|scientist|researcher|professor|lecturer|historian|doctor|surgeon|"
	"physician|nurse|teacher|principal|student|farmer|fisherman|businessman|businesswoman|billionaire|entrepreneur|banker|trader|"
	"activist|campaigner|priest|bishop|archbishop|pope|pontiff|imam|rabbi|cleric|king|queen|prince|princess|emperor|sultan|monarch|"
	"duke|duchess|astronaut|engineer|architect|artist|painter|designer|chef|model|suspect|defendant|victim|plaintiff|widow|widower|"
	"father|mother|son|daughter|husband|wife|teenager|pensioner|republican|democrat|dictator|general-secretary|vice-president|"
	"treasurer|teammate|forward|lawman|mp|congresswoman|assemblyman|statesman|scholar|";
const char organisation_words[] =
	"|company|firm|group|bank|club|team|side|party|union|university|college|school|court|tribunal|ministry|department|agency|"
	"commission|committee|council|authority|board|association|federation|organisation|organization|charity|institute|institution|"
	"foundation|airline|carrier|manufacturer|carmaker|automaker|retailer|supermarket|brewer|insurer|lender|broker|operator|publisher|"
	"newspaper|magazine|broadcaster|channel|network|outlet|regulator|watchdog|corporation|conglomerate|startup|start-up|maker|"
	"developer|hospital|museum|church|alliance|bloc|coalition|militia|army|regiment|orchestra|band|studio|laboratory|think-tank|"
	"government|parliament|senate|congress|assembly|cabinet|police|force|giant|utility|miner|producer|exchange|fund|";

uint32_t low_hash(const struct walk *w, uint32_t i)
{
	char low[128];
	uint32_t b = w->token->begin[i], n = w->token->end[i] - b;
	return feat_bytes(low, text_lower(w->r->text + b, n > 100 ? 100 : n, low, sizeof low));
}

bool is_in(const struct walk *w, uint32_t i, const char *set)
{
	char key[24];
	uint32_t b = w->token->begin[i], n = w->token->end[i] - b;
	if (n > sizeof key - 3)
		return false;
	key[0] = '|';
	for (uint32_t k = 0; k < n; k++) {
		char c = w->r->text[b + k];
		key[k + 1] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
	memcpy(key + n + 1, "|", 2);
	return strstr(set, key) != NULL;
}

int title_gender(const struct walk *w, uint32_t i)
{
	static const char he[] =
		"|mr|mr.|sir|lord|king|prince|duke|emperor|sultan|sheikh|pope|father|brother|baron|earl|count|congressman|councilman|spokesman|"
		"chairman|businessman|policeman|fireman|actor|husband|son|monsieur|herr|senor|se\xc3\xb1or|imam|rabbi|ayatollah|tunku|widower|"
		"grandfather|uncle|nephew|bishop|archbishop|cardinal|salesman|sportsman|footballer|striker|batsman|";
	static const char she[] =
		"|mrs|mrs.|ms|ms.|miss|dame|lady|queen|princess|duchess|empress|sheikha|sister|mother|baroness|countess|congresswoman|"
		"councilwoman|spokeswoman|chairwoman|businesswoman|policewoman|actress|wife|daughter|madame|frau|senora|se\xc3\xb1ora|datin|"
		"grandmother|aunt|niece|widow|heiress|waitress|sportswoman|ballerina|";
	return is_in(w, i, he) ? 1 : is_in(w, i, she) ? -1 : 0;
}
