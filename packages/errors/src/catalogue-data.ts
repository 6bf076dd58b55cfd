import type { Catalogue, CodeInfo } from "./code-info.ts";
import { member } from "./reading.ts";

/** Fault and retry class, by code or by family. */
export type Classes = ReadonlyMap<string, readonly [fault: CodeInfo["fault"], retry: CodeInfo["retry"]]>;

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
export const isCatalogueData = (catalogue: unknown): catalogue is CatalogueData =>
  ["codes", "families", "details", "actions"].every((key) => hasMethod(catalogue, key, "get")) &&
  hasMethod(catalogue, "unreviewed", "has");
