/* The symbol is there, but what stands at it is something else.
 * stage: load
 * says: its table begins with 0x00000007; expected 0x31304e51
 */
__attribute__((visibility("default"))) const int quidnunc_exports[16] = {7};
