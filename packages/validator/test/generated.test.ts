import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const directory = new URL("../generated/", import.meta.url);
const scripts = readdirSync(directory, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.replaceAll("\\", "/"));

/** Ajv standalone leaves `require` behind for some keywords (ajv#2598, ajv#2509). No generated module may. */
describe("generated code stands alone", () => {
  test("the contracts, guards and callbacks are there", () => {
    expect(scripts).toEqual(
      expect.arrayContaining([
        "envelope/contract.js",
        "sms/callbacks/reply.js",
        "sms/v20210111/SendSms.js",
        "sms/v20210111/guards/SendSms.js",
      ]),
    );
  });

  test.each(scripts)("%s", (name) => {
    const text = readFileSync(new URL(name, directory), "utf8");
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
