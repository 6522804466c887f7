core_libcore_la_SOURCES = \
	core/quidnunc.h core/core.h core/host.h core/files.h core/loader.h core/model.h core/model_sum.h core/utf8.h \
	core/error.c core/clock.h core/clock.c core/processors.c core/mem.c core/strings.c core/buffer.c core/utf8.c core/schema.c core/doc.c core/sheet.c \
	core/model.c core/model_sum.c core/files.c core/loader.c core/attempt.h core/attempt.c core/sandbox.h core/sandbox.c core/landlock.c core/seccomp.c core/module.h core/module.c core/folder.c core/script.c core/plan.c core/run.c core/engine.c core/format.c core/json_lex.h core/json_lex.c \
	core/json.h core/json_write.h core/json_write.c core/json_in.c core/json_out.c core/format_text.c core/csv_in.h core/csv_in.c core/wrap.h core/wrap.c core/digest.c core/repair.c
core_libcore_la_CPPFLAGS = $(AM_CPPFLAGS) -DPLUGIN_DIR='"$(plugindir)"' -DSOURCE_DIR='"$(abs_top_srcdir)"'
core_libcore_la_LIBADD = $(LTDL_LIBS) $(UTF8PROC_LIBS) $(NETTLE_LIBS)

quidnunc_SOURCES = core/main.c core/cli.h core/cli.c core/output.h core/output.c core/batch.c core/cmd_plan.c core/cmd_plugins.c \
	core/cmd_test.c core/fixture.h core/fixture.c core/fixture_in.c core/cmd_annotate.c core/work.h core/work.c core/source.h core/source.c core/operand.h core/operand.c core/suffix.h core/suffix.c \
	core/worker.h core/worker.c core/pool.h core/pool_state.h core/pool.c core/pool_window.c \
	core/pool_process.c core/pool_talk.c core/pool_death.c core/sink.h core/sink.c
quidnunc_CPPFLAGS = $(AM_CPPFLAGS) -DPLUGIN_DIR='"$(plugindir)"' -DSOURCE_DIR='"$(abs_top_srcdir)"' \
	-DSDK_DIR='"$(sdkdir)"' -DINCLUDE_DIR='"$(includedir)"'
quidnunc_LDADD = core/libcore.la
quidnunc_LDFLAGS = $(AM_LDFLAGS)
if !SHARED_PLUGINS
# without shared objects the plugins are part of the program
quidnunc_LDADD += $(plugin_LTLIBRARIES:%=-dlpreopen %)
quidnunc_DEPENDENCIES = core/libcore.la $(plugin_LTLIBRARIES)
endif

include core/token.mk
include core/sdk/local.mk
include core/lint/local.mk
