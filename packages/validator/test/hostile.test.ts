import { describe, expect, test } from "@jest/globals";
import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import { isSendSms } from "../generated/sms/v20210111/guards.js";
import { sendSms } from "../generated/sms/v20210111/index.js";
import { isEnvelope } from "../src/guards.ts";
import { envelope } from "../src/index.ts";

const throwing = (message: string): ProxyHandler<object> => ({
  get: () => {
    throw new Error(message);
  },
  has: () => {
    throw new Error(message);
  },
  ownKeys: () => {
    throw new Error(message);
  },
});

/** Values that JSON.parse never gives: check still answers, and is says the same. */
const HOSTILE: readonly [string, unknown][] = [
  ["a proxy that throws", new Proxy({}, throwing("no"))],
  ["a Response that throws", { Response: new Proxy({}, throwing("no")) }],
  [
    "a getter that throws",
    {
      get Response(): never {
        throw new Error("no");
      },
    },
  ],
  ["a revoked proxy", revoked()],
  ["a function", () => ({ Response: { RequestId: "r" } })],
  ["a symbol", Symbol("x")],
  ["a bigint", 1n],
  ["a Date", new Date(0)],
  ["a Map", new Map([["Response", { RequestId: "r" }]])],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("a value that no JSON text can give", () => {
  test.each(HOSTILE)("%s is malformed, and nothing is thrown", (_name, value) => {
    expect(envelope.check(value)).toMatchObject({ status: "malformed", issues: [{ code: "no-response" }] });
    expect(envelope.strict.check(value)).toHaveProperty("status", "malformed");
    expect(envelope.is(value)).toBe(false);
    expect(envelope["~standard"].validate(value)).toHaveProperty("issues");
  });

  const inEnvelope = { RequestId: "r" };
  const error = { Code: "c", Message: "m" };
  const list = (members: object): object => Object.assign([], members);

  test.each([
    ["an array with the members of an answer", list({ Response: inEnvelope })],
    ["an array with an item and the members of an answer", list({ Response: inEnvelope, 0: 1 })],
    ["an answer whose Response is an array with its members", { Response: list(inEnvelope) }],
    [
      "an answer whose Error is an array with its members",
      { Response: { ...inEnvelope, Error: list(error) } },
    ],
    [
      "an answer whose Error is an array with an empty Code",
      { Response: { ...inEnvelope, Error: list({ Code: "" }) } },
    ],
  ])("%s is malformed for the guards, is and check", (_name, value) => {
    expect(isEnvelope(value)).toBe(false);
    expect(isSendSms(value)).toBe(false);
    expect(envelope.is(value)).toBe(false);
    expect(sendSms.is(value)).toBe(false);
    expect(envelope.check(value)).toHaveProperty("status", "malformed");
    expect(sendSms.check(value)).toHaveProperty("status", "malformed");
  });

  test("members called length are accepted in a body, its Response and its Error", () => {
    const value = { Response: { ...inEnvelope, Error: { ...error, length: 0 }, length: 0 }, length: 0 };
    expect(isEnvelope(value)).toBe(true);
    expect(isSendSms(value)).toBe(true);
    expect(envelope.check(value)).toHaveProperty("status", "failure");
  });

  test("a getter that throws something other than an Error makes it malformed", () => {
    const value = {
      get Response(): never {
        // oxlint-disable-next-line typescript/only-throw-error
        throw "words";
      },
    };
    expect(envelope.check(value)).toMatchObject({ issues: [{ message: "reading the value threw: words" }] });
  });

  test("a getter that throws something that cannot be shown makes it malformed", () => {
    const value = {
      get Response(): never {
        // oxlint-disable-next-line typescript/only-throw-error
        throw Object.create(null);
      },
    };
    expect(envelope.check(value)).toMatchObject({
      issues: [{ message: "reading the value threw: something that cannot be shown" }],
    });
  });

  test("a getter for which the call stack is too short makes it too deep", () => {
    const value = {
      get Response(): never {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const outcome = envelope.check(value);
    expect("issues" in outcome && outcome.issues).toEqual([
      {
        path: [],
        code: "too-deep",
        message: "the value is nested so deep that the call stack ended while it was read",
      },
    ]);
  });

  test("a value that is first wrong and then right is rejected by assert, with the reason", () => {
    let reads = 0;
    const value = {
      get Response(): unknown {
        reads += 1;
        return reads === 1 ? null : { RequestId: "r" };
      },
    };
    const attempt = (): void => {
      reads = 0;
      envelope.assert(value);
    };
    expect(attempt).toThrow(ResponseValidationError);
    expect(attempt).toThrow("the value changed while it was read");
  });

  test("a bigint is taken for an integer, and for nothing else", () => {
    const item = {
      SerialNo: "",
      PhoneNumber: "",
      SessionContext: "",
      Code: "Ok",
      Message: "",
      IsoCode: "CN",
    };
    const check = (members: object): unknown => {
      const outcome = sendSms.check({
        Response: { RequestId: "r", SendStatusSet: [{ ...item, Fee: 1, ...members }] },
      });
      return outcome.status === "malformed" ? outcome.issues : outcome.drift;
    };
    expect(check({ Fee: 1n })).toEqual([]);
    expect(check({ Code: 1n })).toMatchObject([{ code: "wrong-kind", received: "bigint" }]);
  });

  test("options that throw do not make decode throw", () => {
    const options = {
      get integers(): never {
        throw new Error("no");
      },
    };
    expect(envelope.decode('{"Response":{"RequestId":"r"}}', options)).toHaveProperty("status", "malformed");
  });

  test("a body without a prototype is accepted", () => {
    const body: unknown = Object.assign(Object.create(null), {
      Response: Object.assign(Object.create(null), { RequestId: "r" }),
    });
    expect(envelope.check(body)).toMatchObject({ status: "success", requestId: "r" });
  });

  test("the envelope accepts a cycle among the members of an action", () => {
    const response: Record<string, unknown> = { RequestId: "r" };
    response["Self"] = response;
    expect(envelope.check({ Response: response })).toMatchObject({ status: "success" });
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "a value that changes at read %i is malformed, or its data is what was judged",
    (last) => {
      let reads = 0;
      const value = {
        get Response(): unknown {
          reads += 1;
          return reads < last ? { RequestId: "r" } : null;
        },
      };
      const outcome = envelope.check(value);
      const result = "data" in outcome ? outcome.data : outcome.status;
      expect(["malformed", { RequestId: "r" }]).toContainEqual(result);
    },
  );
});

describe("a value that changes after it was judged", () => {
  /** A member that has one value when it is read first, and another one later. */
  const changing = (name: string, first: unknown, later: unknown): object => {
    let reads = 0;
    return Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? first : later;
      },
    });
  };
  const changed = { path: [], code: "no-response", message: "the value changed while it was read" };

  test.each([
    ["its Response is null", changing("Response", { RequestId: "r" }, null)],
    ["its RequestId is a number", { Response: changing("RequestId", "r", 5) }],
  ])("is malformed, and the issue says why: %s", (_what, value) => {
    const outcome = envelope.check(value);
    expect("issues" in outcome && outcome.issues).toStrictEqual([changed]);
  });

  test.each([
    ["Code", { Message: "m" }, "X"],
    ["Message", { Code: "X" }, "m"],
  ])("is no failure if the %s of its Error is a number, because its type is string", (name, rest, text) => {
    const Error = Object.assign(changing(name, text, 5), rest);
    expect(envelope.check({ Response: { RequestId: "r", Error } }).status).toBe("success");
  });

  test("is rejected by Standard Schema with the reason, if it was wrong at first and is right later", () => {
    const value = changing("Response", null, { RequestId: "r" });
    const { message, path } = changed;
    expect(envelope["~standard"].validate(value)).toStrictEqual({ issues: [{ message, path }] });
  });
});

describe("check does not look into an unknown field", () => {
  test("a getter that throws", () => {
    const Extra = Object.defineProperty({}, "x", {
      enumerable: true,
      get: () => {
        throw new Error("boom");
      },
    });
    expect(sendSms.check({ Response: { SendStatusSet: [], RequestId: "r", Extra } })).toMatchObject({
      status: "success",
      conforms: true,
    });
  });

  test("a proxy that was revoked", () => {
    for (const [Extra, received] of [
      [revoked(), "object"],
      [[revoked()], "array"],
    ]) {
      const body = { Response: { SendStatusSet: [], RequestId: "r", Extra } };
      expect(sendSms.is(body)).toBe(true);
      expect(sendSms.check(body)).toMatchObject({
        status: "success",
        drift: [{ code: "unknown-field", received }],
      });
    }
  });

  test("a cycle with two ways around", () => {
    const Extra: Record<string, unknown> = {};
    Extra["one"] = Extra;
    Extra["other"] = Extra;
    expect(sendSms.check({ Response: { SendStatusSet: [], RequestId: "r", Extra } })).toMatchObject({
      status: "success",
      conforms: true,
    });
  });
});
