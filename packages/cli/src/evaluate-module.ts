import { compileFunction } from "node:vm";

/**
 * What a generated CommonJS module exports. It runs as it would in a user's project.
 *
 * @param modules What it may require.
 */
export function evaluateModule(
  file: string,
  text: string,
  modules: ReadonlyMap<string, unknown> = new Map(),
): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const require = (specifier: string): unknown => {
    if (!modules.has(specifier)) throw new TypeError(`${file} wants ${specifier}`);
    return modules.get(specifier);
  };
  const run: unknown = compileFunction(text, ["require", "exports"], { filename: file });
  if (typeof run === "function") run(require, exports);
  return exports;
}
