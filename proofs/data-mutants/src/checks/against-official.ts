import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { Definitions } from "@tc3-schema/facts";
import type { EditionFacts } from "@tc3-schema/facts/facts";
import { factsOfDefinition } from "@tc3-schema/facts/facts-of-definition";
import { printFacts } from "@tc3-schema/facts/print-facts";
import { type DefinitionFile, definitionFiles } from "@tc3-schema/spec-import/definition-file";
import { readDefinition } from "@tc3-schema/spec-import/read-definition";
import type { Data } from "../data.ts";
import type { Check } from "./check.ts";

const FILE = /^packages\/definitions\/(cn|intl)\/(.+)\.jsonl$/;

/** The clone of one edition, with its files by path: `cvm/v20170312`. */
interface Clone {
  readonly root: string;
  readonly files: ReadonlyMap<string, DefinitionFile>;
}

function cloneIn(directory: string): Clone {
  const { root, files } = definitionFiles(directory, undefined);
  return { root, files: new Map(files.map((file) => [`${file.service}/${file.folder}`, file])) };
}

/** Returns the facts that the official definition gives. The codes come from the Go SDK, so they stay as they are. */
function officialText(
  clone: Clone,
  path: string,
  edition: Edition,
  present: EditionFacts,
): string | undefined {
  const file = clone.files.get(path);
  if (file === undefined) return undefined;
  const definition = readDefinition(clone.root, file, edition);
  return printFacts(factsOfDefinition(definition, edition, file.file, present.codes), undefined);
}

const factsIn = ({ definitions }: Data, edition: Edition, path: string): EditionFacts | undefined =>
  new Definitions(definitions).edition(edition, path);

/**
 * Returns the check that reads the official definitions of a version again. A version whose committed facts are of another
 * day than the clone is not compared.
 *
 * @param directory A clone of the client of the mainland site, with that of the international site in `intl`.
 */
export function againstOfficial(directory: string, committed: Data): Check {
  const intl = join(directory, "intl");
  const clones: ReadonlyMap<string, Clone> = new Map([
    ["cn", cloneIn(directory)],
    ...(existsSync(intl) ? [["intl", cloneIn(intl)] as const] : []),
  ]);
  return {
    name: "official",
    test: "pnpm data-mutants with TC3_SPEC_DIR",
    run: (data, files) =>
      [...(files ?? [])].flatMap((file) => {
        const [, name, path = ""] = FILE.exec(file) ?? [];
        const edition: Edition = name === "intl" ? "intl" : "cn";
        const clone = clones.get(edition);
        const before = factsIn(committed, edition, path);
        if (clone === undefined || before === undefined) return [];
        const expected = officialText(clone, path, edition, before);
        if (expected !== printFacts(before, undefined)) return [];
        const after = factsIn(data, edition, path);
        if (after === undefined) return [`${file} is gone`];
        const text = printFacts({ ...after, codes: before.codes }, undefined);
        return text === expected ? [] : [`${file}: the official definition says something else`];
      }),
  };
}
