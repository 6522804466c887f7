/*
 * scene.c -- who may be meant at all.
 *
 * Of the candidates that were met last, those that agree with an anaphor and that
 * grammar does not rule out; and what holds for all of them together: who acts, who
 * is mentioned most, how many there are.
 */
#include "features.h"

enum { LOOK = 24 }; /* tokens */

bool scene_agrees(const struct candidate *c, const struct anaphor *x)
{
	if (c->aside && (x->sort != S_PLACE || !said_has(c, x->said)))
		return false;
	if (c->told && (c->gender > 0 ? x->she : x->he))
		return false;
	switch (x->sort) {
	case S_HE: case S_SHE:
		return (c->kind == K_PER || ((c->kind == K_NOM || c->kind == K_NOBODY) && !c->plural && !c->thing));
	case S_ANYONE: return c->kind == K_PER;
	case S_SOMEBODY: case S_ROLE: return c->kind == K_PER || ((c->kind == K_NOM || c->kind == K_NOBODY) && !c->plural && said_has(c, x->said));
	case S_THEY: return c->kind == K_ORG || c->country || c->several || said_no_person(c) || (c->kind == K_LOC && c->sorts) || (c->kind == K_MISC && (c->group || c->plural || c->sorts)) || c->kind == K_NOM || (c->kind == K_NOBODY && c->plural);
	case S_IT: return c->kind == K_ORG || said_no_person(c) || c->kind == K_LOC || c->kind == K_MISC || (c->kind == K_NOM && !c->plural && c->thing);
	case S_ORG: return c->kind == K_ORG || said_no_person(c) || (c->kind == K_LOC && !c->country && !x->rules && (c->sorts || !c->things)) || (c->kind == K_MISC && (!c->plural || c->sorts >> x->head_sort & 1)) || (c->kind == K_NOM && c->thing && said_has(c, x->said)) || (c->kind == K_LOC && (c->sorts >> x->head_sort & 1 || (x->rules && c->country) || (!c->country && said_own(c, x->said))));
	case S_PLACE: return c->kind == K_LOC || (said_no_person(c) && c->one_word) || (c->kind == K_ORG && c->n_own == 1 && !c->sorts) || (c->kind == K_ORG && c->sorts >> x->head_sort & 1);
	default: return false;
	}
}

/* The names of the mentions that begin at tokens [b, e); the first of them. */
static unsigned names_of(const struct article *a, uint32_t b, uint32_t e, qn_row out[AHEAD_NAMES])
{
	unsigned n = 0;
	for (uint32_t k = b < e ? qn_find(&a->entity, a->token.begin[b]) : a->entity.n; k < a->entity.n && n < AHEAD_NAMES && a->entity.begin[k] < a->token.end[e - 1]; k++)
		if (a->entity.col[1][k] != QN_NONE)
			out[n++] = a->entity.col[1][k];
	return n;
}

/* The token that ends the clause from token i on: a comma, a mark, "and". */
static uint32_t clause_end(const struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t e = i < w->end ? w->end : a->n, from = i;
	while (i < e && i < from + LOOK && (has(a, i, W_LETTER) || coref_is(a, i, "-") || IS_ANY(a, i, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99", "$", "n't", "n\xe2\x80\x99t")) &&
	       !IS_ANY(a, i, "and", "but", "or", "who", "which", "while", "when", "as", "because", "after", "before", "if"))
		i++;
	return i;
}

/* "A Kiva spokeswoman said the company", "a spokesman for Kiva": the body that she speaks for, before the description in its sentence. */
static qn_row spoken_for(const struct walk *w, const struct anaphor *x)
{
	enum { FAR = 40 };
	const struct article *a = w->a;
	for (uint32_t i = x->b; i-- > w->first && x->b - i <= FAR;) {
		if (!IS_ANY(a, i, "spokesman", "spokeswoman", "spokesperson", "spokespeople"))
			continue;
		bool behind = IS_ANY(a, i + 1, "for", "of");
		uint32_t at = i + 2 + (behind && IS_ANY(a, i + 2, "the", "The"));
		uint32_t k = behind ? qn_find(&a->entity, a->token.begin[at]) : qn_find(&a->entity, a->token.begin[i]);
		if (behind ? k >= a->entity.n || a->entity.begin[k] != a->token.begin[at] : !k-- || a->entity.end[k] != a->token.end[i - 1])
			return QN_NONE;
		qn_row name = a->entity.col[1][k];
		return name != QN_NONE && coref_kind(a, name) == K_ORG ? name : QN_NONE;
	}
	return QN_NONE;
}

struct scene scene_look(const struct walk *w, const struct anaphor *x)
{
	struct scene s = {.teller = QN_NONE, .spoken_for = x->sort == S_ORG ? spoken_for(w, x) : QN_NONE, .called = x->head ? described_called(w, w->a->hash[x->head]) : QN_NONE};
	for (unsigned k = 0; k < w->n_recent; k++) {
		const struct candidate *c = &w->recent[k];
		if (scene_acts(w, c) > s.acting) {
			s.acting = scene_acts(w, c);
			s.lawyer = c->sorts >> COREF_LAWYERS & 1;
		}
		if (!scene_agrees(c, x))
			continue;
		s.agreeing++;
		s.ahead = s.ahead || c->last.role == R_AHEAD;
		s.near += scene_away(w, scene_seen(w, c)) < 4;
		s.alike += described_alike(c, x);
		if (described_alike(c, x) && c->kind == K_PER && c->name == w->last_speaker && w->spoke == w->paragraph)
			s.teller = c->name;
		s.known += x->head && (described_said(w, c, x) < 3 || described_said(w, c, x) == 6);
		if (c->name != QN_NONE && w->times[c->name] > s.star)
			s.star = w->times[c->name];
		if (c->mentions > s.most) {
			s.next = s.most;
			s.most = c->mentions;
		} else if (c->mentions > s.next)
			s.next = c->mentions;
	}
	bool own = false, others = false; /* told of as firms */
	for (unsigned k = 0; k < w->n_recent && s.spoken_for != QN_NONE; k++) {
		own = own || (w->recent[k].bits & W_FIRM && w->recent[k].name == s.spoken_for);
		others = others || (w->recent[k].bits & W_FIRM && w->recent[k].name != s.spoken_for);
	}
	if (others && !own)
		s.spoken_for = QN_NONE; /* "a Greenpeace spokesman said the company lied" */
	uint32_t e = clause_end(w, x->e);
	s.n_ahead = names_of(w->a, x->e, e, s.named_ahead);
	if (x->behind)
		s.n_quoted = names_of(w->a, w->opened, x->b, s.quoted);
	return s;
}

unsigned scene_owned(const struct walk *w, const struct anaphor *x)
{
	const struct article *a = w->a;
	uint32_t i = x->e + (has(a, x->e, W_TITLE) || coref_is(a, x->e, "own") ? 1 : 0);
	if (IS_ANY(a, i, "client", "clients", "patient", "constituents"))
		return 0;
	if (IS_ANY(a, i, "lawyer", "lawyers", "attorney", "attorneys", "solicitor", "barrister", "spokesman", "spokeswoman", "agent", "office", "campaign"))
		return 1;
	if (IS_ANY(a, i, "government", "party", "country", "company", "ministry", "department", "administration", "firm", "club", "team", "side", "state", "coalition", "colleagues"))
		return 5;
	return has(a, i, W_KIN) ? 2 : has(a, i, W_ROLE | W_SOMEBODY) ? 3 : 4;
}

/* "Li, whom she described": she is not Li. */
static bool is_whom(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	if (c->last.token <= w->first || c->last.token + 4 < x->b || x->owner || x->self)
		return false;
	uint32_t i = c->last.token + coref_is(w->a, c->last.token, ",");
	return i < x->b && i + 3 > x->b && coref_is(w->a, i, "whom");
}

/* "prompted Li to accuse him": who is made to do it is not whom he does it to; "to" at token i. */
static bool is_made_to(const struct walk *w, uint32_t i)
{
	if (!coref_is(w->a, i, "to"))
		return false;
	for (uint32_t k = i; k-- > w->first && k + 6 > i;)
		if (IS_ANY(w->a, k, "prompted", "prompting", "urged", "asked", "told", "forced", "led", "allowed", "ordered", "persuaded", "encouraged", "invited", "pressed", "advised", "wanted", "expected", "made"))
			return true;
	return false;
}

/* Behind a verb and "to" at token i, whose subject does what follows as well, "promised to"; i if there is none. */
static uint32_t behind_control(const struct article *a, uint32_t i)
{
	bool control = IS_ANY(a, i, "promised", "promises", "wanted", "wants", "tried", "tries", "refused", "refuses", "agreed", "agrees", "failed", "fails", "began", "begins",
	                      "hoped", "hopes", "vowed", "vows", "threatened", "threatens", "decided", "decides", "planned", "plans", "managed", "offered", "offers", "sought", "seeks", "intended",
	                      "intends", "attempted", "continued", "continues", "declined", "declines", "needed", "needs", "pledged", "pledges") ||
	               IS_ANY(a, i, "expected", "likely", "unlikely", "ready", "willing", "prepared", "able", "unable", "going", "set", "due", "quick", "happy", "trying", "seeking", "planning",
	                      "threatening", "hoping", "refusing", "reluctant", "keen", "eager", "free", "bound", "want", "try", "plan", "intend", "hope", "seek");
	return control && coref_is(a, i + 1, "to") ? i + 2 : i;
}

/* "Li thanked him": not himself, nor in "Li asked Ann to thank her" and "Li has promised to thank her". */
static bool is_acted_on(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	if (x->role == R_OBJECT && !x->self && c->last.token + 2 == x->b && is_made_to(w, c->last.token))
		return true;
	uint32_t i = scene_acts(w, c);
	bool to = false;
	if (x->role != R_OBJECT || x->self || !i || i != s->acting)
		return false;
	for (uint32_t k = i; k < x->b; i = k) {
		while (k + 1 < x->b && (has(w->a, k, W_GAP | W_BE) || IS_ANY(w->a, k, "would", "will", "could", "can", "should", "must", "may", "might", "did", "does", "do", "not", "n't", "n\xe2\x80\x99t")))
			to = to || (has(w->a, k, W_VERB) && !has(w->a, k, W_GAP | W_BE)), k++;
		uint32_t behind = behind_control(w->a, k);
		if (behind == k) {
			i = k;
			break;
		}
		to = true;
		k = behind;
	}
	return i + 1 == x->b && has(w->a, i, W_LETTER) && !has(w->a, i, W_CAPITAL | W_PREP) && (to || coref_acts(w->a, i));
}

/* "The trust", where the article has an NHS Trust: nobody else. */
static bool is_of_other_name(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	if (x->head != x->b + 1 || c->kind == K_PER || said_own(c, a->hash[x->head]) ||
	    !IS_ANY(a, x->head, "trust", "commission", "ministry", "university", "federation", "association", "academy", "institute", "foundation"))
		return false;
	for (unsigned k = 0; k < w->n_recent; k++)
		if (w->recent[k].kind == K_ORG && said_own(&w->recent[k], a->hash[x->head]))
			return true;
	return false;
}

/* A party, or a body that readers know: none of whose people are "the rebels". */
static bool is_unarmed(const struct candidate *c)
{
	return c->known || said_has(c, coref_hash("party"));
}

/* Nouns that are said of one sort of body alone: "the company" is not the Senate, which readers know. */
static bool is_known_otherwise(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	static const char *const noun[] = {"company", "firm", "retailer", "manufacturer", "developer", "bank", "lender", "insurer", "airline", "carrier", "brewer", "miner", "publisher", "newspaper", "paper", "party", "court",
	                                   "tribunal", "ministry", "parliament", "union", "university", "college", "school", "hospital", "church"};
	return c->known && c->sorts && x->head_sort && !described_alike(c, x) && !said_has(c, x->said) && coref_is_any(w->a, x->head, noun, sizeof noun / sizeof *noun);
}

/* "The ruling party" is not the one that was called the opposition, nor the other way round. */
static bool is_of_other_camp(const struct candidate *c, const struct anaphor *x)
{
	if (!x->governs == !x->opposes)
		return false;
	bool ruling = said_has(c, coref_hash("ruling")) || said_has(c, coref_hash("governing")), opposing = said_has(c, coref_hash("opposition"));
	return ruling != opposing && (x->governs ? opposing : ruling);
}

/* "The central bank" is none that lends to shops. */
static bool is_common_bank(const struct article *a, const struct candidate *c, const struct anaphor *x)
{
	static const char *const word[] = {"central", "reserve", "national", "federal", "state", "of"};
	if (!coref_is(a, x->head, "bank") || !coref_is(a, x->head - 1, "central") || said_has(c, x->said))
		return false;
	for (size_t k = 0; k < sizeof word / sizeof *word; k++)
		if (said_own(c, coref_hash(word[k])))
			return false;
	return c->sorts >> COREF_FIRMS & 1;
}

/* "The college management", where the article has a college, is no party's; and "the police" are nobody who is no force. */
static bool is_of_other_sort(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	if (c->kind != K_ORG && c->kind != K_MISC)
		return false;
	if (IS_ANY(a, x->head, "police", "army", "military", "navy") && !(c->sorts >> x->head_sort & 1) && !said_has(c, x->said))
		return true;
	if (IS_ANY(a, x->head, "rebels", "militants", "insurgents", "paramilitaries", "guerrillas") && is_unarmed(c) && !said_has(c, x->said))
		return true;
	if (coref_is(a, x->head, "opposition") && (said_own(c, coref_hash("assembly")) || said_own(c, coref_hash("parliament")) || said_own(c, coref_hash("council")) || said_own(c, coref_hash("government"))))
		return true; /* which is in it, and not it */
	if (is_known_otherwise(w, c, x) || is_common_bank(a, c, x) || is_of_other_camp(c, x))
		return true;
	if (coref_is(a, x->head, "league") && c->sorts >> COREF_TEAMS & 1 && !described_alike(c, x) && !said_has(c, a->hash[x->head]))
		return true; /* a club is no league */
	if (x->rules && c->known && !said_has(c, x->said))
		return true; /* "the government" is not the United Nations */
	if (x->rules && c->kind == K_ORG && c->sorts && !(c->sorts >> x->head_sort & 1))
		return true; /* a parliament is no government */
	for (uint32_t i = x->b + 1; i < x->head; i++) {
		unsigned sort = has(a, i, W_ORG) ? coref_sort_at(a, i) : 0;
		if (!sort || c->sorts >> sort & 1 || said_has(c, a->hash[i]) || said_own(c, a->hash[i]))
			continue;
		for (unsigned k = 0; k < w->n_recent; k++)
			if (w->recent[k].kind == K_ORG && w->recent[k].sorts >> sort & 1)
				return true;
	}
	return false;
}

/* "Kiva, the company's only rival,", "Tom Reed, her lawyer,": who is told to be somebody's is somebody else. */
static bool is_told_of(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	enum { FAR = 6 };
	const struct article *a = w->a;
	bool owned = x->head && IS_ANY(a, x->e, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99");
	uint32_t i = x->e + owned, from = i;
	if (x->b <= w->first || !coref_is(a, x->b - 1, ",") || c->last.token + 1 != x->b || (!owned && !x->owner))
		return false;
	while (i < w->end && i < from + FAR && (coref_is(a, i, "only") || ((has(a, i, W_LETTER) || coref_is(a, i, "-")) && !has(a, i, W_STOP | W_PREP | W_VERB | W_REPORT | W_THE | W_A | W_OWNER))))
		i++;
	if (i == from || a->text[a->token.end[i - 1] - 1] == 'g' || a->text[a->token.end[i - 1] - 1] == 's') /* "Kiva, its shares falling," */
		return false;
	bool ends = coref_is(a, i, ",") || coref_is(a, i, ".");
	return has(a, i - 1, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE) ? ends || has(a, i, W_PREP) : ends && c->kind != K_PER;
}

/* "Li said the plan was dead and accused him": he is not Li, who does both. */
static bool is_blamed(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	return w->quote == QN_NONE && c->name != QN_NONE && c->name == w->main && x->role == R_OBJECT && !x->self && x->b > w->first + 3 && has(a, x->b - 1, W_REPORT) && coref_is(a, x->b - 2, "and") &&
	       !coref_is(a, x->b - 1, "said");
}

/* "The Belgian capital" is neither Vienna nor a country. */
static bool is_other_capital(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	uint16_t of = x->sort == S_PLACE ? described_capital(w, x) : 0;
	return of && (c->country || (c->capital_of && c->capital_of != of));
}

/* "The publican, he said, had lied": who is told of is not who says it. */
static bool is_interrupted(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	uint32_t e = x->e;
	if (!x->inserted || x->b <= w->first + 1 || c->last.token + 1 != x->b || c->last.quoted)
		return false;
	while (e < w->end && has(a, e, W_REPORT | W_GAP))
		e++;
	return coref_is(a, e, ",") && e + 1 < w->end && (has(a, e + 1, W_BE) || coref_acts(a, e + 1));
}

/* "Li, who trained under her, said": the one verb of "who" is between, so that she is not Li. */
static bool is_of_who(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	enum { FAR = 7 };
	const struct article *a = w->a;
	uint32_t i = c->last.token + coref_is(a, c->last.token, ","), verbs = 0;
	if (x->head || x->self || x->owner || !(x->role == R_OBJECT || x->role == R_OBLIQUE) || c->last.sentence != w->now || !coref_is(a, i, "who") || i >= x->b || x->b > i + FAR)
		return false;
	for (i++; i < x->b; i++) {
		if (!has(a, i, W_LETTER) || has(a, i, W_REPORT | W_CAPITAL | W_THE | W_A) || coref_is(a, i, "to"))
			return false;
		verbs += coref_acts(a, i) && !(has(a, i, W_GAP) && !has(a, i, W_VERB));
	}
	return verbs == 1;
}

/* "The judge dismissed the claim and called Li a liar": who is told of behind the subject, in what it does, is somebody else. */
static bool is_done_to(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	enum { FAR = 30 };
	const struct article *a = w->a;
	if (x->role != R_SUBJECT || x->owner || x->inserted || x->behind || w->quote != QN_NONE || x->group == G_IT || c->name == QN_NONE || !coref_acts(a, x->e) || has(a, x->e, W_BE))
		return false;
	uint32_t k = qn_find(&a->entity, a->token.begin[x->e]);
	for (uint32_t i = x->e; i < w->end && i < x->e + FAR; i++) {
		if (IS_ANY(a, i, "who", "which", "that", "while", "when", "as", "because", "after", "before", "if", "by", "named", "called"))
			if (!coref_is(a, i, "called") || IS_ANY(a, i + 1, "for", "on", "off"))
				return false;
		if ((!has(a, i, W_LETTER) && !coref_is(a, i, "-") && !coref_is(a, i, "'s") && !coref_is(a, i, "\xe2\x80\x99s")) || (IS_ANY(a, i, "and", "but", "or") && !coref_acts(a, i + 1)))
			return false;
		while (k < a->entity.n && a->entity.begin[k] < a->token.begin[i])
			k++;
		if (k < a->entity.n && a->entity.begin[k] == a->token.begin[i] && a->entity.col[1][k] == c->name)
			return true;
	}
	return false;
}

/* "The judge" is nobody whom the article does not call one. */
static bool is_no_judge(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	return x->head && c->kind == K_PER && IS_ANY(w->a, x->head, "judge", "magistrate", "coroner") && !said_has(c, x->said) && !described_alike(c, x);
}

/* "The spokesman" is nobody whom the article does not tell to be one, or in some such post. */
bool scene_no_spokesman(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	static const char *const post[] = {"spokesman", "spokeswoman", "spokesperson", "secretary", "director", "aide", "officer", "official", "manager", "adviser", "advisor", "strategist", "head", "chief", "superintendent"};
	if (!x->head || c->kind != K_PER || !IS_ANY(w->a, x->head, "spokesman", "spokeswoman", "spokesperson") || said_has(c, x->said) || described_alike(c, x))
		return false;
	for (size_t k = 0; k < sizeof post / sizeof *post; k++)
		if (said_has(c, coref_hash(post[k])))
			return false;
	return true;
}

/* "Li accused Ann. She denied it": who accuses does not deny, where there is another. */
static bool is_accuser(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	enum { FAR = 12 };
	const struct article *a = w->a;
	uint32_t i = x->e;
	while (i < w->end && i < x->e + 3 && (has(a, i, W_GAP) || IS_ANY(a, i, "has", "have", "strongly", "flatly", "both")))
		i++;
	if (x->role != R_SUBJECT || x->b != w->first || x->owner || w->quote != QN_NONE || s->agreeing < 2 || c->name == QN_NONE || c->name != w->main_before || c->outside.sentence + 1 < w->now)
		return false;
	if (!IS_ANY(a, i, "denied", "denies") && !(IS_ANY(a, i, "hit", "shot", "fired") && coref_is(a, i + 1, "back")) && !(IS_ANY(a, i, "rejected", "rejects", "dismissed") && IS_ANY(a, i + 1, "the", "that") && IS_ANY(a, i + 2, "claim", "claims", "accusation", "charge", "allegation", "allegations", "criticism")))
		return false;
	uint32_t t = c->subject == w->now - 1 ? c->outside.token : 0;
	for (uint32_t k = t; t && k < w->first && k < t + FAR; k++)
		if (IS_ANY(a, k, "accused", "accuses", "blamed", "blames", "criticised", "criticized", "sued", "attacked", "slammed", "condemned", "denounced"))
			return !(k && has(a, k - 1, W_BE)) && !(k && IS_ANY(a, k - 1, "been"));
		else if (coref_is(a, k, ","))
			return false;
	return false;
}

/* "The 34-year-old" is not who is told to be 61. */
static bool is_of_other_age(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	return x->sort == S_ANYONE && w->later && c->name != QN_NONE && coref_ages(w, x, &w->later[c->name]) == 1;
}

/* "the CM", where two chief ministers are told of, is neither for sure. */
static bool is_shared_office(const struct walk *w, const struct anaphor *x)
{
	unsigned n = 0;
	for (unsigned k = 0; x->head && IS_ANY(w->a, x->head, "PM", "CM", "FM", "VP", "CS", "AG", "IG", "DC", "DG", "CJ", "PS") && k < w->n_recent; k++)
		n += w->recent[k].kind == K_PER && said_has(&w->recent[k], x->said);
	return n > 1;
}

bool scene_rules_out(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	if (is_told_of(w, c, x) || is_blamed(w, c, x) || is_interrupted(w, c, x) || is_done_to(w, c, x) || is_no_judge(w, c, x) || scene_no_spokesman(w, c, x) ||
	    is_accuser(w, s, c, x) || is_of_other_age(w, c, x) || is_shared_office(w, x) || home_rules_out(w, c, x))
		return true;
	if (x->head && x->behind && s->teller != QN_NONE && c->name != s->teller)
		return true;
	if (x->head && !c->last.quoted == (w->quote == QN_NONE) && is_acted_on(w, s, c, x))
		return true;
	if (x->head && s->spoken_for != QN_NONE && c->name != s->spoken_for && has(w->a, x->head, W_FIRM) && x->head == x->b + 1)
		return true;
	if (x->head)
		return is_of_other_sort(w, c, x) || is_of_other_name(w, c, x) || is_other_capital(w, c, x);
	if (w->quote != QN_NONE && c->name != QN_NONE && c->name == w->heard && w->heard_paragraph == w->paragraph && x->group != G_PERSON)
		return true; /* "They lied," she told the Echo: the Echo is "you" */
	if (s->lawyer && x->owner && scene_owned(w, x) == 0 && scene_acts(w, c) != s->acting)
		return true; /* "Li's lawyer, Ann Hill, said his client": it is the lawyer's */
	if (w->front != QN_NONE && x->b < w->front && x->group == G_PERSON && s->ahead && c->last.role != R_AHEAD &&
	    IS_ANY(w->a, w->first, "Asked", "Told", "Pressed", "Questioned"))
		return true;
	if (w->front != QN_NONE && x->b > w->front && x->b < w->front + 3 && x->role <= R_INNER && x->role != R_OTHER && x->group == G_PERSON && c->named > w->first && c->named == c->last.token &&
	    c->named <= w->front && c->last.role != R_OWNER && coref_participle(w->a, w->first))
		return true;
	if (is_whom(w, c, x) || is_of_who(w, c, x))
		return true;
	return is_acted_on(w, s, c, x);
}
