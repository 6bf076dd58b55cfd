import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { diskMessage, writeNew } from "../src/write/disk-error.ts";
import { MARK, openStage } from "../src/write/replace.ts";
import { stageFile } from "../src/write/write-all.ts";
import { writeChanged } from "../src/write/write-changed.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tc3-interrupted-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The state that a process leaves that is killed after it has put the first of two files in place. */
function leaveHalf(text: string): void {
  const stage = openStage(root);
  const changes = ["one", "two"].map((path) => stageFile(stage, { path, text }));
  const staged = readdirSync(root).find((name) => name.startsWith(".tc3-stage-"));
  renameSync(join(stage.directory, "one"), join(root, "one"));
  writeFileSync(join(root, MARK), JSON.stringify({ about: "", stage: staged, changes }));
}

test("a command after a killed one writes all of its own files, not a mixture of both", () => {
  for (const file of ["one", "two"]) writeFileSync(join(root, file), "wanted");
  leaveHalf("of the killed run");
  // The second file still has the wanted text, but completing the killed run changes it.
  writeChanged(root, [
    { path: "one", text: "wanted" },
    { path: "two", text: "wanted" },
  ]);
  expect(["one", "two"].map(read)).toEqual(["wanted", "wanted"]);
  expect(readdirSync(root).sort()).toEqual(["one", "two"]);
});

test("a file that is replaced is never missing: a process that is killed in between leaves the old one", () => {
  writeFileSync(join(root, "tc3.json"), "old");
  const stage = openStage(root);
  const change = stageFile(stage, { path: "tc3.json", text: "new" });
  // The next file cannot be put in place, so all is taken back.
  mkdirSync(join(root, "blocked"));
  expect(() => stage.put([change, { path: "blocked", kind: "file", staged: true }])).toThrow(
    "blocked: expected a file or nothing",
  );
  expect(read("tc3.json")).toBe("old");
  const put = stage.put([change]);
  expect(read("tc3.json")).toBe("new");
  put.takeBack();
  expect(read("tc3.json")).toBe("old");
  stage.discard();
  expect(readdirSync(root).sort()).toEqual(["blocked", "tc3.json"]);
});

test("an error of the disk names the file in its final place, and says what to do", () => {
  const stage = openStage(root);
  writeNew(stage.place("there"), "");
  let said: unknown;
  try {
    writeNew(stage.place("there"), "");
  } catch (error) {
    said = error;
  }
  const full = Object.assign(new Error(`ENOSPC: no space left on device, write '${stage.place("a/b.js")}'`), {
    code: "ENOSPC",
    syscall: "write",
  });
  expect(said).toMatchObject({ code: "EEXIST", message: expect.stringContaining(stage.place("there")) });
  expect(diskMessage(full)).toBe(
    `ENOSPC: no space left on device, write '${join(root, "a/b.js")}'. The disk is full. Free some space, and run the command again.`,
  );
  stage.discard();
  expect(existsSync(join(root, "there"))).toBe(false);
});
