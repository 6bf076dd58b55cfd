import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import { shorten } from "./shorten.ts";

const EXPECTED = "JSON object";
const SHOWN = 60;

/** What a body that is no JSON is instead, as far as its beginning tells. */
function tell(text: string, reason: string): string {
  if (text === "") return "the body is empty";
  if (/^(?:data|event):/.test(text)) {
    return "the body is an event stream (text/event-stream), not one JSON text: read it as events";
  }
  if (text.startsWith("<")) {
    return "the body is HTML or XML: a proxy or gateway answered in place of the API";
  }
  return `the body is not JSON: ${reason}`;
}

/** @param reason What the JSON parser said. */
export function notJson(body: string, reason: string): Issue {
  const text = body.trimStart();
  return issue("not-json", [], tell(text, reason), EXPECTED, shorten(text, SHOWN));
}

export const notText = (received: string, message: string): Issue =>
  issue("not-json", [], message, "string or UTF-8 bytes", received);
