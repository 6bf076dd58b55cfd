import { describe, expect, test } from "@jest/globals";
import { reply } from "../generated/sms/callbacks/index.js";
import { sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";
import { alike, defineContract } from "../src/runtime/index.ts";

/**
 * Defects that hostile bodies revealed. None of these tests measures time: each body once gave a wrong answer, or none.
 */
describe("an integer of more than a thousand digits", () => {
  const body = `{"Response":{"RequestId":"r","Id":${"9".repeat(1_001)}}}`;

  test("becomes no bigint in an unknown field, and is reported", () => {
    expect(envelope.decode(body, { integers: "bigint" })).toMatchObject({
      status: "success",
      conforms: false,
      data: { Id: Number.POSITIVE_INFINITY },
      drift: [{ code: "unsafe-integer", path: ["Response", "Id"] }],
    });
    expect(envelope.strict.decode(body, { integers: "bigint" })).toMatchObject({ status: "malformed" });
  });

  test("is converted if it has exactly a thousand", () => {
    const digits = "9".repeat(1_000);
    expect(
      envelope.decode(`{"Response":{"RequestId":"r","Id":${digits}}}`, { integers: "bigint" }),
    ).toMatchObject({ conforms: true, data: { Id: BigInt(digits) } });
  });
});

test("a body that strict rejects stays as it came, so that it can be logged", () => {
  const text = '{"Response":{"SendStatusSet":[{"Code":"Ok","Fee":1}],"RequestId":"r"}}';
  const outcome = sendSms.strict.decode(text, { integers: "bigint" });
  expect(outcome).toMatchObject({ status: "malformed", value: JSON.parse(text) });
  expect(JSON.stringify(outcome)).toContain('"Fee":1');
});

test("the message about an unknown field does not recommend another integer mode, because none converts it", () => {
  const text = '{"Response":{"SendStatusSet":[],"New":9007199254740993,"RequestId":"r"}}';
  const outcome = sendSms.decode(text, { integers: "bigint" });
  const messages = "drift" in outcome ? outcome.drift.map(({ message }) => message) : [];
  expect(messages).toContain(
    "Response.New: a number cannot hold the integer 9007199254740993, it is beyond 2^53",
  );
});

test("an unknown field whose getter throws is drift, and no reason to reject", () => {
  const body = {
    Response: {
      RequestId: "r",
      SendStatusSet: [],
      get New(): never {
        throw new Error("no");
      },
    },
  };
  expect(sendSms.is(body)).toBe(true);
  expect(sendSms.check(body)).toMatchObject({ status: "success", drift: [{ code: "unknown-field" }] });
});

test("is and check accept an instance of a class whose Response is a getter", () => {
  class Body {
    get Response(): object {
      return { RequestId: "r", SendStatusSet: [] };
    }
  }
  const body = new Body();
  expect(sendSms.is(body)).toBe(true);
  expect(sendSms.check(body)).toMatchObject({
    status: "success",
    requestId: "r",
    data: { SendStatusSet: [] },
  });
});

test("is and check find the members of a callback that is an instance of a class", () => {
  class Reply {
    get mobile(): string {
      return "13800000000";
    }
    get time(): unknown {
      return "now";
    }
  }
  const body = new Reply();
  expect(reply.is(body)).toBe(false);
  expect(reply.check(body)).toMatchObject({
    status: "malformed",
    issues: [{ code: "wrong-kind", path: ["time"] }],
  });
});

test("is and check agree on an object that inherits all its members", () => {
  const inheriting = (response: object): object => Object.create({ Response: Object.create(response) });
  const accepted = inheriting({ RequestId: "r", SendStatusSet: [] });
  const rejected = inheriting({ RequestId: "r", SendStatusSet: 0 });
  expect(sendSms.is(accepted)).toBe(true);
  expect(sendSms.check(accepted).status).toBe("success");
  expect(sendSms.is(rejected)).toBe(false);
  expect(sendSms.check(rejected)).toMatchObject({ status: "malformed", requestId: "r" });
});

test("is and check agree on an object of a wide type that inherits a member of another kind", () => {
  const isText = (value: unknown): boolean => value === undefined || typeof value === "string";
  const contract = defineContract<{ RequestId: string }, never>({
    service: "made",
    version: "2026-01-01",
    action: "Read",
    is: (body) => isText(Object(body).Response.Note),
    conforms: (body, _isExact, own) => isText(own(Object(body).Response)["Note"]),
    inherits: () => false,
    report: (response, at, note) => {
      const { Note } = Object(response);
      if (!isText(Note)) note(`${at}/Note`, "type", Note, "string");
    },
    response: { properties: { Note: { type: "string" } } },
  });
  const body = { Response: Object.assign(Object.create({ Note: 5 }), { RequestId: "r" }) };
  expect(contract.is(body)).toBe(false);
  expect(contract.check(body)).toMatchObject({
    status: "malformed",
    issues: [{ path: ["Response", "Note"] }],
  });
});

test("decode throws a TypeError for an object that only calls itself an ArrayBuffer", () => {
  const body: unknown = { [Symbol.toStringTag]: "ArrayBuffer" };
  expect(() => Reflect.apply((given: string) => sendSms.decode(given), undefined, [body])).toThrow(TypeError);
});

describe("alike", () => {
  const copyOf = (value: Record<string, unknown>, first: Record<string, unknown>): unknown => {
    const read = alike(() => ({ Fee: undefined, Code: undefined }));
    read(first);
    return read(value);
  };

  test("copies the declared members of an object whose members differ from those of the first", () => {
    expect(copyOf({ Fee: 1, New: 2 }, { Code: "" })).toStrictEqual({ Fee: 1, Code: undefined });
  });

  test("returns an object with the members of the first as it is", () => {
    const value = { Fee: 1, New: 2 };
    expect(copyOf(value, { Fee: 3, New: 4 })).toBe(value);
  });

  test("does not set the prototype of a copy", () => {
    const copy = copyOf(JSON.parse('{"__proto__":{"Code":"Ok"},"Fee":1}'), { Code: "" });
    expect(copy).toStrictEqual({ Fee: 1, Code: undefined });
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});
