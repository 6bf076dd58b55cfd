import type { CatalogueModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";

/** The closed union of some codes, one per line, and the open one that a response's code has. */
export const emitUnion = (
  title: string,
  codes: readonly string[],
  { description, also }: { readonly description: string; readonly also?: Code },
): Code => {
  const open = name(title);
  const known = name(`Known${title}`);
  const branches = [...(also === undefined ? [] : [also]), ...codes.map((each) => code`${each}`)];
  const [only, ...more] = branches;
  const union =
    only !== undefined && more.length === 0
      ? code` ${only};`
      : code`\n${branches.map((branch) => code`  | ${branch}\n`)}  ;`;
  return code`${docComment([description])}export type ${known} =${union}

${docComment(["Any code, known ones suggested."])}export type ${open} = Open<${known}>;
`;
};

/** Model in: a catalogue. TypeScript out: its two unions. */
export const emitCodeUnion = (
  catalogue: CatalogueModel,
  open: string,
): Code => code`import type { Open } from ${open};

${emitUnion(
  catalogue.name,
  catalogue.codes.map(({ code: each }) => each),
  { description: `${catalogue.description} It grows in minor versions: a switch over it needs a default.` },
)}`;
