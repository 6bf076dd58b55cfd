import { expect, test } from "@jest/globals";
import { recordOf } from "@tc3-schema/base/json";
import { binOf } from "../src/bin.ts";
import { entriesOf } from "../src/entries.ts";
import { tarball } from "../src/prepared.ts";
import { node } from "../src/run.ts";
import { ROOT } from "../src/workspace.ts";

// Without schemas, which is only JSON, so there are no types that could be wrong.
test.each(["types", "errors", "validator", "testing"] as const)(
  "the types of %s are found, and are those of the JavaScript they describe",
  async (name) => {
    const subpaths = (await entriesOf(name)).map(({ subpath }) => subpath);
    // Without a profile, node10 is checked too. That resolution of `module: commonjs` finds the subpaths through
    // typesVersions. It ignores patterns, so every entry is named.
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
