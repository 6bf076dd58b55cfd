import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { GenerateResult } from "../commands/generate/result.ts";
import { versionOf } from "../schemas/version.ts";

/** A mistake in a file that only descriptions are taken from. The command goes on without them. */
export const leftOutLine = (mistake: Mistake): string =>
  `its descriptions were left out  ${new SchemaError([mistake]).message}`;

/** `cvm 2017-03-12` for `cvm/v20170312`. */
const inWords = (path: string): string => path.split("/").map(versionOf).join(" ");

/** Lines about descriptions that the generated code lacks, though its project asks for them. */
export function docsWarnings({
  undescribed,
  docsMistakes,
}: Pick<GenerateResult, "undescribed" | "docsMistakes">): readonly string[] {
  const lines = docsMistakes.map(leftOutLine);
  if (undescribed.length === 0) return lines;
  return [
    ...lines,
    `no docs directory describes ${undescribed.map(inWords).join(", ")}`,
    'Get the newest definitions there (git pull), or add a clone that has the service to "docs" in tc3.json: tencentcloud-cli has',
    "the services of the edition cn, and tencentcloud-cli-intl-en those of the edition intl.",
  ];
}
