/*
 * words.c -- what a token can be part of: one table of words, looked at once a token.
 *
 * The table is sorted when the plugin is opened and searched by halves. A word
 * may stand in it twice ("second", "may", "pound").
 */
#include "../../core/learn/text.h"
#include "value.h"

#include <stdlib.h>
#include <string.h>

/* Units, in the order of the numbers in the table below; symbols as in the SI brochure and UCUM. */
const char *const value_unit[] = {"m", "km", "cm", "mm", "mi", "ft", "in", "yd", "kg", "g", "mg", "t", "lb", "oz", "ha", "acre", "km2", "m2",
	"L", "gal", "bbl", "km/h", "mph", "kn", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "°C", "°F", "B", "kB", "MB", "GB", "TB", "Hz", "MHz",
	"GHz", "nmi", "bps", "ly", "mi2", "ft2", "m3", "J", "V", "dB", "TWh", "Mbit/s", "pp"};

static const struct { uint8_t class; const char *words; } list[] = {
{W_SMALL, "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 "
	"fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"},
{W_TENS, "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"},
{W_HUNDRED, "hundred=2"},
{W_SCALE, "thousand=3 lakh=5 lakhs=5 lac=5 million=6 mln=6 crore=7 crores=7 billion=9 bln=9 trillion=12 quadrillion=15"},
{W_SUFFIX, "k=3 m=6 mn=6 mm=6 b=9 bn=9 t=12 tn=12 cr=7"},
{W_DOZEN, "dozen=12"},
{W_ORDINAL, "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 "
	"fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 hundredth=100"},
{W_FRACTION, "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 "
	"eighths=8 ninth=9 ninths=9 tenth=10 tenths=10"},
{W_MONTH, "january=1 jan=1 jan.=1 february=2 feb=2 feb.=2 march=3 mar=3 mar.=3 april=4 apr=4 apr.=4 may=5 june=6 jun=6 jun.=6 july=7 jul=7 "
	"jul.=7 august=8 aug=8 aug.=8 september=9 sept=9 sept.=9 sep=9 sep.=9 october=10 oct=10 oct.=10 november=11 nov=11 nov.=11 december=12 "
	"dec=12 dec.=12"},
{W_WEEKDAY, "monday=1 mon=1 mon.=1 tuesday=2 tue=2 tue.=2 tues.=2 tues=2 wednesday=3 wed=3 wed.=3 thursday=4 thu=4 thu.=4 thur.=4 "
	"thurs.=4 thurs=4 friday=5 fri=5 fri.=5 saturday=6 sat=6 sat.=6 sunday=7 sun=7 sun.=7"},
{W_SEASON, "spring=21 summer=22 autumn=23 fall=23 winter=24"},
{W_PERIOD, "second=0 seconds=0 minute=1 minutes=1 min=1 mins=1 hour=2 hours=2 hr=2 hrs=2 day=3 days=3 weekend=4 weekends=4 week=5 weeks=5 "
	"fortnight=6 fortnights=6 month=7 months=7 quarter=8 quarters=8 year=9 years=9 yr=9 yrs=9 decade=10 decades=10 century=11 centuries=11"},
{W_DAY, "yesterday=-1 today=0 tonight=0 tomorrow=1"},
{W_SHIFT, "last=-1 past=-1 previous=-1 this=0 current=0 next=1 coming=1 upcoming=1"},
{W_AMPM, "am=0 a.m.=0 a.m=0 pm=12 p.m.=12 p.m=12"},
{W_TIMEZONE, "gmt=0 utc=0 et=1 est=1 edt=1 ct=1 cst=1 cdt=1 mt=1 mst=1 mdt=1 pt=1 pst=1 pdt=1 bst=1 cet=1 cest=1 ist=1 kst=1 jst=1 aest=1 "
	"aedt=1 eat=1 wat=1 cat=1 sast=1 msk=1 hkt=1 sgt=1"},
{W_CLOCK, "noon=12 midday=12 midnight=0"},
{W_PERCENT, "%=0 percent=0 pct=0 pct.=0 percentage=1"},
{W_UNIT, "m=0 meter=0 meters=0 metre=0 metres=0 km=1 kms=1 kilometer=1 kilometers=1 kilometre=1 kilometres=1 cm=2 centimeter=2 centimeters=2 "
	"centimetre=2 centimetres=2 mm=3 millimeter=3 millimeters=3 millimetre=3 millimetres=3 mile=4 miles=4 mi=4 foot=5 feet=5 ft=5 ft.=5 "
	"inch=6 inches=6 yard=7 yards=7 kg=8 kgs=8 kilo=8 kilos=8 kilogram=8 kilograms=8 kilogramme=8 kilogrammes=8 g=9 gram=9 grams=9 "
	"gramme=9 grammes=9 mg=10 milligram=10 milligrams=10 tonne=11 tonnes=11 ton=11 tons=11 pound=12 pounds=12 lb=12 lbs=12 ounce=13 "
	"ounces=13 oz=13 hectare=14 hectares=14 ha=14 acre=15 acres=15 sqm=17 litre=18 litres=18 liter=18 liters=18 gallon=19 gallons=19 "
	"barrel=20 barrels=20 kph=21 kmh=21 mph=22 knot=23 knots=23 watt=24 watts=24 kilowatt=25 kilowatts=25 kw=25 megawatt=26 megawatts=26 "
	"mw=26 gigawatt=27 gigawatts=27 gw=27 kilowatt-hours=28 kwh=28 mwh=29 gwh=30 twh=50 c=31 celsius=31 f=32 fahrenheit=32 byte=33 "
	"bytes=33 kilobyte=34 kilobytes=34 kb=34 megabyte=35 megabytes=35 mb=35 gigabyte=36 gigabytes=36 gb=36 terabyte=37 terabytes=37 tb=37 "
	"hertz=38 hz=38 megahertz=39 mhz=39 gigahertz=40 ghz=40 joule=47 joules=47 volt=48 volts=48 decibel=49 decibels=49 mbps=51"},
{W_PREPOSITION, "in=0 since=0 by=0 until=0 till=0 from=0 of=0 during=0 before=0 after=0 through=0 throughout=0 early=0 late=0 mid=0 "
	"between=0 to=0 for=0 around=0 about=0 circa=0 as=0 and=0"},
{W_FUTURE, "will=0 'll=0 ’ll=0 shall=0 expected=0 scheduled=0 due=0 plans=0 planned=0 upcoming=0 set=0"},
{W_PAST, "said=0 told=0 was=0 were=0 did=0 had=0 announced=0 reported=0 added=0 wrote=0"},
};

enum { WORDS = 640, LONGEST = 20 };
struct entry { char word[LONGEST]; uint8_t class; int16_t value; };
struct value_lexicon { unsigned n; struct entry at[WORDS]; };

static int by_word(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int c = strcmp(x->word, y->word);
	return c ? c : (int)x->class - (int)y->class;
}

struct value_lexicon *value_lexicon_new(void)
{
	struct value_lexicon *l = calloc(1, sizeof *l);
	for (size_t k = 0; l && k < sizeof list / sizeof *list; k++)
		for (const char *s = list[k].words; *s && l->n < WORDS;) {
			size_t n = strcspn(s, "=");
			struct entry *e = &l->at[l->n++];
			memcpy(e->word, s, n < LONGEST - 1 ? n : LONGEST - 1);
			e->class = list[k].class;
			char *end;
			e->value = (int16_t)strtol(s + n + 1, &end, 10);
			s = *end ? end + 1 : end;
		}
	if (l)
		qsort(l->at, l->n, sizeof *l->at, by_word);
	return l;
}

/* The token in small letters; its length, or 0 if it is too long. */
static uint32_t spell(const struct value_article *a, uint32_t i, char word[LONGEST])
{
	uint32_t n = a->token->end[i] - a->token->begin[i];
	const char *s = a->text + a->token->begin[i];
	if (n >= LONGEST)
		return 0;
	for (uint32_t k = 0; k < n; k++)
		word[k] = s[k] >= 'A' && s[k] <= 'Z' ? (char)(s[k] + 32) : s[k];
	word[n] = 0;
	return n;
}

static struct value_word look_up(const struct value_lexicon *l, const char *word)
{
	struct value_word w = {W_NONE, W_NONE, 0, 0};
	unsigned lo = 0, hi = l->n;
	while (lo < hi) {
		unsigned mid = (lo + hi) / 2;
		if (strcmp(l->at[mid].word, word) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < l->n && strcmp(l->at[lo].word, word) == 0) {
		w.class = l->at[lo].class;
		w.value = l->at[lo].value;
		if (lo + 1 < l->n && strcmp(l->at[lo + 1].word, word) == 0) {
			w.other = l->at[lo + 1].class;
			w.other_value = l->at[lo + 1].value;
		}
	}
	return w;
}

/* 3rd, 21st, 1,000th: the number, or -1. */
static int ordinal(const char *word, uint32_t n)
{
	int v = 0;
	uint32_t i = 0;
	for (; i < n && ((word[i] >= '0' && word[i] <= '9') || word[i] == ','); i++)
		v = word[i] == ',' || v > 3000 ? v : v * 10 + word[i] - '0';
	return i > 0 && n - i == 2 && strstr("st nd rd th", word + i) ? v : -1;
}

void value_classify(struct value_article *a)
{
	char word[LONGEST];
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t n = spell(a, i, word);
		if (!n)
			continue;
		if (word[0] < '0' || word[0] > '9') {
			a->w[i] = look_up(a->lexicon, word);
			continue;
		}
		int v = ordinal(word, n);
		if (v >= 0)
			a->w[i] = (struct value_word){W_ORDINAL, W_NONE, (int16_t)v, 0};
		else if (strspn(word, "0123456789,.") == n)
			a->w[i] = (struct value_word){W_DIGITS, W_NONE, 0, 0};
	}
}

bool value_has(const struct value_article *a, uint32_t i, enum value_class c, int *value)
{
	if (i >= a->n)
		return false;
	const struct value_word *w = &a->w[i];
	if (value)
		*value = w->class == c ? w->value : w->other_value;
	return w->class == c || w->other == c;
}

bool value_in(const struct value_article *a, uint32_t i, const char *set)
{
	return i < a->n && text_among_small(set, a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i]);
}

bool value_capital(const struct value_article *a, uint32_t i)
{
	char c = i < a->n ? a->text[a->token->begin[i]] : 0;
	return c >= 'A' && c <= 'Z';
}

bool value_against(const struct value_article *a, uint32_t i) { return i + 1 < a->n && a->token->end[i] == a->token->begin[i + 1]; }

bool value_dash(const struct value_article *a, uint32_t i) { return value_in(a, i, "|-|\xe2\x80\x93|\xe2\x80\x94|\xe2\x80\x91|"); }

int value_whole(const struct value_article *a, uint32_t i, uint32_t most)
{
	int v = 0;
	if (!value_has(a, i, W_DIGITS, NULL) || a->token->end[i] - a->token->begin[i] > most)
		return -1;
	for (uint32_t k = a->token->begin[i]; k < a->token->end[i]; k++) {
		if (a->text[k] < '0' || a->text[k] > '9')
			return -1;
		v = v * 10 + a->text[k] - '0';
	}
	return v;
}

bool value_ahead(struct value_article *a, uint32_t i)
{
	const qn_layer *s = a->sentence;
	while (a->at_sentence < s->n && s->end[a->at_sentence] <= a->token->begin[i])
		a->at_sentence++;
	uint32_t from = a->at_sentence < s->n ? s->begin[a->at_sentence] : 0, to = a->at_sentence < s->n ? s->end[a->at_sentence] : UINT32_MAX;
	for (uint32_t k = i; k > 0 && i - k < 24 && a->token->begin[k - 1] >= from; k--) {
		if (value_has(a, k - 1, W_FUTURE, NULL))
			return true;
		if (value_has(a, k - 1, W_PAST, NULL))
			return false;
	}
	for (uint32_t k = i; k < a->n && k - i < 24 && a->token->end[k] <= to; k++) {
		if (value_has(a, k, W_FUTURE, NULL))
			return true;
		if (value_has(a, k, W_PAST, NULL))
			return false;
	}
	return false;
}
