/**
 * What the official definitions say of a value. It is read from them directly, past our import and our generator:
 * these are what is being tried.
 */
export type Declared =
  | { readonly kind: "string" | "number" | "boolean" }
  | { readonly kind: "integer"; readonly official: "int64" | "uint64" }
  | { readonly kind: "array"; readonly of: Declared }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, DeclaredMember> };

export type DeclaredObject = Extract<Declared, { kind: "object" }>;

export interface DeclaredMember {
  readonly declared: Declared;
  readonly nullable: boolean;
  /** Whether an answer promises it. */
  readonly promised: boolean;
}
