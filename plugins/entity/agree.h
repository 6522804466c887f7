/*
 * agree.h -- what an article establishes about its words, between establish.c, which gathers it, and agree.c, which applies it.
 */
#ifndef ENTITY_AGREE_H
#define ENTITY_AGREE_H

#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "mention.h"
#include "told.h"

#include <string.h>

enum { AGREE_LONGEST = 8, AGREE_LETTERS = 8, AGREE_NO_NAME = 6 };

/* Initials of offices, which are put down though they are no words of the article. */
#define AGREE_OFFICE "|cm|cs|ag|ig|dc|dg|cj|ps|pm|vp|dp|fm|"

struct word { /* a word with a capital, whatever the case of the others */
	uint32_t key;              /* 0: free */
	uint16_t alone[4], inside; /* as a whole name of each kind; within a longer one */
	uint16_t bare;             /* no name, and not at a sentence's beginning */
	uint16_t surname, company; /* last of a person's several words; first of a company's */
	uint16_t given;            /* first of a person's several words */
	uint16_t begins;           /* first of any organisation's several words */
	uint16_t titled;           /* behind a person's title: Ms Halden */
	uint8_t aged;              /* an age stands behind it */
	uint8_t mister;            /* a person of this name alone has a title: Mr Banks */
	uint8_t plain;             /* somebody of this name alone speaks without a title: Banks said */
	uint8_t family;            /* last of several words that the tagger took for a person's */
	uint8_t storm;             /* a storm has the name */
	uint8_t custom;            /* a language or a people has it */
	uint8_t place;             /* stands where only a country or a town does */
	uint8_t state;             /* has ministers, an army, a capital */
	uint8_t within;            /* something is in it, or near */
	uint8_t located;           /* stands as a place does: "in Paris", "PARIS --", "Paris, Texas" */
	uint8_t team;              /* stands as several do who play: "Torvik, who beat them", "the Torvik coach" */
	uint8_t partner;           /* first of a firm's two: Hallam & Voigt */
	uint8_t shorts;            /* last word of a club's several: Rovers */
	uint8_t office;            /* the initials of an office that somebody is called by: Cabinet Secretary Ana Li is "the CS" */
	uint8_t spelt;             /* 1 + kind of the name whose initials it is in small letters: Kawu */
	uint8_t nickname;          /* between marks within somebody's full name */
	uint8_t river;             /* a river has it: the Torrin, of Torrin River */
	uint8_t told;              /* a charity or a union of one word is told to have it: "Anchor, a seamen's charity," */
	uint8_t work;              /* a play or a film has it: "Ember, his last novel," */
	uint8_t early;             /* how often it stands alone behind a firm of that first word, and before any person of that surname */
	uint32_t firm_at, person_at; /* 1 + token of the first of either in full; 0: there is none */
	uint8_t letters;           /* 1 + kind of the name that introduced them in brackets; AGREE_NO_NAME: words in small letters did */
};
struct phrase {
	uint32_t key;
	uint16_t n[4];
	uint8_t saint;  /* St Brigid's, of St Brigid's Hospital */
	uint8_t halves; /* the surname of somebody who is named in full: Vasquez-Moe */
	uint8_t named;  /* all but the last word of a firm's name: Pelham Rock, of Pelham Rock Capital */
	uint8_t firm;   /* what is said of it somewhere tells a firm, whatever the tagger thought elsewhere */
};

struct agree {
	qn_run *r;
	const struct entity_known *known;
	const qn_layer *token;
	struct told told;
	uint32_t *span;  /* [n_token] 1 + first token of the name that covers the token, 0 */
	uint32_t *last;  /* [n_token] behind the name that begins here */
	uint8_t *kind;   /* [n_token] of the name that begins here */
	uint8_t *first;  /* [n_token] bit 0: the sentence begins here, bit 1: nothing but capitals around */
	uint32_t *low;   /* [n_token] hash of the lower-cased word where it has a capital, else 0 */
	uint8_t *skip;   /* [n_token] bytes of a prefix before the capital: anti-Trump */
	struct word *word;
	struct phrase *phrase;
	uint32_t mask;
};

static inline const char *agree_text(const struct agree *g, uint32_t i) { return g->r->text + g->token->begin[i]; }
static inline uint32_t agree_size(const struct agree *g, uint32_t i) { return g->token->end[i] - g->token->begin[i]; }
static inline bool agree_is(const struct agree *g, uint32_t i, char c) { return i < g->token->n && agree_size(g, i) == 1 && *agree_text(g, i) == c; }

static inline bool agree_in(const struct agree *g, uint32_t i, const char *set)
{
	return i < g->token->n && text_among(set, agree_text(g, i), agree_size(g, i));
}

static inline struct word *agree_word(const struct agree *g, uint32_t key)
{
	uint32_t at = key & g->mask;
	while (g->word[at].key && g->word[at].key != key)
		at = (at + 1) & g->mask;
	g->word[at].key = key;
	return &g->word[at];
}

static inline struct phrase *agree_phrase(const struct agree *g, uint32_t key)
{
	uint32_t at = key & g->mask;
	key |= !key;
	while (g->phrase[at].key && g->phrase[at].key != key)
		at = (at + 1) & g->mask;
	return &g->phrase[at];
}

static inline uint32_t agree_chain(uint32_t h, const struct agree *g, uint32_t i) { return feat_end(feat(h, feat_bytes(agree_text(g, i), agree_size(g, i)))); }

/* Two to eight capitals and nothing else. */
static inline bool agree_letters(const struct agree *g, uint32_t i)
{
	uint32_t n = agree_size(g, i);
	for (uint32_t k = 0; k < n; k++)
		if (agree_text(g, i)[k] < 'A' || agree_text(g, i)[k] > 'Z')
			return false;
	return n >= 2 && n <= AGREE_LETTERS;
}

static inline uint32_t agree_lists(const struct agree *g, uint32_t i) { return gazetteer_word(&g->known->lists, feat_bytes(agree_text(g, i), agree_size(g, i))); }
static inline bool agree_place(const struct agree *g, uint32_t i) { return agree_lists(g, i) & (1u << G_COUNTRY | 1u << G_CITY | 1u << G_REGION); }
/* A month or a day of the week, which somebody may be called, too. */
static inline bool agree_date(const struct agree *g, uint32_t i)
{
	return agree_in(g, i, "|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|");
}
static inline bool agree_country(const struct agree *g, uint32_t i) { return agree_lists(g, i) >> G_COUNTRY & 1; }
/* "Paris claims", where an article is about Valeska Paris. */
bool agree_speaks(const struct agree *g, uint32_t i);
/* "Ms Halden", "Senator Halden": a person has the name. */
bool agree_title(const struct agree *g, uint32_t i);
/* Whether the word is hardly ever written small, and no people's. */
bool agree_proper(const struct agree *g, uint32_t i);
bool agree_people(const struct agree *g, uint32_t i);
/* Whether the word stands by itself: no word with a capital beside it that it may belong to. */
bool agree_alone(const struct agree *g, uint32_t i);

/* ---- called.c: whether the word at i, of which w is known, is a person ---- */
bool agree_may_be_given(const struct agree *g, uint32_t i, const struct word *w);
bool agree_may_have_age(const struct agree *g, uint32_t i);
/* Whether a sentence or somebody's words begin with the token. */
bool agree_front(const struct agree *g, uint32_t i);
/* What stands behind somebody at a sentence's beginning: a verb, a possessive. name: the word is hardly ever a common one. */
bool agree_acts(const struct agree *g, uint32_t i, bool name);
bool agree_called(const struct agree *g, uint32_t i, const struct word *w);
bool agree_addressed(const struct agree *g, uint32_t i);
bool agree_shouted_person(const struct agree *g, uint32_t i, const struct word *w);

/* "Devannaji": somebody's name with respect. */
bool agree_respected(const struct agree *g, uint32_t i);

/* ---- founder.c: whether it is a firm ---- */
bool agree_founders_firm(const struct agree *g, uint32_t i, const struct word *w);
bool agree_owned_firm(const struct agree *g, uint32_t i, const struct word *w);
/* Whom a firm has, at the token behind its name. */
bool agree_speaks_for(const struct agree *g, uint32_t i);

/* ---- parts.c ---- */
/* Puts down by which parts the name [b, e) of several words is known. */
void agree_parts(const struct agree *g, uint32_t b, uint32_t e);
/* The initials of the office before the person's name at b. */
void agree_office(const struct agree *g, uint32_t b);

/* ---- introduced.c ---- */
/* "the housing charity Roof warned": whether the word before says that the one at i names a body. */
bool agree_charity(const struct agree *g, uint32_t i);
/* Adds a name that the words around token i introduce. */
void agree_introduce(struct agree *g, uint32_t i);

/* Gathers what the names found so far say of the words; may change a name's kind by the words beside it. */
void agree_learn(struct agree *g);

#endif
