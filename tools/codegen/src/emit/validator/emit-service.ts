import type { ActionModel, EnvelopeModel, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportFrom, noExports } from "../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { emitGuards } from "./emit-guard.ts";
import { responseShape, type Shape } from "./shape.ts";

/** The name of a contract: `sendSms` for `SendSms`. */
export const contractName = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);

const guardName = (action: string): string => `is${action}`;

const emitAction = (
  model: ServiceModel,
  { name: action, response, description }: ActionModel,
  shape: Shape,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
  const { edition, service, version, path, source } = model;
  const { known } = names.codesOf(action);
  const s = name(response.name);
  const c = name(known);
  const module = names.module(action);
  const { use: our, imported } = oursBeside(new Set([response.name, known]));
  return emitContract({
    head: head(source.responses),
    contract: contractName(action),
    guard: guardName(action),
    described: {
      contract: `The contract for answers of ${action} of ${serviceTitle(model)}.${description === undefined ? "" : ` ${description}`}`,
      guard: `Whether a value is an acceptable answer of ${action}. Drift is accepted.`,
    },
    identity: { edition, service, version, action },
    shape,
    types: {
      imports: code`import type { ${imported("ApiResponse")}, ${imported("Contract")}, ${imported("Delivered")} } from ${"@tc3-schema/types"};
import type { ${c}, ${s} } from ${validator.types(path, module)};
`,
      accepted: code`${our("ApiResponse")}<${our("Delivered")}<${s}>, ${c}>`,
      contract: code`${our("Contract")}<${s}, ${c}>`,
    },
    path: module,
    imports: { runtime: validator.runtime, guards: "./guards.js" },
  });
};

/** Emits a module for each action of one version of a service, an index of them, and one module with all guards. */
export function emitService(
  envelope: EnvelopeModel,
  model: ServiceModel,
  target: Target,
): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const commentOn = (modules: string): Code =>
    docComment([`${modules} of ${serviceTitle(model)}, one per action.`]);
  const actions = model.actions.map((action) => ({
    action,
    from: `./${names.module(action.name)}.js`,
    exported: guardName(action.name),
    shape: responseShape(envelope, action.response, types),
  }));
  const contracts = actions.map(({ action, from }) => exportFrom(contractName(action.name), from));
  const guards = actions.map(({ exported, from }) => exportFrom(exported, from));
  const head = target.head(model.source.responses);
  const index = (modules: string, lines: readonly Code[]): Code =>
    code`${commentOn(modules)}${lines.length === 0 ? noExports : lines}`;
  const { exportsTypes, types: typesOf } = target.validator;
  const ownTypes = exportsTypes ? [code`export type * from ${typesOf(model.path)};\n`] : [];
  return [
    ...actions.flatMap(({ action, shape }) => emitAction(model, action, shape, names, target)),
    moduleFile("index.js", head, index("The contracts", contracts)),
    declarationFile("index.d.ts", head, index("The contracts", [...contracts, ...ownTypes])),
    moduleFile("guards.js", head, code`${commentOn("The bare guards")}\n${emitGuards(actions)}`),
    declarationFile("guards.d.ts", head, index("The bare guards", guards)),
  ];
}
