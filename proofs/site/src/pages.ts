import { readdirSync } from "node:fs";

/** Returns the addresses of all pages of a built site, relative to its base. */
export const pagesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** Whether a page is one of many from the same template. If some of them look right, all do. */
export const isOneOfMany = (page: string): boolean => /(?:^|\/)(?:codes|changes)\/(?!index)/.test(page);
