import { Code, code, joined, name } from "./code.ts";
import { localValue } from "./names.ts";

/**
 * The imports and exports of generated modules. Each is made here once, in the form of ES modules and in that of CommonJS,
 * and both forms of a module are printed from the same code.
 */

/** Both forms of a statement. */
const inBothForms = (esModule: Code, commonJs: Code, exported: readonly string[] = []): Code =>
  new Code(esModule.text, commonJs.text, exported);

/** A value of another module: its name there, and its name here if that is another one. */
export type Imported = string | readonly [exported: string, local: Code];

/** Imports values. In a declaration file, types have imports of another kind. */
export function importOf(imported: readonly Imported[], from: string): Code {
  const named = (between: Code): Code =>
    joined(
      imported.map((each) => {
        if (typeof each === "string") return name(each);
        const [exported, local] = each;
        return exported === local.text ? local : code`${name(exported)}${between}${local}`;
      }),
      code`, `,
    );
  return inBothForms(
    code`import { ${named(code` as `)} } from ${from};\n`,
    code`const { ${named(code`: `)} } = require(${from});\n`,
  );
}

/** Exports a value of another module. */
export const exportFrom = (exported: string, from: string): Code =>
  inBothForms(
    code`export { ${name(exported)} } from ${from};\n`,
    code`exports.${name(exported)} = require(${from}).${name(exported)};\n`,
    [exported],
  );

/** Exports a name of the module, under another name if that is given. */
export const exportOf = (local: Code, exported: string = local.text): Code =>
  inBothForms(
    local.text === exported
      ? code`export { ${local} };\n`
      : code`export { ${local} as ${name(exported)} };\n`,
    code`exports.${name(exported)} = ${local};\n`,
    [exported],
  );

/** Exports a declaration under the name that it declares. */
export const exportDeclared = (declared: string, declaration: Code): Code =>
  inBothForms(
    code`export ${declaration}`,
    code`${declaration}exports.${name(declared)} = ${name(declared)};\n`,
    [declared],
  );

/** Says that a file without imports and exports is a module. */
export const noExports: Code = inBothForms(code`export {};\n`, code``);

/**
 * Exports a declaration under a name of a definition. The name can be a word of the language (`class`), or one that the
 * module already uses.
 */
export function exportedValue(
  exported: string,
  declaration: (local: Code) => Code,
  used: ReadonlySet<string> = new Set(),
): Code {
  const local = localValue(exported, used);
  return local === exported
    ? exportDeclared(exported, declaration(name(exported)))
    : code`${declaration(name(local))}${exportOf(name(local), exported)}`;
}
