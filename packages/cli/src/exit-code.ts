/**
 * 0: done. 1: the answer of the command is no; its help says in which cases. 2: wrong usage, wrong input or an error
 * of the tool. 141: the reader of the output stopped before its end, as shells report it.
 */
export type ExitCode = 0 | 1 | 2 | 141;
