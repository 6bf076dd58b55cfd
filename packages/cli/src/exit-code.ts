/**
 * 0: done. 1: the answer of the command is a no (its help says which). 2: usage, input or an error of the tool.
 * 141: whoever read the output left before its end, as shells report it.
 */
export type ExitCode = 0 | 1 | 2 | 141;
