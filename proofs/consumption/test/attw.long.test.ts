import { expect, test } from "@jest/globals";
import { recordOf } from "@tc3-schema/base/json";
import { binOf } from "../src/bin.ts";
import { entriesOf } from "../src/entries.ts";
import { tarball } from "../src/prepared.ts";
import { node } from "../src/run.ts";
import { ROOT } from "../src/workspace.ts";

// The package schemas is left out: it has only JSON, so there are no types that could be wrong.
test.each(["types", "errors", "validator", "testing"] as const)(
  "every entry of %s has types that fit its JavaScript",
  async (name) => {
    const subpaths = (await entriesOf(name)).map(({ subpath }) => subpath);
    // Without a profile, attw checks node10 too, the resolution of `module: commonjs`. It finds the subpaths through
    // typesVersions, and ignores patterns, so every entry is named here.
    const args = [await tarball(name), "--format", "json", "--entrypoints", ...subpaths];
    const { exitCode, stdout, stderr } = await node([binOf("@arethetypeswrong/cli", "attw"), ...args], {
      cwd: ROOT,
    });
    const { analysis } = recordOf(JSON.parse(stdout));
    const { entrypoints, problems } = recordOf(analysis);
    expect({ exitCode, stderr, problems }).toMatchObject({ exitCode: 0, stderr: "" });
    expect(Object.keys(recordOf(entrypoints))).toEqual(subpaths);
  },
);
