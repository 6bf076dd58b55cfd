import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { emptyProject } from "../src/empty-project.ts";
import { npm } from "../src/npm.ts";
import { node, outputOf } from "../src/run.ts";
import { runScript } from "../src/shell-without-network.ts";

interface Steps {
  readonly shell: string;
  /** The first uses `require`, the second `import`. */
  readonly programs: readonly string[];
}

const PAGE = resolve(import.meta.dirname, "../../../docs/guides/any-service.md");

/** Returns the steps that the page about any service gives for a user's own project. */
async function steps(): Promise<Steps> {
  const [, section = ""] = (await readFile(PAGE, "utf8")).split("## Schemas with your own words");
  const blocks = (language: string): readonly string[] =>
    [
      ...(section.split("\n## ")[0] ?? "").matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm")),
    ].map(([, text = ""]) => text);
  const [shell = ""] = blocks("sh");
  return { shell, programs: blocks("js") };
}

let project: string;
let instructions: Steps;

const follow = (script: string): Promise<string> => runScript("the steps of the page", script, project);

/** Runs one of the page's programs on a body, from `src/`. */
async function outcomeOf(program: string): Promise<string> {
  const body = JSON.stringify({ Response: { Weight: 20, RequestId: "r" } });
  const lines = [program.replace("(body)", `(${JSON.stringify(body)})`), "console.log(outcome.status);"];
  await writeFile(join(project, "src/main.js"), lines.join("\n"));
  return outputOf("the program of the page", await node(["src/main.js"], { cwd: project }));
}

beforeAll(async () => {
  instructions = await steps();
  project = await emptyProject("commonjs", "definitions", "cli");
  await follow(instructions.shell);
});

describe("the steps of docs/guides/any-service.md, in a project from npm init -y", () => {
  test("are the commands and programs that are tested here", () => {
    expect(instructions.shell.match(/^(?:git|tc3|npm)/gm)).toEqual([
      "git",
      "git",
      "tc3",
      "tc3",
      "tc3",
      "npm",
    ]);
    expect(instructions.programs.map((program) => /require|import/.exec(program)?.[0])).toEqual([
      "require",
      "import",
    ]);
  });

  test("end in code that runs", async () => {
    expect(await outcomeOf(instructions.programs[0] ?? "")).toBe("success\n");
  });

  test("end in ES modules after npm pkg set type=module", async () => {
    await npm(project, "pkg", "set", "type=module");
    await follow(
      instructions.shell
        .split("\n")
        .filter((line) => line.startsWith("tc3 generate"))
        .join("\n"),
    );
    expect(await outcomeOf(instructions.programs[1] ?? "")).toBe("success\n");
  });
});
