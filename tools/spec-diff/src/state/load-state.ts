import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildModel } from "@tc3-schema/codegen/build-model";
import type { Model } from "@tc3-schema/codegen/model";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { settle } from "@tc3-schema/codegen/write-all";
import { Definitions } from "@tc3-schema/facts";
import { SpecDiffError } from "../spec-diff-error.ts";
import { holdsDefinitions, readDefinitions, type WantedOf } from "./definitions.ts";
import { gitSource } from "./git-source.ts";
import { type LoadedSource, loadSource } from "./load-source.ts";
import { type NameOf, namesIn, normalise } from "./normalise.ts";
import { holdsOfficial, readOfficial } from "./official.ts";
import type { ServiceState, State } from "./state.ts";

export interface LoadStateOptions {
  /** The directory that paths start from, and whose repository has the revisions; by default the current directory. */
  readonly cwd?: string;
  /** The services to compare, `sms`, or one version of it, `sms@2021-01-11`; by default all. */
  readonly services?: readonly string[];
  /** The edition to compare, if the state is in the form of `@tc3-schema/definitions`; by default `cn`. */
  readonly edition?: TargetEdition;
  /** The actions to compare in such definitions; by default all. */
  readonly wantedOf?: WantedOf;
}

interface Unnamed extends Pick<State, "identity" | "hasWords" | "listsCallbacks" | "listsCodes" | "model"> {
  readonly ownCommon: boolean;
}

const GIT = "git:";

const nameOf = (wanted: string): string => wanted.replace(/@.*$/, "");

const matches =
  (services: readonly string[] | undefined) =>
  ({ service, version }: Pick<ServiceState, "service" | "version">): boolean =>
    services === undefined || services.includes(service) || services.includes(`${service}@${version}`);

const ofSchemas = (identity: string, { loaded, ownCommon }: LoadedSource): Unnamed => ({
  identity,
  hasWords: true,
  listsCallbacks: true,
  listsCodes: true,
  ownCommon,
  model: buildModel(loaded),
});

const ofOfficial = (path: string, services: readonly string[] | undefined): Unnamed => ({
  identity: realpathSync(path),
  hasWords: false,
  listsCallbacks: false,
  listsCodes: false,
  ownCommon: false,
  model: readOfficial(path, services && [...new Set(services.map(nameOf))]),
});

const ofDefinitions = (
  identity: string,
  definitions: Definitions,
  { services, edition = "cn", wantedOf = () => "all" }: LoadStateOptions,
): Unnamed => ({
  identity: `${identity} ${edition}`,
  hasWords: false,
  listsCallbacks: false,
  listsCodes: true,
  ownCommon: false,
  model: readDefinitions(definitions, edition, (path) =>
    services === undefined || services.some((each) => path.startsWith(`${nameOf(each)}/`))
      ? wantedOf(path)
      : "none",
  ),
});

function read(input: string, cwd: string, options: LoadStateOptions): Unnamed {
  if (input.startsWith(GIT)) {
    const { tree, source } = gitSource(cwd, input.slice(GIT.length));
    if (holdsDefinitions(source)) return ofDefinitions(`tree ${tree}`, new Definitions(source), options);
    return ofSchemas(`tree ${tree}`, loadSource(source, input));
  }
  const path = resolve(cwd, input);
  if (!existsSync(path)) {
    throw new SpecDiffError(input, "a directory, or git: and a revision", "nothing of that name");
  }
  const source = directorySource(path);
  // A damaged copy would look as if actions and codes were gone.
  if (holdsDefinitions(source))
    return ofDefinitions(realpathSync(path), new Definitions(source, path), options);
  // Definitions of the official client, or a checkout of it.
  const official = [path, join(path, "tccli")].find(holdsOfficial);
  if (official !== undefined) return ofOfficial(official, options.services);
  settle(path);
  return ofSchemas(realpathSync(path), loadSource(source, input));
}

/** Leaves out the services that were not asked for, so that neither a comparison nor a proof sees them. */
function narrowed(model: Model, naming: NameOf, services: readonly string[] | undefined): Model {
  const isWanted = matches(services);
  return {
    ...model,
    services: model.services.filter((each) => isWanted({ service: naming(each), version: each.version })),
    callbacks: model.callbacks.filter((each) => isWanted({ service: naming(each), version: "callbacks" })),
  };
}

/**
 * Reads a state of the schemas.
 *
 * @param input A directory of schemas, of definitions or of the official client's definitions, or a directory of a git
 *   revision: `git:v1.2.0`, or `git:v1.2.0:path/to/schemas` if it is not `schemas`.
 * @throws {SpecDiffError} If the input does not exist, is incomplete, or lacks a service that was asked for.
 */
export function loadState(input: string, options: LoadStateOptions = {}): State {
  const { cwd = process.cwd(), services } = options;
  try {
    const { model, ownCommon, ...rest } = read(input, cwd, options);
    const naming = namesIn(model);
    const wanted = narrowed(model, naming, services);
    const states = normalise(wanted, naming, ownCommon);
    for (const each of services ?? []) {
      if ([...states.values()].some(matches([each]))) continue;
      const names = model.services.map((candidate) =>
        each.includes("@") ? `${naming(candidate)}@${candidate.version}` : naming(candidate),
      );
      const expected = `the service ${JSON.stringify(each)}`;
      throw new SpecDiffError(input, expected, `none. ${didYouMean(each, names)}`);
    }
    const narrowing = services === undefined ? "" : ` ${[...services].sort().join(",")}`;
    return {
      name: `${input}${narrowing}`,
      ...rest,
      identity: `${rest.identity}${narrowing}`,
      services: states,
      model: wanted,
    };
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new SpecDiffError(input, "a complete state of the schemas", `one that is not:\n${error.message}`, {
      cause: error,
    });
  }
}
