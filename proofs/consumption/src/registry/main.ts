/**
 * `pnpm test:registry` publishes all packages to a registry of its own on the loopback interface, and uses them as a user
 * who has only npm. It prints one line per check, the times that it took, and the sum as the last line. It is not one of
 * the tests, because it installs Verdaccio and two versions of Node in a temporary directory.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { outputOf, type Result, run, strangersEnvironment } from "../run.ts";
import { pack } from "../tarballs.ts";
import { compile, SETTINGS } from "../typescripts.ts";
import { localRegistry } from "./local-registry.ts";

const ANSWER = JSON.stringify({
  Response: { TotalCount: 1, InstanceSet: [{ InstanceId: "ins-1" }], RequestId: "r-1" },
});

const TYPED = `import { describeInstances } from "./tencent/cvm/v20170312/DescribeInstances.js";
const outcome = describeInstances.decode("");
export const ids: (string | null | undefined)[] =
  outcome.status === "success" ? (outcome.data.InstanceSet ?? []).map((one) => one?.InstanceId) : [];
`;

/** The user and the group "nobody" of Linux. Root may write everywhere, so it cannot try a read-only directory. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

let passed = 0;
let failed = 0;

function check(what: string, ok: boolean, said = ""): void {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "✓" : "✗"} ${what}${ok ? "" : `\n${said}`}`);
}

const skip = (what: string, why: string): void => console.log(`SKIPPED: ${what}: ${why}`);

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const from = performance.now();
  const value = await work();
  return [value, (performance.now() - from) / 1000];
};

const figure = (what: string, seconds: number, goal: number): void =>
  console.log(`  ${what}: ${seconds.toFixed(1)} s (goal ${goal}${seconds > goal ? ", over" : ""})`);

/** Returns all files of a directory as one text. Two such texts are equal if nothing changed in between. */
async function snapshot(directory: string): Promise<string> {
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"))
    .sort();
  return JSON.stringify(await Promise.all(names.map(async (name) => [name, await readFile(name, "utf8")])));
}

const withWindowsLines = async (file: string): Promise<void> =>
  writeFile(file, (await readFile(file, "utf8")).replaceAll("\n", "\r\n"));

/** A project of a user who has only npm, with the environment of its commands. */
class Stranger {
  readonly directory: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(directory: string, home: string, registry: string) {
    this.directory = directory;
    this.#env = {
      ...strangersEnvironment(),
      HOME: home,
      LC_ALL: "C",
      npm_config_registry: registry,
      npm_config_cache: join(home, "npm"),
      npm_config_update_notifier: "false",
      npm_config_audit: "false",
      npm_config_fund: "false",
    };
  }

  run(command: string, ...args: readonly string[]): Promise<Result> {
    return run(command, args, { cwd: this.directory, env: this.#env });
  }

  tc3(...args: readonly string[]): Promise<Result> {
    return this.run(process.execPath, "node_modules/@tc3-schema/cli/bin/tc3.cjs", ...args);
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.directory, file), text);
  }
}

/** Begins with an empty directory, and ends with a compiled program that judges an answer. */
async function fromNothing(stranger: Stranger, type: string): Promise<void> {
  await mkdir(stranger.directory);
  outputOf("npm init", await stranger.run("npm", "init", "-y"));
  outputOf("npm pkg", await stranger.run("npm", "pkg", "set", `type=${type}`));
  const added = outputOf(
    "npx",
    await stranger.run("npx", "-y", "@tc3-schema/cli", "add", "cvm", "--action", "DescribeInstances"),
  );
  const [, packages = ""] = /^ {2}npm install (.*)$/m.exec(added) ?? [];
  outputOf("npm install", await stranger.run("npm", "install", ...packages.split(" ")));
  const line = /^ {2}((?:import|const) .*describeInstances.*)$/m.exec(added)?.[1] ?? "";
  await stranger.write(
    "judge.js",
    `${line}\nconsole.log(describeInstances.decode(${JSON.stringify(ANSWER)}).status);\n`,
  );
  await stranger.write("typed.ts", TYPED);
  const setting = SETTINGS.find(({ compiler, module }) => compiler === "5.9" && module === "nodenext");
  if (setting === undefined) throw new Error("there is no such compiler");
  const { result } = await compile(stranger.directory, ["typed.ts"], setting);
  check(`${type}: the program compiles`, result.exitCode === 0, result.stdout);
  const judged = await stranger.run(process.execPath, "judge.js");
  check(`${type}: the program judges an answer`, judged.stdout === "success\n", judged.stderr);
}

async function windowsLines(stranger: Stranger): Promise<void> {
  const out = join(stranger.directory, "tencent");
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  await Promise.all(files.map(({ parentPath, name }) => withWindowsLines(join(parentPath, name))));
  await withWindowsLines(join(stranger.directory, "tc3.json"));
  const checked = await stranger.tc3("generate", "--check");
  check("generated files with Windows line endings are up to date", checked.exitCode === 0, checked.stdout);
  const added = await stranger.tc3("add", "cvm", "--action", "DescribeZones");
  const text = await readFile(join(stranger.directory, "tc3.json"), "utf8");
  check(
    "tc3.json keeps its Windows line endings",
    added.exitCode === 0 && text.includes("\r\n") && !/[^\r]\n/.test(text),
    added.stderr,
  );
}

async function otherNode(stranger: Stranger, major: number, node: string): Promise<void> {
  const version = (await stranger.run(node, "--version")).stdout.trim();
  const judged = await stranger.run(node, "judge.js");
  const generated = await stranger.run(
    node,
    "node_modules/@tc3-schema/cli/bin/tc3.cjs",
    "generate",
    "--check",
  );
  check(
    `Node ${major} (${version}) judges the answer, and runs the command`,
    judged.stdout === "success\n" && generated.exitCode === 0,
    judged.stderr + generated.stdout + generated.stderr,
  );
}

/** Checks that a command fails: it gives the reason in a sentence, exits with 2, and changes nothing. */
async function refused(
  what: string,
  stranger: Stranger,
  sentence: RegExp,
  args: readonly string[],
  command = (...all: readonly string[]): Promise<Result> => stranger.tc3(...all),
): Promise<void> {
  const before = await snapshot(stranger.directory);
  const { exitCode, stdout, stderr } = await command(...args);
  check(
    `${what}: the command gives the reason in a sentence`,
    exitCode === 2 && sentence.test(stderr),
    `${exitCode}\n${stdout}${stderr}`,
  );
  check(`${what}: no file changes`, (await snapshot(stranger.directory)) === before);
}

async function tc3Json(stranger: Stranger): Promise<void> {
  const file = join(stranger.directory, "tc3.json");
  const whole = await readFile(file, "utf8");
  const { definitions: _, cli: _cli, $schema: _schema, ...older } = JSON.parse(whole);
  await stranger.write("tc3.json", JSON.stringify(older));
  const old = await stranger.tc3("generate", "--check");
  check("an older tc3.json, without versions, still works", old.exitCode === 0, old.stdout + old.stderr);
  await stranger.write("tc3.json", JSON.stringify({ ...JSON.parse(whole), plugins: [] }));
  await refused("a tc3.json of a newer command", stranger, /plugins[^]*if a newer one wrote the file/, [
    "generate",
  ]);
  await stranger.write("tc3.json", JSON.stringify({ ...JSON.parse(whole), definitions: "99.0.0" }));
  await refused(
    "a tc3.json with definitions that are not installed",
    stranger,
    /npm install --save-dev @tc3-schema\/definitions@99\.0\.0/,
    ["generate"],
  );
  await stranger.write("tc3.json", whole);
  const types = join(stranger.directory, "node_modules/@tc3-schema/types");
  await cp(types, `${types}-away`, { recursive: true });
  await rm(types, { recursive: true });
  const missing = await stranger.tc3("generate", "--check");
  check(
    "a missing package is named, with the command that installs it",
    missing.exitCode === 1 && /npm install @tc3-schema\/types@/.test(missing.stdout),
    missing.stdout + missing.stderr,
  );
  await cp(`${types}-away`, types, { recursive: true });
  await rm(`${types}-away`, { recursive: true });
}

async function readOnly(stranger: Stranger): Promise<void> {
  if (process.platform === "win32") {
    skip("a read-only directory", "Windows has other permissions");
    return;
  }
  const { directory } = stranger;
  const out = join(directory, "tencent");
  await Promise.all([chmod(directory, 0o555), chmod(out, 0o555)]);
  // Root may write everywhere, so for root another user runs the command.
  const asNobody = (...args: readonly string[]): Promise<Result> =>
    isRoot
      ? stranger.run(
          "setpriv",
          `--reuid=${NOBODY}`,
          `--regid=${NOBODY}`,
          "--clear-groups",
          process.execPath,
          "node_modules/@tc3-schema/cli/bin/tc3.cjs",
          ...args,
        )
      : stranger.tc3(...args);
  await refused(
    "a read-only directory",
    stranger,
    /EACCES|permission|cannot be written/i,
    ["add", "cvm", "--action", "DescribeRegions"],
    asNobody,
  );
  await Promise.all([chmod(directory, 0o755), chmod(out, 0o755)]);
}

/** A disk of a few kilobytes, which only root can make. */
async function fullDisk(stranger: Stranger, disk: string): Promise<void> {
  await mkdir(disk);
  const mounted = isRoot
    ? await stranger.run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk)
    : { exitCode: 1, stdout: "", stderr: "only root can make a small disk" };
  if (mounted.exitCode !== 0) {
    skip("a full disk", mounted.stderr.trim());
    return;
  }
  const forget = undoIfInterrupted(() => {
    spawnSync("umount", ["--lazy", disk]);
  });
  try {
    const command = join(stranger.directory, "node_modules/@tc3-schema/cli/bin/tc3.cjs");
    const small = new Stranger(disk, join(disk, "home"), "http://127.0.0.1:1/");
    const tc3 = (...args: readonly string[]): Promise<Result> =>
      small.run(process.execPath, command, ...args);
    await small.write("package.json", '{ "type": "module" }\n');
    const first = await tc3("add", "cvm", "--action", "DescribeInstances");
    check("a small disk holds one action", first.exitCode === 0, first.stderr);
    await refused("a full disk", small, /ENOSPC|no space left/i, ["add", "vpc"], tc3);
  } finally {
    outputOf("umount", await stranger.run("umount", disk));
    forget();
  }
}

async function installNodes(directory: string): Promise<ReadonlyMap<number, string>> {
  const platform = `node-${process.platform}-${process.arch}`;
  const majors = [22, 24];
  await mkdir(directory);
  await writeFile(join(directory, "package.json"), '{ "private": true }\n');
  const wanted = majors.map((major) => `node${major}@npm:${platform}@${major}`);
  outputOf(
    "npm install",
    await run("npm", ["install", "--no-audit", "--no-fund", ...wanted], {
      cwd: directory,
      env: strangersEnvironment(),
    }),
  );
  return new Map([
    [Number(process.versions.node.split(".")[0]), process.execPath],
    ...majors.map((major) => [major, join(directory, `node_modules/node${major}/bin/node`)] as const),
  ]);
}

async function main(directory: string): Promise<void> {
  const packed = join(directory, "tarballs");
  await mkdir(packed);
  await pack(packed);
  console.log("Installing Node 22, Node 24 and Verdaccio …");
  const nodes = await installNodes(join(directory, "nodes"));
  const registry = await localRegistry(
    join(directory, "registry"),
    nodes.get(24) ?? process.execPath,
    packed,
  );
  try {
    const home = join(directory, "home");
    await mkdir(home);
    const project = (name: string): Stranger => new Stranger(join(directory, name), home, registry.url);
    await fromNothing(project("first"), "commonjs");
    const second = project("second");
    // The cache of npm is warm now.
    const [, seconds] = await timed(() => fromNothing(second, "module"));
    outputOf("npm install", await second.run("npm", "install", "--save-dev", "@tc3-schema/cli"));
    const third = project("third");
    await cp(second.directory, third.directory, { recursive: true });
    await rm(join(third.directory, "tc3.json"));
    await rm(join(third.directory, "tencent"), { recursive: true });
    const [added, adding] = await timed(() => third.tc3("add", "cvm", "--action", "DescribeInstances"));
    check("tc3 add works with the installed command", added.exitCode === 0, added.stderr);
    await Promise.all([...nodes].map(([major, node]) => otherNode(second, major, node)));
    await windowsLines(third);
    await tc3Json(second);
    await readOnly(second);
    await fullDisk(second, join(directory, "disk"));
    console.log("Times on this machine, which may be busy:");
    figure("from an empty directory to a judged answer, with a warm cache", seconds, 30);
    figure("tc3 add in a project that has the packages", adding, 1);
  } finally {
    registry.close();
  }
}

const directory = await mkdtemp(join(await realpath(tmpdir()), "tc3-registry-"));
const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
undoOnSignals();
undoIfInterrupted(remove);
try {
  // A user without rights must be able to read the project.
  await chmod(directory, 0o755);
  await main(directory);
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  remove();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
