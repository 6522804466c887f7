/*
 * words.c -- the words that tell who is meant.
 *
 * All lists go into one table when the plugin is opened, so that each word of an
 * article is looked up once.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/title.h"
#include "coref.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 8192, KNOWN_SLOTS = 4096, LONGEST = 40 };
struct lexicon { uint32_t hash[SLOTS], bits[SLOTS], same[SLOTS]; uint8_t sort[SLOTS], holder[SLOTS]; uint32_t known[KNOWN_SLOTS]; uint64_t known_rows[KNOWN_SLOTS]; uint32_t office[COREF_OFFICES]; };

static const struct { uint32_t bits; const char *words; } list[] = {
	{W_REPORT, "said says say told tells added adds announced announces argued argues asked asks claimed claims confirmed confirms denied "
	           "denies declared explained explains insisted insists noted notes recalled replied reported reports revealed stated states "
	           "stressed suggested suggests urged vowed warned warns wrote writes believes believed acknowledged admitted alleged complained "
	           "concluded conceded criticised criticized emphasised emphasized tweeted posted remarked observed continued testified "
	           "accused blamed condemned praised defended dismissed rejected described promised pledged predicted joked quipped shouted "
	           "whispered called calls hailed mocked lamented cautioned recalls thinks commented responded answered estimated maintained"},
	{W_SAID, "said says added adds explained explains replied insisted insists wrote writes recalled recalls joked argued argues noted notes "
	         "continued concluded remarked observed quipped shouted whispered admitted complained responded answered declared commented"},
	{W_PREP, "of in on at by for with from to against between about into over under among through during without before after behind near "
	         "like than as including despite via versus vs"},
	{W_GAP, "also later has have had then himself herself earlier however reportedly repeatedly still already recently again further now once never always often long"},
	{W_VERB, "is are was were has have had will would can could may might must should shall does did do said says told who 's \xe2\x80\x99s "
	         "wants wanted won lost took made came went left led became began plans faces faced added broke brought built bought caught "
	         "chose drew drove fell felt found fought gave got grew heard held hid hit hurt kept knew laid met paid put quit ran read rose "
	         "sang sat saw sent set shook shot sold spent spoke stood stuck struck swept swore swung threw thought wore wept wrote let cut "
	         "cost beat bid bet shut split spread blew bore bent dealt fed fled flew forgot froze hung leapt lay lent rang rode sank sought "
	         "slept slid spun stole strode swam taught tore woke not n't only"},
	{W_BE, "is was are were became becomes remains"},
	{W_ROLE, "president premier taoiseach tánaiste minister chancellor senator congressman congresswoman governor mayor secretary spokesman spokeswoman "
	         "spokesperson chairman chairwoman chairperson chair chief director executive ceo founder owner boss manager head leader deputy "
	         "lawmaker legislator politician candidate nominee ambassador envoy diplomat commissioner councillor counsellor lawyer attorney "
	         "prosecutor judge justice solicitor barrister sheriff detective inspector superintendent officer constable sergeant captain "
	         "colonel general admiral commander soldier pilot coach player striker midfielder defender goalkeeper winger batsman bowler "
	         "skipper quarterback pitcher driver rider swimmer sprinter runner boxer golfer cyclist champion referee umpire actor actress "
	         "singer musician rapper comedian filmmaker producer writer author novelist poet playwright journalist reporter editor "
	         "presenter columnist analyst economist strategist scientist researcher professor lecturer historian doctor surgeon "
	         "physician nurse teacher principal student farmer fisherman businessman businesswoman billionaire entrepreneur banker trader "
	         "activist campaigner priest bishop archbishop primate patriarch pope pontiff imam ayatollah mufti rabbi cleric king queen prince princess emperor sultan emir caliph sheikh monarch "
	         "duke duchess astronaut engineer architect artist painter designer chef model republican democrat dictator "
	         "critic soprano tenor baritone intendant prop flanker hooker fly-half full-back left-back right-back playmaker jeweller "
	         "shopkeeper trucker plumber electrician carpenter mechanic barber butcher baker rancher grower climber mountaineer "
	         "sailor dentist vet psychologist psychiatrist biologist chemist physicist astronomer geologist epidemiologist "
	         "virologist philosopher sociologist anthropologist archaeologist curator librarian blogger programmer inventor hacker "
	         "smuggler dealer cleaner waiter clerk agent spy guard warden ranger firefighter paramedic midwife carer therapist "
	         "pharmacist headteacher headmaster headmistress rector dean vice-chancellor academic apprentice graduate pupil left- "
	         "hander right-hander medallist medalist olympian newcomer debutant harbourmaster policeman policewoman milkman postman "
	         "cook mason welder miner seamstress translator interpreter general-secretary vice-president treasurer teammate "
	         "lawman mp msp mep td mla mpp mna frontbencher assemblyman statesman scholar laureate incumbent challenger convenor convener consul "
	         "conservative liberal official adviser advisor aide negotiator representative rapporteur magistrate coroner investigator "
	         "tycoon magnate star performer composer conductor pianist violinist guitarist drummer songwriter sculptor photographer director "
	         "broadcaster dancer footballer cricketer jockey wrestler rower skier skater veteran centre-back goalscorer opener seamer "
	         "captain-coach technocrat tsar czar strongman separatist rebel warlord jihadist cardinal chaplain pastor vicar monk nun "
	         "delegate staffer pollster lobbyist fundraiser mogul frontrunner front-runner whip consultant specialist moderator anchor host "
	         "correspondent commentator pundit columnist ally surrogate strategist operative freeholder alderman alderwoman comptroller "
	         "philanthropist heir heiress neurosurgeon congressperson superdelegate nominee standard-bearer "
	         "auditor postmaster postmistress archdeacon abbot primate baron questioner offender major prophet kingpin pioneer examiner garda bursar provost registrar steward ombudsman whistleblower bailiff custodian marshal apostle evangelist hander rounder seed "
	         "wicketkeeper keeper batter sapper paratrooper marine cadet president-elect mayor-elect organiser organizer trustee landlord tenant shareholder investor financier chairmen lord baroness"},
	{W_OFFICE, "sen sen. gov gov. pm"},
	{W_OFFICE | W_ROLE, "cm cs ag ig dc dg cj ps dp"}, /* by initials, where an article has the office in full */
	{W_ROLE, "dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. col col. capt capt. sgt sgt. lt lt. rev rev. cllr reverend"},
	{W_OFFICE, "president premier taoiseach tánaiste minister chancellor senator governor mayor secretary chairman chairwoman chair director ceo judge justice "
	           "ambassador commissioner sheriff coach bishop archbishop pope king queen emperor sultan speaker prosecutor coroner referee"},
	{W_EMPTY, "rained rains rain snowed snows seems seemed appears appeared turns turned takes took happens happened matters mattered "
	          "becomes became costs hurts emerged emerges follows helps looks looked"},
	{W_SOMEBODY, "man woman boy girl teenager pensioner suspect defendant victim plaintiff claimant widow widower youngster youth "
	             "father mother son daughter brother sister husband wife uncle aunt grandfather grandmother lady gentleman person "
	             "bloke lad lass guy kid elder newlywed octogenarian septuagenarian nonagenarian centenarian retiree expat "
	             "child baby passenger resident witness survivor patient worker employee neighbour neighbor motorist gunman attacker "
	             "killer robber thief bride groom couple native successor predecessor rival opponent counterpart colleague friend girlfriend boyfriend "
	             "fiancee partner accused complainant hostage detainee prisoner inmate fugitive"},
	{W_KIN, "father mother son daughter brother sister husband wife uncle aunt grandfather grandmother girlfriend boyfriend fiancee partner "
	        "friend colleague successor predecessor rival opponent"},
	{W_PEOPLE, "people officials residents members workers students supporters protesters demonstrators police officers soldiers troops "
	           "authorities critics experts analysts scientists researchers investigators prosecutors lawyers doctors nurses teachers parents "
	           "players fans villagers farmers families children women men victims survivors witnesses relatives neighbours neighbors voters "
	           "customers passengers drivers staff employees leaders ministers lawmakers senators councillors activists campaigners rebels "
	           "militants gunmen suspects defendants judges jurors migrants refugees journalists reporters economists investors shareholders "
	           "traders executives managers directors organisers organizers volunteers rescuers firefighters tourists visitors patients "
	           "companies firms clubs teams countries nations states parties unions banks airlines sides brothers sisters pair couple "
	           "others tenants owners colleagues friends citizens representatives spokesmen"},
	{W_ORG, "company firm group bank club team side party union university college school court tribunal ministry department agency "
	        "commission committee council authority board association federation organisation organization charity institute institution "
	        "foundation airline carrier manufacturer carmaker automaker retailer supermarket brewer insurer lender broker operator publisher "
	        "newspaper magazine broadcaster channel network outlet regulator watchdog corporation conglomerate startup start-up maker "
	        "developer hospital museum church alliance bloc coalition militia army regiment orchestra band studio laboratory think-tank "
	        "government parliament senate congress assembly cabinet police force giant utility miner producer exchange fund embassy consulate "
	        "administration junta opposition movement faction outfit franchise subsidiary supplier contractor shipyard refiner grocer "
	        "paper daily tabloid weekly brewery distillery distributor cooperative co-operative chain platform consortium business multinational "
	        "streamer bakery theatre theater gallery library hotel zoo port airport squad minnows visitors hosts champions secretariat legislature navy "
	        "prosecution inquiry panel firm's bureau office brigade service trust league chamber society academy consortium caucus delegation troupe directorate regime management metro guild start-up inspectorate syndicate cartel "
	        "steelmaker meatpacker haulier bookmaker drugmaker chipmaker conservancy cathedral constabulary mission unit dairy seller partnership portal tribe rebels militants insurgents paramilitaries guerrillas"},
	{W_ROLE, "developer broker producer publisher contractor supplier champion operator"},
	{W_FIRM, "company firm group manufacturer carmaker automaker retailer supermarket brewer insurer lender broker operator publisher "
	         "corporation conglomerate startup start-up maker developer giant utility miner producer airline carrier bank subsidiary supplier "
	         "contractor shipyard refiner grocer brewery distillery distributor chain platform business multinational bakery streamer"},
	{W_TEAM, "club team side outfit franchise squad minnows visitors hosts champions"},
	{W_STATE, "government ministry department agency commission authority regulator watchdog council embassy consulate "
	          "cabinet parliament bureau secretariat office body"},
	{W_PLACE, "country nation state republic kingdom city town village island province region county capital district territory "
	          "seat riding ward constituency colony emirate kibbutz principality "
	          "municipality peninsula archipelago suburb continent enclave borough port resort"},
	{W_TEXT, "report statement study survey poll paper indictment lawsuit complaint filing letter post message article document ruling judgment "
	         "affidavit notice memo email e-mail tweet sign book film law bill rule order text data evidence version story account note label "
	         "caption headline website site page inscription bulletin forecast analysis review"},
	{W_HE, "father brother spokesman chairman businessman policeman fireman actor husband son widower "
	       "grandfather uncle nephew cardinal salesman sportsman batsman man boy gentleman guy "
	       "statesman strongman fisherman gunman boyfriend groom monk priest assemblyman lawman"},
	{W_SHE, "sister mother spokeswoman chairwoman businesswoman policewoman actress wife daughter "
	        "grandmother aunt niece widow heiress waitress sportswoman ballerina woman girl girlfriend fiancee bride nun goddess"},
	{W_THE, "the this that"},
	{W_OWNER, "his her its their our my your"},
	{W_A, "a an another one"},
	{W_STOP, ". ; : ( ) \" who which that is was are were and said has had or but if when while after before because whose where will would "
	         "to \xe2\x80\x9c \xe2\x80\x9d -- \xe2\x80\x94 \xe2\x80\x93"},
	{W_TITLE, "former late deputy prime vice foreign finance interior defence defense health national state news senior acting veteran film pop "
	          "football star opposition party - home justice education trade transport energy environment agriculture labour labor culture "
	          "sports planning housing assistant associate executive chief first then ex retired human rights army police team club head "
	          "interim caretaker honorary outgoing incoming shadow district circuit federal regional local city"},
	{W_FIRST, "first prime vice shadow deputy attorney head chief foreign finance interior defence defense health education justice transport home "
	          "appeals supreme high central"},
	{W_HIM, "he him his himself"}, {W_HER, "she her hers herself"}, {W_THEY, "they it them their theirs themselves its itself"},
	{W_FRONT, "asked when while as after before in on at despite although though if since because born with by for during from having being speaking once until under following amid unlike like told pressed questioned given describing calling citing writing responding addressing standing appearing arriving returning whether even to without throughout among besides"},
};

/* Words that are said of the same people and things. */
static const char *const same[] = {
	"coach manager boss gaffer", "spokesman spokeswoman spokesperson", "lawyer attorney barrister solicitor counsel litigator advocate", "chairman chairwoman chair chairperson",
	"singer soprano tenor vocalist", "doctor dr dr. physician surgeon medic", "author writer novelist", "director filmmaker film-maker", "premier pm taoiseach",
	"footballer striker midfielder defender player forward winger goalkeeper", "lawmaker legislator senator sen sen. rep rep. congressman congresswoman mp msp mep td mla mpp mna cllr councillor politician assemblyman",
	"billionaire tycoon magnate businessman businesswoman entrepreneur", "judge magistrate justice", "teenager youngster", "teacher headteacher headmaster headmistress principal",
	"king monarch", "queen monarch", "pope pontiff", "policeman policewoman officer constable detective inspector", "scientist researcher professor prof prof. academic scholar", "governor gov gov.", "reverend rev rev. priest pastor vicar",
	"actor actress star", "executive ceo", "suspect defendant accused", "woman mother widow lady", "man father widower", "carmaker manufacturer automaker motors auto automotive cars",
	"bank lender bancorp savings banking", "newspaper paper daily tabloid weekly magazine publication herald gazette courier echo advertiser tribune chronicle telegraph observer mercury argus times post guardian examiner sentinel inquirer dispatch", "airline carrier airways airlines wings aviation", "insurer insurance mutual assurance", "miner mining minerals lithium copper gold coal platinum zinc nickel", "utility power electric electricity energy water",
	"developer housebuilder homes properties residences resorts developments land", "brewer brewery breweries brewing ales", "drugmaker pharma pharmaceuticals lifesciences biotech therapeutics remedies laboratories",
	"mill mills", "directorate inspectorate", "church tabernacle chapel ministries baptist temple", "shipyard shipbuilder shipyards shipbuilding yard", "steelmaker steel steelworks ironworks", "chipmaker semiconductor semiconductors microelectronics chips micro", "haulier haulage logistics freight trucking", "builder construction contractors contractor building construtora", "refiner refining petroleum oil", "bookmaker betting bet bets", "distiller distillery distillers whisky", "planemaker aerospace aircraft", "broker brokerage securities", "distributor distribution wholesale", "housebuilder housing", "charity organisation organization group foundation",
	"university college institution school academy primary grammar", "court tribunal bench", "police force constabulary", "party group front dal", "union workers employees teamsters federation association league", "agency bureau body office authority regulator watchdog", "commission committee inquiry panel", "hospital infirmary medical clinic", "theatre theater opera house",
	"embassy mission consulate", "city capital town", "island territory", "country nation state republic kingdom", "soldier officer commander general gen gen. colonel col col. captain capt capt. sgt sgt. lt lt.",
};

static const char *const offices[COREF_OFFICES] = {"first", "prime", "vice", "deputy", "attorney", "foreign", "finance", "interior", "defence", "defense", "health", "education", "justice", "transport", "home"};

/* The place of the word of this hash; an empty one if it is not there. */
static uint32_t place_of(const struct lexicon *l, uint32_t hash)
{
	uint32_t at = hash & (SLOTS - 1);
	while (l->hash[at] && l->hash[at] != hash)
		at = (at + 1) & (SLOTS - 1);
	return at;
}

static void put(struct lexicon *l, const char *s, size_t n, uint32_t bits, uint32_t group, unsigned sort)
{
	uint32_t h = feat_bytes(s, n), at = place_of(l, h);
	l->hash[at] = h;
	l->bits[at] |= bits;
	if (group)
		l->same[at] = group;
	if (sort && !l->sort[at])
		l->sort[at] = (uint8_t)sort;
}

/* The words of a list, with a blank between two. */
static void put_all(struct lexicon *l, const char *s, uint32_t bits, uint32_t group, unsigned sort)
{
	while (*s) {
		size_t n = strcspn(s, " ");
		put(l, s, n, bits, group, sort);
		s += n + (s[n] == ' ');
	}
}

static void put_holders(struct lexicon *l, const struct holder_words *h)
{
	for (const char *s = h->words; *s;) {
		size_t n = strcspn(s, " ");
		put(l, s, n, 0, 0, 0);
		l->holder[place_of(l, feat_bytes(s, n))] = (uint8_t)h->sort;
		s += n + (s[n] == ' ');
	}
}

/* The place of a known name of this hash; an empty one if it is not there. */
static uint32_t known_place(const struct lexicon *l, uint32_t hash)
{
	uint32_t at = hash & (KNOWN_SLOTS - 1);
	while (l->known[at] && l->known[at] != hash)
		at = (at + 1) & (KNOWN_SLOTS - 1);
	return at;
}

/* What names of a row are called first, without the signs before it: its sort. */
static unsigned sort_of_row(const struct lexicon *l, const char *words)
{
	size_t n = strcspn(words, " "), first = strcspn(words, "+ ") < n ? strcspn(words, "+ ") + 1 : *words == '=';
	return l->sort[place_of(l, feat_bytes(words + first, n - first))];
}

static void put_known(struct lexicon *l, const char *s, unsigned row, unsigned sort)
{
	while (*s) {
		if (*s == '~')
			put(l, s + 1, strcspn(s, " ") - 1, 0, 0, sort);
		s += *s == '~';
		size_t n = strcspn(s, " ");
		uint32_t hash = feat_bytes(s, n), at = known_place(l, hash);
		l->known[at] = hash;
		l->known_rows[at] |= (uint64_t)1 << row;
		s += n + (s[n] == ' ');
	}
}

/* The rows of a name, as they are written there: of small letters, lines for blanks. */
static uint64_t known_rows(const struct lexicon *l, const char *before, const char *text)
{
	char low[LONGEST];
	size_t n = strlen(text), m = strlen(before);
	if (n + m >= LONGEST)
		return 0;
	memcpy(low, before, m);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)text[i], last = i ? (unsigned char)text[i - 1] : 0;
		bool capital = (c >= 'A' && c <= 'Z') || (last == 0xc3 && c >= 0x80 && c < 0x9f); /* and those with an accent */
		low[m + i] = (char)(c == ' ' ? '_' : capital ? c + 32 : c);
	}
	return l->known_rows[known_place(l, feat_bytes(low, n + m))];
}

uint64_t coref_known(const struct lexicon *l, const char *text)
{
	bool the = memcmp(text, "The ", strnlen(text, 4)) == 0 || memcmp(text, "the ", strnlen(text, 4)) == 0;
	return known_rows(l, "", text + (the && strlen(text) > 4 ? 4 : 0));
}

uint64_t coref_known_end(const struct lexicon *l, const char *text)
{
	const char *last = strrchr(text, ' ');
	return last ? known_rows(l, "*", last + 1) : 0;
}

/* A title of men or of women, also as it is written with a point. */
static void put_title(struct lexicon *l, const struct title *t)
{
	char pointed[LONGEST];
	uint32_t bits = (t->bits & TITLE_MAN ? W_HE : 0) | (t->bits & TITLE_WOMAN ? W_SHE : 0);
	put(l, t->word, strlen(t->word), bits, 0, 0);
	if (t->bits & TITLE_ADDRESS)
		put(l, pointed, (size_t)snprintf(pointed, sizeof pointed, "%s.", t->word), bits, 0, 0);
}

struct lexicon *coref_lexicon(void)
{
	struct lexicon *l = calloc(1, sizeof *l);
	for (size_t k = 0; l && k < sizeof list / sizeof *list; k++)
		put_all(l, list[k].words, list[k].bits, 0, 0);
	for (const struct title *t = titles; l && t->word; t++)
		if (t->bits & (TITLE_MAN | TITLE_WOMAN))
			put_title(l, t);
	for (size_t k = 0; l && k < sizeof same / sizeof *same; k++)
		put_all(l, same[k], 0, feat_end(feat(77, (uint32_t)k)), 0);
	for (unsigned k = 1; l && k < COREF_SORTS; k++)
		put_all(l, coref_sorts[k].words, coref_sorts[k].bits, 0, k);
	for (unsigned k = 1; l && k < COREF_SORTS; k++)
		put_all(l, coref_sorts[k].names, 0, 0, k);
	for (unsigned k = 0; l && k < COREF_HOLDERS; k++)
		put_holders(l, &coref_holders[k]);
	for (unsigned k = 0; l && k < COREF_KNOWN; k++)
		put_known(l, coref_knowns[k].names, k, sort_of_row(l, coref_knowns[k].words));
	for (unsigned k = 0; l && k < COREF_OFFICES; k++)
		l->office[k] = coref_hash(offices[k]);
	return l;
}

const uint32_t *coref_offices(const struct lexicon *l) { return l->office; }
uint32_t coref_same(const struct lexicon *l, uint32_t hash) { return l->same[place_of(l, hash)]; }
unsigned coref_holder(const struct lexicon *l, uint32_t hash) { return l->holder[place_of(l, hash)]; }
unsigned coref_sort(const struct lexicon *l, uint32_t hash) { return l->sort[place_of(l, hash)]; }

uint32_t coref_hash(const char *word) { return feat_bytes(word, strlen(word)); }

uint32_t coref_word(const struct lexicon *l, const char *s, uint32_t n, uint32_t *hash)
{
	char low[LONGEST];
	unsigned char c = (unsigned char)*s;
	bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xc3 && c < 0xe0), letter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
	uint32_t bits = (capital ? W_CAPITAL : 0) | (letter ? W_LETTER : 0), m = n < LONGEST ? n : LONGEST;
	for (uint32_t i = 0; i < m; i++)
		low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
	*hash = feat_bytes(low, m);
	return bits | l->bits[place_of(l, *hash)];
}
