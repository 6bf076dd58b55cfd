import { isRecord } from "@tc3-schema/base/json";
import * as runtime from "@tc3-schema/validator/runtime";
import { evaluateModule } from "../../../evaluate-module.ts";
import type { JudgingContract } from "./contracts.ts";
import type { GeneratedAction } from "./source.ts";

const isContract = (value: unknown): value is JudgingContract =>
  isRecord(value) && typeof value["action"] === "string" && typeof value["decode"] === "function";

/**
 * Runs the generated modules of a contract, as they would run in a user's project, and returns the contract. They use
 * the runtime inside this command.
 */
export function evaluate({ action, contract, guard }: GeneratedAction): JudgingContract {
  const modules = new Map<string, unknown>([
    ["@tc3-schema/validator/runtime", runtime],
    [`./guards/${action}.js`, evaluateModule(`guards/${action}.js`, guard)],
  ]);
  const [made] = Object.values(evaluateModule(`${action}.js`, contract, modules));
  if (!isContract(made)) throw new TypeError(`${action}.js exports no contract`);
  return made;
}
