/** The state of the repository, or the usage of a command, is wrong. The command prints the message without a stack. */
export class RepositoryError extends Error {
  override readonly name = "RepositoryError";
}
