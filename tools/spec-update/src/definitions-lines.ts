import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { type Judgement, summaryOf } from "@tc3-schema/spec-diff";
import type { DefinitionsUpdate } from "./steps/definitions.ts";

const services = (judgement: Judgement): readonly string[] =>
  summaryOf(judgement).map(({ title, text }) => `${title}: ${text}`);

/** Returns the changes in the definitions of all services as text for people. */
export function definitionsLines(updated: DefinitionsUpdate | undefined): readonly string[] {
  if (updated === undefined || updated.files.length === 0) return [];
  const { files, judgements, setAside, changesets, records } = updated;
  return [
    `Definitions of all services: ${files.length === 1 ? "1 file" : `${files.length} files`}.`,
    ...Object.entries(judgements).flatMap(([edition, judgement]) => [
      `  Edition ${edition}:`,
      ...services(judgement).map((line) => `    ${line}`),
    ]),
    ...setAside.map(
      ({ edition, path, mistakes }) =>
        `  ${edition} ${path} was set aside and stays unchanged: ${new SchemaError(mistakes).message}`,
    ),
    ...changesets.map((path) => `  Changeset: ${path}`),
    ...records.map((path) => `  Record for the site: ${path}`),
  ];
}
