import { byCodeUnit } from "@tc3-schema/base/order";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { filesIn, type SchemaSource } from "@tc3-schema/codegen/schema-source";
import { isJunk } from "junk";
import { EDITIONS } from "./definitions.ts";
import { DIGESTS, digestOf, digestsIn } from "./digest-lines.ts";

export { DIGESTS } from "./digest-lines.ts";

/** A file of facts, below the directory of the definitions. */
interface FactsText {
  readonly path: string;
  readonly text: string;
}

/** Returns the text of `SHA256SUMS` for files of facts. */
export const printDigests = (files: readonly FactsText[]): string =>
  [...files]
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, text }) => `${digestOf(text)}  ${path}\n`)
    .join("");

/** Whether a name is one that systems and editors give to files of their own: `.DS_Store`, `Thumbs.db`, a swap file. */
const isDropped = (name: string): boolean => name.startsWith(".") || isJunk(name);

/**
 * Returns the files of both editions. Files that a system or an editor dropped there are left out: they are no facts, and
 * nobody who opened a folder has edited the facts.
 */
export const factsFilesIn = (source: SchemaSource): readonly string[] =>
  EDITIONS.flatMap((edition) => filesIn(source, edition)).filter((path) => !path.split("/").some(isDropped));

/**
 * Returns the files of facts that no import wrote: edited, added or removed by hand. Undefined if the definitions have no
 * digests, as in a directory from before there were any.
 *
 * @param wanted The files to look at. Undefined: all.
 */
export function editedFiles(
  source: SchemaSource,
  wanted?: ReadonlySet<string>,
): readonly string[] | undefined {
  if (!source.list("").some(({ name }) => name === DIGESTS)) return undefined;
  const isWanted = (path: string): boolean => wanted?.has(path) !== false;
  const recorded = digestsIn(source.read(DIGESTS));
  const present = new Set(factsFilesIn(source));
  const changed = [...present].filter(
    (path) => isWanted(path) && recorded.get(path) !== digestOf(source.read(path)),
  );
  const removed = [...recorded.keys()].filter((path) => isWanted(path) && !present.has(path));
  return [...changed, ...removed].sort(byCodeUnit);
}

/**
 * Asserts that an import wrote all files of facts. An import keeps the former facts of some versions, so it would take an
 * edit by hand for a fact.
 *
 * @throws {SchemaError} With every file that was edited by hand.
 */
export function assertNotEdited(source: SchemaSource): void {
  const mistakes = (editedFiles(source) ?? []).map(
    (file): Mistake => ({
      file,
      pointer: "",
      expected: `the facts with the digest in ${DIGESTS}`,
      received: "an edit by hand; undo it, because only an import may change facts",
    }),
  );
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}
