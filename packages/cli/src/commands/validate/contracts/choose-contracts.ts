import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../../input-error.ts";
import { publishedContracts } from "../../../knowledge/published.ts";
import { directoryOf, isSameVersion } from "../../../schemas/version.ts";
import type { ValidateOptions } from "../options.ts";
import type { ActionName } from "./contracts.ts";
import { findVersions, type VersionActions } from "./find-versions.ts";
import { generatedSource } from "./generated-source.ts";
import type { ContractsSource } from "./source.ts";

export interface Choice {
  readonly source: ContractsSource;
  /** The action of every line; undefined if each line names its own, or none is named. */
  readonly action: ActionName | undefined;
}

const NONE: Choice = { source: { kind: "built-in", edition: "cn", actions: [] }, action: undefined };

const OTHERS = "For any other service, name a directory that tc3 import wrote with --schemas.";

/** The versions of services whose contracts this command contains. */
async function builtInVersions({
  edition = "cn",
  service: services,
  version,
}: ValidateOptions): Promise<readonly VersionActions[]> {
  const contracts = await publishedContracts(edition);
  const versions = new Map<string, VersionActions & { actions: string[] }>();
  for (const { service, version: of, action } of contracts) {
    const path = `${service}/${directoryOf(of)}`;
    const entry = versions.get(path) ?? { edition, service, version: of, path, actions: [] };
    versions.set(path, entry);
    entry.actions.push(action);
  }
  const known = [...versions.values()];
  for (const name of services ?? []) {
    if (known.some(({ service }) => service === name)) continue;
    const names = known.map(({ service }) => service);
    throw new InputError(
      `nothing is known about ${excerpt(name, 100)}`,
      `${didYouMean(name, names)} ${OTHERS}`,
    );
  }
  const fitting = known.filter(
    (entry) =>
      (services === undefined || services.includes(entry.service)) &&
      (version === undefined || isSameVersion(version, entry.version)),
  );
  if (fitting.length === 0) {
    const dates = known.map((entry) => entry.version);
    throw new InputError(
      `nothing is known about version ${excerpt(version ?? "", 100)}`,
      `${didYouMean(version ?? "", dates)} ${OTHERS}`,
    );
  }
  return fitting;
}

/** @throws {InputError} If an action is in none of the versions. */
function assertKnown(actions: readonly string[], versions: readonly VersionActions[]): void {
  const known = versions.flatMap((entry) => entry.actions);
  for (const name of actions) {
    if (!known.includes(name)) {
      throw new InputError(
        `no action of ${versions.map(({ service, version }) => `${service} ${version}`).join(", ")} is called ${excerpt(name, 100)}`,
        didYouMean(name, known),
      );
    }
  }
}

/** The newest version that has the action. */
function newestWith(action: string, versions: readonly VersionActions[]): VersionActions {
  const having = versions.filter((entry) => entry.actions.includes(action));
  const [newest, ...others] = having;
  if (newest === undefined) throw new TypeError(`${action} was known before`);
  if (others.some(({ service }) => service !== newest.service)) {
    throw new InputError(
      `${action} is an action of ${[...new Set(having.map(({ service }) => service))].join(" and ")}`,
      "Name one of them with --service.",
    );
  }
  return newest;
}

function assertUsage({ action = [], edition, service, version, schemas, tagged }: ValidateOptions): void {
  if (tagged === true) return;
  if (action.length > 1) {
    throw new InputError(
      "there are several actions, but lines without tags have only one",
      'With --tagged, each line names its action: {"action": "…", "body": …}.',
    );
  }
  if (action.length === 0 && [edition, service, version, schemas].some((given) => given !== undefined)) {
    throw new InputError(
      "no action is named",
      "Name it with --action, or use --tagged if each line names its own. Without --edition, --service, --version and --schemas, only the envelope is judged, because all answers share it.",
    );
  }
}

/** Chooses the contracts. @throws {InputError} If a service, version or action is not known, or a schema is wrong. */
export async function chooseContracts(options: ValidateOptions): Promise<Choice> {
  assertUsage(options);
  const { action: actions, schemas, tagged } = options;
  if (actions === undefined && tagged !== true) return NONE;
  const known = schemas === undefined ? await builtInVersions(options) : await findVersions(schemas, options);
  if (actions !== undefined) assertKnown(actions, known);
  const [only] = actions ?? [];
  const isOne = tagged !== true && only !== undefined;
  const versions = isOne ? [newestWith(only, known)] : known;
  const isWanted = (name: string): boolean => actions === undefined || actions.includes(name);
  const wanted = versions.filter((entry) => entry.actions.some(isWanted));
  const source: ContractsSource =
    schemas === undefined
      ? {
          kind: "built-in",
          edition: options.edition ?? "cn",
          actions: wanted.flatMap((entry) =>
            entry.actions.filter(isWanted).map((action) => ({ ...entry, action })),
          ),
        }
      : await generatedSource({ schemas, paths: wanted.map(({ path }) => path), actions });
  return { source, action: isOne ? { service: undefined, version: undefined, action: only } : undefined };
}
