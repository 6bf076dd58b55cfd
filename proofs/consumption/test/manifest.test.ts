import { describe, expect, test } from "@jest/globals";
import { recordOf } from "@tc3-schema/base/json";
import { manifest } from "../src/manifest.ts";
import { NAMES, type Name } from "../src/workspace.ts";

/** The packages of ours that each package may depend on. */
const SIBLINGS = {
  schemas: [],
  definitions: [],
  types: [],
  errors: ["types"],
  validator: ["errors", "types"],
  testing: ["types"],
  cli: ["definitions"],
} as const;

/** The peer dependencies. Only one entry of the package needs each. */
const PEERS: ReadonlyMap<Name, object> = new Map([["testing", { "fast-check": "^4.0.0" }]]);

describe.each(NAMES)("the manifest of %s", (name) => {
  test("names only allowed packages of ours, in exactly their published version, and newer definitions", async () => {
    const { version, dependencies = {}, peerDependencies, optionalDependencies } = await manifest(name);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    const newerFits = `^${String((await manifest("definitions"))["version"])}`;
    expect(recordOf(dependencies)).toEqual(
      Object.fromEntries(
        SIBLINGS[name].map((sibling) => [
          `@tc3-schema/${sibling}`,
          sibling === "definitions" ? newerFits : version,
        ]),
      ),
    );
    expect([peerDependencies, optionalDependencies]).toEqual([PEERS.get(name), undefined]);
  });

  test("has no version that only the workspace understands", async () => {
    expect(JSON.stringify(await manifest(name))).not.toMatch(/"(?:workspace|catalog|link|file):/);
  });

  test("has no install scripts", async () => {
    const { scripts = {} } = await manifest(name);
    expect(Object.keys(recordOf(scripts)).filter((script) => /install|prepare/.test(script))).toEqual([]);
  });
});

test("every peer dependency is optional", async () => {
  for (const [name, peers] of PEERS) {
    // oxlint-disable-next-line no-await-in-loop -- one small file
    expect((await manifest(name))["peerDependenciesMeta"]).toEqual(
      Object.fromEntries(Object.keys(peers).map((peer) => [peer, { optional: true }])),
    );
  }
});
