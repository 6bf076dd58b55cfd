import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";
import { type Compilation, compile, nameOf, SETTINGS, type Setting } from "../src/typescripts.ts";

const PRINTED = "sent for 5.00\nsent, message lost\n6: InternalError\nno-response at \n9223372036854775808\n";

/** The expected errors in type-errors.mts, in their order. */
const ERRORS = ["TS2339", "TS2322", "TS2322", "TS2322", "TS2375"];

let project: string;
const right = new Map<Setting, Compilation>();
const wrong = new Map<Setting, Compilation>();

const of = (compilations: ReadonlyMap<Setting, Compilation>, setting: Setting): Compilation => {
  const found = compilations.get(setting);
  if (found === undefined) throw new Error(`${nameOf(setting)} did not run`);
  return found;
};

beforeAll(async () => {
  project = await createProject("types", "types-only.mts", "type-errors.mts");
  await Promise.all(
    SETTINGS.map(async (setting) => {
      right.set(setting, await compile(project, ["types-only.mts"], setting));
      wrong.set(setting, await compile(project, ["type-errors.mts"], setting));
    }),
  );
  // The emitted code must run without the packages.
  await rm(join(project, "node_modules"), { recursive: true });
});

describe.each(SETTINGS.map((setting) => ({ name: nameOf(setting), setting })))("$name", ({ setting }) => {
  test("accepts correct uses of the types", () => {
    expect(of(right, setting).result).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("reports every wrong use", () => {
    const { exitCode, stdout } = of(wrong, setting).result;
    expect(exitCode).not.toBe(0);
    expect(stdout.match(/^\S.*error TS\d+/gm)?.map((line) => line.replace(/\(.* error /, " "))).toEqual(
      ERRORS.map((error) => `type-errors.mts ${error}`),
    );
  });

  test("emits JavaScript that runs without the package", async () => {
    const emitted = join(of(right, setting).output, "types-only.mjs");
    expect(await readFile(emitted, "utf8")).not.toContain("@tc3-schema");
    expect(outputOf("types-only.mjs", await node([emitted], { cwd: project }))).toBe(PRINTED);
  });
});
