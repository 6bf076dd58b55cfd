import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import { specifiers } from "../src/entries.ts";
import { createProject } from "../src/project.ts";

let project: string;

beforeAll(async () => {
  project = await createProject("all");
});

function bundle(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    // It warns that an import is left out, which is expected here.
    logOverride: { "ignored-bare-import": "silent" },
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe.each(["errors", "validator", "testing"] as const)("%s", (name) => {
  test.each([
    { what: "a bare import", source: (entry: string) => `import "${entry}";` },
    { what: "an unused import", source: (entry: string) => `import * as unused from "${entry}";` },
  ])("$what of any entry adds nothing to a bundle", async ({ source }) => {
    const entries = await specifiers("javascript", name);
    expect(entries).toContain(`@tc3-schema/${name}`);
    expect(entries.map((entry) => bundle(source(entry)))).toEqual(entries.map(() => ""));
  });

  test("a used import of any entry adds code to a bundle", async () => {
    const entries = await specifiers("javascript", name);
    expect(entries).toContain(`@tc3-schema/${name}`);
    const sizes = entries.map((entry) => bundle(`export * from "${entry}";`).length);
    expect(Math.min(...sizes)).toBeGreaterThan(100);
  });
});
