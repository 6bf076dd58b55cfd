import type { ElementSchema, JsonType, OfficialKind, Reference } from "@tc3-schema/codegen/schema-files";
import type { OfficialMember } from "./official.ts";

export interface Scalar {
  readonly type: JsonType;
  readonly "x-kind"?: OfficialKind;
}

/** The content of a member, apart from whether it may be null. */
export type MemberShape =
  | { readonly shape: "scalar"; readonly scalar: Scalar }
  | { readonly shape: "list"; readonly items: ElementSchema }
  | { readonly shape: "object"; readonly reference: Reference }
  /** Anything, because the kinds of the two editions have nothing in common. */
  | { readonly shape: "any"; readonly kinds: readonly [string, string] };

/** Scalars by `type` and `member` of the definition. */
const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ["string/string", { type: "string" }],
  ["string/date", { type: "string", "x-kind": "date" }],
  ["string/datetime", { type: "string", "x-kind": "datetime" }],
  ["string/datetime_iso", { type: "string", "x-kind": "datetime_iso" }],
  ["int/int64", { type: "integer", "x-kind": "int64" }],
  ["int/uint64", { type: "integer", "x-kind": "uint64" }],
  ["float/float", { type: "number", "x-kind": "float" }],
  ["bool/bool", { type: "boolean" }],
  ["binary/binary", { type: "string", "x-kind": "binary" }],
]);

/** The same by the second word of the pair, which is unique. */
const BY_KIND: ReadonlyMap<string, Scalar> = new Map(
  [...SCALARS].map(([pair, scalar]) => [pair.slice(pair.indexOf("/") + 1), scalar]),
);

const REFERENCE = "#/definitions/";

/** The scalars that lists hold. Dates and binaries never occur in lists. */
const ELEMENTS: ReadonlyMap<string, Scalar> = new Map([
  ["string", { type: "string" }],
  ["int64", { type: "integer", "x-kind": "int64" }],
  ["uint64", { type: "integer", "x-kind": "uint64" }],
  ["float", { type: "number", "x-kind": "float" }],
  ["bool", { type: "boolean" }],
]);

/** For messages to the author of a definition with another pair. */
export const KNOWN_SHAPES: string = [
  ...SCALARS.keys(),
  "object/ and list/ with the name of an object",
  `list/ with ${[...ELEMENTS.keys()].join(", ")}`,
].join(", ");

/** @returns Undefined if the pair is unknown or its object is not declared. */
export function shapeOf(
  { type, member }: Pick<OfficialMember, "type" | "member">,
  isObject: (name: string) => boolean,
): MemberShape | undefined {
  const reference = isObject(member) ? { $ref: `${REFERENCE}${member}` } : undefined;
  if (type === "object") return reference && { shape: "object", reference };
  if (type === "list") {
    const items = ELEMENTS.get(member) ?? reference;
    return items && { shape: "list", items };
  }
  const scalar = SCALARS.get(`${type}/${member}`);
  return scalar && { shape: "scalar", scalar };
}

const LIST = "[]";
const EITHER = "|";

/** The words that are kinds. No object may have such a name. */
export const KINDS: ReadonlySet<string> = new Set(BY_KIND.keys());

const kindOfElement = (element: ElementSchema): string => {
  if ("$ref" in element) return element.$ref.slice(REFERENCE.length);
  return element["x-kind"] ?? (element.type === "boolean" ? "bool" : element.type);
};

/** Writes a shape as one word: `int64`, `Instance`, `string[]`. */
export function kindOf(shape: MemberShape): string {
  switch (shape.shape) {
    case "scalar":
      return kindOfElement(shape.scalar);
    case "list":
      return `${kindOfElement(shape.items)}${LIST}`;
    case "object":
      return kindOfElement(shape.reference);
    case "any":
      return shape.kinds.join(EITHER);
  }
}

/** Reads such a word. @returns Undefined if it is not a kind and no object has that name. */
export function shapeOfKind(kind: string, isObject: (name: string) => boolean): MemberShape | undefined {
  const [one = "", other] = kind.split(EITHER);
  if (other !== undefined) return { shape: "any", kinds: [one, other] };
  if (kind.endsWith(LIST)) return shapeOf({ type: "list", member: kind.slice(0, -LIST.length) }, isObject);
  const scalar = BY_KIND.get(kind);
  return scalar === undefined
    ? shapeOf({ type: "object", member: kind }, isObject)
    : { shape: "scalar", scalar };
}
