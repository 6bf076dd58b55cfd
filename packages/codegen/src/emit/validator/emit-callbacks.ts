import type { CallbackModel, CallbacksModel, ObjectType } from "../../model/model.ts";
import { code, header, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { emitContract } from "./emit-contract.ts";
import { reachable } from "./shape.ts";

const emitCallback = (
  { service, path, source }: CallbacksModel,
  { name: callback, title, description, body }: CallbackModel,
  types: ReadonlyMap<string, ObjectType>,
): Promise<readonly EmittedFile[]> =>
  emitContract({
    source,
    contract: callback,
    guard: `is${callback.charAt(0).toUpperCase()}${callback.slice(1)}`,
    described: {
      contract: description,
      guard: "Whether a value is the body of such a callback and can be accepted, drift included.",
    },
    identity: { service, version: "callbacks", action: callback },
    shape: { frame: "none", body, types: reachable([body], types) },
    types: {
      imports: code`import type { AsDelivered, CallbackContract } from ${"@tc3-schema/types"};
import type { ${name(title)} } from ${`@tc3-schema/types/${path}`};
`,
      accepted: code`AsDelivered<${name(title)}>`,
      contract: code`CallbackContract<${name(title)}>`,
    },
    paths: { contract: `generated/${path}/${callback}`, guard: `generated/${path}/guards/${callback}` },
    imports: { runtime: "../../../src/runtime/index.ts", guard: `./guards/${callback}.js` },
  });

/** Model in: the callbacks of a service. A contract and a guard per callback out. */
export async function emitCallbacks(model: CallbacksModel): Promise<readonly EmittedFile[]> {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const files = await Promise.all(model.callbacks.map((each) => emitCallback(model, each, types)));
  const lines = model.callbacks.map(
    ({ name: callback }) => code`export { ${name(callback)} } from ${`./${callback}.js`};\n`,
  );
  const text = code`${header(model.source)}\n${lines}`.text;
  return [
    ...files.flat(),
    { path: `generated/${model.path}/index.js`, text },
    { path: `generated/${model.path}/index.d.ts`, text },
  ];
}
