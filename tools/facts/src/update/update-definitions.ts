import type { Edition } from "@tc3-schema/codegen/schema-files";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { aloneSync, type FileText } from "@tc3-schema/codegen/write-all";
import { replaceChanged } from "@tc3-schema/codegen/write-changed";
import type { SetAside } from "@tc3-schema/spec-import/set-aside";
import { Definitions, FORMAT, factsFile, MANIFEST } from "../definitions.ts";
import { assertNotEdited, DIGESTS, factsFilesIn, printDigests } from "../digests.ts";
import type { EditionFacts } from "../facts.ts";
import { printFacts } from "../print-facts.ts";
import { collectFacts, type EditionSources } from "./collect-facts.ts";

export interface UpdateDefinitionsOptions {
  /** The directory of the definitions: `packages/definitions`. */
  readonly out: string;
  /** The sources of the facts of each edition. An edition without an entry stays unchanged. */
  readonly sources: readonly EditionSources[];
  readonly onService?: (edition: Edition, service: string) => void;
}

export interface UpdatedDefinitions {
  readonly editions: Readonly<Record<Edition, EditionCounts>>;
  /** The files that changed, below the directory. The digests are left out, because they change with each of the others. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** The definitions that were set aside. Their former facts stay. */
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

/**
 * Returns the facts of an edition that stays unchanged. Its files may have to be written again, because they refer to
 * the other edition's.
 */
function presentFacts(edition: Edition, before: Definitions): Facts {
  const paths = before
    .services(edition)
    .flatMap((service) => before.versions(edition, service).map((version) => `${service}/${version}`));
  return new Map(
    paths.flatMap((path) => {
      const facts = before.edition(edition, path);
      return facts === undefined ? [] : [[path, facts] as const];
    }),
  );
}

const manifestText = (editions: UpdatedDefinitions["editions"]): string =>
  `${JSON.stringify({ format: FORMAT, editions }, null, 2)}\n`;

/** Returns the files that the facts of both editions make, and the counts of the manifest. */
function filesOf(
  cn: Facts,
  intl: Facts,
): Pick<UpdatedDefinitions, "editions"> & { readonly files: readonly FileText[] } {
  const editions = { cn: countsOf(cn), intl: countsOf(intl) };
  const files = [
    ...[...cn].map(([path, facts]) => ({ path: factsFile("cn", path), text: printFacts(facts, undefined) })),
    ...[...intl].map(([path, facts]) => ({
      path: factsFile("intl", path),
      text: printFacts(facts, cn.get(path)),
    })),
  ];
  return {
    editions,
    files: [
      ...files,
      { path: MANIFEST, text: manifestText(editions) },
      { path: DIGESTS, text: printDigests(files) },
    ],
  };
}

/**
 * Updates the files of definitions to the official ones. Replaces and removes all that changed, or nothing. Two updates
 * of one directory take turns.
 *
 * @throws {SchemaError} If a directory holds no official definitions, or if somebody edited the facts by hand.
 * @throws {Error} The error of the file system. Then the previous files stay.
 */
export const updateDefinitions = ({
  out,
  sources,
  onService,
}: UpdateDefinitionsOptions): UpdatedDefinitions =>
  aloneSync(out, (isAlive) => {
    const present = directorySource(out);
    assertNotEdited(present);
    const before = new Definitions(present);
    const setAside: (SetAside & { readonly edition: Edition })[] = [];
    const factsOf = (edition: Edition): Facts => {
      const source = sources.find((each) => each.edition === edition);
      if (source === undefined) return presentFacts(edition, before);
      const collected = collectFacts(source, before, (service) => {
        isAlive();
        onService?.(edition, service);
      });
      setAside.push(...collected.setAside.map((each) => ({ edition, ...each })));
      return collected.facts;
    };
    const { editions, files } = filesOf(factsOf("cn"), factsOf("intl"));
    const wanted = new Set(files.map(({ path }) => path));
    const gone = factsFilesIn(present).filter((path) => !wanted.has(path));
    const changed = replaceChanged(out, [
      ...files,
      ...gone.map((path) => ({ path, text: undefined })),
    ]).filter(({ path }) => path !== DIGESTS);
    const pathsOf = (isGone: boolean): readonly string[] =>
      changed.filter(({ text }) => (text === undefined) === isGone).map(({ path }) => path);
    return { editions, written: pathsOf(false), removed: pathsOf(true), setAside };
  });
