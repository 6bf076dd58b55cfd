import type { ElementKind, Member, MemberKind } from "@tc3-schema/codegen/model";
import type { Types } from "@tc3-schema/spec-diff/state";
import type { Step } from "./steps.ts";

/**
 * The members of a built object: "least" has the required ones, "containers" also those that hold objects, "all" has
 * all, "null" has all and null wherever it is allowed.
 */
export type Fill = "least" | "containers" | "all" | "null";

const SCALARS = { string: '"text"', integer: "1", number: "1.5", boolean: "true" } as const;

const elementText = (kind: ElementKind, types: Types, fill: Fill, trail: readonly string[]): string =>
  kind.kind === "ref" ? objectText(kind.name, types, fill, trail) : SCALARS[kind.kind];

/** Returns a value of a kind as source text, which is also JSON. A list of a type within that type is empty. */
export function valueText(kind: MemberKind, types: Types, fill: Fill, trail: readonly string[] = []): string {
  if (kind.kind === "any") return "{}";
  if (kind.kind !== "list") return elementText(kind, types, fill, trail);
  const endless = kind.of.kind === "ref" && trail.includes(kind.of.name);
  return endless ? "[]" : `[${elementText(kind.of, types, fill, trail)}]`;
}

const isContainer = ({ type }: Member): boolean =>
  type.kind === "ref" || (type.kind === "list" && type.of.kind === "ref");

const isEndless = ({ type }: Member, trail: readonly string[]): boolean =>
  type.kind === "ref" && trail.includes(type.name);

function memberTexts(
  type: string,
  types: Types,
  fill: Fill,
  trail: readonly string[],
): ReadonlyMap<string, string> {
  const below = [...trail, type];
  const given = (types.get(type)?.members ?? []).filter(
    (member) =>
      member.promised ||
      (fill !== "least" && !isEndless(member, below) && (fill !== "containers" || isContainer(member))),
  );
  return new Map(
    given.map((member) => [
      member.name,
      fill === "null" && member.nullable ? "null" : valueText(member.type, types, fill, below),
    ]),
  );
}

const literal = (members: ReadonlyMap<string, string>): string =>
  `{ ${[...members].map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(", ")} }`;

const objectText = (type: string, types: Types, fill: Fill, trail: readonly string[]): string =>
  literal(memberTexts(type, types, fill, trail));

/**
 * Returns the smallest object of a type that has the given members at the end of some steps.
 *
 * @param last The source text of each member at the end of the steps; undefined for a member that is left out.
 */
export function objectAt(
  type: string,
  steps: readonly Step[],
  last: ReadonlyMap<string, string | undefined>,
  types: Types,
): string {
  const members = new Map(memberTexts(type, types, "least", []));
  const [step, ...rest] = steps;
  if (step === undefined) {
    for (const [name, text] of last) {
      if (text === undefined) members.delete(name);
      else members.set(name, text);
    }
    return literal(members);
  }
  const kind = types.get(type)?.members.find(({ name }) => name === step.name)?.type;
  const element = kind?.kind === "list" ? kind.of : kind;
  if (element?.kind !== "ref") return literal(members);
  const below = objectAt(element.name, rest, last, types);
  return literal(members.set(step.name, step.list ? `[${below}]` : below));
}
