import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { stepsOf } from "../src/followed-page.ts";
import { prepared } from "../src/prepared.ts";
import { runScript } from "../src/shell-without-network.ts";

const DOCS = resolve(import.meta.dirname, "../../../docs");

const pages = ["start", "zh/start"].flatMap((folder) =>
  ["types", "validate", "generate"].map((name) => `${folder}/${name}.md`),
);

/** Whether the page asks its reader, in a sentence, to make a mistake in the program and to compile it. */
const WITH_A_MISTAKE = (page: string): boolean => page.endsWith("/types.md");

describe.each(pages)("docs/%s, followed from an empty directory", (page) => {
  let project: string;
  const printed: string[] = [];
  const expected: string[] = [];
  let file = "";

  beforeAll(async () => {
    project = await mkdtemp(join(prepared(), "start-"));
    const follow = async ([step, ...rest]: ReturnType<typeof stepsOf>): Promise<void> => {
      if (step === undefined) return;
      if (step.kind === "run") printed.push(await runScript(page, step.script, project));
      if (step.kind === "expect") expected.push(step.output);
      if (step.kind === "save") {
        file = join(project, step.file);
        await writeFile(file, step.text);
      }
      await follow(rest);
    };
    await follow(stepsOf(await readFile(join(DOCS, page), "utf8")));
  });

  test("prints what the page shows", async () => {
    if (WITH_A_MISTAKE(page)) {
      await writeFile(file, (await readFile(file, "utf8")).replace("status.SerialNo", "status.Serial"));
      const compiler = "npx tsc --noEmit --strict --module nodenext numbers.ts || true";
      printed.push(await runScript(page, compiler, project));
    }
    expect(expected.length).toBeGreaterThan(0);
    const all = printed.join("\n");
    expect(expected.filter((output) => !all.includes(output))).toEqual([]);
  });

  test("has a file to save and commands to run", () => {
    expect(file).not.toBe("");
    expect(printed.length).toBeGreaterThanOrEqual(2);
  });
});

test("a block of code without a file name is an error, so that every block is followed", () => {
  expect(() => stepsOf("Use it:\n\n```js\nrun();\n```\n")).toThrow("no file name");
});
