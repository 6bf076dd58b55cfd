import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonObject } from "@tc3-schema/base/json";
import { PEERS } from "./folders.ts";
import { handWritten } from "./hand-written.ts";
import type { Guard, Ours } from "./ours.ts";
import { bodyShape, type Shape } from "./shape.ts";

/** A library or a program that judges payloads, with a guard per action. */
export interface Subject {
  readonly name: string;
  readonly guards: ReadonlyMap<string, Guard>;
}

export const HAND_WRITTEN = "hand-written";

const ADAPTERS = ["ajv", "schemasafe", "typia", "typebox", "zod", "valibot", "arktype"];

const isModule = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

const isSubjects = (value: unknown): value is readonly (readonly [string, ReadonlyMap<string, Guard>])[] =>
  Array.isArray(value) &&
  value.every(
    (pair: unknown) => Array.isArray(pair) && typeof pair[0] === "string" && pair[1] instanceof Map,
  );

export const shapesOf = (
  contracts: Ours["contracts"],
  actions: Iterable<string>,
): ReadonlyMap<string, Shape> =>
  new Map([...actions].map((action) => [action, bodyShape(contracts.get(action)?.schema ?? {})]));

async function peer(adapter: string, given: JsonObject): Promise<readonly Subject[]> {
  try {
    const loaded: unknown = await import(pathToFileURL(join(PEERS, "adapters", `${adapter}.mjs`)).href);
    const make = isModule(loaded) ? loaded["default"] : undefined;
    const named: unknown =
      typeof make === "function" ? await Reflect.apply(make, undefined, [given]) : undefined;
    if (!isSubjects(named)) throw new Error(`${adapter} gave no guards`);
    return named.map(([name, guards]) => ({ name, guards }));
  } catch (error) {
    console.error(`${adapter} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** Returns everything that is measured, with guards for some actions. */
export async function subjects(
  { guards, contracts }: Ours,
  actions: ReadonlySet<string>,
): Promise<readonly Subject[]> {
  const schemas = new Map([...actions].map((action) => [action, contracts.get(action)?.schema ?? {}]));
  const given = { schemas, shapes: shapesOf(contracts, actions) };
  const peers = await Promise.all(ADAPTERS.map((adapter) => peer(adapter, given)));
  return [
    { name: HAND_WRITTEN, guards: handWritten },
    { name: "guard", guards },
    { name: "contract.is", guards: new Map([...contracts].map(([action, { is }]) => [action, is])) },
    ...peers.flat(),
  ].filter((subject) => [...actions].every((action) => typeof subject.guards.get(action) === "function"));
}
