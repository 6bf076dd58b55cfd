import { join } from "node:path";
import js from "@eslint/js";
import { describe, expect, test } from "@jest/globals";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { generateProject } from "../src/index.ts";
import { workplace } from "./workplace.ts";

const generator = { version: "0.0.0", fingerprint: "" };

describe.each(["esm", "cjs"] as const)("generated code as %s", (format) => {
  test("passes the recommended rules of ESLint and typescript-eslint", async () => {
    const { schemas, out } = workplace();
    await generateProject({ schemas, out, generator, format, services: ["sms/v20210111"] });
    const eslint = new ESLint({
      cwd: out,
      overrideConfigFile: true,
      overrideConfig: [js.configs.recommended, ...tseslint.configs.recommended],
    });
    const results = await eslint.lintFiles([join("sms", "**", "*.{js,d.ts}")]);
    expect(results.length).toBeGreaterThan(100);
    expect(results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2))).toEqual([]);
    // The first line of the file makes them skip it.
    const [first] = results;
    expect(first).toBeDefined();
    const bare = await eslint.lintText("var a = 1;\nexport const b = <any>c;\n", {
      filePath: join(out, "a.ts"),
    });
    expect(bare[0]?.errorCount).toBeGreaterThan(0);
  });
});
