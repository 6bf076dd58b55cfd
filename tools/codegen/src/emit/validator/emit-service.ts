import type { ActionModel, EnvelopeModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportFrom, noExports } from "../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { responseShape } from "./shape.ts";

/** The name of a contract: `sendSms` for `SendSms`. */
export const contractName = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);

const guardName = (action: string): string => `is${action}`;

const emitAction = (
  envelope: EnvelopeModel,
  { service, version, path, source }: ServiceModel,
  { name: action, response, description }: ActionModel,
  types: ReadonlyMap<string, ObjectType>,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
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
      contract: `The contract for answers of ${action} of ${service} ${version}.${description === undefined ? "" : ` ${description}`}`,
      guard: `Whether a value is an acceptable answer of ${action}. Drift is accepted.`,
    },
    identity: { service, version, action },
    shape: responseShape(envelope, response, types),
    types: {
      imports: (
        from,
      ) => code`import type { ${from === "contracts" ? imported("Contract") : code`${imported("ApiResponse")}, ${imported("Delivered")}`} } from ${"@tc3-schema/types"};
import type { ${c}, ${s} } from ${validator.types(path, from, module)};
`,
      accepted: code`${our("ApiResponse")}<${our("Delivered")}<${s}>, ${c}>`,
      contract: code`${our("Contract")}<${s}, ${c}>`,
    },
    paths: { contract: module, guard: `guards/${module}` },
    imports: { runtime: validator.runtime, guard: `./guards/${module}.js` },
  });
};

/** Emits a module and a guard for each action of one version of a service, and an index of each. */
export function emitService(
  envelope: EnvelopeModel,
  model: ServiceModel,
  target: Target,
): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const about = (what: string): Code =>
    docComment([`${what} of ${model.service} ${model.version}, one per action.`]);
  const contracts = model.actions.map(({ name: action }) =>
    exportFrom(contractName(action), `./${names.module(action)}.js`),
  );
  const guards = model.actions.map(({ name: action }) =>
    exportFrom(guardName(action), `./guards/${names.module(action)}.js`),
  );
  const head = target.head(model.source.responses);
  const index = (what: string, lines: readonly Code[]): Code =>
    code`${about(what)}${lines.length === 0 ? noExports : lines}`;
  const { exportsTypes, types: typesOf } = target.validator;
  const ownTypes = exportsTypes ? [code`export type * from ${typesOf(model.path, "contracts")};\n`] : [];
  return [
    ...model.actions.flatMap((action) => emitAction(envelope, model, action, types, names, target)),
    moduleFile("index.js", head, index("The contracts", contracts)),
    declarationFile("index.d.ts", head, index("The contracts", [...contracts, ...ownTypes])),
    moduleFile("guards.js", head, index("The bare guards", guards)),
    declarationFile("guards.d.ts", head, index("The bare guards", guards)),
  ];
}
