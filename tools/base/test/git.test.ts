import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { GitError, git, gitBytes, paths, tryGit } from "../src/git.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tc3-git-"));
  git(root, ["init", "--quiet"]);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  delete process.env["GIT_DIR"];
});

describe("a git command", () => {
  it("goes to the repository of its working directory, even if GIT_DIR names another one as in a hook", () => {
    writeFileSync(join(root, "here.txt"), "");
    process.env["GIT_DIR"] = join(root, "nowhere");
    expect(paths(git(root, ["ls-files", "-z", "--others"]))).toEqual(["here.txt"]);
  });

  it("takes input, and returns bytes that are not text as they are", () => {
    writeFileSync(join(root, "bytes"), new Uint8Array([0xff, 0x00, 0xfe]));
    const hash = git(root, ["hash-object", "-w", "--", "bytes"]).trim();
    expect([...gitBytes(root, ["cat-file", "blob", hash])]).toEqual([0xff, 0x00, 0xfe]);
    expect(git(root, ["hash-object", "--stdin"], { input: "text" }).trim()).toMatch(/^[0-9a-f]{40}$/);
  });

  it("throws the message of git if it fails, and gives undefined with tryGit", () => {
    const args = ["rev-parse", "--verify", "HEAD"];
    expect(() => git(root, args)).toThrow(GitError);
    expect(() => git(root, args)).toThrow(/^git rev-parse --verify HEAD failed in .*: fatal: /);
    expect(tryGit(root, args)).toBeUndefined();
  });

  it("throws if git cannot be run at all, even with tryGit", () => {
    expect(() => tryGit(join(root, "no-such-directory"), ["status"])).toThrow("git cannot be run");
  });
});
