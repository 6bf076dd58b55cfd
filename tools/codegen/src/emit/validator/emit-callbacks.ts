import type { CallbackModel, CallbacksModel, ObjectType } from "../../model/model.ts";
import { code } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportFrom } from "../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { reachable } from "./shape.ts";

const emitCallback = (
  { service, path, source }: CallbacksModel,
  { name: callback, title, description, body }: CallbackModel,
  types: ReadonlyMap<string, ObjectType>,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
  const module = names.module(callback);
  const local = names.type(title);
  const { use: our, imported } = oursBeside(new Set([title]));
  return emitContract({
    head: head(source),
    contract: callback,
    guard: `is${callback.charAt(0).toUpperCase()}${callback.slice(1)}`,
    described: {
      contract: description,
      guard: "Whether a value is an acceptable body of such a callback. Drift is accepted.",
    },
    identity: { service, version: "callbacks", action: callback },
    shape: { frame: "none", body, types: reachable([body], types) },
    types: {
      imports: (
        from,
      ) => code`import type { ${imported(from === "contracts" ? "CallbackContract" : "AsDelivered")} } from ${"@tc3-schema/types"};
import type { ${names.imported(title)} } from ${validator.types(path, from)};
`,
      accepted: code`${our("AsDelivered")}<${local}>`,
      contract: code`${our("CallbackContract")}<${local}>`,
    },
    paths: { contract: module, guard: `guards/${module}` },
    imports: { runtime: validator.runtime, guard: `./guards/${module}.js` },
  });
};

/** Emits a contract and a guard for each callback of a service. */
export function emitCallbacks(model: CallbacksModel, target: Target): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const head = target.head(model.source);
  const lines = code`${model.callbacks.map(({ name: callback }) =>
    exportFrom(callback, `./${names.module(callback)}.js`),
  )}`;
  return [
    ...model.callbacks.flatMap((each) => emitCallback(model, each, types, names, target)),
    moduleFile("index.js", head, lines),
    declarationFile("index.d.ts", head, lines),
  ];
}
