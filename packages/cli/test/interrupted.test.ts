import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { startTc3, tc3In } from "./child.ts";
import { type Project, smsProject } from "./project.ts";

/** Two actions: what is tried here does not get truer with all of them, only slower. */
const ARGS = ["generate", "--out", "out", "--action", "SendSms,AddSmsSign", "--quiet"];

/** Enough services for the generator to share them out among threads. */
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

/** Every description of a service is another one, and so is every file of its types. */
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

/** What the generator swaps as a whole, each as one text; not what it prepares beside them. */
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

const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path);

/** How many services have been generated again. */
const madeSoFar = (at: Project): number =>
  SERVICES.filter((service) => {
    const file = (root: string): string => at.path(`${root}/${service}/v20210111/types/SendSms.d.ts`);
    // Between the two renames of a swap it is not there.
    return (
      existsSync(file("out")) && readFileSync(file("out"), "utf8") !== readFileSync(file("before"), "utf8")
    );
  }).length;

/** Sends a signal as soon as some services are made: by the clock it would come too early or too late. */
async function interrupted(at: Project, made: number, signal: "SIGINT" | "SIGKILL"): Promise<unknown> {
  const child = startTc3(at.directory, ARGS);
  const ended = once(child, "exit");
  while (child.exitCode === null && madeSoFar(at) < made) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await sleep(1);
  }
  child.kill(signal);
  const [code, by] = await ended;
  return code ?? by;
}

test.each([
  // Before it has read its own code, the system ends it: to a shell the same.
  ["Ctrl-C", "SIGINT", [130, "SIGINT"]],
  ["killed", "SIGKILL", ["SIGKILL"]],
] as const)(
  "%s at any moment: each directory is as it was or as it will be, and a re-run completes",
  async (_name, signal, ends) => {
    const at = manyServices();
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const before = directories(at);
    cpSync(at.path("out"), at.path("before"), { recursive: true });
    reword(at);
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const after = directories(at);
    expect(after.size).toBe(18);
    expect([...after].filter(([path, text]) => before.get(path) === text)).toHaveLength(2);

    const reached = new Set<number>();
    for (const made of [0, 1, 2, 4]) {
      rmSync(at.path("out"), { recursive: true });
      cpSync(at.path("before"), at.path("out"), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop -- each one spoils the same directory
      const end = await interrupted(at, made, signal);
      // Nothing is left to interrupt where the machine was faster than the time before.
      expect([...ends, 0]).toContain(end);
      const now = directories(at);
      const neither = [...now].filter(
        ([path, text]) => text !== before.get(path) && text !== after.get(path),
      );
      expect(neither.map(([path]) => path)).toEqual([]);
      reached.add([...now].filter(([path, text]) => text === after.get(path)).length);

      expect(tc3In(at.directory, ARGS).status).toBe(0);
      expect(directories(at)).toEqual(after);
      expect(readdirSync(at.path("out"), { recursive: true, encoding: "utf8" }).filter(isHidden)).toEqual([]);
    }
    // Some were caught on the way: otherwise this shows nothing.
    expect([...reached].some((count) => count > 2 && count < 18)).toBe(true);
  },
);
