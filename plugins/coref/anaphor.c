/*
 * anaphor.c -- what is to be led to a name: pronouns and descriptions.
 *
 * A description is "the", a few modifiers, and a noun for what a person, an
 * organisation or a place may be: "the Chelsea head coach", "the 67-year-old", "the
 * ministry". Where a name follows ("the striker Ana Lima") it says itself who is
 * meant.
 */
#include "../../core/learn/hash.h"
#include "coref.h"

enum { LONGEST = 7 }; /* tokens of a description before its head */

static bool entity_overlaps(const struct article *a, uint32_t i)
{
	uint32_t k = qn_find(&a->entity, a->token.begin[i] + 1);
	return k > 0 && a->entity.end[k - 1] > a->token.begin[i];
}

static bool entity_begins(const struct article *a, uint32_t i)
{
	uint32_t k = i < a->n ? qn_find(&a->entity, a->token.begin[i]) : 0;
	return i < a->n && k < a->entity.n && a->entity.begin[k] < a->token.end[i];
}

static bool in_phrase(const struct article *a, uint32_t i)
{
	return (has(a, i, W_LETTER) || coref_is(a, i, "-")) &&
	       !has(a, i, W_STOP | W_PREP | W_VERB | W_REPORT | W_HIM | W_HER | W_THEY | W_THE | W_A | W_OWNER);
}

/* Behind "67 - year - old" at i, else i. */
static uint32_t behind_age(const struct article *a, uint32_t i)
{
	return coref_is(a, i + 1, "-") && coref_is(a, i + 2, "year") && coref_is(a, i + 3, "-") && coref_is(a, i + 4, "old") ? i + 5 : i;
}

/* "the teachers' union": whether the sign at token i belongs to a plural among the modifiers. */
static bool of_several(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "'", "\xe2\x80\x99") && i && a->token.end[i - 1] == a->token.begin[i] && a->text[a->token.end[i - 1] - 1] == 's' && !has(a, i - 1, W_CAPITAL | W_ORG | W_PLACE) && in_phrase(a, i + 1) &&
	       a->token.end[i] < a->token.begin[i + 1];
}

/* The head of a phrase whose words begin at i: the last word of the set; 0 if none is there. */
static uint32_t head_of(const struct walk *w, uint32_t i, uint32_t set)
{
	const struct article *a = w->a;
	uint32_t head = 0, from = i, old = behind_age(a, i);
	for (; i < w->end && i < from + LONGEST && (in_phrase(a, i) || (i > from && of_several(a, i))); i++)
		if (has(a, i, set))
			head = i;
	if (!head && old > from && set & W_SOMEBODY)
		head = old - 1;
	return head;
}

/* Behind "from Lima" at token i, else i: "the Republican from Lima said". */
static uint32_t behind_home(const struct article *a, uint32_t i)
{
	uint32_t k = i + 1;
	if (!coref_is(a, i, "from") || !has(a, k, W_CAPITAL))
		return i;
	while (k < i + 5 && has(a, k, W_CAPITAL))
		k++;
	return k;
}

/* "The German said", "the New York Democrat said": the word for one of a people or a party, as a person. 0: there is none. */
static uint32_t one_of_people(const struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	for (uint32_t from = i; i < w->end && i < from + LONGEST && in_phrase(a, i) && !has(a, i, W_PEOPLE | W_GAP); i++) {
		const char *end = a->text + a->token.end[i];
		if (!has(a, i, W_CAPITAL) || !has(a, behind_home(a, i + 1), W_VERB | W_REPORT) || end - a->text < 5)
			continue;
		if (IS_ANY(a, i, "Democrat", "Republican", "Conservative", "Liberal", "Tory", "Socialist", "Independent", "Spaniard", "Briton", "Dane", "Swede", "Finn", "Pole", "Turk", "Scot", "Serb", "Croat",
		           "Czech", "Slovak", "Kurd", "Greek", "Argentine", "Filipino", "Filipina", "Frenchman", "Frenchwoman", "Dutchman", "Dutchwoman", "Irishman", "Irishwoman", "Englishman",
		           "Englishwoman", "Welshman", "Welshwoman", "Scotsman", "Scotswoman", "Icelander", "Netherlander"))
			return i;
		uint32_t k = qn_find(&a->entity, a->token.begin[i]);
		if (k >= a->entity.n || a->entity.begin[k] != a->token.begin[i] || a->entity.end[k] != a->token.end[i])
			return 0;
		const char *kind = a->entity.col[0][k] == QN_NONE ? "" : a->string(a->arg, a->entity.col[0][k]);
		return kind[0] == 'M' && end[-1] == 'n' && (end[-2] == 'a' || end[-2] == 'o') ? i : 0;
	}
	return 0;
}

/* Whether the word at token i may be a verb, or anything but the noun that the words before it belong to: "the justice system". */
static bool may_follow(const struct article *a, uint32_t i)
{
	if (i >= a->n || !has(a, i, W_LETTER))
		return !coref_is(a, i, "-");
	const char *end = a->text + a->token.end[i];
	uint32_t n = a->token.end[i] - a->token.begin[i];
	if (has(a, i, W_CAPITAL))
		return IS_ANY(a, i, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
	return has(a, i, W_VERB | W_REPORT | W_GAP | W_PREP | W_STOP | W_BE | W_HIM | W_HER | W_THEY | W_THE | W_A | W_OWNER | W_FRONT) || n < 3 || end[-1] == 's' || IS_ANY(a, i, "these", "those", "each", "every", "all", "both", "any", "no", "even", "simply", "rather", "there", "here", "then", "why", "what", "how", "now", "until", "since", "though", "because", "without", "did", "ought", "only", "not", "nor", "too", "so", "just", "itself", "himself", "herself", "again", "ever", "never", "last", "next", "yesterday", "today", "when", "where", "put", "set", "let", "went", "came", "took", "made", "gave", "got", "fell", "rose", "met", "sent", "ran", "knew", "thought", "saw", "sat", "stood", "spoke", "told", "left", "kept", "held", "paid", "won", "lost", "led", "found", "bought", "sold", "built", "brought", "began", "drew", "fought", "hit", "cut", "read", "wrote", "felt", "within", "outside", "inside", "toward", "towards", "across", "throughout", "above", "below", "beyond", "alongside", "upon", "per", "well", "out", "off", "up", "down",
	              "back", "away", "alone", "together", "twice", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "if", "unless") ||
	       a->text[a->token.begin[i]] <= '9' || (end[-1] == 'd' && end[-2] == 'e') || (n > 5 && end[-1] == 'g' && end[-2] == 'n' && end[-3] == 'i') || (end[-1] == 'y' && end[-2] == 'l');
}

static bool owns(const struct article *a, uint32_t i) { return IS_ANY(a, i, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"); }

/* Behind "be" or "as", and with "most" or "first", a description says what somebody is or might be, and hardly means him again. */
static bool is_predicate(const struct walk *w, uint32_t i, uint32_t head)
{
	static const char *const any[] = {"most", "only", "first", "next", "last", "same", "other", "second", "very", "best", "worst", "right"};
	for (size_t k = 0; k < sizeof any / sizeof *any; k++)
		if (coref_is(w->a, i + 1, any[k]) && !coref_is(w->a, i + 2, "-") && !IS_ANY(w->a, i + 2, "minister", "lady")) /* "the first-term senator" may mean him */
			return true;
	if (i > w->first && !coref_is(w->a, i - 1, ",") && IS_ANY(w->a, i + 1, "third", "fourth", "fifth", "sixth", "latest"))
		return true; /* "is the third deputy to leave" */
	return i > w->first && !owns(w->a, head + 1) && (coref_is(w->a, i - 1, "as") || coref_is(w->a, i - 1, "be") || coref_is(w->a, i - 1, "been") || coref_is(w->a, i - 1, "being"));
}

/* "The soprano said": whatever is said to speak is taken for a person; 0 where nothing speaks. */
static uint32_t speaker(const struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t from = i;
	while (i < w->end && i < from + LONGEST && in_phrase(a, i) && !has(a, i, W_GAP | W_PEOPLE) && !coref_is(a, i, "I"))
		i++;
	if (i == from || has(a, i - 1, W_TEXT | W_PEOPLE | W_CAPITAL) || !has(a, i - 1, W_LETTER) || a->text[a->token.end[i - 1] - 1] == 's' || coref_is(a, i, ","))
		return 0;
	uint32_t head = i - 1;
	while (i < w->end && has(a, i, W_GAP))
		i++;
	static const char *const says[] = {"said", "says", "told", "tells", "added", "adds", "warned", "claimed", "explained", "recalled", "wrote", "insisted"};
	for (size_t k = 0; k < sizeof says / sizeof *says; k++)
		if (coref_is(a, i, says[k]))
			return head;
	return 0;
}

/* A noun that no list has, but that was said of a name before, "meatpacker Kiva"; 0 where there is none. */
static uint32_t known_head(const struct walk *w, uint32_t i, enum kind *kind)
{
	const struct article *a = w->a;
	uint32_t from = i;
	while (i < w->end && i < from + LONGEST && in_phrase(a, i))
		i++;
	if (i == from || has(a, i - 1, W_CAPITAL | W_PEOPLE) || (a->text[a->token.end[i - 1] - 1] == 's' && a->text[a->token.end[i - 1] - 2] != 's'))
		return 0;
	for (unsigned k = 0; k < w->n_recent; k++)
		if (w->recent[k].kind <= K_MISC && said_has(&w->recent[k], a->hash[i - 1])) {
			*kind = w->recent[k].kind;
			return i - 1;
		}
	return 0;
}

static enum sort sort_of(const struct walk *w, uint32_t head)
{
	const struct article *a = w->a;
	uint32_t bits = a->word[head];
	if (bits & W_ORG && bits & W_ROLE) /* "developer": whatever was called so */
		for (unsigned k = 0; k < w->n_recent; k++)
			if (said_has(&w->recent[k], a->hash[head]))
				return w->recent[k].kind == K_PER ? S_ROLE : S_ORG;
	if (coref_is(a, head, "old") && coref_is(a, head - 1, "-"))
		return S_ANYONE;
	for (uint32_t i = head; bits & W_ORG && bits & W_ROLE && i-- > w->first && head - i < LONGEST && !has(a, i, W_THE | W_STOP);)
		if (IS_ANY(a, i, "former", "retired", "veteran"))
			return S_ROLE; /* "the former Guardian executive" */
	return bits & W_ORG ? S_ORG : bits & W_PLACE ? S_PLACE : bits & W_SOMEBODY ? S_SOMEBODY : S_ROLE;
}

/* Whether the name of such a one begins at token i, titles before it left out: "the chairman, Sir Rex Bell", but not "to the
   bank, Rex Bell said". */
static bool named_at(const struct walk *w, uint32_t i, uint32_t head)
{
	const struct article *a = w->a;
	bool person = !has(a, head, W_ORG | W_PLACE) || has(a, head, W_ROLE | W_SOMEBODY), thing = has(a, head, W_ORG | W_PLACE);
	for (uint32_t from = i; i < w->end && i < from + 4; i++)
		if (entity_begins(a, i))
			return has(a, i, W_CAPITAL) && (coref_kind(a, a->entity.col[1][qn_find(&a->entity, a->token.begin[i])]) == K_PER ? person : thing);
		else if (!has(a, i, W_HE | W_SHE | W_ROLE | W_TITLE) || !has(a, i, W_CAPITAL))
			return false;
	return false;
}

/* "Counsel for the cleric, Ann Hill": it is the counsel who is named. */
static bool is_spoken_for(const struct walk *w, uint32_t i)
{
	return i > w->first + 1 && IS_ANY(w->a, i - 1, "for", "to", "of") &&
	       IS_ANY(w->a, i - 2, "counsel", "Counsel", "lawyer", "lawyers", "attorney", "solicitor", "barrister", "spokesman", "spokeswoman", "spokesperson", "agent", "adviser", "advisor");
}

static bool is_number(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten") || (i < a->n && a->text[a->token.begin[i]] >= '1' && a->text[a->token.begin[i]] <= '9');
}

/* What the noun at `head` tells of the phrase that begins with token b, its own words with `from`. */
static struct anaphor phrase_of(const struct walk *w, uint32_t b, uint32_t from, uint32_t head, enum sort sort)
{
	const struct article *a = w->a;
	return (struct anaphor){.b = b, .e = head + 1, .sort = sort, .group = sort == S_ORG || sort == S_PLACE ? G_THING : G_ROLE, .head = head, .said = said_hash(a, from, head),
	                        .head_sort = coref_sort_at(a, head), .rules = IS_ANY(a, head, "government", "Government"), .groups = coref_is(a, head, "group") && has(a, head, W_FIRM),
	                        .with_of = IS_ANY(a, head + 1, "of", "for"), .he = has(a, head, W_HE) && !has(a, head, W_SHE), .she = has(a, head, W_SHE) && !has(a, head, W_HE)};
}

/* "The Nigerian President": whether a people or a place is named right before token i. */
static bool is_of_land(const struct article *a, uint32_t i)
{
	uint32_t k = qn_find(&a->entity, a->token.begin[i]);
	const char *kind = k && a->entity.end[k - 1] == a->token.end[i - 1] && a->entity.col[0][k - 1] != QN_NONE ? a->string(a->arg, a->entity.col[0][k - 1]) : "";
	return *kind == 'L' || *kind == 'M';
}

static bool description(const struct walk *w, uint32_t i, struct anaphor *out)
{
	const struct article *a = w->a;
	if (!has(a, i, W_THE) || a->token.end[i] - a->token.begin[i] != 3 || has(a, i + 1, W_STOP) || i + 1 >= w->end) /* "this court" is where we are */
		return false;
	enum kind named = K_KINDS;
	uint32_t head = head_of(w, i + 1, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE);
	uint32_t people = head && !has(a, head, W_CAPITAL) ? 0 : one_of_people(w, i + 1);
	if (people)
		head = people;
	if (!head)
		head = speaker(w, i + 1);
	if (!head && coref_is(a, i + 1, "accused") && (!has(a, i + 2, W_A | W_THE) || coref_is(a, i + 2, "that")) && !coref_is(a, i + 2, "of"))
		head = i + 1;
	if (!head)
		head = known_head(w, i + 1, &named);
	if (IS_ANY(a, head, "prosecution", "defence", "defense") && head == i + 1)
		return false; /* a side in court, and no body that is named */
	if (!head || (!people && (entity_overlaps(a, head) || !may_follow(a, head + 1))) || is_predicate(w, i, head))
		return false;
	if (!people && has(a, head, W_CAPITAL) && head > i + 1 && has(a, head - 1, W_CAPITAL) && !has(a, head - 1, W_TITLE | W_ROLE) && !(has(a, head, W_OFFICE) && is_of_land(a, head)) && !IS_ANY(a, head, "MP", "MSP", "MEP", "TD", "MLA", "MPP", "MNA"))
		return false; /* "the film Easy Rider" */
	if (!has(a, head, W_ROLE | W_SOMEBODY) && IS_ANY(a, head + 1, "he", "she", "they", "I", "we", "you") && head + 2 < w->end)
		return false; /* "the startup he founded" tells which one it is */
	if (head + 1 < w->end && (entity_begins(a, head + 1) || (coref_is(a, head + 1, ",") && !is_spoken_for(w, i) && named_at(w, head + 2, head))))
		return false;
	if (IS_ANY(a, head + 1, "of", "for", "at")) { /* "the leader of the union, Mrs Ana Li," */
		uint32_t k = head + 2;
		while (k < w->end && k < head + 10 && (has(a, k, W_LETTER) || IS_ANY(a, k, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99")) && !has(a, k, W_REPORT | W_BE | W_STOP))
			k++;
		if (coref_is(a, k, ",") && named_at(w, k + 1, head))
			return false;
	}
	*out = phrase_of(w, i, i + 1, head, people ? S_ANYONE : named == K_LOC ? S_PLACE : named == K_ORG || named == K_MISC ? S_ORG : sort_of(w, head));
	if (i > w->first && has(a, i - 1, W_REPORT))
		out->with_of = false; /* "accused the company of lying" */
	for (uint32_t k = i + 1; k <= head; k++) {
		out->governs = out->governs || IS_ANY(a, k, "ruling", "governing");
		out->opposes = out->opposes || IS_ANY(a, k, "opposition", "Opposition");
	}
	if (has(a, head, W_KIN) && out->with_of && !is_number(a, head + 2))
		return false; /* "the daughter of the founder"; but "the mother of four" */
	return true;
}

static enum sort sort_of_pronoun(const struct article *a, uint32_t i)
{
	uint32_t bits = a->word[i];
	if (bits & W_THEY)
		return a->text[a->token.begin[i]] == 'i' || a->text[a->token.begin[i]] == 'I' ? S_IT : S_THEY;
	return bits & W_HIM ? S_HE : bits & W_HER ? S_SHE : S_NONE;
}

/* "Hire her back": a word behind "her" that nobody owns. */
static bool is_adverb(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "back", "again", "out", "off", "up", "down", "away", "too", "there", "here", "alone", "twice", "instead", "personally", "publicly", "directly", "yesterday", "today");
}

static bool pronoun(const struct walk *w, uint32_t i, struct anaphor *out)
{
	const struct article *a = w->a;
	uint32_t bits = a->word[i];
	enum sort s = sort_of_pronoun(a, i);
	if (s == S_NONE || (s == S_IT && (coref_is(a, i, "IT") || IS_ANY(a, i + 1, "rained", "rains", "snowed", "snows"))))
		return false;
	if ((coref_is(a, i + 1, "or") && has(a, i + 2, (W_HIM | W_HER) & ~bits)) || (i > 1 && coref_is(a, i - 1, "or") && has(a, i - 2, (W_HIM | W_HER) & ~bits)))
		return false; /* "he or she": whoever it may be */
	*out = (struct anaphor){.b = i, .e = i + 1, .sort = s, .he = s == S_HE, .she = s == S_SHE, .group = s == S_THEY ? G_THEY : s == S_IT ? G_IT : G_PERSON};
	out->self = IS_ANY(a, i, "himself", "herself", "itself", "themselves");
	out->owner = IS_ANY(a, i, "his", "His", "its", "Its", "their", "Their") || (IS_ANY(a, i, "her", "Her") && in_phrase(a, i + 1) && !is_adverb(a, i + 1));
	return true;
}

/* The role that its form gives a pronoun; `role`: the one that its place gives it. */
static enum role role_of_form(const struct article *a, const struct anaphor *x, enum role role, bool subject_before)
{
	if (x->owner)
		return R_OWNER;
	if (x->self || IS_ANY(a, x->b, "him", "her", "them", "hers", "theirs"))
		return role == R_OBLIQUE ? R_OBLIQUE : R_OBJECT;
	return x->sort == S_IT ? role : subject_before ? R_INNER : R_SUBJECT;
}

/* Behind an apposition that begins with the comma at token e, "Li, the mayor, said"; e if there is none. */
static uint32_t behind_apposition(const struct article *a, uint32_t end, uint32_t e)
{
	if (!coref_is(a, e, ","))
		return e;
	for (uint32_t i = e + 1; i < end && i < e + 10 && !has(a, i, W_STOP | W_VERB | W_REPORT); i++)
		if (coref_is(a, i, ",") && i > e + 2)
			return i + 1;
	return e;
}

bool coref_reports(const struct article *a, uint32_t first, uint32_t end, uint32_t b, uint32_t e)
{
	e = behind_apposition(a, end, e);
	for (uint32_t i = e; i < end && i < e + 4; i++)
		if (has(a, i, W_REPORT))
			return true;
		else if (coref_is(a, i, ",") && has(a, i + 1, W_GAP) && coref_is(a, i + 2, ",")) /* ", however," */
			i += 2;
		else if (!has(a, i, W_GAP))
			break;
	return b > first && has(a, b - 1, W_SAID) && !(b > first + 1 && has(a, b - 2, W_LETTER)) && !coref_acts(a, e); /* and not "Li said Ana lied" */
}

bool coref_acts(const struct article *a, uint32_t i)
{
	while (has(a, i, W_GAP) && !has(a, i, W_VERB))
		i++;
	if (has(a, i, W_VERB | W_REPORT | W_BE))
		return !coref_is(a, i, "who") && !coref_is(a, i, "'s") && !coref_is(a, i, "\xe2\x80\x99s");
	if (!has(a, i, W_LETTER) || has(a, i, W_CAPITAL | W_PREP | W_PEOPLE | W_ROLE | W_SOMEBODY))
		return false;
	const char *end = a->text + a->token.end[i];
	uint32_t n = a->token.end[i] - a->token.begin[i];
	if (n > 3 && end[-1] == 'd' && end[-2] == 'e')
		return true;
	return n > 3 && end[-1] == 's' && end[-2] != 's' && end[-2] != 'u' && /* "trails the others", and not "rallies" */
	       (has(a, i + 1, W_THE | W_A | W_OWNER | W_HIM | W_HER | W_THEY) || coref_is(a, i + 1, "to") || coref_is(a, i + 1, "that"));
}

enum role coref_role(const struct walk *w, uint32_t b, uint32_t e, bool subject_before)
{
	const struct article *a = w->a;
	if (coref_is(a, e, "'s") || coref_is(a, e, "\xe2\x80\x99s") || coref_is(a, e, "'") || coref_is(a, e, "\xe2\x80\x99"))
		return R_OWNER;
	if (coref_reports(a, w->first, w->end, b, e))
		return subject_before ? R_INNER : R_SUBJECT;
	if (e < w->end && has(a, e, W_ROLE | W_SOMEBODY | W_ORG | W_PEOPLE))
		return R_WITHIN;
	if (subject_before && coref_acts(a, e) && !(b > w->first && (coref_is(a, b - 1, "of") || coref_is(a, b - 1, "by") || coref_is(a, b - 1, "and"))))
		return R_INNER;
	if (b > w->first && has(a, b - 1, W_PREP))
		return R_OBLIQUE;
	if (b > w->first && coref_is(a, b - 1, ",") && subject_before)
		return R_OTHER;
	return subject_before ? R_OBJECT : R_SUBJECT;
}

/* Whether [b, e) and the verb behind it stand between commas, with whoever is told it. */
static bool inserted(const struct walk *w, uint32_t b, uint32_t e)
{
	enum { TOLD = 8 };
	const struct article *a = w->a;
	if (b == w->first || !coref_is(a, b - 1, ","))
		return false;
	while (e < w->end && has(a, e, W_REPORT | W_GAP))
		e++;
	if (IS_ANY(a, e - 1, "told", "tells", "telling"))
		for (uint32_t from = e; e < w->end && e < from + TOLD && has(a, e, W_LETTER) && !has(a, e, W_REPORT | W_BE | W_HIM | W_HER | W_THEY); e++)
			;
	return e < w->end && (coref_is(a, e, ",") || coref_is(a, e, "."));
}

bool coref_anaphor(const struct walk *w, uint32_t i, bool subject_before, struct anaphor *out)
{
	const struct article *a = w->a;
	if (!has(a, i, W_HIM | W_HER | W_THEY | W_THE) || (!pronoun(w, i, out) && !description(w, i, out)))
		return false;
	out->reported = coref_reports(a, w->first, w->end, i, out->e);
	out->behind = out->reported && w->closed == w->now && w->quote == QN_NONE;
	out->inserted = inserted(w, i, out->e) && out->reported && !out->behind;
	out->role = (uint8_t)coref_role(w, i, out->e, subject_before);
	if (!out->head)
		out->role = (uint8_t)role_of_form(a, out, out->role, subject_before);
	return true;
}

/* A noun that no list has, but that the article says of a name somewhere, "gamekeeper Tom Hale"; 0 where there is none. */
static uint32_t noun_of_later(const struct walk *w, uint32_t i, enum sort *sort)
{
	const struct article *a = w->a;
	uint32_t from = i;
	while (i < w->end && i < from + LONGEST && in_phrase(a, i))
		i++;
	if (i == from || has(a, i - 1, W_CAPITAL | W_PEOPLE | W_TITLE) || !has(a, i - 1, W_LETTER) || (a->text[a->token.end[i - 1] - 1] == 's' && a->text[a->token.end[i - 1] - 2] != 's'))
		return 0;
	uint32_t h = a->hash[i - 1] % LATER_SAID;
	*sort = w->said_later[0][h / 64] >> h % 64 & 1 ? S_SOMEBODY : S_ORG;
	return (w->said_later[0][h / 64] | w->said_later[1][h / 64]) >> h % 64 & 1 ? i - 1 : 0;
}

bool coref_phrase(const struct walk *w, uint32_t b, uint32_t from, bool subject_before, struct anaphor *out)
{
	const struct article *a = w->a;
	if (from >= w->end || (b > w->first && (has(a, b - 1, W_BE) || coref_is(a, b - 1, "-") || IS_ANY(a, b - 1, "as", "be", "been", "being", "like"))))
		return false;
	if (b > w->first + 1 && coref_is(a, b - 1, ",") && entity_overlaps(a, b - 2))
		return false; /* "Kiva, a brewer" */
	enum sort sort = S_NONE;
	uint32_t head = head_of(w, from, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE);
	if (!head || !may_follow(a, head + 1))
		head = noun_of_later(w, from, &sort);
	if (!head || has(a, head, W_PEOPLE) || entity_overlaps(a, head) || !may_follow(a, head + 1) || entity_begins(a, head + 1) ||
	    (coref_is(a, head + 1, ",") && named_at(w, head + 2, head)) || IS_ANY(a, head + 1, "called", "named", "known"))
		return false;
	*out = phrase_of(w, b, from, head, sort == S_NONE ? sort_of(w, head) : sort);
	out->reported = coref_reports(a, w->first, w->end, b, out->e);
	out->role = (uint8_t)coref_role(w, b, out->e, subject_before);
	return true;
}

uint32_t coref_nobody(const struct walk *w, uint32_t i, uint32_t *head)
{
	const struct article *a = w->a;
	if (has(a, i, W_PEOPLE) && !entity_begins(a, i + 1)) {
		*head = i;
		return i + 1;
	}
	if (!has(a, i, W_A | W_OWNER | W_THE) || i + 1 >= w->end)
		return 0;
	*head = head_of(w, i + 1, W_ROLE | W_SOMEBODY | W_PEOPLE);
	if (!*head || entity_overlaps(a, *head) || entity_begins(a, *head + 1) || (coref_is(a, *head + 1, ",") && entity_begins(a, *head + 2)))
		return 0;
	return *head + 1;
}

uint32_t coref_begins(const struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	if (!has(a, i, W_A) || (i > w->first && (has(a, i - 1, W_BE) || coref_is(a, i - 1, "as"))))
		return 0;
	if (i > w->first && coref_is(a, i - 1, ",") && w->n_recent && w->recent[0].last.token == i - 1)
		return 0; /* "Kiva, a brewer" */
	uint32_t head = head_of(w, i + 1, W_ORG | W_PLACE);
	if (!head || entity_overlaps(a, head) || entity_begins(a, head + 1) || !may_follow(a, head + 1) || (coref_is(a, head + 1, ",") && entity_begins(a, head + 2)) ||
	    IS_ANY(a, head + 1, "called", "named", "known"))
		return 0;
	return head;
}
