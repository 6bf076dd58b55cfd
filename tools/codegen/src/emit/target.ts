import type { Code } from "./code.ts";

/** Where generated modules find each other and what is written by hand: in our packages, or in a user's project. */
export interface Target {
  /** The first lines of a generated file. */
  readonly head: (source: string) => Code;
  readonly types: TypesTarget;
  readonly validator: ValidatorTarget;
  readonly errors: ErrorsTarget;
}

/** Module specifiers, seen from the directory of a service's declarations. */
export interface TypesTarget {
  readonly int64: string;
  readonly open: string;
  readonly common: string;
  /** Whether ES modules get declarations of their own, as the exports of a published package need them. */
  readonly esm: boolean;
}

export interface ValidatorTarget {
  /** Seen from the directory of a service's contracts. */
  readonly runtime: string;
  /**
   * The types of a service, or in a project just those of one action, seen from its contracts, or from its guards, which
   * are one directory below.
   */
  readonly types: (path: string, from: "contracts" | "guards", action?: string) => string;
  /** Whether the index of a service's contracts exports its types too. */
  readonly exportsTypes: boolean;
  /** What the requests of a service import. Their contracts are one directory below those of the answers. */
  readonly requests: {
    readonly runtime: string;
    /** The types of all requests of a service, seen from their contracts, or from their guards below. */
    readonly types: (path: string, from: "contracts" | "guards") => string;
  };
}

/** Module specifiers, seen from the directory of a service's catalogue. */
export interface ErrorsTarget {
  readonly runtime: string;
  /** The receipt codes of a service. */
  readonly receipts: (service: string) => string;
  readonly types: (path: string) => string;
}
