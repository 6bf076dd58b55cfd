import { describe, expect, test } from "@jest/globals";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { RepositoryError } from "../src/repository-error.ts";
import { workspacePackages } from "../src/workspace.ts";
import { root } from "./root.ts";

const packages = workspacePackages(root);
const published = packages.filter((each) => each.published);
const config = readJsonObject(`${root}/.changeset/config.json`, RepositoryError);

test("all published packages are in one group, and nothing else is in any", () => {
  expect(published.length).toBeGreaterThan(3);
  expect(config["fixed"]).toEqual([published.map(({ name }) => name).sort()]);
  expect(config["linked"]).toEqual([]);
  expect(config["ignore"]).toEqual([]);
});

test("private packages get neither versions nor tags", () => {
  expect(config["privatePackages"]).toEqual({ version: false, tag: false });
  for (const { name, manifest } of packages.filter((each) => !each.published)) {
    expect([name, manifest["version"]]).toEqual([name, "0.0.0"]);
  }
});

test("releases are public, from main, with changelogs that need no token", () => {
  expect(config).toMatchObject({
    access: "public",
    baseBranch: "main",
    changelog: "@changesets/cli/changelog",
  });
});

describe.each(published)("$name", ({ directory, manifest }) => {
  test("has what a registry and a bundler ask for", () => {
    expect(manifest).toMatchObject({
      version: published[0]?.manifest["version"],
      description: expect.stringMatching(/\.$/),
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/tc3-schema/tc3-schema.git", directory },
      sideEffects: false,
      files: expect.arrayContaining([expect.any(String)]),
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("depends on other packages of the workspace as pnpm will rewrite it, and on no private one", () => {
    const { dependencies = {} } = manifest;
    if (!isRecord(dependencies)) throw new Error(`${directory}/package.json: dependencies is no object`);
    for (const { name } of packages.filter((each) => each.name in dependencies)) {
      expect(published.map((each) => each.name)).toContain(name);
      expect(dependencies[name]).toBe("workspace:*");
    }
  });
});

test("every package that says which Node it needs says the same", () => {
  const needed = readJsonObject(`${root}/package.json`, RepositoryError)["engines"];
  expect(needed).toEqual({ node: ">=20.19.0" });
  const saying = packages.filter(({ manifest, ...each }) => each.published || "engines" in manifest);
  expect(saying.map(({ name, manifest }) => [name, manifest["engines"]])).toEqual(
    saying.map(({ name }) => [name, needed]),
  );
});
