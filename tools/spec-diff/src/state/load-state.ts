import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildModel } from "@tc3-schema/codegen/build-model";
import type { Model } from "@tc3-schema/codegen/model";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { SpecDiffError } from "../spec-diff-error.ts";
import { fromGit } from "./from-git.ts";
import { fromSchemas } from "./from-schemas.ts";
import { fromTccli } from "./from-tccli.ts";
import { normalise } from "./normalise.ts";
import { type ServiceState, type SpecState } from "./state.ts";

export interface LoadStateOptions {
  /** Where paths and revisions are looked up; the current directory without it. */
  readonly cwd?: string;
  /** The services to compare, `sms` or one version of it, `sms@2021-01-11`; all without it. */
  readonly services?: readonly string[];
}

interface Read {
  readonly identity: string;
  readonly hasWords: boolean;
  readonly listsAll: boolean;
  readonly ownCommon: boolean;
  readonly model: Model;
}

const GIT = "git:";

const nameOf = (wanted: string): string => wanted.replace(/@.*$/, "");

const matches =
  (services: readonly string[] | undefined) =>
  ({ service, version }: Pick<ServiceState, "service" | "version">): boolean =>
    services === undefined || services.includes(service) || services.includes(`${service}@${version}`);

function read(input: string, cwd: string, services: readonly string[] | undefined): Read {
  if (input.startsWith(GIT)) {
    const { identity, loaded, ownCommon } = fromGit(cwd, input.slice(GIT.length));
    return { identity, hasWords: true, listsAll: true, ownCommon, model: buildModel(loaded) };
  }
  const path = resolve(cwd, input);
  if (!existsSync(path)) {
    throw new SpecDiffError(input, "a directory, or git: and a revision", "nothing of that name");
  }
  const isOfficial = [path, join(path, "tccli")].find((each) => fromTccli.recognises(each));
  if (isOfficial !== undefined) {
    const names = services && [...new Set(services.map(nameOf))];
    const model = fromTccli.read(isOfficial, names);
    return { identity: realpathSync(isOfficial), hasWords: false, listsAll: false, ownCommon: false, model };
  }
  const { loaded, ownCommon } = fromSchemas(path, input);
  return {
    identity: realpathSync(path),
    hasWords: true,
    listsAll: true,
    ownCommon,
    model: buildModel(loaded),
  };
}

/** Proofs and comparisons alike see nothing of what was not asked for. */
function narrowed(model: Model, services: readonly string[] | undefined): Model {
  const isWanted = matches(services);
  return {
    ...model,
    services: model.services.filter(isWanted),
    callbacks: model.callbacks.filter(({ service }) => isWanted({ service, version: "callbacks" })),
  };
}

/**
 * Reads a state of the spec: a directory of schemas, a directory of the official client's definitions, or the schemas
 * of a git revision, `git:v1.2.0` (`git:v1.2.0:path/to/schemas` where they are kept elsewhere).
 *
 * @throws {SpecDiffError} When there is no such thing, or it is only half there.
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
