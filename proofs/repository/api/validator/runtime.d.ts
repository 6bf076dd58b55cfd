// What @tc3-schema/validator/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract, Contract, RequestContract } from "@tc3-schema/types";

/** The definition of a callback. */
interface CallbackDefinition extends Definition {
  /** Reports the whole body. */
  readonly report: Reporter;
  readonly body: DeclaredBody;
}

/** The definition of an action. */
interface ContractDefinition extends Definition {
  /**
  * Reports the members of a Response object, beyond those that every envelope has. Absent for the envelope's own
  * contract, which knows no members.
  */
  readonly report?: Reporter;
  /** Present where the action has a member called Error of its own. */
  readonly ownError?: true;
  readonly response: DeclaredResponse;
}

/** The body of a callback. */
type DeclaredBody = DeclaredMember & WithDefinitions;

/**
* The members that a definition declares, as the spec promises them, in the words of JSON Schema. An object is known
* by its `properties`: `type: "object"` goes without saying. A member that is not `required` may be null, whatever its
* type says (the spec promises nothing about optional members).
*/
interface DeclaredMember {
  readonly type?: string | readonly string[];
  /** Tells which integers have 64 bits. */
  readonly "x-kind"?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly DeclaredMember[];
  readonly items?: DeclaredMember;
}

interface DeclaredObject {
  readonly properties: Readonly<Record<string, DeclaredMember>>;
  readonly required?: readonly string[];
}

/** A Response object, without the members that every answer has. */
type DeclaredResponse = DeclaredObject & WithDefinitions;

/** What the generator knows about an action or a callback: where it belongs, and how its verdict is computed. */
interface Definition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Tolerant: whether a value is accepted. */
  readonly is: (value: unknown) => boolean;
  /** Strict: whether a value is exactly as the spec promises. */
  readonly conforms: (value: unknown) => boolean;
  /**
  * Whether every object inherits a member that the two read: somebody put it on Object.prototype. Then only the report
  * is right, which reads own members.
  */
  readonly inherits: () => boolean;
}

/**
* Takes one difference between a value and the spec.
*
* @param at JSON Pointer to the part that breaks a keyword of the strict schema.
* @param part The value there.
* @param param The kind that was expected, or the member that is missing or unknown.
*/
type Note = (at: string, keyword: string, part: unknown, param?: string) => void;

/** Gives an object whose plain reads find own members only. */
type OwnMembers = (value: object) => object;

/**
* Calls `note` for every difference between a value and the strict schema, and keeps none. Generated.
*
* @param at The place of the value.
* @param own Every object passes it before its members are read.
*/
type Reporter = (value: unknown, at: string, note: Note, own: OwnMembers) => void;

/** What the generator knows about the request of an action, and how its verdict is computed. */
interface RequestDefinition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether the API would take a value. */
  readonly is: (value: unknown) => boolean;
  /** Whether every object inherits a parameter: somebody put it on Object.prototype. */
  readonly inherits: () => boolean;
  /** Reports everything that the API would refuse. */
  readonly report: Reporter;
  /** The parameters. In a request, unlike in an answer, a member may be null only if its type says so. */
  readonly request: DeclaredResponse;
}

/** The types that the members refer to, by name. */
interface WithDefinitions {
  readonly definitions?: Readonly<Record<string, DeclaredObject>>;
}

/** The contract of a callback from its definition. Generated code calls this; nobody else needs to. */
declare function defineCallback<T>(given: CallbackDefinition): CallbackContract<T>;

/** The contract of an action from its definition. Generated code calls this; nobody else needs to. */
declare function defineContract<S, C extends string>(given: ContractDefinition): Contract<S, C>;

/** The contract of a request from its definition. Generated code calls this; nobody else needs to. */
declare function defineRequest<R>(given: RequestDefinition): RequestContract<R>;

/** What the strict verdicts of generated code have in common: each asks whether there is nothing to remark. */
/** Whether an object of JSON has so many members. */
declare function hasMembers(value: object, count: number): boolean;

/** An integer that lost nothing; a bigint is what `decode` may have made of one. */
declare const isExact: (value: unknown) => boolean;

/** A failure: a Code, a Message, and nothing else. */
declare const isExactError: (error: unknown) => boolean;

export { type CallbackDefinition, type ContractDefinition, type Definition, type Note, type Reporter, type RequestDefinition, defineCallback, defineContract, defineRequest, hasMembers, isExact, isExactError };
