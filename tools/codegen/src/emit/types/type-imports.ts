import { type Code, code, joined } from "../code.ts";
import type { ServiceNames } from "../service-names.ts";
import type { TypesTarget } from "../target.ts";

/** The names in the braces of an import or an export, one per line. */
export const list = (names: readonly Code[]): Code => code`{
${names.map((each) => code`  ${each},\n`)}}`;

/** A type, and the module that it is imported from. */
export type ImportedType = readonly [type: Code, from: string];

/** Imports types, with one line per module. */
export function imports(wanted: readonly ImportedType[]): Code {
  const modules = [...new Set(wanted.map(([, from]) => from))];
  return code`${modules.map((module) => {
    const types = wanted.filter(([, from]) => from === module).map(([type]) => type);
    return code`import type { ${joined(types, code`, `)} } from ${module};\n`;
  })}`;
}

/** The type of the codes that every action can fail with. */
export const COMMON = "KnownCommonErrorCode";

/** The types that a union of codes needs. */
export const importsOfCodes = (
  { ours }: ServiceNames,
  { common, open }: TypesTarget,
): readonly ImportedType[] => [
  [ours.imported(COMMON), common],
  [ours.imported("Open"), open],
];
