import { describe, expect, test } from "@jest/globals";
import { type AnswerContract, disagreements, type Packages } from "../src/judge.ts";
import { packagesIn } from "./packages.ts";
import { named } from "./subjects.ts";

/**
 * Each rule of docs/design.md has a vector that only it decides. Each line breaks one rule in our own packages, and names a
 * vector that tells.
 */
interface BrokenRule {
  readonly rule: string;
  readonly told: string;
  /** Changes the text of a body before it is judged, as a reader without the rule would have read it. */
  readonly text?: (text: string) => string;
  /** Changes the value that JSON.parse gave. */
  readonly value?: (value: Json) => Json;
  /** Changes the outcome. */
  readonly outcome?: (outcome: Found) => Found;
}

type Json = Record<string, unknown>;

interface Found {
  readonly status: string;
  readonly issues?: readonly { readonly code: string; readonly path: readonly unknown[] }[];
  readonly drift?: readonly { readonly code: string; readonly path: readonly unknown[] }[];
  readonly conforms?: boolean;
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const without =
  (code: string) =>
  (outcome: Found): Found => ({
    ...outcome,
    ...(outcome.drift !== undefined && { drift: outcome.drift.filter((each) => each.code !== code) }),
    ...(outcome.issues !== undefined && { issues: outcome.issues.filter((each) => each.code !== code) }),
  });

/** Rejects what has an issue of this code. */
const rejecting =
  (code: string) =>
  (outcome: Found): Found =>
    outcome.drift?.some((each) => each.code === code) === true
      ? { status: "malformed", issues: outcome.drift }
      : outcome;

const inResponse =
  (change: (response: Json) => Json) =>
  (body: Json): Json =>
    isJson(body["Response"]) ? { ...body, Response: change(body["Response"]) } : body;

const RULES: readonly BrokenRule[] = [
  {
    rule: "one byte order mark is tolerated",
    told: "body-text/byte-order-mark/two",
    text: (text) => text.replace(/^\uFEFF+/, ""),
  },
  {
    rule: "a byte order mark is tolerated",
    told: "body-text/byte-order-mark/one",
    text: (text) => text.replace(/^\uFEFF/, "x"),
  },
  {
    rule: "nothing may come behind the value",
    told: "body-text/no-json/two-values",
    text: (text) => text.replace(/\}\s*\{.*$/s, "}"),
  },
  {
    rule: "JSON is strict: no trailing comma",
    told: "body-text/no-json/trailing-comma",
    text: (text) => text.replaceAll(",}", "}"),
  },
  {
    rule: "of a doubled key the last one wins",
    told: "doubled-keys/last-wins/response",
    text: (text) => text.replace('"Response":1,"Response"', '"Response":1,"Other"'),
  },
  {
    rule: "__proto__ is data",
    told: "member-names/unknown/proto",
    text: (text) => text.replaceAll('"__proto__":1', '"a":1').replace(',"a":1', ""),
  },
  {
    rule: "RequestId is a text",
    told: "envelope/request-id/number",
    value: inResponse((response) => ({
      ...response,
      ...(typeof response["RequestId"] === "number" && { RequestId: "1" }),
    })),
  },
  {
    rule: "RequestId may be empty",
    told: "envelope/request-id/empty",
    value: inResponse((response) => ({ ...response, ...(response["RequestId"] === "" && { RequestId: 1 }) })),
  },
  {
    rule: "an Error that is null is drift",
    told: "error-forms/envelope/kind/null",
    outcome: without("null"),
  },
  {
    rule: "an Error with an empty Code is drift",
    told: "error-forms/envelope/code/empty",
    outcome: without("empty-error"),
  },
  {
    rule: "an Error with an empty Code is no failure",
    told: "failures/no-failure/empty-code",
    outcome: rejecting("empty-error"),
  },
  { rule: "null for a promise is accepted", told: "severities/drift/null", outcome: rejecting("null") },
  {
    rule: "a promised member that is missing is accepted",
    told: "severities/drift/missing",
    outcome: rejecting("missing"),
  },
  {
    rule: "a promised member that is missing is reported",
    told: "severities/drift/missing",
    outcome: without("missing"),
  },
  {
    rule: "an unknown member is accepted",
    told: "severities/drift/unknown-null",
    outcome: rejecting("unknown-field"),
  },
  {
    rule: "a deprecated member is reported",
    told: "deprecated/warning-of-an-action",
    outcome: without("deprecated-field"),
  },
  {
    rule: "a deprecated member is accepted by strict",
    told: "deprecated/in-a-failure",
    outcome: rejecting("deprecated-field"),
  },
  {
    rule: "an integer beyond 2^53 is reported",
    told: "integers/beyond-2-53/first",
    outcome: without("unsafe-integer"),
  },
  {
    rule: "an integer beyond 2^53 is accepted",
    told: "integers/beyond-2-53/first",
    outcome: rejecting("unsafe-integer"),
  },
  {
    rule: "1.0 is an integer",
    told: "integers/declared/fraction-of-zero",
    text: (text) => text.replace('"Id":1.0', '"Id":1.5'),
  },
  {
    rule: "1e3 is an integer",
    told: "integers/declared/exponent",
    text: (text) => text.replace('"Id":1e3', '"Id":"1e3"'),
  },
  {
    rule: "a value of another kind is rejected",
    told: "kinds/list/one-value",
    text: (text) => text.replace('"PromisedLabels":"a"', '"PromisedLabels":["a"]'),
  },
  {
    rule: "an optional member may be null",
    told: "null-members/specimen/v20300101/ReadKinds/Response/OptionalText",
    text: (text) => text.replace('"OptionalText":null', '"OptionalText":1'),
  },
  {
    rule: "a member that may be null may be null",
    told: "kinds/nullable/object",
    text: (text) => text.replace('"NullablePart":null', '"NullablePart":1'),
  },
  {
    rule: "an Error beside a member of the action is its own",
    told: "own-error/optional/beside-status",
    value: inResponse((response) =>
      Object.fromEntries(
        Object.entries(response).filter(([name]) => name !== "Status" || !("Error" in response)),
      ),
    ),
  },
  {
    rule: "an Error that stands alone is a failure",
    told: "own-error/optional/alone",
    value: inResponse((response) =>
      Object.keys(response).length === 2 && "Error" in response ? { ...response, Status: "" } : response,
    ),
  },
  {
    rule: "a failure promises nothing but its Error",
    told: "failures/members/none",
    value: inResponse((response) =>
      isJson(response["Error"])
        ? Object.fromEntries(Object.entries(response).filter(([name]) => name !== "Error"))
        : response,
    ),
  },
  {
    rule: "types that contain themselves end at 1,000 levels",
    told: "trees/deep/too-deep",
    outcome: (outcome) =>
      outcome.issues?.[0]?.code === "too-deep" ? { status: "success", conforms: true, drift: [] } : outcome,
  },
];

type Decode = AnswerContract["decode"];

/** A contract in which a rule does not hold. */
function broken(
  contract: AnswerContract,
  { text, value, outcome = (found) => found }: BrokenRule,
): AnswerContract {
  const changed = (body: string): string => {
    const read = text?.(body) ?? body;
    if (value === undefined) return read;
    try {
      const parsed: unknown = JSON.parse(read.replace(/^\uFEFF/, ""));
      return isJson(parsed) ? JSON.stringify(value(parsed)) : read;
    } catch {
      return read;
    }
  };
  const decoding =
    (decode: Decode): Decode =>
    (body, options) =>
      outcome({ status: "", ...decode(typeof body === "string" ? changed(body) : body, options) });
  return {
    ...contract,
    decode: decoding(contract.decode),
    strict: { ...contract.strict, decode: decoding(contract.strict.decode) },
  };
}

const answers = named.filter(([, { judges }]) => judges === "answers");

describe("a vector tells that a rule is broken", () => {
  test.each(RULES.map((each) => [each.rule, each] as const))("%s", async (_rule, each) => {
    const packages = await packagesIn("source");
    const broke: Packages = { ...packages, answer: (contract) => broken(packages.answer(contract), each) };
    const [subject] = each.told.split("/");
    const told = answers
      .filter(([name]) => name === `answers/${subject}`)
      .flatMap(([, vectors]) => disagreements(vectors, broke));
    expect(told.map((line) => line.replace(/: .*$/s, ""))).toContain(each.told);
  });
});
