import { describe, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import { sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";

/**
 * The last of a doubled key wins, as in `JSON.parse`, and its digits win with it. A reader of our own, which keeps
 * every integer token as text, says what should come out.
 */

/** A number as the text has it. */
class Token {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Exact = Token | string | boolean | null | readonly Exact[] | ReadonlyMap<string, Exact>;

/** Reads JSON that is known to be valid. Numbers stay tokens; the last of a doubled key wins. */
function read(text: string): Exact {
  let at = 0;
  const blank = (): void => {
    while (/\s/.test(text[at] ?? "x")) at += 1;
  };
  const quoted = (): string => {
    const from = at;
    at += 1;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at += 1;
    return String(JSON.parse(text.slice(from, at)));
  };
  const value = (): Exact => {
    blank();
    const first = text[at];
    if (first === '"') return quoted();
    if (first === "{" || first === "[") {
      const isList = first === "[";
      const members = new Map<string, Exact>();
      const items: Exact[] = [];
      at += 1;
      blank();
      while (text[at] !== "}" && text[at] !== "]") {
        if (isList) {
          items.push(value());
        } else {
          const key = quoted();
          blank();
          at += 1;
          members.set(key, value());
        }
        blank();
        if (text[at] === ",") at += 1;
        blank();
      }
      at += 1;
      return isList ? items : members;
    }
    const [word = ""] = /^[-+.\w]+/.exec(text.slice(at, at + 400)) ?? [];
    at += word.length;
    return word === "true" ? true : word === "false" ? false : word === "null" ? null : new Token(word);
  };
  return value();
}

/** The result of `decode` where the definition says nothing: only plain tokens beyond 2^53 are converted. */
function converted(exact: Exact): unknown {
  if (typeof exact !== "object" || exact === null) return exact;
  if (exact instanceof Token) {
    const isPlain = /^-?\d+$/.test(exact.text);
    return isPlain && !Number.isSafeInteger(Number(exact.text)) ? BigInt(exact.text) : Number(exact.text);
  }
  if (!(exact instanceof Map)) return [...exact.values()].map(converted);
  // Not an object literal: `__proto__` is a member like any other.
  const object: object = {};
  for (const [key, member] of exact) {
    const value = converted(member);
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

const KEY = fc.constantFrom(
  '"A"',
  '"B"',
  '"\\u0041"',
  '"1"',
  '"0"',
  '"__proto__"',
  '"a\\"b:"',
  '"{"',
  '"Fee"',
  '""',
);
const NUMBER = fc.oneof(
  fc.bigInt({ min: 9_007_199_254_740_988n, max: 9_007_199_254_741_000n }).map(String),
  fc.bigInt({ min: -9_007_199_254_741_000n, max: -9_007_199_254_740_988n }).map(String),
  fc.constantFrom(
    "0",
    "-1",
    "1.5",
    "9007199254740993.0",
    "9007199254740993e0",
    "1e30",
    "12345678901234567890",
  ),
);
const BLANK = fc.constantFrom("", " ", "\n", "\t ");

const { json } = fc.letrec<{ json: string; object: string; list: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    { weight: 6, arbitrary: NUMBER },
    { weight: 1, arbitrary: fc.constantFrom('"9007199254740993"', "null", "true", '":"', '"\\\\"') },
    { weight: 4, arbitrary: tie("object") },
    { weight: 2, arbitrary: tie("list") },
  ),
  object: fc
    .array(fc.tuple(BLANK, KEY, BLANK, BLANK, tie("json"), BLANK), { maxLength: 6 })
    .map(
      (members) =>
        `{${members.map(([a, key, b, c, value, d]) => `${a}${key}${b}:${c}${value}${d}`).join(",")}}`,
    ),
  list: fc
    .array(fc.tuple(BLANK, tie("json"), BLANK), { maxLength: 5 })
    .map((items) => `[${items.map((item) => item.join("")).join(",")}]`),
}));

jest.setTimeout(600_000);
/** `TC3_RUNS=100000` for the long run. */
const numRuns = Number(process.env["TC3_RUNS"] ?? 4_000);

const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? `${each}n` : each));

describe("doubled keys", () => {
  test("the shortest case: a doubled key keeps its first place, and takes its last digits", () => {
    const body = '{"Response":{"A":0,"B":9007199254740993,"A":9007199254740995,"RequestId":"r"}}';
    expect(envelope.decode(body, { integers: "bigint" })).toMatchObject({
      data: { A: 9_007_199_254_740_995n, B: 9_007_199_254_740_993n },
    });
    expect(envelope.decode(body)).toMatchObject({
      drift: [
        { path: ["Response", "A"], received: "9007199254740995" },
        { path: ["Response", "B"], received: "9007199254740993" },
      ],
    });
  });

  test("a doubled Fee does not take the digits of an unknown field", () => {
    const body =
      '{"Response":{"SendStatusSet":[{"Fee":1,"New":9007199254740993,"Fee":9007199254740995}],"RequestId":"r"}}';
    expect(sendSms.decode(body, { integers: "string" })).toMatchObject({
      data: { SendStatusSet: [{ Fee: "9007199254740995" }] },
      drift: expect.arrayContaining([
        expect.objectContaining({ code: "unsafe-integer", received: "9007199254740993" }),
      ]),
    });
  });

  test("a reader of our own finds the same digits at the same places", () => {
    fc.assert(
      fc.property(json, (value) => {
        const body = `{"Response":{"X":${value},"RequestId":"r"}}`;
        const outcome = envelope.decode(body, { integers: "bigint" });
        const found = outcome.status === "success" ? outcome.data : outcome;
        const response = converted(read(body));
        expect(shown({ Response: found })).toBe(shown(response));
      }),
      { numRuns },
    );
  });
});
