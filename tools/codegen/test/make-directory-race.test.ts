import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";

/** How often another process removes the directory above, right before a directory is made in it. */
let removals = 0;

jest.unstable_mockModule("node:fs", () => ({
  ...fs,
  mkdirSync: (path: string): void => {
    if (removals > 0 && path.endsWith("below")) {
      removals -= 1;
      fs.rmdirSync(dirname(path));
    }
    fs.mkdirSync(path);
  },
}));

const { makeDirectory } = await import("../src/write/make-directory.ts");

let root: string;

beforeAll(() => {
  root = fs.mkdtempSync(join(tmpdir(), "tc3-race-"));
});

beforeEach(() => {
  fs.rmSync(join(root, "above"), { recursive: true, force: true });
  fs.mkdirSync(join(root, "above"));
});

afterAll(() => {
  fs.rmSync(root, { recursive: true });
});

test.each([1, 2])(
  "a directory is made although another process removes the empty one above it %d times",
  (times) => {
    removals = times;
    expect(makeDirectory(join(root, "above/below"))).toBe(join(root, "above"));
    expect(fs.existsSync(join(root, "above/below"))).toBe(true);
    expect(removals).toBe(0);
  },
);

test("after several removals, the error is that of the file system", () => {
  removals = 100;
  expect(() => makeDirectory(join(root, "above/below"))).toThrow(
    expect.objectContaining({ code: "ENOENT", syscall: "mkdir" }),
  );
});
