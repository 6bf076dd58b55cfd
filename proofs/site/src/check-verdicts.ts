import { toFragment } from "@tc3-schema/explorer/link";
import type { Browser } from "playwright-core";
import { type Expected, judgedBodies } from "./bodies.ts";
import { listen, open } from "./check-pages.ts";
import type { Check } from "./checks.ts";

/** The promise: so many bodies have the same verdict on the page as from the validator. */
const LEAST_BODIES = 500;

/** The explorer lists this many items and issues, and counts the rest. */
const ITEMS_SHOWN = 12;
const ISSUES_SHOWN = 25;

/** Newer versions of V8 add the line to what they say about a text that is not JSON. */
const WORDS_OF_V8 = / \(line \d+ column \d+\)$/;

const shownOf = ({ tone, failed, messages }: Expected): Expected => ({
  tone,
  failed: Math.min(failed, ITEMS_SHOWN),
  messages: messages.slice(0, ISSUES_SHOWN).map((message) => message.replace(WORDS_OF_V8, "")),
});

/**
 * Opens each fragment as a link does, one after the other, and returns what the page shows for it. It runs in the page,
 * and has no named functions inside, because the compiler would wrap them in a helper that the page does not have.
 */
const verdictsOn = (fragments: readonly string[]): Promise<readonly Expected[]> =>
  fragments.reduce(async (before: Promise<readonly Expected[]>, fragment) => {
    const verdicts = await before;
    const output = document.querySelector(".t-output");
    if (output === null) throw new Error("there is no explorer");
    await new Promise<void>((resolve, reject) => {
      let isBegun = false;
      const late = setTimeout(() => reject(new Error("no verdict after 20 s")), 20_000);
      const observer = new MutationObserver(() => {
        const isBusy = output.getAttribute("aria-busy") === "true";
        isBegun ||= isBusy;
        if (!isBegun || isBusy) return;
        observer.disconnect();
        clearTimeout(late);
        resolve();
      });
      observer.observe(output, { attributeFilter: ["aria-busy"] });
      location.hash = fragment;
    });
    const tone = document.querySelector<HTMLElement>(".t-verdict")?.dataset["tone"];
    if (tone !== "success" && tone !== "drift" && tone !== "failure" && tone !== "malformed")
      throw new Error(`the verdict is ${tone ?? "missing"}`);
    const failed = document.querySelectorAll(".t-items li").length;
    const messages = [...document.querySelectorAll(".t-issue")].map(({ textContent }) => textContent.trim());
    const shown: Expected = { tone, failed, messages };
    return [...verdicts, shown];
  }, Promise.resolve<readonly Expected[]>([]));

/** Judges hundreds of bodies on the page and with the published validator, and compares the verdicts. */
export async function checkVerdicts(browser: Browser, site: string): Promise<Check> {
  const name = "explorer: its verdicts are those of the validator";
  const bodies = judgedBodies();
  const page = await browser.newPage();
  const heard = listen(page);
  try {
    await open(page, `${site}explorer.html`);
    const fragments = await Promise.all(bodies.map((body) => toFragment(body)));
    const verdicts = await page.evaluate(
      verdictsOn,
      fragments.map((fragment) => fragment ?? ""),
    );
    const wrong = bodies.flatMap(({ text, action, expected }, index) => {
      const wanted = JSON.stringify(shownOf(expected));
      const verdict = verdicts[index];
      const shown = JSON.stringify(verdict && shownOf(verdict));
      return wanted === shown ? [] : [`${action.action} ${text.slice(0, 120)}: ${shown} and not ${wanted}`];
    });
    console.log(`    ${verdicts.length} bodies were judged on the page and by the validator`);
    const few = verdicts.length < LEAST_BODIES ? [`only ${verdicts.length} bodies were judged`] : [];
    return { name, problems: [...wrong, ...few, ...heard] };
  } catch (error) {
    return { name, problems: [String(error).slice(0, 400), ...heard] };
  } finally {
    await page.close();
  }
}
