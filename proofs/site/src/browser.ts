import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../browser/src/find-browser.ts";

/** Starts a headless Chromium, the same one as `pnpm test:browser`. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
