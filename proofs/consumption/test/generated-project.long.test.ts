import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { check, resolveConfig } from "prettier";
import { packageDirectory } from "../src/prepared.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf, type Result } from "../src/run.ts";
import { compile, nameOf, SETTINGS } from "../src/typescripts.ts";

/** The module formats of the programs. Code that is generated into a directory follows its package.json. */
const FORMATS = [
  { format: "esm", type: "module", extension: "m" },
  { format: "cjs", type: "commonjs", extension: "c" },
] as const;

const CASES = SETTINGS.filter(({ compiler }) => compiler === "5.9" || compiler === "7").flatMap((setting) =>
  FORMATS.filter(({ format }) => format === "esm" || setting.module === "nodenext").map((form) => ({
    name: `${nameOf(setting)}, ${form.format}`,
    setting,
    ...form,
  })),
);

const CHOSEN = ["--service", "post,sms@2021-01-11", "--action", "SendLetter,SendSms"];

let project: string;

const tc3 = (...args: readonly string[]): Promise<Result> =>
  node([join(project, "node_modules/@tc3-schema/cli/bin/tc3.cjs"), ...args], { cwd: project });

// The steps are those of docs/guides/any-service.md: import, generate, use.
beforeAll(async () => {
  project = await createProject("all", "post.api.json", "post.codes.md");
  const definition = join(project, "tccli/services/post/v20210111");
  await mkdir(definition, { recursive: true });
  await rename(join(project, "post.api.json"), join(definition, "api.json"));
  await cp(join(packageDirectory("schemas"), "services/sms"), join(project, "schemas/services/sms"), {
    recursive: true,
  });
  outputOf("import tccli", await tc3("import", "tccli", ".", "--service", "post"));
  const page = [
    "post.codes.md",
    "--service",
    "post",
    "--version",
    "2021-01-11",
    "--url",
    "https://example.org",
  ];
  outputOf("import docs", await tc3("import", "docs", ...page));

  for (const { format, type, extension } of FORMATS) {
    const directory = join(project, format);
    // oxlint-disable no-await-in-loop -- two, and the second is fast
    await mkdir(directory);
    await writeFile(join(directory, "package.json"), JSON.stringify({ type }));
    const made = await tc3("generate", "--out", `${format}/tencent`, ...CHOSEN);
    outputOf(`generate ${format}`, made);
    const consumers = join(import.meta.dirname, "../consumers");
    await cp(join(consumers, "generated.mts"), join(directory, `generated.${extension}ts`));
    await cp(join(consumers, `run-generated.${extension}js`), join(directory, `run.${extension}js`));
    // oxlint-enable no-await-in-loop
  }
});

describe.each(CASES)("generated code with $name", ({ format, extension, setting }) => {
  test("has no type errors, neither in a program that uses it nor in the declarations", async () => {
    const { result } = await compile(project, [`${format}/generated.${extension}ts`], setting);
    expect(result).toMatchObject({ exitCode: 0, stdout: "" });
  });
});

describe.each(FORMATS)("generated $format code", ({ format, extension }) => {
  test("runs, and judges answers", async () => {
    const run = outputOf("run", await node([`${format}/run.${extension}js`], { cwd: project }));
    expect(JSON.parse(run)).toEqual({
      conforms: ["success", true, []],
      drift: ["success", false, ["null"]],
      malformed: ["malformed", null, null],
      failure: ["failure", null, []],
      made: ["success", true, []],
      drifting: ["success", false, ["missing"]],
      known: "exact",
      sms: ["success", true, []],
    });
  });

  test("is formatted as Prettier formats it", async () => {
    const out = join(project, format, "tencent");
    const files = filesBelow(out).filter((file) => /\.[jt]s$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const unformatted = await Promise.all(
      files.map(async (file) => {
        const filepath = join(out, file);
        const options = (await resolveConfig(filepath)) ?? {};
        return (await check(await readFile(filepath, "utf8"), { ...options, filepath })) ? [] : [file];
      }),
    );
    expect(unformatted.flat()).toEqual([]);
  });

  test("is up to date for generate --check", async () => {
    const checked = await tc3("generate", "--out", `${format}/tencent`, "--check", ...CHOSEN);
    expect(checked).toMatchObject({ exitCode: 0, stderr: "" });
  });
});
