import { byCodeUnit } from "@tc3-schema/base/order";
import type { EditionFacts, TypeFacts } from "./facts.ts";
import type { ActionLine, CodeLine, HeadLine, Line, TypeLine } from "./lines.ts";

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => byCodeUnit(a, b));

const listed = (key: string, list: readonly string[]): object => (list.length === 0 ? {} : { [key]: list });

/** Returns the shorter of two forms of a line: in full, or as a difference from the other edition. */
const shorter = <T extends Line>(full: T, difference: T): T =>
  JSON.stringify(difference).length < JSON.stringify(full).length ? difference : full;

function typeLine(type: string, members: TypeFacts, base: EditionFacts | undefined): TypeLine {
  const full: TypeLine = { type, members: Object.fromEntries(sorted(members)) };
  const other = base?.types.get(type);
  if (base === undefined || other === undefined) return full;
  const changed = sorted(members).filter(([name, text]) => other.get(name) !== text);
  const without = [...other.keys()].filter((name) => !members.has(name)).sort(byCodeUnit);
  return shorter<TypeLine>(full, {
    type,
    as: base.edition,
    ...(changed.length === 0 ? {} : { with: Object.fromEntries(changed) }),
    ...listed("without", without),
  });
}

/** Returns the actions that list a code in the other edition, without those that this edition does not have. */
export const sharedActions = (
  actions: readonly string[],
  facts: Pick<EditionFacts, "actions">,
): readonly string[] => actions.filter((action) => facts.actions.has(action));

function codeLine(
  code: string,
  actions: readonly string[],
  facts: EditionFacts,
  base: EditionFacts | undefined,
): CodeLine {
  const full: CodeLine = { code, actions };
  const listing = base?.codes.get(code);
  if (base === undefined || listing === undefined) return full;
  const other = new Set(sharedActions(listing, facts));
  const own = new Set(actions);
  return shorter<CodeLine>(full, {
    code,
    as: base.edition,
    ...listed(
      "with",
      actions.filter((action) => !other.has(action)),
    ),
    ...listed(
      "without",
      [...other].filter((action) => !own.has(action)),
    ),
  });
}

/**
 * Writes the facts of a version of a service, one object per line. The same facts give the same bytes.
 *
 * @param base The facts of the same version in the other edition. Lines that are the same there are left out.
 */
export function printFacts(facts: EditionFacts, base: EditionFacts | undefined): string {
  const { edition, service, version } = facts;
  const head: HeadLine = { edition, service, version };
  const lines: readonly Line[] = [
    head,
    ...sorted(facts.actions).map(
      ([action, status]): ActionLine => (status === "online" ? { action } : { action, status }),
    ),
    ...sorted(facts.types).map(([type, members]) => typeLine(type, members, base)),
    ...sorted(facts.codes).map(([code, actions]) =>
      codeLine(code, [...actions].sort(byCodeUnit), facts, base),
    ),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
