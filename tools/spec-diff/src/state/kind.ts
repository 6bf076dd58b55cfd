import type { ElementKind, Member, MemberKind } from "@tc3-schema/codegen/model";

const official = (kind: ElementKind): string =>
  kind.kind === "ref" ? kind.name : (kind.official ?? kind.kind);

/** Returns a kind as people write it: `int64`, `Stamp`, `string[]`. */
export const kindText = (kind: MemberKind): string =>
  kind.kind === "list" ? `${official(kind.of)}[]` : kind.kind === "any" ? "any" : official(kind);

/** Returns a member as people write it: `int64 | null`. */
export const memberText = ({ type, nullFlag }: Member): string =>
  `${kindText(type)}${nullFlag ? " | null" : ""}`;

/** Types are compared by structure, member by member. So a kind does not say which type it refers to. */
const held = (kind: ElementKind): string => (kind.kind === "ref" ? "object" : kind.kind);

/**
 * Returns the part of a kind that code and validators depend on: `integer` for int64 and uint64, `object[]` for any
 * list of types.
 */
export const structure = (kind: MemberKind): string =>
  kind.kind === "list" ? `${held(kind.of)}[]` : kind.kind === "any" ? "any" : held(kind);

const numeric = (kind: MemberKind): string => structure(kind).replace("integer", "number");

export const sameStructure = (a: MemberKind, b: MemberKind): boolean => structure(a) === structure(b);

/**
 * Whether both are numbers, or lists of numbers, and only one is an integer. In any other change of kind, the two kinds
 * have no values in common.
 */
export const onlyNumbersDiffer = (a: MemberKind, b: MemberKind): boolean =>
  !sameStructure(a, b) && numeric(a) === numeric(b);

/**
 * Whether a kind became wider: every value of `from` is one of `to`, and not the reverse. Only callbacks have integers
 * of fewer than 64 bits, and they count as integers of 64 bits here.
 */
export const widens = (from: MemberKind, to: MemberKind): boolean =>
  onlyNumbersDiffer(from, to) && structure(to).startsWith("number");

const is64Bit = (kind: MemberKind): boolean => {
  const element = kind.kind === "list" ? kind.of : kind;
  return element.kind === "integer" && element.official !== undefined;
};

/** Whether both are integers, and only one has 64 bits. `integers: "bigint"` converts that one only. */
export const only64BitDiffers = (a: MemberKind, b: MemberKind): boolean =>
  sameStructure(a, b) && structure(a).startsWith("integer") && is64Bit(a) !== is64Bit(b);

/** Whether only the kind in the official definition differs: uint64 for int64, datetime for string. */
export const onlyFormatDiffers = (a: MemberKind, b: MemberKind): boolean =>
  sameStructure(a, b) &&
  !only64BitDiffers(a, b) &&
  !structure(a).startsWith("object") &&
  kindText(a) !== kindText(b);
