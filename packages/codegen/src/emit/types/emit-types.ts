import type { Model, ObjectType } from "../../model/model.ts";
import { code, header } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { emitCallbacksTypes } from "./emit-callbacks-types.ts";
import { emitCodeUnion } from "./emit-code-union.ts";
import { emitInterface } from "./emit-interface.ts";
import { emitServiceTypes } from "./emit-service-types.ts";

/** A success has no Error; what a failure's Error looks like is said once, by ErrorResponse. */
const withoutError = (response: ObjectType): ObjectType => ({
  ...response,
  members: response.members.filter(({ name }) => name !== "Error"),
});

/** Model in, the generated declarations of `@tc3-schema/types` out. */
export function emitTypes({ envelope, common, services, callbacks }: Model): readonly EmittedFile[] {
  const response = emitInterface(withoutError(envelope.response), { open: true });
  return [
    { path: "generated/envelope.d.ts", text: code`${header(envelope.source)}\n${response}`.text },
    {
      path: "generated/error-codes/common.d.ts",
      text: code`${header(common.source)}\n${emitCodeUnion(common)}`.text,
    },
    ...services.flatMap(emitServiceTypes),
    ...callbacks.flatMap(emitCallbacksTypes),
  ];
}
