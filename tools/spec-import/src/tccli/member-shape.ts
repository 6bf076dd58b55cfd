import type { ElementSchema, JsonType, OfficialKind, Reference } from "@tc3-schema/codegen/schema-files";
import type { OfficialMember } from "./official.ts";

export interface Scalar {
  readonly type: JsonType;
  readonly "x-kind"?: OfficialKind;
}

/** What a member holds, whether or not it may be null. */
export type Shape =
  | { readonly shape: "scalar"; readonly scalar: Scalar }
  | { readonly shape: "list"; readonly items: ElementSchema }
  | { readonly shape: "object"; readonly reference: Reference };

/** By what `type` and `member` say. */
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

/** What lists hold, but for objects: dates and binaries never come in lists. */
const ELEMENTS: ReadonlyMap<string, Scalar> = new Map([
  ["string", { type: "string" }],
  ["int64", { type: "integer", "x-kind": "int64" }],
  ["uint64", { type: "integer", "x-kind": "uint64" }],
  ["float", { type: "number", "x-kind": "float" }],
  ["bool", { type: "boolean" }],
]);

/** For the author of a definition that is none of them. */
export const KNOWN_SHAPES: string = [
  ...SCALARS.keys(),
  "object/ and list/ with the name of an object",
  `list/ with ${[...ELEMENTS.keys()].join(", ")}`,
].join(", ");

/** @returns Nothing when the pair is unknown or its object is not declared. */
export function shapeOf(
  { type, member }: OfficialMember,
  isObject: (name: string) => boolean,
): Shape | undefined {
  const reference = isObject(member) ? { $ref: `#/definitions/${member}` } : undefined;
  if (type === "object") return reference && { shape: "object", reference };
  if (type === "list") {
    const items = ELEMENTS.get(member) ?? reference;
    return items && { shape: "list", items };
  }
  const scalar = SCALARS.get(`${type}/${member}`);
  return scalar && { shape: "scalar", scalar };
}
