import type { ActionModel, ObjectType, ServiceModel } from "../../../model/model.ts";
import { type Code, code, docComment, jsonLiteral, name } from "../../code.ts";
import type { EmittedFile } from "../../emitted-file.ts";
import { exportedValue } from "../../exported-value.ts";
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
  const file = (to: string, text: Code): EmittedFile => ({
    path: `requests/${to}`,
    text: code`${head(source.requests)}\n${text}`.text,
  });
  const importType = (from: "contracts" | "guards"): Code =>
    code`import type { ${names.imported(root.name)} } from ${validator.requests.types(path, from)};\n`;
  return [
    file(`guards/${module}.js`, emitRequestGuard(guard, shape)),
    file(
      `guards/${module}.d.ts`,
      code`${importType("guards")}
${docComment([`Whether ${action} would accept a value as its request.`])}export declare function ${name(guard)}(value: unknown): value is ${names.type(root.name)};
`,
    ),
    file(
      `${module}.js`,
      code`import { defineRequest } from ${validator.requests.runtime};
import { ${name(guard)} as is } from ${`./guards/${module}.js`};

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

export { contract as ${name(requestName(action))} };
`,
    ),
    file(
      `${module}.d.ts`,
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
  const index = (path: string, what: string, line: (action: string) => Code): EmittedFile => {
    const lines = model.actions.map(({ name: action }) => line(action));
    const about = docComment([`${what} of ${model.service} ${model.version}, one per action.`]);
    return {
      path: `requests/${path}`,
      text: code`${target.head(model.source.requests)}
${about}${
  lines.length === 0
    ? code`export {};
`
    : lines
}`.text,
    };
  };
  const contract = (action: string): Code =>
    code`export { ${name(requestName(action))} } from ${`./${names.module(action)}.js`};
`;
  const guard = (action: string): Code =>
    code`export { ${name(guardName(action))} } from ${`./guards/${names.module(action)}.js`};
`;
  return [
    ...model.actions.flatMap((action) => emitRequest(model, action, types, names, target)),
    ...["index.js", "index.d.ts"].map((path) => index(path, "The contracts of the requests", contract)),
    ...["guards.js", "guards.d.ts"].map((path) => index(path, "The bare guards of the requests", guard)),
  ];
}
