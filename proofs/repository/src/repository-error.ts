/** The repository or the arguments of a command are not usable. The message is for people, without a stack. */
export class RepositoryError extends Error {
  override readonly name = "RepositoryError";
}
