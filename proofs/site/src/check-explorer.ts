import { isDeepStrictEqual } from "node:util";
import type { Browser, Page } from "playwright-core";
import { checkLargeTexts } from "./check-large-texts.ts";
import type { Check } from "./checks.ts";
import { inPage, outcome, paste, unless } from "./explorer-page.ts";

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
        '{"Response":{"SendStatusSet":[],"__proto__":{"polluted":1},"RequestId":"r"},"__proto__":{"polluted":1}}',
      );
      const polluted = await page.evaluate(() => "polluted" in {});
      const tone = await page.getAttribute(".t-verdict", "data-tone");
      const messages = await page.locator(".t-issue").allTextContents();
      const shown = messages.map((message) => message.trim());
      const expected = ["__proto__", "Response.__proto__"].map(
        (path) => `${path}: the definition does not know this field`,
      );
      return [
        ...unless(!polluted, "the prototype was changed"),
        ...unless(tone === "drift", `the verdict is ${tone ?? "missing"}`),
        ...unless(isDeepStrictEqual(shown, expected), `the messages are ${JSON.stringify(shown)}`),
      ];
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
    ...(await checkLargeTexts(browser, site)),
  ];
}
