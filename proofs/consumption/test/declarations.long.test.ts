import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { specifiers } from "../src/entries.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";
import { type Compilation, compile, nameOf, SETTINGS } from "../src/typescripts.ts";

const PRINTED = {
  apiError: "InternalError",
  malformed: true,
  issue: "not-json",
  family: "InternalError",
  known: "InternalError",
  retryable: true,
  throttling: true,
  summaries: ["string", "string"],
  request: [1, false, true],
  editions: ["both", "cn", "intl", "cn"],
  intlCode: "exact",
  mine: "success",
  made: [7, "InternalError", "function"],
  requestId: "2",
};

/** Each setting with each kind of module. With nodenext, a .cts file is CommonJS. A bundler has only ES modules. */
const CASES = SETTINGS.flatMap((setting) =>
  setting.module === "nodenext"
    ? [
        { name: `${nameOf(setting)}, from an ES module`, setting, extension: "mts" },
        { name: `${nameOf(setting)}, from CommonJS`, setting, extension: "cts" },
      ]
    : [{ name: nameOf(setting), setting, extension: "mts" }],
);

let project: string;
const compilations = new Map<string, Compilation>();

const compilation = (name: string): Compilation => {
  const found = compilations.get(name);
  if (found === undefined) throw new Error(`${name} did not run`);
  return found;
};

beforeAll(async () => {
  project = await createProject("all", "everything.mts");
  // Each entry is imported alone, so that entries that everything.mts does not use are checked too.
  const entries = await Promise.all(
    (["declarations", "javascript"] as const).map((kind) =>
      specifiers(kind, "types", "errors", "validator", "testing"),
    ),
  );
  const imports = entries
    .flat()
    .map((entry, index) => `export type * as entry${index} from "${entry}";\n`)
    .join("");
  await Promise.all([
    copyFile(join(project, "everything.mts"), join(project, "everything.cts")),
    writeFile(join(project, "entries.mts"), imports),
    writeFile(join(project, "entries.cts"), imports),
  ]);
  await Promise.all(
    CASES.map(async ({ name, setting, extension }) => {
      const files = [`everything.${extension}`, `entries.${extension}`];
      compilations.set(name, await compile(project, files, setting));
    }),
  );
});

describe.each(CASES)("$name", ({ name, extension }) => {
  test("the declarations have no type errors", () => {
    expect(compilation(name).result).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("the emitted JavaScript runs", async () => {
    const emitted = join(compilation(name).output, `everything.${extension.replace("t", "j")}`);
    const printed: unknown = JSON.parse(outputOf(emitted, await node([emitted], { cwd: project })));
    expect(printed).toEqual(PRINTED);
  });
});
