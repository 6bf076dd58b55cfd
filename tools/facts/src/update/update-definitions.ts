import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { directorySource, filesIn } from "@tc3-schema/codegen/schema-source";
import { writeFiles } from "@tc3-schema/codegen/write-all";
import type { SetAside } from "@tc3-schema/spec-import/set-aside";
import { Definitions, FORMAT, factsFile, MANIFEST } from "../definitions.ts";
import type { EditionFacts } from "../facts.ts";
import { printFacts } from "../print-facts.ts";
import { collectFacts, type EditionSources } from "./collect-facts.ts";

export interface UpdateDefinitionsOptions {
  /** The directory of the definitions: `packages/definitions`. */
  readonly out: string;
  readonly sources: readonly EditionSources[];
  readonly onService?: (edition: Edition, service: string) => void;
}

export interface UpdatedDefinitions {
  readonly editions: Readonly<Partial<Record<Edition, EditionCounts>>>;
  /** The files that changed, below the directory. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly setAside: readonly (SetAside & { readonly edition: Edition })[];
}

export interface EditionCounts {
  readonly services: number;
  readonly versions: number;
  readonly actions: number;
  readonly codes: number;
}

type Facts = ReadonlyMap<string, EditionFacts>;

function countsOf(facts: Facts): EditionCounts {
  const all = [...facts.values()];
  return {
    services: new Set(all.map(({ service }) => service)).size,
    versions: all.length,
    actions: all.reduce((sum, { actions }) => sum + actions.size, 0),
    codes: new Set(all.flatMap(({ codes }) => [...codes.keys()])).size,
  };
}

const manifestText = (editions: UpdatedDefinitions["editions"]): string =>
  `${JSON.stringify({ format: FORMAT, editions }, null, 2)}\n`;

/** Brings the files of definitions up to the official ones. Writes all that changed, or nothing. */
export function updateDefinitions({ out, sources, onService }: UpdateDefinitionsOptions): UpdatedDefinitions {
  const before = new Definitions(directorySource(out));
  const collected = sources.map((source) => ({
    edition: source.edition,
    ...collectFacts(source, before, (service) => onService?.(source.edition, service)),
  }));
  const cn = collected.find(({ edition }) => edition === "cn")?.facts;
  const files = collected.flatMap(({ edition, facts }) =>
    [...facts].map(([path, each]) => ({
      path: factsFile(edition, path),
      text: printFacts(each, edition === "intl" ? cn?.get(path) : undefined),
    })),
  );
  const editions = Object.fromEntries(collected.map(({ edition, facts }) => [edition, countsOf(facts)]));
  files.push({ path: MANIFEST, text: manifestText(editions) });

  const changed = files.filter(({ path, text }) => {
    const file = join(out, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  });
  if (changed.length > 0) writeFiles(out, changed);
  const wanted = new Set(files.map(({ path }) => path));
  const present = sources.flatMap(({ edition }) => filesIn(directorySource(out), edition));
  const removed = present.filter((path) => !wanted.has(path));
  for (const path of removed) rmSync(join(out, path));
  return {
    editions,
    written: changed.map(({ path }) => path),
    removed,
    setAside: collected.flatMap(({ edition, setAside }) => setAside.map((each) => ({ edition, ...each }))),
  };
}
