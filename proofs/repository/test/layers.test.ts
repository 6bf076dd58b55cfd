import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { workspacePackages } from "../src/workspace.ts";
import { ALLOWED, FORBIDDEN, TARGETS } from "./forbidden-imports.ts";
import { root } from "./root.ts";
import { temporaryDirectory, writeFiles } from "./temporary.ts";

/** The part of dependency-cruiser's report that is read here. */
interface Report {
  readonly rules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly file: string }[];
  readonly modules: number;
}

const records = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

function readReport(text: string): Report {
  const { summary }: { summary?: unknown } = JSON.parse(text);
  if (!isRecord(summary) || !isRecord(summary["ruleSetUsed"])) throw new Error(`No report: ${text}`);
  return {
    rules: records(summary["ruleSetUsed"]["forbidden"]).map(({ name }) => String(name)),
    violations: records(summary["violations"]).map(({ from, rule }) => ({
      file: String(from),
      rule: isRecord(rule) ? String(rule["name"]) : "",
    })),
    modules: Number(summary["totalCruised"]),
  };
}

/** Runs dependency-cruiser as `pnpm lint` does, with the repository's own rules. */
function cruise(directory: string): Report {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      program,
      "packages",
      "tools",
      "proofs",
      "examples",
      "schemas",
      "scripts",
      "--config",
      join(root, ".dependency-cruiser.cjs"),
      "--output-type",
      "json",
    ],
    { cwd: directory, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === "") throw new Error(stderr);
  return readReport(stdout);
}

/** Makes `node_modules` as pnpm does: symbolic links, also to the packages of the workspace. */
function link(directory: string, from: string, name: string, to: string): void {
  const path = join(directory, from, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(directory, to), path);
}

/** A small copy of the repository: its manifests, and files with allowed and forbidden imports. */
function fixture(): string {
  const directory = temporaryDirectory({ ...TARGETS, ...ALLOWED });
  for (const { file, text } of FORBIDDEN) writeFiles(directory, { [file]: text });
  const packages = workspacePackages(root);
  for (const path of [
    "package.json",
    "tsconfig.base.json",
    ...packages.map((each) => `${each.directory}/package.json`),
  ]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    copyFileSync(join(root, path), join(directory, path));
  }
  const outside = ["ajv", "fast-check"].map((name) => ({
    name,
    place: `node_modules/.pnpm/${name}@8.0.0/node_modules/${name}`,
  }));
  for (const { name, place } of outside) {
    writeFiles(directory, {
      [`${place}/package.json`]: `{ "name": "${name}", "main": "index.js" }\n`,
      [`${place}/index.js`]: "exports.Ajv = 1;\n",
    });
  }
  for (const from of packages) {
    for (const { name, place } of outside) link(directory, from.directory, name, place);
    for (const to of packages) link(directory, from.directory, to.name, to.directory);
  }
  return directory;
}

describe("the layer rules", () => {
  const report = cruise(fixture());

  test.each(report.rules)("the rule %s has a case", (rule) => {
    expect(FORBIDDEN.map((forbidden) => forbidden.rule)).toContain(rule);
  });

  test.each(FORBIDDEN)("$rule finds the import in $file", ({ rule, file }) => {
    const broken = report.violations.filter((violation) => violation.file === file);
    expect(broken.map((violation) => violation.rule)).toContain(rule);
  });

  test("allowed imports are not reported", () => {
    expect(report.modules).toBeGreaterThan(Object.keys(ALLOWED).length + FORBIDDEN.length);
    const against = new Set(FORBIDDEN.map(({ file }) => file));
    expect(report.violations.filter(({ file }) => !against.has(file))).toEqual([]);
  });
});

test("the repository has no forbidden imports", () => {
  const { violations, modules } = cruise(root);
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThan(50);
});
