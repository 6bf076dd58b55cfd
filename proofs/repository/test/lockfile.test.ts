import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, paths } from "@tc3-schema/base/git";
import { root } from "./root.ts";

/** Where people's machines keep their files; spelled without slashes around, or this file would name such a place. */
const MACHINE_DIRECTORIES = ["home", "Users", "root", "tmp", "var/folders"];

// Not part of a longer path or a URL; and with something below: a bare name says nothing about a machine.
const MACHINE_PATH = new RegExp(
  String.raw`(?<![\w.\-/}])/(?:${MACHINE_DIRECTORIES.join("|")})/[\w.\-]+`,
  "g",
);

/** The paths of a machine that a text names; the place of this checkout, wherever it is, is one. */
function machinePaths(text: string, checkout: string): readonly string[] {
  const found: string[] = text.match(MACHINE_PATH) ?? [];
  // A container's "/app" would be found in many an innocent text.
  const isTelling = checkout.split("/").length > 2;
  return isTelling && text.includes(checkout) ? [...found, checkout] : found;
}

/** The text of a tracked file; undefined for a directory or link, and for what is no text. */
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
  test("outside of workflows, whose runner is the same for everybody", () => {
    const naming = tracked
      .filter((path) => !path.startsWith(".github/"))
      .flatMap((path) => machinePaths(textOf(path) ?? "", root).map((found) => `${path}: ${found}`));
    expect(naming).toEqual([]);
    expect(tracked).toContain("package.json");
  });

  test.each(MACHINE_DIRECTORIES)("a file that names one below %s would be found", (directory) => {
    expect(machinePaths(`see /${directory}/somebody/project`, "/app")).toEqual([`/${directory}/somebody`]);
  });

  test("so would one that names the checkout", () => {
    expect(machinePaths("cd /srv/project/packages", "/srv/project")).toEqual(["/srv/project"]);
  });

  test("parts of other paths are none", () => {
    const text = "https://example.com/home/page ./tmp/file packages/root/x /tmp, /app/packages";
    expect(machinePaths(text, "/app")).toEqual([]);
  });
});
