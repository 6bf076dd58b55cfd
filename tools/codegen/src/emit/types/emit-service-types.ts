import { byCodeUnit } from "@tc3-schema/base/order";
import type { CatalogueModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, memberKey, name } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { exportsOfWords, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target, TypesTarget } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { usesInt64 } from "./member-type.ts";
import { printInterfaces } from "./print-interfaces.ts";
import { type TypesOfAction, typesOfActions } from "./types-of-actions.ts";

/** The module of the types that several actions use in their answers. No action has this name. */
const SHARED = "./data-types.js";

/** The statement that makes a text without imports and exports a module. */
const MODULE = code`export {};\n`;

/** Interfaces by the name of their type. */
type Printed = ReadonlyMap<string, Code>;

const interfacesOf = (types: readonly ObjectType[], printed: Printed): readonly Code[] =>
  types.flatMap(({ name: each }) => {
    const found = printed.get(each);
    if (found === undefined) throw new TypeError(`${JSON.stringify(each)} was not printed`);
    return code`${found}\n`;
  });

const interfaces = (
  types: readonly ObjectType[],
  printed: Printed,
  names: ServiceNames,
  { int64 }: TypesTarget,
): Code =>
  types.length === 0
    ? MODULE
    : code`${usesInt64(types) ? code`${imports([[names.ours.imported("Int64"), int64]])}\n` : code``}${interfacesOf(types, printed)}${exportsOfWords(types, names)}`;

const COMMON = "KnownCommonErrorCode";

/** One line per module. */
function imports(wanted: readonly (readonly [type: Code, from: string])[]): Code {
  const modules = [...new Set(wanted.map(([, from]) => from))];
  return code`${modules.map((module) => {
    const [first, ...more] = wanted.filter(([, from]) => from === module).map(([type]) => type);
    return code`import type { ${first ?? code``}${more.map((each) => code`, ${each}`)} } from ${module};\n`;
  })}`;
}

const codeImports = (
  names: ServiceNames,
  { common, open }: TypesTarget,
): readonly (readonly [type: Code, from: string])[] => [
  [names.ours.imported(COMMON), common],
  [names.ours.imported("Open"), open],
];

/** The names in the braces of an import or an export, one per line. */
export const list = (names: readonly Code[]): Code => code`{
${names.map((each) => code`  ${each},\n`)}}`;

/** The types of the answer of one action, and the unions of its codes. */
function actionTypes(
  { action: { name: action }, own, shared, named }: TypesOfAction,
  codes: readonly string[],
  printed: Printed,
  names: ServiceNames,
  target: TypesTarget,
): Code {
  const int64 = usesInt64(own) ? [[names.ours.imported("Int64"), target.int64] as const] : [];
  const importsShared =
    named.length === 0
      ? code``
      : code`import type ${list(named.map((type) => names.imported(type.name)))} from ${SHARED};\n`;
  const exportsShared =
    shared.length === 0
      ? code``
      : code`export ${list(shared.map((type) => name(type.name)))} from ${SHARED};\n\n`;
  return code`${imports([...int64, ...codeImports(names, target)])}${importsShared}
${exportsShared}${interfacesOf(own, printed)}${emitUnion(names.codesOf(action), codes, {
  description: `The codes of ${action}'s failures: its own and the common ones. Minor versions add codes, so a switch over them needs a default.`,
  also: names.ours.use(COMMON),
  by: names.ours.use("Open"),
})}${exportsOfWords(own, names)}`;
}

function codesPerAction(catalogue: CatalogueModel | undefined): ReadonlyMap<string, readonly string[]> {
  const perAction = new Map<string, string[]>();
  for (const { code: each, actions } of catalogue?.codes ?? []) {
    for (const action of actions) {
      const codes = perAction.get(action);
      if (codes === undefined) perAction.set(action, [each]);
      else codes.push(each);
    }
  }
  return perAction;
}

/** Every code of the service. */
const serviceCodes = (
  catalogue: CatalogueModel,
  of: string,
  names: ServiceNames,
  target: TypesTarget,
): Code => code`${imports(codeImports(names, target))}
${emitUnion(
  names.catalogue,
  catalogue.codes.map(({ code: each }) => each),
  {
    description: `All known codes of ${of}, and the common ones.`,
    also: names.ours.use(COMMON),
    by: names.ours.use("Open"),
  },
)}`;

/**
 * The names of the request types to export. A type that responses and requests share is exported in the form of
 * responses. Its form in requests is reached through `requests`.
 */
const requestNames = ({ types, requestTypes }: ServiceModel): readonly string[] => {
  const taken = new Set(types.map((type) => type.name));
  return requestTypes
    .map((type) => type.name)
    .filter((each) => !taken.has(each))
    .sort(byCodeUnit);
};

/** Whether a type is called `default`. `export *` leaves out that name only. */
const hasDefault = (types: readonly ObjectType[]): boolean => types.some((type) => type.name === "default");

const index = (
  model: ServiceModel,
  modules: readonly (readonly [module: string, types: readonly ObjectType[]])[],
  names: ServiceNames,
): Code => code`${docComment([model.description])}${modules.map(
  ([module, types]) =>
    code`export * from ${module};\n${hasDefault(types) ? code`export { default } from ${module};\n` : code``}`,
)}export {
${requestNames(model).map((each) => code`  ${name(each)},\n`)}} from ${"./requests.js"};

${docComment([
  "All types of requests. Some of them have another form in responses.",
])}export * as ${names.ours.use("requests")} from ${"./requests.js"};
`;

/** The type that lists the actions of a service: `SmsActions`. */
export const actionsName = (service: string): string =>
  `${service
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    .replace(/^(?=\d)/, "_")}Actions`;

/** It is a type alias, because `OfficialClient` takes a record, and an interface is not one. */
function actionList(model: ServiceModel, names: ServiceNames): Code {
  const { actions, service } = model;
  const all = names.ours.use(actionsName(service));
  const ofAction = actions.map(({ name: action, response }) => ({
    action,
    from: `./${names.module(action)}.js`,
    request: `${action}Request`,
    response: response.name,
    known: names.codesOf(action).known,
  }));
  const requests =
    actions.length === 0
      ? code``
      : code`import type ${list(ofAction.map(({ request }) => names.imported(request)))} from ${"./requests.js"};\n`;
  return code`${imports(
    ofAction.flatMap(({ from, response, known }) => [
      [name(known), from] as const,
      [names.imported(response), from] as const,
    ]),
  )}${requests}
${docComment([
  `The calls of ${serviceTitle(model)}. OfficialClient<${all.text}> is a client of the official SDK with these types.`,
])}export type ${all} = {
${ofAction.map(
  ({ action, request, response, known }) => code`  ${memberKey(action)}: {
    request: ${names.type(request)};
    response: ${names.type(response)};
    code: ${name(known)};
  };
`,
)}};
`;
}

/**
 * Emits the declarations of one version of a service, for a directory of their own. Each action has a module, so that
 * the compiler reads only that module if a file imports one response.
 */
export async function emitServiceTypes(
  model: ServiceModel,
  { head, types }: Target,
): Promise<readonly EmittedFile[]> {
  const { catalogue, source } = model;
  const file = (path: string, from: string, text: Code): EmittedFile => ({
    path,
    text: code`${head(from)}\n${text}`.text,
  });
  const names = serviceNames(model);
  const { shared, perAction } = typesOfActions(model);
  const codesOf = codesPerAction(catalogue);
  const printed = await printInterfaces([...perAction.flatMap(({ own }) => own), ...shared], names);
  const printedRequests = await printInterfaces(model.requestTypes, names);
  const hasShared = shared.length > 0;
  const modules = [
    ...perAction.map(({ action, own }) => [`./${names.module(action.name)}.js`, own] as const),
    ...(hasShared ? [[SHARED, shared] as const] : []),
    ["./actions.js", []] as const,
    ...(catalogue === undefined ? [] : [["./error-codes.js", []] as const]),
  ];
  return [
    ...perAction.map((each) =>
      file(
        `${names.module(each.action.name)}.d.ts`,
        source.responses,
        actionTypes(each, codesOf.get(each.action.name) ?? [], printed, names, types),
      ),
    ),
    file("actions.d.ts", source.responses, actionList(model, names)),
    ...(hasShared
      ? [file("data-types.d.ts", source.responses, interfaces(shared, printed, names, types))]
      : []),
    ...(catalogue === undefined
      ? []
      : [
          file(
            "error-codes.d.ts",
            catalogue.source,
            serviceCodes(catalogue, serviceTitle(model), names, types),
          ),
        ]),
    file("requests.d.ts", source.requests, interfaces(model.requestTypes, printedRequests, names, types)),
    file("index.d.ts", source.responses, index(model, modules, names)),
    ...(types.esm
      ? [
          file("index.d.mts", source.responses, code`export * from ${"./index.js"};\n`),
          file("requests.d.mts", source.requests, code`export * from ${"./requests.js"};\n`),
        ]
      : []),
  ];
}
