/* oxlint-disable no-await-in-loop -- one search after the other: more at once share the same processor */
import type { Browser } from "playwright-core";
import { listen, open } from "./check-pages.ts";
import type { Check } from "./checks.ts";

/** Words that stand somewhere in the middle of a sentence, and a page that must be among the results. */
const SEARCHES = [
  { language: "", word: "idempotent", page: "guides/errors.html" },
  { language: "zh/", word: "幂等", page: "zh/guides/errors.html" },
  { language: "zh/", word: "重试循环", page: "zh/guides/errors.html" },
];

/** The search of each language, used as a reader uses it. */
export async function checkSearch(browser: Browser, site: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { language, word, page: wanted } of SEARCHES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const heard = listen(page);
    const name = `search: ${word}`;
    try {
      await open(page, `${site}${language}start/`);
      await page.click(".DocSearch-Button");
      await page.fill(".VPLocalSearchBox .search-input", word);
      await page.waitForSelector(".VPLocalSearchBox .result");
      const found = await page.$$eval(".VPLocalSearchBox a.result", (results) =>
        results.map((result) => (result instanceof HTMLAnchorElement ? result.pathname : "")),
      );
      const isThere = found.some((path) => path.endsWith(wanted));
      checks.push({ name, problems: [...heard, ...(isThere ? [] : [`only ${found.join(", ")}`])] });
    } catch (error) {
      checks.push({ name, problems: [String(error).slice(0, 300), ...heard] });
    }
    await context.close();
  }
  return checks;
}
