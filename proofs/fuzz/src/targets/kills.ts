import assert from "node:assert/strict";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { startNode } from "../command.ts";
import { type Law, type Trying, trying, tryLaws } from "../law.ts";
import type { Budget, Result, Target } from "../target.ts";
import { copy, inDirectory } from "../workplace.ts";
import {
  contentsOf,
  environmentOf,
  KILL_BEFORE,
  leftovers,
  type Measured,
  measured,
  placesOf,
  runIn,
  WRITERS,
  type Writer,
} from "../writers.ts";

const MARK = ".tc3-unfinished.json";

const isMarked = (directory: string): boolean => existsSync(join(directory, MARK));

/** Checks that the parts have one of the states that are allowed after a kill. */
function assertOldNewOrMarked(at: string, command: Measured): void {
  // The mark of several parts is in the directory above them.
  if (isMarked(at)) return;
  const contents = contentsOf(at, command);
  const states = contents.map((content, index) => {
    if (content === command.old[index]) return "old";
    if (content === command.new[index]) return "new";
    return isMarked(join(at, command.parts[index] ?? ""))
      ? "marked"
      : "neither old nor new, and there is no mark";
  });
  const said = command.parts.map((part, index) => `${part} is ${states[index]}`).join("\n");
  assert.ok(
    states.every((state) => state.length <= "marked".length),
    said,
  );
  assert.ok(command.isOne !== true || new Set(states).size === 1, said);
}

/** The files whose age decides whether they are abandoned: locks, and the file of a process that removes one. */
const AGED = [".tc3-lock", ".tc3-project-lock"].flatMap((name) => [name, `${name}-removal`]);

/** Makes each empty one of them a minute old. After ten seconds it counts as abandoned. */
function letTimePass(directory: string): void {
  const before = Date.now() / 1000 - 60;
  for (const file of AGED.map((name) => join(directory, name))) {
    if (statSync(file, { throwIfNoEntry: false })?.size === 0) utimesSync(file, before, before);
  }
}

/** Checks that the same command completes the work after a kill. */
async function assertMends(at: string, command: Measured): Promise<void> {
  for (const directory of placesOf(at, command)) letTimePass(directory);
  const { status, stderr } = await runIn(at, command);
  assert.equal(status, 0, stderr);
  assert.deepEqual(contentsOf(at, command), command.new, "the next run does not make it new");
  assert.deepEqual(leftovers(at, command), [], "the next run leaves temporary files");
}

const PERMILLE = 1_000;

/** Kills at a chosen step, which a kill at a random moment seldom hits. */
const stepsLaw = (command: Measured): Law<number> => ({
  law: `${command.name}, killed before one of its steps, leaves old files, new files or a mark, and the next run completes it`,
  inputs: fc.nat(PERMILLE - 1),
  show: (place) => `${command.name} at ${place} of ${PERMILLE} parts of its steps`,
  holds: (place) =>
    inDirectory(async (at) => {
      copy(command.from, at);
      const step = 1 + Math.floor((place * command.steps) / PERMILLE);
      const { signal } = await runIn(at, command, ["--import", KILL_BEFORE], { KILL_BEFORE: String(step) });
      assert.equal(signal, "SIGKILL");
      assertOldNewOrMarked(at, command);
      await assertMends(at, command);
    }),
});

const SIGNALS = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

/** 130 is the exit code of a command that tells what it did after a Ctrl-C. */
const ENDS: ReadonlySet<number | null> = new Set([null, 0, 130]);

const momentsLaw = (command: Measured): Law<readonly [(typeof SIGNALS)[number], number]> => ({
  law: `the same is true for ${command.name} if a signal ends it at any moment, Ctrl-C included`,
  inputs: fc.tuple(fc.constantFrom(...SIGNALS), fc.nat(PERMILLE)),
  show: ([signal, place]) => `${signal} for ${command.name} after ${place} of ${PERMILLE} parts of its time`,
  holds: ([sent, place]) =>
    inDirectory(async (at) => {
      copy(command.from, at);
      const started = startNode(command.args, { cwd: at, env: environmentOf(at) });
      started.child.stdin?.end();
      await sleep((place * command.milliseconds) / PERMILLE);
      started.signal(sent);
      const { status, signal, stderr } = await started.ended;
      assert.ok(ENDS.has(status) && (signal === null || signal === sent), `${status} ${signal}: ${stderr}`);
      assertOldNewOrMarked(at, command);
      await assertMends(at, command);
    }),
});

const killing =
  (writers: readonly Writer[]) =>
  (budget: Budget): Promise<Result> =>
    inDirectory(async (home) => {
      const laws: Trying[] = [];
      for (const writer of writers) {
        // oxlint-disable-next-line no-await-in-loop -- the second takes its time without the first
        const command = await measured(writer, join(home, writer.name.replace(":", "-")));
        laws.push(trying(stepsLaw(command)), trying(momentsLaw(command)));
      }
      return tryLaws(laws, budget);
    });

const IN_PROJECTS: ReadonlySet<string> = new Set(["generate", "import", "add", "update"]);
const HERE: ReadonlySet<string> = new Set(["definitions:update", "spec:update"]);

/** Commands that are killed. */
export const kills: Target = {
  name: "kills",
  what: "generate, import, add and update killed before each of their steps and at any moment, then run again",
  runs: 16,
  run: killing(WRITERS.filter(({ name }) => IN_PROJECTS.has(name))),
};

/** Scripts of this repository that are killed. */
export const updates: Target = {
  name: "updates",
  what: "definitions:update and spec:update killed in the same way, then run again",
  runs: 4,
  run: killing(WRITERS.filter(({ name }) => HERE.has(name))),
};
