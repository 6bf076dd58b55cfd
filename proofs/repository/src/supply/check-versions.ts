import type { Library, Problem } from "./library.ts";

/** What is there in two versions: twice the code, and twice as many places for what has to be mended. */
export const checkVersions = (libraries: readonly Library[]): readonly Problem[] =>
  [...new Set(libraries.map(({ name }) => name))]
    .map((name) => ({ name, copies: libraries.filter((each) => each.name === name) }))
    .filter(({ copies }) => copies.length > 1)
    .map(({ name, copies }) => ({
      kind: "versions",
      library: name,
      text: `${name} is there ${copies.length} times, as ${copies.map(({ version }) => version).join(" and ")}: \`pnpm why --recursive ${name}\` says who brings it.`,
    }));
