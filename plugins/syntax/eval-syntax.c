/*
 * eval-syntax.c -- scores CoNLL-U against CoNLL-U as the CoNLL 2018 shared task does.
 *
 *	eval-syntax GOLD.conllu SYSTEM.conllu
 *
 * The two may be cut into other words and sentences, but must spell the same text
 * but for white space. Words are the same where they cover the same characters; F1
 * of words, sentences, tags, lemmas, heads and relations over all words. A
 * relation's subtype does not count, as there. The words of a range are taken to
 * spell it, which is so in English treebanks.
 */
#include "treebank.h"

#include <stdio.h>
#include <stdlib.h>

struct flat { uint32_t begin, end, head; const char *upos, *lemma, *rel; }; /* characters; head: index of a word, or NOBODY */
struct text { struct flat *word; uint32_t n; uint32_t *sentence; uint32_t n_sentence; char *letters; size_t n_letter; };

static bool load(const char *file, struct text *t)
{
	struct treebank b = {0};
	struct names names = {0};
	size_t room = 0;
	if (!treebank_read(&b, &names, file, NULL, NULL, 0))
		return false;
	for (uint32_t i = 0; i < b.n; i++)
		for (uint32_t k = 0; k < b.at[i].s.n; k++)
			room += b.at[i].s.len[k];
	t->word = calloc(b.n_word + 1, sizeof *t->word);
	t->sentence = calloc(2 * (b.n + 1), sizeof *t->sentence);
	t->letters = malloc(room + 1);
	if (!t->word || !t->sentence || !t->letters)
		return false;
	for (uint32_t i = 0; i < b.n; i++) {
		const struct gold *g = &b.at[i];
		uint32_t first = t->n;
		t->sentence[2 * i] = (uint32_t)t->n_letter;
		for (uint32_t k = 0; k < g->s.n; k++) {
			struct flat *w = &t->word[t->n++];
			w->begin = (uint32_t)t->n_letter;
			for (uint32_t c = 0; c < g->s.len[k]; c++)
				if (g->s.word[k][c] != ' ' && !(c && (unsigned char)g->s.word[k][c] == 0xa0 && (unsigned char)g->s.word[k][c - 1] == 0xc2))
					t->letters[t->n_letter++] = g->s.word[k][c];
			w->end = (uint32_t)t->n_letter;
			w->head = g->head[k] < g->s.n ? first + g->head[k] : NOBODY;
			w->upos = names.tag[g->tag[k]];
			w->lemma = g->lemma[k];
			w->rel = names.relation[g->rel[k]];
		}
		t->sentence[2 * i + 1] = (uint32_t)t->n_letter;
	}
	t->n_sentence = b.n;
	return true;
}

static bool same_up_to(const char *a, const char *b, char stop)
{
	size_t n = strcspn(a, (char[]){stop, 0}), m = strcspn(b, (char[]){stop, 0});
	return n == m && memcmp(a, b, n) == 0;
}

static void print(const char *name, uint32_t right, uint32_t gold, uint32_t found, uint32_t aligned)
{
	printf("%-10s F1 %6.2f   of aligned words %6.2f\n", name, 200.0 * right / (gold + found), aligned ? 100.0 * right / aligned : 100.0 * right / gold);
}

int main(int argc, char **argv)
{
	struct text g = {0}, s = {0};
	if (argc != 3) {
		fprintf(stderr, "usage: eval-syntax GOLD.conllu SYSTEM.conllu\n");
		return 2;
	}
	if (!load(argv[1], &g) || !load(argv[2], &s))
		return 1;
	size_t same = 0, least = g.n_letter < s.n_letter ? g.n_letter : s.n_letter;
	while (same < least && g.letters[same] == s.letters[same])
		same++;
	if (same < g.n_letter || same < s.n_letter) {
		fprintf(stderr, "the texts differ at character %zu: \"%.20s\" and \"%.20s\"\n", same, g.letters + same, s.letters + same);
		return 1;
	}
	uint32_t *partner = malloc((g.n + 1) * sizeof *partner), words = 0, upos = 0, lemma = 0, uas = 0, las = 0, full = 0, sentences = 0;
	if (!partner)
		return 1;
	for (uint32_t i = 0, k = 0; i < g.n; i++) {
		while (k < s.n && s.word[k].begin < g.word[i].begin)
			k++;
		partner[i] = k < s.n && s.word[k].begin == g.word[i].begin && s.word[k].end == g.word[i].end ? k : NOBODY;
	}
	for (uint32_t i = 0; i < g.n; i++) {
		if (partner[i] == NOBODY)
			continue;
		const struct flat *a = &g.word[i], *b = &s.word[partner[i]];
		bool head = a->head == NOBODY ? b->head == NOBODY : b->head != NOBODY && partner[a->head] == b->head;
		words++;
		upos += same_up_to(a->upos, b->upos, '|');
		lemma += strcmp(a->lemma, "_") == 0 || strcmp(a->lemma, b->lemma) == 0;
		uas += head;
		las += head && same_up_to(a->rel, b->rel, ':');
		full += head && strcmp(a->rel, b->rel) == 0;
	}
	for (uint32_t i = 0, k = 0; i < g.n_sentence; i++) {
		while (k < s.n_sentence && s.sentence[2 * k] < g.sentence[2 * i])
			k++;
		sentences += k < s.n_sentence && s.sentence[2 * k] == g.sentence[2 * i] && s.sentence[2 * k + 1] == g.sentence[2 * i + 1];
	}
	print("Words", words, g.n, s.n, 0);
	print("Sentences", sentences, g.n_sentence, s.n_sentence, 0);
	print("UPOS", upos, g.n, s.n, words);
	print("Lemma", lemma, g.n, s.n, words);
	print("UAS", uas, g.n, s.n, words);
	print("LAS", las, g.n, s.n, words);
	print("subtypes", full, g.n, s.n, words);
	return 0;
}
