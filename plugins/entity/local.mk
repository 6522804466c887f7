EXTRA_PROGRAMS += plugins/entity/train-entity
plugins_entity_train_entity_SOURCES = plugins/entity/train-entity.c plugins/entity/features.h plugins/entity/features.c \
	plugins/entity/gazetteer.h plugins/entity/gazetteer.c
plugins_entity_train_entity_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm
