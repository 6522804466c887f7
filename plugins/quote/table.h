/* table.h -- the formats of table.c. */
#ifndef QUOTE_TABLE_H
#define QUOTE_TABLE_H

#include "quidnunc.h"

extern const qn_format quotes_csv, quotes_jsonl;

#endif
