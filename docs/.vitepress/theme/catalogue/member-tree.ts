import type { EditionFacts } from "@tc3-schema/facts/facts";

/** A member of a request or an answer, in both editions. */
export interface MemberRow {
  readonly name: string;
  readonly kind: string;
  readonly flags: readonly string[];
  /** Kind and flags in the other edition, if they differ; null if it has no such member. */
  readonly other: string | null | undefined;
  /** The members of the type that it holds. */
  readonly members: readonly MemberRow[];
  /** Whether the type is already open further up. */
  readonly isRecursive: boolean;
}

const typeIn = (kind: string): string => kind.replace(/\[\]$/, "");

/**
 * Returns the members of a type as a tree.
 *
 * @param other The same version in the other edition; undefined if it does not exist there.
 */
export function memberTree(
  facts: EditionFacts,
  other: EditionFacts | undefined,
  type: string,
  above: readonly string[] = [],
): readonly MemberRow[] {
  const members = facts.types.get(type) ?? new Map<string, string>();
  const there = other?.types.get(type);
  return [...members].map(([name, text]): MemberRow => {
    const [kind = "", ...flags] = text.split(" ");
    const inner = typeIn(kind);
    const isType = facts.types.has(inner);
    const isRecursive = isType && (inner === type || above.includes(inner));
    const said = there?.get(name);
    return {
      name,
      kind,
      flags,
      other: there === undefined || said === text ? undefined : (said ?? null),
      members: isType && !isRecursive ? memberTree(facts, other, inner, [...above, type]) : [],
      isRecursive,
    };
  });
}
