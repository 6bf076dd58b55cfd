import type { Code } from "./code.ts";

/** The places of generated and hand-written modules, as imports need them: in our packages, or in a user's project. */
export interface Target {
  /** The first lines of a generated file. */
  readonly head: (source: string) => Code;
  readonly types: TypesTarget;
  readonly validator: ValidatorTarget;
  readonly errors: ErrorsTarget;
}

/** Module specifiers from the directory of a service's declarations. */
export interface TypesTarget {
  readonly int64: string;
  readonly open: string;
  readonly common: string;
  /** Whether ES modules get declarations of their own, which the exports of a published package need. */
  readonly esm: boolean;
}

export interface ValidatorTarget {
  /** The specifier from the directory of a service's contracts. */
  readonly runtime: string;
  /** The types of a service, or in a project those of one action. */
  readonly types: (path: string, action?: string) => string;
  /** Whether the index of a service's contracts exports its types too. */
  readonly exportsTypes: boolean;
  /** The imports of a service's requests. Their contracts are one directory below those of the answers. */
  readonly requests: {
    readonly runtime: string;
    /** The types of all requests of a service. */
    readonly types: (path: string) => string;
  };
}

/** Module specifiers from the directory of a service's catalogue. */
export interface ErrorsTarget {
  readonly runtime: string;
  /** The receipt codes of a service. */
  readonly receipts: (service: string) => string;
  readonly types: (path: string) => string;
}
