import { isDeepStrictEqual } from "node:util";
import { isRecord } from "@tc3-schema/base/json";
import type { ClientCall, ClientResult, Thrown } from "./call.ts";
import type { SeenCall } from "./command-mock.ts";

/** One call of one client, with its result. */
export interface Happened {
  readonly call: ClientCall;
  readonly result: ClientResult;
  /** The requests, as the server has seen them. */
  readonly seen: readonly SeenCall[];
  /** The body of the last answer. Undefined if the server refused the request before it knew the action. */
  readonly body: string | undefined;
}

/** Where a message goes on with what differs between two runs, two machines or two versions of a library: an address, a body. */
const DETAILS = /[:({<'"[]|\bb'|(?: at)? https?\b/;

/** The words with which a message begins. */
const beginningOf = (message: string): string => message.split(DETAILS)[0]?.trim() ?? "";

/** Parses JSON. An integer that a double may round becomes a text: `9007199254740993n`. */
const parseExactly = (text: string): unknown =>
  JSON.parse(
    text.replaceAll(/"(?:[^"\\]|\\.)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/g, (token) =>
      token.startsWith('"') ? token : `"${token}n"`,
    ),
  );

/** The leaves of a value by their paths. A client that has models shows a missing member as null, so nulls do not count. */
function leaves(value: unknown, path = ""): readonly (readonly [path: string, leaf: string])[] {
  if (value === null) return [];
  const below = (name: string | number): string => (path === "" ? String(name) : `${path}.${name}`);
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, below(index)));
  if (isRecord(value)) return Object.entries(value).flatMap(([name, each]) => leaves(each, below(name)));
  return [[path, typeof value === "string" && /^-?\d+n$/.test(value) ? value : JSON.stringify(value)]];
}

const sorted = (entries: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** How a returned Response object differs from the one that was sent. */
function differences(returned: unknown, sent: unknown): readonly string[] {
  const [got, had] = [new Map(leaves(returned)), new Map(leaves(sent))];
  const lost = [...had.keys()].filter((path) => !got.has(path)).map((path) => `without ${path}`);
  const other = sorted([...got])
    .filter(([path, leaf]) => had.get(path) !== leaf)
    .map(([path, leaf]) => (had.has(path) ? `with ${path}: ${leaf}` : `with another member, ${path}`));
  return [...lost, ...other];
}

function sentResponse(body: string | undefined): unknown {
  try {
    const sent = parseExactly(body ?? "");
    return isRecord(sent) ? sent["Response"] : undefined;
  } catch {
    return undefined;
  }
}

function resultText({ result, body, seen }: Happened): string {
  if ("lacks" in result) return "not offered";
  if ("streamed" in result) return "returns a stream";
  const sent = sentResponse(body);
  if ("returned" in result) {
    const different = differences(parseExactly(result.returned), sent);
    return different.length === 0 ? "returns it" : `returns it ${different.join(", ")}`;
  }
  return thrownText(result.threw, seen);
}

function thrownText({ type, code, message, requestId }: Thrown, seen: readonly SeenCall[]): string {
  const last = seen.at(-1)?.result;
  if (code !== null && code === last) {
    return requestId === null || requestId === "" ? `throws ${code} without a request ID` : `throws ${code}`;
  }
  if (code !== null && seen.some(({ result }) => result === code))
    return `throws ${code}, although the last request had ${last ?? "nothing"}`;
  // A code of the client itself says enough. Without one, only the message tells errors apart.
  if (code !== null && code !== "") return `throws ${type} ${code}`;
  return [`throws ${type}`, beginningOf(message)].filter((part) => part !== "").join(": ");
}

/** The parameters that a client should send. It sends no null. */
const toSend = ({ parameters }: ClientCall): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));

/** How the parameters that the server read differ from those of the call. Empty if they do not, or were refused. */
function readText(call: ClientCall, seen: readonly SeenCall[]): string {
  const read = seen.map(({ parameters }) => parameters).find(isRecord);
  if (read === undefined) return "";
  const wanted = toSend(call);
  const added = Object.keys(read).filter((name) => !Object.hasOwn(wanted, name));
  const kept = Object.fromEntries(Object.entries(read).filter(([name]) => !added.includes(name)));
  if (!isDeepStrictEqual(kept, wanted)) return `; the server read ${JSON.stringify(read)}`;
  return added.length === 0 ? "" : `; it adds ${added.join(", ")}`;
}

/** Returns the result of a call in the words of the table. */
export function cellOf(happened: Happened): string {
  const { call, result, seen } = happened;
  const text = resultText(happened);
  if ("lacks" in result) return text;
  const requests = seen.length === 1 ? "" : `, after ${seen.length} requests`;
  return `${text}${requests}${readText(call, seen)}`;
}
