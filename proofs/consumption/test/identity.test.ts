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
])("in $format, each error class exists once across subpaths and packages", async ({ file }) => {
  const printed: unknown = JSON.parse(outputOf(file, await node([file], { cwd: project })));
  expect(printed).toEqual({
    sameClass: true,
    thrown: true,
    // The two formats have two copies of each class. The is… functions recognise both.
    foreignInstance: false,
    foreignRecognised: true,
  });
});
