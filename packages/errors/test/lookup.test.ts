import { describe, expect, test } from "@jest/globals";
import { sms } from "../generated/sms/v20210111/index.js";
import { en } from "../src/en.ts";
import { lookup, summaryOf, TencentCloudApiError } from "../src/index.ts";

describe("lookup", () => {
  test("an unknown sub-code falls back to its family, and says so", () => {
    expect(lookup("InternalError.DBError")).toMatchObject({
      code: "InternalError.DBError",
      family: "InternalError",
      match: "family",
      reviewed: false,
      fault: "server",
      retry: "transient",
    });
  });

  test("a family whose bare name is no code is known as a family", () => {
    expect(lookup("AuthFailure")).toMatchObject({
      family: "AuthFailure",
      match: "family",
      fault: "client",
      retry: "no",
    });
    expect(lookup("AuthFailure.Whatever")).toMatchObject({ match: "family", fault: "client" });
  });

  test("an unknown family matches nothing", () => {
    expect(lookup("Nonsense.Whatever")).toMatchObject({
      family: "Nonsense",
      match: "none",
      reviewed: false,
      fault: "unknown",
      retry: "no",
      actions: [],
    });
    expect(lookup("Nonsense").docs).toBeUndefined();
  });

  test.each(["__proto__", "toString", "constructor", "hasOwnProperty", "valueOf", "__proto__.polluted", ""])(
    "%j is no code",
    (code) => {
      expect(lookup(code)).toMatchObject({ match: "none", fault: "unknown", retry: "no" });
    },
  );

  test.each([
    ["surrounding blanks are no part of a code", " InvalidAction\n", "exact", "InvalidAction"],
    ["case is", "invalidaction", "none", "invalidaction"],
    ["a trailing dot is", "UnsupportedOperation.", "family", "UnsupportedOperation."],
    ["two dots are", "InternalError..X", "family", "InternalError..X"],
    ["a lower-case sub-code is", "InvalidParameter.some_thing", "family", "InvalidParameter.some_thing"],
  ])("%s", (_why, given, match, code) => {
    expect(lookup(given)).toMatchObject({ match, code });
  });

  test.each([undefined, null, 5, {}])("%p, from JavaScript, is no code, and nothing is thrown", (code) => {
    expect(Reflect.apply(lookup, undefined, [code, null])).toMatchObject({ match: "none", retry: "no" });
    expect(Reflect.apply(lookup, undefined, [code, [undefined]])).toMatchObject({ match: "none" });
  });

  test("what is no catalogue is not asked", () => {
    expect(lookup("InternalError", { service: "sms", version: "2021-01-11" }).match).toBe("exact");
    expect(lookup("InternalError", []).match).toBe("exact");
  });

  test("a catalogue or texts that went through JSON are none, and nothing is thrown", () => {
    const clone = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(lookup("LimitExceeded.DailyLimit", sms).match).toBe("exact");
    expect(lookup("LimitExceeded.DailyLimit", clone(sms)).match).toBe("family");
    expect(lookup("InternalError", Object.assign({}, sms, { codes: null })).match).toBe("exact");
    expect(summaryOf("InternalError", clone(en))).toBeUndefined();
    expect(TencentCloudApiError.from({ code: "InternalError", requestId: "r" }, clone(sms))?.retry).toBe(
      "transient",
    );
  });
});
