import type { CatalogueModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { byCodeUnit } from "../../model/order.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target, TypesTarget } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { emitInterface, usesInt64 } from "./emit-interface.ts";
import { type TypesOfAction, typesOfActions } from "./types-of-actions.ts";

/** The types that several actions answer with. No action is called that. */
const SHARED = "./data-types.js";

const interfaces = (types: readonly ObjectType[], { int64 }: TypesTarget): Code =>
  code`${usesInt64(types) ? code`import type { Int64 } from ${int64};\n\n` : code``}${types.map(
    (type) => code`${emitInterface(type)}\n`,
  )}`;

const COMMON = code`KnownCommonErrorCode`;

/** One line per module. */
function imports(wanted: readonly (readonly [type: string, from: string])[]): Code {
  const modules = [...new Set(wanted.map(([, from]) => from))];
  return code`${modules.map((module) => {
    const [first, ...more] = wanted.filter(([, from]) => from === module).map(([type]) => name(type));
    return code`import type { ${first ?? code``}${more.map((each) => code`, ${each}`)} } from ${module};\n`;
  })}`;
}

const codeImports = ({ common, open }: TypesTarget): readonly (readonly [type: string, from: string])[] => [
  ["KnownCommonErrorCode", common],
  ["Open", open],
];

const names = (types: readonly ObjectType[]): Code => code`{
${types.map((type) => code`  ${name(type.name)},\n`)}}`;

/** What one action answers with, and what it can fail with. */
function actionTypes(
  { action: { name: action }, own, shared, named }: TypesOfAction,
  codes: readonly string[],
  target: TypesTarget,
): Code {
  return code`${imports([...(usesInt64(own) ? [["Int64", target.int64] as const] : []), ...codeImports(target)])}${
    named.length === 0 ? code`` : code`import type ${names(named)} from ${SHARED};\n`
  }
${shared.length === 0 ? code`` : code`export ${names(shared)} from ${SHARED};\n\n`}${own.map(
  (type) => code`${emitInterface(type)}\n`,
)}${emitUnion(`${action}ErrorCode`, codes, {
  description: `What ${action} can fail with: its own codes and the common ones. It grows in minor versions: a switch over it needs a default.`,
  also: COMMON,
})}`;
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
  target: TypesTarget,
): Code => code`${imports(codeImports(target))}
${emitUnion(
  catalogue.name,
  catalogue.codes.map(({ code: each }) => each),
  { description: `Every code that is known of ${of}, and the common ones.`, also: COMMON },
)}`;

/**
 * A type that responses and requests share is exported as responses have it; the form that requests want of it is
 * reached through `requests`.
 */
const requestNames = ({ types, requestTypes }: ServiceModel): readonly string[] => {
  const taken = new Set(types.map((type) => type.name));
  return requestTypes
    .map((type) => type.name)
    .filter((each) => !taken.has(each))
    .sort(byCodeUnit);
};

const index = (
  model: ServiceModel,
  modules: readonly string[],
): Code => code`${docComment([model.description])}${modules.map((module) => code`export * from ${module};\n`)}export {
${requestNames(model).map((each) => code`  ${name(each)},\n`)}} from ${"./requests.js"};

${docComment([
  "Everything that requests are made of, for the types that responses have in another form.",
])}export * as requests from ${"./requests.js"};
`;

/**
 * Model in: one version of a service. Its declarations out, for a directory of their own: a module per action, so that
 * who imports one response makes the compiler read no other.
 */
export function emitServiceTypes(model: ServiceModel, { head, types }: Target): readonly EmittedFile[] {
  const { actions, catalogue, service, source, version } = model;
  const file = (path: string, from: string, text: Code): EmittedFile => ({
    path,
    text: code`${head(from)}\n${text}`.text,
  });
  const { shared, perAction } = typesOfActions(model);
  const codesOf = codesPerAction(catalogue);
  const hasShared = shared.length > 0;
  const modules = [
    ...actions.map((action) => `./${action.name}.js`),
    ...(hasShared ? [SHARED] : []),
    ...(catalogue === undefined ? [] : ["./error-codes.js"]),
  ];
  return [
    ...perAction.map((each) =>
      file(
        `${each.action.name}.d.ts`,
        source.responses,
        actionTypes(each, codesOf.get(each.action.name) ?? [], types),
      ),
    ),
    ...(hasShared ? [file("data-types.d.ts", source.responses, interfaces(shared, types))] : []),
    ...(catalogue === undefined
      ? []
      : [
          file("error-codes.d.ts", catalogue.source, serviceCodes(catalogue, `${service} ${version}`, types)),
        ]),
    file("requests.d.ts", source.requests, interfaces(model.requestTypes, types)),
    file("index.d.ts", source.responses, index(model, modules)),
    ...(types.esm ? [file("index.d.mts", source.responses, code`export * from ${"./index.js"};\n`)] : []),
  ];
}
