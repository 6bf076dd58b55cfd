import { member } from "./reading.ts";

/**
 * Summaries of codes, and the reasons of their retry classes, in one language. Each language and catalogue is a subpath
 * of its own, so that only what is used is loaded.
 */
export interface Texts {
  readonly language: "en" | "zh";
}

/** Why a retry class is what it is, by code or by family. */
export type Reasons = ReadonlyMap<string, { readonly reason: string }>;

/** What generated texts hold behind their public face. */
export interface TextsData extends Texts {
  readonly summaries: ReadonlyMap<string, string>;
  readonly reasons: Reasons;
}

/** Tells generated texts from an object that only looks like them. */
export const isTextsData = (texts: unknown): texts is TextsData =>
  ["summaries", "reasons"].every((key) => typeof member(member(texts, key), "get") === "function");
