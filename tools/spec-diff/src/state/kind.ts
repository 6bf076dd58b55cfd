import type { ElementKind, Member, MemberKind } from "@tc3-schema/codegen/model";

const official = (kind: ElementKind): string =>
  kind.kind === "ref" ? kind.name : (kind.official ?? kind.kind);

/** A kind as people write it: `int64`, `Stamp`, `string[]`. */
export const kindText = (kind: MemberKind): string =>
  kind.kind === "list" ? `${official(kind.of)}[]` : kind.kind === "any" ? "any" : official(kind);

/** A member as people write it: `int64 | null`. */
export const memberText = ({ type, nullFlag }: Member): string =>
  `${kindText(type)}${nullFlag ? " | null" : ""}`;

/** Types are compared by structure, so any one stands for all; what its members are is compared on its own. */
const held = (kind: ElementKind): string => (kind.kind === "ref" ? "object" : kind.kind);

/** What a kind is to a validator and to a reader: `integer` for int64 and uint64, `object[]` for lists of any type. */
export const structure = (kind: MemberKind): string =>
  kind.kind === "list" ? `${held(kind.of)}[]` : kind.kind === "any" ? "any" : held(kind);

const numeric = (kind: MemberKind): string => structure(kind).replace("integer", "number");

export const sameStructure = (a: MemberKind, b: MemberKind): boolean => structure(a) === structure(b);

/** Whether both are numbers, or lists of them, and one is an integer: the one change of kind between subsets. */
export const onlyNumbersDiffer = (a: MemberKind, b: MemberKind): boolean =>
  !sameStructure(a, b) && numeric(a) === numeric(b);

/**
 * Whether every value of the one is a value of the other. An integer of less than 64 bits, as only callbacks have, is
 * judged like one of 64.
 */
export const widens = (from: MemberKind, to: MemberKind): boolean =>
  onlyNumbersDiffer(from, to) && structure(to).startsWith("number");

const is64Bit = (kind: MemberKind): boolean => {
  const element = kind.kind === "list" ? kind.of : kind;
  return element.kind === "integer" && element.official !== undefined;
};

/** Whether both are integers, and only one is of 64 bits, which `integers: "bigint"` converts. */
export const only64BitDiffers = (a: MemberKind, b: MemberKind): boolean =>
  sameStructure(a, b) && structure(a).startsWith("integer") && is64Bit(a) !== is64Bit(b);

/** Whether only the kind of the official definition differs: uint64 for int64, datetime for string. */
export const onlyFormatDiffers = (a: MemberKind, b: MemberKind): boolean =>
  sameStructure(a, b) &&
  !only64BitDiffers(a, b) &&
  !structure(a).startsWith("object") &&
  kindText(a) !== kindText(b);
