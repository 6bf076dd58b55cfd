/** The report of a page. The page writes it into one element of its document, and the browser dumps the document. */

import { isRecord } from "@tc3-schema/base/json";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
}

export interface Report {
  readonly checks: readonly Check[];
  /** The directives that were violated on the page. */
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

/** Encodes a report in percent-encoding, so that the dump of the document has nothing that would be escaped. */
export const encode = (report: Report): string => encodeURIComponent(JSON.stringify(report));

export function decode(dump: string): Report {
  const [, text = ""] = new RegExp(`id="${ELEMENT}">([^<]*)<`).exec(dump) ?? [];
  if (text === "") throw new Error(`the page did not run to its end:\n${dump}`);
  const report: unknown = JSON.parse(decodeURIComponent(text));
  if (!isReport(report)) throw new Error(`the element holds no report: ${decodeURIComponent(text)}`);
  return report;
}
