import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { LOCK } from "../src/write/lock.ts";
import { holderIn, ownText } from "../src/write/lock-holder.ts";
import { temporaryDirectory } from "../src/write/temporary-directory.ts";

const PREFIX = "tc3-made-";

const PROGRAM = [
  process.execPath,
  "--import",
  import.meta.resolve("tsx"),
  join(import.meta.dirname, "made-directory.ts"),
];

/** A shell can forbid a process to write more than nothing. Windows has no such limit. */
const canLimit = spawnSync("sh", ["-c", "ulimit -f 0"]).status === 0;
if (!canLimit)
  console.log("SKIPPED: a temporary directory that cannot be locked: this system has no ulimit -f");
const describeWithLimit = canLimit ? describe : describe.skip;

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "tc3-temporary-"));
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function left(name: string, more: object): void {
  mkdirSync(join(parent, name, "below"), { recursive: true });
  writeFileSync(join(parent, name, "below/file"), "");
  writeFileSync(join(parent, name, LOCK), JSON.stringify({ ...holderIn(ownText()), ...more }));
}

test("a temporary directory of a process that was killed is removed by the next one", () => {
  // No process of Linux has such a high number.
  left(`${PREFIX}abc123`, { pid: 2 ** 22 + 1 });
  left(`${PREFIX}alive1`, {});
  left(`${PREFIX}with-another-name`, { pid: 2 ** 22 + 1 });
  const { path, remove } = temporaryDirectory(parent, PREFIX);
  expect(existsSync(path)).toBe(true);
  remove();
  expect(readdirSync(parent).sort()).toEqual([`${PREFIX}alive1`, `${PREFIX}with-another-name`]);
});

test("an empty directory is removed after a minute, because its process was killed before it could lock it", () => {
  for (const name of ["old111", "new111"]) mkdirSync(join(parent, `${PREFIX}${name}`));
  utimesSync(join(parent, `${PREFIX}old111`), 1, 1);
  temporaryDirectory(parent, PREFIX).remove();
  expect(readdirSync(parent)).toEqual([`${PREFIX}new111`]);
});

test("the directory of a process before a restart is removed after a day without a sign of life", () => {
  const before = { place: "another boot pid:[1]" };
  left(`${PREFIX}day111`, before);
  left(`${PREFIX}hour11`, before);
  const lockIn = (name: string): string => join(parent, `${PREFIX}${name}`, LOCK);
  const seconds = Date.now() / 1_000;
  utimesSync(lockIn("day111"), seconds - 90_000, seconds - 90_000);
  utimesSync(lockIn("hour11"), seconds - 3_600, seconds - 3_600);
  temporaryDirectory(parent, PREFIX).remove();
  expect(readdirSync(parent)).toEqual([`${PREFIX}hour11`]);
});

describeWithLimit("a temporary directory that cannot be locked, as on a full disk", () => {
  test("is removed again", () => {
    const { stdout } = spawnSync("sh", ["-c", 'ulimit -f 0; exec "$@"', "sh", ...PROGRAM, parent, PREFIX], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    expect(stdout).toMatch(/^Error: EFBIG.*\.tc3-lock/);
    expect(readdirSync(parent)).toEqual([]);
  });
});
