import { describe, expect, test } from "@jest/globals";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { RepositoryError } from "../src/repository-error.ts";
import { workspacePackages } from "../src/workspace.ts";
import { root } from "./root.ts";

const packages = workspacePackages(root);
const published = packages.filter((each) => each.published);
const config = readJsonObject(`${root}/.changeset/config.json`, RepositoryError);

/** The package whose version does not depend on the others, because its facts change daily. */
const OWN_PACE = "@tc3-schema/definitions";

test("all published packages except the definitions are in one group, and no other package is in any", () => {
  expect(published.length).toBeGreaterThan(3);
  const names = published.map(({ name }) => name);
  expect(names).toContain(OWN_PACE);
  expect(config["fixed"]).toEqual([names.filter((name) => name !== OWN_PACE).sort()]);
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

/** Returns the version that a package must have: its own for the definitions, and one version for all others. */
const versionOf = (name: string): unknown =>
  published.find((each) => (each.name === OWN_PACE) === (name === OWN_PACE))?.manifest["version"];

describe.each(published)("$name", ({ name, directory, manifest }) => {
  test("has the fields that a registry and a bundler need", () => {
    expect(manifest).toMatchObject({
      version: versionOf(name),
      description: expect.stringMatching(/\.$/),
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/tc3-schema/tc3-schema.git", directory },
      sideEffects: false,
      files: expect.arrayContaining([expect.any(String)]),
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("depends on other packages of the workspace in the form that pnpm rewrites, and on no private one", () => {
    const { dependencies = {} } = manifest;
    if (!isRecord(dependencies)) throw new Error(`${directory}/package.json: dependencies is not an object`);
    for (const { name: other } of packages.filter((each) => each.name in dependencies)) {
      expect(published.map((each) => each.name)).toContain(other);
      // Newer facts of the same form fit too, so that `npx` uses them without a release of the command.
      expect(dependencies[other]).toBe(other === OWN_PACE ? "workspace:^" : "workspace:*");
    }
  });
});

test("all packages that name a Node version name the same one", () => {
  const needed = readJsonObject(`${root}/package.json`, RepositoryError)["engines"];
  expect(needed).toEqual({ node: "^20.19.0 || ^22.12.0 || >=24.0.0" });
  const saying = packages.filter(({ manifest, ...each }) => each.published || "engines" in manifest);
  expect(saying.map(({ name, manifest }) => [name, manifest["engines"]])).toEqual(
    saying.map(({ name }) => [name, needed]),
  );
});
