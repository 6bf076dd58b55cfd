import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import ts from "typescript";
import { deliveryStatus, reply } from "../generated/sms/callbacks/index.js";
import { type Definitions, valuesOf } from "./definitions.ts";
import { callbacks, type Version, versions } from "./sms.ts";

const WORK = join(import.meta.dirname, "../.work");

/** In the package, so that `@tc3-schema/types` is found as a user of it finds it. */
function workplace(): string {
  mkdirSync(WORK, { recursive: true });
  return mkdtempSync(join(WORK, "types-"));
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** The line of every error that the compiler has with a program of one file. */
function errorLines(text: string): ReadonlySet<number> {
  const directory = workplace();
  try {
    const file = join(directory, "program.mts");
    writeFileSync(file, text);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], OPTIONS));
    return new Set(
      diagnostics.map(({ file: where, start }) =>
        where === undefined ? -1 : where.getLineAndCharacterOfPosition(start ?? 0).line,
      ),
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

interface Sample {
  readonly type: string;
  readonly value: object;
}

/** Values of each type of a file: several with everything that is optional, or without. */
const samples = (definitions: Definitions): readonly Sample[] =>
  Object.keys(definitions).flatMap((type) =>
    fc
      .sample(valuesOf(definitions, type, { junk: 0 }), { numRuns: 4, seed: 1 })
      .map((value) => ({ type, value })),
  );

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The same value with one member of another kind; undefined where it has none. */
const broken = (value: object): object | undefined => {
  const first = Object.entries(value).find(([, member]) => !isArray(member) || member.length === 0);
  return first === undefined ? undefined : { ...value, [first[0]]: Symbol.for("another kind") };
};

const spoilt = ({ type, value }: Sample): readonly Sample[] => {
  const other = broken(value);
  return other === undefined ? [] : [{ type, value: other }];
};

const literal = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === "symbol" ? { another: "kind" } : member));

/** One declaration per line, so that an error says which value it is about. */
const program = (path: string, own: readonly Sample[], requests: readonly Sample[] = []): string => {
  const all = [
    ...own.map(({ type, value }) => [`sms.${type}`, value] as const),
    ...requests.map(({ type, value }) => [`sms.requests.${type}`, value] as const),
  ];
  return [
    `import type * as sms from "@tc3-schema/types/${path}";`,
    ...all.map(([type, value], index) => `const value${index}: ${type} = ${literal(value)};`),
    "export {};",
  ].join("\n");
};

const accepts = ({ contracts }: Version, type: string, value: unknown): boolean | undefined => {
  const contract = Object.values(contracts).find(({ action }) => `${action}Response` === type);
  if (contract === undefined) return undefined;
  const outcome = contract.check({ Response: JSON.parse(literal(value)) });
  return outcome.status === "success" && outcome.conforms && outcome.drift.length === 0;
};

describe.each(versions.map((version) => [version.path, version] as const))("types of %s", (path, version) => {
  const responses = samples(version.responses.definitions);
  const requests = samples(version.requests.definitions);

  test("there are values of the request and the response of every action", () => {
    const types = new Set([...responses, ...requests].map(({ type }) => type));
    for (const action of Object.keys(version.responses["x-actions"])) {
      expect(types).toContain(`${action}Response`);
      expect(types).toContain(`${action}Request`);
    }
  });

  test("a value that the schema allows compiles, and its contract accepts it without an issue", () => {
    expect(errorLines(program(path, responses, requests))).toEqual(new Set());
    const verdicts = responses.map(({ type, value }) => accepts(version, type, value));
    expect(verdicts).not.toContain(false);
    expect(verdicts.filter((verdict) => verdict === true).length).toBeGreaterThanOrEqual(
      4 * Object.keys(version.contracts).length,
    );
  });

  test("a value with a member of another kind does not compile, and its contract rejects it", () => {
    const wrong = responses.flatMap(spoilt);
    const wrongRequests = requests.flatMap(spoilt);
    expect(errorLines(program(path, wrong, wrongRequests))).toEqual(
      new Set([...wrong, ...wrongRequests].map((_, index) => index + 1)),
    );
    expect(wrong.map(({ type, value }) => accepts(version, type, value))).not.toContain(true);
  });
});

describe("types of sms/callbacks", () => {
  const own = samples(callbacks.definitions);
  const of = (type: string): readonly object[] =>
    own.filter((sample) => sample.type === type).map(({ value }) => value);
  const bodies: readonly Sample[] = [
    { type: "DeliveryStatusCallback", value: of("DeliveryStatus") },
    { type: "DeliveryStatusCallback", value: [] },
    ...of("Reply").map((value) => ({ type: "ReplyCallback", value })),
  ];

  test("a body that the schema allows compiles, and its contract accepts it without an issue", () => {
    expect(new Set(own.map(({ type }) => type))).toEqual(
      new Set(["DeliveryStatus", "ReceiverAnswer", "Reply"]),
    );
    expect(errorLines(program("sms/callbacks", [...own, ...bodies]))).toEqual(new Set());
    for (const { type, value } of bodies) {
      const contract = type === "ReplyCallback" ? reply : deliveryStatus;
      expect(contract.check(value)).toMatchObject({ status: "success", conforms: true, drift: [] });
    }
  });

  test("a body with a member of another kind does not compile, and its contract rejects it", () => {
    const wrong = own.flatMap(spoilt);
    const lists = of("DeliveryStatus").map((value) => [broken(value)]);
    const all = [...wrong, ...lists.map((value) => ({ type: "DeliveryStatusCallback", value }))];
    expect(errorLines(program("sms/callbacks", all))).toEqual(new Set(all.map((_, index) => index + 1)));
    for (const list of lists) expect(deliveryStatus.is(JSON.parse(literal(list)))).toBe(false);
    for (const { type, value } of wrong) {
      expect(type === "Reply" && reply.is(JSON.parse(literal(value)))).toBe(false);
    }
  });
});
