/** The modules of one action's contract, as `tc3 generate --format cjs` writes them. */
export interface GeneratedAction {
  readonly action: string;
  readonly contract: string;
  readonly guard: string;
}

/** The modules of the chosen actions of one version of a service: `cvm/v20170312`. */
export interface GeneratedService {
  readonly path: string;
  readonly actions: readonly GeneratedAction[];
}

/** The source of the contracts. A thread can receive it. */
export type ContractsSource =
  | { readonly kind: "built-in"; readonly actions: readonly BuiltIn[] }
  | { readonly kind: "generated"; readonly services: readonly GeneratedService[] };

/** An action whose contract this command contains. */
export interface BuiltIn {
  readonly service: string;
  readonly version: string;
  readonly action: string;
}
