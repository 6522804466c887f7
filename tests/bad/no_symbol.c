/* A shared object, but no module.
 * stage: load
 * says: it has no symbol quidnunc_exports
 */
int nothing_of_the_kind(void);
int nothing_of_the_kind(void) { return 7; }
