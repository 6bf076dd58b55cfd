import { describe, expect, test } from "@jest/globals";
import { en } from "../generated/error-codes/common/en.js";
import { sms } from "../generated/sms/v20210111/index.js";
import { lookup, summaryOf, TencentCloudApiError } from "../src/index.ts";

describe("lookup", () => {
  test("takes the family of an unknown code, and says so", () => {
    expect(lookup("InternalError.DBError")).toMatchObject({
      code: "InternalError.DBError",
      family: "InternalError",
      match: "family",
      reviewed: false,
      fault: "server",
      retry: "transient",
    });
  });

  test("knows a family whose bare name is not a code", () => {
    expect(lookup("AuthFailure")).toMatchObject({
      family: "AuthFailure",
      match: "family",
      fault: "client",
      retry: "no",
    });
    expect(lookup("AuthFailure.Whatever")).toMatchObject({ match: "family", fault: "client" });
  });

  test("finds nothing for an unknown family", () => {
    expect(lookup("Nonsense.Whatever")).toMatchObject({
      family: "Nonsense",
      match: "none",
      reviewed: false,
      fault: "unknown",
      category: "unknown",
      retry: "no",
      actions: [],
    });
    expect(lookup("Nonsense").docs).toBeUndefined();
    expect(lookup("Nonsense").reason).toBe(
      "Nothing is known of this code, so nothing says that a repeat is safe or helps.",
    );
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

  test.each([undefined, null, 5, {}])(
    "finds nothing for %p, which JavaScript can pass, and does not throw",
    (code) => {
      expect(Reflect.apply(lookup, undefined, [code, null])).toMatchObject({
        code: "",
        match: "none",
        retry: "no",
      });
      expect(Reflect.apply(lookup, undefined, [code, [undefined]])).toMatchObject({ match: "none" });
    },
  );

  test("has seconds to wait only for a code that says how long its limit lasts", () => {
    expect(lookup("LimitExceeded.PhoneNumberThirtySecondLimit", sms)).toHaveProperty("waitSeconds", 30);
    expect(lookup("InternalError")).not.toHaveProperty("waitSeconds");
  });

  test("names the actions of a code, and none for a code of which only the family is known", () => {
    expect(lookup("UnsupportedOperation", sms).actions).not.toEqual([]);
    // Every action has a common code, so none is named.
    expect(lookup("InternalError")).toMatchObject({ match: "exact", actions: [] });
    expect(lookup("UnsupportedOperation.Whatever", sms)).toMatchObject({ match: "family", actions: [] });
    expect(lookup("InternalError.Whatever")).toMatchObject({ match: "family", actions: [] });
  });

  test("ignores a value that is no catalogue", () => {
    expect(lookup("InternalError", { service: "sms", version: "2021-01-11" }).match).toBe("exact");
    expect(lookup("InternalError", []).match).toBe("exact");
  });

  test.each(["codes", "families", "details", "unreviewed", "actions"])(
    "ignores a catalogue whose %s are no map or set",
    (key) => {
      const code = "LimitExceeded.PhoneNumberThirtySecondLimit";
      expect(lookup(code, sms).match).toBe("exact");
      expect(lookup(code, Object.assign({}, sms, { [key]: {} })).match).toBe("family");
    },
  );

  test("ignores a catalogue or texts that went through JSON, and does not throw", () => {
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
