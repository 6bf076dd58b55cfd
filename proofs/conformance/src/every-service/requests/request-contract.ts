import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RequestOutcome } from "@tc3-schema/types";
import type { AnyContract } from "../contract.ts";

/** The part of the contract of a request that is used here. */
export interface AnyRequestContract extends Pick<AnyContract, "action" | "is" | "~standard"> {
  readonly check: (value: unknown) => RequestOutcome<unknown>;
}

const isRequestContract = (value: unknown): value is AnyRequestContract =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  "~standard" in value &&
  ["is", "check"].every((name) => typeof Reflect.get(value, name) === "function");

/**
 * Loads the generated contract of the request of an action from its own module.
 *
 * @param directory The directory of a version of a service.
 * @throws {TypeError} If the module exports something else.
 */
export async function loadRequestContract(directory: string, action: string): Promise<AnyRequestContract> {
  const module: object = await import(pathToFileURL(join(directory, "requests", `${action}.js`)).href);
  const contract = Object.values(module).find(isRequestContract);
  if (contract?.action !== action) throw new TypeError(`${directory}: no contract in requests/${action}.js`);
  return contract;
}
