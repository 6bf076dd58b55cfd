import type { ActionModel, ObjectType, ServiceModel } from "../../../model/model.ts";
import { type Code, code, docComment, jsonLiteral, name } from "../../code.ts";
import { below, declarationFile, type EmittedFile, moduleFile } from "../../emitted-file.ts";
import { exportDeclared, exportedValue, exportFrom, exportOf, importOf, noExports } from "../../module.ts";
import { oursBeside, type ServiceNames, serviceNames } from "../../service-names.ts";
import type { Target } from "../../target.ts";
import { inherits } from "../emit-contract.ts";
import { emitReport } from "../emit-report.ts";
import { contractName } from "../emit-service.ts";
import { declaredRequest } from "./declared-request.ts";
import { emitRequestGuard } from "./emit-request-guard.ts";
import { requestSchema } from "./request-schema.ts";
import { allTypes, type RequestShape, requestShape } from "./request-shape.ts";

const requestName = (action: string): string => `${contractName(action)}Request`;

const guardName = (action: string): string => `is${action}Request`;

/** The names of all parameters, each once. */
const namesRead = (shape: RequestShape): readonly string[] => [
  ...new Set(allTypes(shape).flatMap(({ members }) => members.map((member) => member.name))),
];

const emitRequest = (
  { service, version, path, source }: ServiceModel,
  { name: action }: ActionModel,
  types: ReadonlyMap<string, ObjectType>,
  names: ServiceNames,
  { head, validator }: Target,
): readonly EmittedFile[] => {
  const root = types.get(`${action}Request`);
  // The model has already checked that it exists.
  if (root === undefined) throw new TypeError(`no ${action}Request in ${source.requests}`);
  const shape = requestShape(root, types);
  const module = names.module(action);
  const guard = guardName(action);
  const { use: our, imported } = oursBeside(new Set([root.name]));
  const top = head(source.requests);
  const importType = (from: "contracts" | "guards"): Code =>
    code`import type { ${names.imported(root.name)} } from ${validator.requests.types(path, from)};\n`;
  return [
    moduleFile(`guards/${module}.js`, top, emitRequestGuard(guard, shape)),
    declarationFile(
      `guards/${module}.d.ts`,
      top,
      code`${importType("guards")}
${docComment([`Whether ${action} would accept a value as its request.`])}${exportDeclared(guard, code`declare function ${name(guard)}(value: unknown): value is ${names.type(root.name)};\n`)}`,
    ),
    moduleFile(
      `${module}.js`,
      top,
      code`${importOf(["defineRequest"], validator.requests.runtime)}${importOf([[guard, code`is`]], `./guards/${module}.js`)}
${inherits(namesRead(shape))}
${emitReport(requestSchema(shape), "body")}
const contract = /*@__PURE__*/ defineRequest({
  service: ${service},
  version: ${version},
  action: ${action},
  is,
  inherits,
  report,
  request: ${jsonLiteral(declaredRequest(shape), "  ")},
});

${exportOf(code`contract`, requestName(action))}`,
    ),
    declarationFile(
      `${module}.d.ts`,
      top,
      code`import type { ${imported("RequestContract")} } from ${"@tc3-schema/types"};
${importType("contracts")}
${docComment([
  `The contract for requests of ${action} of ${service} ${version}.${root.description === undefined ? "" : ` ${root.description}`}`,
])}${exportedValue(
  requestName(action),
  (local) => code`declare const ${local}: ${our("RequestContract")}<${names.type(root.name)}>;\n`,
)}`,
    ),
  ];
};

/** Emits a contract and a guard for each request of one version of a service, and an index of each. */
export function emitRequests(model: ServiceModel, target: Target): readonly EmittedFile[] {
  const types = new Map(model.requestTypes.map((type) => [type.name, type]));
  const names = serviceNames(model);
  const head = target.head(model.source.requests);
  const index = (what: string, lines: readonly Code[]): Code =>
    code`${docComment([`${what} of ${model.service} ${model.version}, one per action.`])}${lines.length === 0 ? noExports : lines}`;
  const contracts = index(
    "The contracts of the requests",
    model.actions.map(({ name: action }) => exportFrom(requestName(action), `./${names.module(action)}.js`)),
  );
  const guards = index(
    "The bare guards of the requests",
    model.actions.map(({ name: action }) =>
      exportFrom(guardName(action), `./guards/${names.module(action)}.js`),
    ),
  );
  return below("requests", [
    ...model.actions.flatMap((action) => emitRequest(model, action, types, names, target)),
    moduleFile("index.js", head, contracts),
    declarationFile("index.d.ts", head, contracts),
    moduleFile("guards.js", head, guards),
    declarationFile("guards.d.ts", head, guards),
  ]);
}
