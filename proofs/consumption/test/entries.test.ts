import { beforeAll, describe, expect, test } from "@jest/globals";
import { specifiers } from "../src/entries.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";

const NO_CODE_GENERATION = "--disallow-code-generation-from-strings";

let project: string;

beforeAll(async () => {
  project = await createProject("all", "load.mjs", "load.cjs", "read-json.mjs");
});

const printedBy = async (args: readonly string[]): Promise<unknown> =>
  JSON.parse(outputOf(args.join(" "), await node(args, { cwd: project })));

describe.each(["errors", "validator", "testing"] as const)("%s", (name) => {
  test.each(["load.mjs", "load.cjs"])("every entry loads without generating code (%s)", async (file) => {
    const entries = await specifiers("javascript", name);
    expect(entries).toContain(`@tc3-schema/${name}`);
    expect(await printedBy([NO_CODE_GENERATION, file, ...entries])).toEqual(entries);
  });
});

test("the flag of the tests above forbids generating code", async () => {
  const refused = await node([NO_CODE_GENERATION, "--eval", 'new Function("1")'], { cwd: project });
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain("EvalError");
});

test.each(["schemas", "types", "errors", "validator", "testing"] as const)(
  "every JSON entry of %s can be read and required",
  async (name) => {
    const entries = await specifiers("json", name);
    expect(entries).toContain(`@tc3-schema/${name}/package.json`);
    expect(await printedBy(["read-json.mjs", ...entries])).toEqual(entries);
  },
);
