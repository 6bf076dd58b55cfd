import type { Member, MemberKind } from "@tc3-schema/codegen/model";
import type { Types } from "@tc3-schema/spec-diff/state";
import { valueText } from "./builder.ts";
import { isEndless } from "./endless.ts";
import type { Step } from "./steps.ts";
import { typeAt } from "./type-path.ts";

/**
 * Fills in a request member by member. A literal alone would not do: TypeScript lets one have members that are unknown
 * where nothing is known, as in the request of an action that lost its last parameter.
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

/** Fills in a request and whatever it holds, down to the types that were filled in on the way. */
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
