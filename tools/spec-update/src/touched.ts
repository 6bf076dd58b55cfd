/** All that an update may write, from the top of the repository: what has to be clean before. */
export const TOUCHED = [
  "schemas",
  "packages/types/generated",
  "packages/validator/generated",
  "packages/errors/generated",
  "packages/definitions",
  ".changeset",
] as const;
