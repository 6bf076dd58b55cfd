import type { Issue } from "@tc3-schema/types";
import { decode } from "./decode.ts";
import { issue } from "./issue.ts";
import { notJson } from "./not-json.ts";

/** A body that was read: its text, and what `JSON.parse` made of it. */
export type Read = { readonly text: string; readonly json: unknown } | { readonly issue: Issue };

/** What was thrown, in words. Total: a value that was made to break things may throw something that does so too. */
function saidBy(thrown: unknown): string {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(said);
  } catch {
    return "something that cannot be shown";
  }
}

export function readBody(body: unknown): Read {
  const decoded = decode(body);
  if ("issue" in decoded) return decoded;
  const { text } = decoded;
  try {
    return { text, json: JSON.parse(text) };
  } catch (thrown) {
    return { issue: notJson(text, saidBy(thrown)) };
  }
}

/** A getter or a proxy threw while the value was read: no value of JSON does. */
export const unreadable = (thrown: unknown): Issue =>
  issue("no-response", [], `reading the value threw: ${saidBy(thrown)}`);
