import { type Body, readJson } from "../envelope-rule.ts";
import type { Declared, DeclaredObject } from "../read-declared.ts";

/**
 * Parameters that every action takes. A query can have them beside those of its action. They are listed in the official
 * documentation of the API 3.0, "Common Params".
 */
const COMMON: ReadonlySet<string> = new Set([
  "Action",
  "Language",
  "Nonce",
  "Region",
  "SecretId",
  "Signature",
  "SignatureMethod",
  "Timestamp",
  "Token",
  "Version",
]);

/** A part of a query: a text, or the parts below a name. */
type Part = string | Map<string, Part>;

function insert(into: Map<string, Part>, [name = "", ...deeper]: readonly string[], value: string): void {
  if (deeper.length === 0) {
    into.set(name, value);
    return;
  }
  const before = into.get(name);
  const next: Map<string, Part> = before instanceof Map ? before : new Map<string, Part>();
  into.set(name, next);
  insert(next, deeper, value);
}

/** A query has texts only, so the definition decides which of them are numbers and booleans. */
function scalar(text: string, declared: Declared | undefined): unknown {
  switch (declared?.kind) {
    case "integer":
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    default:
      return text;
  }
}

function valueOf(part: Part, declared: Declared | undefined): unknown {
  if (typeof part === "string") return scalar(part, declared);
  const isList = [...part.keys()].every((name) => /^\d+$/.test(name));
  if (isList) {
    const of = declared?.kind === "array" ? declared.of : undefined;
    return [...part.values()].map((each) => valueOf(each, of));
  }
  const members = declared?.kind === "object" ? declared.members : undefined;
  return Object.fromEntries(
    [...part].map(([name, each]) => [name, valueOf(each, members?.get(name)?.declared)]),
  );
}

/** Reads `https://…/?Action=…&Ids.0=a&Filter.Name=b&<…>`. Escapes stay as they are: they do not change a kind. */
function fromQuery(query: string, request: DeclaredObject): Body {
  const parameters = new Map<string, Part>();
  for (const pair of query.trimStart().split(/\s*&\s*/)) {
    if (pair.startsWith("<")) {
      // The mark stands for the common parameters. If something follows it, the example shows two requests.
      if (!pair.trimEnd().endsWith(">")) return undefined;
      continue;
    }
    const [name = "", ...value] = pair.split("=");
    if (COMMON.has(name) && !request.members.has(name)) continue;
    insert(parameters, name.split("."), value.join("=").trimEnd());
  }
  return { json: parameters.size === 0 ? {} : valueOf(parameters, request) };
}

/**
 * Returns the request that an example shows, as the value that a caller would send.
 *
 * @param text The headers of a POST and its JSON body, or the URL of a GET.
 * @returns Undefined if the text is neither.
 */
export function shownRequest(text: string, request: DeclaredObject): Body {
  const at = text.indexOf("?");
  if (text.startsWith("https://")) return at < 0 ? undefined : fromQuery(text.slice(at + 1), request);
  const start = text.indexOf("{");
  return start < 0 ? undefined : readJson(text.slice(start));
}
