/*
 * source_words.c -- words for those who speak and for speaking, and where a phrase of theirs ends.
 *
 * What an article's every word is looked up in is made into sets once; the short lists are read through.
 */
#include "source.h"
#include "../../core/learn/nominal.h"

static const char heads[] =
	"|activist|activists|adviser|advisers|advisor|advisors|aide|aides|ambassador|analyst|analysts|attorney|attorneys|author|"
	"authorities|authors|bishop|boss|bosses|campaigner|campaigners|captain|chairman|chairwoman|chief|citizen|citizens|coach|"
	"commander|commissioner|commentator|commentators|company|council|counsel|critic|critics|delegate|delegates|demonstrators|detective|"
	"detectives|diplomat|diplomats|director|doctor|doctors|driver|drivers|economist|economists|editor|editors|employee|"
	"employees|envoy|executive|executives|expert|experts|eyewitness|eyewitnesses|families|family|farmer|farmers|fans|"
	"firefighters|governor|government|group|groups|historian|historians|industry|insider|insiders|inspector|investigator|"
	"investigators|investor|investors|journalist|journalists|judge|judges|king|lawmaker|lawmakers|lawyer|lawyers|leader|"
	"leaders|lieutenant|manager|managers|mayor|member|members|minister|ministers|ministry|mother|father|neighbor|neighbors|"
	"neighbour|neighbours|negotiator|negotiators|nurse|nurses|observer|observers|officer|officers|official|officials|"
	"opponent|opponents|organiser|organisers|organizer|organizers|owner|owners|panel|parents|participants|pilot|pilots|"
	"player|players|police|politician|politicians|pollster|president|priest|principal|producer|professor|prosecutor|"
	"prosecutors|protester|protesters|publisher|regulator|regulators|relative|relatives|report|reporter|reporters|"
	"representative|representatives|rescuers|researcher|researchers|resident|residents|scholar|scholars|scientist|"
	"scientists|secretary|senator|senators|soldier|soldiers|son|daughter|source|sources|spokesman|spokesmen|spokesperson|"
	"spokespeople|spokespersons|spokeswoman|staff|strategist|strategists|student|students|study|supporter|supporters|"
	"survivor|survivors|teacher|teachers|team|trader|traders|tribunal|union|unions|veteran|veterans|victim|victims|"
	"villager|villagers|volunteer|volunteers|voter|voters|watchdog|widow|witness|witnesses|woman|man|worker|workers|"
	"writer|writers|wife|husband|statement|court|records|documents|filings|jury|department|agency|institute|commission|committee|firm|club|bank|bench|board|embassy|cabinet|campaign|camp|office|opposition|party|coalition|federation|association|"
	"charity|newspaper|paper|tribunals|inspectors|exporters|growers|neighbor|friend|friends|predecessor|successor|people|persons|passengers|patients|pupils|tenants|campaigns|"
	"solicitor|solicitors|barrister|barristers|cleric|clerics|lecturers|magistrate|magistrates|coroner|promoter|headteacher|pastor|imam|columnist|columnists|governments|"
	"prosecution|defence|defense|parties|promoters|developers|organisations|organizations|colleagues|colleague|teammates|teammate|classmates|carers|bandmates|sister|brother|aunt|uncle|cousin|girlfriend|boyfriend|partner|grandmother|grandfather|"
	"tweet|post|letter|email|e-mail|memo|petition|leaflet|placard|banner|poster|caption|editorial|notice|lawsuit|complaint|resolution|"
	"shareholder|shareholders|creditors|commuters|miners|landlords|rebels|separatists|fishermen|hauliers|pensioners|refugees|migrants|";
static const char reports[] =
	"|said|says|say|told|tells|tell|added|adds|announced|announces|argued|argues|argue|asked|asks|claimed|claims|claim|"
	"confirmed|confirms|confirm|declared|denied|denies|deny|described|estimate|estimated|estimates|expect|explained|explains|"
	"insisted|insists|insist|noted|notes|note|predict|predicted|predicts|pointed|promised|recalled|replied|reported|reports|"
	"report|revealed|reveals|stated|states|stressed|suggested|suggests|suggest|urged|vowed|warned|warns|warn|wrote|writes|"
	"believe|believes|believed|acknowledged|admitted|alleged|alleges|allege|analyzed|analysed|complained|concluded|"
	"conceded|criticised|criticized|emphasised|emphasized|fear|feared|hope|maintained|testified|tweeted|recommended|"
	"found|showed|shows|ruled|accused|blamed|demanded|called|think|know|agree|agreed|speculated|observed|remarked|"
	"cautioned|caution|contended|contends|contend|asserted|asserts|questioned|questions|implored|praised|praise|condemned|condemn|criticise|criticize|accuse|describe|"
	"rejected|rejects|reject|ordered|disputed|disputes|dispute|declined|declines|informed|submitted|backed|welcomed|welcomes|welcome|opposes|opposed|defended|defends|calls|demands|reads|";
/* Those that nobody but a speaker or a paper does: what stands before them is one, whatever its head. */
static const char speaks[] =
	"|said|says|say|told|tells|tell|argued|argues|argue|insisted|insists|insist|warned|warns|warn|explained|explains|explain|acknowledged|acknowledges|"
	"acknowledge|admitted|admits|admit|conceded|concedes|concede|complained|complains|complain|wrote|writes|contended|contends|contend|asserted|asserts|assert|"
	"alleged|alleges|allege|testified|tweeted|replied|recalled|recalls|recall|stressed|emphasised|emphasized|maintained|maintains|maintain|cautioned|caution|remarked|"
	"accused|accuses|accuse|criticised|criticized|criticise|criticize|condemned|condemns|condemn|praised|praises|praise|"
	"whispered|whispers|shouted|shouts|muttered|mutters|murmured|yelled|screamed|exclaimed|joked|quipped|";
/* Words that end such a phrase on its left. */
static const char stops[] =
	"|of|in|on|at|by|for|with|from|to|as|that|which|who|whom|whose|and|or|but|if|when|while|after|before|because|than|then|"
	"is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|not|n't|"
	"he|she|it|they|we|i|you|him|her|them|us|me|said|says|say|told|according|also|there|where|what|how|why|against|about|"
	"into|over|under|between|among|through|during|until|since|so|like|however|meanwhile|although|though|including|";
const char source_links[] = NOMINAL_LINKS;
const char source_between[] = "|have|has|had|also|later|earlier|then|now|who|that|which|already|recently|previously|repeatedly|today|yesterday|";
const char source_determiners[] = "|a|an|the|this|these|those|some|several|many|most|two|three|four|five|six|one|another|other|his|her|their|its|our|my|few|";
const char source_inner[] = "|of|in|on|at|by|for|with|from|to|as|and|over|under|between|among|against|about|into|through|";

void entity_source_words(struct source_words *words)
{
	word_set_make(&words->links, source_links);
	word_set_make(&words->heads, heads);
	word_set_make(&words->reports, reports);
	word_set_make(&words->speaks, speaks);
	word_set_make(&words->stops, stops);
}
