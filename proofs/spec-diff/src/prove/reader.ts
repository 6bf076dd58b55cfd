import type { ElementKind, Member, MemberKind } from "@tc3-schema/codegen/model";
import type { Types } from "@tc3-schema/spec-diff/state";
import { isEndless, type Steps } from "./steps.ts";

/** The option `integers` of the validator: the form of 64-bit integers. */
export type Integers = "number" | "bigint";

const elementType = (kind: ElementKind, integers: Integers): string => {
  switch (kind.kind) {
    case "ref":
      return "Plain";
    case "integer":
      return kind.official === undefined ? "number" : integers;
    default:
      return kind.kind;
  }
};

/**
 * Returns the type that a reader declares for a value. Data types are not named, because they are compared by
 * structure.
 */
const typeText = (kind: MemberKind, integers: Integers): string => {
  if (kind.kind === "any") return "unknown";
  return kind.kind === "list" ? `readonly ${elementType(kind.of, integers)}[]` : elementType(kind, integers);
};

/** Returns the exact type of a member; undefined if it would have to name data types. */
export function exactType({ type, promised, nullable }: Member): string | undefined {
  const element = type.kind === "list" ? type.of : type;
  if (element.kind === "ref" || element.kind === "any") return undefined;
  const scalar =
    element.kind === "integer" && element.official !== undefined ? "Int64" : elementType(element, "number");
  return [
    type.kind === "list" ? `${scalar}[]` : scalar,
    ...(nullable ? ["null"] : []),
    ...(promised ? [] : ["undefined"]),
  ].join(" | ");
}

const access = (holder: string, name: string): string => `${holder}[${JSON.stringify(name)}]`;

/**
 * Prints code that reads a member as the verdicts assume: a promised one exactly as it is declared, any other one
 * through a check that finds both null and undefined.
 */
export const readMember = (
  holder: string,
  { name, type, promised, nullable }: Member,
  integers: Integers,
): string => {
  const text = typeText(type, integers);
  return promised
    ? `{ const value: ${text}${nullable ? " | null" : ""} = ${access(holder, name)}; }`
    : `{ const value: ${text} | undefined = ${access(holder, name)} ?? undefined; }`;
};

export interface Descent {
  readonly lines: readonly string[];
  /** The variable that holds the value at the end. */
  readonly holder: string;
}

/** Prints code that goes down step by step, and returns early if a value is missing. */
export function descend(start: string, { listed, steps }: Steps): Descent {
  const lines: string[] = [];
  let holder = start;
  let count = 0;
  const hold = (expression: string): void => {
    const next = `held${count}`;
    count += 1;
    lines.push(`const ${next} = ${expression};`, `if (${next} == null) return;`);
    holder = next;
  };
  if (listed) hold(`${start}[0]`);
  for (const { name, list } of steps) {
    hold(access(holder, name));
    if (list) hold(`${holder}[0]`);
  }
  return { lines, holder };
}

/** Prints code that reads every member, until types repeat. */
export function readAll(
  holder: string,
  kind: MemberKind,
  types: Types,
  integers: Integers,
  trail: readonly string[] = [],
): readonly string[] {
  const element = kind.kind === "list" ? kind.of : kind;
  if (element.kind !== "ref" || isEndless(trail, element.name)) return [];
  const type = types.get(element.name);
  if (type === undefined) return [];
  const depth = trail.length;
  const item = `item${depth}`;
  const below = type.members.flatMap((member) => [
    readMember(item, member, integers),
    ...readAll(access(item, member.name), member.type, types, integers, [...trail, element.name]),
  ]);
  const from = kind.kind === "list" ? `(${holder} ?? [])[0]` : holder;
  return [`{ const ${item} = ${from};`, `if (${item} != null) {`, ...below, "} }"];
}
