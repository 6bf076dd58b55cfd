import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";

const EXPECTED = "JSON object";
const SHOWN = 60;

const excerpt = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

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
  return issue("not-json", [], { message: tell(text, reason), expected: EXPECTED, received: excerpt(text) });
}

export const notText = (received: string, message: string): Issue =>
  issue("not-json", [], { message, expected: "string or UTF-8 bytes", received });
