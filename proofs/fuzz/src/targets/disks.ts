import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";
import * as fc from "fast-check";
import { type Law, tryLaw } from "../law.ts";
import { type Budget, type Result, sumOf, type Target } from "../target.ts";
import { copy, inDirectory } from "../workplace.ts";
import { contentsOf, leftovers, type Measured, measured, runIn, WRITERS } from "../writers.ts";

const PAGE = 4_096;

const KINDS = ["full", "read-only"] as const;

/** A workplace on a disk that can refuse to be written. */
interface Disk {
  /** Makes the disk refuse. @param room The bytes that are free on a full disk. */
  readonly refuse: (kind: (typeof KINDS)[number], room: number) => void;
  readonly accept: () => void;
  readonly remove: () => void;
}

const mount = (...args: readonly string[]): boolean => spawnSync("mount", args).status === 0;

const FILLER = ".filler";

/** A disk in memory. Only root can make one. */
function diskInMemory(at: string): Disk | undefined {
  if (!mount("-t", "tmpfs", "-o", "size=32m", "tmpfs", at)) return undefined;
  // Lazy, because a process that was killed may still be in the directory for a moment.
  const forget = undoIfInterrupted(() => {
    spawnSync("umount", ["--lazy", at]);
  });
  return {
    refuse: (kind, room) => {
      if (kind === "read-only") {
        assert.ok(mount("-o", "remount,ro", at));
        return;
      }
      const { bavail, bsize } = statfsSync(at);
      writeFileSync(join(at, FILLER), Buffer.alloc(Math.max(0, bavail * bsize - room)));
    },
    accept: () => {
      assert.ok(mount("-o", "remount,rw", at));
      rmSync(join(at, FILLER), { force: true });
    },
    remove: () => {
      assert.equal(spawnSync("umount", [at]).status, 0);
      forget();
    },
  };
}

function setModes(at: string, mode: number): void {
  const below = readdirSync(at, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const entry of below) chmodSync(join(entry.parentPath, entry.name), mode);
  chmodSync(at, mode);
}

/** Directories that may not be written. Root could write them all the same. */
const lockedDirectories = (at: string): Disk => ({
  refuse: () => setModes(at, 0o555),
  accept: () => setModes(at, 0o755),
  remove: () => undefined,
});

interface Trouble {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  /** How many pages are free on a full disk. */
  readonly pages: number;
}

const ADVICE = /Free some space|file system is read-only|Change the permissions/;

/** Checks that a refusal tells the file and the way out, and that nothing is lost. */
function assertRefused(
  at: string,
  command: Measured,
  { status, stderr }: { status: number | null; stderr: string },
): void {
  assert.equal(status, 2, `the exit code is ${status}: ${stderr}`);
  assert.ok(
    [at, ...command.parts].some((path) => stderr.includes(path)),
    `it names no file: ${stderr}`,
  );
  assert.match(stderr, ADVICE);
  assert.doesNotMatch(stderr, /defect of tc3|\n {4}at |\.tc3-stage-/);
  assert.ok(
    contentsOf(at, command).every((content, index) =>
      [command.old[index], command.new[index]].includes(content),
    ),
    "a part is neither old nor new",
  );
}

const law = (all: ReadonlyMap<string, Measured>, kinds: readonly (typeof KINDS)[number][]): Law<Trouble> => ({
  law: "a command that cannot write says which file and what to do, exits with 2, loses nothing, and does its work later",
  inputs: fc.record({
    name: fc.constantFrom(...all.keys()),
    kind: fc.constantFrom(...kinds),
    pages: fc.nat(24),
  }),
  show: ({ name, kind, pages }) =>
    kind === "full" ? `${name} with ${pages} pages free` : `${name}, ${kind}`,
  holds: ({ name, kind, pages }) =>
    inDirectory(async (home) => {
      const command = all.get(name);
      if (command === undefined) throw new TypeError(`${name} is not one of these commands`);
      const at = join(home, "disk");
      mkdirSync(at);
      const disk = diskInMemory(at) ?? lockedDirectories(at);
      try {
        copy(command.from, at);
        mkdirSync(join(at, "tmp"), { recursive: true });
        disk.refuse(kind, pages * PAGE);
        // Temporary files of Node are on another disk.
        const ended = await runIn(at, command, [], { TMPDIR: home });
        disk.accept();
        assert.ok(kind === "full" || ended.status !== 0, "it succeeds, although nothing can be written");
        assert.deepEqual(leftovers(at, command), [], "temporary files are left");
        if (ended.status !== 0) {
          assertRefused(at, command, ended);
          // A command that had enough room is not run again: what was removed cannot be removed twice.
          const { status, stderr } = await runIn(at, command);
          assert.equal(status, 0, stderr);
        }
        assert.deepEqual(contentsOf(at, command), command.new, "it is not new in the end");
      } finally {
        disk.remove();
      }
    }),
});

/** More pages than the temporary files of an update of our small repository take. */
const ENOUGH = 2_000;

const temporaryLaw = (command: Measured): Law<number> => ({
  law: `${command.name} without room for its temporary files exits with 2, changes nothing, and leaves nothing`,
  inputs: fc.nat(ENOUGH),
  show: (pages) => `${pages} pages free for temporary files`,
  holds: (pages) =>
    inDirectory(async (home) => {
      const [at, temporary] = [join(home, "at"), join(home, "disk")];
      copy(command.from, at);
      mkdirSync(temporary);
      const disk = diskInMemory(temporary);
      assert.ok(disk);
      try {
        disk.refuse("full", pages * PAGE);
        const { status, stderr } = await runIn(at, command, [], { TMPDIR: temporary });
        assert.ok(status === 0 || status === 2, `the exit code is ${status}: ${stderr}`);
        assert.doesNotMatch(stderr, /\n {4}at /);
        assert.deepEqual(contentsOf(at, command), status === 0 ? command.new : command.old);
        const left = readdirSync(temporary).filter((name) => name.startsWith("tc3-"));
        assert.deepEqual([...left, ...leftovers(at, command)], [], "temporary files are left");
      } finally {
        disk.remove();
      }
    }),
});

/** Whether disks can be mounted here. */
const canMount = (): Promise<boolean> =>
  inDirectory((at) => {
    const disk = diskInMemory(at);
    disk?.remove();
    return Promise.resolve(disk !== undefined);
  });

const NO_MOUNT = "commands on a full disk: only root can mount a small one, and not in every container";
const NO_REFUSAL = "commands in a directory that cannot be written: root can write to all of them";

const run = (budget: Budget): Promise<Result> =>
  inDirectory(async (home) => {
    const isMounted = await canMount();
    const isRoot = process.getuid?.() === 0;
    if (!isMounted && isRoot) return { tried: 0, wrong: [], skipped: [NO_MOUNT, NO_REFUSAL] };
    const all = new Map<string, Measured>();
    for (const writer of WRITERS) {
      // oxlint-disable-next-line no-await-in-loop -- the second takes its time without the first
      all.set(writer.name, await measured(writer, join(home, writer.name.replace(":", "-"))));
    }
    if (isMounted) {
      const update = all.get("spec:update");
      assert.ok(update);
      const few = { ...budget, runs: Math.ceil(budget.runs / 5) };
      return sumOf([await tryLaw(law(all, KINDS), budget), await tryLaw(temporaryLaw(update), few)]);
    }
    return { ...(await tryLaw(law(all, ["read-only"]), budget)), skipped: [NO_MOUNT] };
  });

/** Commands that cannot write. */
export const disks: Target = {
  name: "disks",
  what: "commands on a disk that is full, fills up while they write, or is read-only",
  runs: 10,
  run,
};
