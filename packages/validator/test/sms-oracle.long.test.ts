import { describe, expect, jest, test } from "@jest/globals";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { type Definitions, junk, type MemberSchema, valuesOf } from "./definitions.ts";
import { actions } from "./sms.ts";

const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/**
 * The published definitions made as strict as they can be: nothing unknown, no integer beyond 2^53. An optional member
 * may be null, whatever its definition says. It is made here from the files, and not with the generator, so that the
 * two can disagree.
 */
function strict(definitions: Definitions): object {
  const member = (schema: MemberSchema): object => ({
    ...schema,
    ...([schema.type].flat().includes("integer") ? SAFE : {}),
    ...(schema.items === undefined ? {} : { items: member(schema.items) }),
  });
  return Object.fromEntries(
    Object.entries(definitions).map(([name, type]) => [
      name,
      {
        ...type,
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(type.properties).map(([key, schema]) => [
            key,
            type.required.includes(key) ? member(schema) : { anyOf: [member(schema), { type: "null" }] },
          ]),
        ),
      },
    ]),
  );
}

/** `TC3_RUNS=1000000` spreads so many over the tests of all actions; a run of the whole suite has enough with less. */
const RUNS =
  process.env["TC3_RUNS"] === undefined ? 400 : Math.ceil(Number(process.env["TC3_RUNS"]) / actions.length);

// Long runs are asked for; no test here is about time.
jest.setTimeout(600_000);

const oracle = (schema: object) =>
  new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false }).compile(schema);

describe.each(actions)("%s agrees with Ajv on the published schema", (_name, contract, version) => {
  const { definitions } = version.responses;
  const responses = valuesOf(definitions, `${contract.action}Response`, { junk: 4 });
  const errors = fc.oneof(
    { weight: 3, arbitrary: fc.record({ Code: fc.string(), Message: fc.string() }) },
    { weight: 1, arbitrary: fc.record({ Code: junk, Message: junk, SubError: junk }, { requiredKeys: [] }) },
    { weight: 1, arbitrary: junk },
  );
  const bodies = fc.oneof(
    { weight: 8, arbitrary: fc.record({ Response: responses }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(responses, errors)
        .map(([response, error]) => ({ Response: { ...response, Error: error } })),
    },
    { weight: 1, arbitrary: fc.record({ Response: junk, Other: junk }, { requiredKeys: [] }) },
    { weight: 1, arbitrary: junk },
  );
  const runs = { numRuns: RUNS };

  test("the guard, is and check accept what the contract's JSON Schema accepts", () => {
    const accepts = oracle(contract["~standard"].jsonSchema.input({ target: "draft-07" }));
    const guard = version.guards[`is${contract.action}`];
    fc.assert(
      fc.property(bodies, (body) => {
        const verdict = accepts(body);
        expect(guard?.(body)).toBe(verdict);
        expect(contract.is(body)).toBe(verdict);
        expect(contract.check(body).status !== "malformed").toBe(verdict);
      }),
      runs,
    );
  });

  test("the strict contract accepts what its JSON Schema accepts", () => {
    const accepts = oracle(contract.strict["~standard"].jsonSchema.input({ target: "draft-07" }));
    fc.assert(
      fc.property(bodies, (body) => {
        expect(contract.strict.is(body)).toBe(accepts(body));
      }),
      runs,
    );
  });

  test("there is no drift exactly if the published schema, made strict, accepts the response", () => {
    const clean = oracle({
      $ref: `#/definitions/${contract.action}Response`,
      definitions: strict(definitions),
    });
    fc.assert(
      fc.property(responses, (response) => {
        fc.pre(!("Error" in response));
        const outcome = contract.check({ Response: response });
        expect(outcome.status === "success" && outcome.drift.length === 0).toBe(clean(response));
        expect(contract.strict.check({ Response: response }).status === "success").toBe(clean(response));
      }),
      runs,
    );
  });

  test("a response that keeps the promises of the schema conforms, whatever its values are", () => {
    fc.assert(
      fc.property(valuesOf(definitions, `${contract.action}Response`, { junk: 0 }), (response) => {
        expect(contract.decode(JSON.stringify({ Response: response }))).toMatchObject({
          status: "success",
          conforms: true,
          drift: [],
          data: response,
        });
      }),
      { numRuns: 100 },
    );
  });

  test("a failure promises only its Error, and other members must keep their kinds", () => {
    const body = { Response: { Error: { Code: "InternalError", Message: "m" }, RequestId: "r" } };
    expect(contract.check(body)).toEqual({
      status: "failure",
      requestId: "r",
      error: { code: "InternalError", message: "m" },
      response: body.Response,
      drift: [],
      omitted: 0,
    });
  });
});
