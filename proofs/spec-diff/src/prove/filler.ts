import type { Member, MemberKind } from "@tc3-schema/codegen/model";
import type { Types } from "@tc3-schema/spec-diff/state";
import { valueText } from "./builder.ts";
import { isEndless, type Step, typeAt } from "./steps.ts";

/**
 * Prints code that sets the members of a request one by one. A literal alone would prove nothing for the request of an
 * action that lost its last parameter: TypeScript accepts any member in a literal of an empty type.
 */
export const fill = (
  root: string,
  steps: readonly Step[],
  members: readonly Member[],
  types: Types,
): string =>
  [
    `((part: ${typeAt(root, { listed: false, steps })}): void => {`,
    ...members.flatMap(({ name, type, nullable }) =>
      [valueText(type, types, "least"), ...(nullable ? ["null"] : [])].map(
        (value) => `  part[${JSON.stringify(name)}] = ${value};`,
      ),
    ),
    "}) satisfies unknown;",
  ].join("\n");

/** Prints code that sets all members of a request and of the objects in it, until types repeat. */
export function fillAll(
  root: string,
  kind: MemberKind,
  types: Types,
  steps: readonly Step[] = [],
  trail: readonly string[] = [],
): readonly string[] {
  const element = kind.kind === "list" ? kind.of : kind;
  const type = element.kind === "ref" ? types.get(element.name) : undefined;
  if (type === undefined || isEndless(trail, type.name)) return [];
  return [
    fill(root, steps, type.members, types),
    ...type.members.flatMap((member) =>
      fillAll(
        root,
        member.type,
        types,
        [...steps, { name: member.name, list: member.type.kind === "list" }],
        [...trail, type.name],
      ),
    ),
  ];
}
