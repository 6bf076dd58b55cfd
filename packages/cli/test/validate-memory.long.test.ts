import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { unevenLines } from "./stream.ts";

/** The published program, because only that has threads. */
const MAIN = join(import.meta.dirname, "../dist/main.js");

const lines = unevenLines(20_000);
const stream = lines.map((line) => `${line}\n`).join("");

test("for a stream of any size, memory is bounded and no line is lost", async () => {
  const report = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS));';
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(report)}`, MAIN];
  const child = spawn(
    process.execPath,
    [...args, "validate", "--action", "SendSms", "--quiet", "--json", "--workers", "2"],
    { env },
  );
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const blocks = Math.ceil((256 * 1024 * 1024) / Buffer.byteLength(stream));
  for (let block = 0; block < blocks; block += 1) {
    // oxlint-disable-next-line no-await-in-loop -- as fast as it is read
    if (!child.stdin.write(stream)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  expect(JSON.parse(await out)).toMatchObject({
    lines: blocks * lines.length,
    blank: 0,
    bytes: blocks * Buffer.byteLength(stream),
  });
  expect(Number(await err) / 1024).toBeLessThan(200);
});
