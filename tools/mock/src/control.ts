import { isIP } from "node:net";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { MockApi } from "./mock-api.ts";
import { readRules } from "./script/read-rules.ts";
import { MOST_BYTES } from "./wire/read-request.ts";
import { mediaTypeOf, type Received } from "./wire/received.ts";
import { hasTooManyValues, MOST_VALUES } from "./wire/too-many-values.ts";

/** A reply of the control endpoint. */
export interface ControlReply {
  readonly status: number;
  readonly body: unknown;
}

/** Whether a request is for the control endpoint. The API itself has only the path `/`. */
export const isControl = ({ target }: Pick<Received, "target">): boolean => /^\/_tc3(?:[/?]|$)/.test(target);

/**
 * Whether a host is a name of the internet: `a.example:7300`, but not `127.0.0.1`, `localhost` or the name of a container. A page
 * in a browser can bind such a name to this machine (DNS rebinding), and then read and change everything here.
 */
export function isForeign(host: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  const isAddress = isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
  return !isAddress && name.includes(".") && !name.endsWith(".localhost");
}

const HELP = {
  "GET /_tc3/calls": "the last calls",
  "DELETE /_tc3/calls": "forget the calls, and let the rules count from the beginning",
  "GET /_tc3/summary": "how often each action was called, with which results",
  "GET /_tc3/rules": "the rules",
  "PUT /_tc3/rules": 'replace the rules: {"rules": […]}',
  "DELETE /_tc3/rules": "remove the rules",
};

const FILE = "rules";

function replaceRules(api: MockApi, { body }: Received): ControlReply {
  if (body.length > MOST_BYTES) return { status: 413, body: { expected: "at most 10 MB" } };
  if (hasTooManyValues(body)) return { status: 413, body: { expected: `at most ${MOST_VALUES} values` } };
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    const rules = readRules(value, FILE, api.served);
    // The rules are sent back. It throws if they are nested so deeply that this is impossible.
    JSON.stringify(rules);
    api.script.replace(rules);
    return { status: 200, body: { rules: api.script.rules } };
  } catch (error) {
    if (error instanceof SchemaError) return { status: 400, body: { mistakes: error.mistakes } };
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const expected = error instanceof SyntaxError ? "JSON" : "fewer levels";
    return {
      status: 400,
      body: { mistakes: [{ file: FILE, pointer: "", expected, received: error.message }] },
    };
  }
}

/** Answers a request to the control endpoint, with which tests change the rules and look at the calls. */
export function control(api: MockApi, received: Received): ControlReply {
  const path = received.target.split("?")[0] ?? "";
  switch (`${received.method} ${path}`) {
    case "GET /_tc3/calls":
      return { status: 200, body: { calls: api.calls.last } };
    case "DELETE /_tc3/calls":
      api.calls.forget();
      api.script.restart();
      return { status: 200, body: { calls: [] } };
    case "GET /_tc3/summary":
      return { status: 200, body: { summary: api.calls.summary } };
    case "GET /_tc3/rules":
      return { status: 200, body: { rules: api.script.rules } };
    case "PUT /_tc3/rules":
      // A page in a browser can send other types without a question to the server. So it cannot change the rules.
      return mediaTypeOf(received) === "application/json"
        ? replaceRules(api, received)
        : { status: 415, body: { expected: "Content-Type: application/json" } };
    case "DELETE /_tc3/rules":
      api.script.replace([]);
      return { status: 200, body: { rules: [] } };
    default:
      return { status: 404, body: HELP };
  }
}
