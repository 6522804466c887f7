# What plugins need outside of the tree, and what "quidnunc new" writes: files that become strings of the program
sdkdir = $(pkgdatadir)
dist_sdk_DATA = core/sdk/plugin.mk
aclocaldir = $(datadir)/aclocal
dist_aclocal_DATA = core/sdk/quidnunc.m4
pkgconfigdir = $(libdir)/pkgconfig
pkgconfig_DATA = core/sdk/quidnunc.pc
TEMPLATES = core/sdk/c/plugin.c core/sdk/rules/plugin.rules core/sdk/exec/plugin.exec core/sdk/exec/plugin.py \
	core/sdk/plugin.t core/sdk/plugin.makefile
EXTRA_DIST += core/sdk/quidnunc.pc.in core/sdk/embed.awk $(TEMPLATES)
BUILT_SOURCES += core/sdk/templates.h
CLEANFILES += core/sdk/templates.h
core/sdk/templates.h: core/sdk/embed.awk $(TEMPLATES)
	$(AM_V_GEN)$(MKDIR_P) core/sdk && cd $(srcdir) && $(AWK) -f core/sdk/embed.awk $(TEMPLATES) >"$(abs_builddir)/$@.new" && \
		mv "$(abs_builddir)/$@.new" "$(abs_builddir)/$@"
quidnunc_SOURCES += core/cmd_new.c
nodist_quidnunc_SOURCES = core/sdk/templates.h
TESTS += core/sdk/new.sh core/sdk/tutorial.sh
EXTRA_DIST += core/sdk/new.sh core/sdk/tutorial.sh plugins/README.md
