import type { CatalogueModel, Classification, CodeModel, TextsModel } from "../../model/model.ts";
import { type Code, code, docComment, joined, name } from "../code.ts";
import { serviceTitle } from "../edition-words.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportDeclared, importOf } from "../module.ts";
import type { Target } from "../target.ts";

const map = (entries: readonly Code[]): Code => code`/*@__PURE__*/ new Map([
${entries.map((entry) => code`  ${entry},\n`)}])`;

const classEntry = (
  key: string,
  { fault, category, retry, waitSeconds }: Classification & Pick<CodeModel, "waitSeconds">,
): Code =>
  waitSeconds === undefined
    ? code`[${key}, [${fault}, ${category}, ${retry}]]`
    : code`[${key}, [${fault}, ${category}, ${retry}, ${waitSeconds}]]`;

const detailEntry = (key: string, { reason, docs }: Classification): Code =>
  docs === undefined
    ? code`[${key}, { reason: ${reason} }]`
    : code`[${key}, { reason: ${reason}, docs: ${docs} }]`;

/** The part that `isRetryable` needs. Reasons are in another module, so that only code that reads them loads them. */
const classes = ({ codes, families }: CatalogueModel): Code => code`${exportDeclared(
  "codes",
  code`const codes = ${map(codes.map((each) => classEntry(each.code, each)))};\n`,
)}
${exportDeclared("families", code`const families = ${map(families.map((each) => classEntry(each.family, each)))};\n`)}`;

const classesTypes = (runtime: string): Code => code`import type { Classes } from ${runtime};

${docComment(["Fault, category and retry class by code, and the seconds to wait if a window is known."])}export declare const codes: Classes;

${docComment(["The same for families whose bare name is not a code."])}export declare const families: Classes;
`;

const details = ({ codes, families }: CatalogueModel): Code => code`${exportDeclared(
  "details",
  code`const details = ${map([
    ...families.map((each) => detailEntry(each.family, each)),
    ...codes.map((each) => detailEntry(each.code, each)),
  ])};\n`,
)}
${exportDeclared("unreviewed", code`const unreviewed = /*@__PURE__*/ new Set([${codes.filter(({ reviewed }) => !reviewed).map((each) => code`${each.code}, `)}]);\n`)}`;

const detailsTypes = (runtime: string): Code => code`import type { Details } from ${runtime};

${docComment(["The reason of the retry class and a page to read, by code or family."])}export declare const details: Details;

${docComment(["The codes that nobody has judged yet. They have the defaults of their family."])}export declare const unreviewed: ReadonlySet<string>;
`;

const actions = ({ codes }: CatalogueModel): Code =>
  exportDeclared(
    "actions",
    code`const actions = ${map(
      codes
        .filter((each) => each.actions.length > 0)
        .map((each) => code`[${each.code}, [${joined(each.actions, code`, `)}]]`),
    )};\n`,
  );

const actionsTypes = (runtime: string): Code => code`import type { Actions } from ${runtime};

${docComment(["The actions whose own lists have a code."])}export declare const actions: Actions;
`;

/** English texts take the reasons from the catalogue, so that a bundle of both has them only once. */
const texts = ({ language, summaries, reasons }: TextsModel): Code => {
  const object = (theReasons: Code): Code =>
    exportDeclared(
      language,
      code`const ${name(language)} = {
  language: ${language},
  summaries: ${map(summaries.map(([key, summary]) => code`[${key}, ${summary}]`))},
  reasons: ${theReasons},
};
`,
    );
  return language === "en"
    ? code`${importOf(["details"], "./details.js")}\n${object(code`details`)}`
    : object(map(reasons.map(([key, reason]) => code`[${key}, { reason: ${reason} }]`)));
};

const whose = ({ belongsTo }: CatalogueModel): string =>
  belongsTo === undefined ? "the common codes" : `the codes of ${serviceTitle(belongsTo)}`;

const LANGUAGES = { en: "English", zh: "Chinese" };

const textsTypes = (
  { language }: TextsModel,
  catalogue: CatalogueModel,
  runtime: string,
): Code => code`import type { Texts } from ${runtime};

${docComment([`Summaries of ${whose(catalogue)} and the reasons of their retry classes, in ${LANGUAGES[language]}.`])}export declare const ${name(language)}: Texts;
`;

/**
 * Emits the modules of a catalogue: one for the classes, one for the reasons, and one for the texts of each language.
 *
 * @param runtime The module that the types are imported from.
 */
export function emitCatalogue(
  catalogue: CatalogueModel,
  { head }: Target,
  runtime: string,
): readonly EmittedFile[] {
  const pair = (file: string, source: string, script: Code, types: Code): EmittedFile[] => [
    moduleFile(`${file}.js`, head(source), script),
    declarationFile(`${file}.d.ts`, head(source), types),
  ];
  const { source } = catalogue;
  return [
    ...pair("classes", source, classes(catalogue), classesTypes(runtime)),
    ...pair("details", source, details(catalogue), detailsTypes(runtime)),
    ...(catalogue.belongsTo === undefined
      ? []
      : pair("actions", source, actions(catalogue), actionsTypes(runtime))),
    ...catalogue.texts.flatMap((each) =>
      pair(each.language, each.source, texts(each), textsTypes(each, catalogue, runtime)),
    ),
  ];
}
