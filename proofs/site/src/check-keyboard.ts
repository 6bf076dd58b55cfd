/* oxlint-disable no-await-in-loop -- a keyboard has one user */
import type { Browser, Page } from "playwright-core";
import type { Check } from "./checks.ts";
import { inPage, outcome, unless } from "./explorer-page.ts";

/** Pages with everything that a keyboard can reach: menus, search, the explorer, filters, trees, tables. */
const PAGES = [
  "",
  "explorer.html",
  "codes/",
  "codes/LimitExceeded.PhoneNumberDailyLimit.html",
  "services/",
  "services/#cvm/2017-03-12/DescribeZones",
  "changes/",
  "guides/errors.html",
];

/** More stops than any of these pages has. If the focus is still on its way then, it is caught in a loop. */
const MOST_STOPS = 1_500;

declare global {
  interface Window {
    /** The elements that a mouse can use, and those among them that had the focus. */
    stops: {
      readonly all: Set<Element>;
      readonly seen: Set<Element>;
      readonly hidden: Set<string>;
      /** The styles of an element while it does not have the focus. */
      readonly before: Map<Element, string>;
    };
  }
}

/** The styles that show the focus. */
const STYLES: readonly string[] = ["outline-style", "box-shadow"];

/** The styles of an element without a frame. It stands for an element that was not there at the beginning. */
const NO_FRAME = STYLES.map(() => "none").join(" ");

/** Presses Tab from the beginning of a page to its end, and returns what was wrong on the way. */
async function tabThrough(page: Page): Promise<readonly string[]> {
  await page.evaluate((names) => {
    const usable = "a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary";
    const all = [...document.querySelectorAll(usable)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getClientRects().length > 0 &&
        element.getAttribute("tabindex") !== "-1",
    );
    const framed = [...document.querySelectorAll(usable)].flatMap((element) => [
      element,
      element.parentElement ?? element,
    ]);
    const before = new Map(
      framed.map((element) => {
        const style = getComputedStyle(element);
        return [element, names.map((name) => style.getPropertyValue(name)).join(" ")];
      }),
    );
    window.stops = { all: new Set(all), seen: new Set(), hidden: new Set(), before };
  }, STYLES);
  let isAround = false;
  for (let stop = 0; stop < MOST_STOPS && !isAround; stop += 1) {
    await page.keyboard.press("Tab");
    isAround = await page.evaluate(
      ({ names, noFrame }) => {
        const { activeElement } = document;
        const { seen, hidden, before } = window.stops;
        if (activeElement === null || activeElement === document.body) return seen.size > 0;
        if (seen.has(activeElement)) return true;
        seen.add(activeElement);
        // The text of the explorer is framed by the layer around it.
        const isShown = [activeElement, activeElement.parentElement ?? activeElement].some((element) => {
          // A transition begins with the style from before the focus.
          for (const each of element.getAnimations()) if (each instanceof CSSTransition) each.finish();
          const style = getComputedStyle(element);
          const now = names.map((name) => style.getPropertyValue(name)).join(" ");
          return now !== (before.get(element) ?? noFrame);
        });
        if (!isShown) hidden.add(activeElement.outerHTML.slice(0, 120));
        return false;
      },
      { names: STYLES, noFrame: NO_FRAME },
    );
  }
  return page.evaluate((caught) => {
    const { all, seen, hidden } = window.stops;
    const missed = [...all].filter((element) => element.isConnected && !seen.has(element));
    return [
      ...(caught ? ["the focus does not leave the page"] : []),
      ...missed.slice(0, 5).map((element) => `Tab does not reach ${element.outerHTML.slice(0, 160)}`),
      ...[...hidden].slice(0, 5).map((html) => `nothing shows that this has the focus: ${html}`),
    ];
  }, !isAround);
}

/** Presses Tab until an element with this selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Judges a text, and goes from an issue to its place. */
async function useExplorer(page: Page): Promise<readonly string[]> {
  await tabTo(page, ".t-chip[aria-pressed=false]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector(".t-code-name")?.textContent === "AuthFailure.SignatureExpire",
  );
  await tabTo(page, "#explorer-text");
  await page.keyboard.press("Control+A");
  await page.keyboard.type('{"Response":{"RequestId":1}}');
  await page.waitForFunction(
    () => document.querySelector(".t-verdict")?.getAttribute("data-tone") === "malformed",
  );
  const judged = await outcome(page);
  await tabTo(page, "button.t-issue");
  await page.keyboard.press("Enter");
  const selected = await page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement
      ? area.value.slice(area.selectionStart, area.selectionEnd)
      : "";
  });
  return [
    ...unless(/malformed/.test(judged), `outcome: ${judged}`),
    ...unless(selected === "1", `the issue leads to ${JSON.stringify(selected)}`),
  ];
}

/** Finds a code, and opens the reason of its retry class. */
async function useCatalogue(page: Page): Promise<readonly string[]> {
  await page.waitForSelector(".c-codes li");
  await tabTo(page, "#code-search");
  await page.keyboard.type("ResourceInsufficient.CloudDiskSoldOut");
  await tabTo(page, "button.c-code");
  await page.keyboard.press("Enter");
  return unless((await page.locator(".c-details").count()) === 1, "the code does not open");
}

/** Searches the site, and goes to the first result. */
async function useSearch(page: Page): Promise<readonly string[]> {
  await page.keyboard.press("Control+k");
  await page.waitForSelector(".VPLocalSearchBox .search-input");
  await page.keyboard.type("idempotent");
  await page.waitForSelector(".VPLocalSearchBox .result.selected");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".VPLocalSearchBox", { state: "detached" });
  return unless(page.url().includes("/guides/errors"), `the search leads to ${page.url()}`);
}

/** Uses the site without a mouse: every page is walked through, and the tools are used. */
export async function checkKeyboard(browser: Browser, site: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const language of ["", "zh/"])
    for (const path of PAGES)
      checks.push(
        await inPage(browser, `${site}${language}${path}`, `keyboard: /${language}${path}`, async (page) => {
          await page.waitForLoadState("networkidle");
          return tabThrough(page);
        }),
      );
  return [
    ...checks,
    await inPage(browser, site, "keyboard: the explorer judges a typed text", useExplorer),
    await inPage(browser, `${site}codes/`, "keyboard: a code is found and opened", useCatalogue),
    await inPage(browser, `${site}start/`, "keyboard: the search leads to a page", useSearch),
  ];
}
