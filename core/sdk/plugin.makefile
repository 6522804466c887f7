# make builds the plugin; make check tests it; make lint and make bench say more; make install.
PLUGIN = @NAME@
SOURCES = @SOURCES@
FILES = @FILES@
QUIDNUNC = @QUIDNUNC@

sdk := $(shell $(QUIDNUNC) new --print sdk)
ifeq ($(sdk),)
$(error $(QUIDNUNC) does not run: say make QUIDNUNC=/where/it/is)
endif
include $(sdk)/plugin.mk
