import type { CallbackModel, CallbacksModel, ObjectType } from "../../model/model.ts";
import { code, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { reachable } from "./shape.ts";

const emitCallback = (
  { service, path, source }: CallbacksModel,
  { name: callback, title, description, body }: CallbackModel,
  types: ReadonlyMap<string, ObjectType>,
  { head, validator }: Target,
): readonly EmittedFile[] =>
  emitContract({
    head: head(source),
    contract: callback,
    guard: `is${callback.charAt(0).toUpperCase()}${callback.slice(1)}`,
    described: {
      contract: description,
      guard: "Whether a value is the body of such a callback and can be accepted, drift included.",
    },
    identity: { service, version: "callbacks", action: callback },
    shape: { frame: "none", body, types: reachable([body], types) },
    types: {
      imports: (from) => code`import type { AsDelivered, CallbackContract } from ${"@tc3-schema/types"};
import type { ${name(title)} } from ${validator.types(path, from)};
`,
      accepted: code`AsDelivered<${name(title)}>`,
      contract: code`CallbackContract<${name(title)}>`,
    },
    paths: { contract: callback, guard: `guards/${callback}` },
    imports: { runtime: validator.runtime, guard: `./guards/${callback}.js` },
  });

/** Model in: the callbacks of a service. A contract and a guard per callback out. */
export function emitCallbacks(model: CallbacksModel, target: Target): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const lines = model.callbacks.map(
    ({ name: callback }) => code`export { ${name(callback)} } from ${`./${callback}.js`};\n`,
  );
  const text = code`${target.head(model.source)}\n${lines}`.text;
  return [
    ...model.callbacks.flatMap((each) => emitCallback(model, each, types, target)),
    { path: "index.js", text },
    { path: "index.d.ts", text },
  ];
}
