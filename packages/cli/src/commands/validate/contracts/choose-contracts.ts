import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../../input-error.ts";
import { directoryOf, isSameVersion } from "../../../schemas/version.ts";
import type { Flags } from "../flags.ts";
import type { Named } from "./contracts.ts";
import { findSpecs, type Spec } from "./find-specs.ts";
import { generatedSource } from "./generated-source.ts";
import type { ContractsSource } from "./source.ts";

export interface Choice {
  readonly source: ContractsSource;
  /** The action of every line; undefined where each says its own, or nobody does. */
  readonly action: Named | undefined;
}

const NONE: Choice = { source: { kind: "built-in", actions: [] }, action: undefined };

const OTHERS = "Any other service with --schemas, a directory that tc3 import wrote.";

/** The versions of services that this command brings the contracts of. */
async function builtInSpecs({ service: services, version }: Flags): Promise<readonly Spec[]> {
  const { CONTRACTS } = await import("../../../knowledge/contracts.ts");
  const specs = new Map<string, Spec & { actions: string[] }>();
  for (const { service, version: of, action } of CONTRACTS) {
    const path = `${service}/${directoryOf(of)}`;
    const spec = specs.get(path) ?? { service, version: of, path, actions: [] };
    specs.set(path, spec);
    spec.actions.push(action);
  }
  const known = [...specs.values()];
  for (const name of services ?? []) {
    if (known.some(({ service }) => service === name)) continue;
    const names = known.map(({ service }) => service);
    throw new InputError(`nothing is known of ${excerpt(name, 100)}`, `${didYouMean(name, names)} ${OTHERS}`);
  }
  const fitting = known.filter(
    (spec) =>
      (services === undefined || services.includes(spec.service)) &&
      (version === undefined || isSameVersion(version, spec.version)),
  );
  if (fitting.length === 0) {
    const versions = known.map((spec) => spec.version);
    throw new InputError(
      `nothing is known of version ${excerpt(version ?? "", 100)}`,
      `${didYouMean(version ?? "", versions)} ${OTHERS}`,
    );
  }
  return fitting;
}

/** @throws {InputError} When one of the actions is in none of them. */
function assertKnown(actions: readonly string[], specs: readonly Spec[]): void {
  const known = specs.flatMap((spec) => spec.actions);
  for (const name of actions) {
    if (!known.includes(name)) {
      throw new InputError(
        `no action of ${specs.map(({ service, version }) => `${service} ${version}`).join(", ")} is called ${excerpt(name, 100)}`,
        didYouMean(name, known),
      );
    }
  }
}

/** The one action of every line, in the newest version that has it. */
function theAction(action: string, specs: readonly Spec[]): Spec {
  const having = specs.filter((spec) => spec.actions.includes(action));
  const [newest, ...others] = having;
  if (newest === undefined) throw new TypeError(`${action} was known before`);
  if (others.some(({ service }) => service !== newest.service)) {
    throw new InputError(
      `${action} is an action of ${[...new Set(having.map(({ service }) => service))].join(" and ")}`,
      "Say which one was called, with --service.",
    );
  }
  return newest;
}

function assertUsage({ action = [], service, version, schemas, tagged }: Flags): void {
  if (tagged === true) return;
  if (action.length > 1) {
    throw new InputError(
      "several actions, and no way to tell which line is an answer of which",
      'With --tagged, each line says it: {"action": "…", "body": …}.',
    );
  }
  if (action.length === 0 && [service, version, schemas].some((given) => given !== undefined)) {
    throw new InputError(
      "which action were the lines answers of?",
      "Name it with --action, or have each line say it, with --tagged. Without --service, --version and --schemas, lines are held against what all actions have in common.",
    );
  }
}

/** @throws {InputError} When what was asked for is not known, or a schema is wrong. */
export async function chooseContracts(flags: Flags): Promise<Choice> {
  assertUsage(flags);
  const { action: actions, schemas, tagged } = flags;
  if (actions === undefined && tagged !== true) return NONE;
  const known =
    schemas === undefined
      ? await builtInSpecs(flags)
      : await findSpecs(schemas, flags.service, flags.version);
  if (actions !== undefined) assertKnown(actions, known);
  const [only] = actions ?? [];
  const isOne = tagged !== true && only !== undefined;
  const specs = isOne ? [theAction(only, known)] : known;
  const isWanted = (name: string): boolean => actions === undefined || actions.includes(name);
  const wanted = specs.filter((spec) => spec.actions.some(isWanted));
  const source: ContractsSource =
    schemas === undefined
      ? {
          kind: "built-in",
          actions: wanted.flatMap((spec) =>
            spec.actions.filter(isWanted).map((action) => ({ ...spec, action })),
          ),
        }
      : await generatedSource({ schemas, paths: wanted.map(({ path }) => path), actions });
  return { source, action: isOne ? { service: undefined, version: undefined, action: only } : undefined };
}
