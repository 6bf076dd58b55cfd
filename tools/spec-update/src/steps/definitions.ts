import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { definitionsIn } from "@tc3-schema/conformance/every-service/service-version";
import { type UpdatedDefinitions, updateDefinitions } from "@tc3-schema/facts/update-definitions";
import { changesetFor, compare, type Judgement, judge, loadState } from "@tc3-schema/spec-diff";
import type { UpdateTrees } from "../update-trees.ts";
import type { Checked } from "./check.ts";
import { writeRecord } from "./record.ts";

/** The sources of the facts of all services, besides the official tree that the schemas come from. */
export interface DefinitionsSources {
  /** A checkout of the Go SDK. Without it, the error codes stay unchanged. */
  readonly goSdk: string | undefined;
  /** A checkout of the command-line client of the international site. Without it, that edition stays unchanged. */
  readonly intl: string | undefined;
  readonly goSdkIntl: string | undefined;
}

/** The changes in the definitions of all services. */
export interface DefinitionsUpdate {
  /** The files that changed, below `packages/definitions`. */
  readonly files: readonly string[];
  /** The changes for people who use the services, by edition. */
  readonly judgements: Readonly<Partial<Record<Edition, Judgement>>>;
  readonly setAside: UpdatedDefinitions["setAside"];
  /** The changesets that release them, from the top of the repository. */
  readonly changesets: readonly string[];
  /** The records of the changes for the history on the site, from the top of the repository. */
  readonly records: readonly string[];
}

const DIRECTORY = "packages/definitions";
const PACKAGE = "@tc3-schema/definitions";

const EDITIONS: readonly Edition[] = ["cn", "intl"];

function servicesIn(files: readonly string[], edition: Edition): readonly string[] {
  const services = files.flatMap((file) => {
    const [of, service = ""] = file.split("/");
    return of === edition ? [service] : [];
  });
  return [...new Set(services)];
}

/** Compares the services of both states. A service that is new or gone is in one of them only. */
function changesOf(edition: Edition, services: readonly string[], { before, after }: UpdateTrees): Judgement {
  const wanted = new Set(services);
  const options = {
    edition,
    wantedOf: (path: string) =>
      wanted.has(path.replace(/\/.*$/, "")) ? ("all" as const) : ("none" as const),
  };
  const [was, is] = [before, after].map((cwd) => loadState(DIRECTORY, { cwd, ...options }));
  return was === undefined || is === undefined ? judge([]) : judge(compare(was, is));
}

function changesetOf(edition: Edition, judgement: Judgement, { after }: UpdateTrees): readonly string[] {
  const draft = changesetFor(judgement, {
    packages: [PACKAGE],
    // The version of the package follows the form of its files. `tc3 update` tells users what a change breaks for them.
    bump: "minor",
    title: `The definitions of the edition ${edition} have changed.`,
  });
  if (draft === undefined) return [];
  const path = `.changeset/${draft.file}`;
  if (!existsSync(join(after, path))) writeFileSync(join(after, path), draft.text);
  return [path];
}

/**
 * Updates the facts of all services to the official definitions.
 *
 * @returns Undefined if the repository has no definitions.
 * @throws {SchemaError} If a directory holds no definitions at all.
 */
export function definitions(
  checked: Checked,
  { goSdk, intl, goSdkIntl }: DefinitionsSources,
  trees: UpdateTrees,
): DefinitionsUpdate | undefined {
  const out = join(trees.after, DIRECTORY);
  if (!existsSync(out)) return undefined;
  const updated = updateDefinitions({
    out,
    sources: [
      { edition: "cn", tccli: checked.definitions, goSdk },
      ...(intl === undefined ? [] : [{ edition: "intl" as const, tccli: intl, goSdk: goSdkIntl }]),
    ],
  });
  const officialTrees: Readonly<Record<Edition, string | undefined>> = {
    cn: checked.definitions,
    intl: intl === undefined ? undefined : definitionsIn(intl),
  };
  const files = [...updated.written, ...updated.removed];
  const judgements = EDITIONS.flatMap((edition) => {
    const services = servicesIn(files, edition);
    return services.length === 0 ? [] : [[edition, changesOf(edition, services, trees)] as const];
  });
  return {
    files,
    judgements: Object.fromEntries(judgements),
    setAside: updated.setAside,
    changesets: judgements.flatMap(([edition, judgement]) => changesetOf(edition, judgement, trees)),
    records: judgements.flatMap(([edition, judgement]) => {
      const tree = officialTrees[edition];
      return tree === undefined ? [] : (writeRecord(edition, judgement, tree, trees) ?? []);
    }),
  };
}
