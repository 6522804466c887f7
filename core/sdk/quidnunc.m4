# quidnunc.m4 -- for plugins that are built with autoconf.
#
# QUIDNUNC_PLUGIN([MINIMUM-VERSION]) finds quidnunc by pkg-config and substitutes
#   QUIDNUNC_CFLAGS   where quidnunc.h lies
#   QUIDNUNC_LDFLAGS  what libtool needs to link a module
#   plugindir         where quidnunc looks for plugins
# In Makefile.am:
#   plugin_LTLIBRARIES = mine.la
#   mine_la_SOURCES = mine.c
#   mine_la_CPPFLAGS = $(QUIDNUNC_CFLAGS)
#   mine_la_LDFLAGS = $(QUIDNUNC_LDFLAGS)
AC_DEFUN([QUIDNUNC_PLUGIN], [
  AC_REQUIRE([PKG_PROG_PKG_CONFIG])
  PKG_CHECK_MODULES([QUIDNUNC], [quidnunc m4_ifval([$1], [>= $1])])
  PKG_CHECK_VAR([plugindir], [quidnunc], [plugindir])
  AC_SUBST([QUIDNUNC_LDFLAGS], ["-module -avoid-version -shrext .so"])
])
