/*
 * coref.h -- what the files of the plugin share.
 *
 * words.c, sorts.c and known.c know words and names; view.c lays the article out. walk.c goes through it and, with sight.c,
 * keeps the people and organisations that were named, newest first, and ahead.c knows
 * those that follow; anaphor.c
 * knows a pronoun or a description when it sees one, pair.c one of two names, said.c what words were said
 * of a name. scene.c sees who may be meant, features.c and description.c ask of each
 * candidate what speaks for it, and what was learned weighs that (coref.c at work,
 * train-coref.c learning, with train.h).
 */
#ifndef COREF_H
#define COREF_H

#include "../../core/learn/gender.h"
#include "quidnunc.h"

/* ---- words.c ------------------------------------------------------------------- */

enum {
	W_REPORT = 1,        /* forms of verbs that report speech                       */
	W_SAID = 1 << 23,      /* ... behind which the speaker may stand: "said Li"      */
	W_PREP = 2,
	W_GAP = 4,           /* may stand between a subject and its verb: has, also     */
	W_ROLE = 8,          /* what a person may be: minister, coach                   */
	W_SOMEBODY = 16,     /* a person, and nothing else is said: man, victim, widow  */
	W_ORG = 32,          /* what an organisation may be: company, ministry          */
	W_PLACE = 64,        /* what a place may be: country, city                      */
	W_PEOPLE = 128,      /* several persons: officials, residents                   */
	W_HE = 256, W_SHE = 512, /* titles and nouns that tell gender: Mr, widow        */
	W_THE = 1 << 10,     /* the, this, that                                         */
	W_OWNER = 1 << 11,   /* his, her, its, their, our, my                           */
	W_A = 1 << 12,       /* a, an, another, one                                     */
	W_STOP = 1 << 13,    /* ends a noun phrase                                      */
	W_BE = 1 << 14,      /* is, was, became                                         */
	W_TITLE = 1 << 15,   /* stands in titles: former, deputy, foreign               */
	W_HIM = 1 << 16, W_HER = 1 << 17, /* pronouns of he and she, all cases          */
	W_THEY = 1 << 18,    /* they, it, in all cases                                  */
	W_KIN = 1 << 20,     /* father, wife: said of somebody else as often            */
	W_FIRST = 1 << 21,   /* makes one role word with the next: prime, vice          */
	W_VERB = 1 << 22,    /* begins a verb phrase: is, had, will                     */
	W_FIRM = 1 << 24, W_TEAM = 1 << 25, W_STATE = 1 << 26, /* of W_ORG: those that stand for each other */
	W_OFFICE = 1 << 27,  /* of W_ROLE: of which one holds one: mayor, president     */
	W_FRONT = 1 << 19,   /* begins a clause that stands before the subject: when, asked */
	W_EMPTY = 1 << 28,   /* verbs whose subject may be an empty it: rain, seem      */
	W_CAPITAL = 1 << 30, /* begins with a capital letter; not of the lexicon        */
	W_LETTER = 1 << 29,  /* begins with a letter or digit; likewise                 */
};
#define W_TEXT (1u << 31) /* reports, and is nobody: statement, study */

struct lexicon;
struct lexicon *coref_lexicon(void); /* heap, to be freed with free(); NULL if there is no memory */
/* Bits and hash of a word, whatever its case. n bytes. */
uint32_t coref_word(const struct lexicon *, const char *s, uint32_t n, uint32_t *hash);
/* The hash alone, of a word that is written small. */
uint32_t coref_hash(const char *word);

/* Hashes of the words that make another office of one, "prime" and "deputy" of a minister. */
enum { COREF_OFFICES = 15 };
const uint32_t *coref_offices(const struct lexicon *);

/* A number for the words that may stand for the word of this hash, "coach" for "manager"; 0 if there are none. */
uint32_t coref_same(const struct lexicon *, uint32_t hash);

/* ---- sorts.c ------------------------------------------------------------------- */

enum { COREF_SORTS = 44, COREF_LAWYERS = 5, COREF_FIRMS = 22, COREF_TEAMS = 23, COREF_CHARITIES = 34 }; /* 0: none */
struct sort_words { uint32_t bits; const char *words, *names; }; /* nouns, and words that stand in names of such or are some; bits: of words.c, for the nouns */
extern const struct sort_words coref_sorts[COREF_SORTS];
/* Words for what is told to be somebody's, and the sort of whoever has such: shareholders, a company. */
enum { COREF_HOLDERS = 9 };
struct holder_words { unsigned sort; const char *words; };
extern const struct holder_words coref_holders[COREF_HOLDERS];
/* The sort of who has what the word of this hash says; 0: it tells none. */
unsigned coref_holder(const struct lexicon *, uint32_t hash);
/* The sort of the word of this hash. */
unsigned coref_sort(const struct lexicon *, uint32_t hash);

/* ---- known.c ------------------------------------------------------------------- */

enum kind { K_PER, K_ORG, K_LOC, K_MISC, K_NOM, K_NOBODY, K_KINDS }; /* K_NOBODY: a person who has no row: "a man" */
enum { COREF_KNOWN = 62 }; /* at most 64 */
struct known_names { enum kind kind; const char *words, *names; }; /* K_ORG: of whatever the tagger did not take for a person; words: what they may be called */
extern const struct known_names coref_knowns[COREF_KNOWN];
/* Bits of coref_knowns for the name that a text is, and for what its last word tells. */
uint64_t coref_known(const struct lexicon *, const char *text);
uint64_t coref_known_end(const struct lexicon *, const char *text);

/* ---- capitals.c ---------------------------------------------------------------- */

/* The country of which a town of this name is the capital, as coref_letters() has it; 0: of none. */
uint16_t coref_capital_of(const char *name);
/* Two letters of ISO 3166 as a number. */
uint16_t coref_letters(const char *);

/* ---- the article (view.c) ---------------------------------------------------------- */

enum role { R_OTHER, R_SUBJECT, R_INNER, R_OBJECT, R_OBLIQUE, R_OWNER, R_WITHIN, R_AHEAD, R_ROLES }; /* as far as words tell */
/* R_SUBJECT: of a sentence, R_INNER: of a clause in it; R_WITHIN: within another name or title, "Chelsea coach";
   R_AHEAD: the subject that is still to come, "Asked whether he would go, Li laughed" */

struct article {
	void *(*alloc)(void *arg, size_t bytes); /* zeroed; NULL if there is none left */
	const char *(*string)(void *arg, qn_sym);
	bool (*stop)(void *arg); /* NULL: never */
	void *arg;
	const struct lexicon *lexicon;
	const struct genders *genders;
	const char *text;
	qn_layer token, sentence, paragraph, entity, name, zone; /* zone.n is 0 where there is none */
	uint32_t n;                  /* tokens */
	uint32_t *word, *hash;       /* [n] */
	bool *begins;                /* [n] a paragraph */
};

/* Looks all words up. False if memory runs out. */
bool coref_view(struct article *a);
/* The sort of the word at token i; that of "the campaign group" is not the one of "the group". */
unsigned coref_sort_at(const struct article *a, uint32_t i);
/* Whether a paragraph ends before token i. */
static inline bool coref_breaks(const struct article *a, uint32_t i) { return i && i < a->n && a->begins[i]; }
static inline bool has(const struct article *a, uint32_t i, uint32_t bits) { return i < a->n && (a->word[i] & bits); }
/* Whether token i is the word or sign s. */
bool coref_is(const struct article *a, uint32_t i, const char *s);
bool coref_is_any(const struct article *a, uint32_t i, const char *const *word, size_t n);
#define IS_ANY(a, i, ...) coref_is_any(a, i, (const char *const[]){__VA_ARGS__}, sizeof (const char *const[]){__VA_ARGS__} / sizeof(char *))

/* ---- candidates and what is led to them (walk.c) ------------------------------------- */

enum { RECENT = 28, SAID = 16, OWN = 6, HOMES = 3, OPTIONS = 12, FEATURES = 72 };
enum form { F_NAME, F_PRONOUN, F_DESCRIPTION, F_FORMS };

struct seen { /* a mention */
	bool quoted;           /* within quotation marks */
	bool of;               /* a name behind "of", titles between: "the winter of Li" */
	uint8_t role, form;
	uint32_t sentence, told, paragraph, token; /* told: see struct walk; token: behind it; 0: there was none */
};

struct candidate { /* a name that was met */
	qn_row name;           /* QN_NONE: K_NOBODY */
	enum kind kind;
	int8_t gender;         /* over 0 he, under 0 she, further away for better reasons; 0 nothing is known */
	bool told;             /* a title or a name that only men or only women have told it */
	bool one_word;         /* its name has one */
	bool known;            /* an organisation that readers know */
	bool aside;            /* it was named in a dateline only: "the capital", "the state", and nothing else */
	uint16_t capital_of;   /* the letters of its country; 0 */
	bool country, plural, group; /* group: last named before its people, "Kiva officials" */
	bool thing;            /* of K_NOM: no person, "the company" */
	bool several;          /* of no person: told of as several once, "Kiva have won" */
	struct seen last, outside; /* its last mention, and the last one that is not within quotation marks */
	uint32_t named;        /* token behind its last mention by name outside of quotation marks, 0 */
	uint32_t named_told;
	uint32_t mentions;     /* pronouns included */
	uint32_t acts[2];      /* token behind which it is the subject of a clause, outside of and within quotation marks; 0 */
	uint32_t subject;      /* sentence in which it was last a subject, QN_NONE */
	uint32_t spoke;        /* sentence in which a reporting verb last stood beside it, QN_NONE */
	uint32_t key;          /* of K_NOBODY: its head's hash */
	uint32_t said[SAID];   /* hashes of words that were said of it: "minister" */
	uint32_t own[OWN];     /* hashes of the words of its name, where it is no person's */
	uint32_t bits;         /* of all words that were said */
	uint64_t sorts;        /* ... and their sorts, those of the words of its name among them */
	uint16_t home[HOMES];  /* states and countries of which it is an officer: home.c */
	uint8_t n_home;
	uint8_t things;        /* mentions that stand as things do: "in Tana Ridge", "the ruling Jan Dal" */
	uint8_t n_said, n_own, first; /* first: sentence of the first mention, up to 255 */
};

enum naming { N_ALONE, N_SHORT, N_TITLED, N_AGED, N_EXPLAINED, N_BEHIND, N_NAMINGS }; /* how a name stands first: "Tom Hale", "Hale", "Publican Tom Hale", "Tom Hale,
	55,", "Tom Hale, a publican,", "the publican, Tom Hale" */
enum { LATER_WORDS = 40, LATER_SAID = 1024 };
struct later { /* a name, as the whole article tells of it */
	struct candidate c;
	uint32_t b, e, sentence, paragraph; /* its first mention; tokens */
	uint32_t times;
	uint32_t word[LATER_WORDS]; /* hashes of what its first two sentences tell, cut short */
	uint8_t n_word, naming, age; /* age: 0, it is not told */
	bool starts, acts;     /* first it begins a paragraph; and is the subject of a verb */
	bool led;              /* a description before it was led to it */
	uint32_t told;         /* the sentence that the last of its words are of */
};

enum sort { S_NONE, S_HE, S_SHE, S_THEY, S_IT, S_ANYONE, S_SOMEBODY, S_ROLE, S_ORG, S_PLACE, S_SORTS }; /* S_ANYONE: "the 67-year-old", "the German" */
enum group { G_PERSON, G_THEY, G_IT, G_ROLE, G_THING, G_AHEAD, GROUPS }; /* what is learned together; G_AHEAD: who is named later */

struct anaphor {       /* a pronoun or a description */
	uint32_t b, e;     /* tokens */
	enum sort sort;
	enum group group;
	uint8_t role;
	bool he, she;      /* it is said of men or of women only: his, the widow */
	bool self;         /* himself */
	bool owner;        /* his, its */
	bool reported;     /* a reporting verb stands beside it */
	bool behind;       /* ... and quotation marks closed before it in this sentence */
	bool inserted;     /* ... between commas: "The plan, she said, was dead" */
	uint32_t head;     /* of a description: its head */
	uint32_t said;     /* ... and its hash */
	unsigned head_sort; /* ... and its sort */
	bool governs, opposes; /* ... "the ruling party", "the opposition" */
	bool groups;       /* ... it is "group", with nothing that says of what sort */
	bool rules;        /* ... and may be said of a country as well, but not of a town: the government */
	bool with_of;      /* ... "of" or "for" stands behind it */
	bool early;        /* it is looked at before its turn, to know who speaks */
};

struct option { /* a candidate, or nobody, for an anaphor */
	unsigned at;    /* in recent; RECENT: nobody */
	unsigned n;
	uint16_t feature[FEATURES];
	float score;
};

struct walk {
	struct article *a;
	struct candidate recent[RECENT]; /* [n_recent] newest first */
	unsigned n_recent;
	uint32_t *times;          /* [name.n] how often the article names each */
	uint8_t *titled;          /* [name.n] 1: a man's title stands before it somewhere, 2: a woman's */
	uint32_t now, paragraph;  /* the sentence at hand; paragraphs before it */
	uint32_t first, end;      /* its tokens */
	struct later *later;      /* [name.n] */
	qn_row *order;            /* [n_order] names by where they stand first */
	uint32_t n_order, next_name; /* next_name: the first one that may be still to come */
	uint32_t word[LATER_WORDS], n_word, telling_end; /* hashes of what a sentence tells; its end, 0 before the first */
	uint32_t body, body_paragraph; /* where the text proper begins, a byte; its paragraph */
	uint64_t said_later[2][LATER_SAID / 64]; /* bits by hash: what is said of persons, and of others, anywhere */
	uint32_t described[2][4]; /* hashes of the heads of the first descriptions, of persons and of others, that no name before them explained */
	qn_row coming[OPTIONS];   /* the names that are the options of a description that is named later */
	qn_row main, main_before; /* the subject of the sentence, and of the one before it that tells something; QN_NONE: there is none yet, or it has no name */
	uint32_t turned;          /* token from which on it is the subject again, "Li, who praised Ann, won"; of an earlier sentence: nowhere */
	uint32_t front;           /* the comma behind a clause before the subject, QN_NONE */
	uint32_t told, telling;   /* sentences with words outside of quotation marks; the last of them */
	uint32_t quote;           /* token behind an opening quotation mark, QN_NONE outside one */
	uint32_t closed;          /* sentence in which marks were last closed, QN_NONE */
	uint32_t opened;          /* token behind the mark that opened what was closed last; while one looks ahead, what is open */
	char closing;             /* how the mark is closed: " or ' */
	bool within;              /* the marks stand around words that belong to the sentence: Li said he "may go" */
	qn_row quote_speaker;     /* who speaks in these marks, by the clause beside them; QN_NONE: not known */
	uint32_t quote_pronoun;   /* ... or by which pronoun: W_HIM, W_HER; 0 */
	qn_row quote_hearer;      /* ... and to whom: "he told Li"; QN_NONE: not known */
	qn_row spoken_of[2];      /* ... and of which person and which body, named behind them (spoken.c); QN_NONE */
	qn_row heard;             /* whom somebody told something, "Li told the Echo", and in which paragraph; QN_NONE: nobody */
	uint32_t heard_paragraph;
	qn_row carried;           /* who spoke in marks that the last paragraph left open, QN_NONE */
	struct { uint32_t head; qn_row name; } called[16]; /* what descriptions with a head meant, the newest over the oldest */
	unsigned n_called;
	uint32_t unled[16];       /* hashes of the heads of descriptions that were led to nobody, the newest over the oldest */
	unsigned n_unled;
	struct { uint32_t head, token; } begun[16]; /* things that were told of without a name, "a panel", likewise */
	unsigned n_begun;
	qn_row last_speaker;      /* name whose words were last reported, QN_NONE, and in which paragraph */
	uint32_t spoke;
	qn_row joined[2];         /* the two who were named last with "and" between them, and where; QN_NONE: nobody, or three */
	uint32_t joined_told;
	qn_row answered;          /* whose words were reported before those of another, QN_NONE */
	struct led { qn_row name; uint32_t key, token, sentence; } led[2][S_SORTS]; /* whom the last pronoun of a sort meant, outside of and within quotation marks; token 0: there was none */
	/* Which of the n options is meant: its place in recent, or RECENT for nobody; *sure: how probable that is. */
	unsigned (*choose)(struct walk *, const struct anaphor *, struct option *, unsigned n, float *sure);
	/* Takes what was led to a name. False: give up. */
	bool (*found)(struct walk *, const struct anaphor *, qn_row name, float sure);
	void *arg;
};

/* Goes through the article. False if `found` gave up or the time is spent. */
bool coref_walk(struct walk *w);
enum kind coref_kind(const struct article *a, qn_row name); /* K_MISC for QN_NONE */
/* A reporting verb beside the tokens [b, e). */
bool coref_reports(const struct article *a, uint32_t first, uint32_t end, uint32_t b, uint32_t e);

/* ---- sight.c --------------------------------------------------------------------------- */

/* What ISO 3166 calls the country that a name means, or a people's; NULL: it means none. */
const char *coref_country(const struct article *a, qn_row name);
/* A mention, pronoun or description at the tokens [b, e): its candidate, now the newest. */
struct candidate *coref_see(struct walk *w, qn_row name, uint32_t key, uint32_t b, uint32_t e, enum form form, enum role role);
/* Somebody's words are reported. */
void coref_speaks(struct walk *w, qn_row name);
/* A mention of a name, and a person without one whose head is token `head`. */
void coref_take_mention(struct walk *w, qn_row name, uint32_t b, uint32_t e, bool subject_before);
/* A place of a dateline, behind which token e stands. */
void coref_take_aside(struct walk *w, qn_row name, uint32_t e);
void coref_take_nobody(struct walk *w, uint32_t b, uint32_t head, uint32_t e, bool subject_before);

/* Who is the subject from here on: whom "who" means, or the subject of the sentence again behind a clause about him,
   "Li, who praised Ann, won". */
void coref_turn(struct walk *w, uint32_t i);

/* ---- marks.c --------------------------------------------------------------------------- */

/* Takes in a quotation mark at token i, if it is one. */
void coref_mark(struct walk *w, uint32_t i);
/* At the start of a sentence: finds the comma behind a clause that stands before the subject (front), and the person behind
   it whom its pronouns may mean; QN_NONE: there is none. */
qn_row coref_front(struct walk *w);
/* Whether token i, the first of a sentence, begins a clause whose subject is that of the clause behind it: "Placed under the care of
   Li, he". */
bool coref_participle(const struct article *a, uint32_t i);

/* Fills in what w->now and the paragraph are at token i, where a sentence begins, and its tokens. False at the end of the article. */
bool coref_sentence(struct walk *w, uint32_t i);
/* A candidate of this name (or of a person without a name, whose key is a hash), as nothing is told of it yet. */
void coref_candidate(const struct walk *w, qn_row name, uint32_t key, struct candidate *out);

/* ---- spoken.c ------------------------------------------------------------------------- */

/* Finds of whom somebody speaks in the marks that token i closes, by the clause behind it, and keeps that in sight (spoken_of). */
void coref_spoken(struct walk *w, uint32_t i);
/* The option of a pronoun that is spoken of, where nobody is likely by what was learned, which knows of no such clause; n: none. */
unsigned coref_spoken_option(const struct walk *w, const struct anaphor *x, const struct option *o, unsigned n);

/* ---- home.c --------------------------------------------------------------------------- */

/* Takes in what stands around a person's name at the tokens [b, e). */
void home_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e);
/* ... and in a description that was led to one. */
void home_describe(const struct walk *w, struct candidate *c, const struct anaphor *x);
/* Whether a description tells of an officer of another state, country or party: it is not this candidate. */
bool home_rules_out(const struct walk *w, const struct candidate *c, const struct anaphor *x);

/* ---- ahead.c ---------------------------------------------------------------------------- */

/* Gathers what the article tells of each name. False if memory runs out or the time is spent. */
bool coref_later(struct walk *w);
/* "The 34-year-old", and ", 34,": 0 the same age, 1 another, 2 one of them has none. */
unsigned coref_ages(const struct walk *w, const struct anaphor *x, const struct later *l);
/* All options for a description that no name before it explains, the names that follow (their places in w->coming) and nobody last;
   0: no name follows. */
unsigned coref_ahead(struct walk *w, const struct anaphor *x, struct option *out);

/* ---- anaphor.c ------------------------------------------------------------------------ */

/* Whether a pronoun or a description begins at token i. */
bool coref_anaphor(const struct walk *w, uint32_t i, bool subject_before, struct anaphor *out);
/* Whether a description that may be named later begins at token b, its words at token `from`: "a publican", "Kiva's chief executive". */
bool coref_phrase(const struct walk *w, uint32_t b, uint32_t from, bool subject_before, struct anaphor *out);
/* Whether a person who has no name begins at token i, "a man": the token behind; 0 if none does. */
uint32_t coref_nobody(const struct walk *w, uint32_t i, uint32_t *head);
/* The head of a thing that is told of for the first time and has no name, "a Senate panel", at token i; 0 if none begins there. */
uint32_t coref_begins(const struct walk *w, uint32_t i);
enum role coref_role(const struct walk *w, uint32_t b, uint32_t e, bool subject_before);
/* Whether the word at token i may be the verb of a subject that ends there. */
bool coref_acts(const struct article *a, uint32_t i);

/* ---- pair.c ---------------------------------------------------------------------------- */

/* A name was met at token b: whether it stands together with the one before, "Norway and Denmark". */
void coref_join(struct walk *w, uint32_t b);
/* Whether "both countries" begins at token i, and whom it means. */
bool coref_pair(const struct walk *w, uint32_t i, struct anaphor *out, qn_row two[2]);
/* Whether "the former" or "the latter" stands at token i without a noun, and which of two it means. */
bool coref_order(const struct walk *w, uint32_t i, struct anaphor *out, qn_row *one);

/* ---- said.c ---------------------------------------------------------------------------- */

/* "Her tenure as minister", "when she was mayor": from token i on, behind a pronoun that means the candidate. */
void said_post(const struct walk *w, struct candidate *c, uint32_t i);
/* Takes in what stands beside the mention [b, e) of a name: titles before it, an apposition behind it. */
void said_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e);
void said_add(struct candidate *c, uint32_t hash);
/* The word at token i, with the words that may stand for it. */
void said_word(const struct article *a, struct candidate *c, uint32_t i);
bool said_has(const struct candidate *c, uint32_t hash);
/* What a name may be called that readers know without being told. */
void said_known(const struct article *a, struct candidate *c, const char *text);
/* The person may be none, but a company or a town that the tagger took for one: nothing tells of a person. */
bool said_no_person(const struct candidate *c);
bool said_own(const struct candidate *c, uint32_t hash); /* whether it is a word of its name */
/* Whether token e, behind the name at [b, e), says what has the name, "the Unite union": both together mean it. */
bool said_kind_word(const struct walk *w, uint32_t b, uint32_t e);
/* The first token of a phrase that stands before the name at token b and says what it is, "the Archbishop of Selby, Ana Lima";
   b if there is none. */
uint32_t said_before(const struct walk *w, uint32_t b);
/* Whether all tokens of [b, e) may stand in a title before a person's name; no tokens may. */
bool said_is_title(const struct walk *w, uint32_t b, uint32_t e);
/* The hash of a role word at token i, with the word before it where both are one: "prime minister". */
uint32_t said_hash(const struct article *a, uint32_t first, uint32_t i);

/* ---- start.c ----------------------------------------------------------------------------- */

/* Weights [GROUPS][coref_features()] to start learning from; the others are left as they are. */
void coref_start(float *weight);
/* Adds what one group has learned of candidates to what another begins with. */
void coref_share(float *to, const float *from);

/* ---- features.c -------------------------------------------------------------------------- */

unsigned coref_features(void); /* how many there are */
/* All options for an anaphor, the newest candidates and nobody last; their number. */
unsigned coref_options(const struct walk *w, const struct anaphor *a, struct option *out);

#endif
