import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import ts from "typescript";

const HOME = join(import.meta.dirname, "../..");
const read = (page: string): string => readFileSync(join(HOME, "../docs", page), "utf8");

const CONTRACTS = `
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
declare const request: Request;
`;

/**
 * The declarations that the code below each heading leaves out. The other tests of this directory run the same code.
 */
const PRELUDES: Readonly<Record<string, string>> = {
  Express: 'import express from "express"; const app = express();',
  Hono: 'import { Hono } from "hono"; import { sValidator } from "@hono/standard-validator"; const app = new Hono();',
  Fastify: 'import Fastify from "fastify"; const server = Fastify(); declare const body: unknown;',
  Next: "declare const body: unknown;",
  tRPC: 'import { initTRPC } from "@trpc/server"; const t = initTRPC.create(); declare const body: any;',
  h3: 'import { type H3Event, readValidatedBody } from "h3"; declare const event: H3Event;',
};

const blocksOf = (page: string) =>
  read(page)
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = ""] = section.split("\n", 1);
      return [...section.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code = ""]) => ({ heading, code }));
    });

const blocks = blocksOf("guides/frameworks.md");

// Inside the package, so that its dependencies are found; `.results` is never committed.
mkdirSync(join(HOME, ".results"), { recursive: true });
const directory = mkdtempSync(join(HOME, ".results/page-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function mistakesIn(
  codes: readonly { readonly heading: string; readonly code: string }[],
): readonly string[] {
  const paths = codes.map(({ heading, code }, index) => {
    const path = join(directory, `${heading}-${index}.mts`);
    writeFileSync(path, `${CONTRACTS}${PRELUDES[heading] ?? ""}\n${code}`);
    return path;
  });
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["node"],
    noImplicitAny: false,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${basename(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

test("docs/guides/frameworks.md has code for every framework that it has a heading for", () => {
  expect(new Set(blocks.map(({ heading }) => heading))).toEqual(new Set(Object.keys(PRELUDES)));
});

test("all of it compiles with the packages of the frameworks", () => {
  expect(mistakesIn(blocks)).toEqual([]);
});

test("code that a framework does not take is found", () => {
  const wrong = { heading: "tRPC", code: "t.procedure.input(1);" };
  expect(mistakesIn([wrong])).toEqual([expect.stringContaining("tRPC-0.mts")]);
});

test("the Chinese page shows the same code", () => {
  expect(blocksOf("zh/guides/frameworks.md")).toEqual(blocks);
});
