import { describe, expect, jest, test } from "@jest/globals";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { type Definitions, junk, valuesOf } from "./definitions.ts";
import { versions } from "./sms.ts";
import { requests } from "./sms-requests.ts";

/** `TC3_RUNS=1000000` spreads so many over the tests of all actions; a run of the whole suite has enough with less. */
const RUNS =
  process.env["TC3_RUNS"] === undefined ? 400 : Math.ceil(Number(process.env["TC3_RUNS"]) / requests.length);

// Long runs are asked for; no test here is about time.
jest.setTimeout(600_000);

/** The published schema allows parameters that it does not name; the API refuses them. */
const closed = (definitions: Definitions): object =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, type]) => [name, { ...type, additionalProperties: false }]),
  );

const oracle = (schema: object) => new Ajv({ strict: false, allErrors: true }).compile(schema);

test("there is a request contract for every action of both versions", () => {
  const actions = versions.flatMap(({ path, responses }) =>
    Object.keys(responses["x-actions"]).map((action) => `${path} ${action}`),
  );
  expect(requests.map(([name]) => name).sort()).toEqual(actions.sort());
});

describe.each(requests)("the request of %s agrees with Ajv", (_name, { contract, guard, definitions }) => {
  const type = `${contract.action}Request`;
  const bodies = fc.oneof(
    { weight: 12, arbitrary: valuesOf(definitions, type, { junk: 6 }) },
    { weight: 1, arbitrary: junk },
  );

  test("on the published schema: the guard, is and check take what it takes", () => {
    const accepts = oracle({ $ref: `#/definitions/${type}`, definitions: closed(definitions) });
    fc.assert(
      fc.property(bodies, (body) => {
        const verdict = accepts(body);
        expect(guard(body)).toBe(verdict);
        expect(contract.is(body)).toBe(verdict);
        const outcome = contract.check(body);
        expect(outcome.status).toBe(verdict ? "valid" : "invalid");
        expect(outcome.status === "valid" ? outcome.data : outcome.value).toBe(body);
      }),
      { numRuns: RUNS },
    );
  });

  test("on the contract's own JSON Schema", () => {
    const accepts = oracle(contract["~standard"].jsonSchema.input({ target: "draft-07" }));
    fc.assert(
      fc.property(bodies, (body) => {
        expect(contract.is(body)).toBe(accepts(body));
      }),
      { numRuns: RUNS },
    );
  });

  test("its issues are at the places that Ajv names, one for each", () => {
    const accepts = oracle({ $ref: `#/definitions/${type}`, definitions: closed(definitions) });
    fc.assert(
      fc.property(bodies, (body) => {
        if (accepts(body)) return;
        const byAjv = (accepts.errors ?? []).map(({ instancePath, params }) => {
          const member: unknown = params["missingProperty"] ?? params["additionalProperty"];
          return `${instancePath}${typeof member === "string" ? `/${member}` : ""}`.slice(1);
        });
        const outcome = contract.check(body);
        const ours = outcome.status === "valid" ? [] : outcome.issues.map(({ path }) => path.join("/"));
        expect(ours.sort()).toEqual(byAjv.sort());
      }),
      { numRuns: RUNS },
    );
  });
});
