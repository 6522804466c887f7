# quidnunc lint and quidnunc bench, and the article that they use where none is named
quidnunc_SOURCES += core/lint/lint.h core/lint/texts.c core/lint/watch.c core/lint/checks.h core/lint/checks.c \
	core/lint/check_run.c core/lint/check_declared.c core/lint/check_rows.c core/lint/check_cuts.c core/lint/check_growth.c \
	core/lint/check_traces.c core/lint/cmd_lint.c core/lint/cmd_bench.c
nodist_quidnunc_SOURCES += core/lint/sample.c
BUILT_SOURCES += core/lint/sample.c
CLEANFILES += core/lint/sample.c
EXTRA_DIST += core/lint/sample.txt
core/lint/sample.c: core/sdk/embed.awk core/lint/sample.txt
	$(AM_V_GEN)$(MKDIR_P) core/lint && { echo '#include "lint/lint.h"'; (cd $(srcdir) && $(AWK) -f core/sdk/embed.awk core/lint/sample.txt) | \
		sed 's/^static const char lint_sample_txt/const char lint_sample/'; } >$@.new && mv $@.new $@
LONG_TESTS += core/lint/lint.sh
EXTRA_DIST += core/lint/lint.sh core/lint/bad.c
