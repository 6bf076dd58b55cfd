import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, rmSync } from "node:fs";
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

/** Ends a run by a signal, and returns how it ended: its exit code, or the signal. */
type Interruption = (at: Project, signal: "SIGINT" | "SIGKILL") => Promise<unknown>;

async function endOf(child: ChildProcess): Promise<unknown> {
  const [code, by] = await once(child, "exit");
  return code ?? by;
}

/** Before the command has read its own code. */
const atOnce: Interruption = (at, signal) => {
  const child = startTc3(at.directory, ARGS);
  const end = endOf(child);
  child.kill(signal);
  return end;
};

/** @param moment One of the two variables that `signal-before.mjs` reads. */
const before =
  (moment: Readonly<Record<string, string>>): Interruption =>
  (at, signal) =>
    endOf(startTc3(at.directory, ARGS, { preloaded: SIGNAL_BEFORE, env: { SIGNAL: signal, ...moment } }));

/**
 * The first rename sets the mark. Then come two for each of the sixteen directories that change, one for the old and one
 * for the new, and one for the manifest. `isNew` says how many of the eighteen directories are new at the moment: two of
 * them never change.
 */
const MOMENTS: readonly { readonly interrupt: Interruption; readonly isNew: number }[] = [
  { interrupt: atOnce, isNew: 2 },
  { interrupt: before({ BEFORE_SERVICE: "smsa" }), isNew: 2 },
  { interrupt: before({ BEFORE_SERVICE: "smsh" }), isNew: 2 },
  { interrupt: before({ BEFORE_RENAME: "1" }), isNew: 2 },
  { interrupt: before({ BEFORE_RENAME: "3" }), isNew: 2 },
  { interrupt: before({ BEFORE_RENAME: "18" }), isNew: 10 },
  { interrupt: before({ BEFORE_RENAME: "34" }), isNew: 18 },
];

test.each([
  // Before the command has read its own code, the system ends it. A shell sees the same exit code.
  { name: "Ctrl-C", signal: "SIGINT", ends: [130, "SIGINT"] },
  { name: "killed", signal: "SIGKILL", ends: ["SIGKILL"] },
] as const)(
  "after $name at any moment, each directory is completely old or new, and the next run completes the work",
  async ({ signal, ends }) => {
    const at = manyServices();
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const old = directories(at);
    cpSync(at.path("out"), at.path("before"), { recursive: true });
    reword(at);
    expect(tc3In(at.directory, ARGS).status).toBe(0);
    const after = directories(at);
    expect(after.size).toBe(18);
    expect([...after].filter(([path, text]) => old.get(path) === text)).toHaveLength(2);

    for (const { interrupt, isNew } of MOMENTS) {
      rmSync(at.path("out"), { recursive: true });
      cpSync(at.path("before"), at.path("out"), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop -- each one spoils the same directory
      const end = await interrupt(at, signal);
      expect(ends).toContain(end);
      const now = directories(at);
      const neither = [...now].filter(([path, text]) => text !== old.get(path) && text !== after.get(path));
      expect(neither.map(([path]) => path)).toEqual([]);
      expect([...now].filter(([path, text]) => text === after.get(path))).toHaveLength(isNew);

      expect(tc3In(at.directory, ARGS).status).toBe(0);
      expect(directories(at)).toEqual(after);
      const left = readdirSync(at.path("out"), { recursive: true, encoding: "utf8" });
      expect(left.filter(isLeftover)).toEqual([]);
    }
  },
  MINUTES,
);
