import { byCodeUnit } from "@tc3-schema/base/order";
import type {
  CallbacksModel,
  CatalogueModel,
  FailureSchema,
  ItemRecords,
  ServiceModel,
} from "../../model/model.ts";
import { type Code, code, docComment, joined, name } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportDeclared, exportedValue, type Imported, importOf } from "../module.ts";
import { type CodeNames, localValue, ours } from "../names.ts";
import { oursBeside, serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";

const pair = (head: Code, script: Code, types: Code): readonly EmittedFile[] => [
  moduleFile("index.js", head, script),
  declarationFile("index.d.ts", head, types),
];

/** The exports of a catalogue's modules. If a service has the name of one of them, our name is changed here. */
const partsBeside = (service: string) => {
  const { use } = oursBeside(new Set([service]));
  const imported = (part: string): Imported => [part, use(part)];
  const member = (part: string): Code =>
    use(part).text === part ? use(part) : code`${name(part)}: ${use(part)}`;
  return {
    use,
    imports: [
      importOf([imported("actions")], "./actions.js"),
      importOf([imported("codes"), imported("families")], "./classes.js"),
      importOf([imported("details"), imported("unreviewed")], "./details.js"),
    ],
    members: code`${["codes", "families", "details", "unreviewed", "actions"].map((part) => code`  ${member(part)},\n`)}`,
  };
};

/** The object that joins the modules of a catalogue. */
const catalogueObject = (exported: string, service: string, version: string, members: Code): Code =>
  exportedValue(
    exported,
    (local) => code`const ${local} = {
  service: ${service},
  version: ${version},
${members}};
`,
  );

/** The guard of a union of codes. */
const guardOf = ({ known }: CodeNames, guard: Code): Code =>
  exportDeclared(`is${known}`, code`const is${name(known)} = /*@__PURE__*/ ${guard};\n`);

interface Guarded {
  readonly union: CodeNames;
  /** The action or the service whose codes the guard knows. */
  readonly of: string;
}

const guardTypes = (guards: readonly Guarded[]): Code =>
  code`${guards.map(
    ({ union, of }) =>
      code`
${docComment([`Whether a code is known for ${of}, as the wire spells it. For a switch that names every code.`])}export declare const is${name(union.known)}: (code: string) => code is ${name(union.known)};
`,
  )}`;

/** One way in which the items of a member fail. */
const recordFailure = (member: string, { when, is, code: reason }: FailureSchema, catalogue: string): Code =>
  code`  { in: ${member}, when: ${when}, is: ${is}, code: ${reason}, catalogue: ${name(catalogue)} },\n`;

/** The sentence in the comment of `itemFailures` that says which items failed. */
function howItemsFail(members: readonly string[], records: readonly ItemRecords[]): string {
  const byStatus = records.flatMap(({ member, failures }) =>
    failures.map(({ when, is, code: reason }) => `each of ${member} whose ${when} is ${is} (why: ${reason})`),
  );
  return [...(members.length > 0 ? ["each item that has a Code other than Ok"] : []), ...byStatus].join(", ");
}

/** Emits the module that users import for a service with its catalogue. */
export function emitServiceIndex(
  model: ServiceModel,
  catalogue: CatalogueModel,
  { head, errors }: Target,
): readonly EmittedFile[] {
  const { service, version, path, actions, itemMembers, itemRecords } = model;
  const names = serviceNames(model);
  const parts = partsBeside(service);
  const perAction = actions.map(({ name: action }) => ({ action, union: names.codesOf(action), of: action }));
  const items = itemMembers.length + itemRecords.length > 0;
  const own = localValue(service);
  const receipts = ours("receipts", new Set([own]));
  const records = itemRecords.flatMap(({ member, failures }) =>
    failures.map((failure) => recordFailure(member, failure, failure.codes === "receipts" ? receipts : own)),
  );
  const readsReceipts = itemRecords.some(({ failures }) =>
    failures.some(({ codes }) => codes === "receipts"),
  );
  const script = code`${importOf([...(items ? ["itemFailuresIn"] : []), "knownCodes", "knownCodesOf"], errors.runtime)}${
    readsReceipts ? importOf([["receipts", name(receipts)]], errors.receipts(service)) : code``
  }${parts.imports}
${catalogueObject(service, service, version, parts.members)}${
  items
    ? code`\n${exportDeclared(
        "itemFailures",
        code`const itemFailures = /*@__PURE__*/ itemFailuresIn(${name(own)}, [${joined(itemMembers, code`, `)}]${records.length === 0 ? code`` : code`, [\n${records}]`});\n`,
      )}`
    : code``
}
${guardOf(names.catalogue, code`knownCodes(${parts.use("codes")})`)}${perAction.map(({ action, union }) => guardOf(union, code`knownCodesOf(${parts.use("actions")}, ${action})`))}`;
  const title = serviceTitle(model);
  const all = { union: names.catalogue, of: title };
  const unions = [all, ...perAction].map(({ union }) => code`  ${name(union.known)},\n`);
  const types = code`import type { Catalogue${items ? code`, ItemFailure` : code``} } from ${errors.runtime};
import type {
${unions}} from ${errors.types(path)};

${docComment([`The error codes of ${title}. Pass it to \`lookup\` and the other functions.`])}${exportedValue(service, (local) => code`declare const ${local}: Catalogue;\n`)}${
  items
    ? code`
${docComment([
  `Returns the items of a success that failed: ${howItemsFail(itemMembers, itemRecords)}. Takes the Response object (outcome.data, or the result of an official SDK). Never throws.`,
  `Reads ${[...itemMembers, ...itemRecords.map(({ member }) => member)].sort(byCodeUnit).join(", ")}.`,
])}export declare const itemFailures: (body: unknown) => readonly ItemFailure[];
`
    : code``
}${guardTypes([all, ...perAction])}`;
  return pair(head(catalogue.source), script, types);
}

/** Emits the module that users import for the callbacks of a service. */
export function emitCallbacksIndex(model: CallbacksModel, { head, errors }: Target): readonly EmittedFile[] {
  const { service, path, catalogue } = model;
  const union = serviceNames(model).catalogue;
  const parts = partsBeside("receipts");
  const script = code`${importOf(["knownCodes"], errors.runtime)}${parts.imports}
${catalogueObject("receipts", service, "callbacks", parts.members)}
${guardOf(union, code`knownCodes(codes, { common: false })`)}`;
  const types = code`import type { Catalogue } from ${errors.runtime};
import type { ${name(union.known)} } from ${errors.types(path)};

${docComment([`The receipt codes in callbacks of ${service}. Pass it to \`lookup\` and the other functions.`])}export declare const receipts: Catalogue;
${guardTypes([{ union, of: `a callback of ${service}` }])}`;
  return pair(head(catalogue.source), script, types);
}
