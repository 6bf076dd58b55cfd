import { describe, expect, test } from "@jest/globals";
import { envelope } from "../src/index.ts";

const BODY =
  '{"Response":{"RequestId":"r","Id":12345678901234567890,"Safe":9007199254740991,"List":[1,-9007199254740993],"Text":"9007199254740993"}}';

describe("integers beyond 2^53", () => {
  test("stay as JSON.parse returns them by default, and are reported with their digits", () => {
    const outcome = envelope.decode(BODY);
    expect(outcome).toMatchObject({ status: "success", conforms: false });
    expect("data" in outcome && outcome.data).toEqual(JSON.parse(BODY).Response);
    expect("drift" in outcome && outcome.drift).toEqual([
      {
        path: ["Response", "Id"],
        code: "unsafe-integer",
        message:
          'Response.Id: a number cannot hold the integer 12345678901234567890, it is beyond 2^53: decode with integers "bigint" or "string"',
        expected: "integer within ±(2^53 − 1)",
        received: "12345678901234567890",
      },
      expect.objectContaining({
        path: ["Response", "List", 1],
        code: "unsafe-integer",
        received: "-9007199254740993",
      }),
    ]);
  });

  test('are exact with integers "bigint": other values stay as they are, and no drift is left', () => {
    expect(envelope.decode(BODY, { integers: "bigint" })).toEqual({
      status: "success",
      conforms: true,
      requestId: "r",
      data: {
        RequestId: "r",
        Id: 12345678901234567890n,
        Safe: 9007199254740991,
        List: [1, -9007199254740993n],
        Text: "9007199254740993",
      },
      drift: [],
      omitted: 0,
    });
  });

  test('are exact with integers "string"', () => {
    expect(envelope.decode(BODY, { integers: "string" })).toMatchObject({
      conforms: true,
      data: { Id: "12345678901234567890", Safe: 9007199254740991, List: [1, "-9007199254740993"] },
      drift: [],
    });
  });

  test("are rejected by strict only if digits were lost", () => {
    expect(envelope.strict.decode(BODY)).toMatchObject({
      status: "malformed",
      requestId: "r",
      issues: [{ code: "unsafe-integer" }, { code: "unsafe-integer" }],
    });
    expect(envelope.strict.decode(BODY, { integers: "bigint" }).status).toBe("success");
    expect(envelope.strict.decode(BODY, { integers: "string" }).status).toBe("success");
  });

  test.each([
    ["a float that large loses nothing that can be known", "1.5e300"],
    ["nor does an exponent", "1e30"],
    ["2^53 − 1 is safe", "9007199254740991"],
    ["its negative too", "-9007199254740991"],
    ["many digits after the point are a float", "0.12345678901234567890"],
  ])("%s", (_why, token) => {
    const outcome = envelope.decode(`{"Response":{"RequestId":"r","Value":${token}}}`);
    expect(outcome).toMatchObject({ conforms: true, drift: [] });
    expect(
      envelope.decode(`{"Response":{"RequestId":"r","Value":${token}}}`, { integers: "bigint" }),
    ).toMatchObject({
      data: { Value: Number(token) },
    });
  });

  test.each(["9007199254740992", "-9007199254740992", "9007199254740993", `1${"0".repeat(400)}`])(
    "%s is beyond",
    (digits) => {
      const body = `{"Response":{"RequestId":"r","Value":${digits}}}`;
      expect(envelope.decode(body)).toMatchObject({ drift: [{ received: digits }] });
      expect(envelope.decode(body, { integers: "bigint" })).toMatchObject({
        data: { Value: BigInt(digits) },
      });
      expect(envelope.decode(body, { integers: "string" })).toMatchObject({ data: { Value: digits } });
    },
  );

  test("become no bigint beyond a thousand digits, because that would take long", () => {
    const body = (digits: string): string => `{"Response":{"RequestId":"r","Value":${digits}}}`;
    const [last, next] = ["9".repeat(1_000), "9".repeat(1_001)];
    expect(envelope.decode(body(last), { integers: "bigint" })).toMatchObject({
      data: { Value: BigInt(last) },
      drift: [],
    });
    expect(envelope.decode(body(next), { integers: "string" })).toMatchObject({
      data: { Value: next },
      drift: [],
    });
    expect(envelope.decode(body(next), { integers: "bigint" })).toMatchObject({
      data: { Value: Infinity },
      drift: [
        {
          code: "unsafe-integer",
          message: `Response.Value: a number cannot hold the integer ${"9".repeat(40)}…, it is beyond 2^53`,
        },
      ],
    });
  });

  test("can have six million digits", () => {
    const digits = "9".repeat(6_000_000);
    const outcome = envelope.decode(`{"Response":{"RequestId":"r","Value":${digits}}}`, {
      integers: "string",
    });
    expect("data" in outcome && outcome.data["Value"] === digits).toBe(true);
  });

  test("are exact in the response of a failure too", () => {
    const body = '{"Response":{"Error":{"Code":"X","Message":"m"},"RequestId":"r","Id":9007199254740993}}';
    expect(envelope.decode(body, { integers: "bigint" })).toMatchObject({
      status: "failure",
      response: { Id: 9007199254740993n },
      drift: [],
    });
    expect(envelope.decode(body)).toMatchObject({ status: "failure", drift: [{ code: "unsafe-integer" }] });
  });

  test("are reported outside the Response too", () => {
    const outcome = envelope.decode('{"Response":{"RequestId":"r"},"Trace":9007199254740993}');
    expect("drift" in outcome && outcome.drift.map(({ code }) => code)).toEqual([
      "unknown-field",
      "unsafe-integer",
    ]);
  });

  test("are reported once if their key comes twice", () => {
    const body =
      '{"Response":{"RequestId":"r","A":9007199254740993,"A":1,"B":{"C":9007199254740993},"B":[2]}}';
    expect(envelope.decode(`${body.slice(0, -2)},"D":9007199254740995}}`)).toMatchObject({
      drift: [{ path: ["Response", "D"] }],
      data: { A: 1, B: [2] },
    });
  });

  test("are no other kind in an exact mode: RequestId and Code are judged as JSON.parse returned them", () => {
    expect(
      envelope.decode('{"Response":{"RequestId":9007199254740993}}', { integers: "string" }),
    ).toMatchObject({
      status: "malformed",
      issues: [{ code: "bad-request-id", received: "number" }],
    });
  });
});
