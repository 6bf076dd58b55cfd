import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HARD_TIMEOUT_MS = 60_000;

const FLAGS = [
  "--headless",
  // The sandbox does not work for root and in most containers. The browser runs only code that we serve.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Without this flag, the browser dumps the document as soon as it is loaded. With it, the browser first waits for timers
  // and requests, for this number of virtual milliseconds. The clock jumps to the next timer, so this takes no real time.
  "--virtual-time-budget=10000",
  "--dump-dom",
];

/** Opens a page in a fresh profile, and returns the document after all scripts are done. */
export async function openPage(browser: string, url: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "tc3-browser-"));
  // The browser gets a process group of its own, so that one signal can end it with all its helpers if it hangs.
  const child = spawn(browser, [...FLAGS, `--user-data-dir=${profile}`, url], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let dump = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    dump += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const timer = setTimeout(() => {
    complaints += `\nended after ${HARD_TIMEOUT_MS} ms`;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, HARD_TIMEOUT_MS);
  try {
    const [exitCode]: unknown[] = await once(child, "close");
    if (exitCode !== 0) throw new Error(`${browser} ${url}: exit code ${String(exitCode)}\n${complaints}`);
    return dump;
  } finally {
    clearTimeout(timer);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
