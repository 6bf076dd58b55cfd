import { excerpt, visible } from "@tc3-schema/codegen/visible";
import {
  type ActionSummary,
  type Answered,
  isLoopback,
  type LoggedCall,
  type PostedReceipts,
  type Served,
} from "@tc3-schema/mock";
import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";
import { toJsonLine, withNulls } from "../../to-json.ts";
import type { MockOptions } from "./options.ts";
import type { ChosenServed } from "./served-versions.ts";

type Output = Pick<Terminal, "out" | "err">;

const LONGEST_MESSAGE = 160;

const serviceLine = (served: Served): string =>
  served.versions
    .map((each) => `${each.service} ${each.version} (${count(served.actions(each).size, "action")})`)
    .join(", ");

/** Prints where the server listens. A script that started it waits for this line. */
export function printStart(
  url: string,
  { edition, served }: ChosenServed,
  { json, host, secretId }: MockOptions,
  { out, err }: Output,
): void {
  if (json === true) {
    const services = served.versions.map(({ service, version }) => ({ service, version }));
    out(toJsonLine({ event: "listening", url, edition, services }));
    return;
  }
  out(`${visible(`Listening at ${url}, edition ${edition}: ${serviceLine(served)}. Ctrl-C ends it.`)}\n`);
  if (!isLoopback(host)) {
    const who = secretId === undefined ? "Anybody who reaches this address" : "Everybody with that key";
    err(`This is not the address of this machine alone. ${who} can use the server.\n`);
  }
}

const nameOf = ({ service, action }: Pick<LoggedCall, "service" | "action">): string =>
  [service ?? "?", action ?? "?"].join(" ");

function callLine({ number, result, status, message, rule, milliseconds, ...call }: LoggedCall): string {
  const http = status === 200 ? "" : `, HTTP ${status}`;
  const by = rule === undefined ? "" : ` (${rule})`;
  const why = message === undefined || rule !== undefined ? "" : `: ${excerpt(message, LONGEST_MESSAGE)}`;
  return `${number}  ${nameOf(call)}  ${result}${http}${by}${why}  ${milliseconds.toFixed(1)} ms`;
}

/** Prints a call. */
export function printCall({ call }: Answered, { json, quiet }: MockOptions, { out }: Output): void {
  if (quiet === true) return;
  out(json === true ? toJsonLine({ event: "call", ...withNulls(call) }) : `${visible(callLine(call))}\n`);
}

/** Prints what became of receipts. */
export function printReceipts(
  { messages, problem }: PostedReceipts,
  { call }: Answered,
  { json, quiet }: MockOptions,
  { out, err }: Output,
): void {
  if (json === true) {
    if (quiet !== true)
      out(toJsonLine({ event: "receipts", number: call.number, messages, problem: problem ?? null }));
    return;
  }
  const what = `${call.number}  ${count(messages, "receipt")}`;
  if (problem !== undefined) err(`${what} could not be posted: ${visible(problem)}\n`);
  else if (quiet !== true) out(`${what} posted\n`);
}

const resultsText = (results: ActionSummary["results"]): string =>
  Object.entries(results)
    .map(([result, many]) => `${result} ${many}`)
    .join(", ");

/** Prints how often each action was called, and with which results. */
export function printSummary(
  summary: readonly ActionSummary[],
  { json }: MockOptions,
  { out }: Output,
): void {
  if (json === true) {
    out(toJsonLine({ event: "summary", summary: summary.map(withNulls) }));
    return;
  }
  const total = summary.reduce((sum, { calls }) => sum + calls, 0);
  const refused = summary.reduce((sum, each) => sum + each.refused, 0);
  const lines = summary.map(
    (each) =>
      `  ${each.service === undefined ? "refused before the action was known" : nameOf(each)}: ${count(each.calls, "call")}, ${resultsText(each.results)}`,
  );
  const last = `${count(total, "call")}, ${refused} refused.`;
  out([...(lines.length === 0 ? [] : ["", ...lines]), last].map((line) => `${visible(line)}\n`).join(""));
}
