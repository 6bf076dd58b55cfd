import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const GENERATED = new URL("../generated/", import.meta.url);
const scripts = readdirSync(GENERATED, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.replaceAll("\\", "/"));

const actionsOf = (version: string): readonly string[] => {
  const file = new URL(
    `../../../schemas/${version.replace(/^(intl\/)?/, "$1services/")}/responses.schema.json`,
    import.meta.url,
  );
  return Object.keys(JSON.parse(readFileSync(file, "utf8"))["x-actions"]);
};

const modulesOf = (directory: string, names: readonly string[]): readonly string[] => [
  `${directory}index.js`,
  `${directory}guards.js`,
  ...names.map((name) => `${directory}${name}.js`),
];

/** Ajv standalone leaves `require` behind for some keywords (ajv#2598, ajv#2509). No generated module may. */
describe("generated code stands alone", () => {
  test("each action has a contract for its answer and for its request, and each callback has one; the guards are beside them", () => {
    const expected = [
      ...["contract", "guard", "report"].map((name) => `envelope/${name}.js`),
      ...["", "intl/"]
        .flatMap((edition) => [`${edition}sms/v20190711`, `${edition}sms/v20210111`])
        .flatMap((version) =>
          ["", "requests/"].flatMap((side) => modulesOf(`${version}/${side}`, actionsOf(version))),
        ),
      ...modulesOf("sms/callbacks/", ["deliveryStatus", "reply"]),
    ];
    expect([...scripts].sort()).toEqual(expected.sort());
  });

  test.each(scripts)("%s", (name) => {
    const text = readFileSync(new URL(name, GENERATED), "utf8");
    expect(text).not.toMatch(/\brequire\s*\(|\beval\b|new Function|new RegExp/);
    const imports = [...text.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    expect(
      imports.filter((from) => !from?.startsWith("./") && !from?.endsWith("/src/runtime/index.ts")),
    ).toEqual([]);
    expect(text).toMatch(
      /^\/\* eslint-disable \*\/\n\/\/ @generated from schemas\/[a-z0-9/]+\.schema\.json: /,
    );
  });
});
