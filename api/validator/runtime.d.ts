// What @tc3-schema/validator/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract, Contract } from "@tc3-schema/types";

/** A callback's. */
interface CallbackDefinition extends Definition {
  /** What there is to remark on a body. */
  readonly report: Reporter;
}

/** An action's. */
interface ContractDefinition extends Definition {
  /**
  * What there is to remark on the members of a Response object, beyond what every envelope has. Absent for the
  * envelope's own contract, which knows no members.
  */
  readonly report?: Reporter;
  /** Present where the action has a member called Error of its own. */
  readonly ownError?: true;
}

/** What the generator knows of an action or a callback: where it belongs, and how its verdict is computed. */
interface Definition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Tolerant: whether a value is accepted. */
  readonly is: (value: unknown) => boolean;
  /** Strict: whether there is nothing to remark on it. */
  readonly conforms: (value: unknown) => boolean;
  /**
  * The JSON Schema of what `is` accepts, in the keywords that draft-07 and 2020-12 share, without `$schema`.
  * Its `x-kind` says which integers have 64 bits.
  */
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
* Is told of one thing that is wrong with a value.
*
* @param at JSON Pointer to the part that breaks a keyword.
* @param part What lies there.
* @param param The kind that was expected, or the member that is missing or unknown.
*/
type Note = (at: string, keyword: string, part: unknown, param?: string) => void;

/**
* Ajv's standalone code of the strict schema with `allErrors`: tells of everything that is wrong, and remembers nothing.
*
* @param at Where the value is.
*/
type Reporter = (value: unknown, at: string, note: Note) => void;

/** The contract of a callback from what the generator knows of it. Generated code calls this; nobody else needs to. */
declare function defineCallback<T>(definition: CallbackDefinition): CallbackContract<T>;

/** The contract of an action from what the generator knows of it. Generated code calls this; nobody else needs to. */
declare function defineContract<S, C extends string>(definition: ContractDefinition): Contract<S, C>;

/** What the strict verdicts of generated code have in common: each asks whether there is nothing to remark. */
/** Whether an object of JSON has so many members. */
declare function hasMembers(value: object, count: number): boolean;

/** An integer that lost nothing; a bigint is what `parse` may have made of one. */
declare const isExact: (value: unknown) => boolean;

/** A failure: a Code, a Message, and nothing else. */
declare const isExactError: (error: unknown) => boolean;

export { type CallbackDefinition, type ContractDefinition, type Definition, type Note, type Reporter, defineCallback, defineContract, hasMembers, isExact, isExactError };
