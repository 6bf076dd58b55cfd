import { publishedContracts } from "../../../knowledge/published.ts";
import { isSameVersion, versionOf } from "../../../schemas/version.ts";
import type { ActionName, Contracts, JudgingContract } from "./contracts.ts";
import { evaluate, evaluateGuards } from "./evaluate.ts";
import type { ContractsSource, GeneratedService } from "./source.ts";

/** A contract that is loaded on first use: a large service has 613, and a stream uses a few of them. */
interface Candidate {
  readonly service: string;
  readonly version: string;
  readonly contract: () => JudgingContract;
}

function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

function generated(whole: GeneratedService): readonly (readonly [action: string, candidate: Candidate])[] {
  const [service = "", directory = ""] = whole.path.split("/");
  const version = versionOf(directory);
  const guards = once(() => evaluateGuards(whole));
  return whole.actions.map((action) => [
    action.action,
    { service, version, contract: once(() => evaluate(action, guards())) },
  ]);
}

type ByAction = ReadonlyMap<string, readonly Candidate[]>;

function grouped(candidates: readonly (readonly [action: string, candidate: Candidate])[]): ByAction {
  const groups = new Map<string, Candidate[]>();
  for (const [action, candidate] of candidates) {
    const group = groups.get(action) ?? [];
    groups.set(action, group);
    group.push(candidate);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.version < b.version ? 1 : -1));
  return groups;
}

async function candidatesOf(source: ContractsSource): Promise<ByAction> {
  if (source.kind === "generated") {
    return grouped(source.services.flatMap(generated));
  }
  if (source.actions.length === 0) return new Map();
  const contracts = await publishedContracts(source.edition);
  const isChosen = ({ service, version, action }: JudgingContract): boolean =>
    source.actions.some(
      (each) => each.service === service && each.version === version && each.action === action,
    );
  return grouped(
    contracts.filter(isChosen).map((contract) => {
      const { service, version, action } = contract;
      return [action, { service, version, contract: () => contract }] as const;
    }),
  );
}

const fits = ({ service, version }: ActionName, candidate: Candidate): boolean =>
  (service === undefined || service === candidate.service) &&
  (version === undefined || isSameVersion(version, candidate.version));

export async function loadContracts(source: ContractsSource): Promise<Contracts> {
  const byAction = await candidatesOf(source);
  return {
    find: (named) => {
      const fitting = (byAction.get(named.action) ?? []).filter((candidate) => fits(named, candidate));
      const [newest] = fitting;
      const isAmbiguous = fitting.some(({ service }) => service !== newest?.service);
      return isAmbiguous ? undefined : newest?.contract();
    },
  };
}
