import type { Browser, Page } from "playwright-core";
import { listen, open } from "./check-pages.ts";
import type { Check } from "./checks.ts";

const OUTCOME = ".t-verdict .t-outcome";

/** Waits until the verdict on the current text is shown. */
export const judged = async (page: Page, timeout = 30_000): Promise<void> => {
  await page.waitForFunction(
    () => document.querySelector(".t-output")?.getAttribute("aria-busy") !== "true",
    undefined,
    { timeout },
  );
};

/** Puts a text into the explorer as a paste does, and waits for the verdict. */
export async function paste(page: Page, text: string, timeout = 30_000): Promise<void> {
  await page.evaluate((pasted) => {
    const area = document.querySelector("#explorer-text");
    if (area instanceof HTMLTextAreaElement) {
      area.focus();
      area.select();
    }
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    (area ?? document.body).dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await judged(page, timeout);
}

export const outcome = async (page: Page): Promise<string> => (await page.textContent(OUTCOME)) ?? "";

export async function inPage(
  browser: Browser,
  url: string,
  name: string,
  use: (page: Page) => Promise<readonly string[]>,
): Promise<Check> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const heard = listen(page);
  try {
    await open(page, url);
    const problems = await use(page);
    return { name, problems: [...problems, ...heard] };
  } catch (error) {
    return { name, problems: [String(error).slice(0, 400), ...heard] };
  } finally {
    await context.close();
  }
}

export const unless = (ok: boolean, problem: string): readonly string[] => (ok ? [] : [problem]);
