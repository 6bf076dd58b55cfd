import { compileFunction } from "node:vm";
import * as runtime from "@tc3-schema/validator/runtime";
import { isRecord } from "../../../is-record.ts";
import type { JudgingContract } from "./contracts.ts";
import type { GeneratedAction } from "./source.ts";

type Exports = Record<string, unknown>;

function exportsOf(file: string, text: string, modules: ReadonlyMap<string, unknown>): Exports {
  const exports: Exports = {};
  const require = (specifier: string): unknown => {
    if (!modules.has(specifier)) throw new TypeError(`${file} wants ${specifier}`);
    return modules.get(specifier);
  };
  const run: unknown = compileFunction(text, ["require", "exports"], { filename: file });
  if (typeof run === "function") run(require, exports);
  return exports;
}

const isContract = (value: unknown): value is JudgingContract =>
  isRecord(value) && typeof value["action"] === "string" && typeof value["parse"] === "function";

/**
 * The contract that generated modules define. They run as they would in a user's project; their runtime is the one in
 * this command.
 */
export function evaluate({ action, contract, guard }: GeneratedAction): JudgingContract {
  const modules = new Map<string, unknown>([
    ["@tc3-schema/validator/runtime", runtime],
    [`./guards/${action}.js`, exportsOf(`guards/${action}.js`, guard, new Map())],
  ]);
  const [made] = Object.values(exportsOf(`${action}.js`, contract, modules));
  if (!isContract(made)) throw new TypeError(`${action}.js exports no contract`);
  return made;
}
