/*
 * lexicon.c -- the closed classes of words that the tokenizer knows.
 *
 * One hash table from a lower-cased word to the classes that it is in, built when
 * the plugin is opened (some hundred words, a few microseconds). What is learned
 * is in sentence.c; this is what grammar books and style guides list.
 */
#include "lexicon.h"

#include <string.h>

static const struct { uint32_t class; const char *words; } list[] = {
/* compounds with these are not cut at their hyphen */
{LX_PREFIX,
	"agro ante anti arch auto bi bio co counter cross cyber de e eco electro ex extra geo hydro hyper infra inter "
	"intra macro mega meta micro mid mini mono multi neo non over pan para peri poly post pre pro proto pseudo "
	"psycho quasi re semi socio sub super thermo trans tri u uber ultra un uni vice"},
/* nor with these behind it */
{LX_SUFFIX, "esque ette fest fold gate itis less most rama wise ness"},
/* uh-huh, mm-hm, whoo-hoo: not cut if all parts are such */
{LX_SOUND, "ah eh ha heh hm hmm ho hoo huh m mhm mm mmm nuh nun oh ooh uh um unh whoa whoo woo yoo"},
/* the word behind "lets" if it stands for let's, and behind "its" and "your" if they stand for it's and you're: words that
   follow no possessive even in careful prose, which has "its very nature" and "its now former owner" */
{LX_AFTER_VERB, "all be do face get go hope just make move not see start stop take talk try"},
{LX_AFTER_BE, "a also an because been definitely from going gonna here in like not on really the there"},
/* with a capital letter, these begin a sentence and are no surname: vitamin C. The ... */
{LX_STARTER,
	"a after all although an and are as at before but by did do each even for from has have he her here his how however i "
	"if in is it its many most my no not now of on one or our see she since so some still that the their then there these "
	"they this those though to under was we were what when where which while who why will with you your"},
/* codes written to the number: Rs500, EUR20 */
{LX_CURRENCY, "aud cad chf eur gbp inr jpy myr ngn pkr rm rp rs sgd usd zar"},
/* short words that have a hyphen behind them without being broken off */
{LX_SHORT, "am an as at be by do go he i if in is it me my no of off on or so to up us we"},
/* written to a number without a space */
{LX_UNIT,
	"a.m am b billion bn bps c cc cm crore f ft g gb gbps ghz gw h ha hr hrs hz in k kb kb/s kg khz km "
	"kmh kph kw kwh l lakh lb lbs m mah mb mbps mg mhz mi million min mins ml mm mn mp mph mw nm oz p.m "
	"pm ppm psi pt px rpm sec secs t tb tn trillion v w yd yr"},
/* an abbreviation with a stop behind it */
{LX_ABBREVIATION,
	"a.g a.k.a abbr acad adj adm admin adv al ala amb approx apr apt ariz ark art assn assoc asst atty "
	"alh aug ave b.a bldg blvd br brig bros ca cal calif capt cf ch cir cmdr co col colo comm conn corp cos "
	"cpl cpt d.c d.j dak dec def del dept det dir dist dr drs e.g e.u ed eds eng engr eq esq est etc excl exec ext "
	"feb ff fig figs fla fol fr fri ft gen gens gmbh gov govt hist hon hr hrs hwy i.e ill inc incl ind "
	"ins insp inst intl jan jr jul jun kan kans ky la lat lb lbs lib llc ln lt ltd m.a m.d m.p maj mar "
	"mass max md messrs mfg mgr mich min minn mins misc miss mlle mlles mme mmes mo mon mont mr mrs ms "
	"msgr mss mt n.b n.v natl neb nev no nos nov nr nrs oct okla op ore orig oz p p.s pa par para penn "
	"ph.d pkwy pl plc pp pres prof ps pte pty pvt rd rep repr reps resp ret rev rm s.p.a sat sec secs sen "
	"sens sep sept sgt sgts soc spc sq sr st ste supt tel tenn tex thu thur thurs trans transl tue tues "
	"b.sc m.sc d.phil ed.d ll.b ll.m ga w.va cdr wg sqn pfc mx u.k u.n u.s univ v va viz voc vol vols vs vt wash wed wis wk wks wyo yr yrs"},
/* of those, words as well: an abbreviation only with a capital letter */
{LX_CAPITAL,
	"ga mx wg adj admin adv apt ark art asst br cal capt ch cir co col colo comm conn cos dec def del det dir dist "
	"ed est exec fig fol fr ft gen gov hist hon ill in ind ins inst jan ky la lat lib ln maj mar mass max "
	"min minn miss mo mon ms mss mt neb no op ore oz pa par para penn pl pres ps rep ret rev rm sat sec "
	"sen sep soc sq sr st ste tex trans v va wash wed wk wks"},
/* an abbreviation only before a number */
{LX_BEFORE_NUMBER, "b d fl ca ksh rs sh no nos vol vols p pp fig figs ch sec art par c max min ext apt rm"},
{LX_DOMAIN,
	"com org net edu gov mil int info biz io co uk de fr jp cn in au ca us eu ru br tv me it es nl se ch my sg "
	"doc pdf htm html jpg gif txt xls zip exe ppt mp3 php asp"},
{LX_FACE,
	":) :-) :( :-( ;) ;-) :d :-d :p :-p :/ :-/ :'( =) =( =d <3 :o xd :] :[ ^^ ^_^ -_- :* ;d ;p :-)) :)) ;)) :\\ =] =p"},
/* n't without its apostrophe */
{LX_NEGATION,
	"dont didnt doesnt wont cant isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt aint arnt "
	"mustnt neednt"},
{LX_CLITIC, "s m d re ve ll"},
/* may begin with an apostrophe */
{LX_ELIDED, "s m d re ve ll t em til till cause cuz twas tis bout round nt n"},
/* one word with what stands behind the slash: w/o, b/c */
{LX_SLASH, "s w n c b"},
};

/* Two words written as one, and the length of the first. */
static const struct { const char *word; uint32_t first; } fused[] = {
	{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3}, {"lotta", 3},
	{"outta", 3}, {"youre", 3}, {"thats", 4}, {"whats", 4}, {"theyre", 4}, {"ive", 1}, {"im", 1}, {"theres", 5},
	{"hes", 2}, {"shes", 3}, {"whos", 3}, {"heres", 4}, {"youll", 3}, {"itll", 2}, {"theyll", 4}, {"youve", 3},
	{"weve", 2}, {"theyve", 4}, {"elses", 4}, {"todays", 5}, {"anyones", 6}, {"everyones", 8}, {"someones", 7},
	{"alot", 1}, {"ofcourse", 2}, {"thankyou", 5}, {"lastnight", 4}, {"its", 2}, {"your", 3}, {"lets", 3}};

static uint32_t *slot_of(struct lexicon *l, const char *w, uint32_t n)
{
	uint32_t h = lexicon_hash(w, n) % LEXICON_SLOTS;
	while (l->slot[h].class && (l->slot[h].n != n || memcmp(l->slot[h].word, w, n) != 0))
		h = (h + 1) % LEXICON_SLOTS;
	if (!l->slot[h].class) {
		memcpy(l->slot[h].word, w, n);
		l->slot[h].n = (uint8_t)n;
	}
	return &l->slot[h].class;
}

void lexicon_fill(struct lexicon *l)
{
	memset(l, 0, sizeof *l);
	for (size_t i = 0; i < sizeof list / sizeof *list; i++)
		for (const char *w = list[i].words; *w;) {
			uint32_t n = (uint32_t)strcspn(w, " ");
			*slot_of(l, w, n) |= list[i].class;
			w += n + (w[n] == ' ');
		}
	for (size_t i = 0; i < sizeof fused / sizeof *fused; i++)
		*slot_of(l, fused[i].word, (uint32_t)strlen(fused[i].word)) |= LX_FUSED | fused[i].first << LX_FIRST_SHIFT;
	for (uint32_t i = 0; i < LEXICON_SLOTS; i++) {
		uint32_t class = l->slot[i].class, k = class ? lexicon_glance(l->slot[i].word, l->slot[i].n) : 0;
		if (class & (LX_FUSED | LX_NEGATION))
			l->glance[k / 8] |= (uint8_t)(1u << k % 8);
		if (class & (LX_ABBREVIATION | LX_BEFORE_NUMBER))
			l->stop[k / 8] |= (uint8_t)(1u << k % 8);
	}
}

uint32_t lexicon_class(const struct lexicon *l, const char *s, uint32_t n)
{
	char low[LEXICON_WORD];
	if (n == 0 || n > LEXICON_WORD)
		return 0;
	for (uint32_t i = 0; i < n; i++)
		low[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
	uint32_t h = lexicon_hash(low, n) % LEXICON_SLOTS;
	while (l->slot[h].class) {
		if (l->slot[h].n == n && memcmp(l->slot[h].word, low, n) == 0)
			return l->slot[h].class;
		h = (h + 1) % LEXICON_SLOTS;
	}
	return 0;
}
