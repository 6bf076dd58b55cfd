import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type CodeBlock, markdownParts } from "@tc3-schema/base/markdown";
import { tc3In } from "./child.ts";
import { describeWith, printedBy } from "./describe-with.ts";
import { type Project, project } from "./project.ts";
import { DRIFT, FAILURE, MALFORMED, SUCCESS } from "./stream.ts";

const DOCS = join(import.meta.dirname, "../../../docs");
const MAIN = join(import.meta.dirname, "../dist/main.js");

const blocksOf = (page: string, language: string): readonly CodeBlock[] =>
  markdownParts(readFileSync(join(DOCS, page), "utf8")).blocks.filter((block) => block.language === language);

/**
 * The part of Spark that the sample uses, on lists: the file is one partition. `pipe` is as in PySpark: the process gets
 * only the environment of the call, and `checkCode` decides whether its exit code matters.
 */
const SPARK = `
import json, os, subprocess
from types import SimpleNamespace

class Rdd:
    def __init__(self, items):
        self.items = items
    def map(self, function):
        return Rdd([function(item) for item in self.items])
    def pipe(self, command, env={}, checkCode=False):
        # The sample names the usual place of commands. Here they are in another one.
        path = os.environ["COMMANDS"] + ":" + env["PATH"]
        ran = subprocess.run(command.split(), env={**env, "PATH": path}, text=True, capture_output=True,
                             input="".join(item + "\\n" for item in self.items))
        if checkCode and ran.returncode != 0:
            raise RuntimeError(ran.stderr)
        return Rdd(ran.stdout.splitlines())

class Reader:
    def text(self, name):
        with open(name) as file:
            return SimpleNamespace(rdd=Rdd([SimpleNamespace(value=line.rstrip("\\n")) for line in file]))

spark = SimpleNamespace(read=Reader())
`;

function runProgram(
  at: Project,
  program: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  at.write("bin/tc3", `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(at.path("bin/tc3"), 0o755);
  at.write("program.py", program);
  return spawnSync("python3", ["program.py"], {
    cwd: at.directory,
    env: { ...process.env, NODE_OPTIONS: "", COMMANDS: at.path("bin") },
    encoding: "utf8",
  });
}

const withPython = (program: string, module: string) =>
  describeWith(program, {
    subject: "a sample in Python",
    isThere: printedBy("python3", "-c", `import ${module}`) !== undefined,
  });

withPython("python3", "sys").each(["guides/streams.md", "zh/guides/streams.md"])(
  "the sample for Spark in docs/%s",
  (page) => {
    const [block] = blocksOf(page, "python");
    const print = "print(json.dumps([result['outcome'] for result in results.items]))";

    test("gives a result for each answer, and a malformed one does not fail the task", () => {
      const at = project([]);
      at.write("answers", [SUCCESS, DRIFT, FAILURE, MALFORMED, ""].join("\n"));
      const { stdout, stderr } = runProgram(at, `${SPARK}\n${block?.code ?? ""}\n${print}\n`);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual(["success", "drift", "failure", "malformed"]);
    });

    test("fails the task if the command is wrong", () => {
      const at = project([]);
      at.write("answers", `${SUCCESS}\n`);
      const wrong = (block?.code ?? "").replace("SendSms", "SendFax");
      const { status, stderr } = runProgram(at, `${SPARK}\n${wrong}\n${print}\n`);
      expect(status).toBe(1);
      expect(stderr).toContain("SendFax");
    });
  },
);

withPython("python3-jsonschema", "jsonschema").each([
  "guides/other-languages.md",
  "zh/guides/other-languages.md",
])("the commands for Python in docs/%s", (page) => {
  const [exporting, judging] = blocksOf(page, "sh");
  const exported = (): Project => {
    const at = project([]);
    const args = (exporting?.code ?? "").split(" ").slice(2);
    expect(tc3In(at.directory, args).status).toBe(0);
    return at;
  };
  const judge = (at: Project, answer: unknown): number | null => {
    at.write("answer.json", JSON.stringify(answer));
    // The script "jsonschema" may be missing where the module is there: Debian packs them apart.
    const args = (judging?.code ?? "").split(" ").slice(1);
    return spawnSync("python3", ["-W", "ignore", "-m", "jsonschema", ...args], { cwd: at.directory }).status;
  };

  test("accept an answer, and refuse one with another kind of value", () => {
    const at = exported();
    const answer = { TotalCount: 0, InstanceSet: [], RequestId: "r" };
    expect(judge(at, { Response: answer })).toBe(0);
    expect(judge(at, { Response: { ...answer, TotalCount: "0" } })).toBe(1);
  });
});

describe("the samples in other languages", () => {
  // Scala has no test: a compiler and Spark are 400 MB. Its sample is one call, of the command that the Python one runs.
  const NOT_RUN = ["scala"];
  // `pnpm languages:types` and `pnpm languages:judges` run them, and tests of proofs/languages compare them with the pages.
  const RUN_BY_A_PROOF = ["cpp", "csharp", "go", "java", "php", "ruby"];

  test("are in languages that some test runs, Scala excepted", () => {
    const languages = readdirSync(DOCS, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !/(?:^|\/)(?:node_modules|\.vitepress|api)\//.test(name))
      .flatMap((name) => markdownParts(readFileSync(join(DOCS, name), "utf8")).blocks)
      .map(({ language }) => language);
    const known = [
      "console",
      "js",
      "json",
      "python",
      "sh",
      "text",
      "ts",
      "yaml",
      ...NOT_RUN,
      ...RUN_BY_A_PROOF,
    ];
    expect([...new Set(languages)].sort()).toEqual(known.sort());
  });

  test("call the same command in Scala as in Python", () => {
    const command = /"(tc3 validate [^"]+)"/;
    for (const page of ["guides/streams.md", "zh/guides/streams.md"]) {
      const [python] = blocksOf(page, "python");
      const [scala] = blocksOf(page, "scala");
      expect(command.exec(scala?.code ?? "")?.[1]).toBe(command.exec(python?.code ?? "")?.[1]);
    }
  });
});
