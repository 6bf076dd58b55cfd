import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { LOCK } from "../src/write/lock.ts";
import { holderIn, ownText } from "../src/write/lock-holder.ts";
import { temporaryDirectory } from "../src/write/temporary-directory.ts";

const PREFIX = "tc3-made-";

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
