// What @tc3-schema/validator/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract, Contract, Edition, RequestContract } from "@tc3-schema/types";

/** The definition of a callback. */
interface CallbackDefinition extends Definition {
  /** Reports on the whole body. */
  readonly report: Report;
  readonly body: DeclaredBody;
}

/** The definition of an action. */
interface ContractDefinition extends EnvelopeDefinition {
  /** Reports on the members of the Response object, except those that every envelope has. */
  readonly report: Report;
  /** Present if the action declares a member called Error. */
  readonly ownError?: OwnError;
}

/** The body of a callback. */
type DeclaredBody = DeclaredMember & WithDefinitions;

/**
* The members that a definition declares, in the words of JSON Schema. An object is recognised by its `properties`, so
* `type: "object"` is left out. A member that is not `required` may be null, whatever its type says.
*/
interface DeclaredMember {
  readonly type?: string | readonly string[];
  /** The kind in the definition, e.g. `int64`. It says which integers have 64 bits. */
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

/** A generated definition: whom it is about, and the functions that judge. */
interface Definition {
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

/** The definition of the envelope, which knows no members of an action. */
interface EnvelopeDefinition extends Definition {
  readonly response: DeclaredResponse;
}

/** The tests that the `conforms` functions of generated code share. */
/** Tests the integers of a value that should conform. */
type IsExact = (value: unknown) => boolean;

type JsonSchema = Readonly<Record<string, unknown>>;

type Members = Record<string, unknown>;

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
type NoteDifference = (at: string, keyword: string, part: unknown, param?: string | readonly string[], missing?: number) => void;

/** How the Error that an action declares is told from the Error of a failure. */
interface OwnError {
  /** Whether the Error of a response is the member of the action, and no failure. */
  readonly isMember: (response: Readonly<Record<string, unknown>>) => boolean;
  /** The part of the JSON Schema of a Response that chooses between the two. */
  readonly schema: (choice: {
    /** The schema of the Error of a failure. */readonly error: JsonSchema; /** The schema of the member of the action. */
    readonly member: JsonSchema; /** The promised members of the action. */
    readonly promised: readonly string[];
    readonly strict: boolean;
  }) => JsonSchema;
}

/**
* Returns an object in which plain reads find own members only.
*
* @param alike Given if the type is wide. Then declared members are read from what it returns, if the value was read from a text.
*/
type OwnMembers = (value: Members, alike?: (value: Members) => Members) => Members;

/** The way from the root of a body to a part of it: names of members and indexes of arrays. */
type Path = readonly (string | number)[];

/**
* Calls `note` for every difference between a value and the strict schema. The generator makes such a function for each
* contract.
*
* @param at JSON Pointer to the value.
* @param own Called with every object before its members are read.
*/
type Report = (value: unknown, at: string, note: NoteDifference, own: OwnMembers) => void;

/** A generated definition of the request of an action. */
interface RequestDefinition {
  /** Absent: cn, as in the definition of an answer. */
  readonly edition?: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether the API would accept a value. */
  readonly is: (value: unknown) => boolean;
  /** Whether every object inherits a parameter, because somebody put it on Object.prototype. */
  readonly inherits: () => boolean;
  /** Reports everything for which the API would refuse a request. */
  readonly report: Report;
  /** The parameters. Unlike in an answer, a member may be null only if its type says so. */
  readonly request: DeclaredResponse;
}

/** The types that the members refer to, by name. */
interface WithDefinitions {
  readonly definitions?: Readonly<Record<string, DeclaredObject>>;
}

/**
* Makes the time to read an object of a wide type independent of other objects. If a list has objects with hundreds of different
* sets of members, V8 needs a hundred times as long for each member that is read by name. So the function that this returns copies
* them into objects that all have the same members. Generated code calls this.
*
* @param blank Makes an object with all declared members, each undefined.
*/
declare function alike(blank: () => Members): (value: Members) => Members;

/** Makes the contract of a callback from its definition. Generated code calls this. */
declare function defineCallback<T>(given: CallbackDefinition): CallbackContract<T>;

/** Makes the contract of an action from its definition. Generated code calls this. */
declare function defineContract<S, C extends string>(given: ContractDefinition): Contract<S, C>;

/** Makes the contract of the envelope from its definition. Generated code calls this. */
declare function defineEnvelope<S, C extends string>(given: EnvelopeDefinition): Contract<S, C>;

/** Makes the contract of a request from its definition. Generated code calls this. */
declare function defineRequest<R>(given: RequestDefinition): RequestContract<R>;

/**
* Returns a path as JavaScript spells it: `Response.SendStatusSet[0].Code`. A very long path loses its middle, and a very
* long name its end. A name that is not an identifier is quoted.
*/
declare const formatPath: (path: Path) => string;

/** Whether an object of JSON has exactly so many members. */
declare function hasMembers(value: object, count: number): boolean;

/** Whether the Error of a failure has a Code, a Message and nothing else. */
declare const isExactError: (error: unknown) => boolean;

/**
* For the two actions of lkeap that declare a member called Error (docs/design.md, "The wire contract"): an Error is a failure only
* if nothing but it and RequestId is there. Only their generated code imports this, so no other contract carries it.
*/
declare const ownError: OwnError;

export { type CallbackDefinition, type ContractDefinition, type Definition, type EnvelopeDefinition, type NoteDifference, type Report, type RequestDefinition, alike, defineCallback, defineContract, defineEnvelope, defineRequest, formatPath, hasMembers, isExactError, ownError };
