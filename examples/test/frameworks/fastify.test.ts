import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { StandardSchema } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as sms from "@tc3-schema/validator/sms/v20210111";
import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { COMPLETE, FAILURE, INCOMPLETE, MALFORMED, UNKNOWN } from "./bodies.ts";

/** Ajv with every strict option. It throws if it does not know a keyword, and it does not change bodies. */
const STRICT: FastifyServerOptions = {
  ajv: { customOptions: { strict: true, coerceTypes: false, removeAdditional: false } },
};

const { sendSms } = sms;

type Face = typeof sendSms | typeof sendSms.strict;

const schemaOf = (face: { readonly "~standard": StandardSchema<unknown> }) =>
  face["~standard"].jsonSchema.input({ target: "draft-07" });

const servers: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/**
 * Uses a real connection, because Fastify's `inject` loads an ES module with `require`, which Jest cannot do on Node
 * 20.
 */
async function serve(options: FastifyServerOptions, routes: (server: FastifyInstance) => void) {
  const server = Fastify(options);
  servers.push(server);
  routes(server);
  const home = await server.listen({ host: "127.0.0.1", port: 0 });
  return async (body: unknown) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(home, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };
}

const bodies = [COMPLETE, INCOMPLETE, UNKNOWN, FAILURE, ...MALFORMED.map(([, body]) => body)];

describe.each<readonly [string, Face]>([
  ["the contract", sendSms],
  ["its strict form", sendSms.strict],
])("the JSON Schema of %s", (_, face) => {
  test("is accepted by Ajv's strict mode, and gives the same verdicts as the contract", async () => {
    const warned = jest.spyOn(console, "warn").mockImplementation(() => {});
    const post = await serve(STRICT, (server) => {
      server.post("/", { schema: { body: schemaOf(face) } }, async ({ body }) => body);
    });
    const answers = await Promise.all(bodies.map(post));
    expect(answers.map(({ status }) => status)).toEqual(bodies.map((body) => (face.is(body) ? 200 : 400)));
    const taken = answers.filter(({ status }) => status === 200);
    expect(taken.map(({ body }) => body)).toEqual(bodies.filter((body) => face.is(body)));
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
  });

  test("can be a response schema too", async () => {
    const warned = jest.spyOn(console, "warn").mockImplementation(() => {});
    const post = await serve(STRICT, (server) => {
      server.post("/", { schema: { response: { 200: schemaOf(face) } } }, async ({ body }) => body);
    });
    expect(await post(COMPLETE)).toEqual({ status: 200, body: COMPLETE });
    expect(await post(FAILURE)).toEqual({ status: 200, body: FAILURE });
    const rejected = await Promise.all(MALFORMED.map(([, body]) => post(body)));
    expect(new Set(rejected.map(({ status }) => status))).toEqual(new Set([500]));
    // A serializer writes only the members that the schema names.
    expect(await post(UNKNOWN)).toEqual({ status: 200, body: COMPLETE });
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
  });
});

test.each(Object.entries({ envelope, ...callbacks, ...sms }))(
  "a server with %s and its strict form starts",
  async (_, contract) => {
    const server = Fastify(STRICT);
    servers.push(server);
    for (const [path, face] of [
      ["/tolerant", contract],
      ["/strict", contract.strict],
    ] as const) {
      const schema = schemaOf(face);
      server.post(path, { schema: { body: schema, response: { 200: schema } } }, async ({ body }) => body);
    }
    await server.ready();
    expect(server.hasRoute({ method: "POST", url: "/strict" })).toBe(true);
  },
);

test("with its default options, Fastify changes a body before it is judged", async () => {
  const post = await serve({}, (server) => {
    server.post("/", { schema: { body: schemaOf(sendSms.strict) } }, async ({ body }) => body);
  });
  expect(await post(UNKNOWN)).toEqual({ status: 200, body: COMPLETE });
  const withRequestId = (RequestId: unknown) => ({ Response: { ...COMPLETE.Response, RequestId } });
  expect(sendSms.is(withRequestId(1))).toBe(false);
  expect(await post(withRequestId(1))).toEqual({ status: 200, body: withRequestId("1") });
});

test("a contract can be the validator itself, through Standard Schema", async () => {
  const post = await serve({}, (server) => {
    server.setValidatorCompiler<Face>(({ schema }) => (value: unknown) => {
      const result = schema["~standard"].validate(value);
      if (result.issues === undefined) return { value: result.value };
      return { error: new Error(result.issues.map(({ message }) => message).join("; ")) };
    });
    server.post("/", { schema: { body: sendSms } }, async ({ body }) => body);
  });
  const accepted = [COMPLETE, INCOMPLETE, UNKNOWN, FAILURE];
  expect(await Promise.all(accepted.map(post))).toEqual(accepted.map((body) => ({ status: 200, body })));
  const rejected = await Promise.all(MALFORMED.map(([, body]) => post(body)));
  const said = {
    status: 400,
    body: expect.objectContaining({ message: expect.stringContaining("expected") }),
  };
  expect(rejected).toEqual(MALFORMED.map(() => said));
});
