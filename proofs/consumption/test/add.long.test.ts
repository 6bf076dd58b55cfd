import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { emptyProject, type ModuleType } from "../src/empty-project.ts";
import { npm, npmEnvironment } from "../src/npm.ts";
import { tarball } from "../src/prepared.ts";
import { node, outputOf, type Result, run } from "../src/run.ts";
import { compile, SETTINGS } from "../src/typescripts.ts";

/** A minimal answer about one instance. */
const ANSWER = JSON.stringify({
  Response: { TotalCount: 1, InstanceSet: [{ InstanceId: "ins-1" }], RequestId: "r-1" },
});

// The tests begin with an empty directory, and end with a compiled program that judges an answer of CVM.
describe.each<ModuleType>(["commonjs", "module"])("tc3 add in an empty project, %s", (type) => {
  let project: string;
  let added: string;

  const tc3 = (...args: readonly string[]): Promise<Result> =>
    run("npx", ["--offline", "tc3", ...args], { cwd: project, env: npmEnvironment(project) });

  beforeAll(async () => {
    project = await emptyProject(type, "definitions", "cli");
    added = outputOf("tc3 add", await tc3("add", "cvm", "--action", "DescribeInstances"));
  });

  test("tc3.json gets the version of the definitions that was used", async () => {
    const versionOf = async (name: string): Promise<unknown> => {
      const file = join(project, "node_modules/@tc3-schema", name, "package.json");
      return JSON.parse(await readFile(file, "utf8")).version;
    };
    expect(JSON.parse(await readFile(join(project, "tc3.json"), "utf8"))).toEqual({
      $schema: "./node_modules/@tc3-schema/cli/tc3.schema.json",
      edition: "cn",
      out: "tencent",
      definitions: await versionOf("definitions"),
      cli: await versionOf("cli"),
      services: { cvm: { actions: ["DescribeInstances"] } },
    });
  });

  test("the printed npm install and import lines work", async () => {
    expect(added).toMatch(
      /^ {2}npm install @tc3-schema\/types@\S+ @tc3-schema\/errors@\S+ @tc3-schema\/validator@\S+$/m,
    );
    await npm(
      project,
      "install",
      ...(await Promise.all((["types", "errors", "validator"] as const).map(tarball))),
    );
    const line = /^ {2}((?:import|const) .*describeInstances.*)$/m.exec(added)?.[1] ?? "";
    const program = `${line}\nconst { status } = describeInstances.decode(${JSON.stringify(ANSWER)});\nconsole.log(status);\n`;
    await writeFile(join(project, "judge.js"), program);
    expect(outputOf("judge.js", await node(["judge.js"], { cwd: project }))).toBe("success\n");

    const typed = `import { describeInstances } from "./tencent/cvm/v20170312/index.js";
const outcome = describeInstances.decode("");
export const ids: (string | null | undefined)[] =
  outcome.status === "success" ? (outcome.data.InstanceSet ?? []).map((one) => one?.InstanceId) : [];
`;
    await writeFile(join(project, "typed.ts"), typed);
    const setting = SETTINGS.find(({ compiler, module }) => compiler === "5.9" && module === "nodenext");
    if (setting === undefined) throw new Error("there is no such compiler");
    const { result } = await compile(project, ["typed.ts"], setting);
    expect(result).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("tc3 generate --check finds everything up to date after that", async () => {
    expect(await tc3("generate", "--check")).toMatchObject({ exitCode: 0, stderr: "" });
  });
});
