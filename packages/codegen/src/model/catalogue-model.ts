import type {
  CatalogueFile,
  CodeSchema,
  FamilySchema,
  Loaded,
  LoadedCatalogue,
  TextsFile,
} from "../load/files.ts";
import { type Finding, SchemaError } from "../load/schema-error.ts";
import type { CatalogueModel, Classification, CodeModel, FamilyModel, TextsModel } from "./model.ts";
import { byCodeUnit, sortedEntries } from "./order.ts";
import { pointer } from "./pointer.ts";

const classification = (schema: FamilySchema): Classification => ({
  fault: schema["x-fault"],
  retry: schema["x-retry"],
  reason: schema["x-reason"],
  ...(schema["x-docs"] === undefined ? {} : { docs: schema["x-docs"] }),
});

const codeModel = (schema: CodeSchema): CodeModel => ({
  code: schema.const,
  reviewed: schema["x-reviewed"],
  actions: [...(schema["x-actions"] ?? [])].sort(byCodeUnit),
  ...classification(schema),
});

function textsModel({ file, content }: Loaded<TextsFile>, keys: readonly string[]): TextsModel {
  const summaries = keys.flatMap((key) => {
    const summary = Object.hasOwn(content.summaries, key) ? content.summaries[key] : undefined;
    return summary === undefined ? [] : [[key, summary] as const];
  });
  return { source: `schemas/${file}`, language: content.language, summaries };
}

/** Every code that a person reviewed has a summary in every language, and no summary belongs to nothing. */
function textFindings(
  texts: Loaded<TextsFile>,
  keys: readonly string[],
  needed: readonly string[],
): Finding[] {
  const { file, content } = texts;
  const at = (key: string): string => pointer("summaries", key);
  const missing = needed
    .filter((key) => !Object.hasOwn(content.summaries, key))
    .map((key): Finding => ({ file, pointer: at(key), expected: "a summary", received: "nothing" }));
  const orphaned = Object.keys(content.summaries)
    .filter((key) => !keys.includes(key))
    .map(
      (key): Finding => ({
        file,
        pointer: at(key),
        expected: "a code of the catalogue",
        received: "another name",
      }),
    );
  const language = file.endsWith(`.${content.language}.json`)
    ? []
    : [
        {
          file,
          pointer: "/language",
          expected: "the language in the file's name",
          received: content.language,
        },
      ];
  return [...language, ...missing, ...orphaned];
}

const belongsTo = ({
  "x-service": service,
  "x-version": version,
}: CatalogueFile): CatalogueModel["belongsTo"] =>
  service === undefined || version === undefined ? undefined : { service, version };

/** @throws {SchemaError} When a code is listed twice, a source is unknown, or a text is missing or left over. */
export function catalogueModel({ file, content, texts }: LoadedCatalogue): CatalogueModel {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  content.oneOf.forEach((code, index) => {
    if (seen.has(code.const)) {
      findings.push({
        file,
        pointer: pointer("oneOf", index, "const"),
        expected: "each code once",
        received: `${JSON.stringify(code.const)} again`,
      });
    }
    seen.add(code.const);
    if (!Object.hasOwn(content["x-sources"], code["x-source"])) {
      findings.push({
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
  for (const { family } of families) {
    if (!seen.has(family)) continue;
    findings.push({
      file,
      pointer: pointer("x-families", family),
      expected: "a family whose bare name is no code",
      received: `${JSON.stringify(family)}, which oneOf lists`,
      advice: "Unlisted codes of this family take what its bare code says: drop this entry",
    });
  }

  const codes = content.oneOf.map(codeModel).sort((a, b) => byCodeUnit(a.code, b.code));
  const keys = [...families.map(({ family }) => family), ...codes.map(({ code }) => code)];
  const needed = [
    ...families.map(({ family }) => family),
    ...codes.filter(({ reviewed }) => reviewed).map(({ code }) => code),
  ];
  findings.push(...texts.flatMap((each) => textFindings(each, keys, needed)));
  if (findings.length > 0) throw new SchemaError(findings);

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
