import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { reach } from "@tc3-schema/base/reach";
import { loadState, type State } from "../src/index.ts";

/** Our own schemas. */
export const SCHEMAS: string = join(import.meta.dirname, "../../../schemas");

/** `"Weight?": "int64 | null @deprecated // what it weighs"` */
export type Members = Readonly<Record<string, string>>;

export interface ActionFixture {
  readonly status?: "deprecated" | "offline";
  readonly description?: string;
  readonly docs?: string;
  readonly request?: Members;
  /** A RequestId is added. */
  readonly response?: Members;
}

export interface CodeFixture {
  readonly actions?: readonly string[];
  readonly retry?: "no" | "throttle" | "wait" | "transient";
  readonly waitSeconds?: number;
  readonly fault?: "client" | "unknown";
  readonly category?: "request" | "state";
  readonly summary?: string;
}

/** One version of a service in a few lines. `writeService` turns it into schema files. */
export interface ServiceFixture {
  readonly service: string;
  readonly version: string;
  readonly description?: string;
  readonly actions: Readonly<Record<string, ActionFixture>>;
  /** The types that answers and requests use. */
  readonly types?: Readonly<Record<string, Members>>;
  readonly describedTypes?: Readonly<Record<string, string>>;
  readonly codes?: Readonly<Record<string, CodeFixture>>;
  /** The body of each callback: `Report` or `Report[]`. */
  readonly callbacks?: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

const BASE = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://example.com/schema.json" };

const SCALARS: Readonly<Record<string, Json>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  integer: { type: "integer" },
  int64: { type: "integer", "x-kind": "int64" },
  uint64: { type: "integer", "x-kind": "uint64" },
  float: { type: "number", "x-kind": "float" },
  date: { type: "string", "x-kind": "date" },
};

const ref = (name: string): Json => ({ $ref: `#/definitions/${name}` });

const MEMBER =
  /^(?<kind>\w+)(?<list>\[\])?(?<nullable> \| null)?(?<deprecated> @deprecated)?(?: \/\/ (?<words>.*))?$/;

function memberSchema(text: string): Json {
  const { kind = "", list, nullable, deprecated, words } = MEMBER.exec(text)?.groups ?? {};
  if (kind === "") throw new TypeError(`${text} is not a member`);
  const scalar = SCALARS[kind];
  const rest = {
    ...(words === undefined ? {} : { description: words }),
    ...(deprecated === undefined ? {} : { deprecated: true }),
  };
  const orNull = (type: unknown): unknown => (nullable === undefined ? type : [type, "null"]);
  if (list !== undefined) return { ...rest, type: orNull("array"), items: scalar ?? ref(kind) };
  if (scalar !== undefined) return { ...rest, ...scalar, type: orNull(scalar["type"]) };
  return nullable === undefined
    ? { ...rest, allOf: [ref(kind)] }
    : { ...rest, oneOf: [ref(kind), { type: "null" }] };
}

const objectSchema = (title: string, members: Members, description?: string): Json => ({
  title,
  ...(description === undefined ? {} : { description }),
  type: "object",
  required: Object.keys(members).filter((name) => !name.endsWith("?")),
  properties: Object.fromEntries(
    Object.entries(members).map(([name, text]) => [name.replace("?", ""), memberSchema(text)]),
  ),
});

/** Returns the names of all types that the roots refer to, directly or not. */
function reachable(types: Readonly<Record<string, Members>>, roots: readonly Members[]): readonly string[] {
  const typesIn = (members: Members): readonly string[] =>
    Object.values(members)
      .map((text) => /^\w+/.exec(text)?.[0] ?? "")
      .filter((name) => types[name] !== undefined);
  return [...reach(roots.flatMap(typesIn), (name) => typesIn(types[name] ?? {}))];
}

function definitions(spec: ServiceFixture, side: "request" | "response"): Json {
  const suffix = side === "request" ? "Request" : "Response";
  const own = side === "request" ? {} : { RequestId: "string" };
  const roots = Object.entries(spec.actions).map(
    ([name, action]) => [`${name}${suffix}`, { ...action[side], ...own }] as const,
  );
  const { types = {}, describedTypes = {} } = spec;
  const used = reachable(
    types,
    roots.map(([, members]) => members),
  );
  return Object.fromEntries([
    ...used.map((name) => [name, objectSchema(name, types[name] ?? {}, describedTypes[name])]),
    ...roots.map(([name, members]) => [name, objectSchema(name, members)]),
  ]);
}

const catalogue = (title: string, owner: Json, codes: Readonly<Record<string, CodeFixture>>): Json => ({
  ...BASE,
  title,
  description: "Codes.",
  type: "string",
  ...owner,
  "x-sources": { here: { title: "Here", url: "https://example.com" } },
  oneOf: Object.entries(codes).map(
    ([code, { actions, retry = "no", waitSeconds, fault = "client", category = "request" }]) => ({
      const: code,
      "x-fault": fault,
      "x-category": category,
      "x-retry": retry,
      ...(waitSeconds === undefined ? {} : { "x-wait-seconds": waitSeconds }),
      "x-reason": "As it is.",
      "x-source": "here",
      "x-reviewed": true,
      ...(actions === undefined || actions.length === 0 ? {} : { "x-actions": actions }),
    }),
  ),
});

const texts = (language: string, codes: Readonly<Record<string, CodeFixture>>): Json => ({
  language,
  summaries: Object.fromEntries(
    Object.entries(codes).map(([code, { summary = `What ${code} is.` }]) => [code, summary]),
  ),
  ...(language === "en"
    ? {}
    : { reasons: Object.fromEntries(Object.keys(codes).map((code) => [code, "As it is."])) }),
});

function put(directory: string, file: string, content: Json): void {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content, null, 2));
}

function putCatalogue(
  directory: string,
  file: string,
  schema: Json,
  codes: Readonly<Record<string, CodeFixture>>,
): void {
  put(directory, `${file}.schema.json`, schema);
  for (const language of ["en", "zh"]) put(directory, `${file}.${language}.json`, texts(language, codes));
}

/** Writes the schema files of a fixture. */
export function writeService(schemas: string, spec: ServiceFixture): void {
  const { service, version, description = "Letters.", actions, codes, callbacks, types = {} } = spec;
  const place = `services/${service}/v${version.replaceAll("-", "")}`;
  const owner = { "x-service": service, "x-version": version };
  const file = (side: "request" | "response", more: Json = {}): Json => ({
    ...BASE,
    title: `${service} ${side}s`,
    description,
    ...owner,
    ...more,
    definitions: definitions(spec, side),
  });
  const xActions = Object.fromEntries(
    Object.entries(actions).map(([name, { status, description: words, docs }]) => [
      name,
      {
        ...(words === undefined ? {} : { description: words }),
        ...(status === undefined ? {} : { "x-status": status }),
        ...(docs === undefined ? {} : { "x-docs": docs }),
      },
    ]),
  );
  put(schemas, `${place}/responses.schema.json`, file("response", { "x-actions": xActions }));
  put(schemas, `${place}/requests.schema.json`, file("request"));
  const name = `${service.charAt(0).toUpperCase()}${service.slice(1)}`;
  if (codes !== undefined) {
    const schema = catalogue(`${name}ErrorCode`, owner, codes);
    putCatalogue(schemas, `${place}/error-codes`, schema, codes);
  }
  if (callbacks === undefined) return;
  const receipts = { DELIVERED: {} };
  putCatalogue(
    schemas,
    `services/${service}/callbacks/receipt-codes`,
    catalogue(`${name}ReceiptCode`, { "x-service": service, "x-version": "callbacks" }, receipts),
    receipts,
  );
  put(schemas, `services/${service}/callbacks/callbacks.schema.json`, {
    ...BASE,
    title: "Callbacks",
    description: "Callbacks.",
    "x-service": service,
    "x-callbacks": Object.fromEntries(
      Object.entries(callbacks).map(([callback, body]) => [
        callback,
        {
          title: `${callback.charAt(0).toUpperCase()}${callback.slice(1)}Callback`,
          description: "A callback.",
          ...(body.endsWith("[]")
            ? { type: "array", items: ref(body.slice(0, -2)) }
            : { allOf: [ref(body)] }),
        },
      ]),
    ),
    "x-answer": ref("Answer"),
    definitions: Object.fromEntries(
      Object.entries({ ...types, Answer: { Ok: "boolean" } }).map(([type, members]) => [
        type,
        objectSchema(type, members),
      ]),
    ),
  });
}

const open: string[] = [];

afterAll(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function temporary(): string {
  const directory = mkdtempSync(join(tmpdir(), "tc3-spec-diff-"));
  open.push(directory);
  return directory;
}

/** Makes a directory of schemas with these services and the project's own envelope. */
export function schemasWith(...specs: readonly ServiceFixture[]): string {
  const schemas = temporary();
  for (const each of ["envelope.schema.json", "error-codes"]) {
    cpSync(join(SCHEMAS, each), join(schemas, each), { recursive: true });
  }
  for (const spec of specs) writeService(schemas, spec);
  return schemas;
}

export const stateOf = (...specs: readonly ServiceFixture[]): State => loadState(schemasWith(...specs));

const FIXTURES = new URL("fixtures/", import.meta.url);

/** Returns both states of a rule's fixture: `test/fixtures/<rule>/{previous,current}/<service>.json`. */
export function fixture(rule: string): { readonly previous: State; readonly current: State } {
  const state = (side: string): State => {
    const directory = new URL(`${rule}/${side}/`, FIXTURES);
    const specs = readdirSync(directory).map(
      (file): ServiceFixture => JSON.parse(readFileSync(new URL(file, directory), "utf8")),
    );
    return stateOf(...specs);
  };
  return { previous: state("previous"), current: state("current") };
}

export const fixtureNames = (): readonly string[] => readdirSync(FIXTURES).sort();
