import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "../src/examples-error.ts";
import { run } from "../src/run.ts";
import { failureBody, notSent, PAGE, sent, successBody } from "./answers.ts";

const COMMITTED = join(import.meta.dirname, "../expected");
const GOOD = { status: "success", conforms: true, itemFailures: 0 };

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "examples-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function write(path: string, value: unknown): void {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

/** Writes definitions in the form of the official ones, with outputs of SendSms by version. */
function define(outputs: Readonly<Record<"v20190711" | "v20210111", readonly string[]>>): void {
  for (const [version, shown] of Object.entries(outputs))
    write(`definitions/services/sms/${version}/examples.json`, {
      actions: {
        SendSms: shown.map((output) => ({ title: "t", document: "d", input: "POST / HTTP/1.1", output })),
      },
    });
}

const expectThat = (judged: object): void => {
  write("expected/sms.json", { about: "a person's judgement", examples: judged });
};

function examples(...args: readonly string[]): { code: number; printed: string; complained: string } {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = run(args, {
    directory,
    expected: join(directory, "expected"),
    print: (line) => {
      printed.push(line);
    },
    complain: (line) => {
      complained.push(line);
    },
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

/** Defines one good example of 2019, and four of 2021 with every outcome. */
function defineFive(): void {
  define({
    v20190711: [successBody()],
    v20210111: [
      successBody([sent, notSent("FailedOperation.PhoneNumberInBlacklist")]),
      successBody([{ ...sent, Fee: null }]),
      failureBody("RequestLimitExceeded"),
      PAGE,
    ],
  });
}

const FIVE = {
  "v20190711/SendSms/0": GOOD,
  "v20210111/SendSms/0": { ...GOOD, itemFailures: 1 },
  "v20210111/SendSms/1": { ...GOOD, conforms: false, contradicts: "Fee is null." },
  "v20210111/SendSms/2": { status: "failure", itemFailures: 0 },
  "v20210111/SendSms/3": { status: "malformed", itemFailures: 0 },
};

describe("examples that are judged as a person would", () => {
  beforeEach(() => {
    defineFive();
    expectThat(FIVE);
  });

  test("are counted by outcome, listed, and summed up last", () => {
    const { code, printed, complained } = examples("definitions");
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
    expect(printed).toMatch(/^ {2}success, does not conform +1$/m);
    expect(printed).toMatch(/^ {2}v20190711\/SendSms\/0 +success, conforms$/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/0 +success, conforms, 1 failed item$/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/1 +success, does not conform$/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/2 +failure$/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/3 +malformed$/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/3: not-json: .*HTML/m);
    expect(printed).toMatch(/^ {2}v20210111\/SendSms\/1 +Fee is null\.$/m);
    expect(printed.split("\n").at(-1)).toBe("sms: 5 examples, 5 judged as a person would, 0 differences");
  });

  test("are printed as JSON with --json, also after the -- that pnpm passes on", () => {
    const { code, printed } = examples("--", "definitions", "--service", "sms", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual([
      {
        service: "sms",
        examples: Object.entries(FIVE).map(([key, verdict]) =>
          expect.objectContaining({ key, ...verdict, issues: expect.any(Array) }),
        ),
        differences: [],
      },
    ]);
  });
});

describe("the command fails if", () => {
  beforeEach(defineFive);

  test.each([
    ["the status is different", { "v20210111/SendSms/2": GOOD }, "success, conforms, but there is failure"],
    [
      "it conforms, unexpectedly",
      { "v20190711/SendSms/0": { ...GOOD, conforms: false } },
      "success, does not conform, but there is success, conforms",
    ],
    [
      "other items failed",
      { "v20210111/SendSms/0": { ...GOOD, itemFailures: 2 } },
      "success, conforms, 2 failed items, but there is success, conforms, 1 failed item",
    ],
    ["an example is gone", { "v20190711/SendSms/1": GOOD }, "success, conforms, but there is nothing"],
    ["an example is new", { "v20190711/SendSms/0": undefined }, "nothing, but there is success, conforms"],
  ])("%s", (_when, change, words) => {
    expectThat({ ...FIVE, ...change });
    const { code, printed } = examples("definitions");
    expect(code).toBe(1);
    expect(printed).toContain(`${Object.keys(change).join("")}: a person says ${words}`);
    expect(printed.split("\n").at(-1)).toMatch(/, 1 differences$/);
  });

  test("an action has no contract", () => {
    write("definitions/services/sms/v20190711/examples.json", {
      actions: { SendPigeon: [{ output: successBody() }] },
    });
    expectThat({ ...FIVE, "v20190711/SendSms/0": undefined, "v20190711/SendPigeon/0": GOOD });
    const { code, printed } = examples("definitions");
    expect(code).toBe(1);
    expect(printed).toContain("success, conforms, but there is no contract");
  });
});

describe("the command says what it cannot read:", () => {
  test.each([
    ["no directory", [], "usage: "],
    ["two directories", ["definitions", "definitions"], "usage: "],
    ["an unknown option", ["definitions", "--verbose"], "--verbose"],
    ["a directory without services", ["expected"], "no services in it"],
    ["a service without contracts", ["definitions", "--service", "cvm"], "there are only contracts of sms"],
  ])("%s", (_what, args, words) => {
    defineFive();
    expectThat(FIVE);
    const { code, printed, complained } = examples(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toContain(words);
  });

  test.each([
    ["no actions", {}, "expected an object at /actions"],
    ["something that is not a list", { actions: { SendSms: {} } }, "expected an array at /actions/SendSms"],
    ["no output", { actions: { SendSms: [{}] } }, "expected a string at /actions/SendSms/0/output"],
    ["something that is not an object", [], "expected a JSON object"],
  ])("examples with %s", (_what, shown, words) => {
    defineFive();
    expectThat(FIVE);
    write("definitions/services/sms/v20210111/examples.json", shown);
    const { code, complained } = examples("definitions");
    expect({ code, complained }).toEqual({ code: 2, complained: expect.stringContaining(words) });
  });

  test.each([
    ["no status", { conforms: true, itemFailures: 0 }],
    ["a status that nobody can expect", { status: "no contract", itemFailures: 0 }],
    ["a success that does not say whether it conforms", { status: "success", itemFailures: 0 }],
    ["a failure that conforms", { status: "failure", conforms: true, itemFailures: 0 }],
    ["no count", { status: "failure" }],
  ])("an expectation with %s", (_what, verdict) => {
    defineFive();
    expectThat({ ...FIVE, "v20210111/SendSms/2": verdict });
    const { code, complained } = examples("definitions");
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringContaining("v20210111/SendSms/2: expected {"),
    });
  });

  test("missing examples", () => {
    define({ v20190711: [], v20210111: [] });
    expectThat({});
    rmSync(join(directory, "definitions/services/sms/v20210111"), { recursive: true });
    const { code, complained } = examples("definitions");
    expect({ code, complained }).toEqual({ code: 2, complained: expect.stringContaining("no such file") });
  });
});

test("the committed table judges at least one example of every action of both versions", () => {
  const { examples: judged } = readJsonObject(join(COMMITTED, "sms.json"), ExamplesError);
  const keys = isRecord(judged) ? Object.keys(judged) : [];
  const actions = new Set(keys.map((key) => key.split("/").slice(0, 2).join("/")));
  expect([...actions].filter((action) => action.startsWith("v20190711/"))).toHaveLength(16);
  expect([...actions].filter((action) => action.startsWith("v20210111/"))).toHaveLength(19);
  expect(keys).toHaveLength(38);
});
