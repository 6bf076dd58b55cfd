/**
 * `pnpm test:site` opens the built site in a real browser, below a path as on GitHub Pages. It prints one line per
 * check, and the sum as the last line. `--only weight|verdicts|explorer|keyboard|search|pages` runs a part, and
 * `--match TEXT` only the pages whose address has the text. Exit code 1: a check failed; 2: there is no browser, no site,
 * or nothing to check.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SetupError } from "../../browser/src/find-browser.ts";
import { launch } from "./browser.ts";
import { checkExplorer } from "./check-explorer.ts";
import { checkKeyboard } from "./check-keyboard.ts";
import { checkPages } from "./check-pages.ts";
import { checkSearch } from "./check-search.ts";
import { checkVerdicts } from "./check-verdicts.ts";
import { checkWeight } from "./check-weight.ts";
import { type Check, printCheck } from "./checks.ts";
import { baseOf, pagesOf, views } from "./pages.ts";
import { serve } from "./serve.ts";

const SITE = resolve(import.meta.dirname, "../../../docs/.vitepress/dist");

const { values } = parseArgs({ options: { only: { type: "string" }, match: { type: "string" } } });

async function run(): Promise<readonly Check[]> {
  if (!existsSync(SITE)) throw new SetupError("there is no built site: run pnpm docs:build first");
  const browser = await launch();
  const site = await serve(SITE, baseOf(SITE));
  const paths = [...pagesOf(SITE), ...views].filter((path) => path.includes(values.match ?? ""));
  const parts = {
    // The measurements come first, because all others leave a browser that has done much work.
    weight: () => checkWeight(browser, site.url),
    verdicts: async () => [await checkVerdicts(browser, site.url)],
    explorer: () => checkExplorer(browser, site.url),
    keyboard: () => checkKeyboard(browser, site.url),
    search: () => checkSearch(browser, site.url),
    pages: () => checkPages(browser, site.url, paths),
  };
  try {
    if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
      throw new SetupError(`--only takes ${Object.keys(parts).join(", ")}, received ${values.only}`);
    }
    const checks: Check[] = [];
    for (const [name, check] of Object.entries(parts)) {
      if (values.only !== undefined && values.only !== name) continue;
      const begun = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- parts at the same time would disturb the measurements
      checks.push(...(await check()));
      console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
    if (checks.length === 0) throw new SetupError(`no page has ${values.match ?? ""} in its address`);
    return checks;
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
