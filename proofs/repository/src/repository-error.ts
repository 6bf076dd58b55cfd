/** The repository, or what was asked of it, is not as it has to be. The message is for people, without a stack. */
export class RepositoryError extends Error {
  override readonly name = "RepositoryError";
}
