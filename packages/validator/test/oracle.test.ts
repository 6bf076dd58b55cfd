import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { isEnvelope } from "../src/guards.ts";
import { envelope } from "../src/index.ts";

/** Plain Ajv, run on the schema as it is published: what the compiled validators are held against. */
const published: object = JSON.parse(
  readFileSync(new URL("../../../schemas/envelope.schema.json", import.meta.url), "utf8"),
);
const keepsPromises = new Ajv().compile(published);
const accepted = new Ajv({ strictTypes: false }).compile(
  envelope["~standard"].jsonSchema.input({ target: "draft-07" }),
);

const junk = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constant([]),
  fc.constant({}),
  fc.jsonValue({ maxDepth: 2 }),
);

const optional = { requiredKeys: [] };
const orJunk = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: junk });

const anyError = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.record(
      { Code: orJunk(fc.string()), Message: orJunk(fc.string()), SubError: junk },
      optional,
    ),
  },
  { weight: 1, arbitrary: junk },
);

const anyResponse = fc
  .tuple(
    fc.record({ RequestId: orJunk(fc.string()), Error: anyError, DeprecatedWarning: junk }, optional),
    fc.dictionary(fc.string(), junk),
  )
  .map(([known, others]) => ({ ...others, ...known }));

/** Bodies near the border between what is accepted and what is not, and some far from it. */
const anyBody = fc.oneof(
  { weight: 8, arbitrary: fc.record({ Response: orJunk(anyResponse) }) },
  { weight: 2, arbitrary: fc.record({ Response: orJunk(anyResponse), Error: junk, Other: junk }, optional) },
  { weight: 1, arbitrary: junk },
);

const HARMLESS = new Set(["unknown-field", "deprecated-field"]);

const runs = { numRuns: 5_000 };

describe("the contract of the envelope agrees with plain Ajv on the schema", () => {
  test("a promise is broken exactly if the published schema rejects the body", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const outcome = envelope.check(body);
        const kept = outcome.status !== "malformed" && outcome.drift.every(({ code }) => HARMLESS.has(code));
        expect(kept).toBe(keepsPromises(body));
      }),
      runs,
    );
  });

  test("is, the bare guard, check and the contract's JSON Schema accept the same", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const verdict = accepted(body);
        expect(envelope.check(body).status !== "malformed").toBe(verdict);
        expect(envelope.is(body)).toBe(verdict);
        expect(isEnvelope(body)).toBe(verdict);
      }),
      runs,
    );
  });

  test("strict accepts exactly the bodies that have no issue except a deprecated field", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const outcome = envelope.check(body);
        const clean =
          outcome.status !== "malformed" && outcome.drift.every(({ code }) => code === "deprecated-field");
        expect(envelope.strict.check(body).status !== "malformed").toBe(clean);
      }),
      runs,
    );
  });

  test("decode judges a text as check judges its value", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const text = JSON.stringify(body);
        // Only a text shows that digits were lost: integers.test.ts has those.
        fc.pre(!/[0-9]{16}/.test(text));
        expect(envelope.decode(text)).toEqual(envelope.check(JSON.parse(text)));
      }),
      runs,
    );
  });
});

/** The bodies that the schema allows: a success, or a failure, with members of the action beside it. */
const others = fc
  .dictionary(fc.string(), junk)
  .map((members) =>
    Object.fromEntries(
      Object.entries(members).filter(([key]) => key !== "Error" && key !== "DeprecatedWarning"),
    ),
  );
const validSuccess = fc
  .tuple(others, fc.string())
  .map(([rest, id]) => ({ Response: { ...rest, RequestId: id } }));
const validFailure = fc
  .tuple(others, fc.string(), fc.string({ minLength: 1 }), fc.string())
  .map(([rest, id, Code, Message]) => ({ Response: { ...rest, Error: { Code, Message }, RequestId: id } }));

const notString = junk.filter((value) => typeof value !== "string");
const notObject = junk.filter((value) => typeof value !== "object" || value === null || Array.isArray(value));

type Body = { readonly Response: Readonly<Record<string, unknown>> };

const without = (object: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

const withResponse = (body: Body, change: Readonly<Record<string, unknown>>): Body => ({
  Response: { ...body.Response, ...change },
});

/** Each breaks one promise, and names the code and the path that have to be reported. */
const MUTATIONS: readonly [string, string, fc.Arbitrary<unknown>, (body: Body, junk: unknown) => unknown][] =
  [
    ["Response dropped", "no-response at Response", junk, () => ({})],
    [
      "Response of another kind",
      "no-response at Response",
      notObject,
      (_body, value) => ({ Response: value }),
    ],
    ["a body of another kind", "no-response at ", notObject, (_body, value) => value],
    [
      "RequestId dropped",
      "bad-request-id at Response.RequestId",
      junk,
      ({ Response }) => ({ Response: without(Response, "RequestId") }),
    ],
    [
      "RequestId of another kind",
      "bad-request-id at Response.RequestId",
      notString,
      (body, value) => withResponse(body, { RequestId: value }),
    ],
    [
      "Error of another kind",
      "bad-error at Response.Error",
      notObject.filter((value) => value !== null),
      (body, value) => withResponse(body, { Error: value }),
    ],
    [
      "Code dropped",
      "bad-error at Response.Error.Code",
      junk,
      (body) => withResponse(body, { Error: { Message: "m" } }),
    ],
    [
      "Code of another kind",
      "bad-error at Response.Error.Code",
      notString,
      (body, value) => withResponse(body, { Error: { Code: value, Message: "m" } }),
    ],
    [
      "Message dropped",
      "bad-error at Response.Error.Message",
      junk,
      (body) => withResponse(body, { Error: { Code: "X" } }),
    ],
    [
      "Message of another kind",
      "bad-error at Response.Error.Message",
      notString,
      (body, value) => withResponse(body, { Error: { Code: "X", Message: value } }),
    ],
  ];

describe("a body that the schema allows is accepted, and one breaking change makes it rejected", () => {
  test("a success", () => {
    fc.assert(
      fc.property(validSuccess, (body) => {
        expect(keepsPromises(body)).toBe(true);
        expect(envelope.check(body)).toEqual({
          status: "success",
          conforms: true,
          requestId: body.Response.RequestId,
          data: body.Response,
          drift: [],
          omitted: 0,
        });
      }),
    );
  });

  test("a failure", () => {
    fc.assert(
      fc.property(validFailure, (body) => {
        expect(keepsPromises(body)).toBe(true);
        expect(envelope.check(body)).toEqual({
          status: "failure",
          requestId: body.Response.RequestId,
          error: { code: body.Response.Error.Code, message: body.Response.Error.Message },
          response: body.Response,
          drift: [],
          omitted: 0,
        });
      }),
    );
  });

  test.each(MUTATIONS)("%s", (_name, expected, value, mutate) => {
    fc.assert(
      fc.property(fc.oneof(validSuccess, validFailure), value, (body, replacement) => {
        const outcome = envelope.check(mutate(body, replacement));
        expect(outcome.status).toBe("malformed");
        expect(
          "issues" in outcome && outcome.issues.map(({ code, path }) => `${code} at ${path.join(".")}`),
        ).toEqual([expected]);
      }),
    );
  });
});
