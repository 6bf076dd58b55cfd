/* oxlint-disable no-await-in-loop -- pages are opened one after the other: more at once share the same processor */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { Check } from "./checks.ts";
import { isOneOfMany } from "./pages.ts";

/** Collects messages of a page that no user should see: errors, failed requests, violations of its policy. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text().slice(0, 300));
  });
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("requestfailed", (request) => {
    // When a page is left, it stops loading what it no longer needs.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) heard.push(`leaves: ${request.url()}`);
  });
  return heard;
}

/** Returns the elements by which a page can be scrolled sideways; empty if it cannot. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(-3).map((element) => `${element.tagName}.${element.className}`.slice(0, 80));
    return [`${scrollWidth} px wide: ${names.join(", ")}`];
  });

declare global {
  interface Window {
    /** Added to the page by `axe.source`. */
    axe: typeof axe;
  }
}

interface Violation {
  readonly id: string;
  readonly target: string;
}

/** Returns the problems that axe finds on a page. The browser's debugger injects it, which no policy forbids. */
export async function accessibility(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (): Promise<Violation[]> => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => ({
        id,
        target: `${target.join(" ")} ${(failureSummary ?? "").split("\n")[1] ?? ""}`,
      })),
    );
  });
  return violations.map(({ id, target }) => `${id}: ${target}`);
}

/** Opens a page and waits until its scripts have started. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => {
    const app = document.querySelector("#app");
    return app !== null && "__vue_app__" in app;
  });
}

async function checkPage(browser: Browser, site: string, path: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  const looks = isOneOfMany(path)
    ? [{ width: 360, colorScheme: "light" as const }]
    : [
        { width: 1280, colorScheme: "light" as const },
        { width: 360, colorScheme: "dark" as const },
      ];
  for (const { width, colorScheme } of looks) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const heard = listen(page);
    try {
      await open(page, `${site}${path}`);
      // A view loads its data after the page has started.
      if (path.includes("#")) await page.waitForLoadState("networkidle");
      const wide = await sideways(page);
      const axed = await accessibility(page);
      checks.push({ name: `${path} at ${width} px, ${colorScheme}`, problems: [...heard, ...wide, ...axed] });
    } catch (error) {
      checks.push({ name: path, problems: [String(error).slice(0, 300), ...heard] });
    }
    await context.close();
  }
  return checks;
}

/** Checks that every page loads without errors under its policy, is accessible, and fits on a small screen. */
export async function checkPages(
  browser: Browser,
  site: string,
  paths: readonly string[],
): Promise<readonly Check[]> {
  const rest = [...paths];
  const done: Check[] = [];
  const work = async (): Promise<void> => {
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      done.push(...(await checkPage(browser, site, path)));
    }
  };
  await Promise.all([work(), work(), work()]);
  return done;
}
