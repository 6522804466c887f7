#!/bin/sh
# Time and memory linear in the text, whatever the pattern: lint on patterns made to take more.
exec ./quidnunc lint -P "$(cd "${srcdir:-.}/plugins/rules/hostile" && pwd)" --use entity=names hostile
