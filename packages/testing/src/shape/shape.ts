/** The values that a member can have, as the JSON Schema of a contract describes them. */
export type Shape = Scalar | ListShape | ObjectShape;

export interface Scalar {
  /** `any` means that the schema allows every value, as for DeprecatedWarning. */
  readonly kind: "string" | "integer" | "number" | "boolean" | "any";
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
}

/** The name of the type of a Response object. No data type has this name. */
export const RESPONSE_OBJECT = "";

export interface ObjectShape {
  readonly kind: "object";
  /** The name of the type. It tells whether a type contains itself. */
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
