plugin_LTLIBRARIES += plugins/entity/entity.la
plugins_entity_entity_la_SOURCES = plugins/entity/entity.c plugins/entity/mention.h plugins/entity/tag.c plugins/entity/alias.c \
	plugins/entity/source.c plugins/entity/country.c plugins/entity/kb.c plugins/entity/features.h plugins/entity/features.c \
	plugins/entity/gazetteer.h plugins/entity/gazetteer.c
nodist_plugins_entity_entity_la_SOURCES = plugins/entity/countries.h
plugins_entity_entity_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -I$(top_builddir) -DQN_BUILTIN=entity
plugins_entity_entity_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_entity_entity_la_LIBADD = core/learn/liblearn.la -lm

# the names of countries come from iso-codes when the program is built
noinst_PROGRAMS += plugins/entity/make-countries
plugins_entity_make_countries_SOURCES = plugins/entity/make-countries.c
plugins_entity_make_countries_LDADD = core/libcore.la
BUILT_SOURCES += plugins/entity/countries.h
CLEANFILES += plugins/entity/countries.h
plugins/entity/countries.h: plugins/entity/make-countries$(EXEEXT)
	$(AM_V_GEN)plugins/entity/make-countries $(ISO_CODES)/iso_3166-1.json > $@.tmp && mv $@.tmp $@

EXTRA_PROGRAMS += plugins/entity/train-entity
plugins_entity_train_entity_SOURCES = plugins/entity/train-entity.c plugins/entity/features.h plugins/entity/features.c \
	plugins/entity/gazetteer.h plugins/entity/gazetteer.c
plugins_entity_train_entity_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm
