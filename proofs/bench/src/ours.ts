import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { envelope } from "@tc3-schema/validator";
import { isEnvelope } from "@tc3-schema/validator/guards";
import * as sms from "@tc3-schema/validator/sms/v20210111";
import * as smsGuards from "@tc3-schema/validator/sms/v20210111/guards";
import { WORK } from "./folders.ts";

export type Guard = (value: unknown) => boolean;

/** The part of a contract that is measured. */
export interface AnyContract {
  readonly action: string;
  readonly is: Guard;
  readonly check: (value: unknown) => unknown;
  readonly decode: (text: string, options: { integers: "number" | "bigint" | "string" }) => unknown;
  readonly schema: JsonObject;
}

interface Published {
  readonly action: string;
  is(value: unknown): boolean;
  check(value: unknown): unknown;
  decode(text: string, options: { integers: "number" | "bigint" | "string" }): unknown;
  readonly "~standard": { readonly jsonSchema: { input(options: { target: "draft-07" }): JsonObject } };
}

const isPublished = (value: unknown): value is Published =>
  isRecord(value) &&
  typeof value["action"] === "string" &&
  typeof value["check"] === "function" &&
  "~standard" in value;

const isGuard = (value: unknown): value is Guard => typeof value === "function";

const measured = (contract: Published): AnyContract => ({
  action: contract.action,
  // A wrapper around the method would be measured too.
  // oxlint-disable-next-line typescript/unbound-method
  is: contract.is,
  // oxlint-disable-next-line typescript/unbound-method
  check: contract.check,
  // oxlint-disable-next-line typescript/unbound-method
  decode: contract.decode,
  schema: contract["~standard"].jsonSchema.input({ target: "draft-07" }),
});

export interface Ours {
  readonly guards: ReadonlyMap<string, Guard>;
  readonly contracts: ReadonlyMap<string, AnyContract>;
}

/** Returns the published packages, and the generated contract of DescribeInstances if it exists. */
export async function ours(): Promise<Ours> {
  const guards = new Map<string, Guard>([["", isEnvelope]]);
  const contracts = new Map<string, AnyContract>([["", measured(envelope)]]);
  const folder = join(WORK, "out/cvm/v20170312");
  const load = async (file: string): Promise<JsonObject> => {
    const path = join(folder, file);
    const loaded: unknown = existsSync(path) ? await import(pathToFileURL(path).href) : {};
    return Object.fromEntries(Object.entries(Object(loaded)));
  };
  const allGuards = { ...smsGuards, ...(await load("guards.js")) };
  for (const [name, guard] of Object.entries(allGuards))
    if (isGuard(guard)) guards.set(name.slice("is".length), guard);
  for (const contract of Object.values({ ...sms, ...(await load("index.js")) })) {
    if (isPublished(contract)) contracts.set(contract.action, measured(contract));
  }
  return { guards, contracts };
}
