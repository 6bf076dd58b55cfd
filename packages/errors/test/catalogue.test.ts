import { describe, expect, test } from "@jest/globals";
import type { CatalogueData } from "../src/catalogue-data.ts";
import { type Catalogue, isRetryable, isThrottling, lookup, TencentCloudApiError } from "../src/index.ts";

/** As the generator will make them: one service with a quota that looks like a throttle. */
const service: CatalogueData = {
  service: "dnspod",
  version: "2021-03-23",
  codes: new Map([
    ["RequestLimitExceeded.CreateUser", ["client", "quota", "no"]],
    ["FailedOperation.FrequencyLimit", ["client", "quota", "throttle", 60]],
    ["InternalError", ["server", "platform", "no"]],
    ["OperationDenied.Unjudged", ["client", "state", "wait"]],
    // As an official list has it.
    ["InvalidParameterValue.Padded ", ["client", "content", "no"]],
  ]),
  families: new Map([["OperationDenied", ["client", "state", "wait"]]]),
  details: new Map([
    ["RequestLimitExceeded.CreateUser", { reason: "A quota." }],
    ["FailedOperation.FrequencyLimit", { reason: "A throttle.", docs: "https://example.com/" }],
    ["InternalError", { reason: "The service says that a repeat is of no use." }],
    ["OperationDenied", { reason: "Not now." }],
    ["OperationDenied.Unjudged", { reason: "Not now." }],
    ["InvalidParameterValue.Padded ", { reason: "The words stay the same." }],
  ]),
  unreviewed: new Set(["OperationDenied.Unjudged"]),
  actions: new Map([
    ["RequestLimitExceeded.CreateUser", ["CreateUser"]],
    ["InvalidParameterValue.Padded ", ["CreateUser"]],
  ]),
};

describe("a lookup with the catalogue of a service", () => {
  test("takes a code of the service before its family and before the common codes", () => {
    expect(lookup("RequestLimitExceeded.CreateUser").retry).toBe("throttle");
    expect(lookup("RequestLimitExceeded.CreateUser", service)).toMatchObject({
      match: "exact",
      retry: "no",
      reviewed: true,
      reason: "A quota.",
      actions: ["CreateUser"],
    });
    expect(lookup("InternalError", service)).toMatchObject({ retry: "no", reviewed: true });
    expect(lookup("FailedOperation.FrequencyLimit", [service])).toMatchObject({
      category: "quota",
      retry: "throttle",
      waitSeconds: 60,
      docs: "https://example.com/",
    });
  });

  test("takes an exact common code before a family of the service", () => {
    expect(lookup("RequestLimitExceeded.UinLimitExceeded", service)).toMatchObject({
      match: "exact",
      retry: "throttle",
    });
  });

  test("knows families that only the service has, and says that imported codes are not reviewed", () => {
    expect(lookup("OperationDenied.Other", service)).toMatchObject({
      match: "family",
      reason: "Not now.",
      reviewed: false,
    });
    expect(lookup("OperationDenied.Unjudged", service)).toMatchObject({ match: "exact", reviewed: false });
  });

  test("decides about retry classes and errors too", () => {
    expect(isRetryable("RequestLimitExceeded.CreateUser", service)).toBe(false);
    expect(isThrottling("FailedOperation.FrequencyLimit", service)).toBe(true);
    const thrown = { code: "FailedOperation.FrequencyLimit", message: "slow down", requestId: "r" };
    const error = TencentCloudApiError.from(thrown, service);
    expect(error).toMatchObject({ category: "quota", retry: "throttle" });
    expect(error !== undefined && isRetryable(error)).toBe(true);
  });

  test("says that a busy resource is worth a repeat, and is no throttle", () => {
    expect(lookup("OperationDenied.Unjudged", service)).toMatchObject({ category: "state", retry: "wait" });
    expect(isRetryable("OperationDenied.Unjudged", service)).toBe(true);
    expect(isThrottling("OperationDenied.Unjudged", service)).toBe(false);
  });

  test.each([
    "InvalidParameterValue.Padded",
    "InvalidParameterValue.Padded ",
    "\tInvalidParameterValue.Padded\n",
  ])("a code that the wire spells with a blank is found as %j", (code) => {
    expect(lookup(code, service)).toEqual({
      code: "InvalidParameterValue.Padded",
      family: "InvalidParameterValue",
      match: "exact",
      reviewed: true,
      fault: "client",
      category: "content",
      retry: "no",
      reason: "The words stay the same.",
      actions: ["CreateUser"],
    });
  });
});

describe("a value that is no catalogue is ignored", () => {
  const revoked = <T extends object>(target: T): T => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const throwing: CatalogueData = {
    ...service,
    get codes(): never {
      throw new Error("do not touch");
    },
  };
  const code = "RequestLimitExceeded";

  test.each<[string, Catalogue]>([
    ["a revoked proxy", revoked<Catalogue>({ ...service })],
    ["getters that throw", throwing],
    ["maps behind a proxy, whose methods throw", { ...service, codes: new Proxy(service.codes, {}) }],
    ["a catalogue that went through JSON", JSON.parse(JSON.stringify(service))],
    ["null", JSON.parse("null")],
    ["a text", JSON.parse('"sms"')],
    ["a number", JSON.parse("7")],
  ])("%s", (_name, within) => {
    const thrown = { code, message: "m", requestId: "r" };
    expect(lookup(code, within)).toEqual(lookup(code));
    expect(lookup(code, [within, service])).toEqual(lookup(code));
    expect(isThrottling(code, within)).toBe(true);
    expect(isRetryable(thrown, within)).toBe(true);
    expect(TencentCloudApiError.from(thrown, within)).toMatchObject({ code, retry: "throttle" });
  });

  test("a revoked proxy of a list", () => {
    expect(lookup(code, revoked([service]))).toEqual(lookup(code));
  });
});
