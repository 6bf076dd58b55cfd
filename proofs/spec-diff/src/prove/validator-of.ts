import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Endpoint, ServiceState, State } from "@tc3-schema/spec-diff/state";
import { build, type Plugin } from "esbuild";
import { generated } from "./generated.ts";

/** The result of a validator for one body. */
export interface ValidatorResult {
  readonly accepted: boolean;
  readonly conforms: boolean;
  /** Whether the body is accepted with `strict` too. */
  readonly strict: boolean;
  /** The codes of the issues, sorted. */
  readonly issues: readonly string[];
}

/** Validates a body, which is given as JSON. */
export type Validator = (payload: string) => ValidatorResult;

const require = createRequire(import.meta.url);

const packageOf = (manifest: string, from: NodeJS.Require = require): string =>
  dirname(from.resolve(manifest));

const VALIDATOR = packageOf("@tc3-schema/validator/package.json");

/**
 * Resolves generated files from memory, and the one class of the errors package from its source, which needs no build.
 */
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
      // Generated files are in memory only, so the directory of the importing file may not exist.
      return existsSync(target) ? { path: target } : undefined;
    });
    bundler.onLoad({ filter: /./, namespace: "memory" }, ({ path }) => ({
      contents: files.get(path) ?? "",
      resolveDir: dirname(path),
    }));
  },
});

const ASK = `(text) => {
  // The module of an action exports its guard too.
  const contract = Object.values(module).find(({ check }) => check !== undefined);
  const value = JSON.parse(text);
  const outcome = contract.check(value);
  const strict = contract.strict.check(value);
  return JSON.stringify({
    accepted: outcome.status !== "malformed",
    conforms: outcome.conforms === true,
    strict: strict.status !== "malformed",
    issues: (outcome.drift ?? outcome.issues).map(({ code }) => code).sort(),
  });
}`;

const isResult = (value: unknown): value is ValidatorResult =>
  typeof value === "object" && value !== null && "accepted" in value && "issues" in value;

const cache = new WeakMap<Endpoint, Promise<Validator>>();

async function bundled(state: State, service: ServiceState, endpoint: Endpoint): Promise<Validator> {
  const { validator } = await generated(state, service, endpoint);
  const files = new Map([...validator].map(([path, text]) => [join(VALIDATOR, path), text]));
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
  // The bundle runs in a context of its own, so text of a schema cannot reach this process.
  const context = createContext({ TextDecoder, TextEncoder });
  runInContext(outputFiles[0]?.text ?? "", context);
  const ask: unknown = runInContext(ASK, context);
  if (typeof ask !== "function") throw new TypeError("The bundle did not run");
  return (payload) => {
    const answer: unknown = JSON.parse(String(ask(payload)));
    if (!isResult(answer)) throw new TypeError(`${JSON.stringify(answer)} is not the result of a validator`);
    return answer;
  };
}

/** Returns the validator that is generated from a state for an endpoint, ready to run. */
export function validatorOf(state: State, service: ServiceState, endpoint: Endpoint): Promise<Validator> {
  const validator = cache.get(endpoint) ?? bundled(state, service, endpoint);
  cache.set(endpoint, validator);
  return validator;
}
