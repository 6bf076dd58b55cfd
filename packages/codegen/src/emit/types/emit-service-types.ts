import type { ObjectType, ServiceModel } from "../../model/model.ts";
import { byCodeUnit } from "../../model/order.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target, TypesTarget } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { emitInterface, usesInt64 } from "./emit-interface.ts";

const interfaces = (types: readonly ObjectType[], { int64 }: TypesTarget): Code =>
  code`${usesInt64(types) ? code`import type { Int64 } from ${int64};\n\n` : code``}${types.map(
    (type) => code`${emitInterface(type)}\n`,
  )}`;

const COMMON = code`KnownCommonErrorCode`;

/** Per action: its own codes and the common ones; then those of the whole service. */
function errorCodes(
  { actions, catalogue, service, version }: ServiceModel,
  { common, open }: TypesTarget,
): Code {
  const codes = catalogue?.codes ?? [];
  const perAction = actions.map(
    ({ name: action }) =>
      code`${emitUnion(
        `${action}ErrorCode`,
        codes.filter(({ actions: listed }) => listed.includes(action)).map(({ code: each }) => each),
        {
          description: `What ${action} can fail with: its own codes and the common ones. It grows in minor versions: a switch over it needs a default.`,
          also: COMMON,
        },
      )}\n`,
  );
  const all =
    catalogue === undefined
      ? code``
      : emitUnion(
          catalogue.name,
          codes.map(({ code: each }) => each),
          {
            description: `Every code that is known of ${service} ${version}, and the common ones.`,
            also: COMMON,
          },
        );
  return code`import type { KnownCommonErrorCode } from ${common};
import type { Open } from ${open};

${perAction}${all}`;
}

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
): Code => code`${docComment([model.description])}export * from ${"./responses.js"};
export * from ${"./error-codes.js"};
export {
${requestNames(model).map((each) => code`  ${name(each)},\n`)}} from ${"./requests.js"};

${docComment([
  "Everything that requests are made of, for the types that responses have in another form.",
])}export * as requests from ${"./requests.js"};
`;

/** Model in: one version of a service. Its declarations out, for a directory of their own. */
export function emitServiceTypes(model: ServiceModel, { head, types }: Target): readonly EmittedFile[] {
  const file = (path: string, source: string, text: Code): EmittedFile => ({
    path,
    text: code`${head(source)}\n${text}`.text,
  });
  const { responses, requests } = model.source;
  return [
    file("responses.d.ts", responses, interfaces(model.types, types)),
    file("requests.d.ts", requests, interfaces(model.requestTypes, types)),
    file("error-codes.d.ts", model.catalogue?.source ?? responses, errorCodes(model, types)),
    file("index.d.ts", responses, index(model)),
    ...(types.esm ? [file("index.d.mts", responses, code`export * from ${"./index.js"};\n`)] : []),
  ];
}
