/**
 * The members that a definition declares, as the spec promises them, in the words of JSON Schema. An object is known
 * by its `properties`: `type: "object"` goes without saying. A member that is not `required` may be null, whatever its
 * type says (the spec promises nothing about optional members).
 */
export interface DeclaredMember {
  readonly type?: string | readonly string[];
  /** Tells which integers have 64 bits. */
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

/** The type that a reference leads to. */
export const referred = ($ref: string): string => $ref.slice(DEFINITION.length);
