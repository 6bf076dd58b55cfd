import { describe, expect, test } from "@jest/globals";
import type { CatalogueData } from "../src/catalogue-data.ts";
import { isRetryable, isThrottling, lookup, TencentCloudApiError } from "../src/index.ts";

/** As the generator will make them: one service with a quota that looks like a throttle. */
const service: CatalogueData = {
  service: "dnspod",
  version: "2021-03-23",
  codes: new Map([
    ["RequestLimitExceeded.CreateUser", ["client", "no"]],
    ["FailedOperation.FrequencyLimit", ["client", "throttle"]],
    ["InternalError", ["server", "no"]],
    ["OperationDenied.Unjudged", ["client", "no"]],
  ]),
  families: new Map([["OperationDenied", ["client", "no"]]]),
  details: new Map([
    ["RequestLimitExceeded.CreateUser", { reason: "A quota." }],
    ["FailedOperation.FrequencyLimit", { reason: "A throttle.", docs: "https://example.com/" }],
    ["InternalError", { reason: "The service says that a repeat is of no use." }],
    ["OperationDenied", { reason: "Not now." }],
    ["OperationDenied.Unjudged", { reason: "Not now." }],
  ]),
  unreviewed: new Set(["OperationDenied.Unjudged"]),
  actions: new Map([["RequestLimitExceeded.CreateUser", ["CreateUser"]]]),
};

describe("within a service's catalogue", () => {
  test("its own judgement goes before the family's and before the common codes", () => {
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
      retry: "throttle",
      docs: "https://example.com/",
    });
  });

  test("an exact common code goes before a family of the service", () => {
    expect(lookup("RequestLimitExceeded.UinLimitExceeded", service)).toMatchObject({
      match: "exact",
      retry: "throttle",
    });
  });

  test("families that only the service has are known, imported codes are not reviewed", () => {
    expect(lookup("OperationDenied.Other", service)).toMatchObject({
      match: "family",
      reason: "Not now.",
      reviewed: false,
    });
    expect(lookup("OperationDenied.Unjudged", service)).toMatchObject({ match: "exact", reviewed: false });
  });

  test("retry classes and errors follow it", () => {
    expect(isRetryable("RequestLimitExceeded.CreateUser", service)).toBe(false);
    expect(isThrottling("FailedOperation.FrequencyLimit", service)).toBe(true);
    const thrown = { code: "FailedOperation.FrequencyLimit", message: "slow down", requestId: "r" };
    const error = TencentCloudApiError.from(thrown, service);
    expect(error?.retry).toBe("throttle");
    expect(error !== undefined && isRetryable(error)).toBe(true);
  });
});
