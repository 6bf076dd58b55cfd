import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { IntegerMode, Outcome } from "@tc3-schema/types";

/** The part of a contract that is used here. */
export interface AnyContract {
  readonly action: string;
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => Outcome<unknown, string>;
  readonly decode: (body: string, options?: { integers?: IntegerMode }) => Outcome<unknown, string>;
  readonly "~standard": {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: "draft-07" }) => Record<string, unknown>;
    };
  };
}

const METHODS = ["is", "check", "decode"];

export const isContract = (value: unknown): value is AnyContract =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  "~standard" in value &&
  METHODS.every((name) => typeof Reflect.get(value, name) === "function");

/**
 * Loads the generated contract of an action from its own module: the index would load all the others too.
 *
 * @param directory The directory of a version of a service.
 * @throws {TypeError} If the module exports something else.
 */
export async function loadContract(directory: string, action: string): Promise<AnyContract> {
  const module: object = await import(pathToFileURL(join(directory, `${action}.js`)).href);
  const contract = Object.values(module).find(isContract);
  if (contract?.action !== action) throw new TypeError(`${directory}: no contract in ${action}.js`);
  return contract;
}
