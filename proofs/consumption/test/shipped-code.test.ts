import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { packageDirectory } from "../src/prepared.ts";
import type { Name } from "../src/workspace.ts";

interface Source {
  /** The path relative to the package. */
  readonly file: string;
  readonly text: string;
}

/** Returns every JavaScript file of an unpacked package. */
const sourcesOf = (name: Name): readonly Source[] =>
  readdirSync(packageDirectory(name), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?js$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(packageDirectory(name), file), "utf8") }));

/** Every way to make code from a string. */
const MAKES_CODE =
  /\beval\s*\(|\bFunction\s*\(|\b(?:compileFunction|SourceTextModule)\s*\(|\bnew Script\s*\(/g;

/** Every way to reach a network in Node or a browser. */
const NETWORK =
  /(?:\bfrom ?|\bimport ?\(?|require\()["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/promises)?["']|\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\s*\(|\bEventSource\b|\bsendBeacon\b/g;

const matches = (sources: readonly Source[], pattern: RegExp): readonly string[] =>
  sources.flatMap(({ text }) => text.match(pattern) ?? []);

/**
 * Returns each match with its module in the bundle. The bundler writes the path of a module in a line above its code.
 */
const inModules = (sources: readonly Source[], pattern: RegExp): readonly string[] =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const above = text.slice(0, index);
      const [, module = file] = /^\/\/#region (.+)/.exec(above.slice(above.lastIndexOf("//#region "))) ?? [];
      return `${module.replace(/^.*\/node_modules\//, "")}: ${found}`;
    }),
  );

test.each(["eval(x)", "new Function(x)", 'Function("x")()', "compileFunction(x)", "new Script(x)"])(
  "the search for code made from strings finds %s",
  (text) => {
    expect(matches([{ file: "a.js", text }], MAKES_CODE)).toHaveLength(1);
  },
);

test.each(['import "node:http"', "require('https')", 'import("node:dns/promises")', "fetch(url)"])(
  "the search for uses of the network finds %s",
  (text) => {
    expect(matches([{ file: "a.js", text }], NETWORK)).toHaveLength(1);
  },
);

describe.each(["errors", "validator", "testing"] as const)("%s", (name) => {
  const sources = sourcesOf(name);

  test("makes no code from strings, and reaches no network", () => {
    expect(sources.length).toBeGreaterThan(2);
    expect(matches(sources, MAKES_CODE)).toEqual([]);
    expect(matches(sources, NETWORK)).toEqual([]);
  });

  test("imports nothing from Node or from other packages", () => {
    const taken = matches(sources, /(?<=\bfrom |\brequire\(|\bimport\()["'][^"']+["']/g).map((each) =>
      each.slice(1, -1),
    );
    expect(taken.length).toBeGreaterThan(0);
    const others = taken.filter((each) => !/^(?:\.{1,2}\/|@tc3-schema\/)/.test(each));
    // One entry of testing is for users of fast-check. It exists as an ES module and as CommonJS.
    expect(others).toEqual(name === "testing" ? ["fast-check", "fast-check"] : []);
  });
});

test.each(["schemas", "definitions", "types"] as const)("%s has no code at all", (name) => {
  expect(sourcesOf(name)).toEqual([]);
});

describe("cli", () => {
  const sources = sourcesOf("cli");

  test("makes code from strings in three places, and only from text of our generator or Ajv", () => {
    expect(sources.length).toBeGreaterThan(2);
    expect([...new Set(inModules(sources, MAKES_CODE))].sort()).toEqual([
      // It checks that generated code parses. The code is compiled, but not run.
      "../../tools/codegen/src/emit/assert-parses.ts: compileFunction(",
      // It compiles the meta-schemas, and the contracts that `generate` and `validate` make from schemas.
      "ajv/dist/compile/index.js: Function(",
      // It loads the contracts of `validate --schemas`, as a project would load them.
      "src/evaluate-module.ts: compileFunction(",
    ]);
  });

  test("uses the network only in tc3 mock and tc3 proxy, and a socket only to read a pipe", () => {
    expect([...new Set(matches(sources, NETWORK))].sort()).toEqual([
      "fetch(",
      'from "node:dns/promises"',
      'from "node:http"',
      'from "node:https"',
      'from "node:net"',
    ]);
    const uses =
      /\bfetch\(|\.connect\(|\bcreateConnection\b|\bcreateServer\(|\.listen\(|\bnew Socket\(|\bhttps?\.(?:get|request)\b/g;
    expect([...new Set(inModules(sources, uses))].sort()).toEqual([
      "../../tools/mock/src/listen.ts: .listen(",
      "../../tools/mock/src/proxy/forward.ts: http.request",
      "../../tools/mock/src/proxy/forward.ts: https.request",
      "../../tools/mock/src/proxy/proxy-server.ts: createServer(",
      "../../tools/mock/src/receipts.ts: fetch(",
      "../../tools/mock/src/server.ts: createServer(",
      "src/commands/validate/read-pipe.ts: new Socket(",
    ]);
  });
});
