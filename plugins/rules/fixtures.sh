#!/bin/sh
# The fixtures of rules, with the files of its folders check and more as plugins.
here=${srcdir:-.}/plugins/rules
exec ./quidnunc test -P "$here/check" -P "$here/more" "$here/rules.t" "$here/more/earnings.t" "$here/more/football.t" "$here/more/weather.t"
