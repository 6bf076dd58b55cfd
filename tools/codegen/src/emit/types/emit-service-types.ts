import type { CatalogueModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { type Code, code } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import { declarationFile, type EmittedFile } from "../emitted-file.ts";
import { exportsOfWords, type ServiceNames, serviceNames } from "../service-names.ts";
import type { Target, TypesTarget } from "../target.ts";
import { emitActionList } from "./emit-action-list.ts";
import { emitActionTypes } from "./emit-action-types.ts";
import { emitUnion } from "./emit-code-union.ts";
import { emitTypesIndex, type TypesModule } from "./emit-types-index.ts";
import { usesInt64 } from "./member-type.ts";
import { interfacesOf, type PrintedInterfaces, printInterfaces } from "./print-interfaces.ts";
import { COMMON, imports, importsOfCodes } from "./type-imports.ts";
import { SHARED, typesOfActions } from "./types-of-actions.ts";

/** The statement that makes a text without imports and exports a module. */
const MODULE = code`export {};\n`;

/** The content of a module that declares only interfaces. */
const interfaces = (
  types: readonly ObjectType[],
  printed: PrintedInterfaces,
  names: ServiceNames,
  { int64 }: TypesTarget,
): Code =>
  types.length === 0
    ? MODULE
    : code`${usesInt64(types) ? code`${imports([[names.ours.imported("Int64"), int64]])}\n` : code``}${interfacesOf(types, printed)}${exportsOfWords(types, names)}`;

/** The codes of each action's own list. */
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

/** The content of the module with every code of the service. */
const serviceCodes = (
  catalogue: CatalogueModel,
  of: string,
  names: ServiceNames,
  target: TypesTarget,
): Code => code`${imports(importsOfCodes(names, target))}
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
 * Emits the declarations of one version of a service, for a directory of their own. Each action has a module, so that
 * the compiler reads only that module if a file imports one response.
 */
export async function emitServiceTypes(
  model: ServiceModel,
  { head, types }: Target,
): Promise<readonly EmittedFile[]> {
  const { catalogue, source, requestTypes } = model;
  const [headOfResponses, headOfRequests] = [head(source.responses), head(source.requests)];
  const names = serviceNames(model);
  const { shared, perAction } = typesOfActions(model);
  const codesOf = codesPerAction(catalogue);
  const printed = await printInterfaces([...perAction.flatMap(({ own }) => own), ...shared], names);
  const printedRequests = await printInterfaces(requestTypes, names);
  const modules: readonly TypesModule[] = [
    ...perAction.map(({ action, own }) => [`./${names.module(action.name)}.js`, own] as const),
    ...(shared.length > 0 ? [[SHARED, shared] as const] : []),
    ["./actions.js", []],
    ...(catalogue === undefined ? [] : [["./error-codes.js", []] as const]),
  ];
  return [
    ...perAction.map((each) =>
      declarationFile(
        `${names.module(each.action.name)}.d.ts`,
        headOfResponses,
        emitActionTypes(each, codesOf.get(each.action.name) ?? [], printed, names, types),
      ),
    ),
    declarationFile("actions.d.ts", headOfResponses, emitActionList(model, names)),
    ...(shared.length > 0
      ? [declarationFile("data-types.d.ts", headOfResponses, interfaces(shared, printed, names, types))]
      : []),
    ...(catalogue === undefined
      ? []
      : [
          declarationFile(
            "error-codes.d.ts",
            head(catalogue.source),
            serviceCodes(catalogue, serviceTitle(model), names, types),
          ),
        ]),
    declarationFile("requests.d.ts", headOfRequests, interfaces(requestTypes, printedRequests, names, types)),
    declarationFile("index.d.ts", headOfResponses, emitTypesIndex(model, modules, names)),
    ...(types.esm
      ? [
          declarationFile("index.d.mts", headOfResponses, code`export * from ${"./index.js"};\n`),
          declarationFile("requests.d.mts", headOfRequests, code`export * from ${"./requests.js"};\n`),
        ]
      : []),
  ];
}
