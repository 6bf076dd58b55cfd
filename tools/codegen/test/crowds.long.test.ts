import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { checkProject, generateProject } from "../src/index.ts";
import { MARK } from "../src/write/replace.ts";
import { settle } from "../src/write/write-all.ts";
import { type Workplace, workplace } from "./workplace.ts";

const TSX = import.meta.resolve("tsx");
const AGAIN = join(import.meta.dirname, "generate-again.ts");
const RUNS = 40;

const generator = { version: "0.0.0", fingerprint: "" };
const generate = ({ schemas, out }: Workplace) =>
  generateProject({ schemas, out, generator, services: ["sms/v20210111"], actions: ["SendSms"] });

describe("two processes that generate into one directory", () => {
  test("find it complete after each run, and leave no temporary files", async () => {
    const { schemas, out } = workplace();
    const start = () =>
      promisify(execFile)(process.execPath, ["--import", TSX, AGAIN, schemas, out, String(RUNS)], {
        env: { ...process.env, NODE_OPTIONS: "" },
      });
    await Promise.all([start(), start()]);
    expect(readdirSync(out).sort()).toEqual(["sms", "tc3-generated.jsonl"]);
  });
});

describe("files that an attacker has planted", () => {
  const elsewhere = ({ out }: Workplace): string => {
    const directory = join(out, "../elsewhere");
    mkdirSync(directory);
    mkdirSync(out, { recursive: true });
    return directory;
  };

  test.each(["sms", "sms/v20210111"])("a link in the place of %s is not followed", async (path) => {
    const place = workplace();
    const target = elsewhere(place);
    mkdirSync(join(place.out, path, ".."), { recursive: true });
    symlinkSync(target, join(place.out, path));
    await expect(generate(place)).rejects.toThrow(/received a symbolic link/);
    expect(readdirSync(target)).toEqual([]);
    expect(readdirSync(place.out)).toEqual(["sms"]);
  });

  test("a link in the place of the manifest, or of its former temporary file", async () => {
    const place = workplace();
    const target = elsewhere(place);
    writeFileSync(join(target, "mine"), "mine");
    symlinkSync(join(target, "mine"), join(place.out, "tc3-generated.jsonl.next"));
    await generate(place);
    expect(readFileSync(join(target, "mine"), "utf8")).toBe("mine");
    const other = workplace();
    mkdirSync(other.out, { recursive: true });
    symlinkSync(join(target, "mine"), join(other.out, "tc3-generated.jsonl"));
    await expect(generate(other)).rejects.toThrow(
      /tc3-generated\.jsonl: expected a file or nothing, received a symbolic link/,
    );
    expect(readFileSync(join(target, "mine"), "utf8")).toBe("mine");
    expect(existsSync(join(other.out, "sms"))).toBe(false);
  });

  test.each([
    [
      "a path that leads out",
      { stage: ".tc3-stage-aaaaaa", changes: [{ path: "../x", kind: "file", staged: false }] },
    ],
    ["a stage of its own", { stage: "../elsewhere", changes: [] }],
    ["nothing of ours", []],
  ])("a mark with %s moves and removes nothing", async (_what, mark) => {
    const place = workplace();
    mkdirSync(join(place.out, ".tc3-stage-aaaaaa/new"), { recursive: true });
    writeFileSync(join(place.out, "../x"), "mine");
    writeFileSync(join(place.out, MARK), JSON.stringify(mark));
    expect(() => {
      settle(place.out);
    }).toThrow(/expected/);
    await expect(generate(place)).rejects.toThrow(/expected/);
    expect(readFileSync(join(place.out, "../x"), "utf8")).toBe("mine");
  });

  test("a file named like the lock that is not a lock is reported, and stays", async () => {
    const place = workplace();
    const target = elsewhere(place);
    symlinkSync(join(target, "lock"), join(place.out, ".tc3-lock"));
    await expect(checkProject({ schemas: place.schemas, out: place.out, generator })).resolves.toBeDefined();
    expect(readdirSync(target)).toEqual([]);
  });
});
