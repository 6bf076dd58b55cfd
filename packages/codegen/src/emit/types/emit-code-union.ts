import type { CatalogueModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";

/**
 * Model in: a catalogue. TypeScript out: the closed union of the codes that are known, one per line, and the
 * open union that a response's code has.
 */
export const emitCodeUnion = (catalogue: CatalogueModel): Code => {
  const open = name(catalogue.name);
  const known = name(`Known${catalogue.name}`);
  return code`import type { Open } from ${"../../src/open.js"};

${docComment(`${catalogue.description} It grows in minor versions: a switch over it needs a default.`)}export type ${known} =
${catalogue.codes.map(({ code: each }) => code`  | ${each}\n`)}  ;

${docComment("Any code, known ones suggested.")}export type ${open} = Open<${known}>;
`;
};
