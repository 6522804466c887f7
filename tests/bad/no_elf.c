/* Text under the name of a module.
 * stage: load
 * says: not a shared object (no ELF header)
 * after: echo "this is a letter, and a long enough one to be taken for something else than an empty file, it says" >$so
 */
int nothing;
