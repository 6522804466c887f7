/*
 * quote.h -- a quotation on its way through the plugin, between the files.
 *
 * lexicon.c knows words that report and the small words around them, marks.c
 * pairs quotation marks, view.c lays an article out for the others, clause.c
 * reads who said it beside a pair of marks and direct.c makes quotations of
 * marks, with worded.c for what nouns tell. look.c, features.c, reader.c and learned.c find cues and, for each, its source
 * and content by what was learned, plain.c what they missed; repair.c, credit.c and source.c put their ends right,
 * idle.c says which report nothing and speech.c which are speech, combine.c joins them to the marks. hearing.c, dash.c
 * and headline.c read courts, talk behind dashes and headlines, echo.c gives headlines the text's speakers, nest.c keeps one of two where one is
 * inside of the other, name.c, interview.c and resolve.c find the speaker's name. quote.c is
 * the plugin, train-quote.c and train-reader.c learn.
 */
#ifndef QUOTE_H
#define QUOTE_H

#include "../../core/learn/context.h"
#include "../../core/learn/crf.h"
#include "../../core/learn/words.h"
#include "quidnunc.h"

/* ---- lexicon.c: what a word is ------------------------------------------------- */

enum {
	W_CUE = 1,        /* a form of a verb that reports speech or writing          */
	W_BASE = 2,       /* ... its plain form, as behind "to"                        */
	W_ING = 4,        /* ... its form in -ing                                      */
	W_PAST = 8,       /* ... its past                                              */
	W_WEAK = 16,      /* ... that is more often something else: go, continue, add  */
	W_ATTITUDE = 32,  /* a form of a verb of belief, wish or feeling               */
	W_NOUN = 64,      /* a noun that reports: statement, tweet                     */
	W_PREP = 128,
	W_LINK = 256,     /* and, but, or, so, then, yet                               */
	W_AUX = 512,
	W_DET = 1024,
	W_HE = 1 << 11, W_SHE = 1 << 12, W_THEY = 1 << 13, W_I = 1 << 14, W_IT = 1 << 15, /* pronouns as subjects */
	W_WHO = 1 << 16,  /* who, which, that                                          */
	W_TIME = 1 << 17, /* Monday, yesterday, later                                  */
	W_ADVERB = 1 << 18,
	W_HIM = 1 << 19,  /* pronouns as objects                                       */
	W_BE = 1 << 20, W_HAVE = 1 << 21,
	W_HIS = 1 << 22,
	W_PERSON = 1 << 23, /* a noun for somebody who may speak                       */
	W_SUBORDINATE = 1 << 24, /* when, after, because                                */
	W_ASPECT = 1 << 25, /* a weak cue that reports beside marks only: continue, smile  */
};
#define W_PRONOUN (W_HE | W_SHE | W_THEY | W_I | W_IT)

struct lexicon;
struct lexicon *quote_lexicon(void); /* heap; NULL if there is no memory */
void quote_lexicon_free(struct lexicon *);
/* What the word s[n] is, whatever its case; its lemma (of verbs; else NULL) goes to *lemma if that is not NULL. */
uint32_t quote_word(const struct lexicon *, const char *s, uint32_t n, const char **lemma);

/* ---- the article ------------------------------------------------------------------ */

enum { PARTS = 6, QUOTE_DOUBLED = 16 };
struct span { uint32_t b, e; }; /* tokens; e is behind */

struct mark { /* a pair of quotation marks and what is between */
	uint32_t open, begin, end, close; /* bytes: of the mark, of the inside, behind the mark */
	struct span in;    /* tokens inside */
	uint32_t paragraph; /* of its opening */
	uint32_t outer;    /* the mark it is in, or QN_NONE */
	uint32_t kind;     /* of sign; QUOTE_DOUBLED: '' on both sides, or a closing sign that opens by mistake */
	bool closed;       /* there was a closing mark */
	bool joined;       /* over a paragraph's end */
	bool transcript;   /* labels inside of it say who speaks */
};

/* What the learned part sees of a token. */
struct look {
	uint32_t lower, lemma, suffix, brief; /* hashes: the word in small letters, its lemma, its end, its coarse kind */
	uint16_t class;  /* of the words that stand among the same neighbours; 0: unknown */
	uint8_t upos, rel;  /* 0: no syntax */
	uint8_t entity;  /* 0: none, 1 PER, 2 ORG, 3 LOC, 4 MISC */
	uint8_t place;   /* enum mark_place */
	uint32_t head;   /* token, or QN_NONE: the root, or no syntax */
	uint32_t left, right; /* first and last token of its subtree */
	uint32_t kids;   /* bits: relations of its children */
	uint32_t subject; /* its subject among the children, or QN_NONE */
};
/* Relations that features ask for, numbered as look.c lists them. */
enum { REL_NSUBJ = 1, REL_CCOMP, REL_OBJ, REL_XCOMP, REL_OBL, REL_ADVCL, REL_PARATAXIS, REL_NSUBJ_PASS, REL_MARK, REL_CONJ };
enum { UPOS_VERB = 16 }; /* as look.c numbers them */
enum mark_place { M_OUT, M_OPEN, M_FIRST, M_INSIDE, M_LAST, M_CLOSE };

struct article {
	void *(*alloc)(void *arg, size_t bytes); /* zeroed; NULL if there is none left */
	const char *(*string)(void *arg, qn_sym);
	bool (*stop)(void *arg); /* whether the time is spent; NULL: never */
	void *arg;
	const struct lexicon *lexicon;
	const struct words *words; /* NULL: no learned part */
	const char *text;
	bool doubled; /* '' on both sides is a quotation mark */
	uint32_t len, n; /* n: tokens */
	const uint32_t *begin, *end; /* [n] */
	uint32_t *word;      /* [n] W_ bits */
	uint32_t *sentence;  /* [n] index */
	uint32_t *paragraph; /* [n] index */
	uint32_t *mark;      /* [n] outermost mark that the token is inside of, or QN_NONE */
	struct look *look;   /* [n], of quote_look */
	qn_layer tokens, sentences, paragraphs, zones, entities, names, syntax, coref;
	uint32_t n_mark;
	struct mark *marks; /* [n_mark] in order of opening */
};

/* Fills in what the words are, given the layers, the text and the functions. False if memory runs out. */
bool quote_view(struct article *a);
/* Whether row i of the entities or the names is of that kind: "PER". */
bool quote_kind_is(const struct article *a, const qn_layer *l, qn_row i, const char *kind);
/* Doubles the array of n that `array` points to (qn_grow for what a trainer opens as well); false if memory runs out. */
bool quote_grow(struct article *a, void *array, uint32_t n, uint32_t *room, size_t size);
/* To be asked in long loops: the time is spent, so give up. */
static inline bool quote_stops(const struct article *a) { return a->stop && a->stop(a->arg); }

static inline bool quote_has(const struct article *a, uint32_t i, uint32_t bits) { return i < a->n && (a->word[i] & bits); }
/* Whether token i is the word or sign s, small letters given. */
bool quote_is(const struct article *a, uint32_t i, const char *s);
/* Whether token i is one of a "|word|word|" list, small letters given. */
bool quote_in(const struct article *a, uint32_t i, const char *list);
bool quote_capital(const struct article *a, uint32_t i);
bool quote_letter(const struct article *a, uint32_t i); /* begins with a letter or digit */
bool quote_is_mark(const struct article *a, uint32_t i); /* is a quotation mark */
bool quote_owns(const struct article *a, uint32_t i); /* "'s" and the like */
/* Whether token i stands in a dateline: "MADURAI: " is no speaker there. */
bool quote_in_dateline(const struct article *a, uint32_t i);
bool quote_in_headline(const struct article *a, uint32_t i);
/* The first token that begins at byte `at` or later. */
uint32_t quote_token_at(const struct article *a, uint32_t at);

/* ---- marks.c ---------------------------------------------------------------------- */

/* Pairs the quotation marks of the article. False if memory runs out. */
bool quote_marks(struct article *a);

/* ---- what was learned: chains ------------------------------------------------- */

enum { READER_FEATURES = 20 };
#define READER_UNIT (1.0f / 512) /* of what contexts say to hidden units */
/* Floats: the cells, their place, then bias[NET_HIDDEN] of the hidden units and [n_column][NET_HIDDEN + 1] on from them. */
#define READER_WEIGHTS(n_column) (CONTEXT_WEIGHTS + CONTEXT_PLACE + NET_HIDDEN + (size_t)(n_column) * (NET_HIDDEN + 1))

struct reader {
	const struct table *vectors; /* of words */
	struct table in;             /* of features */
	const float *weight;         /* [READER_WEIGHTS(n_column)] */
	unsigned n_column;
};

struct learned {
	struct words words;
	struct table vectors;
	bool syntax; /* there are chains that know it */
	struct crf cue[2], role[2]; /* [1]: with syntax */
	bool reads; /* there are readers, which need syntax */
	struct reader read_cue, read_role;
};
/* A cue with its source and content. */
struct frame {
	struct span cue, source; /* tokens; source may be empty */
	uint32_t n_content;
	struct span content[PARTS];
	float cue_conf, conf; /* how likely the cue, and all of it */
};
struct frames { uint32_t n, room; struct frame *at; };
bool quote_add_frame(struct article *a, struct frames *out, struct frame f); /* false if memory runs out */
void quote_sort_frames(struct frames *f); /* by cue */
bool quote_learned(struct article *a, const struct learned *l, float least, struct frames *out);

/* ---- clauses and quotations ----------------------------------------------------------- */

struct clause { /* who reports, and by which words */
	struct span cue, source; /* empty: none */
	struct span all;         /* from the first to the last word of it */
	const char *rule;
};

struct quotation {
	uint32_t n_part;
	struct { uint32_t b, e; } part[PARTS]; /* bytes */
	struct span cue, source; /* tokens */
	const char *lemma;       /* of the cue; NULL: ask the lexicon */
	qn_row name;
	float conf;
	uint8_t kind; /* enum quote_kind */
	bool drop, sure; /* sure: the marks and the clause beside them say it clearly */
	const char *rule;
};
enum quote_kind { Q_DIRECT, Q_MIXED, Q_INDIRECT };

struct quotations { uint32_t n, room, n_label; /* n_label: the first are from labels */ struct quotation *at; };
struct quotation *quote_add(struct article *a, struct quotations *q); /* NULL if memory runs out */

/* The reporting clause behind (before) token i, within the tokens [.., limit): false if there is none. */
bool quote_clause_behind(const struct article *a, uint32_t i, uint32_t limit, struct clause *c);
/* The end of the words that name somebody, from their first on. */
uint32_t quote_phrase_end(const struct article *a, uint32_t i, uint32_t limit);
bool quote_clause_before(const struct article *a, uint32_t i, uint32_t start, struct clause *c);

/* ---- worded.c ---------------------------------------------------------------------------- */

/* "Li's verdict:" before the marks, the colon (or "?") at token `colon`. */
bool quote_worded_before(const struct article *a, uint32_t colon, uint32_t start, struct clause *c);
/* "came the reply from Li", "is how Li describes it" behind them, from token i on. */
bool quote_worded_behind(const struct article *a, uint32_t i, uint32_t limit, struct clause *c);
/* "dubbed '...' by Li" around them. */
bool quote_worded_around(const struct article *a, uint32_t open, uint32_t close, uint32_t limit, struct clause *c);
/* Whose "a statement from Li", "the words of Li" is; empty: it is no such source. */
struct span quote_worded_source(const struct article *a, struct span s);

/* ---- what was learned ---------------------------------------------------------------- */

/* Fills in a->look; the marks must have been paired. False if memory runs out. */
bool quote_look(struct article *a);

enum { CUE_FEATURES = 80, ROLE_FEATURES = 80, WINDOW = 160 };
enum { ROLE_SOURCE, ROLE_CONTENT, ROLES };

/* Features of token i as (part of) a cue, within its sentence [b, e). Answers how many; the first *n_plain know no syntax. */
uint32_t quote_cue_features(const struct article *a, uint32_t i, uint32_t b, uint32_t e, uint32_t f[CUE_FEATURES], uint32_t *n_plain);

/* The tokens among which a cue's source and content are looked for. Long quotations are cut in their middle. */
struct window {
	struct span cue;
	uint32_t head; /* the cue's main word */
	uint32_t style; /* hash: how the cue's clause stands in its sentence */
	uint32_t n, at; /* at: item of the cue's first word */
	uint32_t token[WINDOW];
	uint8_t commas[WINDOW], cues[WINDOW], marks[WINDOW], that[WINDOW]; /* between it and the cue */
	uint32_t path[WINDOW]; /* hash: the way to it through the syntax */
	uint8_t edge[WINDOW];  /* 1: first, 2: last word of the subtree on that way */
};
/* The main word of a cue: the one whose head lies outside of it, verbs first. */
uint32_t quote_head(const struct article *a, struct span cue);
/* The main verb behind a clause that conjunction i opens; 0: there is none. */
uint32_t quote_leads_to(const struct article *a, uint32_t i);
/* Whether a verb in this relation to another has that one's subject. */
bool quote_shares_subject(uint8_t rel);
void quote_window(const struct article *a, struct span cue, struct window *w);
uint32_t quote_role_features(const struct article *a, const struct window *w, uint32_t k, uint32_t f[ROLE_FEATURES], uint32_t *n_plain);

/* ---- reader.c */

struct reading { /* room for a chain's items: those that are asked about fill in word and feature */
	uint32_t *word;    /* [n] hashes that vectors are found by */
	uint32_t *feature; /* [n][READER_FEATURES] */
	uint8_t *n_feature; /* [n] */
	float *in, *gate, *out; /* [n][CONTEXT_IN, CONTEXT_GATES, CONTEXT_OUT] */
	int16_t *said;     /* [n][NET_HIDDEN] */
	float *score;      /* [n][n_column] the answer */
};

/* What is read of token i of a sentence, and of item k of a window; both need syntax. Answers how many features. */
uint32_t quote_cue_reads(const struct article *a, uint32_t i, uint32_t f[READER_FEATURES]);
uint32_t quote_role_reads(const struct article *a, const struct window *w, uint32_t k, uint32_t f[READER_FEATURES]);
/* Opens the sections "NAME in" and "NAME context" of a model; false if they are not those of a reader. */
bool quote_reader_open(struct reader *r, const void *model, const char *name, unsigned n_type, const struct table *vectors);
/* Room for n items; false if memory runs out. */
bool quote_reader_room(struct article *a, struct reading *d, uint32_t n);
/* Scores of the columns of n items, into d->score. */
void quote_reader_read(const struct reader *r, struct reading *d, uint32_t n);

/* Quotations out of labels before paragraphs. */
bool quote_transcript(struct article *a, struct quotations *q);
/* Quotations out of marks. */
bool quote_direct(struct article *a, struct quotations *q);
/* Whether the reporter's own words lead by "that" into the marks that open before token i; such a quotation counts as mixed
   where the marks are twofold. */
bool quote_led_by_that(const struct article *a, uint32_t i);
/* The subject of verb i, its own or one that it shares; empty: none. */
struct span quote_subject(const struct article *a, uint32_t i);
/* A report by an act of words whose verb is token i, if there is one. */
bool quote_act(const struct article *a, uint32_t i, struct frame *f);
/* Adds reports that the chains missed and that say plainly what they are. False if memory runs out. */
bool quote_plain(struct article *a, struct frames *f, bool attitude, bool nested);
/* Sets the source of a find right, by the finds before and behind it (NULL: there is none); and that of a passive, when its content is right. */
void quote_credit(const struct article *a, struct frame *f, const struct frame *last, const struct frame *next);
void quote_credit_passive(const struct article *a, struct frame *f);
/* Puts the chains' finds right. False if memory runs out. */
bool quote_repair(struct article *a, struct frames *f);
/* Whether what a find reports is a noun with nothing that a clause has. */
bool quote_bare(const struct article *a, const struct frame *f);
/* Whether a find reports nothing: an order, a deed, a word spoken of as a word. */
bool quote_idle(const struct article *a, const struct frame *f);
enum { ENTITY_KIND, ENTITY_NAME }; /* columns of the entities */
/* ---- name.c ---- */
/* The end of the first piece of a source: before a comma, a preposition, a relative clause, "led by". */
uint32_t quote_head_end(const struct article *a, struct span s);
/* Who holds the office that the source begins with, its first piece ending before token e; QN_NONE: nobody. office.c */
qn_row quote_office(const struct article *a, struct span s, uint32_t e);
/* Whether judges are among these words: what they hold they have said. */
bool quote_judges(const struct article *a, struct span who);
/* Whether a find is speech or writing. */
bool quote_reports(const struct article *a, const struct frame *f);
/* The first token of a span that may begin with a place and a wire's name, "Bamako (AFP) - ". */
uint32_t quote_behind_wire(const struct article *a, struct span s);
/* The source with what belongs to it. */
struct span quote_extend(const struct article *a, struct span source, struct span cue);
/* The subject that a cue shares with the verb that it hangs on; empty: none. */
struct span quote_shared_subject(const struct article *a, struct span cue);
/* Closes brackets and marks that a source opens; "court told" has none. */
void quote_close_source(const struct article *a, struct quotation *x);
/* Joins what was learned to what the marks say. */
bool quote_combine(struct article *a, struct frames *f, bool attitude, struct quotations *q);
/* Quotations that a court or the like heard. */
bool quote_hearings(struct article *a, struct quotations *q);
/* Quotations that only headlines have. */
bool quote_headlines(struct article *a, struct quotations *q);
/* Quotations behind dashes. */
bool quote_dashes(struct article *a, struct quotations *q);
/* Gives words in marks in a headline the speaker that the text gives them. */
bool quote_echoes(struct article *a, struct quotations *q);
/* Drops what is reported inside of another quotation's content, or that one. */
bool quote_outermost(struct article *a, struct quotations *q);
/* What is known of the article's names; NULL if memory runs out. */
struct source_names *quote_source_names(const struct article *a);
/* The name that a quotation's source means. `person`: who spoke last and may be "he" or "she", or QN_NONE. */
qn_row quote_name_of(const struct article *a, const struct source_names *n, const struct quotation *x, qn_row person);
/* Whether the words that are quoted name this person: few speak of themselves by name. QN_NONE: no. */
bool quote_names(const struct article *a, const struct quotation *x, qn_row name);
bool quote_is_person(const struct article *a, qn_row name);
/* Whose paper speaks in quotation n, "the statement said", by those before it; QN_NONE: it is none, or nobody's. */
qn_row quote_issued(const struct article *a, const struct quotation *at /* [n + 1] */, uint32_t n);
/* Gives each quotation its speaker's name. */
bool quote_resolve(struct article *a, struct quotations *q);

/* ---- interview.c ------------------------------------------------------------------------- */

struct interview { qn_row asks, answers; }; /* names; QN_NONE: not known */
/* Who asks and who answers in an interview whose labels are letters. */
struct interview quote_interview(const struct article *a, const struct quotations *q);

#endif
