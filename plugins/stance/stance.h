/*
 * stance.h -- what the files of this plugin share: the article as a forest of words.
 *
 *   lists.c    lists of words that rules ask about
 *   lemma.c      irregular verbs
 *   hyphen.c   words with a hyphen, which tokens part
 *   mend.c, subject.c, apart.c, joined.c, front.c, aside.c, headline.c
 *              trees set right where parsers always err in one way
 *   layers.c   layers into arrays of words
 *   astray.c   whom a word stands for, where references led astray
 *   tree.c     children, subjects, objects
 *   shift.c, above.c (shift.h)
 *              words that turn what is said, or leave it open: beside it, and what it hangs on
 *   hung.c     what the noun or verb makes of a clause that hangs on it
 *   state.c    a people and a capital stand for their country
 *   interview.c  questions and answers: who says what stands in no marks
 *   bound.c    "Reed thanked him", who is not Reed
 *   natives.c  "the Australians" are the Australian company of the article
 *   spokes.c     whom "a spokesman" speaks for
 *   sir.c      "Sir Piers" is the one Piers of the article
 *   voices.c   whose voice a pronoun is that stands for a spokesman, a report or whoever spoke last
 *   who.c      from a word of the tree to the names that it stands for
 *   acts.c     who does what a verb says
 *   meant.c, pronoun.c, both.c, named.c, behalf.c, before.c, kin.c, force.c, failing.c, rescue.c, project.c (who.h)
 *              what a description means: by the word itself, beside it, and before
 *   sufferer.c whom "the arrest" befell
 *   whose.c    whose doing "the deal" is, told by what was told before
 *   saying.c   fixed phrases of several words: "threw him under the bus"
 *   phrase.c   phrases of more than a word, and what their prepositions govern
 *   act.c, adjective.c
 *              verbs and adjectives of attitude, with holder and target
 *   object.c, order.c, idle.c, mutual.c (act.h)
 *              a verb and its object; the only names around it; what is neither favour nor blow; two who quarrel
 *   noun.c     nouns of attitude
 *   between.c, lent.c (noun.h)
 *              what is between two; what somebody gets from others: "drew criticism from"
 *   ask.c      what somebody is asked to do: resign, apologise
 *   called.c   what one calls another: "called Reed unfit"
 *   gave.c     what somebody is given: help, an office, a day in court
 *   rated.c    what analysts think of a company
 *   answer.c   the answer to a charge
 *   chorus.c   who says the same: "a view shared by Lund"
 *   role.c     allies, critics, and relations that sour
 *   about.c, mind.c, besides.c (about.h)
 *              things that are for or against somebody; who is of which mind about them
 *   urge.c     what others are asked to do to somebody
 *   envoy.c    what states do by envoys and borders, and bodies by papers
 *   light.c    verbs that tell with a noun only: "took his side"
 *   stand.c    sides taken by a vote, a post, a paper or a name
 *   glad.c     glad or sorry that something has happened to somebody; what one felt once
 *   idiom.c    praise and blame in more than a word
 *   feeling.c  what somebody feels about what another did, or what befell him
 *   couple.c   two who are spoken of together: "each side blamed the other"
 *   everybody.c
 *              "nobody trusts Reed"
 *   office.c   whose minister somebody is, for "his country"
 *   more.c     "never met anyone braver than Reed"
 *   treated.c  what is thought of how somebody was treated
 *   thinks.c   "Lund, who believes that Reed is a coward"
 *   asked.c    "asked whether Reed should stay, Lund said no"
 *   unjust.c   "it is unfair to blame Reed"
 *   spared.c   "blamed the bankers, not Reed"
 *   favourite.c  "Reed's hero, Lund"
 *   hinder.c   "saved Reed from being sacked"
 *   contest.c  "survived a bid to topple her, defeating Reed"
 *   repaid.c   "repaid her by keeping her off the bench"
 *   ditto.c    "and so did Lund"
 *   minds.c    what somebody thinks is read as his words
 *   inner.c    what others say within somebody's words
 *   vice.c     what somebody is like by a noun that is his: "Reed's obstinacy"
 *   turn.c     "the real culprit was Reed", "a pleasure to work with Reed"
 *   beholder.c  "to Larkin, Reed is a hero"
 *   echo.c     who speaks for a body that was just told to be for or against somebody
 *   quoted.c, own.c, praise.c, judge.c, deed.c, mood.c, reaction.c, column.c (quoted.h)
 *              what a speaker, or a column's author, says of those whom his words name
 *   remark.c   what a quotation says by its form
 *   topic.c    whom a quotation is about by the words that report it
 *   learned.c  what the model of pairs adds and doubts, where nothing is weighed
 *   candidate.c, unit.c, pairs.c, wording.c, reading.c, around.c (candidate.h)
 *              pairs of names that may have a stance, and all that is seen of them
 *   passing.c
 *              who is mentioned without anything being said of him
 *   aloof.c    who takes no side
 *   gesture.c  "walked out when Reed spoke"
 *   orders.c   "'Stop it,' Lund told Reed" (quoted.h)
 *   weigh.c, trees.c
 *              how likely it is, by what was learned, and what becomes of the rows
 *   stance.c   the plugin
 */
#ifndef QN_STANCE_H
#define QN_STANCE_H

#include "../../core/learn/opinion.h"
#include "lists.h"
#include "quidnunc.h"

#define NOWHERE UINT32_MAX /* no token, no row */

/* The words' model (reading.c) knows relations by these numbers, those that no rule asks for as well: it has to be learned again where they change. */
enum rel {
	R_OTHER, R_NSUBJ, R_NSUBJ_PASS, R_OBJ, R_IOBJ, R_OBL, R_AGENT, R_NMOD, R_POSS, R_AMOD, R_COMPOUND, R_PRT, R_CONJ, R_CC, R_APPOS,
	R_ACL, R_RELCL, R_ADVCL, R_XCOMP, R_CCOMP, R_CSUBJ, R_COP, R_AUX, R_AUX_PASS, R_CASE, R_MARK, R_ADVMOD, R_FLAT, R_DET, R_ROOT,
	R_PUNCT, R_RELS
};

struct node {
	uint32_t low, lemma;        /* hashes of lower case and lemma */
	uint32_t cut;               /* of lower case without the last letter: "traded", should its lemma be wrong */
	uint32_t head, child, next; /* tokens; NOWHERE: none */
	uint32_t name;              /* row of the name that the word mentions or a pronoun stands for */
	uint32_t quote;             /* row of the quotation that it stands in, the innermost */
	uint32_t sentence;
	uint32_t saying;            /* of a->saying, which it is the head of; NOWHERE */
	bool opens, opens_lemma;    /* a phrase begins with the word, with its lemma */
	bool within;                /* a saying, which another word is the head of */
	uint8_t rel;                /* enum rel */
	char tag;                   /* of the part of speech: v N n a d o p x ... as in tag_of */
};

/* A fixed phrase: words [first, last], its hash in a->opinion, and whom it is about if that stands inside it (NOWHERE). */
struct saying { uint32_t hash, first, last, about; };

struct row { uint32_t first, last, holder, target, quote, trigger; bool positive; float score; const char *rule; };

#define QUOTED_OUTRIGHT 0.8f /* the score of what somebody is called by name in a speaker's own words, which is surer than other judging words */

enum { MOST_NAMES = 8 };
struct names { unsigned n; uint32_t at[MOST_NAMES]; };
static inline bool names_have(const struct names *x, uint32_t name)
{
	for (unsigned k = 0; k < x->n; k++)
		if (x->at[k] == name)
			return true;
	return false;
}
enum role { HOLDER, TARGET };
enum { TURN_QUESTION = 1, TURN_ANSWER };

struct stance_article {
	qn_run *r;
	const char *text;
	const struct opinion *opinion;
	struct lists *lists; /* those of tree_is and tree_lemma */
	const qn_layer *token, *sentence, *syntax, *entity, *name, *coref, *quote; /* quote and so on may be NULL */
	uint32_t n;        /* tokens */
	struct node *at;   /* [n] */
	uint32_t *party;   /* [name.n] the name that stands for it: China for "Chinese" */
	uint32_t *speaker; /* [quote.n] row of name or NOWHERE */
	uint32_t *topic;   /* [quote.n] whom a direct quotation is about by the words that report it (topic.c); NOWHERE */
	bool *said;        /* [quote.n] a row of its speaker was found in it */
	bool *undone;      /* [n] a rule saw the word and found that it does not hold: denied, doubted, only asked for */
	struct names couple; /* the last two names that stood joined by "and", or that "both ministers" meant; and where */
	uint32_t couple_at, couple_again; /* again: "both countries" */
	bool *spoken;              /* [n] another word told of it: "backed a motion to fine", "rejected criticism of" */
	struct row *row;   /* [n_row] */
	uint32_t n_row, room_row;
	struct saying *saying; /* [n_saying] */
	uint32_t n_saying, room_saying;
	uint32_t *thinker; /* [n] the name whose thought the word is part of, in no quotation; NOWHERE */
	uint32_t *inner;   /* [n] the name of whoever says the word within another's quotation; INNER_NOBODY: somebody without a name; NOWHERE: it is the speaker's */
	bool *acting;      /* [name.n] does something itself, or its government does */
	uint8_t *turn; /* [n] in an interview, TURN_ANSWER where its person speaks; NULL: it is none */
	uint32_t interviewee;
	bool column; /* the author speaks in the first person or the head calls it an opinion: his judging words count */
	unsigned looking_back; /* before.c looks for whom "the report" means: how often within itself */
	bool pointing; /* whose.c asks whose a deed is: "the deal's offer" does not ask again whose the deal is */
	bool failed;
};

/* Sections of words that speak well, and ill, of somebody. */
enum { SPEAKS_WELL = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR | 1 << OP_BETWEEN_FOR | 1 << OP_GOOD | 1 << OP_ALLY,
       SPEAKS_ILL = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_NOUN_AGAINST | 1 << OP_ADJ_AGAINST | 1 << OP_BETWEEN_AGAINST | 1 << OP_BAD | 1 << OP_FOE };

/* ---- tree.c */
bool tree_make(struct stance_article *a, const qn_layer *syntax);
bool astray_mend(struct stance_article *a); /* astray.c: sets right whom words stand for; false if memory runs out */
/* Sets heads and relations right where parsers always err in one way; before children are listed. */
void tree_mend(struct stance_article *a);
void hyphen_join(struct stance_article *a); /* hyphen.c: "tone-deaf" is one word; before tree_mend */
void hyphen_whole(const struct stance_article *a, uint32_t *first, uint32_t *last); /* makes words that were joined stand in [first, last] as a whole */
void mend_subject(struct stance_article *a, uint32_t i); /* subject.c */
void mend_apart(struct stance_article *a, uint32_t i); /* apart.c */
void mend_joined(struct stance_article *a, uint32_t i); /* joined.c */
void mend_front(struct stance_article *a, uint32_t i); /* front.c */
void mend_headline(struct stance_article *a, uint32_t v); /* headline.c */
void mend_aside(struct stance_article *a, uint32_t i); /* aside.c */
/* The first word behind i, up to `far` further, that hangs on word `head` by rel; NOWHERE. */
uint32_t mend_hung(const struct stance_article *a, uint32_t i, uint32_t far, uint32_t head, enum rel rel);
/* Hangs the words of a name, [from, to), as one on v. */
void mend_hang(struct stance_article *a, uint32_t from, uint32_t to, uint32_t v, enum rel rel);
/* "Accused Finance Minister Lund", whose verb was taken for what Lund is (titled.c). */
void mend_titled(struct stance_article *a, uint32_t i);
/* Whether none of [from, to] is word i or above it, so that they may be hung on it without a circle; not where the root is far. */
bool mend_may_carry(const struct stance_article *a, uint32_t i, uint32_t from, uint32_t to);
/* Makes v a clause of its own behind `mark`, with `who` for its subject: "after Corvane proposed". */
void mend_clause(struct stance_article *a, uint32_t who, uint32_t mark, uint32_t v);
/* Takes the names out of datelines, bylines, credits and notes: nobody acts there. */
void tree_forget(struct stance_article *a, const qn_layer *zone);
/* Whether word i is, in lower case, one of the words between bars, "|not|never|", which are a literal (lists.h); its lemma. */
bool tree_is(const struct stance_article *a, uint32_t i, const char *set);
bool tree_lemma(const struct stance_article *a, uint32_t i, const char *set);
/* Sections of the word, whatever its form. */
uint32_t tree_opinion(const struct stance_article *a, uint32_t i);
uint32_t tree_child(const struct stance_article *a, uint32_t i, enum rel rel); /* the first one; NOWHERE */
/* Whether a child in front of word i is one of these words: "not", "never". */
bool tree_in_front(const struct stance_article *a, uint32_t i, const char *set);
/* Whether one of these words stands in front of word i in its sentence, fewer than `within` words away. */
bool tree_before(const struct stance_article *a, uint32_t i, uint32_t within, const char *set);
/* The preposition in front of word i: its case child; NOWHERE. */
uint32_t tree_case(const struct stance_article *a, uint32_t i);
/* The subject of a verb or predicate, looked for where clauses share it; *passive: it suffers. */
uint32_t tree_subject(const struct stance_article *a, uint32_t v, bool *passive);
uint32_t tree_agent(const struct stance_article *a, uint32_t v); /* "by" whom; NOWHERE */

/* The first child behind i with one of these prepositions, or what one right behind it governs; NOWHERE. */
uint32_t tree_behind(const struct stance_article *a, uint32_t i, const char *preps, uint32_t *prep);

/* The first and the last word of the name that word i belongs to; i itself where it belongs to none. */
uint32_t tree_name_first(const struct stance_article *a, uint32_t i);
uint32_t tree_name_last(const struct stance_article *a, uint32_t i);
/* The word of the name that its others hang on, from its word k up; k itself where it belongs to none. */
uint32_t tree_bearer(const struct stance_article *a, uint32_t k);

/* The name behind titles that begin at word k, "Ms Reed", "the former President Reed" without its article; k where there is none. */
uint32_t tree_past_titles(const struct stance_article *a, uint32_t k);

/* The same behind the first of two words, or else behind the second. */
uint32_t tree_behind_either(const struct stance_article *a, uint32_t i, uint32_t k, const char *preps);

struct shift {
	bool negated; /* the sign turns */
	bool undone;  /* nothing is said for sure */
	bool would;   /* for no other reason than a "would" or "should" */
	bool open;    /* for no other reason than what it hangs on (hung.c): it may be felt all the same */
};
struct shift tree_shift(const struct stance_article *a, uint32_t v);
/* hung.c: what word `head`, on which verb v hangs, makes of it; whether v is joined by "and" to a verb of the same form, of whose lot it is. */
enum hung { HUNG_HOLDS, HUNG_TURNS, HUNG_OPEN };
enum hung hung_by(const struct stance_article *a, uint32_t v, uint32_t head);
bool hung_joined(const struct stance_article *a, uint32_t v, uint32_t first); /* whether v, joined by "or" to `first`, has no subject or auxiliary of its own */
bool hung_together(const struct stance_article *a, uint32_t v, uint32_t first);
/* Whether the phrase holds as it stands, else a->undone[i]; turns *plus where a negation does. `said`: an attitude, not a deed. */
bool tree_holds(struct stance_article *a, uint32_t i, bool said, bool *plus);
/* Whether its sentence is a question. */
bool tree_asked(const struct stance_article *a, uint32_t i);
/* Whether v is a verb of request: urge, ask, call. */
bool tree_asks(const struct stance_article *a, uint32_t v);
/* "urged Norway to condemn": whoever is to do what verb v says; NOWHERE. */
uint32_t tree_requested(const struct stance_article *a, uint32_t v);
/* Whether word v ends in -ing and is not as short as "king". */
bool tree_gerund(const struct stance_article *a, uint32_t v);
/* Whether it ends in -ed or -en, as a past participle may, and is not as short as "red". */
bool tree_in_ed(const struct stance_article *a, uint32_t v);
/* Whether "rather than" or "instead of" stands right before word b. */
bool tree_instead(const struct stance_article *a, uint32_t b);
/* "Thanked Norway for defending Sweden": whose doing it is what verb v says, where that is taken for done; NOWHERE. */
uint32_t tree_thanked_for(const struct stance_article *a, uint32_t v);

/* ---- lemma.c: the lemma of word i, of this part of speech, where what the tagger has for it may be wrong */
const char *verb_lemma(const struct stance_article *a, uint32_t i, const char *lemma, char tag);

/* ---- state.c */
/* Sets a->party and leads words and speakers there; false if memory runs out. */
bool state_join(struct stance_article *a);
bool state_named(const struct stance_article *a, uint32_t name); /* whether a name is a country, a people or a seat of government */

/* ---- interview.c: sets a->turn and a->interviewee; false if memory runs out */
bool interview_find(struct stance_article *a);
/* Whether word i is what the interviewed person says, outside all marks. */
static inline bool interview_says(const struct stance_article *a, uint32_t i) { return a->turn && a->turn[i] == TURN_ANSWER && a->at[i].quote == NOWHERE; }

/* ---- bound.c: leads objects that references led to the subject of their own verb to somebody else; from astray.c */
void bound_objects(struct stance_article *a);

/* ---- natives.c: "the Australians", who are the Australian company; before state_join */
void natives_join(struct stance_article *a);

/* ---- spokes.c */
/* Leads spokesmen of whom nothing tells whose they are, and what they say, to the body that the sentence before is about. */
void spokes_join(struct stance_article *a);

/* ---- voices.c: "A spokeswoman for Corvane rejected it. She said": leads her, and what she says, to Corvane */
void voices_join(struct stance_article *a);

/* ---- sir.c */
void sir_join(struct stance_article *a);

/* ---- who.c */
void who_is(struct stance_article *a, uint32_t i, enum role role, struct names *out);
/* As above, with those that are joined to it by commas and "and". */
void who_are(struct stance_article *a, uint32_t i, enum role role, struct names *out);
/* Whether a row of name is of this kind: "PER". */
bool who_is_kind(const struct stance_article *a, uint32_t name, const char *kind);
/* acts.c: who does what verb v says, as holders; *passive as in tree_subject. */
void who_acts(struct stance_article *a, uint32_t v, bool *passive, struct names *out);

/* ---- behalf.c */
/* "The Russia inquiry", "the Senate floor", "Syrian rebels": whether what word i means is only called by the name. */
bool who_only_there(const struct stance_article *a, uint32_t i, uint32_t name);
/* "Reed's son": whether what word i means is somebody else than the name that it is called by. */
bool who_another(const struct stance_article *a, uint32_t i);
/* "Democratic turnout", "a Senate seat": whether what word i means only bears a name in front, and does not act for it. */
bool who_only_called(const struct stance_article *a, uint32_t i);

/* ---- pronoun.c: "I", "our" */
bool who_first_person(const struct stance_article *a, uint32_t i);

/* ---- whose.c: who did what a noun such as "the order" points back to; false if that is not known or no single name. */
bool whose_doing(struct stance_article *a, uint32_t i, struct names *out);
/* Who did what the sentence before tells of, where "it" or "this" at word i, early in its own, points back to it. */
bool whose_last(struct stance_article *a, uint32_t i, struct names *out);
bool whose_conduct(const struct stance_article *a, uint32_t i); /* whether it at word i is called what people are for what they say: "called it brave" */
/* To whom it was done: who welcomes "the arrest" is against the one arrested, who welcomes "the release" for him (*well). */
bool whose_suffering(struct stance_article *a, uint32_t i, struct names *out, bool *well);
/* Whether the noun is one that may be somebody's doing. */
bool whose_known(const struct stance_article *a, uint32_t noun);
/* "The deal", "that move", but not "the deal with Norway", which says itself whose it is. */
bool whose_bare(const struct stance_article *a, uint32_t i);

/* ---- idiom.c: what verb v, or adjective i, with what stands around it says of its subject: 1 well, -1 ill, 0 nothing */
int idiom_sign(struct stance_article *a, uint32_t v);
int idiom_right(const struct stance_article *a, uint32_t i);
bool idiom_told(const struct stance_article *a, uint32_t v); /* "grow up", "read the constitution": what nobody is told to do who is thought well of */

/* ---- saying.c */
/* Finds them and marks their heads; false if memory runs out. */
bool saying_find(struct stance_article *a);
/* What the saying that word i is the head of says of its subject, denials reckoned with: 1 well, -1 ill, 0 nothing. */
int saying_sign(const struct stance_article *a, uint32_t i);
/* Sections of that saying; 0. */
uint32_t saying_sections(const struct stance_article *a, uint32_t i);

/* ---- phrase.c */
struct key { uint32_t hash, first, last; };           /* words [first, last] */
struct complement { uint32_t word, prep, sections; }; /* what stands behind the preposition */
enum { KEYS = 7 };
/* The phrases that word i may be the head of, longest first, into k[KEYS]; how many. */
unsigned phrase_keys(const struct stance_article *a, uint32_t i, struct key *k);
bool phrase_complement(const struct stance_article *a, const struct key *k, uint32_t i, uint32_t sections, struct complement *out);
/* "An investigation into the death of Reed": whom it befell is not who is looked into. */
bool phrase_befell(const struct stance_article *a, uint32_t verb, const struct complement *c); /* verb: "investigated the death"; NOWHERE */
void phrase_both_ways(struct stance_article *a, const struct names *x, const struct names *y, bool plus, float score, const char *rule,
                      uint32_t i, uint32_t first, uint32_t last);
/* Whose noun i is: its possessive, or by its place where the tree hangs that on something else: "Reed's full trust"; NOWHERE. */
uint32_t phrase_owner(const struct stance_article *a, uint32_t i);
void phrase_split(const struct names *all, struct names *first, struct names *rest);
/* Who does what verb v says, and whom word `whom` means; whether both are known, and the verb is no passive. */
bool phrase_sides(struct stance_article *a, uint32_t v, uint32_t whom, struct names *holder, struct names *target);
/* The row of these two, if the verb holds (said: as in tree_holds); words v to `last` are the evidence. Whether there is one. */
bool phrase_towards(struct stance_article *a, uint32_t v, uint32_t whom, uint32_t last, bool said, bool plus, float score, const char *rule);

/* ---- about.c: what verb v does to its object, what is done to somebody by a participle: 1 well, -1 ill, 0 nothing */
bool about_lied(const struct stance_article *a, uint32_t noun, uint32_t v); /* "accusations that Reed had lied", whatever the tree */
int about_deed(struct stance_article *a, uint32_t v);
int about_suffered(const struct stance_article *a, uint32_t v);

/* ---- mind.c: whether a row was found (mind_look: and nothing else is to be said of the thing) */
bool mind_look(struct stance_article *a, uint32_t v);   /* "rejected calls for Reed to resign" */
bool mind_denied(struct stance_article *a, uint32_t v); /* "denied that Reed had lied" */
bool mind_called(struct stance_article *a, uint32_t v); /* "called the attacks on Reed unfair" */
bool mind_said(struct stance_article *a, uint32_t i);   /* "the criticism of Reed was unfair" */
bool mind_felt(struct stance_article *a, uint32_t i, uint32_t thing, const struct names *holder, bool plus); /* "upset at the arrest of" */

bool idle_papers(const struct stance_article *a, uint32_t w); /* idle.c: whether word w is of papers, tapes and the like, which are released and not freed */

/* ---- urge.c: "urged the council to sack Reed" */
bool urge_look(struct stance_article *a, uint32_t v);
void urge_unless(struct stance_article *a, uint32_t i); /* "unless Reed steps down" */

/* ---- turn.c, beholder.c, vice.c, echo.c */
bool turn_look(struct stance_article *a, uint32_t i);     /* "the real culprit was Reed" */
int beholder_judges(struct stance_article *a, uint32_t p, uint32_t *word); /* what predicate p says of its subject: 1 well, -1 ill, 0 nothing; by which word */
bool beholder_look(struct stance_article *a, uint32_t i); /* "To Larkin, Reed is a hero", at its first word */
bool vice_look(struct stance_article *a, uint32_t i);     /* "we pay for Reed's obstinacy" */
void echo_look(struct stance_article *a, uint32_t quote); /* "'A disgrace,' its president, Anna Reed, said" */

/* ---- envoy.c */
bool envoy_look(struct stance_article *a, uint32_t v); /* "recalled its ambassador to Norway", "revoked Corvane's licence" */

bool gesture_look(struct stance_article *a, uint32_t v); /* gesture.c: "walked out when Reed rose to speak" */
void quoted_orders(struct stance_article *a, uint32_t quote); /* orders.c: "'Stop lecturing us,' Lund told Reed" */

/* ---- light.c: "took Reed's side" */
bool light_look(struct stance_article *a, uint32_t v);

bool project_looks(const struct stance_article *a, uint32_t it); /* project.c: whether "it" is judged as only buildings and bargains are: "it is an eyesore" */

/* ---- couple.c */
void couple_look(struct stance_article *a, uint32_t i); /* remembers the two that word i, "and", joins */
/* "Each side blamed the other": whether verb v with this object is so; out: the two, where they are known. */
bool couple_each(const struct stance_article *a, uint32_t v, uint32_t object, struct names *out);
bool couple_fresh(const struct stance_article *a, uint32_t i, uint32_t reach); /* whether two were spoken of at most `reach` words before */
bool couple_alone(const struct stance_article *a, uint32_t i); /* "the two" */
bool couple_silent(struct stance_article *a, uint32_t v); /* "have not spoken since" */
bool couple_work(struct stance_article *a, uint32_t v);        /* "have worked closely together" */

/* ---- everybody.c: whether `subject` of word i is everybody or nobody, so that the speaker (out; none: a column's author) feels it himself; *turned: nobody does */
bool everybody_feels(const struct stance_article *a, uint32_t i, uint32_t subject, struct names *out, bool *turned);

/* ---- office.c: the body or state that "his country", "her party" at word `noun` is, by the office of the person; noun NOWHERE: any; NOWHERE */
uint32_t office_body(const struct stance_article *a, uint32_t person, uint32_t noun);
bool office_word(const struct stance_article *a, uint32_t i); /* whether word i is of an office: "president", "foreign" */

/* ---- more.c: "nobody is braver than Reed"; treated.c: "condemned the way Reed was treated" */
bool more_look(struct stance_article *a, uint32_t than);
bool treated_look(struct stance_article *a, uint32_t i);
bool thinks_look(struct stance_article *a, uint32_t v); /* thinks.c: "believes that Reed is a coward" */
bool asked_look(struct stance_article *a, uint32_t i); /* "asked whether Reed should stay, Lund said no", at "asked" */
bool treated_said(struct stance_article *a, uint32_t i, const struct names *speaker); /* "what happened to Reed was a disgrace", at "what" */
/* ---- spared.c: "blamed the bankers, not Reed", at the verb; "the critics got Reed wrong", "the abuse heaped on Reed is vile" */
bool spared_blames(struct stance_article *a, uint32_t v);
bool spared_look(struct stance_article *a, uint32_t i);
bool unjust_look(struct stance_article *a, uint32_t i); /* unjust.c: "it is unfair to blame Reed", at "unfair" */

bool favourite_look(struct stance_article *a, uint32_t i); /* favourite.c: "Reed's hero, Lund" */
bool favourite_chosen(struct stance_article *a, uint32_t v); /* "chose Reed over Lund" */

/* ---- hinder.c, contest.c, repaid.c, ditto.c, minds.c */
bool hinder_look(struct stance_article *a, uint32_t v); /* "saved Reed from being sacked", at the last verb */
bool contest_look(struct stance_article *a, uint32_t v); /* "survived a bid to topple her, defeating Reed" */
bool repaid_look(struct stance_article *a, uint32_t v); /* "repaid her by keeping her off the bench" */
bool ditto_look(struct stance_article *a, uint32_t i);  /* "and so did Lund", at "did" */
bool topic_find(struct stance_article *a);              /* topic.c: sets a->topic; false if memory runs out */
bool minds_find(struct stance_article *a);              /* sets a->thinker; false if memory runs out */

/* ---- inner.c: "'They say, "I back Reed,"' Lund said"; sets a->inner; false if memory runs out */
enum { INNER_NOBODY = NOWHERE - 1 };
bool inner_find(struct stance_article *a);
/* Whether the target is named among words [first, last] only by others than the holder within a quotation. */
bool inner_of_others(const struct stance_article *a, uint32_t holder, uint32_t target, uint32_t first, uint32_t last);

/* ---- stand.c: "voted to leave the union"; "Norway-backed" at the participle */
bool stand_look(struct stance_article *a, uint32_t v);
bool stand_backed(struct stance_article *a, uint32_t i);
bool stand_team(struct stance_article *a, uint32_t i); /* "is firmly Team Reed" */
bool stand_mutual(struct stance_article *a, uint32_t i); /* "are old adversaries" */

/* ---- post.c: "put Reed on leave", "voted against renewing his contract" */
bool post_look(struct stance_article *a, uint32_t i);

/* ---- glad.c: "delighted that Reed had won"; "I don't any more" */
bool glad_look(struct stance_article *a, uint32_t i);
bool glad_no_more(struct stance_article *a, uint32_t i);
bool glad_rued(struct stance_article *a, uint32_t v); /* "had voted for him, and wished he had not" */
bool glad_taken_back(const struct stance_article *a, uint32_t v); /* "I voted for him. I was wrong": whether what verb v says is taken back behind it */

/* ---- act.c, noun.c, ask.c, called.c, gave.c, rated.c, answer.c, role.c, and quoted.c with own.c, praise.c, mood.c and column.c: all rows that word i gives rise to; the bools say whether there were some */
void act_look(struct stance_article *a, uint32_t i);
bool noun_look(struct stance_article *a, uint32_t i);
bool noun_anti(const struct stance_article *a, uint32_t i); /* whether word i is called after whom it is against: "the anti-Costa movement" */
void noun_affix(struct stance_article *a, uint32_t i); /* "anti-Costa lawmakers" */
bool ask_look(struct stance_article *a, uint32_t i);
bool ask_decent(const struct stance_article *a, uint32_t v);   /* whether verb v is "do the decent thing", which whoever has to be asked for it has not done */
bool ask_unwelcome(const struct stance_article *a, uint32_t v); /* whether verb v is what nobody is asked to do by who is for him: "resign" */
bool gave_look(struct stance_article *a, uint32_t i);
bool gave_due(const struct stance_article *a, uint32_t money); /* whether money that somebody is given is a fine, a wage or the like: "a £500 fine" */
bool called_look(struct stance_article *a, uint32_t i);
bool rated_look(struct stance_article *a, uint32_t i);
bool chorus_look(struct stance_article *a, uint32_t v); /* "a view shared by Costa" */
bool answer_look(struct stance_article *a, uint32_t i);
bool role_look(struct stance_article *a, uint32_t i);
bool relation_look(struct stance_article *a, uint32_t i);
void feeling_look(struct stance_article *a, uint32_t i);
bool feeling_word(const struct stance_article *a, uint32_t i); /* tells what its subject feels, and does not judge it */
void quoted_look(struct stance_article *a, uint32_t i);
/* "A good man with a bad memory": whether what stands behind the praised word i takes the praise back. */
bool quoted_sting(const struct stance_article *a, uint32_t i);
bool quoted_is(const struct stance_article *a, uint32_t quote, const char *kind); /* whether the quotation, if any, is of this kind: "indirect" */
uint32_t quoted_by(const struct stance_article *a, uint32_t i); /* the speaker of the quotation that word i stands in; NOWHERE */
/* Who says word i: a speaker, or nobody for the author of a column; false if neither does. */
bool quoted_speaker(const struct stance_article *a, uint32_t i, struct names *out);
bool quoted_once(const struct stance_article *a, uint32_t i); /* "I thought she was" what word i says */
bool quoted_but(const struct stance_article *a, uint32_t i); /* '"I love her," he said, "but"' */
void quoted_column(struct stance_article *a); /* sets a->column */
/* What a quotation as a whole says, if none of its words was found to say it of somebody. */
void quoted_mood(struct stance_article *a, uint32_t quote);
void quoted_remark(struct stance_article *a, uint32_t quote); /* remark.c: what it says by its form; before that */
void quoted_reaction(struct stance_article *a, uint32_t quote); /* reaction.c: a remark on what somebody has just been told to have done */
/* The layer leaning: whom row i is of, as parties (state.c), and how it leans. */
enum { LEANING_HOLDER, LEANING_TARGET, LEANING_SCORE }; /* columns */
static inline uint32_t leaning_holder(const struct stance_article *a, const qn_layer *leaning, uint32_t i) { return a->party[leaning->col[LEANING_HOLDER][i]]; }
static inline uint32_t leaning_target(const struct stance_article *a, const qn_layer *leaning, uint32_t i) { return a->party[leaning->col[LEANING_TARGET][i]]; }
static inline float leaning_score(const qn_layer *leaning, uint32_t i) { return qn_num_at(leaning, LEANING_SCORE, i); }

/* Rows of layer leaning that lean by `enough` and more, where no rule spoke; rows of unsure rules go if it leans to their sign by less than `least`. */
void learned_look(struct stance_article *a, const qn_layer *leaning, float enough, float least);
/* ---- passing.c */
/* Whether a name is of a place that is no state: a road, a town. */
bool passing_place(const struct stance_article *a, uint32_t name);
/* Whether a place does nothing in the article, nor its government; passing_find sets a->acting, and is false if memory runs out. */
bool passing_scenery(const struct stance_article *a, uint32_t name);
bool passing_find(struct stance_article *a);
/* Of the blow that word i tells of, which falls on word `at` and so on `target`: in place of towns and roads, the country that they lie in, if the text says so. */
void passing_struck(const struct stance_article *a, uint32_t i, uint32_t at, struct names *target);
/* Takes the country out of `target` that a holder bears the name of: the Philippine Air Force does not strike the Philippines. */
void passing_own(const struct stance_article *a, const struct names *holder, struct names *target);
/* Whether verb v is what is done to places, and to nobody: "block", "visit". */
bool passing_works(const struct stance_article *a, uint32_t v);

/* Rows for all holders and targets; words [first, last] are the evidence. */
void stance_add(struct stance_article *a, const struct names *holder, const struct names *target, bool positive, float score,
                const char *rule, uint32_t trigger, uint32_t first, uint32_t last);

#endif
