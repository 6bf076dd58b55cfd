import { type Code, code, name } from "../code.ts";
import { exportsOfWords, type ServiceNames } from "../service-names.ts";
import type { TypesTarget } from "../target.ts";
import { emitUnion } from "./emit-code-union.ts";
import { usesInt64 } from "./member-type.ts";
import { interfacesOf, type PrintedInterfaces } from "./print-interfaces.ts";
import { COMMON, imports, importsOfCodes, list } from "./type-imports.ts";
import { SHARED, type TypesOfAction } from "./types-of-actions.ts";

/**
 * Emits the types of the answer of one action, and the unions of its codes.
 *
 * @param codes The codes of the action's own list.
 */
export function emitActionTypes(
  { action: { name: action }, own, shared, named }: TypesOfAction,
  codes: readonly string[],
  printed: PrintedInterfaces,
  names: ServiceNames,
  target: TypesTarget,
): Code {
  const int64 = usesInt64(own) ? [[names.ours.imported("Int64"), target.int64] as const] : [];
  const importsShared =
    named.length === 0
      ? code``
      : code`import type ${list(named.map((type) => names.imported(type.name)))} from ${SHARED};\n`;
  const exportsShared =
    shared.length === 0
      ? code``
      : code`export ${list(shared.map((type) => name(type.name)))} from ${SHARED};\n\n`;
  return code`${imports([...int64, ...importsOfCodes(names, target)])}${importsShared}
${exportsShared}${interfacesOf(own, printed)}${emitUnion(names.codesOf(action), codes, {
  description: `The codes of ${action}'s failures: its own and the common ones. Minor versions add codes, so a switch over them needs a default.`,
  also: names.ours.use(COMMON),
  by: names.ours.use("Open"),
})}${exportsOfWords(own, names)}`;
}
