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
    await at("a code of another service is judged by the rules, and its actions are named", async (page) => {
      await paste(page, failure("OperationDenied.InstanceOperationInProgress", "m"));
      const card = (await page.textContent(".t-code")) ?? "";
      return [
        ...unless(/AssociateInstancesKeyPairs.*and \d+ more \(/.test(card), `the card: ${card}`),
        ...unless(card.includes("operation-under-way"), `the card: ${card}`),
      ];
    }),
    await at("an answer in the output of curl is judged, and its code is marked", async (page) => {
      await paste(page, `< HTTP/2 200\n< server: nginx\n<\n${failure("InternalError", "m")}`);
      const marked = await page.locator('.t-painted span[data-mark="code"]').allTextContents();
      return [
        ...unless((await page.textContent(".t-code-name")) === "InternalError", "there is no code card"),
        ...unless(marked.join() === '"InternalError"', `marked: ${marked.join()}`),
      ];
    }),
    await at("another language keeps the text, its action and its verdict", async (page) => {
      await paste(page, failure("InternalError", "m"));
      const text = await page.inputValue("#explorer-text");
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="/zh/"]')?.click());
      await page.waitForURL(/\/zh\//);
      await page.waitForFunction(() => document.querySelector(".t-outcome")?.textContent === "失败");
      const kept = await page.inputValue("#explorer-text");
      return unless(kept === text, `the text became ${kept.slice(0, 80)}`);
    }),
    await at("a reload keeps the text", async (page) => {
      await paste(page, failure("InternalError", "m"));
      const text = await page.inputValue("#explorer-text");
      await page.reload();
      await page.waitForFunction(
        () => document.querySelector(".t-code-name")?.textContent === "InternalError",
      );
      const kept = await page.inputValue("#explorer-text");
      return unless(kept === text, `the text became ${kept.slice(0, 80)}`);
    }),
    await at("the back button returns to the text of a link", async (page) => {
      await page.evaluate(() => {
        location.hash = "code=AuthFailure.SignatureFailure";
      });
      await page.waitForFunction(
        () => document.querySelector(".t-code-name")?.textContent === "AuthFailure.SignatureFailure",
      );
      await page.goBack();
      await page.waitForFunction(
        () => document.querySelector(".t-code-name")?.textContent === "LimitExceeded.PhoneNumberDailyLimit",
      );
      return [];
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
