import { type Code, code, name } from "./code.ts";
import { localValue } from "./names.ts";

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
    ? code`export ${declaration(name(exported))}`
    : code`${declaration(name(local))}export { ${name(local)} as ${name(exported)} };\n`;
}
