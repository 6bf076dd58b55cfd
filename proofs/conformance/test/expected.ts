import { expect } from "@jest/globals";
import type { CodeInfo } from "@tc3-schema/errors";
import type { DriftCode, MalformedCode } from "@tc3-schema/types";
import { REQUEST_ID } from "./answers.ts";

/** The expected result, and its words in the title of the test. */
export interface Expected {
  readonly does: string;
  readonly result: unknown;
}

interface Returned {
  /** Members of the object that the SDK returns. */
  readonly with?: object;
  readonly failedItems?: readonly string[];
  /** The issues of `sendSms.check({ Response: returned })`. */
  readonly issues?: readonly (DriftCode | MalformedCode)[];
  readonly checked?: "success" | "malformed";
}

/** Expects that the SDK returns the Response object. */
export const returns = (
  does: string,
  { with: members = {}, failedItems = [], issues = [], checked = "success" }: Returned = {},
): Expected => ({
  does: `returns ${does}`,
  result: { returned: expect.objectContaining(members), failedItems, checked, issues },
});

/** Expects that the SDK throws, and that `TencentCloudApiError.from` recognises the error. */
export const throws = (
  code: string,
  fault: CodeInfo["fault"],
  retry: CodeInfo["retry"],
  requestId: string = REQUEST_ID,
): Expected => ({
  does: `throws ${code} (fault ${fault}, retry ${retry})`,
  result: { threw: expect.any(String), from: { code, message: "words of the API", requestId, fault, retry } },
});

/** Expects that the SDK throws an error without a code: `TencentCloudApiError.from` gives undefined. */
export const throwsNoCode = (text: string | RegExp): Expected => ({
  does: `throws no code, but ${String(text)}`,
  result: {
    threw: typeof text === "string" ? expect.stringContaining(text) : expect.stringMatching(text),
    from: undefined,
  },
});

export const success = (data: object, drift: readonly DriftCode[] = []): Expected => ({
  does: drift.length === 0 ? "success" : `success, noting ${drift.join(" and ")}`,
  result: expect.objectContaining({
    status: "success",
    requestId: REQUEST_ID,
    data: expect.objectContaining(data),
    drift: drift.map((code) => expect.objectContaining({ code })),
  }),
});

export const failure = (code: string): Expected => ({
  does: `failure ${code}`,
  result: expect.objectContaining({
    status: "failure",
    requestId: REQUEST_ID,
    error: { code, message: "words of the API" },
  }),
});

export const malformed = (code: MalformedCode, message: string): Expected => ({
  does: `malformed, ${code}: ${message}`,
  result: expect.objectContaining({
    status: "malformed",
    issues: [expect.objectContaining({ code, message: expect.stringContaining(message) })],
  }),
});

export const rejects = (text: RegExp): Expected => ({
  does: `fetch rejects: ${String(text)}`,
  result: { rejected: expect.stringMatching(text) },
});
