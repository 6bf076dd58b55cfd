import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { open } from "./check-pages.ts";
import type { Check } from "./checks.ts";

/** The most JavaScript that the first page may load before anybody uses it, gzipped. */
const MOST_BYTES = 150_000;

/** The most milliseconds until the first page answers to a click, with a processor that is four times as slow. */
const MOST_MILLISECONDS = 1_000;
const SLOWER = 4;
/** Another program on the same machine makes a run slower, and nothing makes it quicker. So the best run counts. */
const RUNS = 5;

/** Weighs the scripts of the first page, as they go over the network. */
async function checkBytes(browser: Browser, site: string): Promise<Check> {
  const page = await browser.newPage();
  const scripts = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js"))
      scripts.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await open(page, site);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(scripts.values());
  await page.close();
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `    the first page loads ${(bytes / 1000).toFixed(1)} kB of JavaScript, in ${sizes.length} files`,
  );
  const problems = bytes <= MOST_BYTES ? [] : [`${bytes} bytes, and not ${MOST_BYTES} at most`];
  return { name: "first page: its JavaScript", problems };
}

interface Times {
  /** After how many milliseconds a click on an example changes the text. */
  readonly answered: number;
  /** How much time of the processor the page took until then. */
  readonly processor: number;
}

async function timesOf(browser: Browser, site: string, slower: number): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // A script clicks the second example as soon as the scripts of the page have started, until the page answers.
  await page.addInitScript(() => {
    const timer = setInterval(() => {
      const app = document.querySelector("#app");
      if (app === null || !("__vue_app__" in app)) return;
      const chip = document.querySelectorAll<HTMLElement>(".t-chip")[1];
      chip?.click();
      if (chip?.getAttribute("aria-pressed") !== "true") return;
      clearInterval(timer);
      document.documentElement.dataset["answered"] = String(performance.now());
    }, 10);
  });
  await page.goto(site);
  await page.waitForFunction(() => document.documentElement.dataset["answered"] !== undefined);
  const answered = await page.evaluate(() => Number(document.documentElement.dataset["answered"]));
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
  await context.close();
  return { answered, processor: seconds * 1_000 };
}

/**
 * Measures in two ways. A slowed processor gives the time that a user waits, if no other program runs. The time of the
 * processor, four times, is nearly the same, and other programs change it little. Either shows that the page is quick.
 */
async function checkTime(browser: Browser, site: string): Promise<Check> {
  const slowed: number[] = [];
  const computed: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // oxlint-disable no-await-in-loop -- two runs at once would measure each other
    slowed.push((await timesOf(browser, site, SLOWER)).answered);
    computed.push((await timesOf(browser, site, 1)).processor * SLOWER);
    // oxlint-enable no-await-in-loop
  }
  const [waited, worked] = [slowed, computed].map((times) => Math.round(Math.min(...times)));
  console.log(
    `    the first page answers to a click after ${waited} ms, with a processor ${SLOWER} times as slow; its work takes ${worked} ms of such a processor`,
  );
  const best = Math.min(...slowed, ...computed);
  const problems =
    best <= MOST_MILLISECONDS ? [] : [`${Math.round(best)} ms, and not ${MOST_MILLISECONDS} at most`];
  return { name: "first page: the time until it can be used", problems };
}

/** Checks that the first page is light, and can be used at once on a slow machine. */
export async function checkWeight(browser: Browser, site: string): Promise<readonly Check[]> {
  return [await checkBytes(browser, site), await checkTime(browser, site)];
}
