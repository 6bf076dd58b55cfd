import type { CatalogueModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { CodeNames } from "../names.ts";

/**
 * The closed union of some codes, one per line, and the open one that a response's code has.
 *
 * @param also Whatever else is in it.
 * @param by How the module calls `Open`.
 */
export const emitUnion = (
  names: CodeNames,
  codes: readonly string[],
  { description, also, by }: { readonly description: string; readonly also?: Code; readonly by: Code },
): Code => {
  const open = name(names.open);
  const known = name(names.known);
  const branches = [...(also === undefined ? [] : [also]), ...codes.map((each) => code`${each}`)];
  const [only, ...more] = branches;
  const union =
    only !== undefined && more.length === 0
      ? code` ${only};`
      : code`\n${branches.map((branch) => code`  | ${branch}\n`)}  ;`;
  return code`${docComment([description])}export type ${known} =${union}

${docComment(["Any code, known ones suggested."])}export type ${open} = ${by}<${known}>;
`;
};

/** Model in: a catalogue. TypeScript out: its two unions. */
export const emitCodeUnion = (
  catalogue: CatalogueModel,
  open: string,
): Code => code`import type { Open } from ${open};

${emitUnion(
  { open: catalogue.name, known: `Known${catalogue.name}` },
  catalogue.codes.map(({ code: each }) => each),
  {
    description: `${catalogue.description} It grows in minor versions: a switch over it needs a default.`,
    by: code`Open`,
  },
)}`;
