import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { EditionFacts } from "@tc3-schema/facts/facts";
import { parseFacts } from "@tc3-schema/facts/parse-facts";
import { contractOfFacts } from "@tc3-schema/interpret/contract-of-facts";
import type { Contract } from "@tc3-schema/types";
import * as fc from "fast-check";
import { arbitrary } from "../src/fast-check.ts";
import { answer, drifting, failure, malformed, partialFailure } from "../src/index.ts";
import { TABLE } from "../src/values/plausible.ts";
import { wordsOf } from "../src/values/words.ts";

/** The contracts of other services are interpreted from the definitions: to generate them would take minutes. */
const DEFINITIONS = join(import.meta.dirname, "../../definitions");

/** Every so many-th action of a version is tried. All 15,210 would take minutes. */
const EVERY = 25;

function factsIn(file: string): EditionFacts {
  return parseFacts(readFileSync(join(DEFINITIONS, file), "utf8"), file, () => undefined);
}

/** The facts of every version of every service. */
const versions = readdirSync(join(DEFINITIONS, "cn"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => `cn/${file.replaceAll("\\", "/")}`)
  .sort()
  .map((file) => [file, factsIn(file)] as const);

type AnyContract = Contract<unknown, string>;

const contracts: readonly (readonly [string, AnyContract])[] = versions.flatMap(([file, facts]) => {
  return [...facts.actions.keys()]
    .filter((_action, index) => index % EVERY === 0)
    .flatMap((action) => {
      const contract = contractOfFacts(facts, action);
      return contract === undefined ? [] : [[`${file} ${action}`, contract] as const];
    });
});

/** The two actions that declare an Error of their own. An answer has it beside other members, and a failure has it alone. */
const withOwnError = ["GetReconstructDocumentResult", "GetSplitDocumentResult"].map((action) => {
  const contract = contractOfFacts(factsIn("cn/lkeap/v20240522.jsonl"), action);
  if (contract === undefined) throw new Error(`${action} is not there any more`);
  return [action, contract] as const;
});

/** Names the actions for which a check says no. */
const refused = (isFine: (contract: AnyContract) => boolean): readonly string[] =>
  contracts.filter(([, contract]) => !isFine(contract)).map(([name]) => name);

const codesOf = (contract: AnyContract, body: unknown): readonly string[] => {
  const outcome = contract.check(body);
  return outcome.status === "malformed" ? ["malformed"] : outcome.drift.map(({ code }) => code);
};

/** Some members are promised and deprecated: an answer has them all the same. */
const isDeprecation = (code: string): boolean => code === "deprecated-field";

/** Returns the result of a function; undefined if it reports that there is no such body. */
function ifPossible<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError && /can drift by|can fail alone/.test(error.message)) return undefined;
    throw error;
  }
}

test("each row of the table of names is the first one that fits a member of some service", () => {
  const words = new Set(
    versions.flatMap(([, { types }]) => [...types.values()].flatMap((type) => [...type.keys()])),
  );
  const first = new Set([...words].map((name) => TABLE.find((row) => row.words.test(wordsOf(name)))));
  expect(TABLE.filter((row) => !first.has(row)).map(({ words: unused }) => unused.source)).toEqual([]);
});

test.each(withOwnError)(
  "an Error that the action declares makes no failure of an answer: %s",
  (_action, contract) => {
    const { Error: own, ...others } = Object(Reflect.get(answer(contract), "Response"));
    expect(own).toBeDefined();
    expect(Object.keys(others).length).toBeGreaterThan(1);
    expect(contract.check(answer(contract))).toMatchObject({ status: "success", conforms: true, drift: [] });
    expect(contract.check(failure(contract, "InternalError")).status).toBe("failure");
    expect(() => drifting(contract, "empty-error")).toThrow(/can drift by "empty-error"/);
  },
);

describe("of the actions of all services", () => {
  test("some of each version are tried", () => {
    expect(versions.length).toBeGreaterThan(290);
    expect(contracts.length).toBeGreaterThan(600);
  });

  test("an answer keeps every promise", () => {
    const isPerfect = (contract: AnyContract): boolean => {
      const body = answer(contract);
      return contract.strict.check(body).status === "success" && codesOf(contract, body).every(isDeprecation);
    };
    expect(refused(isPerfect)).toEqual([]);
  });

  test("a failure is a failure for its contract", () => {
    const isFailure = (contract: AnyContract): boolean =>
      contract.strict.check(failure(contract, "InternalError")).status === "failure";
    expect(refused(isFailure)).toEqual([]);
  });

  test("a partial failure keeps every promise, and some actions have one", () => {
    const bodies = contracts.map(([name, contract]) => {
      const make = (): unknown => Reflect.apply(partialFailure, undefined, [contract, "InternalError"]);
      return [name, contract, ifPossible(make)] as const;
    });
    const made = bodies.filter(([, , body]) => body !== undefined);
    expect(made.filter(([, contract, body]) => !contract.strict.is(body)).map(([name]) => name)).toEqual([]);
    expect(made.length).toBeGreaterThan(3);
  });

  test.each(["missing", "null", "unknown-field", "unsafe-integer"] as const)(
    "an answer that drifts is accepted, and many actions have one: %s",
    (kind) => {
      const bodies = contracts.map(
        ([name, contract]) => [name, contract, ifPossible(() => drifting(contract, kind))] as const,
      );
      const made = bodies.filter(([, , body]) => body !== undefined);
      const wrong = made.filter(
        ([, contract, body]) =>
          new Set(codesOf(contract, body).filter((code) => !isDeprecation(code))).size !== 1,
      );
      expect(wrong.map(([name]) => name)).toEqual([]);
      // Half of the actions promise nothing but a RequestId.
      expect(made.length / bodies.length).toBeGreaterThan(0.4);
    },
  );

  test.each(["cut-off", "event-stream", "wrong-kind"] as const)(
    "a body that is not an answer is malformed: %s",
    (kind) => {
      expect(
        refused((contract) => contract.decode(malformed(contract, kind)).status === "malformed"),
      ).toEqual([]);
    },
  );

  test("an arbitrary has answers that keep every promise, and others that are accepted", () => {
    const isKept = (contract: AnyContract): boolean =>
      fc.sample(arbitrary(contract), { numRuns: 2, seed: 1 }).every((body) => contract.strict.is(body)) &&
      fc
        .sample(arbitrary(contract, { drift: true }), { numRuns: 2, seed: 1 })
        .every((body) => contract.is(body));
    expect(refused(isKept)).toEqual([]);
  });
});
