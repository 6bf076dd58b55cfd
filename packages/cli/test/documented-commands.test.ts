import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { commandHelps } from "../build/reference/command-help.ts";

const ROOT = join(import.meta.dirname, "../../..");

const pages = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !/(?:^|\/)(?:node_modules|\.vitepress|api)\//.test(name))
  .map((name) => `docs/${name}`);

const files = [
  ...pages,
  "README.md",
  "README.zh-CN.md",
  ...["cli", "types", "errors", "validator", "definitions"].map((name) => `packages/${name}/README.md`),
];

const helps = commandHelps();

/** The command lines that a page tells people to type, without what follows a pipe. */
const commandLines = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```(?:sh|console)\n([^]*?)^```$/gm)].flatMap(([, block = ""]) =>
    [...block.matchAll(/(?<=^|\| |\$ |npx )(?:tc3|@tc3-schema\/cli)(?:@\S+)? ([^|>#\n]+)/gm)].map(
      ([, line = ""]) => line.trim(),
    ),
  );

function problemOf(line: string): string | undefined {
  const words = line.split(/\s+/);
  const help = helps.find(({ name }) =>
    name.split(" ").every((word, index) => index === 0 || words[index - 1] === word),
  );
  if (help === undefined) return `there is no such command: tc3 ${line}`;
  const known = new Set(help.options.flatMap(({ term }) => term.match(/--?[a-z][\w-]*/g) ?? []));
  const unknown = words.filter((word) => /^--?[a-z]/.test(word) && !known.has(word));
  return unknown.length === 0 ? undefined : `${help.name} has no option ${unknown.join(", ")}`;
}

test("every command line of the documentation has a command and options that exist", () => {
  const lines = files.flatMap((file) => commandLines(readFileSync(join(ROOT, file), "utf8")));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.flatMap((line) => problemOf(line) ?? [])).toEqual([]);
});

test.each([
  ["explan InvalidParameter", "no such command"],
  ["add cvm --actions DescribeZones", "no option --actions"],
])("the check finds what is wrong with tc3 %s", (line, words) => {
  expect(problemOf(line)).toContain(words);
});
