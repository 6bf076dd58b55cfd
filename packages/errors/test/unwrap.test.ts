import { describe, expect, test } from "@jest/globals";
import type { Issue, Outcome } from "@tc3-schema/types";
import { ResponseValidationError, TencentCloudApiError, unwrap } from "../src/index.ts";

type AnyOutcome = Outcome<{ RequestId: string }, string>;

const noted = { drift: [], omitted: 0 };

const issue = (message: string): Issue => ({ path: [], code: "not-json", message });

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("It did not throw.");
};

describe("unwrap", () => {
  test("returns the data of a success itself, not a copy", () => {
    const data = { RequestId: "r" };
    const outcome: AnyOutcome = { status: "success", conforms: true, requestId: "r", data, ...noted };
    expect(unwrap(outcome)).toBe(data);
  });

  test("throws a TencentCloudApiError for a failure", () => {
    const outcome: AnyOutcome = {
      status: "failure",
      requestId: "r",
      error: { code: "InternalError", message: "m" },
      response: {},
      ...noted,
    };
    const error = thrownBy(() => unwrap(outcome));
    expect(error).toBeInstanceOf(TencentCloudApiError);
    expect(error).toMatchObject({ code: "InternalError", requestId: "r", retry: "transient" });
  });

  test("throws a ResponseValidationError for a malformed body, with the first three issues in the message", () => {
    const issues = ["one", "two", "three", "four", "five"].map(issue);
    const outcome: AnyOutcome = { status: "malformed", issues, omitted: 0, value: "" };
    const error = thrownBy(() => unwrap(outcome));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({
      name: "ResponseValidationError",
      issues,
      message: "The response is malformed: one; two; three; and 2 more",
    });
  });

  test.each([
    [0, "The response is malformed"],
    [1, "The response is malformed: one"],
    [3, "The response is malformed: one; two; three"],
    [4, "The response is malformed: one; two; three; and 1 more"],
  ])("the message of %i issues is %j", (count, message) => {
    const issues = ["one", "two", "three", "four"].slice(0, count).map(issue);
    const outcome: AnyOutcome = { status: "malformed", issues, omitted: 0, value: "" };
    expect(thrownBy(() => unwrap(outcome))).toMatchObject({ message });
  });

  test("throws a TypeError for a failure without a code, which no contract makes", () => {
    const outcome: AnyOutcome = {
      status: "failure",
      requestId: "r",
      error: { code: "", message: "m" },
      response: {},
      ...noted,
    };
    expect(() => unwrap(outcome)).toThrow(new TypeError("A failure outcome must have a code"));
  });
});
