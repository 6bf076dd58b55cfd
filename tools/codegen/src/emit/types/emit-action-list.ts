import type { ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, memberKey, name } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import type { ServiceNames } from "../service-names.ts";
import { imports, list } from "./type-imports.ts";

/** The type that lists the actions of a service: `SmsActions`. */
export const actionsName = (service: string): string =>
  `${service.charAt(0).toUpperCase()}${service.slice(1)}Actions`;

/**
 * Emits the type that lists the actions of a service, with their requests, responses and codes. It is a type alias,
 * because `OfficialClient` takes a record, and an interface is not one.
 */
export function emitActionList(model: ServiceModel, names: ServiceNames): Code {
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
