import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { commandHelps } from "../build/reference/command-help.ts";
import { referencePages } from "../build/reference/pages.ts";
import { tc3 } from "./terminal.ts";

const DOCS = join(import.meta.dirname, "../../../docs");

test.each([...referencePages()])("docs/%s is up to date: pnpm docs:reference writes it", (path, text) => {
  expect(readFileSync(join(DOCS, path), "utf8")).toBe(text);
});

test("every command has its place in the reference, with all options that its help names", async () => {
  const helps = commandHelps();
  expect(helps.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["tc3 explain", "tc3 import docs", "tc3 export json-schema"]),
  );
  const printed = await Promise.all(
    helps.map(async ({ name }) => (await tc3([...name.split(" ").slice(1), "--help"])).stdout),
  );
  const named = printed.map((text) => text.match(/^ {2}(?:-\w, )?--[\w-]+/gm)?.length);
  expect(helps.map(({ options }) => options.length)).toEqual(named);
});

test("exit codes are those of the help, each with its whole text", () => {
  const validate = commandHelps().find(({ name }) => name === "tc3 validate");
  expect(validate?.exitCodes.map(({ code }) => code)).toEqual(["0", "1", "2", "130", "141"]);
  const tccli = commandHelps().find(({ name }) => name === "tc3 import tccli");
  expect(tccli?.exitCodes.at(-1)?.when).toMatch(/lists the places\. A definition .* or with --strict$/);
});
