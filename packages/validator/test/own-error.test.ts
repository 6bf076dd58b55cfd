import { describe, expect, test } from "@jest/globals";
import { defineContract, ownError } from "../src/runtime/index.ts";

type Report = Parameters<typeof defineContract>[0]["report"];

/** As generated for an action with an Error of its own: two lkeap actions tell in it why a document was not read. */
const contractOf = (report: Report) =>
  defineContract({
    service: "lkeap",
    version: "2024-05-22",
    action: "GetSplitDocumentResult",
    is: () => true,
    conforms: () => false,
    inherits: () => false,
    report,
    ownError,
    response: { properties: {} },
  });

const contract = contractOf(() => {});

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

  describe("if it is promised together with a Status", () => {
    const promising = contractOf((response, at, note) => {
      const promised = ["Error", "Status"];
      const missing = promised.filter((name) => !Object.hasOwn(Object(response), name));
      if (missing.length > 0) note(at, "required", response, promised, missing.length);
    });

    test.each([
      ["is missing beside a Status", { Status: "" }, ["Error"]],
      ["is missing in a Response that has nothing else, as the Status is", {}, ["Error", "Status"]],
      ["is there beside a Status", { Error: ERROR, Status: "" }, []],
    ])("%s", (_what, members, missing) => {
      const body = { Response: { ...members, RequestId: "r" } };
      expect(promising.check(body)).toMatchObject({
        status: "success",
        conforms: missing.length === 0,
        drift: missing.map((name) => ({ code: "missing", path: ["Response", name] })),
      });
      expect(promising.strict.check(body).status).toBe(missing.length === 0 ? "success" : "malformed");
    });

    test("and stands alone, it is a failure, which promises no Status", () => {
      const body = { Response: { Error: ERROR, RequestId: "r" } };
      expect(promising.check(body)).toMatchObject({ status: "failure", drift: [] });
    });
  });
});
