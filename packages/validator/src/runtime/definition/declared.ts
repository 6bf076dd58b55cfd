/**
 * The members that a definition declares, in the words of JSON Schema. An object is recognised by its `properties`, so
 * `type: "object"` is left out. A member that is not `required` may be null, whatever its type says.
 */
export interface DeclaredMember {
  readonly type?: string | readonly string[];
  /** The kind in the definition, e.g. `int64`. It says which integers have 64 bits. */
  readonly "x-kind"?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly DeclaredMember[];
  readonly items?: DeclaredMember;
}

export interface DeclaredObject {
  readonly properties: Readonly<Record<string, DeclaredMember>>;
  readonly required?: readonly string[];
}

/** The types that the members refer to, by name. */
export interface WithDefinitions {
  readonly definitions?: Readonly<Record<string, DeclaredObject>>;
}

/** A Response object, without the members that every answer has. */
export type DeclaredResponse = DeclaredObject & WithDefinitions;

/** The body of a callback. */
export type DeclaredBody = DeclaredMember & WithDefinitions;

const DEFINITION = "#/definitions/";

/** The name of the type that a reference leads to. */
export const referred = ($ref: string): string => $ref.slice(DEFINITION.length);
