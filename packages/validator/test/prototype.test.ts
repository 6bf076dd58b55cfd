import { afterEach, describe, expect, test } from "@jest/globals";
import { deliveryStatus } from "../generated/sms/callbacks/index.js";
import { sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";

/**
 * A library that extends Object.prototype, or an attacker who got at it, changes no verdict: only own members count.
 * Assertions come after the prototype is as it was, for Jest needs it too.
 */
const item = {
  SerialNo: "1",
  PhoneNumber: "+8613800000000",
  Fee: 1,
  SessionContext: "",
  Code: "Ok",
  Message: "send success",
  IsoCode: "CN",
};
const sent = { Response: { SendStatusSet: [item], RequestId: "r" } };
const { Fee: _fee, ...withoutFee } = item;
const receipt = {
  user_receive_time: "2021-01-11 10:00:00",
  nationcode: "86",
  mobile: "13800000000",
  report_status: "SUCCESS",
  errmsg: "DELIVRD",
  description: "",
  sid: "1",
};

const BODIES: Readonly<Record<string, unknown>> = {
  "a success": sent,
  "a success with an unknown field": { Response: { ...sent.Response, New: {} } },
  "a promised field is missing": { Response: { SendStatusSet: [withoutFee], RequestId: "r" } },
  "a promised field is missing, an unknown one is there": {
    Response: { SendStatusSet: [{ ...withoutFee, New: 1 }], RequestId: "r" },
  },
  "a failure": { Response: { Error: { Code: "InternalError", Message: "m" }, RequestId: "r" } },
  "a failure without a Message": { Response: { Error: { Code: "InternalError" }, RequestId: "r" } },
  "no RequestId": { Response: { SendStatusSet: [] } },
  "no Response": {},
  "a promised list is null": { Response: { SendStatusSet: null, RequestId: "r" } },
  "a kind is wrong": { Response: { SendStatusSet: "none", RequestId: "r" } },
  "a callback": [receipt],
};

const ADDED: readonly (readonly [name: string, value: unknown])[] = [
  ["extra", 1],
  ["Fee", 1],
  ["Fee", "one"],
  ["SendStatusSet", 5],
  ["Response", { RequestId: "p" }],
  ["RequestId", "p"],
  ["RequestId", 5],
  ["Error", { Code: "InternalError", Message: "m" }],
  ["Error", 5],
  ["Code", "InternalError"],
  ["Message", "m"],
  ["deep", { deeper: {} }],
  ["mobile", 5],
  ["SendStatusSet", []],
  ["DeprecatedWarning", "old"],
  ["issue", 1],
  ["integers", "bigint"],
  ["ownError", true],
];

const FACES = [sendSms, sendSms.strict, envelope, envelope.strict, deliveryStatus, deliveryStatus.strict];

const texts = new Map(Object.values(BODIES).map((body) => [body, JSON.stringify(body)]));

/** All verdicts on all bodies, as text: nothing of it depends on the prototype any more. */
const verdicts = (): readonly string[] =>
  Object.values(BODIES).flatMap((body) => {
    const text = texts.get(body) ?? "";
    return FACES.flatMap((face) =>
      [face.is(body), face.check(body), face.decode(text), face.decode(text, { integers: "bigint" })].map(
        (verdict) => brief(verdict),
      ),
    );
  });

/** `JSON.stringify` reads own members only. */
const brief = (verdict: unknown): string =>
  JSON.stringify(verdict, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));

const added: string[] = [];
afterEach(() => {
  for (const name of added.splice(0)) Reflect.deleteProperty(Object.prototype, name);
});

function extend(name: string, value: unknown, enumerable: boolean): void {
  // oxlint-disable-next-line no-extend-native -- the very thing that must do no harm
  Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
  added.push(name);
}

describe("a property of Object.prototype changes no verdict", () => {
  const expected = verdicts();

  test.each(ADDED)("%s: %j, enumerable", (name, value) => {
    extend(name, value, true);
    const found = verdicts();
    Reflect.deleteProperty(Object.prototype, name);
    expect(found).toEqual(expected);
  });

  test.each(ADDED)("%s: %j, not enumerable", (name, value) => {
    extend(name, value, false);
    const found = verdicts();
    Reflect.deleteProperty(Object.prototype, name);
    expect(found).toEqual(expected);
  });

  test.each([true, false])("the digits of an unknown field are found (enumerable: %j)", (enumerable) => {
    const body =
      '{"Response":{"SendStatusSet":[],"RequestId":"r","New":9007199254740993,"Deep":{"A":9007199254740995}}}';
    extend("Fee", 1, enumerable);
    const text = brief(sendSms.decode(body));
    Reflect.deleteProperty(Object.prototype, "Fee");
    expect(text).toContain('"received":"9007199254740993"');
    expect(text).toContain('"received":"9007199254740995"');
  });

  test("two objects there do not make decode run forever", () => {
    extend("left", {}, true);
    extend("right", {}, true);
    const outcome = envelope.decode('{"Response":{"RequestId":"r","A":{"B":9007199254740993}}}');
    const text = brief(outcome);
    for (const name of ["left", "right"]) Reflect.deleteProperty(Object.prototype, name);
    expect(text).toContain('"received":"9007199254740993"');
  });
});
