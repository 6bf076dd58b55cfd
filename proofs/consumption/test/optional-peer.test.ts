import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { PEER } from "../src/peer.ts";
import { createProject } from "../src/project.ts";
import { node } from "../src/run.ts";

let project: string;

beforeAll(async () => {
  project = await createProject("all", "load.mjs", "load.cjs");
  await rm(join(project, "node_modules", PEER), { recursive: true });
});

describe.each(["load.mjs", "load.cjs"])("without fast-check (%s)", (file) => {
  test("the main entry of testing loads", async () => {
    const { exitCode } = await node([file, "@tc3-schema/testing"], { cwd: project });
    expect(exitCode).toBe(0);
  });

  test("the entry for fast-check names the missing package", async () => {
    const { exitCode, stderr } = await node([file, "@tc3-schema/testing/fast-check"], { cwd: project });
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/Cannot find (?:package|module) 'fast-check'/);
  });
});
