import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Endpoint, ServiceState, SpecState } from "@tc3-schema/spec-diff/state";
import { build, type Plugin } from "esbuild";
import { generated } from "./generated.ts";

/** What a validator says of a payload. */
export interface Judged {
  readonly accepted: boolean;
  readonly conforms: boolean;
  /** Whether it is accepted with `strict` too. */
  readonly strict: boolean;
  /** The codes of what was remarked, sorted. */
  readonly remarks: readonly string[];
}

/** @param payload JSON. */
export type Judge = (payload: string) => Judged;

const require = createRequire(import.meta.url);

const packageOf = (manifest: string, from: NodeJS.Require = require): string =>
  dirname(from.resolve(manifest));

const VALIDATOR = packageOf("@tc3-schema/validator/package.json");

/** Takes generated files from memory, and the one class of the errors package from its source, which needs no build. */
const fromMemory = (files: ReadonlyMap<string, string>): Plugin => ({
  name: "from-memory",
  setup(bundler) {
    const errors = packageOf(
      "@tc3-schema/errors/package.json",
      createRequire(join(VALIDATOR, "package.json")),
    );
    bundler.onResolve({ filter: /^@tc3-schema\/errors\/validation-error$/ }, () => ({
      path: join(errors, "src/validation-error.ts"),
    }));
    bundler.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const target = join(resolveDir, path);
      if (files.has(target)) return { path: target, namespace: "memory" };
      // The directory that the importing file seems to stand in need not exist.
      return existsSync(target) ? { path: target } : undefined;
    });
    bundler.onLoad({ filter: /./, namespace: "memory" }, ({ path }) => ({
      contents: files.get(path) ?? "",
      resolveDir: dirname(path),
    }));
  },
});

const ASK = `(text) => {
  const contract = Object.values(module)[0];
  const value = JSON.parse(text);
  const outcome = contract.check(value);
  const strict = contract.strict.check(value);
  return JSON.stringify({
    accepted: outcome.status !== "malformed",
    conforms: outcome.conforms === true,
    strict: strict.status !== "malformed",
    remarks: (outcome.drift ?? outcome.issues).map(({ code }) => code).sort(),
  });
}`;

const isJudged = (value: unknown): value is Judged =>
  typeof value === "object" && value !== null && "accepted" in value && "remarks" in value;

const made = new WeakMap<Endpoint, Promise<Judge>>();

async function bundled(state: SpecState, service: ServiceState, endpoint: Endpoint): Promise<Judge> {
  const files = new Map(
    [...generated(state, service, endpoint).validator].map(([path, text]) => [join(VALIDATOR, path), text]),
  );
  const entry = join(VALIDATOR, "generated", service.path, `${endpoint.name}.js`);
  const { outputFiles } = await build({
    stdin: { contents: files.get(entry) ?? "", resolveDir: dirname(entry), sourcefile: entry },
    bundle: true,
    write: false,
    logLevel: "silent",
    format: "iife",
    globalName: "module",
    plugins: [fromMemory(files)],
  });
  // A world of its own: nothing of a schema gets at this process.
  const context = createContext({ TextDecoder, TextEncoder });
  runInContext(outputFiles[0]?.text ?? "", context);
  const ask: unknown = runInContext(ASK, context);
  if (typeof ask !== "function") throw new TypeError("The bundle did not run");
  return (payload) => {
    const answer: unknown = JSON.parse(String(ask(payload)));
    if (!isJudged(answer)) throw new TypeError(`${JSON.stringify(answer)} is no verdict`);
    return answer;
  };
}

/** The validator that a state generates for an endpoint, ready to run. */
export function judgeWith(state: SpecState, service: ServiceState, endpoint: Endpoint): Promise<Judge> {
  const judge = made.get(endpoint) ?? bundled(state, service, endpoint);
  made.set(endpoint, judge);
  return judge;
}
