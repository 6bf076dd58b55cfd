import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { project } from "./project.ts";
import { resultsIn } from "./stream.ts";

const at = project();

/** The mainland edition promises the counts of this action, and the international edition does not. */
const COUNTS = JSON.stringify({ Response: { RequestId: "r" } });
const ACTION = "CallbackStatusStatistics";

const INTL_ONLY = "InvalidParameter.ConfirmPasswordContentIncorrect";
const BUSY = "OperationDenied.InstanceOperationInProgress";

interface Explained {
  readonly outcome: string | null;
  readonly contract: unknown;
  readonly drift: readonly unknown[];
  readonly code: {
    readonly match: string;
    readonly rule: string | null;
    readonly listedBy: readonly { readonly service: string; readonly edition: string }[];
  };
}

const explain = (...args: readonly string[]): Ended => tc3In(at.directory, ["explain", ...args]);
const explained = (...args: readonly string[]): Explained => JSON.parse(explain(...args, "--json").stdout);

describe("tc3 explain", () => {
  test("judges an answer by the contract of the edition that is named, and says which", () => {
    const args = [COUNTS, "--action", ACTION, "--version", "2021-01-11"];
    expect(explained(...args, "--edition", "intl")).toMatchObject({
      outcome: "success",
      contract: { edition: "intl", service: "sms", version: "2021-01-11", actions: [ACTION], basis: "given" },
      drift: [],
    });
    expect(explained(...args)).toMatchObject({
      outcome: "success",
      contract: { edition: "cn", basis: "given" },
      drift: [{ code: "missing" }],
    });
    expect(explain(...args, "--edition", "intl").stdout).toContain("of sms 2021-01-11 intl\n");
  });

  test("recognises an answer by the actions of the edition that is named", () => {
    const body = JSON.stringify({ Response: { CallbackStatusStatistics: null, RequestId: "r" } });
    expect(explained(body, "--edition", "intl").contract).toMatchObject({
      edition: "intl",
      actions: [ACTION],
    });
  });

  test("without --edition, knows the codes of both, and says whose list has a code", () => {
    const editions = ({ code }: Explained): readonly string[] => code.listedBy.map(({ edition }) => edition);
    expect(new Set(editions(explained(INTL_ONLY)))).toEqual(new Set(["intl"]));
    expect(editions(explained(BUSY, "--service", "hai"))).toEqual(["cn"]);
    expect(editions(explained(BUSY, "--service", "cvm"))).toEqual(["both"]);
    expect(explain(INTL_ONLY).stdout).toMatch(/^Listed by .* intl\)$/m);
  });

  test("with --edition, knows the codes of that one only", () => {
    expect(explained(INTL_ONLY, "--edition", "intl").code.match).toBe("exact");
    expect(explained(INTL_ONLY, "--edition", "cn").code.match).toBe("family");
    const { listedBy } = explained(BUSY, "--edition", "intl").code;
    expect(listedBy.map(({ service }) => service)).not.toContain("hai");
    expect(new Set(listedBy.map(({ edition }) => edition))).toEqual(new Set(["intl"]));
  });

  test("a service that the edition does not have is an error that says so", () => {
    const { status, stderr } = explain(BUSY, "--edition", "intl", "--service", "hai");
    expect(status).toBe(2);
    expect(stderr).toContain("nothing is known about the service hai in the edition intl");
  });

  test("names the code rule, and null for a code that was judged by itself", () => {
    expect(explained(BUSY).code.rule).toBe("operation-under-way");
    expect(explained("InternalError").code.rule).toBeNull();
    expect(explained("LimitExceeded.PhoneNumberDailyLimit").code.rule).toBeNull();
  });
});

describe("tc3 validate", () => {
  const validate = (...args: readonly string[]): Ended =>
    tc3In(at.directory, ["validate", "--quiet", ...args], { input: `${COUNTS}\n` });

  test("judges by the contracts of the edition that is named, and by those of cn without it", () => {
    const outcomes = (...args: readonly string[]): unknown =>
      resultsIn(validate("--action", ACTION, ...args).stdout).map(({ outcome }) => outcome);
    expect(outcomes("--edition", "intl")).toEqual(["success"]);
    expect(outcomes("--edition", "cn")).toEqual(["drift"]);
    expect(outcomes()).toEqual(["drift"]);
  });

  test("an edition without an action is a usage error", () => {
    expect(validate("--edition", "intl")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no action is named"),
    });
  });
});

test.each([
  ["explain", ["explain", "InternalError"]],
  ["validate", ["validate", "--action", "SendLetter"]],
])("tc3 %s refuses schemas of another edition", (_name, args) => {
  const file = "schemas/services/post/v20210111/responses.schema.json";
  at.write(file, '{ "x-edition": "cn", "x-actions": { "SendLetter": {} } }');
  const options = ["--schemas", "schemas", "--edition", "intl"];
  const { status, stderr } = tc3In(at.directory, [...args, ...options], { input: "{}\n" });
  expect(status).toBe(2);
  expect(stderr).toContain("the schemas in schemas are of the edition cn, and --edition says intl");
});
