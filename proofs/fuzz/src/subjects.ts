import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
export interface ComparedOutcome {
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
export interface ContractMode {
  is(value: unknown): boolean;
  check(value: unknown): ComparedOutcome;
  decode(body: string | Uint8Array, options?: { integers: IntegerMode }): ComparedOutcome;
  readonly "~standard": StandardSchema<unknown>;
}

export interface AnyContract extends ContractMode {
  readonly action: string;
  readonly strict: ContractMode;
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
  /** Where another thread can import the contract. */
  readonly from: Source;
}

export interface Source {
  readonly module: string;
  readonly name: string;
}

const FUZZ = resolve(import.meta.dirname, "..");
const SCHEMAS = resolve(FUZZ, "../../schemas");

/** The directory for code that is generated at run time. Git ignores it. */
const WORK = join(FUZZ, ".work");

const isContract = (value: unknown): value is AnyContract =>
  isRecord(value) && typeof value["decode"] === "function" && isRecord(value["strict"]);

const isGuard = (value: unknown): value is (given: unknown) => boolean => typeof value === "function";

interface SchemaFile {
  readonly definitions: Types;
  readonly "x-callbacks"?: Readonly<Record<string, Declared>>;
}

const schemaFile = (...path: readonly string[]): SchemaFile =>
  JSON.parse(readFileSync(join(...path), "utf8"));

/** The contracts that a module exports. */
const contractsOf = (
  module: string,
  loaded: object,
): readonly { readonly contract: AnyContract; readonly from: Source }[] =>
  Object.entries(loaded).flatMap(([name, contract]) =>
    isContract(contract) ? [{ contract, from: { module, name } }] : [],
  );

/** The parts of a service: its name, its schemas, and the module of its contracts. */
interface Service {
  readonly name: string;
  readonly schemas: string;
  readonly module: string;
  readonly contracts: object;
  readonly guards: object;
}

function answersOf({ name, schemas, module, contracts, guards }: Service): readonly Subject[] {
  const { definitions } = schemaFile(schemas, "services", name, "responses.schema.json");
  const all: Readonly<Record<string, unknown>> = { ...guards };
  return contractsOf(module, contracts).map(({ contract, from }) => {
    const guard = all[`is${contract.action}`];
    return {
      name: `${name} ${contract.action}`,
      contract,
      guard: isGuard(guard) ? guard : undefined,
      types: definitions,
      response: `${contract.action}Response`,
      body: undefined,
      from,
    };
  });
}

function callbacksOf(name: string): readonly Subject[] {
  const file = schemaFile(SCHEMAS, "services", name, "callbacks.schema.json");
  return contractsOf(`@tc3-schema/validator/${name}`, callbacks).map(({ contract, from }) => ({
    name: `${name} ${contract.action}`,
    contract,
    guard: undefined,
    types: file.definitions,
    response: undefined,
    body: file["x-callbacks"]?.[contract.action],
    from,
  }));
}

/** As many promised members as the widest types of the official definitions have. */
const WIDE = 90;

/** Adds an action that lists objects of a wide type, and of one that promises nothing. */
function addWide(file: string): void {
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isRecord(schema)) throw new TypeError(`${file} holds no schema`);
  const names = Array.from({ length: WIDE }, (_, index) => `M${index}`);
  const object = (
    title: string,
    properties: Types[string]["properties"],
    required = Object.keys(properties).sort(),
  ): object => ({ title, type: "object", required, properties });
  const members = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const definitions = {
    ...Object(schema["definitions"]),
    GetWideResponse: object("GetWideResponse", {
      Loose: { type: "array", items: { $ref: "#/definitions/Loose" } },
      RequestId: { type: "string" },
      Rows: { type: "array", items: { $ref: "#/definitions/Row" } },
    }),
    Loose: object("Loose", members, []),
    Row: object("Row", members),
  };
  const actions = { ...Object(schema["x-actions"]), GetWide: {} };
  writeFileSync(file, JSON.stringify({ ...schema, "x-actions": actions, definitions }));
}

/** Contracts of a made-up service, with forms that SMS does not have. */
async function ownForms(): Promise<readonly Subject[]> {
  rmSync(WORK, { recursive: true, force: true });
  const schemas = join(WORK, "schemas");
  cpSync(join(FUZZ, "schemas"), schemas, { recursive: true });
  cpSync(join(SCHEMAS, "envelope.schema.json"), join(schemas, "envelope.schema.json"));
  cpSync(join(SCHEMAS, "error-codes"), join(schemas, "error-codes"), { recursive: true });
  const name = "doc/v20200202";
  addWide(join(schemas, "services", name, "responses.schema.json"));
  await generateProject({
    schemas,
    out: join(WORK, "out"),
    services: [name],
    actions: ["GetResult", "GetTree", "GetWide"],
    generator: { version: "0.0.0", fingerprint: "fuzz" },
  });
  const out = pathToFileURL(join(WORK, "out", name)).href;
  const load = async (file: string): Promise<object> => Object(await import(`${out}/${file}`));
  const [contracts, guards] = await Promise.all([load("index.js"), load("guards.js")]);
  return answersOf({ name, schemas, module: `${out}/index.js`, contracts, guards });
}

const sms = (version: string, contracts: object, guards: object): readonly Subject[] =>
  answersOf({
    name: `sms/${version}`,
    schemas: SCHEMAS,
    module: `@tc3-schema/validator/sms/${version}`,
    contracts,
    guards,
  });

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
      from: { module: "@tc3-schema/validator", name: "envelope" },
    },
    ...sms("v20190711", v20190711, guards20190711),
    ...sms("v20210111", v20210111, guards20210111),
    ...callbacksOf("sms/callbacks"),
    ...own,
  ];
}

/** Returns everything that judges bodies. */
export const subjects = (): Promise<readonly Subject[]> => (known ??= everything());
