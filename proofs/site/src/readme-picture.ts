/**
 * `pnpm --filter @tc3-schema/site-proof picture` takes the picture of the explorer that the READMEs show, from the built
 * site. Take it again when the explorer looks different.
 */
import { resolve } from "node:path";
import { launch } from "./browser.ts";
import { open } from "./check-pages.ts";
import { baseOf } from "./pages.ts";
import { serve } from "./serve.ts";

const DOCS = resolve(import.meta.dirname, "../../../docs");
const SITE = resolve(DOCS, ".vitepress/dist");

const site = await serve(SITE, baseOf(SITE));
const browser = await launch();
// Sharp on the screens of today, and still small.
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 1.5 });
await open(page, site.url);
await page.waitForLoadState("networkidle");
await page.locator(".t-explorer").screenshot({ path: resolve(DOCS, "public/explorer.png") });
await browser.close();
site.close();
