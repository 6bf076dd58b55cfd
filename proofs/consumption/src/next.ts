/**
 * `pnpm test:next` installs the tarballs into the Next example, lets Next build it, and sends requests to it on the
 * loopback interface. It prints one line per check, and the sum as the last line. It is not one of the tests, because
 * Next is 300 MB.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { outputOf, run, strangersEnvironment } from "./run.ts";
import { pack, tarballIn } from "./tarballs.ts";
import { ROOT } from "./workspace.ts";

const REPLY = { mobile: "13800000000", nationcode: "86", sign: "s", text: "TD", time: 1 };

const environment = (): NodeJS.ProcessEnv => ({ ...strangersEnvironment(), NEXT_TELEMETRY_DISABLED: "1" });

async function npm(directory: string, ...args: readonly string[]): Promise<void> {
  outputOf(`npm ${args[0]}`, await run("npm", args, { cwd: directory, env: environment() }));
}

/** Waits until Next prints its address, and returns the address. */
async function started(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said) ?? [];
    if (address !== undefined && said.includes("Ready")) return address;
  }
  throw new Error(`Next did not start:\n${said}`);
}

const decoded = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** Sends the form as a browser without JavaScript does, with the fields that Next has added. */
async function submitted(address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const page = await (await fetch(address)).text();
  const form = new FormData();
  for (const [hidden] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
    const [, name = ""] = /name="([^"]*)"/.exec(hidden) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(hidden) ?? [];
    form.set(decoded(name), decoded(value));
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await fetch(address, {
    method: "POST",
    body: form,
    headers: { origin: new URL(address).origin },
  });
  const [, output = ""] = /<output>(.*?)<\/output>/s.exec(await answer.text()) ?? [];
  return decoded(output);
}

async function check(address: string): Promise<readonly (readonly [name: string, ok: boolean])[]> {
  const posted = async (body: string): Promise<string> => {
    const answer = await fetch(`${address}/replies`, { method: "POST", body });
    return `${answer.status} ${await answer.text()}`;
  };
  const texts = { ...REPLY, time: "1" };
  const form = (fields: Readonly<Record<string, string>>): Promise<string> =>
    submitted(`${address}/reply`, fields);
  return [
    [
      "a route handler accepts a body",
      (await posted(JSON.stringify(REPLY))) === '200 {"text":"TD","drift":0}',
    ],
    [
      "a route handler accepts a body with missing members",
      (await posted(JSON.stringify({ ...REPLY, text: undefined }))) === '200 {"text":"","drift":1}',
    ],
    [
      "a route handler rejects another kind of value",
      (await posted('{"text":1}')) === '400 {"issues":["text: expected a string, received a number"]}',
    ],
    ["a route handler rejects HTML", /^400 .*HTML/.test(await posted("<html>"))],
    ["a server action accepts a form", (await form(texts)) === "added"],
    [
      "a server action rejects a form without a field",
      (await form({ mobile: "1", nationcode: "86", sign: "s", time: "1" })) ===
        "text: expected a value, received nothing",
    ],
    [
      "a server action rejects a text where a number is expected",
      (await form({ ...texts, time: "soon" })) === "time: expected an integer, received a number",
    ],
  ];
}

async function main(directory: string): Promise<boolean> {
  const packed = join(directory, "tarballs");
  const project = join(directory, "project");
  await mkdir(packed);
  await pack(packed);
  await cp(join(ROOT, "examples/next"), project, { recursive: true });
  const ours = await Promise.all(
    (["types", "errors", "validator"] as const).map((name) => tarballIn(packed, name)),
  );
  console.log("Installing Next …");
  await npm(project, "install", "--no-audit", "--no-fund", "--no-package-lock", ...ours);
  console.log("Building …");
  await npm(project, "run", "build");
  const { bin } = JSON.parse(await readFile(join(project, "node_modules/next/package.json"), "utf8"));
  const next = join(project, "node_modules/next", bin.next);
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: project,
    env: environment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  undoIfInterrupted(() => {
    server.kill();
  });
  try {
    const checks = await check(await started(server));
    for (const [name, ok] of checks) console.log(`${ok ? "✓" : "✗"} ${name}`);
    const failed = checks.filter(([, ok]) => !ok).length;
    console.log(`${checks.length - failed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

const directory = await mkdtemp(join(await realpath(tmpdir()), "tc3-next-"));
const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
undoOnSignals();
undoIfInterrupted(remove);
try {
  if (!(await main(directory))) process.exitCode = 1;
} finally {
  remove();
}
