import { isNativeError } from "node:util/types";
import { SchemaError } from "../../load/schema-error.ts";
import type { ActionModel, EnvelopeModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { refOf } from "../../model/object-types.ts";
import { pointer } from "../../model/pointer.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { responseShape } from "./shape.ts";

/** `SendSms` as a value is called: `sendSms`. */
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
      contract: `What ${action} of ${service} ${version} answers with.${description === undefined ? "" : ` ${description}`}`,
      guard: `Whether a value is an answer of ${action} that can be accepted, drift included.`,
    },
    identity: { service, version, action },
    shape: responseShape(envelope, response, types),
    types: {
      imports: (
        from,
      ) => code`import type { ${imported("ApiResponse")}, ${imported("Contract")}, ${imported("Delivered")} } from ${"@tc3-schema/types"};
import type { ${c}, ${s} } from ${validator.types(path, from, module)};
`,
      accepted: code`${our("ApiResponse")}<${our("Delivered")}<${s}>, ${c}>`,
      contract: code`${our("Contract")}<${s}, ${c}>`,
    },
    paths: { contract: module, guard: `guards/${module}` },
    imports: { runtime: validator.runtime, guard: `./guards/${module}.js` },
  });
};

/** How many types lie below each other, where each is as near to the root as it can be. */
function depthOf(root: ObjectType, types: ReadonlyMap<string, ObjectType>): number {
  const seen = new Set<string>();
  let level: readonly ObjectType[] = [root];
  for (let depth = 0; ; depth += 1) {
    const below = new Set(level.flatMap(({ members }) => members.flatMap(({ type }) => refOf(type) ?? [])));
    level = [...below].flatMap((each) => (seen.has(each) ? [] : (types.get(each) ?? [])));
    if (level.length === 0) return depth;
    for (const each of level) seen.add(each.name);
  }
}

/**
 * An action whose types nest so deep that Ajv, which goes down from each to the next, runs out of stack: some hundreds of
 * them. Official ones nest nine deep at most.
 */
function emitShallow(
  { source }: ServiceModel,
  { response }: ActionModel,
  types: ReadonlyMap<string, ObjectType>,
  emit: () => readonly EmittedFile[],
): readonly EmittedFile[] {
  try {
    return emit();
  } catch (error) {
    // Not instanceof: where a test runner has globals of its own, the engine throws that of the outer ones.
    if (!isNativeError(error) || error.name !== "RangeError") throw error;
    throw new SchemaError([
      {
        file: source.responses.replace(/^schemas\//, ""),
        pointer: pointer("definitions", response.name),
        expected: "data types that do not nest so deep: a few hundred below each other can be made code of",
        received: `${depthOf(response, types)} below each other`,
      },
    ]);
  }
}

/** Model in: one version of a service. A module per action, a guard per action, and an index of each out. */
export function emitService(
  envelope: EnvelopeModel,
  model: ServiceModel,
  target: Target,
): readonly EmittedFile[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const about = (what: string): Code =>
    docComment([`${what} of ${model.service} ${model.version}, one per action.`]);
  const contracts = model.actions.map(
    ({ name: action }) =>
      code`export { ${name(contractName(action))} } from ${`./${names.module(action)}.js`};\n`,
  );
  const guards = model.actions.map(
    ({ name: action }) =>
      code`export { ${name(guardName(action))} } from ${`./guards/${names.module(action)}.js`};\n`,
  );
  const file = (path: string, lines: readonly Code[]): EmittedFile => ({
    path,
    text: code`${target.head(model.source.responses)}\n${lines.length === 1 ? code`${lines}export {};\n` : lines}`
      .text,
  });
  const { exportsTypes, types: typesOf } = target.validator;
  const ownTypes = exportsTypes ? [code`export type * from ${typesOf(model.path, "contracts")};\n`] : [];
  return [
    ...model.actions.flatMap((action) =>
      emitShallow(model, action, types, () => emitAction(envelope, model, action, types, names, target)),
    ),
    file("index.js", [about("The contracts"), ...contracts]),
    file("index.d.ts", [about("The contracts"), ...contracts, ...ownTypes]),
    file("guards.js", [about("The bare guards"), ...guards]),
    file("guards.d.ts", [about("The bare guards"), ...guards]),
  ];
}
