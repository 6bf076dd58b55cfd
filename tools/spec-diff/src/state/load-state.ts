import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildModel } from "@tc3-schema/codegen/build-model";
import type { Model } from "@tc3-schema/codegen/model";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { settle } from "@tc3-schema/codegen/write-all";
import { SpecDiffError } from "../spec-diff-error.ts";
import { gitSource } from "./git-source.ts";
import { type LoadedSource, loadSource } from "./load-source.ts";
import { normalise } from "./normalise.ts";
import { holdsOfficial, readOfficial } from "./official.ts";
import type { ServiceState, SpecState } from "./state.ts";

export interface LoadStateOptions {
  /** The directory that paths start from, and whose repository has the revisions; by default the current directory. */
  readonly cwd?: string;
  /** The services to compare, `sms`, or one version of it, `sms@2021-01-11`; by default all. */
  readonly services?: readonly string[];
}

interface Unnamed extends Pick<SpecState, "identity" | "hasWords" | "listsAll" | "model"> {
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
  listsAll: true,
  ownCommon,
  model: buildModel(loaded),
});

const ofOfficial = (path: string, services: readonly string[] | undefined): Unnamed => ({
  identity: realpathSync(path),
  hasWords: false,
  listsAll: false,
  ownCommon: false,
  model: readOfficial(path, services && [...new Set(services.map(nameOf))]),
});

function read(input: string, cwd: string, services: readonly string[] | undefined): Unnamed {
  if (input.startsWith(GIT)) {
    const { tree, source } = gitSource(cwd, input.slice(GIT.length));
    return ofSchemas(`tree ${tree}`, loadSource(source, input));
  }
  const path = resolve(cwd, input);
  if (!existsSync(path)) {
    throw new SpecDiffError(input, "a directory, or git: and a revision", "nothing of that name");
  }
  // Definitions of the official client, or a checkout of it.
  const official = [path, join(path, "tccli")].find(holdsOfficial);
  if (official !== undefined) return ofOfficial(official, services);
  settle(path);
  return ofSchemas(realpathSync(path), loadSource(directorySource(path), input));
}

/** Leaves out the services that were not asked for, so that neither a comparison nor a proof sees them. */
function narrowed(model: Model, services: readonly string[] | undefined): Model {
  const isWanted = matches(services);
  return {
    ...model,
    services: model.services.filter(isWanted),
    callbacks: model.callbacks.filter(({ service }) => isWanted({ service, version: "callbacks" })),
  };
}

/**
 * Reads a state of the spec.
 *
 * @param input A directory of schemas, a directory of the official client's definitions, or the schemas of a git
 *   revision: `git:v1.2.0`, or `git:v1.2.0:path/to/schemas` if they are not in `schemas`.
 * @throws {SpecDiffError} When the input does not exist, is incomplete, or lacks a service that was asked for.
 */
export function loadState(input: string, options: LoadStateOptions = {}): SpecState {
  const { cwd = process.cwd(), services } = options;
  try {
    const { model, ownCommon, ...rest } = read(input, cwd, services);
    const wanted = narrowed(model, services);
    const states = normalise(wanted, ownCommon);
    for (const each of services ?? []) {
      if ([...states.values()].some(matches([each]))) continue;
      const names = model.services.flatMap(({ service, version }) =>
        each.includes("@") ? `${service}@${version}` : service,
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
    throw new SpecDiffError(input, "a complete state of the spec", `a broken one:\n${error.message}`, {
      cause: error,
    });
  }
}
