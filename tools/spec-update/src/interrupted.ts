/** Somebody pressed Ctrl-C, or ended the process; the tree is as it was. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
