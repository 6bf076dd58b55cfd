import { describe, expect, test } from "@jest/globals";
import { defineContract } from "../src/runtime/index.ts";

/** As generated for an action with an Error of its own: two lkeap actions tell in it why a document was not read. */
const contract = defineContract({
  service: "lkeap",
  version: "2024-05-22",
  action: "GetSplitDocumentResult",
  is: () => true,
  conforms: () => false,
  inherits: () => false,
  report: () => {},
  ownError: true,
  response: { properties: {} },
});

const ERROR = { Code: "DocumentError", Message: "unreadable" };

describe("an action with a member called Error of its own", () => {
  test("alone beside RequestId it is a failure", () => {
    expect(contract.check({ Response: { Error: ERROR, RequestId: "r" } })).toMatchObject({
      status: "failure",
      error: { code: "DocumentError" },
    });
  });

  test("beside anything else it is the action's", () => {
    const body = { Response: { Error: ERROR, Status: "FAILED", RequestId: "r" } };
    expect(contract.check(body)).toMatchObject({ status: "success", data: body.Response, drift: [] });
  });

  test("there it need not be an envelope's Error, alone it has to", () => {
    expect(contract.check({ Response: { Error: { Code: 5 }, Status: "", RequestId: "r" } }).status).toBe(
      "success",
    );
    expect(contract.check({ Response: { Error: { Code: 5, Message: "m" }, RequestId: "r" } })).toMatchObject({
      status: "malformed",
      issues: [{ code: "bad-error" }],
    });
  });

  test("a key that only looks like a way into it is unknown all the same", () => {
    const body = { "Response/Error": 1, Response: { Error: ERROR, Status: "FAILED", RequestId: "r" } };
    expect(contract.check(body)).toMatchObject({
      status: "success",
      drift: [{ code: "unknown-field", path: ["Response/Error"] }],
    });
    expect(contract.strict.check(body).status).toBe("malformed");
  });
});
