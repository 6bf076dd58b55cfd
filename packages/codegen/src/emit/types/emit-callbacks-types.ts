import type { CallbacksModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { emitInterface, typeOf, usesInt64 } from "./emit-interface.ts";

/** Model in: the callbacks of a service. Its declarations out, for a directory of their own. */
export function emitCallbacksTypes(
  { source, types, callbacks, catalogue }: CallbacksModel,
  { head, types: target }: Target,
): readonly EmittedFile[] {
  const bodies = callbacks.map(
    ({ title, description, body }) =>
      code`${docComment([description])}export type ${name(title)} = ${typeOf(body)};\n\n`,
  );
  const int64 = usesInt64(types) ? code`import type { Int64 } from ${target.int64};\n` : code``;
  const text = code`${int64}import type { Open } from ${target.open};

${types.map((type) => code`${emitInterface(type)}\n`)}${bodies}${emitUnion(
  catalogue.name,
  catalogue.codes.map(({ code: each }) => each),
  { description: `${catalogue.description} It grows in minor versions: a switch over it needs a default.` },
)}`;
  const file = (extension: string, content: Code): EmittedFile => ({
    path: `index.${extension}`,
    text: code`${head(source)}\n${content}`.text,
  });
  return [file("d.ts", text), ...(target.esm ? [file("d.mts", code`export * from ${"./index.js"};\n`)] : [])];
}
