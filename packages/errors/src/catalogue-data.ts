import type { Catalogue, CodeInfo } from "./code-info.ts";
import { member } from "./reading.ts";

/** What decides, by code or by family. The seconds are there where a window is known. */
export type Classes = ReadonlyMap<
  string,
  readonly [
    fault: CodeInfo["fault"],
    category: CodeInfo["category"],
    retry: CodeInfo["retry"],
    waitSeconds?: number,
  ]
>;

/** Why, and where to read on, by code or by family. */
export type Details = ReadonlyMap<string, { readonly reason: string; readonly docs?: string }>;

/** The actions whose own lists have a code; a code of every action is not in it. */
export type Actions = ReadonlyMap<string, readonly string[]>;

/** What a generated catalogue holds behind its public face. */
export interface CatalogueData extends Catalogue {
  readonly codes: Classes;
  readonly families: Classes;
  readonly details: Details;
  readonly unreviewed: ReadonlySet<string>;
  readonly actions: Actions;
}

const hasMethod = (value: unknown, key: string, method: string): boolean =>
  typeof member(member(value, key), method) === "function";

/** Tells a generated catalogue from an object that only looks like one: one that went through JSON lost its maps. */
const isCatalogueData = (catalogue: unknown): catalogue is CatalogueData =>
  ["codes", "families", "details", "actions"].every((key) => hasMethod(catalogue, key, "get")) &&
  hasMethod(catalogue, "unreviewed", "has");

/** What is in a catalogue, read once: a getter or a revoked proxy has no second chance to throw. */
export function dataOf(catalogue: unknown): CatalogueData | undefined {
  if (typeof catalogue !== "object" || catalogue === null) return undefined;
  try {
    const copy: unknown = { ...catalogue };
    return isCatalogueData(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}
