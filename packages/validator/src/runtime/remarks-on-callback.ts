import type { CallbackDefinition } from "./definition.ts";
import type { Remark } from "./remark.ts";
import { remarks } from "./remarks.ts";
import { codeOfMember } from "./sort-error.ts";

/** Everything that there is to remark on a callback's body. */
export const remarksOnCallback = ({ report }: CallbackDefinition, value: unknown): readonly Remark[] =>
  // The body is there and is what it is: a null in its place is of another kind.
  remarks(report, value, [], (error, at) => (value === null ? "wrong-kind" : codeOfMember(error, at)));
