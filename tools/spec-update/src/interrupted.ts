/** Somebody pressed Ctrl-C, or ended the process. Nothing was written. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
