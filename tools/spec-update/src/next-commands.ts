import type { PreparedUpdate } from "./update.ts";

/**
 * Returns the commands that a person runs next. The layout of an error catalogue is done by the formatter. The
 * snapshots of the public API are made from the built packages, and belong into the same commit.
 */
export const nextCommands = ({ files }: Pick<PreparedUpdate, "files">): readonly string[] => [
  ...(files.some(({ path }) => /\/error-codes\.[^/]*json$/.test(path))
    ? ["pnpm exec biome check --write schemas .changeset"]
    : []),
  "pnpm api",
  "pnpm test",
  "git add --all schemas packages proofs/repository/api docs/changes/updates .changeset",
  "git commit",
];
