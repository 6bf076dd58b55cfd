import { describe, expect, test } from "@jest/globals";
import { defineContract, ownError } from "../src/runtime/index.ts";

/** As generated for an action with an Error of its own: two lkeap actions tell in it why a document was not read. */
const contract = defineContract({
  service: "lkeap",
  version: "2024-05-22",
  action: "GetSplitDocumentResult",
  is: () => true,
  conforms: () => false,
  inherits: () => false,
  report: () => {},
  ownError,
  response: { properties: {} },
});

const ERROR = { Code: "DocumentError", Message: "unreadable" };

describe("the Error of an action that declares a member of this name", () => {
  test("is a failure if only RequestId is beside it", () => {
    expect(contract.check({ Response: { Error: ERROR, RequestId: "r" } })).toMatchObject({
      status: "failure",
      error: { code: "DocumentError" },
    });
  });

  test("is a member of the action if anything else is beside it", () => {
    const body = { Response: { Error: ERROR, Status: "FAILED", RequestId: "r" } };
    expect(contract.check(body)).toMatchObject({ status: "success", data: body.Response, drift: [] });
  });

  test("needs the form of a failure only if it stands alone", () => {
    expect(contract.check({ Response: { Error: { Code: 5 }, Status: "", RequestId: "r" } }).status).toBe(
      "success",
    );
    expect(contract.check({ Response: { Error: { Code: 5, Message: "m" }, RequestId: "r" } })).toMatchObject({
      status: "malformed",
      issues: [{ code: "bad-error" }],
    });
  });

  test("is not confused with a key that looks like the path to it", () => {
    const body = { "Response/Error": 1, Response: { Error: ERROR, Status: "FAILED", RequestId: "r" } };
    expect(contract.check(body)).toMatchObject({
      status: "success",
      drift: [{ code: "unknown-field", path: ["Response/Error"] }],
    });
    expect(contract.strict.check(body).status).toBe("malformed");
  });
});
