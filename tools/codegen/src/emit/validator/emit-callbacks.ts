import type { CallbackModel, CallbacksModel } from "../../model/model.ts";
import { code, docComment } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportFrom } from "../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { emitGuards } from "./emit-guard.ts";
import { reachable, type Shape } from "./shape.ts";

const guardName = (callback: string): string => `is${callback.charAt(0).toUpperCase()}${callback.slice(1)}`;

const emitCallback = (
  { edition, service, path, source }: CallbacksModel,
  { name: callback, title, description }: CallbackModel,
  shape: Shape,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
  const module = names.module(callback);
  const local = names.type(title);
  const { use: our, imported } = oursBeside(new Set([title]));
  return emitContract({
    head: head(source),
    contract: callback,
    guard: guardName(callback),
    described: {
      contract: description,
      guard: "Whether a value is an acceptable body of such a callback. Drift is accepted.",
    },
    identity: { edition, service, version: "callbacks", action: callback },
    shape,
    types: {
      imports: code`import type { ${imported("AsDelivered")}, ${imported("CallbackContract")} } from ${"@tc3-schema/types"};
import type { ${names.imported(title)} } from ${validator.types(path)};
`,
      accepted: code`${our("AsDelivered")}<${local}>`,
      contract: code`${our("CallbackContract")}<${local}>`,
    },
    path: module,
    imports: { runtime: validator.runtime, guards: "./guards.js" },
  });
};

/** Emits a contract for each callback of a service, an index of them, and one module with all guards. */
export function emitCallbacks(model: CallbacksModel, target: Target): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const head = target.head(model.source);
  const callbacks = model.callbacks.map((callback) => ({
    callback,
    from: `./${names.module(callback.name)}.js`,
    exported: guardName(callback.name),
    shape: { frame: "none" as const, body: callback.body, types: reachable([callback.body], types) },
  }));
  const contracts = code`${callbacks.map(({ callback, from }) => exportFrom(callback.name, from))}`;
  const comment = docComment([`The bare guards of the callbacks of ${model.service}.`]);
  return [
    ...callbacks.flatMap(({ callback, shape }) => emitCallback(model, callback, shape, names, target)),
    moduleFile("index.js", head, contracts),
    declarationFile("index.d.ts", head, contracts),
    moduleFile("guards.js", head, code`${comment}\n${emitGuards(callbacks)}`),
    declarationFile(
      "guards.d.ts",
      head,
      code`${comment}${callbacks.map(({ exported, from }) => exportFrom(exported, from))}`,
    ),
  ];
}
