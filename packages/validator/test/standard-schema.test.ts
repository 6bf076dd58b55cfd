import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { envelope } from "../src/index.ts";
import { defineContract, ownError } from "../src/runtime/index.ts";

/** An action that promises a list of objects. */
const action = (declaresError: boolean) =>
  defineContract<{ Items: { Name: string }[]; RequestId: string }, never>({
    service: "made",
    version: "2026-01-01",
    action: "ListItems",
    is: () => true,
    conforms: () => false,
    inherits: () => false,
    report: () => {},
    ...(declaresError && { ownError }),
    response: {
      required: ["Items", "RequestId"],
      properties: { Items: { type: "array", items: { $ref: "#/definitions/Item" } } },
      definitions: { Item: { required: ["Name"], properties: { Name: { type: "string" } } } },
    },
  });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every branch of an `anyOf` in a schema. */
function branchesOf(schema: unknown): object[] {
  if (!isObject(schema)) return [];
  const found = "anyOf" in schema && Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];
  return [...found, ...Object.values(schema).flatMap(branchesOf)];
}

/** Every keyword of a schema. Names of members are among them. */
const keysOf = (schema: unknown): string[] =>
  isObject(schema) ? [...Object.keys(schema), ...Object.values(schema).flatMap(keysOf)] : [];

const standard = envelope["~standard"];

describe("Standard Schema v1", () => {
  test("has the version and the vendor", () => {
    expect([standard.version, standard.vendor]).toEqual([1, "tc3-schema"]);
  });

  test("validate returns the value itself, not a copy", () => {
    const value = { Response: { RequestId: "r", Error: null } };
    const result = standard.validate(value);
    expect("value" in result && result.value).toBe(value);
    expect(result.issues).toBeUndefined();
  });

  test("validate returns issues with message and path", () => {
    expect(standard.validate({ Response: {} })).toEqual({
      issues: [
        {
          message: "expected a string, received nothing",
          path: ["Response", "RequestId"],
        },
      ],
    });
  });
});

describe("its JSON Schema", () => {
  const good = { Response: { RequestId: "r", Error: { Code: "X", Message: "m" } } };
  const bad = { Response: { RequestId: "r", Error: { Code: "X" } } };

  test("is the same for input and output", () => {
    const options = { target: "draft-07" };
    expect(standard.jsonSchema.input(options)).toEqual(standard.jsonSchema.output(options));
  });

  // Fastify compiles with a strict Ajv, and a branch of a response schema without what is around it.
  test.each([
    ["the envelope", envelope],
    ["an action", action(false)],
    ["an action with an Error of its own", action(true)],
  ])("passes Ajv's strict mode, every branch of it on its own too: %s", (_, contract) => {
    for (const [target, Judge] of [
      ["draft-07", Ajv],
      ["draft-2020-12", Ajv2020],
    ] as const) {
      const schemas = [contract, contract.strict].map((face) =>
        face["~standard"].jsonSchema.input({ target }),
      );
      const alone = schemas.flatMap(branchesOf);
      expect(alone).not.toEqual([]);
      for (const each of [...schemas, ...alone]) {
        expect(() => new Judge({ strict: true }).compile(each)).not.toThrow();
      }
    }
  });

  // php-json-schema 5 stopped at draft-04, and quicktype overlooks an `if`.
  test.each([
    ["the envelope", envelope],
    ["an action", action(false)],
    ["an action with an Error of its own", action(true)],
  ])("has no keyword that draft-04 lacks, its dialect apart: %s", (_, contract) => {
    for (const face of [contract, contract.strict]) {
      const keys = new Set(keysOf(face["~standard"].jsonSchema.input({ target: "draft-07" })));
      for (const newer of ["if", "then", "else", "const", "contains", "propertyNames"]) {
        expect(keys).not.toContain(newer);
      }
    }
  });

  test("compiles as draft-07 and as 2020-12 and says the same", () => {
    const draft07 = new Ajv({ strict: true }).compile(standard.jsonSchema.input({ target: "draft-07" }));
    const draft2020 = new Ajv2020({ strict: true }).compile(
      standard.jsonSchema.input({ target: "draft-2020-12" }),
    );
    for (const validate of [draft07, draft2020]) {
      expect(validate(good)).toBe(true);
      expect(validate(bad)).toBe(false);
    }
  });

  test.each([
    ["draft-07", "http://json-schema.org/draft-07/schema#"],
    ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
  ])("names its dialect: %s", (target, dialect) => {
    expect(standard.jsonSchema.input({ target })).toHaveProperty("$schema", dialect);
  });

  test("an unknown target throws, and the message names the known ones", () => {
    expect(() => standard.jsonSchema.input({ target: "openapi-3.0" })).toThrow(
      'JSON Schema target "openapi-3.0" is not served: ask for draft-07 or draft-2020-12',
    );
  });

  test("a caller who changes the schema does not change the next one", () => {
    const schema = standard.jsonSchema.input({ target: "draft-07" });
    schema["properties"] = {};
    expect(standard.jsonSchema.input({ target: "draft-07" })["properties"]).toHaveProperty("Response");
  });
});
