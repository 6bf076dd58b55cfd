import type { Library, Problem } from "./library.ts";

/** Finds libraries that are bundled in two versions: that is twice the code, and two places to correct a defect. */
export const checkVersions = (libraries: readonly Library[]): readonly Problem[] =>
  [...new Set(libraries.map(({ name }) => name))]
    .map((name) => ({ name, copies: libraries.filter((each) => each.name === name) }))
    .filter(({ copies }) => copies.length > 1)
    .map(({ name, copies }) => ({
      kind: "versions",
      library: name,
      text: `${name} is bundled ${copies.length} times, as ${copies.map(({ version }) => version).join(" and ")}: \`pnpm why --recursive ${name}\` shows which packages need it.`,
    }));
