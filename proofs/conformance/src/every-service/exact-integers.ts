import { isRecord } from "@tc3-schema/base/json";
import type { IntegerMode } from "@tc3-schema/types";
import { readJson } from "./envelope-rule.ts";
import type { JsonPath } from "./json-path.ts";
import type { Declared } from "./read-declared.ts";
import type { Subject } from "./subject.ts";

/** An integer in an example that is beyond 2^53, and whether `decode` keeps its digits. */
export interface ExactInteger {
  readonly path: JsonPath;
  readonly digits: string;
  /** The kind in the definitions. Only int64 and uint64 are converted. */
  readonly declared: string;
  /** Whether it is exact as a bigint and as a string; undefined if it is not converted. */
  readonly exact?: boolean;
}

/** Strings are matched too, so that digits inside them are not taken for numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const MARK = "\u0000exactly ";

/** Returns the text with each integer beyond 2^53 turned into a string that keeps its digits. */
const marked = (text: string): string =>
  text.replace(TOKENS, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify(`${MARK}${token}`) : token,
  );

function* digitsIn(value: unknown, path: JsonPath): Generator<{ path: JsonPath; digits: string }> {
  if (typeof value === "string" && value.startsWith(MARK)) yield { path, digits: value.slice(MARK.length) };
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* digitsIn(each, [...path, index]);
  } else if (isRecord(value)) {
    for (const [name, each] of Object.entries(value)) yield* digitsIn(each, [...path, name]);
  }
}

const valueAt = (root: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );

const declaredAt = (answer: Declared, path: JsonPath): Declared | undefined =>
  path.reduce<Declared | undefined>((declared, step) => {
    if (declared?.kind === "array") return declared.of;
    return declared?.kind === "object" ? declared.members.get(String(step))?.declared : undefined;
  }, answer);

/** Returns every integer beyond 2^53 in a text, and whether `decode` keeps its digits. */
export function exactIntegers(text: string, { contract, answer }: Subject): readonly ExactInteger[] {
  const deliver = (integers: IntegerMode): unknown => {
    const outcome = contract.decode(text, { integers });
    if (outcome.status === "malformed") return undefined;
    return outcome.status === "success" ? outcome.data : outcome.response;
  };
  return [...digitsIn(readJson(marked(text))?.json, [])].map(({ path, digits }) => {
    const [first, ...inside] = path;
    const declared = first === "Response" ? declaredAt(answer, inside) : undefined;
    if (declared?.kind !== "integer") return { path, digits, declared: declared?.kind ?? "nothing" };
    const exact =
      valueAt(deliver("bigint"), inside) === BigInt(digits) && valueAt(deliver("string"), inside) === digits;
    return { path, digits, declared: declared.official, exact };
  });
}
