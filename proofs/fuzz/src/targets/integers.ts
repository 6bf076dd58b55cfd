import assert from "node:assert/strict";
import { isRecord } from "@tc3-schema/base/json";
import * as fc from "fast-check";
import { type Declared, formOf } from "../declared.ts";
import { exactly, integerOf, isPlain, tokenOf } from "../exact.ts";
import { type Law, type Trying, trying, tryLaw, tryLaws } from "../law.ts";
import { type ComparedOutcome, type Subject, subjects } from "../subjects.ts";
import type { Budget, Result, Target } from "../target.ts";
import { type Case, cases, numbers, shown } from "../texts.ts";

const MODES = ["number", "bigint", "string"] as const;
type Mode = (typeof MODES)[number];

/** The declaration of a value in the definition. */
type There =
  | { readonly says: "nothing" }
  /** The member is known, but not its content, so lost digits do not matter. */
  | { readonly says: "no matter" }
  | { readonly says: "a number"; readonly has64Bits: boolean }
  | { readonly says: "a list"; readonly items: () => There }
  | { readonly says: "an object"; readonly member: (name: string) => There };

const NOTHING: There = { says: "nothing" };
const NO_MATTER: There = { says: "no matter" };

function thereOf(declared: Declared, { types }: Pick<Subject, "types">): There {
  const form = formOf(declared, types);
  switch (form.form) {
    case "any":
      return NO_MATTER;
    case "list":
      return { says: "a list", items: () => thereOf(form.items, { types }) };
    case "scalar":
      return { says: "a number", has64Bits: form.has64Bits };
    case "object":
      return {
        says: "an object",
        member: (name) => {
          const { properties } = form.type;
          const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
          return member === undefined ? NOTHING : thereOf(member, { types });
        },
      };
  }
}

const OF_AN_ERROR: There = {
  says: "an object",
  member: (name) => (name === "Code" || name === "Message" ? NO_MATTER : NOTHING),
};

/** Returns the declaration of a body. */
function bodyOf(subject: Subject, exact: unknown): There {
  const { body, response, types } = subject;
  if (body !== undefined) return thereOf(body, subject);
  // The envelope does not know any members of the action.
  if (response === undefined) return NOTHING;
  const own = types[response]?.properties["Error"];
  const given = isRecord(exact) && isRecord(exact["Response"]) ? Object.keys(exact["Response"]) : [];
  const isOwn = own !== undefined && given.some((name) => name !== "Error" && name !== "RequestId");
  const declared = thereOf({ $ref: `#/definitions/${response}` }, subject);
  const member = (name: string): There => {
    if (name === "DeprecatedWarning") return NO_MATTER;
    if (name === "Error" && !isOwn) return OF_AN_ERROR;
    return declared.says === "an object" ? declared.member(name) : NOTHING;
  };
  return {
    says: "an object",
    member: (name) => (name === "Response" ? { says: "an object", member } : NOTHING),
  };
}

/** The most digits that an issue shows. */
const RECEIVED = 1_000;

/** The expected result, and the digits that must be reported as lost. */
class Expected {
  readonly lost: string[] = [];
  readonly #mode: Mode;
  readonly #isOpen: boolean;

  constructor(mode: Mode, isOpen: boolean) {
    this.#mode = mode;
    this.#isOpen = isOpen;
  }

  #lose(digits: string): void {
    this.lost.push(digits.length > RECEIVED ? `${digits.slice(0, RECEIVED)}…` : digits);
  }

  #number(token: string, there: There): unknown {
    const number = Number(token);
    const isSafe = Number.isSafeInteger(number);
    if (there.says === "nothing") {
      if (isSafe || !isPlain(token)) return number;
      if (this.#isOpen && this.#mode !== "number") return this.#mode === "bigint" ? BigInt(token) : token;
      this.#lose(token);
      return number;
    }
    if (there.says !== "a number" || !there.has64Bits || !Number.isInteger(number)) return number;
    // A token that is not an integer was rounded to one.
    const integer = integerOf(token) ?? BigInt(number);
    if (this.#mode === "bigint") return integer;
    if (this.#mode === "string") return String(integer);
    if (!isSafe) this.#lose(String(integerOf(token) ?? number));
    return number;
  }

  of(exact: unknown, there: There): unknown {
    const token = tokenOf(exact);
    if (token !== undefined) return this.#number(token, there);
    const inside = there.says === "nothing" ? NOTHING : NO_MATTER;
    if (Array.isArray(exact)) {
      return exact.map((each) => this.of(each, there.says === "a list" ? there.items() : inside));
    }
    if (!isRecord(exact)) return exact;
    const object: object = {};
    for (const [name, member] of Object.entries(exact)) {
      const value = this.of(member, there.says === "an object" ? there.member(name) : inside);
      // Not an assignment, because `__proto__` is a member like any other.
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return object;
  }
}

const partOf = (body: unknown, { body: declared }: Subject): unknown =>
  declared === undefined && isRecord(body) ? body["Response"] : body;

const lostIn = ({ drift = [] }: ComparedOutcome): readonly string[] =>
  drift.filter(({ code }) => code === "unsafe-integer").map((each) => each.received ?? "");

const sorted = (texts: readonly string[]): readonly string[] =>
  [...texts].sort((a, b) => (a < b ? -1 : Number(a > b)));

/** Compares an outcome with the third-party parser and the schema file. */
function holdAgainst({ subject, text }: Case, mode: Mode): void {
  const said = subject.contract.decode(text, { integers: mode });
  if (said.status === "malformed") {
    assert.deepStrictEqual(said.value, JSON.parse(text), "a rejected body is returned unchanged");
    return;
  }
  const exact = exactly(text);
  const isOpen = subject.response === undefined && subject.body === undefined;
  const expected = new Expected(mode, isOpen);
  const value = expected.of(exact, bodyOf(subject, exact));
  assert.deepStrictEqual(said.status === "failure" ? said.response : said.data, partOf(value, subject));
  // A hundred issues are listed, and the rest are counted.
  if (said.omitted === 0) assert.deepStrictEqual(sorted(lostIn(said)), sorted(expected.lost));
  if (expected.lost.length > 0) assert.notEqual(said.conforms, true);
}

const laws = (all: readonly Subject[]): readonly Law<Case>[] =>
  MODES.map((mode) => ({
    law: `with integers "${mode}" decode agrees with lossless-json and the schema, and reports each loss`,
    inputs: cases(all),
    show: shown,
    holds: (given) => {
      holdAgainst(given, mode);
    },
  }));

/**
 * Much deeper bodies overflow the call stack of the judges. `decode` recurses 400 steps before it uses its own stack,
 * two per level.
 */
const DEEPEST = 400;

/** How much longer a deep body takes than others. */
const SLOWER = 30;

const nested = (depth: number, token: string): string =>
  `${'{"Children":['.repeat(depth)}{"Children":[],"Id":${token}}${`],"Id":${token}}`.repeat(depth)}`;

/** The same digits at every level, both where the definition knows them and where it does not. */
const deepLaw = (all: readonly Subject[]): Law<readonly [string, number, string]> => ({
  law: "the same is true for deeply nested values",
  inputs: fc.tuple(fc.constantFrom("Root", "New"), fc.nat(DEEPEST), numbers),
  show: ([name, depth, token]) => `${depth} levels of {"Children":[…],"Id":${token}} in ${name}`,
  holds: ([name, depth, token]) => {
    const text = `{"Response":{"RequestId":"r","Total":1,"${name}":${nested(depth, token)}}}`;
    for (const subject of all.filter(
      ({ response }) => response === undefined || response === "GetTreeResponse",
    )) {
      for (const mode of MODES) holdAgainst({ subject, text }, mode);
    }
  },
});

async function run(budget: Budget): Promise<Result> {
  const all = await subjects();
  const deep: Trying = ({ seed, runs }) => tryLaw(deepLaw(all), { seed, runs: Math.ceil(runs / SLOWER) });
  return tryLaws([...laws(all).map(trying), deep], budget);
}

/** The digits of integers. */
export const integers: Target = {
  name: "integers",
  what: "digits in the three integer modes against lossless-json: doubled keys, depth, an action's own Error",
  runs: 15_000,
  run,
};
