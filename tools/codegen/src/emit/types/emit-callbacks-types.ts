import type { CallbacksModel } from "../../model/model.ts";
import { type Code, code, docComment } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { isTypeWord } from "../names.ts";
import { exportsOfWords, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { typeOf, usesInt64 } from "./member-type.ts";
import { printInterfaces } from "./print-interfaces.ts";
import { imports } from "./type-imports.ts";

/** Emits the declarations of a service's callbacks, for a directory of their own. */
export async function emitCallbacksTypes(
  model: CallbacksModel,
  { head, types: target }: Target,
): Promise<readonly EmittedFile[]> {
  const { source, types, callbacks, catalogue } = model;
  const names = serviceNames(model);
  const bodies = callbacks.map(
    ({ title, description, body }) =>
      code`${docComment([description])}${isTypeWord(title) ? code`` : code`export `}type ${names.type(title)} = ${typeOf(body, names)};\n\n`,
  );
  const printed = await printInterfaces(types, names);
  const int64 = usesInt64(types) ? [[names.ours.imported("Int64"), target.int64] as const] : [];
  const text = code`${imports([...int64, [names.ours.imported("Open"), target.open]])}
${[...printed.values()].map((each) => code`${each}\n`)}${bodies}${emitUnion(
  names.catalogue,
  catalogue.codes.map(({ code: each }) => each),
  {
    description: `${catalogue.description} Minor versions add codes, so a switch over them needs a default.`,
    by: names.ours.use("Open"),
  },
)}${exportsOfWords([...types, ...callbacks.map(({ title }) => ({ name: title }))], names)}`;
  const file = (extension: string, content: Code): EmittedFile => ({
    path: `index.${extension}`,
    text: code`${head(source)}\n${content}`.text,
  });
  return [file("d.ts", text), ...(target.esm ? [file("d.mts", code`export * from ${"./index.js"};\n`)] : [])];
}
