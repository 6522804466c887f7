/*
 * mention.h -- the names of an article, between the files that find and join them.
 *
 * tag.c finds mentions, beside.c, edges.c (with reach.c), nickname.c, person.c, settle.c, address.c and agree.c (with establish.c,
 * parts.c, introduced.c, told.c, called.c and founder.c) set right what rules and the rest of the article know, alias.c, forms.c, short.c, acronym.c and surname.c join those that mean one, country.c
 * knows countries, source.c, source_words.c and phrase.c find the sources that have no name, entity.c is the plugin.
 */
#ifndef ENTITY_MENTION_H
#define ENTITY_MENTION_H

#include "../../core/learn/country.h"
#include "../../core/learn/gender.h"
#include "../../core/learn/word_set.h"
#include "decode.h"
#include "quidnunc.h"

#define ENTITY_HOUSES "|Hospital|Hospice|School|College|hospital|hospice|school|college|" /* of a saint, where people work: St Brigid's Hospital */
#define ENTITY_PEERS "|Lord|Lady|Baroness|Viscount|" /* who may be of a seat: Lord Hall of Ingleby */

enum entity_kind { E_PER, E_ORG, E_LOC, E_MISC, E_NOM, E_KINDS };

struct mention {
	uint32_t first, last; /* tokens, last is behind */
	uint32_t begin, end;  /* bytes */
	enum entity_kind kind;
	uint32_t name; /* index of its name once joined */
};

struct mentions {
	uint32_t n, room;
	struct mention *at; /* [n], in text order */
	bool loose;         /* of an article of letters or talk (habit.h) */
	bool apart;         /* of an article whose habits are apart */
};

/* None yet, of the same article. */
static inline struct mentions mentions_like(const struct mentions *m) { return (struct mentions){.loose = m->loose, .apart = m->apart}; }

struct name {
	uint32_t fullest; /* mention */
	enum entity_kind kind;
	const char *ref;  /* "ISO3166:CN" or NULL */
	const char *rule; /* how ref was chosen */
};

struct names { uint32_t n; struct name *at; };

struct words_of { const qn_run *r; const qn_layer *token; };

/* ---- address.c ---- */
/* Cuts titles and roles off the front of a person's name; a rank of the police may make a person of a body. */
void entity_cut_titles(const struct words_of *w, struct mention *m);
/* Cuts orders, degrees and offices off the end. */
void entity_cut_honours(const struct words_of *w, struct mention *m);
/* "Former mayor Col Hewson": nobody is a colonel behind what he is in small letters. free_from: no name covers the tokens from there on. */
void entity_reach_given(const struct words_of *w, uint32_t free_from, struct mention *m);
/* "Engr. Dami Ade": whether the mention is a title that was taken for a name of its own, before a person's. */
bool entity_title_alone(const struct words_of *w, const struct mention *m, const struct mention *next);
/* "Madam Speaker": whether the mention has nobody's name in it. */
bool entity_only_titles(const struct words_of *w, const struct mention *m);
/* Letters for an order, a degree or an office: KC, OBE. */
bool entity_honour(const char *s, uint32_t n);

/* Finds mentions in the article's tokens, in windows of bounded size. False if memory runs out. */
bool entity_tag(qn_run *r, const struct tagger *t, const qn_layer *token, const qn_layer *sentence, struct mentions *out);
/* Parts names that stand side by side. False if memory runs out. */
bool entity_beside(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m);
/* Sets right where names begin and end, by the words beside them. False if memory runs out. */
bool entity_edges(qn_run *r, const struct entity_known *known, const qn_layer *token, struct mentions *m);
/* "Hyundai Heavy Industries Co.": in an article whose habits are apart the full stop is none of the name. */
void entity_stops(qn_run *r, const qn_layer *token, struct mentions *m);
/* "US dollars", "the College": in such an article neither has a name. */
void entity_apart(qn_run *r, const qn_layer *token, struct mentions *m);
/* Joins a given name, a nickname between marks and a surname into one. */
void entity_nicknames(qn_run *r, const struct entity_known *known, const qn_layer *token, struct mentions *m);
/* Tells persons, and where their names begin, by the words around. False if memory runs out. */
bool entity_persons(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m);
/* Cuts titles off persons, drops what is no name and adds the names of peoples that the tagger missed. False if memory runs out. */
bool entity_settle(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m);
/* Carries what the article establishes in one place to the others. False if memory runs out. */
bool entity_agree(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m);
bool entity_add_mention(qn_run *r, struct mentions *m, struct mention one);
/* Gives each mention a name; genders: of given names. False if memory runs out. */
bool entity_join(qn_run *r, const struct genders *genders, const qn_layer *token, struct mentions *m, struct names *out);
/* Words for those who speak, for speaking, and that end a phrase: source_words.c. */
struct source_words { struct word_set heads, reports, speaks, links, stops; };
void entity_source_words(struct source_words *words);
/* Adds mentions of kind NOM: noun phrases without a name that a reporting verb stands beside. They get names of their own. */
bool entity_sources(qn_run *r, const struct source_words *words, const qn_layer *token, const qn_layer *sentence, struct mentions *m);
/* Whether many organisations' names begin with the word (University, National): alone it names none. */
bool entity_generic(const char *s, uint32_t n);
/* Bytes of a prefix before a name in one word: "anti-Trump" has 5; 0: there is none. */
uint32_t entity_prefix(const char *s, uint32_t n);

/* A list that a user gives: identifier, names, kind. */
struct kb;
struct kb *entity_kb_load(const char *file, char *why, size_t n_why);
void entity_kb_free(struct kb *kb);
/* The identifier for a name, and how many candidates there were; NULL if none. */
const char *entity_kb_find(const struct kb *kb, const char *s, size_t n, enum entity_kind kind, unsigned *candidates);

#endif
