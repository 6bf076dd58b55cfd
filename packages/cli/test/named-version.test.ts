import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Ended } from "./child.ts";
import { writeDefinitions } from "./definitions.ts";
import { type Project, project } from "./project.ts";

const PACKAGE = "@tc3-schema/definitions";
const MAIN = join(import.meta.dirname, "../dist/main.js");
const OUT = "tencent/post/v20210111/types/SendLetter.d.ts";

let shop: Project;
let registry: ChildProcess;
let address: string;

/** Packs definitions as a version of the package. */
function publish(version: string, file: string, letter: object): void {
  writeDefinitions(shop, `${version}/package`, letter);
  shop.write(`${version}/package/package.json`, JSON.stringify({ name: PACKAGE, version }));
  mkdirSync(shop.path("tarballs"), { recursive: true });
  const target = shop.path("tarballs", file);
  const { status } = spawnSync("tar", ["-czf", target, "-C", shop.path(version), "package"]);
  if (status !== 0) throw new Error("tar failed");
}

beforeAll(async () => {
  shop = project();
  publish("1.0.0", "1.0.0.tgz", { Price: "int64 promised" });
  publish("1.1.0", "1.1.0.damaged.tgz", { Price: "int64 promised" });
  publish("1.2.0", "1.2.0.tgz", { Price: "int64" });
  registry = spawn(
    process.execPath,
    [join(import.meta.dirname, "registry.mjs"), PACKAGE, shop.path("tarballs")],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (registry.stdout === null) throw new Error("no output");
  const [port] = await once(registry.stdout.setEncoding("utf8"), "data");
  address = `http://127.0.0.1:${String(port).trim()}/`;
});

afterAll(() => {
  registry.kill();
});

/** A project that names the registry in its own .npmrc, and uses definitions in a directory. */
function postProject(from: string = address): Project {
  const at = project();
  writeDefinitions(at, "one", { Price: "int64 promised" });
  at.write(".npmrc", `registry=${from}\n`);
  at.write("package.json", "{}");
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./one", services: { post: {} } }),
  );
  return at;
}

/** Runs the command as on a new machine: without the settings that pnpm and Jest have put into the environment. */
function tc3(at: Project, ...args: readonly string[]): Ended {
  const clean = Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|node_)/i.test(name));
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: at.directory,
    env: {
      ...Object.fromEntries(clean),
      HOME: at.path("home"),
      XDG_CACHE_HOME: at.path("cache"),
      npm_config_update_notifier: "false",
    },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const definitionsOf = (at: Project): unknown =>
  JSON.parse(readFileSync(at.path("tc3.json"), "utf8")).definitions;

describe("tc3 update to a version of the package", () => {
  test("npm fetches it with the settings of the project, and the version is recorded", () => {
    const at = postProject();
    const { status, stdout } = tc3(at, "update", "1.2.0");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining("SendLetterResponse.Price may be missing now"),
    });
    expect(definitionsOf(at)).toBe("1.2.0");
    expect(readFileSync(at.path(OUT), "utf8")).toContain("Price?: Int64 | null");
    expect(tc3(at, "generate", "--check").stderr).toBe("");
    expect(existsSync(at.path("node_modules/@tc3-schema/definitions"))).toBe(false);
  });

  test("latest is recorded as the version that it is, so that the next run finds it", () => {
    const at = postProject();
    expect(tc3(at, "update", "latest").status).toBe(0);
    expect(definitionsOf(at)).toBe("1.2.0");
    at.write(".npmrc", "registry=http://127.0.0.1:1/\n");
    expect(tc3(at, "generate")).toMatchObject({ status: 0, stdout: expect.stringContaining("up to date") });
  });

  test("another machine without that version is told what to install, and nothing is changed", () => {
    const at = postProject();
    tc3(at, "update", "1.2.0");
    rmSync(at.path("cache"), { recursive: true });
    const before = readFileSync(at.path(OUT), "utf8");
    const { status, stderr } = tc3(at, "generate");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("npm install --save-dev @tc3-schema/definitions@1.2.0"),
    });
    expect(readFileSync(at.path(OUT), "utf8")).toBe(before);
  });

  test.each([
    [
      "a version that does not exist",
      () => address,
      "9.9.9",
      /the registry has no @tc3-schema\/definitions@9\.9\.9/,
    ],
    [
      "a registry that does not answer",
      () => "http://127.0.0.1:1/",
      "1.2.0",
      /npm cannot reach the registry/,
    ],
    [
      "a damaged tarball",
      () => address,
      "1.1.0",
      /what npm received as @tc3-schema\/definitions@1\.1\.0 is damaged/,
    ],
    ["a word", () => address, "newest", /newest is neither a version nor a directory/],
  ])("%s is reported in one sentence, and nothing is left behind", (_what, from, version, problem) => {
    const at = postProject(from());
    const before = readFileSync(at.path("tc3.json"), "utf8");
    const { status, stderr } = tc3(at, "update", version);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(problem) });
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(readFileSync(at.path("tc3.json"), "utf8")).toBe(before);
    expect(existsSync(at.path("tencent"))).toBe(false);
    const cache = at.path("cache/tc3/definitions");
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
  });
});
