import { isRecord } from "@tc3-schema/base/json";
import * as runtime from "@tc3-schema/validator/runtime";
import { evaluateModule } from "../../../evaluate-module.ts";
import type { JudgingContract } from "./contracts.ts";
import type { GeneratedAction, GeneratedService } from "./source.ts";

const isContract = (value: unknown): value is JudgingContract =>
  isRecord(value) && typeof value["action"] === "string" && typeof value["decode"] === "function";

/** Runs the generated module with the guards of a version of a service. */
export const evaluateGuards = ({ guards }: GeneratedService): unknown => evaluateModule("guards.js", guards);

/**
 * Runs the generated module of a contract, as it would run in a user's project, and returns the contract. It uses the
 * runtime inside this command.
 *
 * @param guards The exports of the module with the guards.
 */
export function evaluate({ action, contract }: GeneratedAction, guards: unknown): JudgingContract {
  const modules = new Map<string, unknown>([
    ["@tc3-schema/validator/runtime", runtime],
    ["./guards.js", guards],
  ]);
  const exported = Object.values(evaluateModule(`${action}.js`, contract, modules)).find(isContract);
  if (exported === undefined) throw new TypeError(`${action}.js exports no contract`);
  return exported;
}
