/*
 * conllu.c -- CoNLL-U, the format of Universal Dependencies' treebanks, in and out.
 */
#include "conllu.h"

#include <string.h>
#include <utf8proc.h>

size_t conllu_split(const char *b, size_t n, bool last)
{
	static const char mark[] = "\n\n# newdoc";
	const char *at = n > sizeof mark ? memmem(b, n, mark, sizeof mark - 1) : NULL;
	return at ? (size_t)(at - b) + 2 : last ? n : 0;
}

const char *conllu_kind(const char *form, size_t n)
{
	bool letter = false, digit = false, sign = false;
	for (size_t i = 0; i < n;) {
		utf8proc_int32_t c;
		utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)form + i, (utf8proc_ssize_t)(n - i), &c);
		if (k <= 0)
			break;
		i += (size_t)k;
		utf8proc_category_t kind = utf8proc_category(c);
		letter = letter || (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_ME);
		digit = digit || kind == UTF8PROC_CATEGORY_ND;
		sign = sign || (kind >= UTF8PROC_CATEGORY_SM && kind <= UTF8PROC_CATEGORY_SO);
	}
	if (n > 4 && (strncmp(form, "http", 4) == 0 || strncmp(form, "www.", 4) == 0))
		return "url";
	return letter ? "word" : digit ? "number" : sign ? "symbol" : "punct";
}

static const qn_format conllu = {
	.name = "conllu",
	.version = "1",
	.about = "CoNLL-U: words, tags and trees as treebanks have them; a document begins at \"# newdoc\"",
	.suffix = ".conllu",
	.carries = "token sentence paragraph syntax gold/syntax conllu_word conllu_line",
	.frame = "token sentence paragraph conllu_word conllu_line",
	.split = conllu_split,
	.read = conllu_read,
	.write = conllu_write,
};

QN_FORMATS(&conllu);
