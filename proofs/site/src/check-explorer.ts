import type { Browser, Page } from "playwright-core";
import { listen, open } from "./check-pages.ts";
import type { Check } from "./checks.ts";

declare global {
  interface Window {
    /** The longest time in which the page did not respond, in milliseconds, and the length of the text. */
    pauses: { longest: number; length: number };
  }
}

const OUTCOME = ".t-verdict .t-outcome";

/** Waits until the verdict on the current text is shown. */
const judged = async (page: Page, timeout = 30_000): Promise<void> => {
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

const outcome = async (page: Page): Promise<string> => (await page.textContent(OUTCOME)) ?? "";

async function inPage(
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

const unless = (ok: boolean, problem: string): readonly string[] => (ok ? [] : [problem]);

const failure = (code: string, message: string): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: message }, RequestId: "b5b4" } });

/** Uses the explorer as a curious user and as an attacker would. */
export async function checkExplorer(browser: Browser, site: string): Promise<readonly Check[]> {
  const at = (name: string, use: (page: Page) => Promise<readonly string[]>, path = "") =>
    inPage(browser, `${site}${path}`, `explorer: ${name}`, use);
  return [
    await at("judges a pasted text, and breaks it into lines", async (page) => {
      await paste(page, failure("InternalError", "m"));
      const text = await page.inputValue("#explorer-text");
      const shown = await outcome(page);
      return [
        ...unless(/failure/i.test(shown), `outcome: ${shown}`),
        ...unless((await page.textContent(".t-code-name")) === "InternalError", "there is no code card"),
        ...unless(text.includes("InternalError"), `text: ${text}`),
      ];
    }),
    await at("HTML in a message stays text", async (page) => {
      await paste(
        page,
        failure("<img src=x onerror=alert(1)>", "<script>document.title='x'</script><b>m</b>"),
      );
      const found = await page.evaluate(
        () => document.querySelectorAll(".t-explorer img, .t-explorer script, .t-explorer b").length,
      );
      return unless(found === 0, `${found} elements were made from a message`);
    }),
    await at("__proto__ in a body changes nothing", async (page) => {
      await paste(
        page,
        '{"Response":{"__proto__":{"polluted":1},"RequestId":"r"},"__proto__":{"polluted":1}}',
      );
      const polluted = await page.evaluate(() => "polluted" in {});
      return unless(!polluted, "the prototype was changed");
    }),
    await at(
      "a hostile fragment does no harm, and the page says so",
      async (page) => unless((await page.locator("[role=alert]").count()) === 1, "the page says nothing"),
      "#input=%3Cscript%3Ealert(1)%3C/script%3E",
    ),
    await at(
      "a link can hold a code",
      async (page) => {
        await page.waitForSelector(".t-code-name");
        const code = await page.textContent(".t-code-name");
        return unless(code === "LimitExceeded.PhoneNumberDailyLimit", `code: ${code ?? ""}`);
      },
      "#code=LimitExceeded.PhoneNumberDailyLimit",
    ),
    await at("10 MB are judged while the page stays responsive", async (page) => {
      // The text is made in the page, because sending it there would take most of the time.
      await page.evaluate(() => {
        const item = `{"SerialNo":"5000:1045","PhoneNumber":"+8618511122233","Fee":1,"SessionContext":"","Code":"Ok","Message":"m","IsoCode":"CN"}`;
        const text = `{"Response":{"SendStatusSet":[${Array.from({ length: 80_000 }, () => item).join(",")}],"RequestId":"r"}}`;
        const state = { longest: 0, last: performance.now(), length: text.length };
        window.pauses = state;
        const data = new DataTransfer();
        data.setData("text/plain", text);
        document.querySelector("#explorer-text")?.closest(".t-explorer")?.scrollIntoView();
        state.last = performance.now();
        setInterval(() => {
          state.longest = Math.max(state.longest, performance.now() - state.last);
          state.last = performance.now();
        }, 10);
        document.body.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      await judged(page, 60_000);
      const shown = await outcome(page);
      const { longest, length } = await page.evaluate(() => window.pauses);
      console.log(
        `    longest pause of the page with ${(length / 1e6).toFixed(1)} MB: ${Math.round(longest)} ms`,
      );
      return [
        ...unless(/success/i.test(shown), `outcome: ${shown}`),
        ...unless(longest < 1_000, `the page did not respond for ${Math.round(longest)} ms`),
      ];
    }),
  ];
}
