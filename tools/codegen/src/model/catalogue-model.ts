import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit, sortedEntries } from "@tc3-schema/base/order";
import {
  type CatalogueFile,
  type CodeSchema,
  editionOf,
  type FamilySchema,
  type Loaded,
  type LoadedCatalogue,
  type TextsFile,
} from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import type { CatalogueModel, Classification, CodeModel, FamilyModel, TextsModel } from "./model.ts";

const classification = (schema: FamilySchema): Classification => ({
  fault: schema["x-fault"],
  category: schema["x-category"],
  retry: schema["x-retry"],
  reason: schema["x-reason"],
  ...(schema["x-docs"] === undefined ? {} : { docs: schema["x-docs"] }),
});

const codeModel = (schema: CodeSchema): CodeModel => ({
  code: schema.const,
  ...(schema["x-wait-seconds"] === undefined ? {} : { waitSeconds: schema["x-wait-seconds"] }),
  reviewed: schema["x-reviewed"],
  ...(schema["x-rule"] === undefined ? {} : { rule: schema["x-rule"] }),
  actions: [...(schema["x-actions"] ?? [])].sort(byCodeUnit),
  ...classification(schema),
});

type Pairs = readonly (readonly [key: string, sentence: string])[];

const inOrder = (sentences: Readonly<Record<string, string>>, keys: readonly string[]): Pairs =>
  keys.flatMap((key) => {
    const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
    return sentence === undefined ? [] : [[key, sentence] as const];
  });

const textsModel = ({ file, content }: Loaded<TextsFile>, keys: readonly string[]): TextsModel => ({
  source: `schemas/${file}`,
  language: content.language,
  summaries: inOrder(content.summaries, keys),
  reasons: inOrder(content.reasons ?? {}, keys),
});

/** Finds missing sentences of one kind, and sentences whose code or family does not exist. */
function sentenceMistakes(
  file: string,
  place: "summaries" | "reasons",
  sentences: Readonly<Record<string, string>>,
  keys: readonly string[],
  needed: readonly string[],
): Mistake[] {
  const expected = place === "summaries" ? "a summary" : "a reason";
  const missing = needed
    .filter((key) => !Object.hasOwn(sentences, key))
    .map((key): Mistake => ({ file, pointer: pointer(place, key), expected, received: "nothing" }));
  const orphaned = Object.keys(sentences)
    .filter((key) => !keys.includes(key))
    .map(
      (key): Mistake => ({
        file,
        pointer: pointer(place, key),
        expected: "a code of the catalogue",
        received: "another name",
      }),
    );
  return [...missing, ...orphaned];
}

/** Whether a person judged this code alone. A code that a rule judged has no summary. */
const isJudgedAlone = (code: CodeSchema): boolean => code["x-reviewed"] && code["x-rule"] === undefined;

/**
 * Checks that every code that a person judged alone has a summary and a reason in every language, and that every
 * sentence belongs to a code or a family.
 */
function textMistakes(
  { file, content }: Loaded<TextsFile>,
  keys: readonly string[],
  needed: readonly string[],
): Mistake[] {
  const { language, summaries, reasons } = content;
  const mistake = (member: string, expected: string, received: string): Mistake => ({
    file,
    pointer: pointer(member),
    expected,
    received,
  });
  return [
    ...(file.endsWith(`.${language}.json`)
      ? []
      : [mistake("language", "the language in the file's name", language)]),
    ...sentenceMistakes(file, "summaries", summaries, keys, needed),
    ...(language === "en"
      ? reasons === undefined
        ? []
        : [mistake("reasons", "no reasons: the English ones are x-reason in the catalogue", "reasons")]
      : sentenceMistakes(file, "reasons", reasons ?? {}, keys, needed)),
  ];
}

/** Checks that the judgements on one code agree with each other. */
function judgementMistakes(
  file: string,
  at: readonly (string | number)[],
  schema: FamilySchema & Partial<CodeSchema>,
): Mistake[] {
  const { "x-fault": fault, "x-category": category, "x-retry": retry, "x-wait-seconds": wait } = schema;
  const mistake = (member: string, expected: string, received: string): Mistake => ({
    file,
    pointer: pointer(...at, member),
    expected,
    received,
  });
  return [
    ...((fault === "none") === (category === "none")
      ? []
      : [
          mistake(
            "x-category",
            "the category none exactly if the fault is none",
            `${category} with ${fault}`,
          ),
        ]),
    ...((fault === "server") === (category === "platform")
      ? []
      : [
          mistake(
            "x-category",
            "the category platform exactly if the fault is server",
            `${category} with ${fault}`,
          ),
        ]),
    ...(wait === undefined || retry === "throttle" || retry === "wait"
      ? []
      : [mistake("x-wait-seconds", "seconds only if x-retry is throttle or wait", `${wait} with ${retry}`)]),
  ];
}

const belongsTo = (content: CatalogueFile): CatalogueModel["belongsTo"] => {
  const { "x-service": service, "x-version": version } = content;
  return service === undefined || version === undefined
    ? undefined
    : { edition: editionOf(content), service, version };
};

/**
 * @throws {SchemaError} If a code is listed twice or contradicts itself, a source is unknown, or a text is missing or
 * belongs to no code.
 */
export function catalogueModel({ file, content, texts }: LoadedCatalogue): CatalogueModel {
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  content.oneOf.forEach((code, index) => {
    if (seen.has(code.const)) {
      mistakes.push({
        file,
        pointer: pointer("oneOf", index, "const"),
        expected: "each code once",
        received: `${JSON.stringify(code.const)} again`,
      });
    }
    seen.add(code.const);
    mistakes.push(...judgementMistakes(file, ["oneOf", index], code));
    if (!Object.hasOwn(content["x-sources"], code["x-source"])) {
      mistakes.push({
        file,
        pointer: pointer("oneOf", index, "x-source"),
        expected: `one of ${Object.keys(content["x-sources"]).join(", ")}`,
        received: JSON.stringify(code["x-source"]),
      });
    }
  });

  const families = sortedEntries(content["x-families"] ?? {}).map(
    ([family, schema]): FamilyModel => ({ family, ...classification(schema) }),
  );
  for (const [family, schema] of Object.entries(content["x-families"] ?? {})) {
    mistakes.push(...judgementMistakes(file, ["x-families", family], schema));
  }
  for (const { family } of families) {
    if (!seen.has(family)) continue;
    mistakes.push({
      file,
      pointer: pointer("x-families", family),
      expected: "a family whose bare name is not a code",
      received: `${JSON.stringify(family)}, which oneOf lists`,
      advice: "Unlisted codes of this family take what its bare code says: drop this entry",
    });
  }

  const codes = content.oneOf.map(codeModel).sort((a, b) => byCodeUnit(a.code, b.code));
  const keys = [...families.map(({ family }) => family), ...codes.map(({ code }) => code)];
  const needed = [
    ...families.map(({ family }) => family),
    ...content.oneOf.filter(isJudgedAlone).map((code) => code.const),
  ];
  mistakes.push(...texts.flatMap((each) => textMistakes(each, keys, needed)));
  if (mistakes.length > 0) throw new SchemaError(mistakes);

  return {
    source: `schemas/${file}`,
    belongsTo: belongsTo(content),
    name: content.title,
    description: content.description,
    codes,
    families,
    texts: texts.map((each) => textsModel(each, keys)),
  };
}
