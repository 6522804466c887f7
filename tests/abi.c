/*
 * abi.c -- the binary interface, pinned.
 *
 * A field that moves breaks every module that was compiled before. These numbers
 * may only be added to; a change of one is a new major version. (64-bit only, as
 * the loader.)
 */
#include "suite.h"

#define AT(type, field, offset) \
	_Static_assert(offsetof(type, field) == (offset), #type "." #field " has moved")
#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " has another size")

AT(qn_cell, type, 0);
AT(qn_cell, bits, 4);
SIZE(qn_cell, 8); /* plugins make arrays of it */

AT(qn_layer, n, 0);
AT(qn_layer, begin, 8);
AT(qn_layer, end, 16);
AT(qn_layer, col, 24);
SIZE(qn_layer, 32); /* r->in is an array of it */

AT(qn_run, host, 0);
AT(qn_run, self, 8);
AT(qn_run, text, 16);
AT(qn_run, len, 24);
AT(qn_run, in, 32);

AT(qn_open, host, 0);
AT(qn_open, self, 8);
AT(qn_open, dir, 16);
AT(qn_open, file, 24);

AT(qn_plugin, name, 0);
AT(qn_plugin, version, 8);
AT(qn_plugin, about, 16);
AT(qn_plugin, licence, 24);
AT(qn_plugin, requires, 32);
AT(qn_plugin, provides, 40);
AT(qn_plugin, params, 48);
AT(qn_plugin, open, 56);
AT(qn_plugin, close, 64);
AT(qn_plugin, run, 72);

AT(qn_view, name, 0);
AT(qn_view, schema, 8);
AT(qn_view, plugin, 16);
AT(qn_view, version, 24);
AT(qn_view, n_col, 32);
AT(qn_view, col_name, 40);
AT(qn_view, col_type, 48);
AT(qn_view, col_layer, 56);
AT(qn_view, rows, 64);
SIZE(qn_view, 96); /* w->layer is an array of it */

AT(qn_writer, host, 0);
AT(qn_writer, id, 8);
AT(qn_writer, text, 16);
AT(qn_writer, len, 24);
AT(qn_writer, no_text, 28);
AT(qn_writer, tty, 29);
AT(qn_writer, n_layer, 32);
AT(qn_writer, layer, 40);

AT(qn_reader, host, 0);
AT(qn_reader, bytes, 8);
AT(qn_reader, n, 16);
AT(qn_reader, id, 24);
AT(qn_reader, beside, 32);
AT(qn_reader, n_beside, 40);

AT(qn_format, name, 0);
AT(qn_format, version, 8);
AT(qn_format, about, 16);
AT(qn_format, suffix, 24);
AT(qn_format, carries, 32);
AT(qn_format, split, 40);
AT(qn_format, read, 48);
AT(qn_format, write, 56);
AT(qn_format, head, 64);
AT(qn_format, tail, 72);
AT(qn_format, start, 80);
AT(qn_format, fold, 88);
AT(qn_format, finish, 96);
AT(qn_format, frame, 104);

AT(qn_script, host, 0);
AT(qn_script, file, 8);
AT(qn_script, bytes, 16);
AT(qn_script, n, 24);
AT(qn_script, plugin, 32);

AT(qn_kind, suffix, 0);
AT(qn_kind, about, 8);
AT(qn_kind, declare, 16);

AT(qn_module, magic, 0);
AT(qn_module, abi_major, 4);
AT(qn_module, abi_minor, 6);
AT(qn_module, plugin_size, 8);
AT(qn_module, format_size, 12);
AT(qn_module, kind_size, 16);
AT(qn_module, plugins, 24);
AT(qn_module, formats, 32);
AT(qn_module, kinds, 40);

AT(qn_host, size, 0);
AT(qn_host, emit, 8);
AT(qn_host, intern, 16);
AT(qn_host, string, 24);
AT(qn_host, scratch, 32);
AT(qn_host, tick, 40);
AT(qn_host, fail, 48);
AT(qn_host, log, 56);
AT(qn_host, given, 64);
AT(qn_host, type, 72);
AT(qn_host, param, 80);
AT(qn_host, file, 88);
AT(qn_host, model, 96);
AT(qn_host, refuse, 104);
AT(qn_host, document, 112);
AT(qn_host, declare, 120);
AT(qn_host, row, 128);
AT(qn_host, read_intern, 136);
AT(qn_host, read_fail, 144);
AT(qn_host, put, 152);
AT(qn_host, print, 160);
AT(qn_host, write_string, 168);
AT(qn_host, codepoint, 176);
AT(qn_host, utf16, 184);
AT(qn_host, drop, 192);
AT(qn_host, write_fail, 200);
AT(qn_host, keep, 208);
AT(qn_host, declare_fail, 216);

_Static_assert(QN_OK == 0 && QN_FAIL == 1 && QN_STOP == 2, "a status has another value");
_Static_assert(QN_NIL == 0 && QN_SYM == 1 && QN_INT == 2 && QN_NUM == 3 && QN_BOOL == 4 && QN_REF == 5, "a type has another value");
_Static_assert(QN_MAGIC == 0x31304e51u && QN_ABI_MAJOR == 1, "another interface");

START_TEST(the_host_fills_all_of_its_table)
{
	void (*at[sizeof(qn_host) / sizeof(void *)])(void);
	memcpy(at, &engine_host, sizeof at);
	ck_assert_uint_eq(engine_host.size, sizeof(qn_host));
	for (size_t i = 1; i < sizeof at / sizeof *at; i++)
		ck_assert_msg(at[i] != NULL, "entry %zu is empty", i);
}
END_TEST

CHECK_MAIN("abi", the_host_fills_all_of_its_table);
