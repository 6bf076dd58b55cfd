import { compileFunction } from "node:vm";

/**
 * Runs a generated CommonJS module, as it would run in a user's project, and returns its exports.
 *
 * @param modules The modules that it may require.
 */
export function evaluateModule(
  file: string,
  text: string,
  modules: ReadonlyMap<string, unknown> = new Map(),
): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const require = (specifier: string): unknown => {
    if (!modules.has(specifier)) throw new TypeError(`${file} requires ${specifier}, which is not provided`);
    return modules.get(specifier);
  };
  const run: unknown = compileFunction(text, ["require", "exports"], { filename: file });
  if (typeof run === "function") run(require, exports);
  return exports;
}
