import { type Code, code, memberKey, name } from "../code.ts";
import type { Shape } from "./shape.ts";

/**
 * A type with more members is wide. V8 reads a member by name slowly if the objects have hundreds of different sets of members,
 * so `decode` reads such objects of a wide type from copies. With fewer members, that is no faster.
 */
const MOST_MEMBERS = 11;

/** Whether a type with so many members is wide. */
export const isWide = (members: number): boolean => members > MOST_MEMBERS;

/** The functions of the runtime that the code of this module calls. */
export const calledByAlike = ({ types }: Shape): readonly string[] =>
  types.some(({ members }) => isWide(members.length)) ? ["alike"] : [];

/** The name of the function that copies an object of a type. */
export const alikeOf = (type: string): Code => name(`alike${type}`);

/** Emits the source of that function. The blank object is a literal, because V8 makes one several times faster than a copy. */
export const emitAlike = (type: string, members: readonly string[]): Code =>
  code`const ${alikeOf(type)} = /*@__PURE__*/ alike(() => ({
${members.map((member) => code`  ${memberKey(member)}: undefined,\n`)}}));
`;
