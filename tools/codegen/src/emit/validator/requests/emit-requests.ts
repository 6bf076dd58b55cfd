import type { ActionModel, ServiceModel } from "../../../model/model.ts";
import { type Code, code, docComment, jsonLiteral, name } from "../../code.ts";
import { serviceTitle } from "../../edition-words.ts";
import { below, declarationFile, type EmittedFile, moduleFile } from "../../emitted-file.ts";
import { exportDeclared, exportedValue, exportFrom, exportOf, importOf, noExports } from "../../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../../service-names.ts";
import type { Target } from "../../target.ts";
import { editionMember, inherits } from "../emit-contract.ts";
import { emitReport } from "../emit-report.ts";
import { contractName } from "../emit-service.ts";
import { declaredRequest } from "./declared-request.ts";
import { emitRequestGuards } from "./emit-request-guard.ts";
import { requestSchema } from "./request-schema.ts";
import { allTypes, type RequestShape, requestShape } from "./request-shape.ts";

const requestName = (action: string): string => `${contractName(action)}Request`;

const guardName = (action: string): string => `is${action}Request`;

/** The module of all guards of a version. */
const GUARDS = "./guards.js";

/** The names of all parameters, each once. */
const namesRead = (shape: RequestShape): readonly string[] => [
  ...new Set(allTypes(shape).flatMap(({ members }) => members.map((member) => member.name))),
];

const emitRequest = (
  model: ServiceModel,
  { name: action }: ActionModel,
  shape: RequestShape,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
  const { edition, service, version, path, source } = model;
  const { root } = shape;
  const module = names.module(action);
  const guard = guardName(action);
  const { use: our, imported } = oursBeside(new Set([root.name]));
  const top = head(source.requests);
  return [
    moduleFile(
      `${module}.js`,
      top,
      code`${importOf(["defineRequest"], validator.requests.runtime)}${importOf([[guard, code`is`]], GUARDS)}
${inherits(namesRead(shape))}
${emitReport(requestSchema(shape), "body", false)}
const contract = /*@__PURE__*/ defineRequest({
${editionMember(edition)}  service: ${service},
  version: ${version},
  action: ${action},
  is,
  inherits,
  report,
  request: ${jsonLiteral(declaredRequest(shape), "  ")},
});

${exportOf(code`contract`, requestName(action))}${exportFrom(guard, GUARDS)}`,
    ),
    declarationFile(
      `${module}.d.ts`,
      top,
      code`import type { ${imported("RequestContract")} } from ${"@tc3-schema/types"};
import type { ${names.imported(root.name)} } from ${validator.requests.types(path)};

${docComment([
  `The contract for requests of ${action} of ${serviceTitle(model)}.${root.description === undefined ? "" : ` ${root.description}`}`,
])}${exportedValue(
  requestName(action),
  (local) => code`declare const ${local}: ${our("RequestContract")}<${names.type(root.name)}>;\n`,
)}
${docComment([`Whether ${action} would accept a value as its request.`])}${exportDeclared(guard, code`declare function ${name(guard)}(value: unknown): value is ${names.type(root.name)};\n`)}`,
    ),
  ];
};

/** Emits a contract for each request of one version of a service, an index of them, and one module with all guards. */
export function emitRequests(model: ServiceModel, target: Target): readonly EmittedFile[] {
  const types = new Map(model.requestTypes.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const head = target.head(model.source.requests);
  const commentOn = (modules: string): Code =>
    docComment([`${modules} of ${serviceTitle(model)}, one per action.`]);
  const index = (modules: string, lines: readonly Code[]): Code =>
    code`${commentOn(modules)}${lines.length === 0 ? noExports : lines}`;
  const requests = model.actions.map((action) => {
    const root = types.get(`${action.name}Request`);
    // The model has already checked that it exists.
    if (root === undefined) throw new TypeError(`no ${action.name}Request in ${model.source.requests}`);
    return {
      action,
      from: `./${names.module(action.name)}.js`,
      exported: guardName(action.name),
      shape: requestShape(root, types),
    };
  });
  const contracts = index(
    "The contracts of the requests",
    requests.map(({ action, from }) => exportFrom(requestName(action.name), from)),
  );
  const guards = index(
    "The bare guards of the requests",
    requests.map(({ exported, from }) => exportFrom(exported, from)),
  );
  return below("requests", [
    ...requests.flatMap(({ action, shape }) => emitRequest(model, action, shape, names, target)),
    moduleFile("index.js", head, contracts),
    declarationFile("index.d.ts", head, contracts),
    moduleFile(
      "guards.js",
      head,
      code`${commentOn("The bare guards of the requests")}\n${emitRequestGuards(requests)}`,
    ),
    declarationFile("guards.d.ts", head, guards),
  ]);
}
