/** The values that a member can have, as the JSON Schema of a contract describes them. */
export type Shape = Scalar | ListShape | ObjectShape;

export interface Scalar {
  /** `any`: the schema says nothing, as of a member that only exists to be deprecated. */
  readonly kind: "string" | "integer" | "number" | "boolean" | "any";
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
}

/** What stands for the name of its type in the shape of a Response object. No data type has this name. */
export const RESPONSE_OBJECT = "";

export interface ObjectShape {
  readonly kind: "object";
  /** The name of the type. A type can contain itself, so it is recognised by its name. */
  readonly type: string;
  readonly members: () => readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  /** Whether every answer must have it. */
  readonly isPromised: boolean;
  /** Whether it may be null without drift. */
  readonly isNullable: boolean;
}

/** A step from a value to a part of it. */
export type Step = string | number;
