import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { startTc3, tc3In } from "./child.ts";
import { type Project, smsProject } from "./project.ts";

const SIGNAL_BEFORE = new URL("signal-before.mjs", import.meta.url).href;

/** Two actions are enough. With all actions the test would only be slower. */
const ARGS = ["generate", "--out", "out", "--action", "SendSms,AddSmsSign", "--quiet"];

/** Each of the tests generates a dozen times, with threads of its own. A busy machine takes minutes for that. */
const MINUTES = 5 * 60_000;

/** Enough services for the generator to use several threads. */
const SERVICES = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `sms${letter}`);

function manyServices(): Project {
  const at = smsProject();
  for (const [file, text] of at.files("schemas/services/sms")) {
    for (const service of SERVICES) {
      const renamed = text.replace('"x-service": "sms"', `"x-service": "${service}"`);
      at.write(`schemas/services/${service}/${file}`, renamed);
    }
  }
  return at;
}

/** Changes every description of a service, and with it every file of its types. */
const reword = (at: Project): void => {
  for (const service of SERVICES) {
    for (const [file, text] of at.files(`schemas/services/${service}`)) {
      at.write(
        `schemas/services/${service}/${file}`,
        text.replaceAll('"description": "', '"description": "In other words: '),
      );
    }
  }
};

/** The directories that the generator replaces as a whole, each as one text, without its temporary files. */
function directories(at: Project, out = "out"): ReadonlyMap<string, string> {
  const services = readdirSync(at.path(out)).filter((name) => name.startsWith("sms"));
  const paths = services.flatMap((service) =>
    readdirSync(at.path(out, service)).map((version) => `${service}/${version}`),
  );
  return new Map(
    paths
      .filter((path) => !path.includes("/."))
      .map((path) => [path, JSON.stringify([...at.files(`${out}/${path}`)])]),
  );
}

/** Whether a path belongs to a killed run: its stage, its mark or its lock. */
const isLeftover = (path: string): boolean => /(?:^|\/)\.tc3-/.test(path);

/** How many services are staged. */
function staged(at: Project): number {
  const stage = readdirSync(at.path("out")).find((name) => name.startsWith(".tc3-stage-"));
  if (stage === undefined) return 0;
  return SERVICES.filter((service) => existsSync(at.path("out", stage, "new", service))).length;
}

/** Ends a run by a signal, and returns how it ended: its exit code, or the signal. */
type Interruption = (at: Project, signal: "SIGINT" | "SIGKILL") => Promise<unknown>;

async function endOf(child: ChildProcess): Promise<unknown> {
  const [code, by] = await once(child, "exit");
  return code ?? by;
}

/** Waits until some services are staged. A fixed delay would be too short or too long. */
const whileStaging =
  (services: number): Interruption =>
  async (at, signal) => {
    const child = startTc3(at.directory, ARGS);
    const end = endOf(child);
    while (child.exitCode === null && staged(at) < services) {
      // oxlint-disable-next-line no-await-in-loop -- waiting is the point
      await sleep(1);
    }
    child.kill(signal);
    return end;
  };

const beforeRename =
  (rename: number): Interruption =>
  (at, signal) =>
    endOf(
      startTc3(at.directory, ARGS, {
        preloaded: SIGNAL_BEFORE,
        env: { SIGNAL: signal, BEFORE_RENAME: String(rename) },
      }),
    );

/**
 * The renames before which the run is killed. The first rename sets the mark. Then come two for each of the sixteen
 * directories that change, one for the old and one for the new, and two for the manifest.
 */
const AMONG_RENAMES = [1, 3, 18, 35];
const MOMENTS: readonly Interruption[] = [...[0, 4].map(whileStaging), ...AMONG_RENAMES.map(beforeRename)];

test.each([
  // Before the command has read its own code, the system ends it. A shell sees the same exit code.
  { name: "Ctrl-C", signal: "SIGINT", ends: [130, "SIGINT"] },
  { name: "killed", signal: "SIGKILL", ends: ["SIGKILL"] },
] as const)(
  "after $name at any moment, each directory is completely old or new, and the next run completes the work",
  async ({ signal, ends }) => {
    const at = manyServices();
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const before = directories(at);
    cpSync(at.path("out"), at.path("before"), { recursive: true });
    reword(at);
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const after = directories(at);
    expect(after.size).toBe(18);
    expect([...after].filter(([path, text]) => before.get(path) === text)).toHaveLength(2);

    const reached: number[] = [];
    for (const interrupt of MOMENTS) {
      rmSync(at.path("out"), { recursive: true });
      cpSync(at.path("before"), at.path("out"), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop -- each one spoils the same directory
      const end = await interrupt(at, signal);
      expect(ends).toContain(end);
      const now = directories(at);
      const neither = [...now].filter(
        ([path, text]) => text !== before.get(path) && text !== after.get(path),
      );
      expect(neither.map(([path]) => path)).toEqual([]);
      reached.push([...now].filter(([path, text]) => text === after.get(path)).length);

      expect(tc3In(at.directory, ARGS).status).toBe(0);
      expect(directories(at)).toEqual(after);
      const left = readdirSync(at.path("out"), { recursive: true, encoding: "utf8" });
      expect(left.filter(isLeftover)).toEqual([]);
    }
    // Two of the eighteen directories never change.
    expect(reached.slice(-AMONG_RENAMES.length)).toEqual([2, 2, 10, 18]);
  },
  MINUTES,
);
