/** Each statement is wrong, and every compiler must report it. Otherwise the tests beside this one prove nothing. */
import type { Delivered, Issue, Outcome, SuccessResponse } from "@tc3-schema/types";

declare const outcome: Outcome<{ RequestId: string; TotalCount: number }>;

export const unnarrowed = outcome.data;

export const code: Issue["code"] = "no-such-code";

export const missing: SuccessResponse = { Response: {} };

export const count = (data: Delivered<{ TotalCount: number }>): number => data.TotalCount;

export const exact: Issue = { path: [], code: "null", message: "", expected: undefined };
