import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { failure } from "./bodies.ts";
import { type Ended, tc3In } from "./child.ts";

/** The program as it is published, in a process of its own. */
const MAIN = join(import.meta.dirname, "../dist/main.js");

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "tc3-cli-"));
  writeFileSync(join(directory, "failure.json"), failure("LimitExceeded.PhoneNumberDailyLimit"));
  writeFileSync(join(directory, "empty.json"), "");
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const tc3 = (args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Ended =>
  tc3In(directory, args, { input, env });

describe("explain", () => {
  test("a code is explained in the last lines of stdout, with nothing on stderr", () => {
    const { status, stdout, stderr } = tc3(["explain", "InvalidParameter"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(
      stdout
        .split("\n")
        .slice(-6)
        .map((line) => line.split(" ")[0]),
    ).toEqual(["Code", "Means", "Fault", "Category", "Retry", ""]);
  });

  test("a file", () => {
    const { status, stdout, stderr } = tc3(["explain", "failure.json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Outcome +failure$/m);
    expect(stdout).toMatch(/^RequestId +b5b41468-520d-4192-b42f-595cc34b6c1c \(quote it/m);
  });

  test("stdin", () => {
    const { status, stdout } = tc3(["explain", "-"], failure("NoSuchFamily.Whatever"));
    expect(status).toBe(1);
    expect(stdout).toContain("unknown, and so is its family NoSuchFamily");
  });

  test("a malformed answer gives the reason on stdout, and exit code 2", () => {
    const { status, stdout, stderr } = tc3(["explain", "-", "--json"], "<html>502</html>");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ form: "unknown", outcome: "malformed" });
  });

  test.each([
    ["LC_ALL", { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, true],
    ["LC_MESSAGES", { LC_MESSAGES: "zh_CN", LANG: "C" }, true],
    ["LANG", { LANG: "zh-Hans" }, true],
    ["an empty LC_ALL", { LC_ALL: "", LANG: "zh_TW.UTF-8" }, true],
    ["LC_ALL before LANG", { LC_ALL: "C", LANG: "zh_CN.UTF-8" }, false],
    ["another language that starts like it", { LANG: "zha_CN" }, false],
    ["none", {}, false],
  ])("the locale of %s", (_name, env, chinese) => {
    expect(tc3(["explain", "InvalidParameter"], "", env).stdout.includes("错误码")).toBe(chinese);
  });

  test("--lang wins over the locale", () => {
    const { stdout } = tc3(["explain", "InvalidParameter", "--lang", "en"], "", { LC_ALL: "zh_CN.UTF-8" });
    expect(stdout).toContain("Means");
  });

  test("there are no colours in a pipe, even if FORCE_COLOR is set for other programs", () => {
    expect(tc3(["explain", "InvalidParameter"], "", { FORCE_COLOR: "1", CI: "true" }).stdout).not.toContain(
      "\u001b",
    );
  });
});

describe("unusable input gives exit code 2, a message on stderr and nothing on stdout", () => {
  test.each([
    ["no such file", ["explain", "nowhere.json"], "there is no file nowhere.json"],
    [
      "no such file, recognised by its slash",
      ["explain", "./InvalidParameter"],
      "there is no file ./InvalidParameter",
    ],
    ["a directory", ["explain", "."], ". is a directory, not a file"],
    ["nothing in the file", ["explain", "empty.json"], "empty.json is empty"],
    ["nothing on stdin", ["explain", "-"], "stdin is empty"],
    ["an empty code", ["explain", " "], "the code is empty"],
    ["no argument", ["explain"], "missing required argument 'what'"],
    ["two arguments", ["explain", "InvalidParameter", "InvalidAction"], "too many arguments"],
    ["an unknown option", ["explain", "--jsn", "X"], "unknown option '--jsn'\n(Did you mean --json?)"],
    ["an unknown command", ["explian", "X"], "unknown command 'explian'\n(Did you mean explain?)"],
    ["an unknown language", ["explain", "X", "--lang", "fr"], "Allowed choices are en, zh"],
    [
      "an unknown service",
      ["explain", "X", "--service", "lamp"],
      "nothing is known about the service lamp\n",
    ],
    [
      "an unknown version",
      ["explain", "X", "--version", "2020-01-01"],
      "nothing is known about version 2020-01-01",
    ],
    [
      "an unknown action",
      ["explain", "X", "--action", "SendSMS"],
      "no action is called SendSMS\nDid you mean SendSms?",
    ],
    ["no command", [], "Usage: tc3"],
  ])("%s", (_name, args, words) => {
    const { status, stdout, stderr } = tc3(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
  });

  test("with a hint at --help", () => {
    expect(tc3(["explain", "--foo", "X"]).stderr).toContain('Try "tc3 explain --help".');
    expect(tc3(["nonsense"]).stderr).toContain('Try "tc3 --help".');
  });
});

test("--version prints the version of the package", () => {
  expect(tc3(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test("a reader that stops early is not an error", () => {
  const shell = spawnSync("sh", ["-c", `"$0" "$1" explain --help | head -n 1`, process.execPath, MAIN], {
    encoding: "utf8",
  });
  expect(shell).toMatchObject({ stdout: "Usage: tc3 explain [options] <what>\n", stderr: "" });
});
