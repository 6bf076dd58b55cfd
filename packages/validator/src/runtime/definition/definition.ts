import type { Edition } from "@tc3-schema/types";
import type { OwnMembers } from "../body/own-members.ts";
import type { IsExact } from "./conforms.ts";
import type { DeclaredBody, DeclaredResponse } from "./declared.ts";

/**
 * Takes one difference between a value and the strict schema. The runtime makes an issue of it.
 *
 * @param at JSON Pointer to the part that breaks a keyword of the schema.
 * @param keyword That keyword.
 * @param part The part.
 * @param param The kind that was expected, or the member that is missing or unknown. For `required` it may be a list of
 *   all promised members.
 * @param missing How many members of that list are missing.
 */
export type NoteDifference = (
  at: string,
  keyword: string,
  part: unknown,
  param?: string | readonly string[],
  missing?: number,
) => void;

/**
 * Calls `note` for every difference between a value and the strict schema. The generator makes such a function for each
 * contract.
 *
 * @param at JSON Pointer to the value.
 * @param own Called with every object before its members are read.
 */
export type Report = (value: unknown, at: string, note: NoteDifference, own: OwnMembers) => void;

/** A generated definition: whom it is about, and the functions that judge. */
export interface Definition {
  /** Absent: cn. So the most common edition costs no bytes in every contract. */
  readonly edition?: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether a value is accepted. Tolerant. */
  readonly is: (value: unknown) => boolean;
  /**
   * Whether a value keeps every promise, and holds nothing unknown or deprecated. Strict.
   *
   * @param isExact Tests the integers.
   * @param own Called with objects of wide types only.
   */
  readonly conforms: (value: unknown, isExact: IsExact, own: OwnMembers) => boolean;
  /**
   * Whether every object inherits a member that `is` and `conforms` read, because somebody put it on Object.prototype.
   * Then only `report` is right, for it reads own members.
   */
  readonly inherits: () => boolean;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** How the Error that an action declares is told from the Error of a failure. */
export interface OwnError {
  /** Whether the Error of a response is the member of the action, and no failure. */
  readonly isMember: (response: Readonly<Record<string, unknown>>) => boolean;
  /** The part of the JSON Schema of a Response that chooses between the two. */
  readonly schema: (choice: {
    /** The schema of the Error of a failure. */
    readonly error: JsonSchema;
    /** The schema of the member of the action. */
    readonly member: JsonSchema;
    /** The promised members of the action. */
    readonly promised: readonly string[];
    readonly strict: boolean;
  }) => JsonSchema;
}

/** The definition of the envelope, which knows no members of an action. */
export interface EnvelopeDefinition extends Definition {
  readonly response: DeclaredResponse;
}

/** The definition of an action. */
export interface ContractDefinition extends EnvelopeDefinition {
  /** Reports on the members of the Response object, except those that every envelope has. */
  readonly report: Report;
  /** Present if the action declares a member called Error. */
  readonly ownError?: OwnError;
}

/** The definition of a callback. */
export interface CallbackDefinition extends Definition {
  /** Reports on the whole body. */
  readonly report: Report;
  readonly body: DeclaredBody;
}
