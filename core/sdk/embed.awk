# Each file becomes a string: core/sdk/c/plugin.c is sdk_c_plugin_c.
FNR == 1 {
	name = FILENAME
	sub(/^core\//, "", name)
	gsub(/[^a-z]/, "_", name)
	printf "%sstatic const char %s[] =", (NR > 1) ? ";\n" : "", name
}
{
	gsub(/\\/, "&&")
	gsub(/"/, "\\\"")
	printf "\n\t\"%s\\n\"", $0
}
END { print ";" }
