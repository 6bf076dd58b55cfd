/** What a page has to say, and how it gets out of the browser: as the text of one element of the dumped document. */

import { isRecord } from "@tc3-schema/base/json";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
}

export interface Report {
  readonly checks: readonly Check[];
  /** The directives that were violated while the page was there. */
  readonly violations: readonly string[];
}

export const ELEMENT = "report";

const isCheck = (value: unknown): value is Check =>
  isRecord(value) && typeof value["name"] === "string" && typeof value["ok"] === "boolean";

const isReport = (value: unknown): value is Report =>
  isRecord(value) &&
  Array.isArray(value["checks"]) &&
  value["checks"].every(isCheck) &&
  Array.isArray(value["violations"]) &&
  value["violations"].every((each) => typeof each === "string");

/** Percent-encoded, so that a dump of the document has nothing in it to be escaped. */
export const encode = (report: Report): string => encodeURIComponent(JSON.stringify(report));

export function decode(dump: string): Report {
  const [, text = ""] = new RegExp(`id="${ELEMENT}">([^<]*)<`).exec(dump) ?? [];
  if (text === "") throw new Error(`the page did not run to its end:\n${dump}`);
  const report: unknown = JSON.parse(decodeURIComponent(text));
  if (!isReport(report)) throw new Error(`no report of a page: ${decodeURIComponent(text)}`);
  return report;
}
