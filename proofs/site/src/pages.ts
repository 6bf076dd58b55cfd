import { readdirSync } from "node:fs";

/** The addresses of all pages of a built site, relative to where it begins. */
export const pagesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** Pages that are made from one template each: what holds for the looks of some holds for all. */
export const isOneOfMany = (page: string): boolean => /(?:^|\/)codes\/(?!index)/.test(page);
