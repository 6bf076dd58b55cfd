import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AnyContract, isContract } from "./any-contract.ts";

/**
 * The generated contract of an action, from a module of its own: an index would bring all others along.
 *
 * @param directory Of its service's version.
 * @throws {TypeError} When the module exports something else.
 */
export async function loadContract(directory: string, action: string): Promise<AnyContract> {
  const module: object = await import(pathToFileURL(join(directory, `${action}.js`)).href);
  const contract = Object.values(module).find(isContract);
  if (contract?.action !== action) throw new TypeError(`${directory}: no contract in ${action}.js`);
  return contract;
}
