import assert from "node:assert/strict";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "@tc3-schema/base/git";
import { generate as generatePackages } from "@tc3-schema/codegen";
import { standaloneOutput } from "@tc3-schema/exports";
import { type Ended, runNode, runTc3, TC3 } from "./command.ts";
import { contentOf, copy, define, leftIn, write, writeFacts } from "./workplace.ts";

/** A command that replaces files or directories. */
export interface Writer {
  readonly name:
    | "generate"
    | "import"
    | "add"
    | "remove"
    | "update"
    | "export"
    | "definitions:update"
    | "spec:update";
  /** The files and directories in the workplace that it replaces, each as a whole. */
  readonly parts: readonly string[];
  /** Whether all parts are replaced together. By default each is replaced by itself. */
  readonly isOne?: boolean;
  /** The arguments of Node. */
  readonly args: readonly string[];
  /** Makes a workplace where the command has work to do. */
  readonly prepare: (at: string) => Promise<void>;
}

async function tc3(at: string, ...args: readonly string[]): Promise<void> {
  const { status, stderr } = await runTc3(args, { cwd: at });
  assert.equal(status, 0, stderr);
}

const IMPORT = ["import", "tccli", "official", "--out", "schemas", "--with-docs", "--quiet"] as const;
const GENERATE = ["generate", "--out", "out", "--quiet"] as const;
const EXPORT = ["export", "json-schema", "--schemas", "schemas", "--out", "exported", "--quiet"] as const;

async function twoImports(at: string): Promise<void> {
  define(join(at, "official"), "Old");
  await tc3(at, ...IMPORT);
  await tc3(at, ...GENERATE);
  define(join(at, "official"), "New", "Newer");
}

/** Schemas that are newer than what was generated and exported from them. */
async function newSchemas(at: string): Promise<void> {
  await twoImports(at);
  await tc3(at, ...EXPORT);
  await tc3(at, ...IMPORT);
}

/** A project that uses one action of each service, with definitions of its own. */
export async function project(at: string): Promise<void> {
  writeFacts(join(at, "old"), "Old");
  writeFacts(join(at, "new"), "New", "Newer");
  const services = { first: { actions: ["Add"] }, second: { actions: ["Add"] } };
  write(
    join(at, "tc3.json"),
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./old", services }),
  );
  await tc3(at, "generate");
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TSX = import.meta.resolve("tsx");

const script = (name: string): string => `scripts/${name}.ts`;

/** Makes the scripts of this repository work on the workplace: they take the directory above their own. */
function withScripts(at: string): void {
  mkdirSync(join(at, "scripts"), { recursive: true });
  for (const name of ["definitions-update", "spec-update"]) {
    copyFileSync(join(ROOT, script(name)), join(at, script(name)));
  }
  symlinkSync(join(ROOT, "tools"), join(at, "tools"));
  write(join(at, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

async function runScript(at: string, name: string, ...args: readonly string[]): Promise<void> {
  const { status, stderr } = await runNode(["--import", TSX, script(name), ...args], { cwd: at });
  assert.equal(status, 0, stderr);
}

const DEFINITIONS = ["official", "official-intl"] as const;

function defineBoth(at: string, ...marks: readonly string[]): void {
  for (const name of DEFINITIONS) define(join(at, name, "tccli"), ...marks);
}

/** Definitions of both editions. Afterwards one service of one edition is gone. */
async function twoDefinitions(at: string): Promise<void> {
  withScripts(at);
  defineBoth(at, "Old");
  await runScript(at, "definitions-update", ...DEFINITIONS);
  defineBoth(at, "New", "Newer");
  rmSync(join(at, "official-intl/tccli/services/second"), { recursive: true });
}

/** Settings of git that make commits the same on every machine. */
const IDENTITY = [
  "-c",
  "user.name=Somebody",
  "-c",
  "user.email=somebody@example.com",
  "-c",
  "commit.gpgsign=false",
];

/** A repository in the form of ours with two services. */
async function repository(at: string): Promise<void> {
  withScripts(at);
  define(join(at, "official/tccli"), "Old");
  define(join(at, "official-intl/tccli"), "Old");
  for (const file of ["envelope.schema.json", "error-codes"]) {
    cpSync(join(ROOT, "schemas", file), join(at, "schemas", file), { recursive: true });
  }
  await tc3(at, "import", "tccli", "official", "--out", "schemas", "--quiet");
  await generatePackages({
    schemas: join(at, "schemas"),
    out: at,
    also: (model) => [standaloneOutput(model)],
  });
  await runScript(at, "definitions-update", ...DEFINITIONS);
  write(
    join(at, ".changeset/config.json"),
    JSON.stringify({ fixed: [["@first/types", "@first/validator"]] }),
  );
  write(join(at, ".gitignore"), "tmp\nofficial*\n");
  git(at, ["init", "--quiet", "--initial-branch=main"]);
  git(at, ["config", "core.autocrlf", "false"]);
  git(at, ["add", "--all"]);
  git(at, [...IDENTITY, "commit", "--quiet", "--message", "The first state"]);
  define(join(at, "official/tccli"), "New", "Newer");
  define(join(at, "official-intl/tccli"), "New", "Newer");
  // The packages that contracts import are built already.
  write(join(at, "bin/turbo"), "#!/bin/sh\n");
  chmodSync(join(at, "bin/turbo"), 0o755);
}

export const WRITERS: readonly Writer[] = [
  { name: "generate", parts: ["out"], args: [TC3, ...GENERATE], prepare: newSchemas },
  { name: "import", parts: ["schemas"], args: [TC3, ...IMPORT], prepare: twoImports },
  { name: "export", parts: ["exported"], args: [TC3, ...EXPORT], prepare: newSchemas },
  { name: "add", parts: ["tencent", "tc3.json"], args: [TC3, "add", "first", "second"], prepare: project },
  { name: "remove", parts: ["tencent", "tc3.json"], args: [TC3, "remove", "second"], prepare: project },
  { name: "update", parts: ["tencent", "tc3.json"], args: [TC3, "update", "./new"], prepare: project },
  {
    name: "definitions:update",
    parts: ["packages/definitions"],
    args: ["--import", TSX, script("definitions-update"), ...DEFINITIONS],
    prepare: twoDefinitions,
  },
  {
    name: "spec:update",
    parts: [
      "schemas",
      "packages/types/generated",
      "packages/validator/generated",
      "packages/definitions",
      "docs/changes/updates",
      ".changeset",
    ],
    isOne: true,
    args: ["--import", TSX, script("spec-update"), "official", "--intl", "official-intl"],
    prepare: repository,
  },
];

/** The environment of a command in a workplace. Its temporary files are there, where leftovers are found. */
export function environmentOf(at: string): Readonly<Record<string, string>> {
  const temporary = join(at, "tmp");
  mkdirSync(temporary, { recursive: true });
  return { TMPDIR: temporary, PATH: `${join(at, "bin")}:${process.env["PATH"] ?? ""}`, INIT_CWD: at };
}

/** Runs a command in a workplace to its end. */
export const runIn = (
  at: string,
  { args }: Writer,
  node: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => runNode(args, { cwd: at, node, env: { ...environmentOf(at), ...env } });

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const contentAt = (path: string): string => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "nothing";
  return stats.isDirectory() ? contentOf(path) : readFileSync(path, "utf8");
};

/** The content of each part. */
export const contentsOf = (at: string, { parts }: Writer): readonly string[] =>
  parts.map((part) => contentAt(join(at, part)));

/** The directories where a command puts its locks, stages and marks: the workplace, and the parts. */
export const placesOf = (at: string, { parts }: Writer): readonly string[] => [
  at,
  ...parts.map((part) => join(at, part)).filter(isDirectory),
];

/** Hidden files that belong to a workplace. */
const OURS: ReadonlySet<string> = new Set([".git", ".gitignore", ".changeset"]);

/** Returns the leftovers of commands: locks, stages and marks, temporary directories, and the lock of a git index. */
export function leftovers(at: string, writer: Writer): readonly string[] {
  const hidden = placesOf(at, writer).flatMap((place) =>
    leftIn(place)
      .filter((name) => !OURS.has(name))
      .map((name) => join(place, name)),
  );
  const temporary = join(at, "tmp");
  // tsx keeps its own files there.
  const named = isDirectory(temporary)
    ? readdirSync(temporary)
        .filter((name) => name.startsWith("tc3-"))
        .map((name) => join(temporary, name))
    : [];
  const index = join(at, ".git/index.lock");
  return [...hidden, ...named, ...(contentAt(index) === "nothing" ? [] : [index])].map((path) =>
    path.slice(at.length + 1),
  );
}

/** A command that was measured: the content of each part before and after it, and how many steps it took. */
export interface Measured extends Writer {
  /** The workplace before the command. */
  readonly from: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly steps: number;
  readonly milliseconds: number;
}

/** A module that is loaded into the command. It ends the process before one of its steps. */
export const KILL_BEFORE: string = import.meta.resolve("@tc3-schema/codegen/test/kill-before");

/** Prepares a workplace, and runs the command in a copy of it. */
export async function measured(writer: Writer, from: string): Promise<Measured> {
  await writer.prepare(from);
  const old = contentsOf(from, writer);
  const whole = `${from}-whole`;
  copy(from, whole);
  const countFile = `${from}-count`;
  const started = performance.now();
  const { status, stderr } = await runIn(whole, writer, ["--import", KILL_BEFORE], { KILL_COUNT: countFile });
  assert.equal(status, 0, stderr);
  const milliseconds = performance.now() - started;
  const content = contentsOf(whole, writer);
  for (const [index, part] of writer.parts.entries()) {
    assert.ok(content[index] !== old[index], `${writer.name} does not change ${part}`);
  }
  assert.deepEqual(leftovers(whole, writer), [], `${writer.name} leaves temporary files`);
  return { ...writer, from, old, new: content, steps: Number(readFileSync(countFile, "utf8")), milliseconds };
}
