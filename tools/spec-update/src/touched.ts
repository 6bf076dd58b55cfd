/**
 * All paths that an update may write, from the root of the repository. They must have no uncommitted changes before.
 */
export const TOUCHED = [
  "schemas",
  "packages/types/generated",
  "packages/validator/generated",
  "packages/errors/generated",
  "packages/definitions",
  "docs/changes/updates",
  ".changeset",
] as const;
