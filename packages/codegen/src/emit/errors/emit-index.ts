import type { CallbacksModel, CatalogueModel, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import type { Target } from "../target.ts";

const pair = (head: Code, script: Code, types: Code): readonly EmittedFile[] => [
  { path: "index.js", text: code`${head}\n${script}`.text },
  { path: "index.d.ts", text: code`${head}\n${types}`.text },
];

/** The modules of a catalogue put together. */
const catalogueObject = (
  exported: string,
  service: string,
  version: string,
): Code => code`export const ${name(exported)} = {
  service: ${service},
  version: ${version},
  codes,
  families,
  details,
  unreviewed,
  actions,
};
`;

const IMPORTS = code`import { actions } from ${"./actions.js"};
import { codes, families } from ${"./classes.js"};
import { details, unreviewed } from ${"./details.js"};
`;

const guardTypes = (guards: readonly { readonly union: string; readonly of: string }[]): Code =>
  code`${guards.map(
    ({ union, of }) =>
      code`
${docComment([`Whether a code is known of ${of}, as the wire spells it: for switches that name every one.`])}export declare const isKnown${name(union)}: (code: string) => code is Known${name(union)};
`,
  )}`;

/** Model in: a service with its catalogue. The module that people import out. */
export function emitServiceIndex(
  { service, version, path, actions, itemMembers }: ServiceModel,
  catalogue: CatalogueModel,
  { head, errors }: Target,
): readonly EmittedFile[] {
  const perAction = actions.map(({ name: action }) => ({ action, union: `${action}ErrorCode`, of: action }));
  const items = itemMembers.length > 0;
  const script = code`import { ${items ? code`itemFailuresIn, ` : code``}knownCodes, knownCodesOf } from ${errors.runtime};
${IMPORTS}
${catalogueObject(service, service, version)}${
  items
    ? code`
export const itemFailures = /*@__PURE__*/ itemFailuresIn(${name(service)}, [${itemMembers.map((member, index) => (index === 0 ? code`${member}` : code`, ${member}`))}]);
`
    : code``
}
export const isKnown${name(catalogue.name)} = /*@__PURE__*/ knownCodes(codes);
${perAction.map(({ action, union }) => code`export const isKnown${name(union)} = /*@__PURE__*/ knownCodesOf(actions, ${action});\n`)}`;
  const all = { union: catalogue.name, of: `${service} ${version}` };
  const unions = [all, ...perAction].map(({ union }) => code`  Known${name(union)},\n`);
  const types = code`import type { Catalogue${items ? code`, ItemFailure` : code``} } from ${errors.runtime};
import type {
${unions}} from ${errors.types(path)};

${docComment([`The error codes of ${service} ${version}, for \`lookup\` and its like.`])}export declare const ${name(service)}: Catalogue;
${
  items
    ? code`
${docComment([
  "Which items of a success failed, and why: each item that has a Code other than Ok. Takes the Response object (outcome.data, or what an official SDK returns) and never throws.",
  `Looks into ${itemMembers.join(", ")}.`,
])}export declare const itemFailures: (body: unknown) => readonly ItemFailure[];
`
    : code``
}${guardTypes([all, ...perAction])}`;
  return pair(head(catalogue.source), script, types);
}

/** Model in: the callbacks of a service. The module that people import out. */
export function emitCallbacksIndex(
  { service, path, catalogue }: CallbacksModel,
  { head, errors }: Target,
): readonly EmittedFile[] {
  const union = catalogue.name;
  const script = code`import { knownCodes } from ${errors.runtime};
${IMPORTS}
${catalogueObject("receipts", service, "callbacks")}
export const isKnown${name(union)} = /*@__PURE__*/ knownCodes(codes, { common: false });
`;
  const types = code`import type { Catalogue } from ${errors.runtime};
import type { Known${name(union)} } from ${errors.types(path)};

${docComment([`The receipt codes that callbacks of ${service} carry, for \`lookup\` and its like.`])}export declare const receipts: Catalogue;
${guardTypes([{ union, of: `the callbacks of ${service}` }])}`;
  return pair(head(catalogue.source), script, types);
}
