import type { Issue } from "@tc3-schema/types";
import { decode } from "./decode.ts";
import { issue } from "./issue.ts";
import { notJson } from "./not-json.ts";
import { errorName, saidBy } from "./said-by.ts";

/** A body that was read: its text, and the value that `JSON.parse` gave. */
export type Read =
  | { readonly text: string; readonly json: unknown; readonly issue: undefined }
  | { readonly issue: Issue };

/** @throws TypeError When the body is neither text nor bytes. */
export function readBody(body: unknown): Read {
  const decoded = decode(body);
  if (decoded.issue !== undefined) return decoded;
  const { text } = decoded;
  try {
    return { text, json: JSON.parse(text), issue: undefined };
  } catch (thrown) {
    return { issue: notJson(text, saidBy(thrown)) };
  }
}

const TOO_DEEP = "the value is nested so deep that the call stack ended while it was read";

/** A getter or a proxy threw while the value was read. No value of JSON does, unless the stack was nearly full before. */
export const unreadable = (thrown: unknown): Issue =>
  errorName(thrown) === "RangeError"
    ? issue("too-deep", [], TOO_DEEP)
    : issue("no-response", [], `reading the value threw: ${saidBy(thrown)}`);
