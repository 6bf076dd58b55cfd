/** A member of a type, in the part of JSON Schema that files under `schemas/services` use. */
export interface Declared {
  readonly type?: string | readonly string[];
  readonly "x-kind"?: string;
  readonly items?: Declared;
  readonly $ref?: string;
  readonly allOf?: readonly Declared[];
  readonly oneOf?: readonly Declared[];
}

export interface DeclaredType {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Declared>>;
}

export type Types = Readonly<Record<string, DeclaredType>>;

/** The form of a member, independent of the way it is written. */
export type Form =
  | { readonly form: "scalar"; readonly type: string; readonly has64Bits: boolean }
  | { readonly form: "list"; readonly items: Declared }
  | { readonly form: "object"; readonly type: DeclaredType }
  | { readonly form: "any" };

const REFERENCE = "#/definitions/";

export function formOf(declared: Declared, types: Types): Form {
  const { $ref, allOf, oneOf, items } = declared;
  const other = allOf?.[0] ?? oneOf?.[0];
  if (other !== undefined) return formOf(other, types);
  if ($ref !== undefined) {
    const type = types[$ref.slice(REFERENCE.length)];
    if (type === undefined) throw new TypeError(`${$ref} leads nowhere`);
    return { form: "object", type };
  }
  if (items !== undefined) return { form: "list", items };
  const [type] = [declared.type].flat();
  if (type === undefined) return { form: "any" };
  return { form: "scalar", type, has64Bits: ["int64", "uint64"].includes(declared["x-kind"] ?? "") };
}
