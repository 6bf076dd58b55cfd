import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

const HERE = join(import.meta.dirname, "../mock");
const TC3 = join(import.meta.dirname, "../../packages/cli/dist/main.js");

const read = (name: string): string => readFileSync(join(HERE, name), "utf8");

let child: ChildProcess | undefined;
let directory = "";

afterEach(async () => {
  if (child?.kill() === true) await once(child, "exit");
  child = undefined;
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the command that a file has for npx, at a free port, and returns the port. */
async function start(command: string): Promise<string> {
  const [, words = ""] = /^npx --yes @tc3-schema\/cli ([\w ./-]+)/.exec(command.trim()) ?? [];
  directory = mkdtempSync(join(tmpdir(), "tc3-examples-"));
  const started = spawn(process.execPath, [TC3, ...words.trim().split(" "), "--port", "0"], {
    cwd: directory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  const [line] = await once(started.stdout.setEncoding("utf8"), "data");
  return /:(\d+)/.exec(String(line))?.[1] ?? "";
}

/** The status at the URL that a file asks for until the server is there. */
async function statusOfHealth(text: string, port: string): Promise<number> {
  const [url = ""] = /http:\/\/127\.0\.0\.1:7300\/\S+?(?=[;\s]|$)/.exec(text) ?? [];
  return (await fetch(url.replace("7300", port))).status;
}

describe("docker-compose.yml", () => {
  const { services } = parse(read("docker-compose.yml"));

  test("starts the mock with the rules that it mounts, and its health check finds it", async () => {
    const { command, healthcheck, volumes } = services.tencent;
    const [mounted] = volumes;
    expect([mounted, command.includes(" --rules /rules.json")]).toEqual([
      "./rules.json:/rules.json:ro",
      true,
    ]);
    const port = await start(command.replace("/rules.json", join(HERE, "rules.json")));
    expect(await statusOfHealth(healthcheck.test, port)).toBe(200);
  });

  test("starts the application when the mock answers, with the endpoint of the mock", () => {
    const { environment, depends_on } = services.application;
    expect([Object.keys(depends_on), environment]).toEqual([
      ["tencent"],
      { TENCENT_ENDPOINT: "http://tencent:7300" },
    ]);
  });
});

describe("github-actions.yml", () => {
  const { jobs } = parse(read("github-actions.yml"));
  const scripts: readonly string[] = jobs.test.steps.flatMap((step: { run?: string }) => step.run ?? []);

  test("starts the mock, and waits until it answers", async () => {
    const script = scripts.find((each) => each.includes(" mock ")) ?? "";
    expect(await statusOfHealth(script, await start(script))).toBe(200);
  });

  test.each(["docs/guides/mock.md", "docs/zh/guides/mock.md"])("has the steps that %s shows", (page) => {
    const text = readFileSync(join(import.meta.dirname, "../..", page), "utf8");
    const [, shown = ""] = /```yaml\n(- run[\s\S]*?)```/.exec(text) ?? [];
    expect(parse(shown)).toEqual(jobs.test.steps.slice(-parse(shown).length));
  });
});
