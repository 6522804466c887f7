/*
 * habit.h -- whose habits an article follows.
 *
 * What counts as a name is a matter of convention: to some "Nairobi, Kenya" is one place and "the government of
 * Chile" an organisation, and whoever writes letters calls a hotel a place and leaves capitals out. An article is
 * plain, loose (letters, reviews, talk: by words that nobody writes for a newspaper), or of a kind that the
 * model learned the habits of apart: by its words, with logistic regression (core/learn/linear.h). In articles that are
 * not plain the tagger's features are there once more, so that they may mean another thing there (Daume 2007).
 */
#ifndef ENTITY_HABIT_H
#define ENTITY_HABIT_H

#include "../../core/learn/linear.h"
#include "features.h"

/* Whether the word is one that somebody has who writes to you: of loose writing. */
bool habit_writes(const struct entity_type *t);
/* What tells the habit of an article whose words were looked at: items[a->n_type]. Answers how many. */
unsigned habit_items(const struct entity_article *a, struct linear_item *items);
/* The habit; `apart` of entity_known may be empty. items[a->n_type] is scratch. */
uint8_t habit_of(struct entity_article *a, const struct linear *apart, struct linear_item *items);

#endif
