import type { CatalogueModel, Classification, Model, TextsModel } from "../../model/model.ts";
import { type Code, code, docComment, header } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";

const map = (entries: readonly Code[]): Code => code`/*@__PURE__*/ new Map([
${entries.map((entry) => code`  ${entry},\n`)}])`;

const classEntry = (key: string, { fault, retry }: Classification): Code =>
  code`[${key}, [${fault}, ${retry}]]`;

const detailEntry = (key: string, { reason, docs }: Classification): Code =>
  docs === undefined
    ? code`[${key}, { reason: ${reason} }]`
    : code`[${key}, { reason: ${reason}, docs: ${docs} }]`;

/** What `isRetryable` needs; kept apart from the words, so that they cost nobody who does not read them. */
const classes = ({ codes, families }: CatalogueModel): Code => code`export const codes = ${map(
  codes.map((each) => classEntry(each.code, each)),
)};

export const families = ${map(families.map((each) => classEntry(each.family, each)))};
`;

const CLASSES_TYPES = code`import type { Classes } from ${"../../../src/catalogue-data.ts"};

${docComment("Fault and retry class by code.")}export declare const codes: Classes;

${docComment("The same for unlisted codes of families whose bare name is no code.")}export declare const families: Classes;
`;

const details = ({ codes, families }: CatalogueModel): Code => code`export const details = ${map([
  ...families.map((each) => detailEntry(each.family, each)),
  ...codes.map((each) => detailEntry(each.code, each)),
])};

export const unreviewed = /*@__PURE__*/ new Set([${codes.filter(({ reviewed }) => !reviewed).map((each) => code`${each.code}, `)}]);
`;

const DETAILS_TYPES = code`import type { Details } from ${"../../../src/catalogue-data.ts"};

${docComment("Reason and documentation by code or family.")}export declare const details: Details;

${docComment("Codes that carry their family's defaults because nobody judged them yet.")}export declare const unreviewed: ReadonlySet<string>;
`;

const texts = ({ language, summaries }: TextsModel): Code => code`export const summaries = ${map(
  summaries.map(([key, summary]) => code`[${key}, ${summary}]`),
)};

export const language = ${language};
`;

const textsTypes = ({
  language,
}: TextsModel): Code => code`${docComment("A sentence by code or family.")}export declare const summaries: ReadonlyMap<string, string>;

export declare const language: ${language};
`;

/** Model in, the generated catalogues and texts of `@tc3-schema/errors` out. */
export function emitErrors({ common }: Model): readonly EmittedFile[] {
  const pair = (name: string, source: string, script: Code, types: Code): EmittedFile[] => [
    { path: `generated/error-codes/common/${name}.js`, text: code`${header(source)}\n${script}`.text },
    { path: `generated/error-codes/common/${name}.d.ts`, text: code`${header(source)}\n${types}`.text },
  ];
  return [
    ...pair("classes", common.source, classes(common), CLASSES_TYPES),
    ...pair("details", common.source, details(common), DETAILS_TYPES),
    ...common.texts.flatMap((each) => pair(each.language, each.source, texts(each), textsTypes(each))),
  ];
}
