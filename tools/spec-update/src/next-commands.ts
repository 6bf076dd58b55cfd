import type { Made } from "./made.ts";

/**
 * What a person does next. An error catalogue is laid out by hand; the snapshots of the public API are taken from what
 * is built, and belong into the same commit.
 */
export const nextCommands = ({ files }: Pick<Made, "files">): readonly string[] => [
  ...(files.some(({ path }) => /\/error-codes\.[^/]*json$/.test(path))
    ? ["pnpm exec biome check --write schemas .changeset"]
    : []),
  "pnpm api",
  "pnpm test",
  "git add --all schemas packages api .changeset",
  "git commit",
];
