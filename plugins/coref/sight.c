/*
 * sight.c -- who is in sight: the names that were met last, and what each mention tells of them.
 *
 * A mention brings its name to the front of the list, with where and as what it stands: subject, object, in a title, within
 * quotation marks, beside a verb that reports. What stands before and behind it (said.c), its gender, and whether it stands as a
 * person or a thing does, are added to what is known.
 */
#include "coref.h"
#include "../../core/learn/title.h"

#include <string.h>

enum { NAME_KIND, NAME_TEXT, NAME_REF };

enum kind coref_kind(const struct article *a, qn_row name)
{
	uint32_t cell = name == QN_NONE ? QN_NONE : a->name.col[NAME_KIND][name];
	const char *s = cell == QN_NONE ? "M" : a->string(a->arg, cell);
	return *s == 'P' ? K_PER : *s == 'O' ? K_ORG : *s == 'L' ? K_LOC : *s == 'N' ? K_NOM : K_MISC;
}

static const char *string_at(const struct article *a, unsigned col, qn_row name)
{
	uint32_t cell = a->name.col[col][name];
	return cell == QN_NONE ? NULL : a->string(a->arg, cell);
}

const char *coref_country(const struct article *a, qn_row name)
{
	static const char list[] = "ISO3166:";
	const char *ref = name == QN_NONE ? NULL : string_at(a, NAME_REF, name);
	return ref && strncmp(ref, list, strlen(list)) == 0 ? ref + strlen(list) : NULL;
}

/* What the name of a person tells. */
static void begin_person(const struct walk *w, struct candidate *c)
{
	const char *text = string_at(w->a, NAME_TEXT, c->name);
	if (w->titled[c->name] == 1 || w->titled[c->name] == 2) { /* both: two people of one name */
		c->gender = w->titled[c->name] == 1 ? 4 : -4;
		c->told = true;
		return;
	}
	if (!text)
		return;
	size_t n = strlen(text), last = n;
	unsigned rank = strchr(text, ' ') ? title_of(text, strcspn(text, " ")) : 0; /* "Lord Hall" */
	if (rank & TITLE_RANK && rank & (TITLE_MAN | TITLE_WOMAN)) {
		static const char *const peers[] = {"Lord", "Lady", "Baroness", "Viscount"};
		for (size_t k = 0; k < sizeof peers / sizeof *peers; k++)
			if (strncmp(text, peers[k], strcspn(text, " ")) == 0)
				said_add(c, coref_hash("peer"));
		c->gender = rank & TITLE_MAN ? 4 : -4;
		c->told = true;
		return;
	}
	while (last > 0 && text[last - 1] != ' ')
		last--;
	if (last)
		c->gender = (int8_t)gender_of(w->a->genders, text, strcspn(text, " "));
	c->told = c->gender > 2 || c->gender < -2;
	if (!c->gender && n - last > 4 && (strcmp(text + n - 3, "ova") == 0 || strcmp(text + n - 3, "eva") == 0 || strcmp(text + n - 4, "kaya") == 0))
		c->gender = -2;
}

void coref_candidate(const struct walk *w, qn_row name, uint32_t key, struct candidate *out)
{
	const char *text = name == QN_NONE ? NULL : string_at(w->a, NAME_TEXT, name);
	*out = (struct candidate){.name = name, .kind = name == QN_NONE ? K_NOBODY : coref_kind(w->a, name), .spoke = QN_NONE, .subject = QN_NONE,
	                          .key = key, .first = (uint8_t)(w->now < 255 ? w->now : 255)};
	out->country = out->kind == K_LOC && coref_country(w->a, name);
	out->one_word = text && !strchr(text, ' ');
	if (out->kind == K_PER)
		begin_person(w, out);
	else if (text && out->kind <= K_MISC)
		said_known(w->a, out, text);
	if (text && out->kind == K_LOC && !out->country && said_has(out, coref_hash("capital")))
		out->capital_of = coref_capital_of(text);
}

/* The newest place in the list for a name, or for nobody with this key; made if there is none. */
static struct candidate *to_front(struct walk *w, qn_row name, uint32_t key)
{
	struct candidate c;
	unsigned i = 0;
	while (i < w->n_recent && (w->recent[i].name != name || (name == QN_NONE && w->recent[i].key != key)))
		i++;
	if (i < w->n_recent)
		c = w->recent[i];
	else {
		if (i == RECENT) /* persons without a name make room first */
			for (i--; w->recent[i].name != QN_NONE && i > RECENT / 3;)
				i--;
		else
			w->n_recent++;
		coref_candidate(w, name, key, &c);
	}
	memmove(&w->recent[1], &w->recent[0], i * sizeof c);
	w->recent[0] = c;
	return &w->recent[0];
}

void coref_speaks(struct walk *w, qn_row name)
{
	if (name != w->last_speaker)
		w->answered = w->last_speaker;
	w->last_speaker = name;
	w->spoke = w->paragraph;
}

static bool is_behind_of(const struct walk *w, uint32_t b)
{
	for (uint32_t from = b; b > w->first && b + 3 > from && has(w->a, b - 1, W_CAPITAL | W_ROLE | W_TITLE) && !has(w->a, b - 1, W_PREP);)
		b--;
	return b > w->first && coref_is(w->a, b - 1, "of");
}

struct candidate *coref_see(struct walk *w, qn_row name, uint32_t key, uint32_t b, uint32_t e, enum form form, enum role role)
{
	struct candidate *c = to_front(w, name, key);
	if (c->aside && form == F_NAME)
		coref_candidate(w, name, key, c); /* it is written about after all */
	c->last = (struct seen){w->quote != QN_NONE, form == F_NAME && is_behind_of(w, b), (uint8_t)role, (uint8_t)form, w->now, w->told, w->paragraph, e};
	c->mentions++;
	c->group = false;
	if (form == F_NAME && w->quote == QN_NONE)
		c->named = e, c->named_told = w->told;
	if (role == R_SUBJECT || role == R_INNER || role == R_AHEAD)
		c->acts[c->last.quoted] = e;
	if (c->last.quoted)
		return c;
	c->outside = c->last;
	if (role == R_AHEAD)
		return c;
	if (role == R_SUBJECT) {
		c->subject = w->now;
		w->main = name;
	}
	if (role != R_OBLIQUE && coref_reports(w->a, w->first, w->end, b, e)) {
		c->spoke = w->now;
		c->subject = w->now;
		coref_speaks(w, name);
	}
	return c;
}

/* Whether the phrase [b, e) means several: its last word says so. */
static bool is_plural(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t at = a->token.end[e - 1];
	return has(a, e - 1, W_PEOPLE) || (at > 2 && a->text[at - 1] == 's' && a->text[at - 2] != 's' && !has(a, b, W_A));
}

/* Whether a verb behind the subject that ends at token e is told of several: "Kiva are", "Kiva, who have". */
static bool told_of_several(const struct article *a, uint32_t b, uint32_t e)
{
	if (b && IS_ANY(a, b - 1, "and", "of", "or", "in"))
		return false;
	e += coref_is(a, e, ",") && coref_is(a, e + 1, "who");
	return IS_ANY(a, e, "are", "were", "have", "who");
}

static void take_gender(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (has(w->a, i, W_HE | W_SHE) && !has(w->a, i, W_HIM | W_HER))
			c->gender = has(w->a, i, W_HE) ? 4 : -4, c->told = true;
}

/* ", 83," at token i. */
static bool is_aged(const struct article *a, uint32_t i)
{
	uint32_t n = i + 1 < a->n ? a->token.end[i + 1] - a->token.begin[i + 1] : 0;
	return n == 2 && coref_is(a, i, ",") && a->text[a->token.begin[i + 1]] >= '1' && a->text[a->token.begin[i + 1]] <= '9' &&
	       (coref_is(a, i + 2, ",") || coref_is(a, i + 2, "."));
}

/* "Prosecutor Helena Strand KC said", "Ivy Stokes, 83,": a person, even if the tagger thought it an organisation. */
static void doubt_kind(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	struct candidate person = *c;
	if ((c->kind != K_ORG && c->kind != K_MISC) || e - b < 2 || e - b > 4 || has(w->a, e - 1, W_ORG) ||
	    !((b > w->first && has(w->a, b - 1, W_ROLE | W_SOMEBODY)) || is_aged(w->a, e) || coref_reports(w->a, w->first, w->end, b, e)))
		return;
	person.kind = K_PER;
	begin_person(w, &person);
	if (person.gender > 1 || person.gender < -1)
		*c = person;
}

/* Whether a mention stands as no person does: behind "in" or an article, or with what is done to a place. */
static bool as_thing(const struct article *a, uint32_t first, uint32_t b, uint32_t e)
{
	if (b > first && (IS_ANY(a, b - 1, "in", "near", "across", "throughout", "inside", "outside", "the", "The") || (b > first + 1 && coref_is(a, b - 2, "the") && !has(a, b - 1, W_ROLE | W_TITLE | W_SOMEBODY | W_CAPITAL))))
		return true;
	return has(a, e, W_ORG | W_PLACE) && !has(a, e, W_ROLE) && !has(a, e, W_CAPITAL);
}

/* "told Li", "tells the Echo": who is at token b hears what is said in this paragraph. */
static bool is_told(const struct walk *w, uint32_t b)
{
	b -= b > w->first && IS_ANY(w->a, b - 1, "the", "The");
	return b > w->first && IS_ANY(w->a, b - 1, "told", "tells");
}

/* "The mission in Mali said", "Kiva of Eugene, Oregon, said": the place is not who says it. */
static bool is_place_of(const struct walk *w, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	if (b > w->first + 1 && IS_ANY(a, b - 1, "in", "of", "at", "from", "near", "outside", "for") && has(a, b - 2, W_LETTER))
		return true;
	uint32_t k = b > w->first + 2 && coref_is(a, b - 1, ",") && coref_is(a, e, ",") ? qn_find(&a->entity, a->token.begin[b - 1]) : 0;
	return k && a->entity.end[k - 1] == a->token.end[b - 2] && coref_kind(a, a->entity.col[1][k - 1]) == K_LOC;
}

void coref_take_mention(struct walk *w, qn_row name, uint32_t b, uint32_t e, bool subject_before)
{
	enum kind kind = coref_kind(w->a, name);
	uint32_t behind = (kind == K_ORG || kind == K_MISC) && said_kind_word(w, b, e) ? e + 1 : e; /* "the Unite union" */
	enum role role = coref_role(w, b, behind, subject_before);
	if (kind == K_LOC && (role == R_SUBJECT || role == R_INNER) && is_place_of(w, b, behind))
		role = R_OBLIQUE;
	struct candidate *c = coref_see(w, name, 0, b, behind, F_NAME, role);
	doubt_kind(w, c, b, e);
	if (w->quote == QN_NONE && is_told(w, b)) {
		w->heard = name;
		w->heard_paragraph = w->paragraph;
	}
	c->group = e < w->end && has(w->a, e, W_PEOPLE);
	if (as_thing(w->a, w->first, b, behind) && c->things < 3)
		c->things++;
	if (c->kind == K_MISC)
		c->plural = is_plural(w->a, b, e);
	if (c->kind != K_PER && c->kind != K_NOM && told_of_several(w->a, b, behind))
		c->several = true;
	if (c->kind == K_NOM) {
		c->plural = is_plural(w->a, b, e);
		c->thing = !has(w->a, e - 1, W_ROLE | W_SOMEBODY | W_PEOPLE) && (has(w->a, e - 1, W_ORG) || IS_ANY(w->a, e + coref_is(w->a, e, ","), "that", "which")); /* "a headline that said" */
		take_gender(w, c, b, e);
		said_add(c, w->a->hash[e - 1]);
	}
	said_take(w, c, b, e);
	struct candidate *other = w->n_recent > 1 ? &w->recent[1] : c; /* "a farmer, Ana Lima," is one, not two */
	if (c->kind == K_PER && other->kind == K_NOBODY && other->last.token > said_before(w, b) && other->last.token <= b && other->mentions == 1)
		memmove(other, other + 1, (--w->n_recent - 1) * sizeof *other);
}

void coref_take_aside(struct walk *w, qn_row name, uint32_t e)
{
	struct candidate *c = to_front(w, name, 0);
	static const char *const word[] = {"capital", "state", "province"};
	uint32_t hash[sizeof word / sizeof *word];
	unsigned n = 0;
	if (c->mentions)
		return;
	for (size_t k = 0; k < sizeof word / sizeof *word; k++) {
		hash[n] = coref_hash(word[k]);
		n += said_has(c, hash[n]);
	}
	c->aside = true;
	memcpy(c->said, hash, n * sizeof *hash);
	c->n_said = (uint8_t)n;
	c->last = c->outside = (struct seen){.role = R_OTHER, .form = F_NAME, .sentence = w->now, .told = w->told, .paragraph = w->paragraph, .token = e};
}

void coref_take_nobody(struct walk *w, uint32_t b, uint32_t head, uint32_t e, bool subject_before)
{
	struct candidate *c = coref_see(w, QN_NONE, w->a->hash[head], b, e, F_DESCRIPTION, coref_role(w, b, e, subject_before));
	c->plural = is_plural(w->a, b, e);
	take_gender(w, c, head, e);
	said_add(c, w->a->hash[head]);
}

/* "..., and Ann Hill, his rival, has": who is told of between the commas, the second of them token i, if a clause of his own begins with him;
   QN_NONE: nobody. */
static qn_row explained_before(const struct walk *w, uint32_t i)
{
	enum { FAR = 12 };
	const struct article *a = w->a;
	uint32_t k = i;
	while (k > w->first && i - k < FAR && !coref_is(a, k - 1, ",")) {
		k--;
		if (has(a, k, W_REPORT | W_BE) || IS_ANY(a, k, "who", "which", "whose"))
			return QN_NONE;
	}
	if (k < w->first + 3 || i - k >= FAR)
		return QN_NONE;
	uint32_t row = qn_find(&a->entity, a->token.begin[k - 1]), b = k - 1;
	if (!row || a->entity.end[row - 1] != a->token.end[k - 2])
		return QN_NONE;
	while (b > w->first && a->token.begin[b] > a->entity.begin[row - 1])
		b--;
	while (b > w->first && has(a, b - 1, W_HE | W_SHE | W_ROLE | W_TITLE) && has(a, b - 1, W_CAPITAL))
		b--;
	return b > w->first && IS_ANY(a, b - 1, "and", "but", "while", "as", "that", "because", "when", "although", "whereas") ? a->entity.col[1][row - 1] : QN_NONE;
}

void coref_turn(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	bool who = coref_is(a, i, "who") || coref_is(a, i, "which") || (has(a, i, W_THE) && coref_is(a, i, "that") && w->n_recent && w->recent[0].last.token == i && coref_acts(a, i + 1)); /* "the group Kiva that sued the company" */
	if (!who && (w->main == QN_NONE || w->quote != QN_NONE || has(a, i, W_LETTER) ||
	             !(coref_is(a, i, ",") || coref_is(a, i, ")") || coref_is(a, i, "--") || coref_is(a, i, "-") || coref_is(a, i, "\xe2\x80\x93") || coref_is(a, i, "\xe2\x80\x94")) ||
	             !coref_acts(a, i + 1)))
		return;
	qn_row other = who ? QN_NONE : explained_before(w, i), subject = other != QN_NONE ? other : w->main;
	for (unsigned k = 0; k < w->n_recent; k++) {
		struct candidate *c = &w->recent[k];
		if (who ? c->last.token == i || (c->last.token + 1 == i && coref_is(a, i - 1, ",")) : c->name == subject) {
			c->acts[w->quote != QN_NONE] = i + 1;
			w->turned = who || other != QN_NONE ? 0 : i + 1;
			return;
		}
	}
}
