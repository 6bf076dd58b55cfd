import { beforeAll, expect, test } from "@jest/globals";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";

let project: string;

beforeAll(async () => {
  project = await createProject("all", "identity.mjs", "identity.cjs");
});

test.each([
  { format: "ES modules", file: "identity.mjs" },
  { format: "CommonJS", file: "identity.cjs" },
])("$format share one class of errors across subpaths and packages", async ({ file }) => {
  const printed: unknown = JSON.parse(outputOf(file, await node([file], { cwd: project })));
  expect(printed).toEqual({
    sameClass: true,
    thrown: true,
    // The two formats are two copies. The is… functions exist for this case.
    foreignInstance: false,
    foreignRecognised: true,
  });
});
