# plugin.mk -- how a plugin is built, tested and installed outside of quidnunc's tree.
#
# A Makefile sets these and includes this file (quidnunc new writes such a one):
#   PLUGIN    the plugin's name
#   SOURCES   its C files, if it has any: they become $(PLUGIN).so
#   FILES     what is to be installed beside it: its .rules, .exec or .list file, lists, models
#   LIBS      libraries that it needs; of quidnunc it needs none
#   TESTS     fixtures ($(PLUGIN).t)
#   QUIDNUNC  the program (quidnunc)

QUIDNUNC ?= quidnunc
TESTS ?= $(PLUGIN).t
CFLAGS ?= -O2 -g
MODULE := $(if $(SOURCES),$(PLUGIN).so)

.PHONY: all check lint bench install uninstall clean
all: $(MODULE)

ifneq ($(MODULE),)
$(MODULE): $(SOURCES) $(wildcard *.h)
	$(CC) -std=gnu11 -Wall -Wextra -fPIC -fvisibility=hidden $(shell $(QUIDNUNC) new --print cflags) $(CPPFLAGS) \
		$(CFLAGS) -shared $(LDFLAGS) -o $@ $(SOURCES) $(LIBS)
endif

check: all
	$(QUIDNUNC) -p . test $(TESTS)
lint: all
	$(QUIDNUNC) -p . lint $(PLUGIN) $(TESTS)
bench: all
	$(QUIDNUNC) -p . bench $(PLUGIN)

plugindir ?= $(shell $(QUIDNUNC) new --print plugindir)
install: all
	mkdir -p "$(DESTDIR)$(plugindir)"
	cp $(MODULE) $(FILES) "$(DESTDIR)$(plugindir)"
uninstall:
	cd "$(DESTDIR)$(plugindir)" && rm -f $(MODULE) $(FILES)
clean:
	rm -f $(MODULE)
