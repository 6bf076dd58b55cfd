import type { Category } from "../rules/category.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { Place } from "./place.ts";

/** Where an action meets a change. */
export interface Path {
  readonly action: string;
  /** From the Response or the request, `SendStatusSet[].Fee`; empty where the whole of it is meant. */
  readonly path: string;
}

/** One change, however many actions meet it. */
export interface Change {
  readonly rule: RuleId;
  readonly category: Category;
  readonly place: Place;
  readonly from?: string;
  readonly to?: string;
  /** Every action that meets it, in code-unit order. */
  readonly actions: readonly string[];
  readonly paths: readonly Path[];
  /** Both names, where something was probably renamed: it still is removed under the one and added under the other. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** A sentence for people. */
  readonly message: string;
  /** The same for the same change of the same thing, in whatever order changes are found. */
  readonly fingerprint: string;
}
