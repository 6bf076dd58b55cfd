import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import { specifiers } from "../src/entries.ts";
import { createProject } from "../src/project.ts";

let project: string;

beforeAll(async () => {
  project = await createProject("all");
});

async function byEsbuild(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function byRollup(source: string): Promise<string> {
  const entry = join(project, "entry.mjs");
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: "entry",
        load: (id) => (id === entry ? source : null),
        resolveId: (id) => (id === entry ? id : null),
      },
      nodeResolve(),
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
}

const VERSION = "@tc3-schema/validator/sms/v20210111";

/** Returns the actions in a bundle: their contracts are found by name, their guards by the names of the functions. */
async function actionsIn(bundle: string): Promise<string[]> {
  const entries = await specifiers("javascript", "validator");
  const actions = entries
    .filter((entry) => entry.startsWith(`${VERSION}/`))
    .map((entry) => entry.slice(VERSION.length + 1))
    .filter((entry) => entry !== "guards" && !entry.startsWith("requests"));
  expect(actions).toHaveLength(20);
  return actions.filter((action) => new RegExp(`"${action}"|\\bis${action}(?:Request)?\\b`).test(bundle));
}

describe.each([
  ["esbuild", byEsbuild],
  ["Rollup", byRollup],
] as const)("bundled by %s", (_name, bundle) => {
  test.each([
    ["its own module", `export { sendSms } from "${VERSION}/SendSms";`, ["SendSms"]],
    ["the index", `export { sendSms } from "${VERSION}";`, ["SendSms"]],
    ["the guards", `export { isSendSms } from "${VERSION}/guards";`, ["SendSms"]],
    [
      "the requests",
      `export { sendSmsRequest } from "${VERSION}/requests"; export { isSendSmsRequest } from "${VERSION}/requests/guards";`,
      ["SendSms"],
    ],
    ["the index twice", `export { addSmsSign, sendSms } from "${VERSION}";`, ["AddSmsSign", "SendSms"]],
  ])("an action from %s brings no other action into the bundle", async (_from, source, expected) => {
    expect(await actionsIn(await bundle(source))).toEqual(expected);
  });

  test("a guard brings no contract into the bundle, and a contract no other version", async () => {
    expect(await bundle(`export { isSendSms } from "${VERSION}/guards";`)).not.toContain("defineContract");
    expect(await bundle(`export { sendSms } from "${VERSION}";`)).not.toContain("2019-07-11");
  });

  test("a request brings no answer into the bundle, and its guard no contract", async () => {
    const request = await bundle(`export { sendSmsRequest } from "${VERSION}/requests/SendSms";`);
    expect(request).not.toMatch(/function (?:defineContract|reportOn\w+|isSendSms)\b/);
    const guard = await bundle(`export { isSendSmsRequest } from "${VERSION}/requests/guards";`);
    expect(guard).not.toContain("defineRequest");
  });

  test("a bundle has texts only in the imported language", async () => {
    const source = `import { summaryOf } from "@tc3-schema/errors"; import { en } from "@tc3-schema/errors/sms/v20210111/en"; export const say = (code) => summaryOf(code, en);`;
    expect((await bundle(source)).replaceAll(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
