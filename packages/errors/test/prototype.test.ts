import { afterEach, describe, expect, test } from "@jest/globals";
import { itemFailures } from "../generated/sms/v20210111/index.js";
import { isRetryable, isTencentCloudApiError, isThrottling, TencentCloudApiError } from "../src/index.ts";

/**
 * Additions to Object.prototype change no answer. Assertions come after the prototype is restored, because Jest needs
 * it too.
 */
const added: string[] = [];
const add = (name: string, value: unknown): void => {
  // oxlint-disable-next-line no-extend-native -- the very thing that must do no harm
  Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true });
  added.push(name);
};
const clean = (): void => {
  for (const name of added.splice(0)) Reflect.deleteProperty(Object.prototype, name);
};

afterEach(clean);

const answers = (): unknown => [
  itemFailures({ SendStatusSet: [{}, { Code: "Ok" }], SendRecordSet: [{}] }),
  itemFailures({}),
  itemFailures({ SendStatusSet: [{ Code: "FailedOperation.OtherError" }] }).map(({ message }) => message),
  TencentCloudApiError.from({}),
  TencentCloudApiError.from(new Error("no connection")),
  isTencentCloudApiError({}),
  isThrottling({}),
  isRetryable(new TypeError("fetch failed")),
];

describe("a member of Object.prototype changes no answer", () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["a code of an item", { Code: "Evil", Message: "m" }],
    ["a list of items", { SendStatusSet: [{ Code: "Evil" }], SendRecordSet: [{ SendStatus: 1 }] }],
    ["a status of a record", { SendStatus: 1, RequestCode: "Evil" }],
    ["the envelope of a body", { Response: { SendStatusSet: [{ Code: "Evil" }] }, data: {} }],
    ["what the SDK throws", { code: "RequestLimitExceeded", requestId: "r" }],
    [
      "a failure outcome",
      { status: "failure", error: { code: "RequestLimitExceeded", message: "m" }, requestId: "r" },
    ],
    [
      "an error of this package",
      {
        name: "TencentCloudApiError",
        code: "c",
        requestId: "r",
        family: "f",
        fault: "client",
        category: "quota",
        retry: "throttle",
      },
    ],
  ])("%s", (_name, members) => {
    const before = answers();
    for (const [name, value] of Object.entries(members)) add(name, value);
    const after = answers();
    clean();
    expect(after).toEqual(before);
  });
});

test("members that an error has from its class count", () => {
  class SdkError extends Error {
    get code(): string {
      return "RequestLimitExceeded";
    }
    get requestId(): string {
      return "r";
    }
  }
  expect(TencentCloudApiError.from(new SdkError())?.code).toBe("RequestLimitExceeded");
});
