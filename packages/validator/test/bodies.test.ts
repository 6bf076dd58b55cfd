import { describe, expect, jest, test } from "@jest/globals";
import { envelope } from "../src/index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOM = "\uFEFF";
const GOOD = '{"Response":{"RequestId":"r"}}';

/** A body from the wire, and the message of its one issue. */
const NOT_JSON: readonly [string, string, RegExp][] = [
  ["empty", "", /empty/],
  ["blank", " \n\t", /empty/],
  ["HTML", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", /HTML/],
  ["HTML behind blanks", "\n\n<html>", /HTML/],
  ["plain text", "upstream connect error", /not JSON/],
  ["truncated", '{"Response":{"RequestId":"b5b4', /not JSON/],
  ["something after the value", `${GOOD}x`, /not JSON/],
  ["two values", `${GOOD}\n${GOOD}`, /not JSON/],
  ["a comment", `/* */${GOOD}`, /not JSON/],
  ["a trailing comma", '{"Response":{"RequestId":"r",}}', /not JSON/],
  ["NaN", '{"Response":{"RequestId":"r","a":NaN}}', /not JSON/],
  ["a leading zero", '{"Response":{"RequestId":"r","a":01}}', /not JSON/],
  ["two byte order marks", BOM + BOM + GOOD, /not JSON/],
  ["a text with data in it", "see data: {}", /not JSON/],
  ["an event stream of data", 'data: {"Response":{}}\n\n', /event stream/],
  ["an event stream of events", "event: message\ndata: {}\n\n", /event stream/],
];

describe("a body that is not JSON", () => {
  test.each(NOT_JSON)("%s", (_name, body, message) => {
    for (const given of [body, bytes(body)]) {
      const outcome = envelope.decode(given);
      expect(outcome).toMatchObject({ status: "malformed", value: given, omitted: 0 });
      expect("issues" in outcome && outcome.issues).toEqual([
        {
          path: [],
          code: "not-json",
          message: expect.stringMatching(message),
          expected: "JSON object",
          received: expect.any(String),
        },
      ]);
    }
  });

  test("an issue shows only the beginning of a long body", () => {
    const outcome = envelope.decode(`<html>${"x".repeat(10_000)}`);
    expect("issues" in outcome && outcome.issues[0]?.received?.length).toBeLessThan(100);
  });

  test("bytes that are not UTF-8 are malformed, and the message says so", () => {
    for (const broken of [
      [0xff, 0xfe],
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
      [0x22, 0xe2, 0x82],
    ]) {
      const outcome = envelope.decode(Uint8Array.from(broken));
      expect(outcome).toMatchObject({
        status: "malformed",
        issues: [
          {
            code: "not-json",
            message: "the body is not UTF-8",
            expected: "string or UTF-8 bytes",
            received: "other bytes",
          },
        ],
      });
    }
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["an object", { Response: { RequestId: "r" } }],
    ["a boxed string", Object("x")],
    ["a response of fetch", new Response("{}")],
    ["an array of bytes", [123, 125]],
  ])("neither text nor bytes is a TypeError that names check: %s", (_name, body) => {
    for (const face of [envelope, envelope.strict])
      expect(() => Reflect.apply((given: string) => face.decode(given), undefined, [body])).toThrow(
        /^decode takes a body from the wire.* Pass a value that was parsed already to check\.$/,
      );
  });

  test("an ArrayBuffer is a body, of this realm or another, and so is any view of bytes", () => {
    const { buffer } = Uint8Array.from(bytes(GOOD));
    for (const body of [buffer, structuredClone(buffer), new Uint8Array(buffer), Buffer.from(GOOD)])
      expect(envelope.decode(body)).toMatchObject({ status: "success", requestId: "r" });
  });

  test("bytes that cannot become one string are not called bad UTF-8", () => {
    const decoder = jest.spyOn(TextDecoder.prototype, "decode").mockImplementation(() => {
      throw new Error("Cannot create a string longer than 0x1fffffe8 characters");
    });
    try {
      expect(envelope.decode(bytes(GOOD))).toMatchObject({
        status: "malformed",
        issues: [{ code: "not-json", message: expect.stringContaining("cannot be read: Cannot create") }],
      });
    } finally {
      decoder.mockRestore();
    }
  });
});

describe("a body that is JSON", () => {
  test.each([
    ["null", "null"],
    ["an array", "[]"],
    ["a number", "1"],
    ["a string", '"Response"'],
    ["without Response", "{}"],
    ["Response null", '{"Response":null}'],
  ])("%s is malformed because it has no Response", (_name, body) => {
    expect(envelope.decode(body)).toMatchObject({ status: "malformed", issues: [{ code: "no-response" }] });
    expect(envelope.decode(bytes(body))).toMatchObject({
      status: "malformed",
      issues: [{ code: "no-response" }],
    });
  });

  test("may begin with one byte order mark", () => {
    expect(envelope.decode(BOM + GOOD)).toMatchObject({ status: "success", requestId: "r" });
    expect(envelope.decode(bytes(BOM + GOOD))).toMatchObject({ status: "success", requestId: "r" });
  });

  test("can be a part of a larger buffer", () => {
    const buffer = bytes(`xx${GOOD}yy`);
    expect(envelope.decode(buffer.subarray(2, buffer.length - 2))).toMatchObject({ status: "success" });
  });

  test("can be nested 20,000 levels deep", () => {
    const deep = (open: string, close: string): string =>
      `{"Response":{"RequestId":"r","Deep":${open.repeat(20_000)}1${close.repeat(20_000)}}}`;
    for (const body of [deep("[", "]"), deep('{"a":', "}")]) {
      expect(envelope.decode(body).status).toBe("success");
      expect(envelope.strict.decode(body, { integers: "bigint" }).status).toBe("success");
    }
    expect(envelope.decode("[".repeat(20_000)).status).toBe("malformed");
  });

  test("keeps the digits of an integer that is 20,000 levels deep", () => {
    const body = `{"Response":{"RequestId":"r","Deep":${"[".repeat(20_000)}9007199254740993${"]".repeat(20_000)}}}`;
    const outcome = envelope.decode(body);
    expect(outcome).toMatchObject({
      drift: [
        {
          path: ["Response", "Deep", ...Array.from({ length: 254 }, () => 0)],
          message: expect.stringContaining("(19746 levels below this path)"),
        },
      ],
    });
    expect("drift" in outcome && outcome.drift[0]?.message.length).toBeLessThan(450);
    expect(envelope.decode(body, { integers: "string" }).status).toBe("success");
  });

  test("takes the last value of a key that comes twice, as JSON.parse does", () => {
    expect(envelope.decode('{"Response":1,"Response":{"RequestId":1,"RequestId":"r"}}')).toMatchObject({
      requestId: "r",
    });
    expect(envelope.decode('{"Response":{"RequestId":"r"},"Response":1}').status).toBe("malformed");
  });
});

describe("the key __proto__ is data, never a prototype", () => {
  const body =
    '{"__proto__":{"polluted":1},"Response":{"RequestId":"r","__proto__":{"polluted":2},"Big":9007199254740993}}';

  test.each(["number", "bigint", "string"] as const)("with integers as %s", (integers) => {
    const outcome = envelope.decode(body, { integers });
    expect(outcome).toMatchObject({ status: "success" });
    const data: object = "data" in outcome ? outcome.data : {};
    expect(Object.keys(data)).toEqual(["RequestId", "__proto__", "Big"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect("drift" in outcome && outcome.drift.map(({ path }) => path)).toContainEqual(["__proto__"]);
  });

  test("its members do not replace missing ones", () => {
    expect(envelope.decode('{"__proto__":{"Response":{"RequestId":"r"}}}')).toMatchObject({
      status: "malformed",
    });
    expect(envelope.decode('{"Response":{"__proto__":{"RequestId":"r"}}}')).toMatchObject({
      status: "malformed",
    });
  });
});
