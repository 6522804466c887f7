/* A file without a byte.
 * stage: load
 * says: not a shared object (empty)
 * after: : >$so
 */
int nothing;
