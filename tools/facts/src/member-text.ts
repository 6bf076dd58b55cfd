import type { MemberDefinition } from "@tc3-schema/spec-import/definition";
import { kindOf, shapeOfKind } from "@tc3-schema/spec-import/member-shape";

/** The flags of a member in the order in which they are written, and the words for them. */
const FLAGS = [
  ["given", "required"],
  ["promised", "promised"],
  ["nullable", "nullable"],
  ["deprecated", "deprecated"],
] as const;

const WORDS: ReadonlySet<string> = new Set(FLAGS.map(([, word]) => word));

/** Writes a member as its kind and its flags: `int64 promised nullable`, `Instance[]`. */
export const memberText = (member: Omit<MemberDefinition, "name" | "documents">): string =>
  [kindOf(member.shape), ...FLAGS.flatMap(([flag, word]) => (member[flag] ? [word] : []))].join(" ");

/**
 * Reads a member.
 *
 * @param isType Whether a type of that name exists.
 * @returns Undefined if the kind or a flag is unknown.
 */
export function memberOf(
  name: string,
  text: string,
  isType: (name: string) => boolean,
): MemberDefinition | undefined {
  const [kind = "", ...words] = text.split(" ");
  const shape = shapeOfKind(kind, isType);
  if (shape === undefined || words.some((word) => !WORDS.has(word))) return undefined;
  return {
    name,
    documents: [],
    shape,
    given: words.includes("required"),
    promised: words.includes("promised"),
    nullable: words.includes("nullable"),
    deprecated: words.includes("deprecated"),
  };
}
