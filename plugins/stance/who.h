/*
 * who.h -- what the files share that tell which names a description means: see meant.c.
 */
#ifndef QN_STANCE_WHO_H
#define QN_STANCE_WHO_H

#include "stance.h"

enum { WHO_CHILDREN = 48, WHO_LIST = 12 }; /* children of one word, members of a list that are looked at */

/* What is asked, whom word i means in this role, and the answer. */
struct meant {
	struct stance_article *a;
	uint32_t i;
	struct node *w;    /* the word itself */
	uint32_t poss;     /* its possessive; NOWHERE */
	enum role role;
	struct names *out;
	unsigned before;   /* names that out had when it was asked */
	unsigned depth;    /* "the aide of the head of ...": how often one description led to another */
};

/* Adds a name, unless it is there or NOWHERE. */
void who_put(struct names *out, uint32_t name);
/* "It was Reed, not Lund, who": whether word c is set against whom it is joined to. */
bool who_but_not(const struct stance_article *a, uint32_t c);
/* Adds the names that word i means. */
void meant_find(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth);

/* The answer is this name; whoever that word means. Both true: it is decided, if only that nobody is meant. */
bool meant_name(struct meant *m, uint32_t name);
bool meant_of(struct meant *m, uint32_t word);

static inline bool meant_found(const struct meant *m) { return m->out->n > m->before; }

/* The steps of meant.c: each tells whether it has decided whom the word means, or that it means nobody. */

/* ---- pronoun.c */
bool pronoun_clause(struct meant *m); /* "what Reed did", "who" */
bool pronoun_spoken(struct meant *m); /* "I", "what she called Norway's aggression", "you" */
bool pronoun_it(struct meant *m);     /* "It drew condemnation" */
bool pronoun_else(struct meant *m);   /* any other one */
bool pronoun_every(struct meant *m);  /* "every word she wrote" */
/* "Was among those who voted against", "one of six who voted no", "those who backed her included Reed": of whom the clause at word d tells; NOWHERE. */
uint32_t who_of_those(const struct stance_article *a, uint32_t d);

bool topic_pronoun(struct meant *m);  /* topic.c: "she", of whom it is said */

/* ---- both.c */
bool both_they(struct meant *m);    /* "they", "both" */
bool both_of_them(struct meant *m); /* "each of them" */
bool both_again(struct meant *m);   /* "both ministers" */

/* ---- named.c */
bool named_member(struct meant *m); /* "Reed, a Republican who", "a man named by police as Tom Reed" */
bool named_itself(struct meant *m); /* the word bears a name */
bool named_beside(struct meant *m); /* "the minister, Ana Costa" */
bool named_office(struct meant *m); /* "the leader of the Traders' Union, Mrs Ann Reed" */
/* The name of a word or, behind a title, of what is flat to it: "Sheriff Joe Arpaio". */
uint32_t named_bare(const struct stance_article *a, uint32_t i);
/* "The leader of the Traders' Union, Mrs Ann Reed, commended": the person between commas, whatever the tree; NOWHERE. */
uint32_t named_behind(const struct stance_article *a, uint32_t i);

/* ---- behalf.c */
bool behalf_paper(struct meant *m);     /* "an editorial in the Courier" */
bool behalf_hyphenated(struct meant *m); /* "Norwegian Americans" */
bool behalf_country(struct meant *m);   /* "its Emirati ally", and who does not act for a country */
bool behalf_decision(struct meant *m);  /* "Norway's decision to sue" */
bool behalf_body(struct meant *m);      /* "his country" */
bool behalf_seat(struct meant *m);      /* "the government in Oslo" */
bool behalf_nobody(struct meant *m);    /* a holder who does not act for those whose name stands beside him */
bool behalf_officials(struct meant *m); /* "officials for" */
bool behalf_spoken(struct meant *m);    /* "He said the family was grateful" */
bool behalf_agent(const struct stance_article *a, uint32_t i); /* whether a name acts by word i: "administration", "official" */

/* ---- before.c */
/* force.c, failing.c */
bool force_one(struct meant *m);    /* "the police investigation", "the company" */
bool failing_last(struct meant *m); /* "It was a disgrace", of who has failed */

/* rescue.c */
bool rescue_attacked(struct meant *m); /* "the player's defence", of whom they attacked */

/* project.c */
bool project_one(struct meant *m);  /* "the pipeline", of the one company that lays it */
bool project_it(struct meant *m);   /* "it is an eyesore" */

/* kin.c */
bool kin_mine(struct meant *m); /* "my son" */

bool before_titled(struct meant *m); /* "its professor" */
bool before_of_a_place(const struct stance_article *a, uint32_t place, uint32_t noun); /* "Europe's biggest chains": a body, which is only there */
bool before_told(struct meant *m);   /* "this summit", "the brigade" */
bool before_board(struct meant *m);  /* "the board" */
bool before_body(struct meant *m);   /* "the justices" */

#endif
