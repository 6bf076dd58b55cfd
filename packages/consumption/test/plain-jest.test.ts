import { expect, test } from "@jest/globals";
import { binOf } from "../src/bin.ts";
import { record } from "../src/json.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";

test("a CommonJS project tests with Jest as it comes, no transform and no flag", async () => {
  const project = await createProject("all", "plain.test.js");
  const config = { rootDir: project, transform: {}, cacheDirectory: `${project}/.cache` };
  const ran = await node([binOf("jest", "jest"), "--json", "--config", JSON.stringify(config)], {
    cwd: project,
  });
  expect(record(JSON.parse(outputOf("jest", ran)))).toMatchObject({
    success: true,
    numTotalTests: 3,
    numPassedTests: 3,
  });
});
