/* oxlint-disable no-await-in-loop -- a pause is measured while nothing else runs */
import type { Browser, Page } from "playwright-core";
import type { Check } from "./checks.ts";
import { inPage, judged, outcome, unless } from "./explorer-page.ts";

declare global {
  interface Window {
    /** The longest time in which the page did not respond, in milliseconds, and the length of the text. */
    pauses: { longest: number; length: number };
  }
}

/** The longest time for which the page may not respond to its user, in milliseconds. */
const LONGEST_PAUSE = 200;

/** Another program on the same machine makes a pause longer, and nothing makes it shorter. So the best try counts. */
const TRIES = 3;

/** How a text of 10 MB is laid out: in one line, as over the wire, or with a line for each member. */
const LAYOUTS = ["one line", "many lines"] as const;

/** Pastes 10 MB, and returns the longest pause until the verdict is there. */
async function pasteMuch(page: Page, layout: (typeof LAYOUTS)[number]): Promise<number> {
  // The text is made in the page, because sending it there would take most of the time.
  await page.evaluate((lines) => {
    const item = {
      SerialNo: "5000:1045",
      PhoneNumber: "+8618511122233",
      Fee: 1,
      SessionContext: "",
      Code: "Ok",
      Message: "m",
      IsoCode: "CN",
    };
    const count = lines === "one line" ? 85_000 : 46_000;
    const SendStatusSet = Array.from({ length: count }, () => item);
    const body = { Response: { SendStatusSet, RequestId: "r" } };
    const text = JSON.stringify(body, undefined, lines === "one line" ? 0 : 2);
    const state = { longest: 0, last: performance.now(), length: text.length };
    window.pauses = state;
    const data = new DataTransfer();
    data.setData("text/plain", text);
    state.last = performance.now();
    setInterval(() => {
      state.longest = Math.max(state.longest, performance.now() - state.last);
      state.last = performance.now();
    }, 5);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, layout);
  await judged(page, 60_000);
  const { longest, length } = await page.evaluate(() => window.pauses);
  console.log(
    `    longest pause of the page with ${(length / 1e6).toFixed(1)} MB in ${layout}: ${Math.round(longest)} ms`,
  );
  return longest;
}

/** Checks that the page goes on responding while it takes, shows and judges a large text. */
export async function checkLargeTexts(browser: Browser, site: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const layout of LAYOUTS) {
    const pauses: number[] = [];
    const problems: string[] = [];
    const name = `10 MB in ${layout} are judged while the page stays responsive`;
    for (let each = 0; each < TRIES && Math.min(...pauses) > LONGEST_PAUSE; each += 1) {
      const tried = await inPage(browser, site, name, async (page) => {
        pauses.push(await pasteMuch(page, layout));
        const shown = await outcome(page);
        return unless(/success/i.test(shown), `outcome: ${shown}`);
      });
      problems.push(...tried.problems);
    }
    const best = Math.round(Math.min(...pauses));
    const slow = unless(best <= LONGEST_PAUSE, `the page did not respond for ${best} ms`);
    checks.push({ name: `explorer: ${name}`, problems: [...problems, ...slow] });
  }
  return checks;
}
