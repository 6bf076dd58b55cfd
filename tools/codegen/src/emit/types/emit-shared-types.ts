import type { Model, ObjectType } from "../../model/model.ts";
import { code } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target } from "../target.ts";
import { emitCodeUnion } from "./emit-code-union.ts";
import { printInterfaces } from "./print-interfaces.ts";

/** A success has no Error. ErrorResponse alone describes the Error of a failure. */
const withoutError = (response: ObjectType): ObjectType => ({
  ...response,
  members: response.members.filter(({ name }) => name !== "Error"),
});

/** Emits the declarations that all services share. */
export async function emitSharedTypes(
  { envelope, common }: Pick<Model, "envelope" | "common">,
  { head }: Target,
): Promise<readonly EmittedFile[]> {
  const printed = await printInterfaces([{ ...withoutError(envelope.response), open: true }]);
  return [
    {
      path: "envelope.d.ts",
      text: code`${head(envelope.source)}\n${[...printed.values()]}`.text,
    },
    {
      path: "error-codes/common.d.ts",
      text: code`${head(common.source)}\n${emitCodeUnion(common, "../../src/open.js")}`.text,
    },
  ];
}
