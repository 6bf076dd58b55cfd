import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the addresses of all pages of a built site, relative to its base. */
export const pagesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** Returns the path at which a built site wants to be served, from the address of its icon. */
export function baseOf(directory: string): string {
  const [, base] = /href="([^"]*)mark\.svg"/.exec(readFileSync(join(directory, "index.html"), "utf8")) ?? [];
  if (base === undefined) throw new Error("the first page has no icon that says where the site is");
  return base;
}

/** Whether a page is one of many from the same template. If some of them look right, all do. */
export const isOneOfMany = (page: string): boolean => /(?:^|\/)(?:codes|changes)\/(?!index)/.test(page);

/** Views that a page shows only if its fragment asks for them. */
const VIEWS = [
  "services/index.html#cvm/2017-03-12",
  "services/index.html#cvm/2017-03-12/RunInstances",
  "services/index.html#intl/sms/2021-01-11/SendSms",
  "codes/index.html#q=InvalidParameterValue",
  "explorer.html#code=LimitExceeded.PhoneNumberDailyLimit",
  "explorer.html#input=%3Cscript%3E",
];

/** The same views in both languages. */
export const views: readonly string[] = ["", "zh/"].flatMap((language) =>
  VIEWS.map((view) => language + view),
);
