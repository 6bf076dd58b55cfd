import { isRecord, nonEmptyString } from "@tc3-schema/base/json";
import type { Issue } from "@tc3-schema/types";
import type { ActionName } from "./contracts/contracts.ts";
import { topLevelMember } from "./top-level-member.ts";

/** A line of `--tagged`: the action that was called, and the body that it answered with. */
export type Tagged = { readonly named: ActionName; readonly body: string } | { readonly issue: Issue };

const FORM = '{"action": "…", "body": …}, optionally with "service" and "version"';

const noTag = (received: string): Tagged => ({
  issue: {
    path: [],
    code: "not-json",
    message: `the line is not tagged: expected ${FORM}, received ${received}`,
    expected: FORM,
    received,
  },
});

function parsed(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/**
 * Splits a tagged line. If the body is a string, it is the text that came over the wire, perhaps HTML. Otherwise it is
 * JSON, whose text stays unchanged: parsing it here would lose digits.
 */
export function untag(line: string | Uint8Array): Tagged {
  if (typeof line !== "string") return noTag("bytes that are not UTF-8");
  const json = line.startsWith("\uFEFF") ? line.slice(1) : line;
  const place = topLevelMember(json, "body");
  // The line is valid JSON if it is valid with 0 in place of the body, and the body itself is. The contract checks the body.
  const rest = place === undefined ? json : `${json.slice(0, place.start)}0${json.slice(place.end)}`;
  const tag = parsed(rest)?.value;
  if (tag === undefined) return noTag("text that is not JSON");
  if (!isRecord(tag)) return noTag("JSON that is not an object");
  const action = nonEmptyString(tag, "action");
  if (action === undefined) return noTag('an object without the string "action"');
  if (place === undefined) return noTag('an object without "body"');
  const named = { service: nonEmptyString(tag, "service"), version: nonEmptyString(tag, "version"), action };
  const body = json.slice(place.start, place.end);
  const wire = body.startsWith('"') ? parsed(body)?.value : undefined;
  return { named, body: typeof wire === "string" ? wire : body };
}
