/*
 * lexicon.c -- the words that report, and the small words around them.
 *
 * A verb is given by its lemma; its other forms follow from the spelling, or are
 * written out behind a colon where they do not. All forms go into one table at
 * open, so that the plugin looks each word of an article up once.
 */
#include "quote.h"

#include <stdlib.h>
#include <string.h>

/* Verbs of speech and writing. */
static const char speech[] =
	"say:said:saying tell:told:telling add write:wrote:writing:written ask report note announce suggest argue tweet retweet describe declare "
	"accuse explain acknowledge criticize criticise urge respond claim warn state conclude praise vow pledge promise insist reply:replied:replying "
	"complain predict confirm deny:denied:denying reiterate assert joke remind stress concede emphasize emphasise boast email quip:quipped:quipping "
	"reveal testify:testified:testifying mention comment remark observe allege contend maintain admit:admitted:admitting "
	"agree recall echo exclaim proclaim reassure assure inform advise lament denounce condemn mock dismiss reject tout "
	"blame apologize apologise shout yell scream whisper cry:cried:crying muse opine hint estimate forecast:forecast:forecasting speculate "
	"elaborate clarify:clarified:clarifying confide disclose recount recommend demand instruct implore beg:begged:begging plead threaten protest retort snap:snapped:snapping "
	"scoff enthuse wonder inquire interject summarize summarise stipulate rebuke ridicule decry:decried:decrying "
	"decline pen:penned:penning counsel caution counter express convey articulate outline "
	"affirm reaffirm avow decree grumble moan mutter mumble murmur stammer blurt rebut:rebutted:rebutting dispute post "
	"attest depose commend congratulate chant gush thunder fume sigh bemoan hail applaud laud liken characterize characterise analyze analyse signal "
	"inform divulge relay quote cite calculate rule tease declaim demur:demurred:demurring rejoin riff opined underline underscore";
/* Verbs that report among other things they do. */
static const char weak[] =
	"call speak:spoke:speaking talk point read:read:reading hear:heard:hearing answer repeat "
	"defend highlight question propose offer joke:joked conclude voice issue brief "
	"publish attack slam:slammed:slamming blast charge discuss address challenge compare request order "
	"show find:found:finding indicate text message refer:referred:referring endorse invite refuse pray swear:swore:swearing recite boom intone chime volunteer "
	"rail deride portray depict dub:dubbed:dubbing scold chide chastise berate admonish exhort refute contradict taunt heckle "
	"blog:blogged:blogging narrate confess disavow renounce repudiate retract "
	"vent rant lecture preach theorize pontificate gloat brag:bragged:bragging crow lambast lambaste excoriate castigate skewer disparage lampoon vilify "
	"quibble bristle rave allude jeer submit:submitted:submitting brand label:labelled:labelling appeal";
/* Verbs that report beside words in marks, and elsewhere do not. */
static const char aspect[] =
	"continue go:went:going begin:began:beginning start smile nod shrug laugh finish open close wrap:wrapped give:gave:giving put:put:putting "
	"sum:summed sing:sang:singing translate teach:taught:teaching mean:meant:meaning "
	"sob:sobbed:sobbing weep:wept:weeping roar growl wail chuckle grin:grinned:grinning";
/* Verbs of belief, wish and feeling. */
static const char attitude[] =
	"think:thought:thinking believe know:knew:knowing want hope fear feel:felt:feeling like love hate wish expect doubt worry:worried:worrying "
	"support oppose prefer:preferred:preferring consider see:saw:seeing view regard understand:understood:understanding realize realise assume suspect "
	"imagine plan:planned:planning intend seek:sought:seeking favor favour back need decide hold:held:holding trust regret:regretted:regretting "
	"learn appear seem aim vote approve encourage resolve determine choose:chose:choosing try:tried:trying attempt admire respect dislike welcome embrace remember dream anticipate care concern";

static const struct { uint32_t bits; const char *words; } plain[] = {
	{W_NOUN, "statement statements tweet tweets interview interviews speech letter email emails e-mail memo remarks comments post report reports "
	         "warning claim claims accusation accusations allegation allegations announcement suggestion criticism criticisms complaint complaints "
	         "message op-ed testimony filing prediction assertion assertions promise pledge vow argument arguments proposal plea appeal demand demands explanation description assessment estimate "
	         "forecast joke threat threats apology denial denials endorsement recommendation rant tirade editorial column release"},
	{W_PREP, "of in on at by for with from to as about into over under between among through during until since against without within "
	         "before after toward towards via per amid despite beyond near outside inside like upon off behind beside"},
	{W_LINK, "and but or so then yet nor plus"},
	{W_AUX, "has have had is are was were be been being will would can could may might must should shall do does did not n't n’t 's ’s 'd ’d 've ’ve "
	        "'ll ’ll 're ’re ca wo cannot"},
	{W_BE, "is are was were be been being 's ’s 're ’re"},
	{W_HAVE, "has have had 've ’ve 'd ’d 's ’s"},
	{W_DET, "a an the this that these those some several many most any each every another other both all no one two three four five six seven eight "
	        "nine ten few certain various numerous"},
	{W_HE, "he"}, {W_SHE, "she"}, {W_THEY, "they"}, {W_I, "i we"}, {W_IT, "it"},
	{W_WHO, "who which that whom whose"},
	{W_HIM, "him her them us me you it"},
	{W_HIS, "his her their its our my your"},
	{W_TIME, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight later earlier recently now then again once "
	         "afterwards afterward thereafter january february march april june july august september october november december morning "
	         "afternoon evening night week month year last next"},
	{W_ADVERB, "also again still even just once simply only ever never soon always often too flatly quietly softly angrily bluntly"},
	{W_SUBORDINATE, "when while after before because although though if as since until once unless whereas where"},
	{W_PERSON, "activist activists adviser advisers advisor aide aides ambassador analyst analysts attorney author authorities bishop boss candidate "
	           "captain chairman chairwoman chair chief citizen coach colleague commander commentator company council critic critics delegate diplomat director "
	           "doctor driver economist editor employee envoy executive expert experts farmer father firm friend friends governor government group groups "
	           "historian investigator investors journalist judge justice king lawmaker lawmakers lawyer leader leaders man manager mayor member members minister ministry "
	           "mother neighbor neighbour nominee nurse observer observers officer officers official officials opponent opponents organizer owner pastor pilot "
	           "player police politician poll pollster president priest professor prosecutor prosecutors protesters publisher rapporteur report reporter representative "
	           "researcher researchers resident residents rival scientist scientists secretary senator sheriff soldier son source sources spokesman "
	           "spokesperson spokeswoman staffer strategist student students study supporter supporters survey survivor teacher team tribunal union veteran "
	           "victim villager voter voters wife witness witnesses woman worker workers writer"},
};

enum { SLOTS = 8192, FORMS = SLOTS / 2, FORM = 20 };

/* Forms stand side by side, and slots only say where: few pages are touched when it is filled. */
struct lexicon {
	uint32_t n;           /* of `form`, the empty one counted that all that is unknown meets */
	uint16_t slot[SLOTS]; /* by the hash of a form: its index; 0: free */
	struct entry { char form[FORM]; char lemma[FORM]; uint32_t bits; } form[FORMS];
};

static uint32_t hash_of(const char *s, uint32_t n)
{
	uint32_t h = 2166136261u;
	for (uint32_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h ^ h >> 13;
}

/* The slot of a form; a free one if it is not there. */
static uint32_t slot_of(const struct lexicon *l, const char *s, uint32_t n)
{
	uint32_t at = hash_of(s, n) & (SLOTS - 1);
	for (; l->slot[at]; at = (at + 1) & (SLOTS - 1)) {
		const struct entry *e = &l->form[l->slot[at]];
		if (strncmp(e->form, s, n) == 0 && e->form[n] == 0)
			break;
	}
	return at;
}

static void put(struct lexicon *l, const char *form, uint32_t n, const char *lemma, uint32_t bits)
{
	if (n >= FORM)
		return;
	uint16_t *slot = &l->slot[slot_of(l, form, n)];
	if (!*slot && l->n < FORMS)
		*slot = (uint16_t)l->n++;
	if (!*slot) {
		l->n = FORMS + 1;
		return;
	}
	struct entry *e = &l->form[*slot];
	memcpy(e->form, form, n);
	e->bits |= bits;
	if (lemma && !e->lemma[0])
		strcpy(e->lemma, lemma);
}

static bool vowel(char c) { return strchr("aeiou", c) != NULL; }

/* The regular forms of a verb: -s, -ed, -ing. `given`: those written out, past, -ing and participle. */
static void conjugate(struct lexicon *l, const char *lemma, char *given, uint32_t bits)
{
	char form[FORM + 4];
	uint32_t n = (uint32_t)strlen(lemma);
	bool e = lemma[n - 1] == 'e', y = lemma[n - 1] == 'y' && !vowel(lemma[n - 2]);
	bool hiss = strchr("sxz", lemma[n - 1]) || (n > 2 && lemma[n - 1] == 'h' && strchr("cs", lemma[n - 2])) || (lemma[n - 1] == 'o');
	strcpy(form, lemma);
	put(l, form, n, lemma, bits | W_BASE);
	strcpy(form + n - y, y ? "ies" : hiss ? "es" : "s");
	put(l, form, (uint32_t)strlen(form), lemma, bits);
	strcpy(form, lemma);
	strcpy(form + n - y - e, y ? "ied" : "ed");
	char *past = strsep(&given, ":"), *ing = strsep(&given, ":"), *participle = strsep(&given, ":");
	if (!past)
		past = form;
	put(l, past, (uint32_t)strlen(past), lemma, bits | W_PAST);
	strcpy(form, lemma);
	strcpy(form + n - e, "ing");
	if (!ing)
		ing = form;
	put(l, ing, (uint32_t)strlen(ing), lemma, bits | W_ING);
	if (participle)
		put(l, participle, (uint32_t)strlen(participle), lemma, bits | W_PAST);
}

static void verbs(struct lexicon *l, const char *list, uint32_t bits)
{
	char one[80], *given;
	while (*list) {
		size_t n = strcspn(list, " ");
		if (n && n < sizeof one) {
			memcpy(one, list, n);
			one[n] = 0;
			given = one;
			char *lemma = strsep(&given, ":");
			if (strlen(lemma) < FORM - 4)
				conjugate(l, lemma, given, bits);
		}
		list += n + (list[n] == ' ');
	}
}

struct lexicon *quote_lexicon(void)
{
	struct lexicon *l = calloc(1, sizeof *l);
	if (!l)
		return NULL;
	l->n = 1;
	verbs(l, speech, W_CUE);
	verbs(l, weak, W_CUE | W_WEAK);
	verbs(l, aspect, W_CUE | W_WEAK | W_ASPECT);
	verbs(l, attitude, W_ATTITUDE);
	for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
		for (const char *s = plain[k].words; *s;) {
			uint32_t n = (uint32_t)strcspn(s, " ");
			put(l, s, n, NULL, plain[k].bits);
			s += n + (s[n] == ' ');
		}
	if (l->n > FORMS) { /* the lists have outgrown FORMS */
		free(l);
		return NULL;
	}
	return l;
}

void quote_lexicon_free(struct lexicon *l) { free(l); }

uint32_t quote_word(const struct lexicon *l, const char *s, uint32_t n, const char **lemma)
{
	char low[FORM];
	if (lemma)
		*lemma = NULL;
	if (n >= FORM)
		return 0;
	for (uint32_t i = 0; i < n; i++)
		low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
	low[n] = 0;
	const struct entry *e = &l->form[l->slot[slot_of(l, low, n)]];
	if (lemma && e->lemma[0])
		*lemma = e->lemma;
	uint32_t bits = e->bits;
	if (!bits && n > 4 && memcmp(low + n - 2, "ly", 2) == 0)
		bits = W_ADVERB;
	return bits;
}
