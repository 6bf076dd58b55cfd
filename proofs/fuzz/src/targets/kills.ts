import assert from "node:assert/strict";
import { readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { runTc3, startTc3 } from "../command.ts";
import { type Law, trying, tryLaws } from "../law.ts";
import type { Budget, Result, Target } from "../target.ts";
import { contentOf, copy, define, inDirectory, leftIn, write, writeFacts } from "../workplace.ts";

/** A module that is loaded into the command. It ends the process before one of its steps. */
const KILL_BEFORE = import.meta.resolve("@tc3-schema/codegen/test/kill-before");

const MARK = ".tc3-unfinished.json";
/** The locks of a generated directory and of a project. */
const LOCKS = [".tc3-lock", ".tc3-project-lock"];

/** A command that replaces files or directories. */
interface Writer {
  readonly name: "generate" | "import" | "add" | "update";
  /** The files and directories in the workplace that it replaces, each as a whole. */
  readonly parts: readonly string[];
  readonly args: readonly string[];
  /** Makes a workplace where the command has work to do. */
  readonly prepare: (at: string) => Promise<void>;
}

/** A command that was measured: the content of each part before and after it, and how many steps it took. */
interface Measured extends Writer {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly steps: number;
  readonly milliseconds: number;
}

async function tc3(at: string, ...args: readonly string[]): Promise<void> {
  const { status, stderr } = await runTc3(args, { cwd: at });
  assert.equal(status, 0, stderr);
}

const IMPORT = ["import", "tccli", "official", "--out", "schemas", "--with-docs", "--quiet"] as const;
const GENERATE = ["generate", "--out", "out", "--quiet"] as const;

async function twoImports(at: string): Promise<void> {
  define(join(at, "official"), "Old");
  await tc3(at, ...IMPORT);
  await tc3(at, ...GENERATE);
  define(join(at, "official"), "New", "Newer");
}

/** A project that uses one action of each service, with definitions of its own. */
async function project(at: string): Promise<void> {
  writeFacts(join(at, "old"), "Old");
  writeFacts(join(at, "new"), "New", "Newer");
  const services = { first: { actions: ["Add"] }, second: { actions: ["Add"] } };
  write(
    join(at, "tc3.json"),
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./old", services }),
  );
  await tc3(at, "generate");
}

const WRITERS: readonly Writer[] = [
  {
    name: "generate",
    parts: ["out"],
    args: GENERATE,
    prepare: async (at) => {
      await twoImports(at);
      await tc3(at, ...IMPORT);
    },
  },
  { name: "import", parts: ["schemas"], args: IMPORT, prepare: twoImports },
  { name: "add", parts: ["tencent", "tc3.json"], args: ["add", "first", "second"], prepare: project },
  { name: "update", parts: ["tencent", "tc3.json"], args: ["update", "./new"], prepare: project },
];

const isDirectory = (path: string): boolean => statSync(path).isDirectory();

const contentsOf = (at: string, { parts }: Writer): readonly string[] =>
  parts
    .map((part) => join(at, part))
    .map((path) => (isDirectory(path) ? contentOf(path) : readFileSync(path, "utf8")));

async function measured(writer: Writer, at: string): Promise<Measured> {
  await writer.prepare(at);
  const old = contentsOf(at, writer);
  const whole = `${at}-whole`;
  copy(at, whole);
  const countFile = join(at, "count");
  const started = performance.now();
  const { status, stderr } = await runTc3(writer.args, {
    cwd: whole,
    node: ["--import", KILL_BEFORE],
    env: { KILL_COUNT: countFile },
  });
  assert.equal(status, 0, stderr);
  const content = contentsOf(whole, writer);
  for (const [index, part] of writer.parts.entries()) {
    assert.notEqual(content[index], old[index], `${writer.name} does not change ${part}`);
  }
  return {
    ...writer,
    old,
    new: content,
    steps: Number(readFileSync(countFile, "utf8")),
    milliseconds: performance.now() - started,
  };
}

/** Checks that each part has one of the states that are allowed after a kill. */
function assertOldNewOrMarked(at: string, command: Measured): void {
  for (const [index, content] of contentsOf(at, command).entries()) {
    const part = join(at, command.parts[index] ?? "");
    const isWhole = content === command.old[index] || content === command.new[index];
    const isMarked = isDirectory(part) && leftIn(part).includes(MARK);
    assert.ok(isWhole || isMarked, `${command.parts[index]} is neither old nor new, and there is no mark`);
  }
}

/** Makes each empty lock ten seconds old, after which it counts as abandoned. */
function letTimePass(directory: string): void {
  const before = Date.now() / 1000 - 60;
  for (const file of LOCKS.map((name) => join(directory, name))) {
    if (statSync(file, { throwIfNoEntry: false })?.size === 0) utimesSync(file, before, before);
  }
}

/** Checks that the same command completes the work after a kill. */
async function assertMends(at: string, command: Measured): Promise<void> {
  // The file of a project is replaced in the project's directory, which has a lock then.
  const directories = [at, ...command.parts.map((part) => join(at, part)).filter(isDirectory)];
  for (const directory of directories) letTimePass(directory);
  await tc3(at, ...command.args);
  assert.deepEqual(contentsOf(at, command), command.new, "the next run does not make it new");
  for (const directory of directories) {
    assert.equal(leftIn(directory).join(" "), "", `the next run leaves temporary files in ${directory}`);
  }
}

const PERMILLE = 1_000;

type Prepared = ReadonlyMap<string, { readonly from: string; readonly command: Measured }>;

const prepared = (all: Prepared, name: string) => {
  const found = all.get(name);
  if (found === undefined) throw new TypeError(`${name} is not one of these commands`);
  return found;
};

const names = fc.constantFrom(...WRITERS.map(({ name }) => name));

/** Kills at a chosen step, which a kill at a random moment seldom hits. */
const stepsLaw = (all: Prepared): Law<readonly [string, number]> => ({
  law: "a command that is killed before one of its steps leaves old files, new files or a mark, and the next run completes it",
  inputs: fc.tuple(names, fc.nat(PERMILLE - 1)),
  show: ([name, place]) => `${name} at ${place} of ${PERMILLE} parts of its steps`,
  holds: ([name, place]) =>
    inDirectory(async (at) => {
      const { from, command } = prepared(all, name);
      copy(from, at);
      const step = 1 + Math.floor((place * command.steps) / PERMILLE);
      const { signal } = await runTc3(command.args, {
        cwd: at,
        node: ["--import", KILL_BEFORE],
        env: { KILL_BEFORE: String(step) },
      });
      assert.equal(signal, "SIGKILL");
      assertOldNewOrMarked(at, command);
      await assertMends(at, command);
    }),
});

const SIGNALS = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

const momentsLaw = (all: Prepared): Law<readonly [string, (typeof SIGNALS)[number], number]> => ({
  law: "the same is true for a command that a signal ends at any moment, Ctrl-C included",
  inputs: fc.tuple(names, fc.constantFrom(...SIGNALS), fc.nat(PERMILLE)),
  show: ([name, signal, place]) => `${signal} for ${name} after ${place} of ${PERMILLE} parts of its time`,
  holds: ([name, signal, place]) =>
    inDirectory(async (at) => {
      const { from, command } = prepared(all, name);
      copy(from, at);
      const { child, ended } = startTc3(command.args, { cwd: at });
      child.stdin?.end();
      await sleep((place * command.milliseconds) / PERMILLE);
      child.kill(signal);
      await ended;
      assertOldNewOrMarked(at, command);
      await assertMends(at, command);
    }),
});

const run = (budget: Budget): Promise<Result> =>
  inDirectory(async (home) => {
    const all = new Map<string, { from: string; command: Measured }>();
    for (const writer of WRITERS) {
      const from = join(home, writer.name);
      // oxlint-disable-next-line no-await-in-loop -- the second takes its time without the first
      all.set(writer.name, { from, command: await measured(writer, from) });
    }
    return tryLaws([trying(stepsLaw(all)), trying(momentsLaw(all))], budget);
  });

/** Commands that are killed. */
export const kills: Target = {
  name: "kills",
  what: "generate, import, add and update killed before each of their steps and at any moment, then run again",
  runs: 16,
  run,
};
