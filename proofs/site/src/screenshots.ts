/* oxlint-disable no-await-in-loop -- pictures are taken one after the other */
/**
 * `pnpm --filter @tc3-schema/site-proof screenshots [OUT] [PATTERN]` takes pictures of the main pages, in both themes
 * and both languages, wide and narrow, for a person to look at.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launch } from "./browser.ts";
import { baseOf } from "./pages.ts";
import { serve } from "./serve.ts";

const [out = ".results/screenshots", pattern = ""] = process.argv.slice(2);
const PAGES = (process.env["PAGES"] ?? "index,start/index").split(",");
const SITE = resolve(import.meta.dirname, "../../../docs/.vitepress/dist");

const directory = resolve(out);
await mkdir(directory, { recursive: true });
const site = await serve(SITE, baseOf(SITE));
const browser = await launch();
for (const width of [1360, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") console.log(`console: ${message.text()}`);
    });
    for (const language of ["", "zh/"]) {
      for (const path of PAGES) {
        const name = `${path.replaceAll("/", "-")}.${language === "" ? "en" : "zh"}.${colorScheme}.${width}`;
        if (!name.includes(pattern)) continue;
        await page.goto(
          `${site.url}${language}${path === "index" ? "" : path.endsWith("/index") ? path.replace(/index$/, "") : `${path}.html`}`,
        );
        await page.waitForTimeout(400);
        await page.screenshot({
          path: join(directory, `${name}.png`),
          fullPage: process.env["FULL"] === "1",
        });
        console.log(name);
      }
    }
    await context.close();
  }
}
await browser.close();
site.close();
