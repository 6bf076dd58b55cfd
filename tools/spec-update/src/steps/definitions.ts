import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { type UpdatedDefinitions, updateDefinitions } from "@tc3-schema/facts";
import { changesetFor, compare, type Judgement, judge, loadState } from "@tc3-schema/spec-diff";
import type { Stage } from "../stage.ts";
import type { Checked } from "./check.ts";

/** Where the facts of all services come from, beside the official tree of the schemas. */
export interface DefinitionsSources {
  /** A checkout of the Go SDK. Without it, the error codes stay as they are. */
  readonly goSdk: string | undefined;
  /** A checkout of the command-line client of the international site. Without it, that edition stays as it is. */
  readonly intl: string | undefined;
  readonly goSdkIntl: string | undefined;
}

/** What became of the definitions of all services. */
export interface DefinitionsUpdate {
  /** The files that changed, below `packages/definitions`. */
  readonly files: readonly string[];
  /** What changed for people who use the services, by edition. */
  readonly judgements: Readonly<Partial<Record<Edition, Judgement>>>;
  readonly setAside: UpdatedDefinitions["setAside"];
  /** The changesets that release them, from the top of the repository. */
  readonly changesets: readonly string[];
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

/** A service that is new, or gone, is in one of the two states only. */
function changesOf(edition: Edition, services: readonly string[], { before, after }: Stage): Judgement {
  const wanted = new Set(services);
  const options = {
    edition,
    wantedOf: (path: string) =>
      wanted.has(path.replace(/\/.*$/, "")) ? ("all" as const) : ("none" as const),
  };
  const [was, is] = [before, after].map((cwd) => loadState(DIRECTORY, { cwd, ...options }));
  return was === undefined || is === undefined ? judge([]) : judge(compare(was, is));
}

function changesetOf(edition: Edition, judgement: Judgement, { after }: Stage): readonly string[] {
  const made = changesetFor(judgement, {
    packages: [PACKAGE],
    // Its version follows the form of its files. What breaks whom is for `tc3 update` to say.
    bump: "minor",
    title: `The definitions of the edition ${edition} have changed.`,
  });
  if (made === undefined) return [];
  const path = `.changeset/${made.file}`;
  if (!existsSync(join(after, path))) writeFileSync(join(after, path), made.text);
  return [path];
}

/**
 * Brings the facts of all services up to the official definitions.
 *
 * @returns Nothing where the repository has no definitions.
 * @throws {SchemaError} When a directory holds no definitions at all.
 */
export function definitions(
  checked: Checked,
  { goSdk, intl, goSdkIntl }: DefinitionsSources,
  stage: Stage,
): DefinitionsUpdate | undefined {
  const out = join(stage.after, DIRECTORY);
  if (!existsSync(out)) return undefined;
  const updated = updateDefinitions({
    out,
    sources: [
      { edition: "cn", tccli: checked.definitions, goSdk },
      ...(intl === undefined ? [] : [{ edition: "intl" as const, tccli: intl, goSdk: goSdkIntl }]),
    ],
  });
  const files = [...updated.written, ...updated.removed];
  const judgements = EDITIONS.flatMap((edition) => {
    const services = servicesIn(files, edition);
    return services.length === 0 ? [] : [[edition, changesOf(edition, services, stage)] as const];
  });
  return {
    files,
    judgements: Object.fromEntries(judgements),
    setAside: updated.setAside,
    changesets: judgements.flatMap(([edition, judgement]) => changesetOf(edition, judgement, stage)),
  };
}
