import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { workplace } from "./workplace.ts";

const ROOT = join(import.meta.dirname, "../../..");
const TSX = import.meta.resolve("tsx");

/** Copies what `pnpm generate` needs. The script finds the schemas beside its own directory. */
function copyOfTheRepository(): string {
  const root = join(workplace().schemas, "..");
  cpSync(join(ROOT, "scripts/generate.ts"), join(root, "scripts/generate.ts"));
  // The exports derive their schemas with the validator's own module.
  for (const room of ["tools/codegen", "tools/exports", "tools/vectors", "packages/validator"]) {
    cpSync(join(ROOT, room, "src"), join(root, room, "src"), { recursive: true });
    symlinkSync(join(ROOT, room, "node_modules"), join(root, room, "node_modules"), "dir");
  }
  // Without it, the copied .ts files would be CommonJS.
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  return root;
}

describe("pnpm generate", () => {
  test("exit codes: 0 written, 0 up to date, 1 stale, 2 broken, and the last line says which", () => {
    const root = copyOfTheRepository();
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["--import", TSX, join(root, "scripts/generate.ts"), ...args], {
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "" },
      });
    const last = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);

    const stale = run("--check");
    expect(stale.status).toBe(1);
    expect(last(stale.stdout)).toMatch(/^(\d+) of \1 generated files are stale: run `pnpm generate`\.$/);

    const written = run();
    expect(written.status).toBe(0);
    expect(last(written.stdout)).toMatch(/^(\d+) of \1 generated files written\.$/);

    const clean = run("--check");
    expect(clean.status).toBe(0);
    expect(clean.stdout).toMatch(/^All \d+ generated files are up to date\.\n$/);

    const json = run("--check", "--json");
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout)).toEqual({ files: expect.any(Number), stale: [] });

    const envelope = join(root, "schemas/envelope.schema.json");
    writeFileSync(envelope, readFileSync(envelope, "utf8").replace('"minLength": 1', '"minLength": 2'));
    const broken = run();
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain(
      "envelope.schema.json#/definitions/EnvelopeError/properties/Code/minLength: expected 1, received 2",
    );
    expect(last(broken.stderr)).toBe("Nothing was generated; the previous output stays.");

    expect(run("--chek").status).toBe(2);
  });
});
