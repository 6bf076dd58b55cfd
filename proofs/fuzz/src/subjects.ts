import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "@tc3-schema/base/json";
import { generateProject } from "@tc3-schema/codegen";
import type { IntegerMode, Issue, StandardSchema } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import * as envelopeGuards from "@tc3-schema/validator/guards";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as guards20190711 from "@tc3-schema/validator/sms/v20190711/guards";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";
import * as guards20210111 from "@tc3-schema/validator/sms/v20210111/guards";
import type { Declared, Types } from "./declared.ts";

/** The part of an outcome that is compared. */
export interface Said {
  readonly status: "success" | "failure" | "malformed";
  readonly conforms?: boolean;
  readonly data?: unknown;
  readonly response?: unknown;
  readonly drift?: readonly Issue[];
  readonly issues?: readonly Issue[];
  readonly omitted: number;
  readonly value?: unknown;
}

/** One mode of a contract: tolerant or strict. */
export interface Face {
  is(value: unknown): boolean;
  check(value: unknown): Said;
  decode(body: string | Uint8Array, options?: { integers: IntegerMode }): Said;
  readonly "~standard": StandardSchema<unknown>;
}

export interface AnyContract extends Face {
  readonly action: string;
  readonly strict: Face;
}

/**
 * A contract, with the content of its schema file. The file is read here and not by the generator, so that the two can
 * disagree.
 */
export interface Subject {
  readonly name: string;
  readonly contract: AnyContract;
  readonly guard: ((value: unknown) => boolean) | undefined;
  readonly types: Types;
  /** The name of the type of the Response object; undefined if the body is not in an envelope. */
  readonly response: string | undefined;
  readonly body: Declared | undefined;
}

const FUZZ = resolve(import.meta.dirname, "..");
const SCHEMAS = resolve(FUZZ, "../../schemas");

/** The directory for code that is generated at run time. Git ignores it. */
const MADE = join(FUZZ, ".work");

const isContract = (value: unknown): value is AnyContract =>
  isRecord(value) && typeof value["decode"] === "function" && isRecord(value["strict"]);

const isGuard = (value: unknown): value is (given: unknown) => boolean => typeof value === "function";

interface SchemaFile {
  readonly definitions: Types;
  readonly "x-callbacks"?: Readonly<Record<string, Declared>>;
}

const schemaFile = (...path: readonly string[]): SchemaFile =>
  JSON.parse(readFileSync(join(...path), "utf8"));

const plural = (loaded: object): readonly AnyContract[] => Object.values(loaded).filter(isContract);

function answersOf(name: string, schemas: string, contracts: object, guards: object): readonly Subject[] {
  const { definitions } = schemaFile(schemas, "services", name, "responses.schema.json");
  const all: Readonly<Record<string, unknown>> = { ...guards };
  return plural(contracts).map((contract) => {
    const guard = all[`is${contract.action}`];
    return {
      name: `${name} ${contract.action}`,
      contract,
      guard: isGuard(guard) ? guard : undefined,
      types: definitions,
      response: `${contract.action}Response`,
      body: undefined,
    };
  });
}

function callbacksOf(name: string): readonly Subject[] {
  const file = schemaFile(SCHEMAS, "services", name, "callbacks.schema.json");
  return plural(callbacks).map((contract) => ({
    name: `${name} ${contract.action}`,
    contract,
    guard: undefined,
    types: file.definitions,
    response: undefined,
    body: file["x-callbacks"]?.[contract.action],
  }));
}

/** Contracts of a made-up service, with forms that SMS does not have. */
async function ownForms(): Promise<readonly Subject[]> {
  rmSync(MADE, { recursive: true, force: true });
  const schemas = join(MADE, "schemas");
  cpSync(join(FUZZ, "schemas"), schemas, { recursive: true });
  cpSync(join(SCHEMAS, "envelope.schema.json"), join(schemas, "envelope.schema.json"));
  cpSync(join(SCHEMAS, "error-codes"), join(schemas, "error-codes"), { recursive: true });
  const name = "doc/v20200202";
  await generateProject({
    schemas,
    out: join(MADE, "out"),
    services: [name],
    actions: ["GetResult", "GetTree"],
    generator: { version: "0.0.0", fingerprint: "fuzz" },
  });
  const load = async (file: string): Promise<object> =>
    Object(await import(pathToFileURL(join(MADE, "out", name, file)).href));
  return answersOf(name, schemas, await load("index.js"), await load("guards.js"));
}

let known: Promise<readonly Subject[]> | undefined;

async function everything(): Promise<readonly Subject[]> {
  const own = await ownForms();
  return [
    {
      name: "the envelope",
      contract: envelope,
      guard: envelopeGuards.isEnvelope,
      types: {},
      response: undefined,
      body: undefined,
    },
    ...answersOf("sms/v20190711", SCHEMAS, v20190711, guards20190711),
    ...answersOf("sms/v20210111", SCHEMAS, v20210111, guards20210111),
    ...callbacksOf("sms/callbacks"),
    ...own,
  ];
}

/** Returns everything that judges bodies. */
export const subjects = (): Promise<readonly Subject[]> => (known ??= everything());
