import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../browser/src/find-browser.ts";

/** A headless Chromium: the one that `pnpm test:browser` uses too. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
