/* oxlint-disable no-await-in-loop -- pictures are taken one after the other */
/**
 * `pnpm --filter @tc3-schema/site-proof screenshots [OUT] [PATTERN]` takes pictures of the main pages, in both themes
 * and both languages, wide and narrow, for a person to look at. A picture is taken if its name has the pattern:
 * `explorer-drift.zh.dark.360`.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { EXAMPLES } from "@tc3-schema/explorer/examples";
import { launch } from "./browser.ts";
import { baseOf } from "./pages.ts";
import { serve } from "./serve.ts";

const [out = ".results/screenshots", pattern = ""] = process.argv.slice(2);
const SITE = resolve(import.meta.dirname, "../../../docs/.vitepress/dist");
const WIDTHS = [1280, 360];
/** A narrow page is long. Its picture ends here. */
const HIGHEST = 2_400;

interface Picture {
  readonly name: string;
  /** The address, relative to the language. */
  readonly path: string;
  /** The number of the example that is chosen in the explorer. */
  readonly example?: number;
}

const PICTURES: readonly Picture[] = [
  { name: "home", path: "" },
  ...EXAMPLES.map(({ id }, example) => ({ name: `explorer-${id}`, path: "explorer.html", example })),
  { name: "codes", path: "codes/" },
  { name: "code", path: "codes/LimitExceeded.PhoneNumberDailyLimit.html" },
  { name: "services", path: "services/" },
  { name: "service", path: "services/#cvm/2017-03-12" },
  { name: "action", path: "services/#cvm/2017-03-12/RunInstances" },
  { name: "changes", path: "changes/" },
  { name: "start", path: "start/" },
  { name: "start-validate", path: "start/validate.html" },
  { name: "guide-errors", path: "guides/errors.html" },
  { name: "guide-frameworks", path: "guides/frameworks.html" },
  { name: "guide-integers", path: "guides/integers.html" },
  { name: "guide-types-elsewhere", path: "guides/types-elsewhere.html" },
  { name: "cli", path: "reference/cli.html" },
  { name: "vectors", path: "reference/vectors.html" },
  { name: "speed", path: "why/speed.html" },
  { name: "faq", path: "why/faq.html" },
];

const directory = resolve(out);
await mkdir(directory, { recursive: true });
const site = await serve(SITE, baseOf(SITE));
const browser = await launch();
for (const width of WIDTHS) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const language of ["en", "zh"]) {
      for (const { name, path, example } of PICTURES) {
        const picture = `${name}.${language}.${colorScheme}.${width}`;
        if (!picture.includes(pattern)) continue;
        await page.goto(`${site.url}${language === "zh" ? "zh/" : ""}${path}`);
        // Two addresses that differ only in the fragment are one page, which would not load again.
        if (path.includes("#")) await page.reload();
        await page.waitForLoadState("networkidle");
        if (example !== undefined) await page.locator(".t-chip").nth(example).click();
        await page.waitForTimeout(300);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({
          path: join(directory, `${picture}.png`),
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
        });
        console.log(picture);
      }
    }
    await context.close();
  }
}
await browser.close();
site.close();
