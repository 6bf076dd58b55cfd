import type { Edition } from "@tc3-schema/codegen/schema-files";

/** The module of one action's contract, as `tc3 generate --format cjs` writes it. */
export interface GeneratedAction {
  readonly action: string;
  readonly contract: string;
}

/** The modules of the chosen actions of one version of a service: `cvm/v20170312`. */
export interface GeneratedService {
  readonly path: string;
  /** The module that holds the guards of these actions. */
  readonly guards: string;
  readonly actions: readonly GeneratedAction[];
}

/** The source of the contracts. A thread can receive it. */
export type ContractsSource =
  | { readonly kind: "built-in"; readonly edition: Edition; readonly actions: readonly BuiltIn[] }
  | { readonly kind: "generated"; readonly services: readonly GeneratedService[] };

/** An action whose contract this command contains. */
export interface BuiltIn {
  readonly service: string;
  readonly version: string;
  readonly action: string;
}
