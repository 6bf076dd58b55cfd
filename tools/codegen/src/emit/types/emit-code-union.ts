import type { CatalogueModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { CodeNames } from "../names.ts";

/**
 * The closed union of some codes, one per line, and the open union, which is the type of a response's code.
 *
 * @param also Other types in both unions.
 * @param by The name of `Open` in the module.
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

${docComment(["Any code. Editors suggest the known ones."])}export type ${open} = ${by}<${known}>;
`;
};

/** Emits the two unions of a catalogue. */
export const emitCodeUnion = (
  catalogue: CatalogueModel,
  open: string,
): Code => code`import type { Open } from ${open};

${emitUnion(
  { open: catalogue.name, known: `Known${catalogue.name}` },
  catalogue.codes.map(({ code: each }) => each),
  {
    description: `${catalogue.description} Minor versions add codes, so a switch over them needs a default.`,
    by: code`Open`,
  },
)}`;
