/*
 * candidate.h -- pairs of names that may have a stance, what was seen of them, and how that is weighed.
 */
#ifndef QN_STANCE_CANDIDATE_H
#define QN_STANCE_CANDIDATE_H

#include "stance.h"
#include "../../core/learn/connotation.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/linear.h"
#include "../../core/learn/words.h"
#include "trees.h"
#include "verdict.h"

#include <string.h>

enum { WEIGH_NONE, WEIGH_FOR, WEIGH_AGAINST, WEIGH_CLASSES = TREES_CLASSES };

enum { CANDIDATE_SEEN = 240 }; /* things seen of a pair, at most */
struct candidate_seen { uint32_t hash; float value; uint32_t next; }; /* next: row and 1, 0: none */
enum { CANDIDATE_NAMES = 512 };
struct candidate_name { const char *what, *of; uint32_t hash; }; /* what is seen is called by two words, whose hash is candidate_feature */

struct candidate {
	uint32_t holder, target, first, n_seen; /* first: row of seen and 1 */
	uint64_t some[8]; /* a bit for each thing seen, by the last nine of its hash: what has none was not seen */
	struct { uint32_t first, last, quote; float strength; } sign[2]; /* for, against: the words that show it best; NOWHERE: none */
	float lean; /* what the model of pairs is surest of, less than 0: against */
	float plus, minus; /* how much speaks for either sign at first sight: rules, leaning, how the target looks in what the holder says */
	float chance[WEIGH_CLASSES];
	float words[2], looks[2], sounds[2], leans[2]; /* for, against: sums over its units of what each of these says */
	float calm[2]; /* how likely no leaning for, against is true */
	float units, well, ill, said[2]; /* units of it; those in which the target looks well, ill; rules for, against */
	uint32_t read; /* the last of its readings and 1 */
	uint32_t n_heard; /* quotations that are about the target and were read */
	float heard[2], tilt; /* the most that one says well, ill of him; the sum of well less ill */
	struct { float chance; uint32_t first, last, quote; } by[2]; /* that one by itself speaks well, ill of him, and which says so most (heard.c) */
	bool told; /* by a rule */
	bool settled[2]; /* for, against: by a fixed phrase */
	bool answered[2]; /* the sentence that shows it best tells what the other one feels about him */
};

/* How a party is there in a unit of the text; the first of these that is so. */
enum how { NAMED, PRONOUN, DESCRIBED, YOU, DOING, BESIDE, LAST, LAST2, LAST3, LAST4, SPOKE, HEAD, MAIN };
struct party { uint32_t name, token; enum how how; float plus, minus; uint8_t rel; bool quoted; };

enum { PARTIES = 12, ASIDE = 17 /* that are not in it */ };
struct unit {
	const char *type, *kind;
	uint32_t b, e, quote;
	unsigned n;
	struct party party[PARTIES + ASIDE];
	float fair, foul; /* how good and bad what its words denote is */
	float good, bad, plus, minus; /* words of judgement; how its sentences sound */
	bool question, negation, you, we, only, spoken, undone; /* spoken: rules found whom it is of */
	float say_good, say_bad; /* what the words that report it say */
};

/* What the words of a unit, and those around a party, say as features of reading.c; kept where models are to be learned. */
enum { READ_UNIT = 620, READ_PAIR = 180, READ_GROUPS = 3 };
struct reading { uint32_t first, last, feature, n, next; char type; }; /* next: that of the same pair and 1, 0: none */
struct readings {
	bool keep, known;       /* features are kept; there is a model */
	struct linear words;
	uint32_t b, e;          /* the unit at hand */
	const char *type;
	struct { bool done; unsigned n; struct linear_item item[READ_UNIT]; float sum[WEIGH_CLASSES]; } group[READ_GROUPS];
	struct reading *at;     /* [n] those that are kept */
	uint32_t n, room;
	uint32_t *feature;      /* [n_feature] */
	uint32_t n_feature, room_feature;
};

/* A quotation, words [b, e), that is about the target of a candidate whose holder speaks. */
struct heard_note { uint32_t candidate, b, e, quote; enum verdict_where where; bool read; };

enum { MAINS = 6 };
struct candidates {
	struct candidate *at; /* [n] */
	uint32_t n, room;
	uint32_t *slot, n_slot;
	struct candidate_seen *seen; /* [n_seen] */
	uint32_t n_seen, room_seen;
	struct candidate_name *called; /* [n_seen] kept where readings are */
	uint32_t room_called;
	struct candidate_name name[CANDIDATE_NAMES]; /* those that were asked for last */
	uint32_t main[MAINS], n_main; /* the names that are met most often, the first of them first */
	uint32_t *often, *speaks; /* [name] mentions, quotations */
	bool *head; /* [name] stands in the first sentence */
	uint8_t *party; /* [name] 0: none that is known */
	struct { uint32_t i, we, you, asks; float quoted; bool all; } voice; /* the author's: words outside of quotations; all: he may have stances */
	struct connotation *word;      /* [token] what it is rated */
	uint32_t *opinion;             /* [token] its sections of opinion.h, none for names */
	bool *denied;                  /* [token] stands behind a "not" */
	uint16_t *class_of;            /* [token] the class of words that it is in (words.h); 0: none, or part of a name */
	float *plus, *minus;           /* [token] how the mention that begins there is made to look */
	float *tone_plus, *tone_minus; /* [sentence] how it sounds */
	struct readings *read;
	struct heard_note *note;      /* [n_note] quotations, and whom each is about */
	uint32_t n_note;
};

/* What a feature is called by: two words. */
static inline uint32_t candidate_feature(const char *what, const char *of)
{
	return feat_end(feat(feat_bytes(what, strlen(what)), feat_bytes(of, strlen(of))));
}

/* False if memory runs out. */
bool candidates_find(struct stance_article *a, const qn_layer *tone, const qn_layer *leaning, const struct connotations *ratings, const struct words *words, struct candidates *c);
/* Sets the chances, at a second look of those that are not idle; false if memory runs out. */
bool candidates_weigh(struct stance_article *a, const struct trees *t, bool second, struct candidates *c);
/* What is asked of a candidate: its chance and its sign's share in that of both; `least`: the chance below which what a plain rule says is
   dropped; `lean`: from where on the model of pairs is called sure. */
struct decision { float enough, clear, least, lean; };
/* Rows for candidates whose chance is enough; rows of rules go if theirs is not. */
void candidates_decide(struct stance_article *a, struct candidates *c, struct decision d);

/* ---- pairs.c */
/* The candidate of two names, new or known; NULL if there can be none. */
struct candidate *candidate_pair(struct stance_article *a, struct candidates *c, uint32_t holder, uint32_t target);
/* Something seen of it, in two words that must stay, by its value: the most of it counts. */
void candidate_see(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, const char *of, float value);
void candidate_first_sight(struct candidate *p, float plus, float minus);
/* Where the pair is, or may be put. */
uint32_t candidate_slot(const struct candidates *c, uint32_t holder, uint32_t target);

/* ---- unit.c */
enum { UNIT_LONG = 400, UNIT_EARLIER = 4 }; /* words of a unit, names before it, that are looked at */
void unit_read(struct stance_article *a, struct candidates *c, struct unit *u);
/* Puts a name into the unit, if there is room; NULL. */
struct party *unit_party(struct unit *u, uint32_t name, uint32_t token, enum how how, const struct candidates *c);
/* "You", "the deal", "the commission": puts in whom word i means that is no mention of a name. */
void unit_meant(struct stance_article *a, struct candidates *c, uint32_t i, uint32_t holder, struct unit *u);
/* Puts in names that stand before word b, the nearest first. */
void unit_before(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t holder, unsigned most, struct unit *u);
enum how unit_how(const struct stance_article *a, uint32_t i); /* how the mention at word i calls its name */
const char *unit_how_name(enum how how);
const char *unit_rel(uint8_t rel); /* what a relation is called in features */
/* Sees of the candidate what the unit says of party t to the holder, who is mentioned at token `holder`; NOWHERE. */
void unit_tell(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, uint32_t holder, struct candidate *p);

/* ---- heard.c */
/* Room for what is noted. False if memory runs out. */
bool heard_room(struct stance_article *a, struct candidates *c);
/* Notes whom the quotation is about that is this unit, whose first `inside` parties it mentions. */
void heard_quotation(struct stance_article *a, struct candidates *c, const struct unit *u, unsigned inside, uint32_t holder);
/* Reads those of candidates that may have a stance, or all, and sees what they say of each. */
void heard_listen(struct stance_article *a, const struct verdict_model *m, struct candidates *c, bool all);
/* Moves the chances by some of the odds of what m hears in quotations; `enough`, `least`: the chances that make a row and keep one of a rule. */
void heard_weigh(const struct stance_article *a, const struct verdict_model *m, struct candidates *c, float some, float enough, float least);

/* ---- wording.c */
/* What a fixed phrase of these sections is rated as. */
struct connotation word_of_saying(uint32_t sections);
/* 1 or -1 for a word of judgement, a negation in front turning it. */
int word_judged(const struct stance_article *a, const struct candidates *c, uint32_t i);
/* A rating of the word, by negations around it. */
float word_signed(const struct candidates *c, uint32_t i, int rating);
void word_predicates(const struct stance_article *a, const struct candidates *c, uint32_t m, float *does, float *bears);
float word_regard(const struct stance_article *a, const struct candidates *c, uint32_t h, uint32_t t, bool *close);

/* ---- reading.c */
/* Reads what unit u says of party t to the holder, who is mentioned at token `holder` (NOWHERE: the speaker, or nobody). */
void reading_pair(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, uint32_t holder, struct candidate *p);
/* Its readings, as train-stance reads them, into to[n]. */
size_t reading_print(const struct candidates *c, const struct candidate *p, char *to, size_t n);

/* ---- side.c */
/* Which party each name is of. False if memory runs out. */
bool side_parties(struct stance_article *a, struct candidates *c);
/* Whether the person of word p is named as one of that, or, of a person, somebody of his, whom word o names. */
bool side_belongs(const struct stance_article *a, uint32_t p, uint32_t o, bool person);

/* ---- around.c */
/* How much the author is heard. */
void candidates_listen(const struct stance_article *a, struct candidates *c);
/* Who is met how often, and where. False if memory runs out. */
bool candidates_meet(struct stance_article *a, struct candidates *c);
/* What is seen of candidates beyond their units. False if memory runs out. */
bool candidates_around(struct stance_article *a, struct candidates *c, const qn_layer *leaning);
/* The word of a mention that its others hang on. */
uint32_t candidate_head(const struct stance_article *a, uint32_t i);
/* Whether a mention of a name begins at word i of what begins at b. */
bool candidate_starts(const struct stance_article *a, uint32_t i, uint32_t b);

/* ---- second.c */
/* Whether the first trees leave it so little that it is not looked at again. */
bool candidate_idle(const struct candidate *p);
/* Sees what all chances say of each candidate that is not idle; false if memory runs out. */
bool candidates_again(struct stance_article *a, struct candidates *c);

/* ---- passing.c */
/* Whether the sentences of words [first, last] mention the name, and only as whoever hears something or as where something is. */
bool passing_mention(const struct stance_article *a, uint32_t name, uint32_t first, uint32_t last);
/* Whether a name is first told as what somebody is: "Brandt, a Social Democrat,". */
bool passing_member(const struct stance_article *a, uint32_t name);
/* Whether a name is that of a minister, spokesman or envoy of the state, against whom he says nothing but plainly; name may be NOWHERE. */
bool passing_servant(const struct stance_article *a, uint32_t name, uint32_t state);
/* Whether the sentence of word `first` is a lawyer's for this name: "his client was ashamed", "Ana Li, mitigating, said". */
bool passing_plea(const struct stance_article *a, uint32_t name, uint32_t first);
/* Whether the article tells of a match. */
bool passing_report(const struct stance_article *a);
/* Whether words [first, last] tell of one by themselves: "scored the penalty as Norway beat Sweden". */
bool passing_scene(const struct stance_article *a, uint32_t first, uint32_t last);
bool passing_poll(const struct stance_article *a, uint32_t first, uint32_t last); /* "polled 300 votes to defeat Reed": whether words [first, last] are no more than the result of a vote */
/* Whether a row of such an article is no more than an event of play. */
bool passing_play(const struct stance_article *a, const char *rule, uint32_t quote, uint32_t first, uint32_t last);

/* ---- aloof.c */
bool aloof_office(const struct stance_article *a, uint32_t holder, uint32_t first); /* whether he speaks by his office: "an interpreter", "a spokesman for the police" */
/* Whether the holder takes no side by words [first, last], or what stands around them; bare: none of them judges anything. */
bool aloof(const struct stance_article *a, uint32_t holder, uint32_t first, uint32_t last, bool bare);

/* ---- weigh.c */
/* "what/of:value ..." of what was seen, into to[n]. */
size_t candidates_print(const struct candidates *c, const struct candidate *p, char *to, size_t n);

#endif
