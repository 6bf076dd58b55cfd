import type { Issue } from "@tc3-schema/types";
import type { CallbackDefinition } from "./definition.ts";
import { remarks } from "./remarks.ts";
import { codeOfMember } from "./sort-error.ts";

/** Everything that there is to remark on a callback's body. */
export const remarksOnCallback = (
  { conforms, report }: CallbackDefinition,
  value: unknown,
): readonly Issue[] =>
  // The body is there and is what it is: a null in its place is of another kind.
  conforms(value)
    ? []
    : remarks(report, value, [], (error, path, found) =>
        path.length === 0 ? "wrong-kind" : codeOfMember(error, path, found),
      );
