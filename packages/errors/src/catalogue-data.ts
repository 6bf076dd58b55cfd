import type { Catalogue, CodeInfo } from "./code-info.ts";
import { member } from "./reading.ts";

/** Fault, category and retry class by code or by family, and the seconds to wait if a window is known. */
export type Classes = ReadonlyMap<
  string,
  readonly [
    fault: CodeInfo["fault"],
    category: CodeInfo["category"],
    retry: CodeInfo["retry"],
    waitSeconds?: number,
  ]
>;

/** The reason of the retry class and a page to read, by code or by family. */
export type Details = ReadonlyMap<string, { readonly reason: string; readonly docs?: string }>;

/** The actions whose own lists have a code. A code of every action is not in it. */
export type Actions = ReadonlyMap<string, readonly string[]>;

/** The data of a generated catalogue, which `Catalogue` does not show. */
export interface CatalogueData extends Catalogue {
  readonly codes: Classes;
  readonly families: Classes;
  readonly details: Details;
  readonly unreviewed: ReadonlySet<string>;
  readonly actions: Actions;
}

const hasMethod = (value: unknown, key: string, method: string): boolean =>
  typeof member(member(value, key), method) === "function";

/** Whether a catalogue is a generated one. One that went through JSON lost its maps. */
const isCatalogueData = (catalogue: unknown): catalogue is CatalogueData =>
  ["codes", "families", "details", "actions"].every((key) => hasMethod(catalogue, key, "get")) &&
  hasMethod(catalogue, "unreviewed", "has");

/** The data of a catalogue, or undefined. It is read once, so that a getter or a revoked proxy cannot throw later. */
export function dataOf(catalogue: unknown): CatalogueData | undefined {
  if (typeof catalogue !== "object" || catalogue === null) return undefined;
  try {
    const copy: unknown = { ...catalogue };
    return isCatalogueData(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}
