import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import ts from "typescript";
import { type Definitions, valuesOf } from "./definitions.ts";
import { type Version, versions } from "./sms.ts";

/** Beside the tests, so that `@tc3-schema/types` is found as a user of this package finds it. */
const workplace = (): string => mkdtempSync(join(import.meta.dirname, ".types-"));

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

const literal = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === "symbol" ? { another: "kind" } : member));

/** One declaration per line, so that an error says which value it is about. */
const program = (path: string, responses: readonly Sample[], requests: readonly Sample[] = []): string => {
  const all = [
    ...responses.map(({ type, value }) => [`sms.${type}`, value] as const),
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

  test("each has values, and there are responses and requests of every action", () => {
    const types = new Set([...responses, ...requests].map(({ type }) => type));
    for (const action of Object.keys(version.responses["x-actions"])) {
      expect(types).toContain(`${action}Response`);
      expect(types).toContain(`${action}Request`);
    }
  });

  test("a value that the schema allows compiles, and its contract accepts it without a remark", () => {
    expect(errorLines(program(path, responses, requests))).toEqual(new Set());
    const verdicts = responses.map(({ type, value }) => accepts(version, type, value));
    expect(verdicts).not.toContain(false);
    expect(verdicts.filter((verdict) => verdict === true).length).toBeGreaterThanOrEqual(
      4 * Object.keys(version.contracts).length,
    );
  });

  test("a value with a member of another kind does not compile, and its contract refuses it", () => {
    const wrong = responses.flatMap(({ type, value }) => {
      const other = broken(value);
      return other === undefined ? [] : [{ type, value: other }];
    });
    expect(errorLines(program(path, wrong))).toEqual(new Set(wrong.map((_, index) => index + 1)));
    expect(wrong.map(({ type, value }) => accepts(version, type, value))).not.toContain(true);
  });
});
