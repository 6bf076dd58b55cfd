import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, paths } from "@tc3-schema/base/git";
import { root } from "./root.ts";

/**
 * Directories in which people keep their files. They are spelled without slashes, because otherwise this file would
 * contain such a path.
 */
const MACHINE_DIRECTORIES = ["home", "Users", "root", "tmp", "var/folders"];

// It must not be part of a longer path or a URL. A name must follow, because the bare directory is common in texts.
const MACHINE_PATH = new RegExp(
  String.raw`(?<![\w.\-/}])/(?:${MACHINE_DIRECTORIES.join("|")})/[\w.\-]+`,
  "g",
);

/** Returns the paths of a machine in a text, including the path of this checkout. */
function machinePaths(text: string, checkout: string): readonly string[] {
  const found: string[] = text.match(MACHINE_PATH) ?? [];
  // A container's "/app" would occur in many harmless texts.
  const isUnusual = checkout.split("/").length > 2;
  return isUnusual && text.includes(checkout) ? [...found, checkout] : found;
}

/** Returns the text of a tracked file; undefined for a directory, a link or a file that is not text. */
function textOf(path: string): string | undefined {
  const file = join(root, path);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const bytes = readFileSync(file);
  return bytes.includes(0) ? undefined : bytes.toString("utf8");
}

const tracked = paths(git(root, ["ls-files", "-z"]));

test("the lockfile names no registry", () => {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  expect(lockfile).toContain("integrity: sha512-");
  expect(lockfile.match(/^.*(?:\btarball:|https?:\/\/).*$/gm)).toBeNull();
});

describe("no tracked file names a directory of somebody's machine", () => {
  test("except in workflows, whose runner is the same for everybody", () => {
    const naming = tracked
      .filter((path) => !path.startsWith(".github/"))
      .flatMap((path) => machinePaths(textOf(path) ?? "", root).map((found) => `${path}: ${found}`));
    expect(naming).toEqual([]);
    expect(tracked).toContain("package.json");
  });

  test.each(MACHINE_DIRECTORIES)("the search finds a path below %s", (directory) => {
    expect(machinePaths(`see /${directory}/somebody/project`, "/app")).toEqual([`/${directory}/somebody`]);
  });

  test("the search finds the path of the checkout", () => {
    expect(machinePaths("cd /srv/project/packages", "/srv/project")).toEqual(["/srv/project"]);
  });

  test("the search ignores parts of other paths", () => {
    const text = "https://example.com/home/page ./tmp/file packages/root/x /tmp, /app/packages";
    expect(machinePaths(text, "/app")).toEqual([]);
  });
});
