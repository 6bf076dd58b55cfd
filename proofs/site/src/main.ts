/**
 * `pnpm test:site` opens the built site in a real browser, below a path as on GitHub Pages. It prints one line per
 * check, and the sum as the last line. `--only pages|search|explorer` runs a part. Exit code 1: a check failed; 2: there is no
 * browser, or no site.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SetupError } from "../../browser/src/find-browser.ts";
import { launch } from "./browser.ts";
import { checkExplorer } from "./check-explorer.ts";
import { checkPages } from "./check-pages.ts";
import { checkSearch } from "./check-search.ts";
import { type Check, printCheck } from "./checks.ts";
import { pagesOf } from "./pages.ts";
import { serve } from "./serve.ts";

const SITE = resolve(import.meta.dirname, "../../../docs/.vitepress/dist");
const BASE = (process.env["DOCS_BASE"] ?? "/").replace(/\/*$/, "/");

const { values } = parseArgs({ options: { only: { type: "string" }, match: { type: "string" } } });

async function run(): Promise<readonly Check[]> {
  if (!existsSync(SITE)) throw new SetupError("there is no built site: run pnpm docs:build first");
  const site = await serve(SITE, BASE);
  const browser = await launch();
  try {
    const paths = pagesOf(SITE).filter((path) => values.match === undefined || path.includes(values.match));
    const wants = (part: string): boolean => values.only === undefined || values.only === part;
    const pages = wants("pages") ? await checkPages(browser, site.url, paths) : [];
    const search = wants("search") ? await checkSearch(browser, site.url) : [];
    const explorer = wants("explorer") ? await checkExplorer(browser, site.url) : [];
    return [...pages, ...search, ...explorer];
  } finally {
    await browser.close();
    site.close();
  }
}

try {
  const checks = await run();
  for (const check of checks) printCheck(check);
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
