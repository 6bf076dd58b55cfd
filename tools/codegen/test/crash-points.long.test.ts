import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { LOCK } from "../src/write/lock.ts";
import { isUnfinished, MARK } from "../src/write/replace.ts";
import { settle, writeFiles } from "../src/write/write-all.ts";

const TSX = import.meta.resolve("tsx");
const WRITER = join(import.meta.dirname, "killed-writer.ts");
const KILL_BEFORE = new URL("kill-before.mjs", import.meta.url).href;
const FILES = ["one/v1/a.js", "one/v1/sub/b.js", "two/v1/a.js", "manifest.json"];

const open: string[] = [];
afterAll(() => {
  for (const directory of open) rmSync(directory, { recursive: true, force: true });
});

function old(): string {
  const root = mkdtempSync(join(tmpdir(), "tc3-crash-"));
  open.push(root);
  for (const file of [...FILES, "gone/v1/a.js"]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "old");
  }
  return root;
}

const run = (root: string, step: number, countFile = "") =>
  spawnSync(process.execPath, ["--import", TSX, "--import", KILL_BEFORE, WRITER, root, "new"], {
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      KILL_BEFORE: String(step),
      ...(countFile !== "" && { KILL_COUNT: countFile }),
    },
  });

/** Returns the text that all files share; undefined if they differ, or one is missing. */
function stateOf(root: string): string | undefined {
  const texts = FILES.map((file) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "",
  );
  const isGone = !existsSync(join(root, "gone/v1"));
  const [first] = texts;
  if (!texts.every((text) => text === first)) return undefined;
  return first === "old" && !isGone ? "old" : first === "new" && isGone ? "new" : undefined;
}

describe("a run that is killed before any of its steps", () => {
  const whole = old();
  const countFile = join(old(), "count");
  run(whole, 0, countFile);
  const steps = Number(readFileSync(countFile, "utf8"));

  test("does all of its dozens of steps if nobody kills it", () => {
    expect(steps).toBeGreaterThan(30);
    expect(stateOf(whole)).toBe("new");
    expect(readdirSync(whole).sort()).toEqual(["manifest.json", "one", "two"]);
  });

  test("leaves old files, new files or a mark, and the next run completes it", () => {
    const seen = { old: 0, new: 0, marked: 0 };
    for (let step = 1; step <= steps; step += 1) {
      const root = old();
      const { signal } = run(root, step);
      expect(signal).toBe("SIGKILL");
      const state = isUnfinished(root) ? "marked" : stateOf(root);
      expect({ step, state }).toEqual({ step, state: expect.stringMatching(/^(?:old|new|marked)$/) });
      if (state === "old" || state === "new" || state === "marked") seen[state] += 1;
      const left = readdirSync(root);
      settle(root);
      expect({ step, state: stateOf(root) }).toEqual({ step, state: state === "marked" ? "new" : state });
      expect(existsSync(join(root, MARK))).toBe(false);
      // The next writer leaves none of it. It waits ten seconds before it takes an empty lock for abandoned.
      if (
        left.includes(LOCK) &&
        existsSync(join(root, LOCK)) &&
        readFileSync(join(root, LOCK), "utf8") === ""
      )
        continue;
      writeFiles(root, [{ path: "manifest.json", text: stateOf(root) ?? "" }]);
      expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
    }
    expect(seen.old).toBeGreaterThan(5);
    expect(seen.new).toBeGreaterThan(0);
    expect(seen.marked).toBeGreaterThan(5);
  });
});
