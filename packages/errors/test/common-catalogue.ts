import { readFileSync } from "node:fs";

/** The truth that the package was generated from, read anew: a test must not ask the thing it tests. */
export interface CatalogueEntry {
  readonly const: string;
  readonly "x-fault": string;
  readonly "x-category": string;
  readonly "x-retry": string;
  readonly "x-wait-seconds"?: number;
  readonly "x-reason": string;
  readonly "x-docs": string;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../../schemas/error-codes/${path}`, import.meta.url), "utf8");

export const entries: readonly CatalogueEntry[] = JSON.parse(read("common.schema.json")).oneOf;

export const summaries = (language: "en" | "zh"): Readonly<Record<string, string>> =>
  JSON.parse(read(`common.${language}.json`)).summaries;

export const chineseReasons: Readonly<Record<string, string>> = JSON.parse(read("common.zh.json")).reasons;
