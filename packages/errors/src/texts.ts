import { member } from "./reading.ts";

/** Summaries of codes in one language. Each language and catalogue is a subpath of its own, so that only what is used is loaded. */
export interface Texts {
  readonly language: "en" | "zh";
}

/** What generated texts hold behind their public face. */
export interface TextsData extends Texts {
  readonly summaries: ReadonlyMap<string, string>;
}

/** Tells generated texts from an object that only looks like them. */
export const isTextsData = (texts: unknown): texts is TextsData =>
  typeof member(member(texts, "summaries"), "get") === "function";
