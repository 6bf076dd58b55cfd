import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { binOf } from "../src/bin.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";

test("a CommonJS project can use Jest without a transform and without flags", async () => {
  const project = await createProject("all", "plain.test.js");
  const counts = join(project, "counts.json");
  const config = { rootDir: project, transform: {}, cacheDirectory: join(project, ".cache") };
  const args = ["--config", JSON.stringify(config), "--json", `--outputFile=${counts}`];
  outputOf("jest", await node([binOf("jest", "jest"), ...args], { cwd: project }));
  expect(JSON.parse(await readFile(counts, "utf8"))).toMatchObject({ numTotalTests: 3, numPassedTests: 3 });
});
